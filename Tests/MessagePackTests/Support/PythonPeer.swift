import Foundation
import Testing

/// A Python interpreter with `msgpack` and `pydotcompute`, the other end of the interoperability tests.
///
/// `scripts/test` prepares one and names it in the environment variable `DOTCOMPUTE_TEST_PYTHON`.
struct PythonPeer {
    let interpreter: String

    /// Finds the interpreter, or cancels the test that asks for it.
    init() throws {
        guard let interpreter = ProcessInfo.processInfo.environment["DOTCOMPUTE_TEST_PYTHON"], !interpreter.isEmpty
        else {
            try Test.cancel(
                "DOTCOMPUTE_TEST_PYTHON names no Python with msgpack and pydotcompute; scripts/test prepares one")
        }
        self.interpreter = interpreter
    }

    /// Sends `lines` to `Tests/Interop/messagepack_peer.py` and returns its answers, one for each.
    func run(_ command: String, _ lines: [String]) throws -> [String] {
        let script = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Interop/messagepack_peer.py")
        // A file instead of a pipe: nobody has to write while somebody reads.
        let input = FileManager.default.temporaryDirectory.appending(path: "messagepack-peer-\(UUID()).txt")
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: input)
        defer { try? FileManager.default.removeItem(at: input) }

        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: interpreter)
        process.arguments = [script.path, command]
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = output
        try process.run()
        let answer = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "the Python peer failed; its message is on standard error")
        let answers = String(decoding: answer, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast()
        try #require(answers.count == lines.count)
        return answers.map(String.init)
    }
}
