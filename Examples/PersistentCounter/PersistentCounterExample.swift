import DotCompute
@preconcurrency import Glibc

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Counts in three runtimes, one after the other, that share nothing but a file; then damages the file.
///
/// With a path as its argument it counts on from what that file holds.
@main
struct PersistentCounterExample {
    static func main() async {
        do {
            if CommandLine.arguments.count > 1 {
                let file = StateFile(path: CommandLine.arguments[1])
                print(try await count(250, in: file))
            } else {
                try await run { print($0) }
            }
        } catch {
            unsafe fputs("PersistentCounter failed: \(error)\n", stderr)
            exit(1)
        }
    }

    /// - Parameter say: Takes each line of the output.
    nonisolated(nonsending) static func run(_ say: (String) -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "persistent-counter-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // only a temporary folder is left behind
        let url = folder.appending(path: "state.json")
        let file = StateFile(path: url.path)

        for _ in 0..<3 { say(try await count(250, in: file)) }
        say("state.json: \(String(decoding: try Data(contentsOf: url), as: UTF8.self))")

        try Data("{\"count\":".utf8).write(to: url)
        do {
            _ = try await count(1, in: file)
            throw CorruptState(path: url.path, reason: "it was accepted")
        } catch let error as KernelError {
            let reason = error.underlying as? CorruptState
            say("damaged: \(reason == nil ? "\(error)" : "refused and left untouched")")
        }
    }

    /// Counts in a runtime of its own.
    ///
    /// - Throws: `KernelError`, with ``CorruptState`` as its cause when the file is damaged.
    nonisolated(nonsending) static func count(_ times: Int, in file: StateFile) async throws -> String {
        let before = try file.load().count
        return try await RingKernelRuntime.run { runtime in
            let counter = try await runtime.launch(persistentCounter(file))
            try await counter.activate()
            var last = before
            for _ in 0..<times { last = try await counter.ask(AddRequest(), timeout: .seconds(5)).count }
            try await counter.terminate()
            return "counted from \(before) to \(last)"
        }
    }
}
