import MessagePack
import RingKernels
import TestKit
import Testing

@testable import DurableKernels

/// What a kernel with snapshots promises, over both engines and in both its forms.
@Suite("Kernels with snapshots", .timeLimit(.minutes(1)))
struct SnapshotTests {
    /// Every so many messages, as a handler and as a loop.
    private static func intervals(_ messages: Int) -> [SnapshotInterval] {
        [.messages(messages), .messages(messages, orAfter: .seconds(3600))]
    }

    private func count(stored contents: PartitionContents?) throws -> Int? {
        try contents?.state.map { try MessagePackDecoder().decode(Int.self, from: $0.bytes) }
    }

    @Test(
        "The state survives the end of the runtime and of the store", arguments: StoreKind.allCases, intervals(1000))
    func survives(_ kind: StoreKind, _ interval: SnapshotInterval) async throws {
        let store = try StoreUnderTest(kind)
        for round in 1...3 {
            try await store.open { store in
                try await withTestKernel(RingKernel(snapshotting: Counter(), in: store, every: interval)) { counter in
                    for step in 1...5 {
                        let sum = try await counter.ask(Add())
                        #expect(sum.count == (round - 1) * 5 + step)
                    }
                }
            }
        }
    }

    @Test("It is saved whenever so many messages have been handled", arguments: intervals(10))
    func everyMessages(_ interval: SnapshotInterval) async throws {
        let store = InMemoryStore()
        try await withTestRuntime { runtime in
            let counter = try await runtime.launch(RingKernel(snapshotting: Counter(), in: store, every: interval))
            try await counter.activate()
            for _ in 0..<9 { _ = try await counter.ask(Add()) }
            #expect(try count(stored: store.contents(of: "counter")) == nil)
            _ = try await counter.ask(Add())
            while try count(stored: store.contents(of: "counter")) == nil { await Task.yield() }
            _ = try await counter.ask(Add())
            #expect(try count(stored: store.contents(of: "counter")) == 10)
            try await counter.terminate()
            #expect(try count(stored: store.contents(of: "counter")) == 11)
        }
    }

    @Test("It is saved after a time, also when no further message comes")
    func afterTime() async throws {
        let store = InMemoryStore()
        let clock = ManualClock()
        try await withTestRuntime(clock: clock) { runtime in
            let kernel = RingKernel.snapshotting(
                { Counter() }, in: store, every: .time(.seconds(5)), id: "counter", options: KernelOptions(),
                time: { clock.now })
            let counter = try await runtime.launch(kernel)
            try await counter.activate()
            _ = try await counter.ask(Add(3))
            #expect(try await clock.nextAlarm() <= .seconds(5))
            #expect(try count(stored: store.contents(of: "counter")) == nil)
            try await clock.advanceToNextAlarm()
            while try count(stored: store.contents(of: "counter")) != 3 { await Task.yield() }
            // With nothing new there is nothing to save, and no alarm.
            #expect(clock.timeToAlarm == nil)
        }
    }

    @Test("A slow disk holds up no message, and the last state is written in the end", arguments: intervals(1))
    func slowDisk(_ interval: SnapshotInterval) async throws {
        let store = InMemoryStore()
        store.holdCommits()
        try await withTestRuntime { runtime in
            let counter = try await runtime.launch(RingKernel(snapshotting: Counter(), in: store, every: interval))
            try await counter.activate()
            for _ in 1...100 { _ = try await counter.ask(Add()) }
            await store.waitForHeldCommits()
            store.releaseCommits()
            try await counter.terminate()
        }
        #expect(try count(stored: store.contents(of: "counter")) == 100)
        // One was being written while the others took each other's place.
        #expect(store.statistics.commits < 10)
    }

    @Test("A snapshot that failed is counted, and made good by the next", arguments: intervals(5))
    func failedSnapshot(_ interval: SnapshotInterval) async throws {
        let store = InMemoryStore()
        try await withTestRuntime { runtime in
            let counter = try await runtime.launch(RingKernel(snapshotting: Counter(), in: store, every: interval))
            try await counter.activate()
            store.failCommits(with: DurableError(.storeFull, "There is no room."))
            for _ in 1...5 { _ = try await counter.ask(Add()) }
            while store.statistics.failedCommits == 0 { await Task.yield() }
            #expect(counter.state == .active)
            try await counter.terminate()
        }
        #expect(store.statistics.failedCommits == 1)
        #expect(try count(stored: store.contents(of: "counter")) == 5)
    }

