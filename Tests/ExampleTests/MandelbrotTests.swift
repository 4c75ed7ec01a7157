import DotCompute
import Testing

@testable import Mandelbrot

@Suite("Example: Mandelbrot", .timeLimit(.minutes(2)))
struct MandelbrotTests {
    @Test("It prints what the guide promises, and a line for each device")
    func output() async throws {
        var lines: [String] = []
        var devices: [String] = []
        let png = try await MandelbrotExample.run({ lines.append($0) }, aside: { devices.append($0) })
        #expect(try lines == ExamplesGuide.promisedOutput(of: "Mandelbrot"))
        #expect(devices.count == Accelerator.all.count)
        #expect(png.count > 720 * 480 * 3)
    }

    @Test("The kernel is an ordinary function, which finds what a plain loop over complex numbers does")
    func plainLoop() throws {
        let window = Window(left: -2, top: 1, step: 0.125)
        var steps = [UInt32](repeating: 0, count: 24 * 16)
        try steps.withMutableDeviceSpan { span in
            try DeviceContext.forEachItem(of: .grid(24, 16)) { context in mandelbrot(window, 50, span, in: context) }
        }
        for y in 0..<16 {
            for x in 0..<24 {
                let c = (re: -2 + Double(x) * 0.125, im: 1 - Double(y) * 0.125)
                var z = (re: 0.0, im: 0.0)
                var count: UInt32 = 0
                while count < 50, z.re * z.re + z.im * z.im <= 4 {
                    z = (z.re * z.re - z.im * z.im + c.re, 2 * z.re * z.im + c.im)
                    count += 1
                }
                #expect(steps[y * 24 + x] == count)
            }
        }
    }

    @Test("A picture of two pixels is a whole PNG file")
    func file() {
        let picture = Picture(steps: [5, 0], limit: 5, width: 2, height: 1)
        #expect(picture.bytes.prefix(3) == [0, 0, 0])
        let hexadecimal = picture.png.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(hexadecimal.hasPrefix("89504e470d0a1a0a0000000d49484452000000020000000108020000007b40e8dd"))
        #expect(hexadecimal.hasSuffix("0000000049454e44ae426082"))
    }
}
