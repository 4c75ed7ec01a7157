import Foundation
import Glibc

/// C text that is compiled for this processor and loaded.
package struct NativeText: Sendable {
    package struct Failure: Error, CustomStringConvertible { package var description: String }

    private let library: UInt

    /// What a native program that runs kernels provides behind the prelude, here for one item.
    package static let host = """
        _Thread_local struct rk_native_ids rk_native_ids = { {0}, {0}, {1, 1, 1}, {1, 1, 1} };
        void rk_native_barrier(void) {}

        """

    /// - Parameter compiler: `clang` or `gcc`; `nil` from the function below when there is none.
    package init(_ text: String, compiler: String, name: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "dotcompute-native-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let source = folder.appending(path: "\(name)-\(compiler).c")
        let target = folder.appending(path: "lib\(name)-\(compiler).so").path()
        try Data(text.utf8).write(to: source)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            compiler, "-std=gnu11", "-w", "-O2", "-ffp-contract=off", "-fPIC", "-shared", "-o", target, source.path(),
            "-lm",
        ]
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let messages = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(description: String(messages.prefix(4_000))) }
        let handle: UnsafeMutableRawPointer? = unsafe dlopen(target, RTLD_NOW | RTLD_LOCAL)
        library = UInt(bitPattern: handle)
        if library == 0 { throw Failure(description: "\(target) cannot be loaded") }
    }

    package static func has(_ compiler: String) -> Bool {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/\(compiler)")
        }
    }

    package func function<Function>(_ name: String, as type: Function.Type) throws -> Function {
        guard let address = unsafe dlsym(UnsafeMutableRawPointer(bitPattern: library), name) else {
            throw Failure(description: "\(name) is not in the library")
        }
        return unsafe unsafeBitCast(address, to: type)
    }
}
