import DotCompute
import DurableKernels
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
            #if DurableKernels
                if CommandLine.arguments.count > 1 {
                    print(try await count(250, in: CommandLine.arguments[1]))
                } else {
                    try await run { print($0) }
                }
            #else
                throw MissingTrait()
            #endif
        } catch {
            let message = "PersistentCounter failed: \(error)\n"
            _ = unsafe write(STDERR_FILENO, message, message.utf8.count)
            exit(1)
        }
    }

    #if DurableKernels
        /// - Parameter say: Takes each line of the output.
        nonisolated(nonsending) static func run(_ say: (String) -> Void) async throws {
            let folder = FileManager.default.temporaryDirectory.appending(
                path: "persistent-counter-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }  // only a temporary folder is left behind
            let url = folder.appending(path: "counter.store")

            for _ in 0..<3 { say(try await count(250, in: url.path)) }

            // Half of the file is gone.
            let whole = try Data(contentsOf: url)
            let damaged = whole.prefix(whole.count / 2)
            try damaged.write(to: url)
            do {
                say("damaged: \(try await count(1, in: url.path))")
            } catch let error as DurableError {
                let isUntouched = try Data(contentsOf: url) == damaged
                say("damaged: \(error.code.rawValue), file \(isUntouched ? "left untouched" : "changed")")
            }
        }

        /// Counts in a runtime of its own.
        ///
        /// - Throws: `DurableError` when the store or the state in it cannot be used; otherwise `KernelError`.
        nonisolated(nonsending) static func count(_ times: Int, in path: String) async throws -> String {
            let store = try SQLiteStore(path: path)
            let line = try await RingKernelRuntime.run { runtime in
                let counter = try await runtime.launch(persistentCounter(in: store))
                try await counter.activate()
                var counts: [Int] = []
                for _ in 0..<times { counts.append(try await counter.ask(AddRequest(), timeout: .seconds(5)).count) }
                // Saves the rest, and throws if that fails.
                try await counter.terminate()
                return "counted from \((counts.first ?? 0) - 1) to \(counts.last ?? 0)"
            }
            try store.close()
            return line
        }
    #endif
}

#if !DurableKernels
    /// A build without SQLite.
    struct MissingTrait: Error, CustomStringConvertible {
        var description: String {
            "this was built without the trait DurableKernels. Run: swift run --traits DurableKernels PersistentCounter"
        }
    }
#endif
