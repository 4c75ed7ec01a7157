import DotCompute
import Glibc

/// Adds two vectors on every device that is found and compares the sums with those of a plain loop.
package struct VectorAddExample {
    package static func main() async {
        do {
            try await run({ print($0) }, aside: { _ = unsafe write(STDERR_FILENO, $0 + "\n", $0.utf8.count + 1) })
        } catch {
            let message = "VectorAdd failed: \(error)\n"
            _ = unsafe write(STDERR_FILENO, message, message.utf8.count)
            exit(1)
        }
    }

    /// - Parameters:
    ///   - say: Takes each line of the output.
    ///   - aside: Takes what is different on every machine: the devices and their times.
    nonisolated(nonsending) static func run(
        count: Int = 1_000_003, _ say: (String) -> Void, aside: (String) -> Void
    ) async throws {
        let x = (0..<count).map { Float($0) * 0.25 }
        let y = (0..<count).map { 1 / Float($0 + 1) }
        var expected = [Float](repeating: 0, count: count)
        for i in 0..<count { expected[i] = x[i] + y[i] }

        say("\(count) sums on every device that was found")
        for accelerator in Accelerator.all {
            let sums = try UnifiedBuffer<Float>(shape: [count], on: accelerator)
            let (first, second) = (try UnifiedBuffer(x, on: accelerator), try UnifiedBuffer(y, on: accelerator))
            // The first launch compiles, and copies to the device.
            try await add(first, second, sums, on: accelerator, count: count)
            let start = ContinuousClock.now
            try await add(first, second, sums, on: accelerator, count: count)
            let time = ContinuousClock.now - start
            let found = try sums.array()
            for i in 0..<count where found[i].bitPattern != expected[i].bitPattern {
                throw WrongSum(device: "\(accelerator)", index: i, found: found[i], expected: expected[i])
            }
            aside("\(accelerator): \(time)")
            for buffer in [first, second, sums] { try buffer.release() }
        }
        say("all are those of a plain loop, to the last bit")
    }
}

/// A device found another sum than a plain loop.
struct WrongSum: Error {
    var device: String
    var index: Int
    var found: Float
    var expected: Float
}
