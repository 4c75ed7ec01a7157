import Foundation
import Testing

/// The built command, run as a process of its own.
enum Command {
    /// What a finished process leaves behind.
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
    }

    /// The folder that holds the test bundle, and beside it the executables of the package.
    ///
    /// On Linux the test bundle is an executable of its own, so the path of the process leads there.
    static var folder: URL {
        get throws {
            let link = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            return URL(filePath: link).deletingLastPathComponent()
        }
    }

    /// Runs the command and waits for it.
    ///
    /// - Parameter environment: Added to the environment of the tests.
    static func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> Outcome {
        try await run(arguments, environment: environment)
    }

    /// Runs the command, or another program of the package, and waits for it.
    static func run(
        _ arguments: [String], of name: String = "dotcompute", environment: [String: String] = [:]
    ) async throws -> Outcome {
        let program = try folder.appending(path: name)
        try #require(
            FileManager.default.isExecutableFile(atPath: program.path),
            "\(name) is not built beside the tests; run the tests with “swift test”")
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        // Both are read at the same time: a full pipe would stop the process.
        async let errorData = errors.fileHandleForReading.readToEnd()
        let outputData = try output.fileHandleForReading.readToEnd()
        let outcome = try await Outcome(
            status: 0, output: String(decoding: outputData ?? Data(), as: UTF8.self),
            errors: String(decoding: errorData ?? Data(), as: UTF8.self))
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: outcome.output, errors: outcome.errors)
    }
}
