import DotCompute
import Glibc

/// Draws the Mandelbrot set on every device that is found, compares the pictures, and writes one as PNG.
///
/// With a path as its argument it writes the picture there.
package struct MandelbrotExample {
    package static func main() async {
        do {
            let png = try await run({ print($0) }, aside: { aside($0) })
            let path = CommandLine.arguments.dropFirst().first ?? "\(P_tmpdir)/mandelbrot-\(getpid()).png"
            try write(png, to: path)
            aside("the picture is \(path)")
        } catch {
            aside("Mandelbrot failed: \(error)")
            exit(1)
        }
    }

    private static func aside(_ line: String) {
        _ = unsafe Glibc.write(STDERR_FILENO, line + "\n", line.utf8.count + 1)
    }

    /// - Parameters:
    ///   - say: Takes each line of the output.
    ///   - aside: Takes what is different on every machine: the devices and their times.
    /// - Returns: The picture as PNG.
    nonisolated(nonsending) static func run(
        width: Int = 720, height: Int = 480, _ say: (String) -> Void, aside: (String) -> Void
    ) async throws -> [UInt8] {
        let window = Window(left: -2.15, top: 1, step: 2 / Double(height))
        let limit: UInt32 = 200
        var picture: [UInt32]?
        for accelerator in Accelerator.all {
            let steps = try UnifiedBuffer<UInt32>(shape: [height, width], on: accelerator)
            let range = LaunchRange.grid(width, height)
            try await mandelbrot(window, limit, steps, on: accelerator, range: range)
            let start = ContinuousClock.now
            try await mandelbrot(window, limit, steps, on: accelerator, range: range)
            aside("\(accelerator): \(ContinuousClock.now - start)")
            let found = try steps.array()
            try steps.release()
            guard found == picture ?? found else { throw OtherPicture(device: "\(accelerator)") }
            picture = found
        }
        let steps = picture ?? []
        say("\(width) by \(height) pixels, the same on every device that was found")
        say("\(steps.count { $0 == limit }) of them stay within the circle for \(limit) steps")
        return Picture(steps: steps, limit: limit, width: width, height: height).png
    }

    private static func write(_ bytes: [UInt8], to path: String) throws {
        let file = unsafe fopen(path, "wb")
        guard let file = unsafe file else { throw CannotWrite(path: path, errno: errno) }
        let written = unsafe fwrite(bytes, 1, bytes.count, file)
        let closed = unsafe fclose(file)
        guard written == bytes.count, closed == 0 else { throw CannotWrite(path: path, errno: errno) }
    }
}

/// Two devices drew different pictures.
struct OtherPicture: Error {
    var device: String
}

/// The file system refused the picture.
struct CannotWrite: Error {
    var path: String
    var errno: Int32
}
