// Made from docs/durability.md by scripts/snippets. Not to be edited by hand.
// swift-format-ignore-file

import DotCompute
import DurableKernels
import Foundation
import Testing

#if DurableKernels
@Suite("docs/durability.md: account", .serialized, .timeLimit(.minutes(1)))
enum DurabilityAccount {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/durability.md", line: 42)
    @Message
    struct Deposit {
        var cents: Int
    }
#sourceLocation()

#sourceLocation(file: "docs/durability.md", line: 47)
    @Message
    struct Balance {
        var cents: Int
    }
#sourceLocation()

#sourceLocation(file: "docs/durability.md", line: 52)
    struct Account: JournalledHandler {
        static let kernelID: KernelID = "account"
        static let stateName = "account"  // what the stored state is called, whatever becomes of the type

        var state = 0

        mutating func handle(_ request: Deposit, in context: JournalContext) throws -> Balance {
            state += request.cents
            return Balance(cents: state, answering: request)
        }
    }
#sourceLocation()

#sourceLocation(file: "docs/durability.md", line: 64)
    static func deposit(_ request: Deposit, in path: String) async throws -> Int {
        let store = try SQLiteStore(path: path)
        let balance = try await RingKernelRuntime.run { runtime in
            let account = try await runtime.launch(RingKernel(journalling: Account(), in: store))
            try await account.activate()
            return try await account.ask(request).cents
        }
        try store.close()
        return balance
    }
#sourceLocation()

#sourceLocation(file: "docs/durability.md", line: 75)
    static let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).store").path
#sourceLocation()

#sourceLocation(file: "docs/durability.md", line: 76)
    static let first = Deposit(cents: 500)
#sourceLocation()

    @Test("account")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/durability.md", line: 77)
        print(try await deposit(first, in: path))  // prints: 500
#sourceLocation()
#sourceLocation(file: "docs/durability.md", line: 78)
        print(try await deposit(Deposit(cents: 100), in: path))  // prints: 600
#sourceLocation()
#sourceLocation(file: "docs/durability.md", line: 79)
        // The same message again: its sender never got the answer, perhaps.
        print(try await deposit(first, in: path))  // prints: 500
#sourceLocation()
#sourceLocation(file: "docs/durability.md", line: 81)
        print(try await deposit(Deposit(cents: 1), in: path))  // prints: 601
#sourceLocation()
#sourceLocation(file: "docs/durability.md", line: 82)
        try FileManager.default.removeItem(atPath: path)
#sourceLocation()
        #expect(output.lines == ["500", "600", "500", "601"])
    }
}
#endif

#if DurableKernels
@Suite("docs/durability.md: transfers", .serialized, .timeLimit(.minutes(1)))
enum DurabilityTransfers {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/durability.md", line: 138)
    @Message
    struct Transfer {
        var cents: Int
        var target: String?
    }
#sourceLocation()

#sourceLocation(file: "docs/durability.md", line: 144)
    @Message
    struct Receipt {
        var balance: Int
        var isDone = true
    }
#sourceLocation()

#sourceLocation(file: "docs/durability.md", line: 150)
    struct Purse: JournalledHandler {
        static let kernelID: KernelID = "purse"
        static let outgoing: [Outgoing] = [.asking(Transfer.self, answering: Receipt.self)]

        var state = 1000

        mutating func handle(_ request: Transfer, in context: JournalContext) throws -> Receipt {
            guard let target = request.target else {
                state += request.cents
                return Receipt(balance: state)
            }
            // An error that belongs to the conversation is an answer.
            if request.cents > state { return Receipt(balance: state, isDone: false) }
            state -= request.cents
            try context.send(Transfer(cents: request.cents), to: KernelID(target))
            return Receipt(balance: state)
        }
    }
#sourceLocation()

#sourceLocation(file: "docs/durability.md", line: 169)
    static let store = InMemoryStore()  // for tests; a `SQLiteStore` keeps it
#sourceLocation()

    @Test("transfers")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/durability.md", line: 170)
        try await RingKernelRuntime.run { runtime in
            let mine = try await runtime.launch(RingKernel(journalling: Purse(), in: store, id: "mine"))
            let yours = try await runtime.launch(RingKernel(journalling: Purse(), in: store, id: "yours"))
            try await mine.activate()
            try await yours.activate()
            print(try await mine.ask(Transfer(cents: 300, target: "yours")).balance)  // prints: 700
            // On its way, in the outbox: soon it is there.
            while try await yours.ask(Transfer(cents: 0)).balance < 1300 {}
            print(try await mine.ask(Transfer(cents: 5000, target: "yours")).isDone)  // prints: false
        }
#sourceLocation()
        #expect(output.lines == ["700", "false"])
    }
}
#endif

@Suite("docs/durability.md: snapshots", .serialized, .timeLimit(.minutes(1)))
enum DurabilitySnapshots {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/durability.md", line: 204)
    @Message
    struct Reading {
        var value: Double
    }
#sourceLocation()

#sourceLocation(file: "docs/durability.md", line: 209)
    @Message
    struct Mean {
        var value: Double
    }
#sourceLocation()

#sourceLocation(file: "docs/durability.md", line: 214)
    struct Average: DurableHandler {
        struct State: Codable, Sendable {
            var count = 0
            var sum = 0.0
        }

        static let kernelID: KernelID = "average"
        static let stateName = "average"
        var state = State()

        mutating func handle(_ request: Reading, in context: KernelContext) -> Mean {
            state.count += 1
            state.sum += request.value
            return Mean(value: state.sum / Double(state.count), answering: request)
        }
    }
#sourceLocation()

#sourceLocation(file: "docs/durability.md", line: 231)
    static let store = InMemoryStore()
#sourceLocation()

    @Test("snapshots")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/durability.md", line: 232)
        for value in [1.0, 2.0, 6.0] {
            // Three runtimes, one after the other.
            try await RingKernelRuntime.run { runtime in
                let average = try await runtime.launch(
                    RingKernel(snapshotting: Average(), in: store, every: .messages(10_000)))
                try await average.activate()
                print(try await average.ask(Reading(value: value)).value)
            }
        }
        // prints: 1.0
        // prints: 1.5
        // prints: 3.0
#sourceLocation()
        #expect(output.lines == ["1.0", "1.5", "3.0"])
    }
}

@Suite("docs/durability.md: versions", .serialized, .timeLimit(.minutes(1)))
enum DurabilityVersions {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/durability.md", line: 266)
    @Message
    struct Visit {
        var guest: String
    }
#sourceLocation()

#sourceLocation(file: "docs/durability.md", line: 271)
    @Message
    struct Visits {
        var count: Int
    }
#sourceLocation()

#sourceLocation(file: "docs/durability.md", line: 276)
    /// Version 1 counted only.
    struct GuestBookV1: Codable, Sendable {
        var count: Int
    }
#sourceLocation()

#sourceLocation(file: "docs/durability.md", line: 281)
    struct GuestBook: Codable, Sendable {
        var count: Int
        var latest: String?
    }
#sourceLocation()

#sourceLocation(file: "docs/durability.md", line: 286)
    struct Porter: DurableHandler {
        static let kernelID: KernelID = "porter"
        static let stateName = "guest-book"
        static let stateVersion = 2
        static let migrations = [
            StateMigration(from: 1) { (old: GuestBookV1) in GuestBook(count: old.count, latest: nil) }
        ]

        var state = GuestBook(count: 0, latest: nil)

        mutating func handle(_ request: Visit, in context: KernelContext) -> Visits {
            state.count += 1
            state.latest = request.guest
            return Visits(count: state.count, answering: request)
        }
    }
#sourceLocation()
}
