import Foundation
import Glibc

/// The bodies for the processor and perhaps the functions themselves, as the Swift compiler compiles them.
@safe
struct SwiftBodies {
    private let library: UnsafeMutableRawPointer
    private let count: Int
    private let inputs: FuzzInputs
    private typealias Checked =
        @convention(c) (
            Int32, Int32, Int64, UInt8, Float, Double, UnsafePointer<Int32>, Int, UnsafeMutablePointer<Int32>,
            UnsafeMutablePointer<Int32>
        ) -> Int64
    private typealias Original =
        @convention(c) (
            Int32, Int32, Int64, UInt8, Float, Double, UnsafePointer<Int32>, Int, UnsafeMutablePointer<Int32>
        ) -> Int64

    /// - Throws: ``FuzzError`` when the compiler refuses the text, which it keeps.
    init(_ batch: FuzzBatch, _ checks: FuzzChecksModule, withOriginals: Bool, isOptimised: Bool) throws {
        count = batch.programs.count
        inputs = batch.inputs
        let name = "batch\(UInt32.random(in: 0...(.max)))"
        let source = checks.folder.appending(path: "\(name).swift")
        let target = checks.folder.appending(path: "lib\(name).so").path()
        try Data(batch.swiftText(withOriginals: withOriginals).utf8).write(to: source)
        try FuzzChecksModule.run([
            "swiftc", isOptimised ? "-O" : "-Onone", "-swift-version", "6", "-parse-as-library", "-module-name", name,
            "-emit-library", "-suppress-warnings", "-wmo", "-I", checks.folder.path(), "-Xcc",
            "-fmodule-map-file=\(checks.folder.path())/module.modulemap", "-o", target, source.path(), checks.library,
        ])
        defer { try? FileManager.default.removeItem(atPath: target) }
        try FileManager.default.removeItem(at: source)
        guard unsafe dlopen(checks.library, RTLD_NOW | RTLD_GLOBAL) != nil,
            let library = unsafe dlopen(target, RTLD_NOW | RTLD_LOCAL)
        else { throw FuzzError(description: "\(target) cannot be loaded") }
        unsafe self.library = library
    }

    private func function<Function>(_ name: String) -> Function {
        unsafe unsafeBitCast(dlsym(library, name)!, to: Function.self)
    }

    /// What the bodies for the processor give.
    func checked() -> FuzzOutcomes {
        let function: Checked = unsafe function("fuzz_checked")
        var outcomes = FuzzOutcomes(programs: count)
        for call in outcomes.results.indices {
            var cells = Array(outcomes.cells(of: call))
            outcomes.results[call] = unsafe function(
                Int32(call / FuzzInputs.calls), inputs.a[call], inputs.b[call], inputs.c[call], inputs.d[call],
                inputs.e[call], inputs.data, inputs.data.count, &cells, &outcomes.sites[call])
            let first = call * BodyGenerator.counts.cells
            outcomes.cells.replaceSubrange(first..<first + cells.count, with: cells)
        }
        return outcomes
    }

    /// What a function itself gives; it must not trap.
    func original(_ call: Int) -> (result: Int64, cells: [Int32]) {
        let function: Original = unsafe function("fuzz_original")
        var cells = [Int32](repeating: 0, count: BodyGenerator.counts.cells)
        let result = unsafe function(
            Int32(call / FuzzInputs.calls), inputs.a[call], inputs.b[call], inputs.c[call], inputs.d[call],
            inputs.e[call], inputs.data, inputs.data.count, &cells)
        return (result, cells)
    }

    /// Whether a function itself traps: a child process finds out.
    func traps(_ call: Int) -> Bool {
        typealias Fork = @convention(c) () -> Int32
        let fork = unsafe unsafeBitCast(dlsym(nil, "fork")!, to: Fork.self)
        let child = fork()
        if child == 0 {
            for number in [SIGILL, SIGTRAP, SIGSEGV, SIGABRT] { signal(number, SIG_DFL) }
            // Its message is expected.
            let nowhere = unsafe open("/dev/null", O_WRONLY)
            dup2(nowhere, 2)
            _ = original(call)
            _exit(0)
        }
        var status: Int32 = 0
        unsafe waitpid(child, &status, 0)
        return status & 0x7F != 0
    }
}
