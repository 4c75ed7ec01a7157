import Compute
import DeviceTexts
import DeviceTranslator
import Foundation
import SwiftDiagnostics
import SwiftParser
import SwiftSyntax

/// Random functions that are translated, compiled and executed together.
struct FuzzBatch {
    struct Failure: Error, CustomStringConvertible { var description: String }

    let seeds: [UInt64]
    private let sources: [String]
    private let functions: [Function]
    let inputs: FuzzInputs

    /// Kernels of OpenCL take long to compile, each for itself; larger ones longer than in proportion.
    private static let perKernel = 20

    /// - Throws: When the front refuses a function, which all are made to be accepted.
    init(seeds: [UInt64]) throws {
        self.seeds = seeds
        inputs = FuzzInputs(seed: seeds.first ?? 0)
        var sources: [String] = []
        functions = try seeds.enumerated().map { number, seed in
            var generator = BodyGenerator(seed: seed)
            let source = generator.function("f\(number)")
            sources.append(source)
            let item = Parser.parse(source: source).statements.first?.item
            guard let declaration = item?.as(FunctionDeclSyntax.self) else {
                throw Failure(description: "seed \(seed) is no function:\n\(source)")
            }
            let place = DeclarationPlace(origin: SourcePosition(line: 1, column: 1))
            let reading = DeviceFront.function(declaration, at: place)
            guard let function = reading.tree else {
                let reasons = reading.diagnostics.map { "\($0.message): \($0.node.trimmedDescription)" }
                throw Failure(description: "seed \(seed) is refused, \(reasons):\n\(source)")
            }
            return function
        }
        self.sources = sources
    }

    /// What a function gave for each input: a result, or the number of the site where it trapped.
    struct Outcome: Equatable {
        var results: [Int64]
        var sites: [Int32]
    }

    // MARK: C

    private func text() -> String {
        var text = "#define RK_CHECKED 1\n\(DevicePrelude.text)\n"
        for function in functions {
            text += "#define RK_SITES_\(CEmitter.entry(of: function, file: "")) 0\n\(CEmitter.text(of: function))"
        }
        for kernel in 0...(functions.count - 1) / Self.perKernel {
            text += """
                RK_KERNEL(fuzz_\(kernel))(rk_i64 program, RK_GLOBAL const rk_i32 *a, RK_GLOBAL const rk_i64 *b, RK_GLOBAL const rk_u8 *c,
                  RK_GLOBAL const rk_f32 *d, RK_GLOBAL const rk_f64 *e, RK_GLOBAL const rk_i32 *data, rk_i64 size,
                  RK_GLOBAL rk_i64 *results, RK_GLOBAL rk_i32 *sites, rk_i64 count) {
                  rk_i64 step = rk_group_size_x() * rk_group_count_x();
                  for (rk_i64 i = rk_position_x(); i < count; i += step) {
                    rk_u32 failed = 0;
                    rk_i64 r = 0;
                    switch (program) {

                """
            for number in kernel * Self.perKernel..<min((kernel + 1) * Self.perKernel, functions.count) {
                let entry = CEmitter.entry(of: functions[number], file: "")
                text += "    case \(number): r = \(entry)(a[i], b[i], c[i], d[i], e[i], data, size, &failed); break;\n"
            }
            text += "    }\n    results[i] = failed ? 0 : r;\n    sites[i] = (rk_i32)failed - 1;\n  }\n}\n"
        }
        return text
    }

    func native() throws -> [Outcome] {
        let library = try NativeText(text() + NativeText.host, compiler: "clang", name: "fuzz-\(seeds.first ?? 0)")
        typealias Kernel =
            @convention(c) (
                Int64, UnsafePointer<Int32>, UnsafePointer<Int64>, UnsafePointer<UInt8>, UnsafePointer<Float>,
                UnsafePointer<Double>, UnsafePointer<Int32>, Int64, UnsafeMutablePointer<Int64>,
                UnsafeMutablePointer<Int32>, Int64
            ) -> Void
        return try functions.indices.map { number in
            let kernel = unsafe try library.function("fuzz_\(number / Self.perKernel)", as: Kernel.self)
            var outcome = inputs.empty
            unsafe kernel(
                Int64(number), inputs.a, inputs.b, inputs.c, inputs.d, inputs.e, inputs.data, Int64(inputs.data.count),
                &outcome.results, &outcome.sites, Int64(inputs.count))
            return outcome
        }
    }

    func openCL() throws -> [Outcome] {
        let program = try OpenCLText(text(), options: "-cl-std=CL3.0 -cl-fp32-correctly-rounded-divide-sqrt")
        return try functions.indices.map { number in
            let empty = inputs.empty
            let buffers = try program.run(
                "fuzz_\(number / Self.perKernel)",
                [
                    .number(number), .array(inputs.a), .array(inputs.b), .array(inputs.c), .array(inputs.d),
                    .array(inputs.e), .array(inputs.data), .number(inputs.data.count), .array(empty.results),
                    .array(empty.sites), .number(inputs.count),
                ], global: [inputs.count], local: [inputs.count])
            return unsafe Outcome(
                results: buffers[6].withUnsafeBytes { unsafe Array($0.bindMemory(to: Int64.self)) },
                sites: buffers[7].withUnsafeBytes { unsafe Array($0.bindMemory(to: Int32.self)) })
        }
    }

    // MARK: Swift

    /// The functions themselves and their bodies for the processor, in one file.
    private func swiftText() -> String {
        let parameters =
            "_ program: Int32, _ a: Int32, _ b: Int64, _ c: UInt8, _ d: Float, _ e: Double, _ data: UnsafePointer<Int32>, _ count: Int"
        let span = "    let data = DeviceSpan<Int32>(start: data, count: count)\n"
        func cases(_ call: (Int) -> String) -> String {
            functions.indices.map { "    case \($0): return \(call($0))\n" }.joined()
        }
        return """
            struct DeviceSpan<Element> {
                let start: UnsafePointer<Element>
                let count: Int
                subscript(index: Int) -> Element {
                    precondition(index >= 0 && index < count)
                    return unsafe start[index]
                }
                subscript(unchecked index: Int) -> Element { unsafe start[index] }
            }

            """ + sources.joined() + functions.map { SwiftEmitter.text(of: $0) + "\n" }.joined() + """
                @_cdecl("fuzz_original")
                public func original(\(parameters)) -> Int64 {
                \(span)    switch program {
                \(cases { "f\($0)(a, b, c, d, e, data)" })    default: return 0
                    }
                }
                @_cdecl("fuzz_checked")
                public func checked(\(parameters), _ site: UnsafeMutablePointer<Int32>) -> Int64 {
                \(span)    do throws(DeviceFault) {
                        switch program {
                \(cases { "try f\($0)_device(a, b, c, d, e, data, checks: ChecksOn.self)" })    default: return 0
                        }
                    } catch {
                        site.pointee = Int32(error.site)
                        return 0
                    }
                }

                """
    }

    func swift(isOptimised: Bool) throws -> SwiftOriginals {
        try SwiftOriginals(swiftText(), isOptimised: isOptimised, count: functions.count, inputs)
    }

    /// For people: the function, and its C.
    func description(_ number: Int) -> String {
        "seed \(seeds[number])\n\(sources[number])\n\(CEmitter.text(of: functions[number]))\n\(SwiftEmitter.text(of: functions[number]))"
    }
}
