import Foundation

/// The parts of `Compute` that bodies for the processor use, as a module of their own that is compiled once.
struct FuzzChecksModule {
    let folder: URL

    /// - Parameter folder: Where one is already, or `nil` to compile it into a new folder.
    init(_ folder: String?) throws {
        if let folder {
            self.folder = URL(filePath: folder)
            return
        }
        self.folder = FileManager.default.temporaryDirectory.appending(
            path: "dotcompute-fuzz-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
        let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        let kernels = sources.appending(path: "Compute/Kernels")
        let files = try ["Checks", "Values"].flatMap { folder in
            try FileManager.default.contentsOfDirectory(
                at: kernels.appending(path: folder), includingPropertiesForKeys: nil)
        }
        let atomics = self.folder.appending(path: "atomics.o").path()
        let include = sources.appending(path: "CCompute/include").path()
        try Data("module CCompute { header \"\(include)/CCompute.h\" export * }\n".utf8)
            .write(to: self.folder.appending(path: "module.modulemap"))
        try Self.run([
            "clang", "-O1", "-fPIC", "-c", "-I", include, sources.appending(path: "CCompute/atomics.c").path(), "-o",
            atomics,
        ])
        try Self.run(
            [
                "swiftc", "-Onone", "-swift-version", "6", "-parse-as-library", "-module-name", "FuzzChecks",
                "-enable-upcoming-feature", "InternalImportsByDefault", "-emit-module", "-emit-library",
                "-suppress-warnings",
                "-Xcc", "-fmodule-map-file=\(self.folder.path())/module.modulemap", "-emit-module-path",
                self.folder.appending(path: "FuzzChecks.swiftmodule").path(), "-o", library, atomics,
            ] + files.filter { $0.pathExtension == "swift" }.map { $0.path() })
    }

    var library: String { folder.appending(path: "libFuzzChecks.so").path() }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// Runs a compiler.
    ///
    /// - Throws: What it wrote, if it fails.
    static func run(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let messages = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw FuzzError(description: "\(arguments.prefix(1).joined()) fails:\n\(messages.prefix(4_000))")
        }
    }
}
