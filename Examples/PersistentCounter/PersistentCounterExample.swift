import DotCompute
import Glibc

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Counts in three runtimes, one after the other, that share nothing but a file; then damages the file.
///
/// With a path as its argument it counts on from what that file holds.
package struct PersistentCounterExample {
    package static func main() async {
        do {
            if CommandLine.arguments.count > 1 {
                let file = StateFile(path: CommandLine.arguments[1])
                print(try await count(250, in: file))
            } else {
                try await run { print($0) }
            }
        } catch {
            let message = "PersistentCounter failed: \(error)\n"
            _ = unsafe write(STDERR_FILENO, message, message.utf8.count)
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

        let damaged = Data("{\"count\":".utf8)
        try damaged.write(to: url)
        do {
            say("damaged: \(try await count(1, in: file))")
        } catch is CorruptState {
            let isUntouched = try Data(contentsOf: url) == damaged
            say("damaged: refused by the kernel, file \(isUntouched ? "left untouched" : "changed")")
        }
    }

    /// Counts in a runtime of its own.
    ///
    /// - Throws: What ended the kernel, such as ``CorruptState``; otherwise `KernelError`.
    nonisolated(nonsending) static func count(_ times: Int, in file: StateFile) async throws -> String {
        try await RingKernelRuntime.run { runtime in
            let counter = try await runtime.launch(persistentCounter(file))
            do {
                try await counter.activate()
                var counts: [Int] = []
                for _ in 0..<times { counts.append(try await counter.ask(AddRequest(), timeout: .seconds(5)).count) }
                try await counter.terminate()
                return "counted from \((counts.first ?? 0) - 1) to \(counts.last ?? 0)"
            } catch let error as KernelError {
                // What ended the kernel says more than what its caller met.
                let cause = counter.failure ?? error
                throw (cause as? KernelError)?.underlying ?? cause
            }
        }
    }
}
