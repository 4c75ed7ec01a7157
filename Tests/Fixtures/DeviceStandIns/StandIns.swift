import Foundation
import Glibc

/// Libraries that are compiled from C for the tests.
package enum StandIns {
    package struct CompilerFailed: Error, CustomStringConvertible {
        package var description: String
    }

    /// Of this process; the system clears its temporary folder.
    private static let folder: Result<URL, any Error> = Result {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "dotcompute-standins-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    private static let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "C")

    /// The driver of CUDA; one for the process, since it has one state.
    package static let cuda: Result<String, any Error> = Result {
        try compile(
            ["control.c", "driver.c", "modules.c", "compile.c"], to: "libcuda.so.1",
            defining: try compilerDefinitions("driver"))
    }

    /// The compiler for CUDA; one for the process as well.
    package static let nvrtc: Result<String, any Error> = Result {
        try compile(["nvrtc.c", "compile.c"], to: "libnvrtc.so.13", defining: try compilerDefinitions("nvrtc"))
    }

    /// What stands before the real OpenCL.
    package static let openCLShim: Result<String, any Error> = Result {
        try compile(
            ["shim.c"], to: "libOpenCLShim.so", defining: [],
            linking: ["-Wl,--no-as-needed", "-l:libOpenCL.so.1"])
    }

    /// What compile.c has to know.
    private static func compilerDefinitions(_ part: String) throws -> [String] {
        [
            "SOURCES=\"\(sources.path())\"", "COMPILER=\"\(try compiler())\"", "FOLDER=\"\(try folder.get().path())\"",
            "PART=\"\(part)\"",
        ]
    }

    /// The compiler of the Swift toolchain, or the system's.
    private static func compiler() throws -> String {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let name = ["clang", "cc", "gcc"].first { name in
            folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
        }
        guard let name else { throw CompilerFailed(description: "neither clang nor cc is on the PATH") }
        return name
    }

    /// An OpenCL library whose search goes wrong, as the definitions say.
    package static func openCL(_ name: String, defining definitions: [String]) throws -> String {
        try compile(["opencl.c"], to: "libOpenCL-\(name).so.1", defining: definitions)
    }

    /// A file that is not a library.
    package static func rubbish() throws -> String {
        let file = try folder.get().appending(path: "rubbish.so")
        try Data("no library".utf8).write(to: file)
        return file.path()
    }

    /// Opens a library, for good.
    static func open(_ path: String) throws -> UInt {
        guard let handle = unsafe dlopen(path, RTLD_NOW | RTLD_LOCAL) else {
            throw CompilerFailed(description: unsafe dlerror().map { unsafe String(cString: $0) } ?? "dlopen failed")
        }
        return UInt(bitPattern: handle)
    }

    package static func compile(
        _ files: [String], to library: String, defining definitions: [String], linking libraries: [String] = []
    ) throws -> String {
        let target = try folder.get().appending(path: library).path()
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            [try compiler(), "-std=gnu11", "-O1", "-g", "-shared", "-fPIC", "-o", target]
            + definitions.map { "-D\($0)" }
            + files.map { sources.appending(path: $0).path() } + ["-lpthread"] + libraries
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CompilerFailed(description: text) }
        return target
    }
}
