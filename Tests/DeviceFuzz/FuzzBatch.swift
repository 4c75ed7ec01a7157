import Compute
import DeviceTexts
import DeviceTranslator

/// Programs that are compiled and executed together.
struct FuzzBatch {
    let programs: [FuzzProgram]
    let inputs: FuzzInputs
    private let library: FuzzLibrary
    private let isPlanted: Bool

    /// Kernels of OpenCL take long to compile, each for itself; larger ones longer than in proportion.
    static let perKernel = 8

    /// - Parameter isPlanted: Whether C gets a mistake in translation: `<` instead of `<=`.
    init(_ programs: [FuzzProgram], isPlanted: Bool = false) throws {
        self.programs = programs
        self.isPlanted = isPlanted
        inputs = FuzzInputs(seeds: programs.map(\.seed))
        library = try FuzzLibrary()
    }

    // MARK: C

    private func entry(_ number: Int) -> String { "fuzz_program_\(number)" }

    /// A program's text in C.
    func text(_ number: Int) -> String {
        let function = programs[number].function
        let entry = CEmitter.entry(of: function, file: "\(number)")
        let text = CEmitter.text(of: function, file: "\(number)")
        return "#define RK_SITES_\(entry) 0\n#define \(self.entry(number)) \(entry)\n"
            + (isPlanted
                ? text.split(separator: " <= ", omittingEmptySubsequences: false).joined(separator: " < ") : text)
    }

    private func text() -> String {
        var text = "#define RK_CHECKED 1\n\(DevicePrelude.text)\n"
        text += library.text(
            references: programs.reduce(into: []) { $0.formUnion($1.function.facts.functions) })
        for number in programs.indices { text += self.text(number) }
        for kernel in 0...(programs.count - 1) / Self.perKernel {
            text += """
                RK_KERNEL(fuzz_\(kernel))(rk_i64 first, RK_GLOBAL const rk_i32 *a, RK_GLOBAL const rk_i64 *b, RK_GLOBAL const rk_u8 *c,
                  RK_GLOBAL const rk_f32 *d, RK_GLOBAL const rk_f64 *e, RK_GLOBAL const rk_i32 *data, rk_i64 size,
                  RK_GLOBAL rk_i64 *results, RK_GLOBAL rk_i32 *sites, RK_GLOBAL rk_i32 *all, rk_i64 count) {
                  rk_i64 i = first + rk_position_x();
                  if (i < count) {
                    RK_GLOBAL rk_i32 *cells = all + i * \(BodyGenerator.counts.cells);
                    rk_u32 failed = 0;
                    rk_i64 r = 0;
                    switch (i / \(FuzzInputs.calls)) {

                """
            for number in programs.indices where number / Self.perKernel == kernel {
                text +=
                    "    case \(number): r = \(entry(number))(a[i], b[i], c[i], d[i], e[i], data, size, cells, \(BodyGenerator.counts.cells), &failed); break;\n"
            }
            text += "    }\n    results[i] = failed ? 0 : r;\n    sites[i] = (rk_i32)failed - 1;\n  }\n}\n"
        }
        return text
    }

    /// - Parameters:
    ///   - options: For the compiler, behind those that the product uses.
    ///   - groupSize: Items of a group; a divisor of a program's calls.
    func openCL(options: String, groupSize: Int) throws -> FuzzOutcomes {
        let program = try OpenCLText(
            text(), options: "-cl-std=CL3.0 -cl-fp32-correctly-rounded-divide-sqrt \(options)")
        var outcomes = FuzzOutcomes(programs: programs.count)
        for kernel in 0...(programs.count - 1) / Self.perKernel {
            let first = kernel * Self.perKernel * FuzzInputs.calls
            let end = min(first + Self.perKernel * FuzzInputs.calls, outcomes.results.count)
            let buffers = try program.run(
                "fuzz_\(kernel)",
                [
                    .number(first), .array(inputs.a), .array(inputs.b), .array(inputs.c), .array(inputs.d),
                    .array(inputs.e), .array(inputs.data), .number(inputs.data.count), .array(outcomes.results),
                    .array(outcomes.sites), .array(outcomes.cells), .number(outcomes.results.count),
                ], global: [end - first], local: [groupSize])
            outcomes.results = Self.elements(buffers[6])
            outcomes.sites = Self.elements(buffers[7])
            outcomes.cells = Self.elements(buffers[8])
        }
        return outcomes
    }

    private static func elements<Element: BitwiseCopyable>(_ bytes: [UInt8]) -> [Element] {
        unsafe bytes.withUnsafeBytes { unsafe Array($0.bindMemory(to: Element.self)) }
    }

    // MARK: Swift

    /// The bodies for the processor and, if wanted, the functions themselves, in one file.
    func swiftText(withOriginals: Bool) -> String {
        let parameters =
            "_ program: Int32, _ a: Int32, _ b: Int64, _ c: UInt8, _ d: Float, _ e: Double, _ data: UnsafePointer<Int32>, _ count: Int, _ cells: UnsafeMutablePointer<Int32>"
        let spans = """
                let data = DeviceSpan<Int32>(unsafeStart: data, count: count)
                let cells = MutableDeviceSpan<Int32>(unsafeStart: cells, count: \(BodyGenerator.counts.cells))

            """
        func cases(_ call: (Int) -> String) -> String {
            programs.indices.map { "    case \($0): return \(call($0))\n" }.joined()
        }
        // The names of the programs are numbers here.
        func numbered(_ text: String, _ name: String, _ number: Int) -> String {
            "func \(name)\(number)" + text.dropFirst("func \(name)".count) + "\n"
        }
        var text = "import FuzzChecks\n" + FuzzLibrary.source.split(separator: "\n")[0] + "\n" + FuzzLibrary.members
        text += library.swiftText
        for (number, program) in programs.enumerated() {
            text += numbered(SwiftEmitter.text(of: program.function), "f_device", number)
        }
        text += """
            @_cdecl("fuzz_checked")
            public func checked(\(parameters), _ site: UnsafeMutablePointer<Int32>) -> Int64 {
            \(spans)    do throws(DeviceFault) {
                    switch program {
            \(cases { "try f_device\($0)(a, b, c, d, e, data, cells, checks: ChecksOn.self)" })    default: return 0
                    }
                } catch {
                    site.pointee = Int32(Int(error.site) + firstSite(error.function))
                    return 0
                }
            }

            """
        guard withOriginals else { return text }
        text += FuzzLibrary.source.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"
        for (number, program) in programs.enumerated() { text += numbered(program.source, "f", number) }
        return text + """
            @_cdecl("fuzz_original")
            public func original(\(parameters)) -> Int64 {
            \(spans)    switch program {
            \(cases { "f\($0)(a, b, c, d, e, data, cells)" })    default: return 0
                }
            }

            """
    }

    /// For people: a program's texts.
    func description(_ number: Int) -> String {
        "\(programs[number].source)\nIn C:\n\(text(number))\nFor the processor:\n\(SwiftEmitter.text(of: programs[number].function))"
    }
}
