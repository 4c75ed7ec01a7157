internal import DurableKernels
internal import RingKernels

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Transfers money between accounts, ends, and begins anew: nothing is lost, nothing is done twice.
package struct LedgerExample {
    package static func main() async {
        do {
            let arguments = Array(CommandLine.arguments.dropFirst())
            #if DurableKernels
                if try await Torture.main(arguments) { return }
                try await run { print($0) }
            #else
                _ = arguments
                throw MissingTrait()
            #endif
        } catch {
            let message = "Ledger failed: \(error)\n"
            _ = unsafe write(STDERR_FILENO, message, message.utf8.count)
            exit(1)
        }
    }

    #if DurableKernels
        /// - Parameter say: Takes each line of the output.
        nonisolated(nonsending) static func run(_ say: (String) -> Void) async throws {
            let folder = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }  // only a temporary folder is left behind
            let path = folder.appending(path: "ledger.store").path

            let repeated = AccountRequest(.transfer(cents: 250, to: "account-1"))
            try await withBook(path) { book in
                try await RingKernelRuntime.run { runtime in
                    let accounts = try await book.launch(in: runtime)
                    let answer = try await accounts[0].ask(repeated)
                    say("account-0 sends 2.50 to account-1: \(answer.outcome.rawValue), \(euros(answer.balance)) left")
                    let refused = try await accounts[0].ask(
                        AccountRequest(.transfer(cents: 1_000_000, to: "account-2")))
                    say("account-0 sends 10000.00 to account-2: \(refused.outcome.rawValue)")
                    let done = try await transferAtRandom(among: accounts, names: book.names)
                    say("4 senders ask for \(done) transfers")
                }
                say("stored and under way: \(euros(try await book.audit().total))")
            }
            try await withBook(path) { book in
                // Its balance may still grow by what is on the way to it; what it sent does not change by itself.
                let before = try await book.audit().states[0].debits
                try await RingKernelRuntime.run { runtime in
                    let accounts = try await book.launch(in: runtime)
                    let answer = try await accounts[0].ask(repeated)
                    say(
                        "after a restart the first transfer comes again: \(answer.outcome.rawValue), \(euros(answer.balance)) left"
                    )
                }
                let audit = try await book.audit()
                say("account-0 has booked \(audit.states[0].debits == before ? "nothing new" : "something new")")
                say("stored and under way: \(euros(audit.total))")
            }
        }

        nonisolated(nonsending) private static func withBook(
            _ path: String, _ body: nonisolated(nonsending) (LedgerBook) async throws -> Void
        ) async throws {
            let store = try SQLiteStore(path: path)
            try await body(LedgerBook(store: store, accounts: 8, initialBalance: 100_00))
            try store.close()
        }

        /// Four senders at the same time, each with fifty transfers.
        private static func transferAtRandom(
            among accounts: [RingKernelHandle<AccountRequest, AccountAnswer>], names: [KernelID]
        ) async throws -> Int {
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        for _ in 0..<50 {
                            let (from, to) = (Int.random(in: 0..<names.count), Int.random(in: 0..<names.count))
                            _ = try await accounts[from].ask(
                                AccountRequest(.transfer(cents: Int.random(in: 1...3000), to: names[to])))
                        }
                        return 50
                    }
                }
                return try await group.reduce(0, +)
            }
        }

        private static func euros(_ cents: Int) -> String {
            "\(cents / 100)." + (cents % 100 < 10 ? "0" : "") + "\(cents % 100)"
        }
    #endif
}

#if !DurableKernels
    /// A build without SQLite.
    struct MissingTrait: Error, CustomStringConvertible {
        var description: String {
            "this was built without the trait DurableKernels. Run: swift run --traits DurableKernels Ledger"
        }
    }
#endif
