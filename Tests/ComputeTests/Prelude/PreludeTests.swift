import Compute
import DeviceTexts
import Foundation
import Testing

/// The C prelude is executed, natively and by OpenCL, and compared with Swift's own operators.
@Suite("The prelude of kernels", .serialized)
struct PreludeTests {
    static let suites =
        PreludeSuite.allIntegers + [
            .floats(PreludeSuite.half), .floats(PreludeSuite.single), .floats(PreludeSuite.double),
        ] + PreludeSuite.allTranscendentals

    static func text(checked: Bool) -> String {
        "#define RK_CHECKED \(checked ? 1 : 0)\n\(DevicePrelude.text)\n" + suites.map(\.text).joined(separator: "\n")
    }

    @Test("computes what Swift computes, compiled for this processor", arguments: ["clang", "gcc"])
    func native(_ compiler: String) throws {
        guard NativeText.has(compiler) else { try Test.cancel("\(compiler) is not on the PATH") }
        let library = try NativeText(Self.text(checked: true) + NativeText.host, compiler: compiler, name: "prelude")
        typealias Words = UnsafePointer<UInt64>
        typealias Kernel =
            @convention(c) (
                Int64, Words, Words, Words, UnsafeMutablePointer<UInt64>, UnsafeMutablePointer<UInt8>, Int64
            )
            -> Void
        var compared = 0
        for suite in Self.suites {
            let kernel = unsafe try library.function(suite.entry, as: Kernel.self)
            let (a, b, c) = (suite.inputs.map(\.0), suite.inputs.map(\.1), suite.inputs.map(\.2))
            for (number, test) in suite.cases.enumerated() {
                var results = [UInt64](repeating: 0, count: a.count)
                var traps = [UInt8](repeating: 2, count: a.count)
                unsafe kernel(Int64(number), a, b, c, &results, &traps, Int64(a.count))
                let mistakes = suite.mistakes(test, results, traps, isExact: true)
                #expect(mistakes.isEmpty)
                compared += a.count
            }
        }
        #expect(compared > 1_000_000)
    }

    @Test("computes what Swift computes on an OpenCL device", arguments: ["CL1.2", "CL3.0"])
    func openCL(_ standard: String) throws {
        _ = try TestedBackend.openCLDevice()
        let program = try OpenCLText(
            Self.text(checked: true), options: "-cl-std=\(standard) -cl-fp32-correctly-rounded-divide-sqrt")
        for suite in Self.suites {
            let (a, b, c) = (suite.inputs.map(\.0), suite.inputs.map(\.1), suite.inputs.map(\.2))
            for (number, test) in suite.cases.enumerated() {
                let empty = [UInt8](repeating: 2, count: a.count)
                let buffers = try program.run(
                    suite.entry,
                    [
                        .number(number), .array(a), .array(b), .array(c),
                        .array([UInt64](repeating: 0, count: a.count)),
                        .array(empty), .number(a.count),
                    ], global: [128], local: [64])
                let results = unsafe buffers[3].withUnsafeBytes { unsafe Array($0.bindMemory(to: UInt64.self)) }
                let mistakes = suite.mistakes(test, results, buffers[4], isExact: false)
                #expect(mistakes.isEmpty)
            }
        }
    }
}
