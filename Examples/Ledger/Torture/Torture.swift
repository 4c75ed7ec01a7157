#if DurableKernels
    internal import DurableKernels
    internal import Foundation
    internal import RingKernels

    /// A ledger under load that is killed again and again; `scripts/torture` says how it is run and what it checks.
    enum Torture {
        static let accounts = 16
        static let initialBalance = 1_000_00
        static let senders = 4

        /// Does what the arguments ask for; false when there are none.
        static func main(_ arguments: [String]) async throws -> Bool {
            guard let command = arguments.first else { return false }
            let folder = URL(filePath: arguments.count > 1 ? arguments[1] : ".", directoryHint: .isDirectory)
            switch command {
            case "serve": try await TortureServer(folder: folder).serve()
            case "check": try await TortureCheck(folder: folder).run()
            case "torture":
                guard let rounds = arguments.count > 2 ? Int(arguments[2]) : 10, rounds > 0 else {
                    throw TortureFailure("“\(arguments[2])” is no number of rounds")
                }
                let seed = arguments.count > 3 ? UInt64(arguments[3]) : UInt64.random(in: 0 ... .max)
                guard let seed else { throw TortureFailure("“\(arguments[3])” is no seed") }
                try await TortureRounds(folder: folder, rounds: rounds, seed: seed).run()
            default:
                throw TortureFailure("“\(command)” is unknown. Give nothing, or: torture FOLDER ROUNDS [SEED]")
            }
            return true
        }

        static func store(in folder: URL) throws -> SQLiteStore {
            try SQLiteStore(path: folder.appending(path: "ledger.store").path)
        }

        static func log(_ sender: Int, in folder: URL) -> SenderLog {
            SenderLog(path: folder.appending(path: "sender-\(sender).log").path)
        }

        /// What all senders have written.
        static func entries(in folder: URL) throws -> [[SenderLog.Entry]] {
            try (0..<senders).map { sender in
                let log = log(sender, in: folder)
                guard FileManager.default.fileExists(atPath: log.path) else { return [] }
                return try SenderLog.entries(of: String(contentsOf: URL(filePath: log.path), encoding: .utf8))
            }
        }

        static func book(_ store: SQLiteStore) -> LedgerBook {
            LedgerBook(store: store, accounts: accounts, initialBalance: initialBalance)
        }
    }

    /// The process that is killed: the accounts, and the senders.
    struct TortureServer {
        let folder: URL

        /// Runs until it is killed.
        func serve() async throws {
            let store = try Torture.store(in: folder)
            try await RingKernelRuntime.run { runtime in
                let book = Torture.book(store)
                let accounts = try await book.launch(in: runtime)
                print("ready")
                fflush(nil)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for sender in 0..<Torture.senders {
                        group.addTask { try await self.send(Torture.log(sender, in: folder), accounts, book.names) }
                    }
                    try await group.waitForAll()
                }
            }
        }

        private func send(
            _ log: SenderLog, _ accounts: [RingKernelHandle<AccountRequest, AccountAnswer>], _ names: [KernelID]
        ) async throws {
            while true {
                let from = Int.random(in: 0..<names.count)
                let to = (from + Int.random(in: 1..<names.count)) % names.count
                // Seldom more than there is, so that refusals are among the answers.
                let cents = Int.random(in: 1...50_000)
                let request = AccountRequest(.transfer(cents: cents, to: names[to]))
                try log.intend(
                    SenderLog.Entry(message: request.messageID, from: from, to: to, cents: cents))
                let answer = try await accounts[from].ask(request)
                try log.acknowledge(request.messageID, answer)
            }
        }
    }
#endif