    @Test("When the last snapshot fails, terminate throws", arguments: intervals(1000))
    func lastSnapshot(_ interval: SnapshotInterval) async throws {
        let store = InMemoryStore()
        try await withTestRuntime { runtime in
            let counter = try await runtime.launch(RingKernel(snapshotting: Counter(), in: store, every: interval))
            try await counter.activate()
            _ = try await counter.ask(Add())
            store.failCommits(with: DurableError(.storeFull, "There is no room."))
            let error = await durableError { try await counter.terminate() }
            #expect(error?.code == .storeFull)
        }
        #expect(try count(stored: store.contents(of: "counter")) == nil)
    }

    @Test(
        "After an error the kernel goes on with its last snapshot, not with what the error left",
        arguments: intervals(2))
    func restart(_ interval: SnapshotInterval) async throws {
        let store = InMemoryStore()
        let options = KernelOptions(restart: .onFailure(backoff: .constant(.zero)))
        try await withTestRuntime { runtime in
            let counter = try await runtime.launch(
                RingKernel(snapshotting: Counter(), in: store, every: interval, options: options))
            try await counter.activate()
            for _ in 1...3 { _ = try await counter.ask(Add()) }
            await #expect(throws: KernelError.self) { try await counter.ask(Add(1000, fails: true)) }
            // Two of the three were in the snapshot.
            let sum = try await counter.ask(Add())
            #expect(sum.count == 3)
        }
        #expect(try count(stored: store.contents(of: "counter")) == 3)
    }

    @Test("The handler's own hooks find the stored state, and what they leave is saved", arguments: intervals(1000))
    func hooks(_ interval: SnapshotInterval) async throws {
        struct Hooked: DurableHandler {
            static let kernelID: KernelID = "hooked"
            var state = 0
            mutating func start(in context: KernelContext) async throws { state += 10 }
            mutating func handle(_ request: Add, in context: KernelContext) -> Sum { Sum(state) }
            mutating func stop(in context: KernelContext) async throws { state += 1 }
        }
        let store = InMemoryStore()
        for expected in [10, 21] {
            try await withTestKernel(RingKernel(snapshotting: Hooked(), in: store, every: interval)) { kernel in
                let sum = try await kernel.ask(Add())
                #expect(sum.count == expected)
            }
        }
        #expect(try count(stored: store.contents(of: "hooked")) == 22)
    }

    @Test(
        "An interval without sense is refused at launch",
        arguments: [
            SnapshotInterval.messages(0), .messages(-1), .time(.zero), .messages(0, orAfter: .seconds(1)),
            .messages(1, orAfter: .seconds(-1)),
        ])
    func intervalWithoutSense(_ interval: SnapshotInterval) async throws {
        let error = await durableError {
            try await withTestKernel(RingKernel(snapshotting: Counter(), in: InMemoryStore(), every: interval)) { _ in }
        }
        #expect(error?.code == .invalidOption)
    }

    @Test("A state with messages that are still to be delivered is not taken over")
    func undelivered() async throws {
        struct FormerAccount: DurableHandler {
            static let kernelID: KernelID = "account"
            static let stateName = "Account"
            var state = AccountState()
            mutating func handle(_ request: Add, in context: KernelContext) -> Sum { Sum(state.amount) }
        }
        let store = InMemoryStore()
        try await withTestKernel(RingKernel(journalling: Account(), in: store)) { account in
            _ = try await account.ask(Booking(3, passingOn: "nobody"))
        }
        let before = store.contents(of: "account")
        let error = await durableError {
            let kernel = RingKernel(snapshotting: FormerAccount(), in: store, every: .messages(1))
            try await withTestKernel(kernel) { _ in }
        }
        #expect(error?.code == .foreignState)
        #expect(store.contents(of: "account") == before)
    }
}
