import DeviceTexts
import Foundation
import Glibc

/// The functions as the Swift compiler compiles them, and their bodies for the processor.
@safe
struct SwiftOriginals {
    private let library: UnsafeMutableRawPointer
    private let count: Int
    private let inputs: FuzzInputs
    private typealias Checked =
        @convention(c) (
            Int32, Int32, Int64, UInt8, Float, Double, UnsafePointer<Int32>, Int, UnsafeMutablePointer<Int32>
        ) -> Int64
    private typealias Original =
        @convention(c) (Int32, Int32, Int64, UInt8, Float, Double, UnsafePointer<Int32>, Int) -> Int64

    /// Compiles with `swiftc`, together with the sources of the checks.
    init(_ text: String, isOptimised: Bool, count: Int, _ inputs: FuzzInputs) throws {
        self.count = count
        self.inputs = inputs
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "dotcompute-fuzz-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let name = "batch\(UInt32.random(in: 0...(.max)))"
        let source = folder.appending(path: "\(name).swift")
        let target = folder.appending(path: "lib\(name).so").path()
        try Data(text.utf8).write(to: source)
        defer {
            try? FileManager.default.removeItem(at: source)
            try? FileManager.default.removeItem(atPath: target)
        }
        let checks = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Compute/Kernels/Checks")
        let files = try FileManager.default.contentsOfDirectory(at: checks, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "swift" }.map { $0.path() }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            [
                "swiftc", isOptimised ? "-O" : "-Onone", "-swift-version", "6", "-parse-as-library", "-module-name",
                name, "-emit-library",
                "-suppress-warnings", "-o", target, source.path(),
            ] + files
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let messages = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let kept = FileManager.default.temporaryDirectory.appending(path: "\(name).swift")
            try Data(text.utf8).write(to: kept)
            throw FuzzBatch.Failure(description: "swiftc refuses \(kept.path()):\n\(messages.prefix(4_000))")
        }
        guard let library = unsafe dlopen(target, RTLD_NOW | RTLD_LOCAL) else {
            throw FuzzBatch.Failure(description: "\(target) cannot be loaded")
        }
        unsafe self.library = library
    }

    private func function<Function>(_ name: String) -> Function {
        unsafe unsafeBitCast(dlsym(library, name)!, to: Function.self)
    }

    /// What the bodies for the processor give.
    func checked() -> [FuzzBatch.Outcome] {
        let function: Checked = unsafe function("fuzz_checked")
        return (0..<count).map { program in
            var outcome = inputs.empty
            for item in 0..<inputs.count {
                outcome.results[item] = unsafe function(
                    Int32(program), inputs.a[item], inputs.b[item], inputs.c[item], inputs.d[item], inputs.e[item],
                    inputs.data, inputs.data.count, &outcome.sites[item])
            }
            return outcome
        }
    }

    /// The result of a function itself, which must not trap.
    func original(_ program: Int, _ item: Int) -> Int64 {
        let function: Original = unsafe function("fuzz_original")
        return unsafe function(
            Int32(program), inputs.a[item], inputs.b[item], inputs.c[item], inputs.d[item], inputs.e[item], inputs.data,
            inputs.data.count)
    }

    /// Whether a function itself traps: a child process finds out.
    func traps(_ program: Int, _ item: Int) -> Bool {
        typealias Fork = @convention(c) () -> Int32
        let fork = unsafe unsafeBitCast(dlsym(nil, "fork")!, to: Fork.self)
        let child = fork()
        if child == 0 {
            for number in [SIGILL, SIGTRAP, SIGSEGV, SIGABRT] { signal(number, SIG_DFL) }
            _ = original(program, item)
            _exit(0)
        }
        var status: Int32 = 0
        unsafe waitpid(child, &status, 0)
        return status & 0x7F != 0
    }

}
