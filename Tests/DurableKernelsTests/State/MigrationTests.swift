import MessagePack
import RingKernels
import TestKit
import Testing

@testable import DurableKernels

/// Version 1 of a state: a name and whole euros.
private struct PurseV1: Codable, Sendable {
    var euros: Int
}

private struct PurseV2: Codable, Sendable {
    var cents: Int
}

private struct PurseV3: Codable, Sendable, Equatable {
    var cents: Int
    var currency: String
}

private protocol Purse: JournalledHandler where Request == Add, Response == Sum {}
extension Purse {
    static var kernelID: KernelID { "purse" }
    static var stateName: String { "purse" }
}

private struct OldPurse: Purse {
    var state = PurseV1(euros: 0)
    mutating func handle(_ request: Add, in context: JournalContext) -> Sum {
        state.euros += request.amount
        return Sum(state.euros)
    }
}

private struct NewPurse: Purse {
    static let stateVersion = 3
    static let migrations = [
        StateMigration(from: 1) { (old: PurseV1) in PurseV2(cents: old.euros * 100) },
        StateMigration(from: 2) { (old: PurseV2) in PurseV3(cents: old.cents, currency: "EUR") },
    ]
    var state = PurseV3(cents: 0, currency: "none")
    mutating func handle(_ request: Add, in context: JournalContext) -> Sum {
        state.cents += request.amount
        return Sum(state.cents)
    }
}

@Suite("Versions of a state", .timeLimit(.minutes(1)))
struct MigrationTests {
    private func add<Handler: Purse>(
        _ amount: Int, to handler: @autoclosure @escaping @Sendable () -> Handler, in store: any DurableStore
    ) async throws -> Int {
        try await withTestKernel(RingKernel(journalling: handler(), in: store)) { purse in
            try await purse.ask(Add(amount)).count
        }
    }

    /// What keeps a kernel from starting, while what is stored stays.
    private func refusal<Handler: Purse>(
        of handler: @autoclosure @escaping @Sendable () -> Handler, _ store: StoreUnderTest
    ) async throws -> DurableError? {
        let before = try await store.contents(of: "purse")
        let error = try await store.open { store in
            await durableError { _ = try await add(1, to: handler(), in: store) }
        }
        #expect(try await store.contents(of: "purse") == before)
        return error
    }

    @Test(
        "An old state is brought to the current version, step by step, and stays there", arguments: StoreKind.allCases)
    func steps(_ kind: StoreKind) async throws {
        let store = try StoreUnderTest(kind)
        try await store.open { store in
            let euros = try await add(7, to: OldPurse(), in: store)
            #expect(euros == 7)
            let cents = try await add(1, to: NewPurse(), in: store)
            #expect(cents == 701)
        }
        let stored = try #require(try await store.contents(of: "purse").state)
        #expect(stored.version == 3)
        #expect(
            try MessagePackDecoder().decode(PurseV3.self, from: stored.bytes) == PurseV3(cents: 701, currency: "EUR"))
        let cents = try await store.open { store in try await add(1, to: NewPurse(), in: store) }
        #expect(cents == 702)
    }

    @Test("A state of a newer version is refused, untouched, with both versions", arguments: StoreKind.allCases)
    func newer(_ kind: StoreKind) async throws {
        let store = try StoreUnderTest(kind)
        try await store.open { store in _ = try await add(7, to: NewPurse(), in: store) }
        let error = try await refusal(of: OldPurse(), store)
        #expect(error?.code == .unknownStateVersion)
        #expect(error?.message.contains("version 3") == true && error?.message.contains("version 1") == true)
    }

    @Test("A missing migration is named, and the state untouched", arguments: StoreKind.allCases)
    func missing(_ kind: StoreKind) async throws {
        struct Gap: Purse {
            static let stateVersion = 3
            static let migrations = [StateMigration(from: 1) { (old: PurseV1) in PurseV2(cents: old.euros * 100) }]
            var state = PurseV3(cents: 0, currency: "none")
            mutating func handle(_ request: Add, in context: JournalContext) -> Sum { Sum(0) }
        }
        let store = try StoreUnderTest(kind)
        try await store.open { store in _ = try await add(7, to: OldPurse(), in: store) }
        let error = try await refusal(of: Gap(), store)
        #expect(error?.code == .missingMigration)
        #expect(error?.message.contains("StateMigration(from: 2)") == true)
    }

    @Test(
        "A migration that throws keeps the kernel from starting, and the state untouched", arguments: StoreKind.allCases
    )
    func failing(_ kind: StoreKind) async throws {
        struct Broken: Purse {
            static let stateVersion = 2
            static let migrations = [StateMigration(from: 1) { (old: PurseV1) -> PurseV2 in throw Refusal() }]
            var state = PurseV2(cents: 0)
            mutating func handle(_ request: Add, in context: JournalContext) -> Sum { Sum(0) }
        }
        let store = try StoreUnderTest(kind)
        try await store.open { store in _ = try await add(7, to: OldPurse(), in: store) }
        let error = try await refusal(of: Broken(), store)
        #expect(error?.code == .migrationFailed)
        #expect(error?.underlying is Refusal)
    }

    @Test("A state that does not decode is refused, and untouched", arguments: StoreKind.allCases)
    func undecodable(_ kind: StoreKind) async throws {
        struct Changed: Purse {
            var state = PurseV3(cents: 0, currency: "none")
            mutating func handle(_ request: Add, in context: JournalContext) -> Sum { Sum(0) }
        }
        let store = try StoreUnderTest(kind)
        try await store.open { store in _ = try await add(7, to: OldPurse(), in: store) }
        let error = try await refusal(of: Changed(), store)
        #expect(error?.code == .undecodable)
        #expect(error?.message.contains("stateVersion") == true)
    }

    @Test("The state of another kind of kernel is refused, and untouched", arguments: StoreKind.allCases)
    func otherKind(_ kind: StoreKind) async throws {
        struct Wallet: Purse {
            static let stateName = "wallet"
            var state = PurseV1(euros: 0)
            mutating func handle(_ request: Add, in context: JournalContext) -> Sum { Sum(0) }
        }
        let store = try StoreUnderTest(kind)
        try await store.open { store in _ = try await add(7, to: OldPurse(), in: store) }
        let error = try await refusal(of: Wallet(), store)
        #expect(error?.code == .foreignState)
        #expect(error?.message.contains("purse") == true && error?.message.contains("wallet") == true)
    }

    @Test("A kernel with snapshots refuses the same")
    func snapshots() async throws {
        struct Snapped: DurableHandler {
            static let kernelID: KernelID = "purse"
            static let stateName = "purse"
            var state = PurseV1(euros: 0)
            mutating func handle(_ request: Add, in context: KernelContext) -> Sum { Sum(0) }
        }
        let store = InMemoryStore()
        _ = try await add(7, to: NewPurse(), in: store)
        let before = store.contents(of: "purse")
        for interval in [SnapshotInterval.messages(1), .time(.seconds(1))] {
            let error = await durableError {
                try await withTestKernel(RingKernel(snapshotting: Snapped(), in: store, every: interval)) { _ in }
            }
            #expect(error?.code == .unknownStateVersion)
        }
        #expect(store.contents(of: "purse") == before)
    }

    @Test("A version below 1 is refused")
    func versionZero() async throws {
        struct Zero: Purse {
            static let stateVersion = 0
            var state = PurseV1(euros: 0)
            mutating func handle(_ request: Add, in context: JournalContext) -> Sum { Sum(0) }
        }
        let error = await durableError { _ = try await add(1, to: Zero(), in: InMemoryStore()) }
        #expect(error?.code == .invalidOption)
    }
}
