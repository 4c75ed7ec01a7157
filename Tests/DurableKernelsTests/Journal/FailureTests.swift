import RingKernels
import TestKit
import Testing

@testable import DurableKernels

@Suite("When a journalled kernel cannot write", .timeLimit(.minutes(1)))
struct JournalFailureTests {
    private let noRoom = DurableError(.storeFull, "There is no room.")

    @Test("Nobody of the batch is told success, the state is that of the disk, and the kernel goes on")
    func failedCommit() async throws {
        let store = InMemoryStore()
        try await withTestRuntime { runtime in
            let account = try await runtime.launch(RingKernel(journalling: Account(), in: store))
            try await account.activate()
            _ = try await account.ask(Booking(1))
            try await account.deactivate()
            store.failCommits(with: noRoom)
            let callers = (1...5).map { _ in Task { try await account.ask(Booking(100, passingOn: "b")) } }
            while try account.telemetry.queueDepth < 5 { await Task.yield() }
            try await account.reactivate()
            for caller in callers {
                let error = await durableError { _ = try await caller.value }
                #expect(error?.code == .storeFull)
            }
            #expect(store.contents(of: "account")?.sequence == 1)
            #expect(store.contents(of: "account")?.outgoing.isEmpty == true)
            let balance = try await account.ask(Booking(1))
            #expect(balance.amount == 2 && balance.bookings == 2)
        }
    }

    @Test("After a crash between writing and answering, the message that comes again gets the stored answer")
    func crashBeforeAnswer() async throws {
        let store = InMemoryStore()
        let booking = Booking(100)
        try await withTestRuntime { runtime in
            let account = try await runtime.launch(RingKernel(journalling: Account(), in: store))
            try await account.activate()
            store.failCommits(1, .afterWriting, with: noRoom)
            let error = await durableError { _ = try await account.ask(booking) }
            #expect(error?.code == .storeFull)
            // The state was read anew, with what had been written.
            let balance = try await account.ask(booking)
            #expect(balance.amount == 100 && balance.bookings == 1)
        }
        try await withTestKernel(RingKernel(journalling: Account(), in: store)) { account in
            let balance = try await account.ask(booking)
            #expect(balance.amount == 100 && balance.bookings == 1)
        }
    }

    @Test("Messages that were written by a commit that failed are delivered all the same")
    func outboxAfterFailure() async throws {
        let store = InMemoryStore()
        try await withTestRuntime { runtime in
            let b = try await runtime.launch(RingKernel(journalling: Account(), in: store, id: "b"))
            try await b.activate()
            let a = try await runtime.launch(RingKernel(journalling: Account(), in: store, id: "a"))
            try await a.activate()
            store.failCommits(1, .afterWriting, with: noRoom)
            await #expect(throws: KernelError.self) { try await a.ask(Booking(5, passingOn: "b")) }
            while try await b.ask(Booking(0)).amount != 5 {}
        }
        #expect(store.contents(of: "a")?.outgoing.isEmpty == true)
    }

    @Test("When the state cannot be read anew either, the kernel fails, and a restart policy tries again")
    func failedReload() async throws {
        let store = InMemoryStore()
        let options = KernelOptions(restart: .onFailure(backoff: .constant(.zero)))
        try await withTestRuntime(tolerating: [.handlerFailed]) { runtime in
            let account = try await runtime.launch(RingKernel(journalling: Account(), in: store, options: options))
            try await account.activate()
            _ = try await account.ask(Booking(1))
            // Its partition is taken away, so neither writing nor reading works until it opens it again.
            store.crash()
            await #expect(throws: KernelError.self) { try await account.ask(Booking(1)) }
            let balance = try await account.ask(Booking(1))
            #expect(balance.amount == 2)
            #expect(try account.telemetry.restarts == 1)
        }
    }

    @Test("On a slow disk senders meet back-pressure, and nothing is lost")
    func slowDisk() async throws {
        let store = InMemoryStore()
        let queue = QueueOptions(capacity: 4, backpressure: .reject)
        try await withTestRuntime { runtime in
            let account = try await runtime.launch(
                RingKernel(
                    journalling: Account(), in: store, journal: JournalOptions(batch: 2),
                    options: KernelOptions(inputQueue: queue)))
            try await account.activate()
            store.holdCommits()
            let first = Task { try await account.ask(Booking(1)) }
            await store.waitForHeldCommits()
            let others = (0..<4).map { _ in Task { try await account.ask(Booking(1)) } }
            while try account.telemetry.queueDepth < 4 { await Task.yield() }
            let error = await #expect(throws: KernelError.self) { try await account.ask(Booking(1)) }
            #expect(error?.code == .queueFull)
            store.releaseCommits()
            _ = try await first.value
            for other in others { _ = try await other.value }
            let balance = try await account.ask(Booking(0))
            #expect(balance.amount == 5)
        }
    }

    @Test("A commit that has begun is waited for when the kernel is told to end, and its callers are answered")
    func endDuringCommit() async throws {
        let store = InMemoryStore()
        try await withTestRuntime { runtime in
            let account = try await runtime.launch(RingKernel(journalling: Account(), in: store))
            try await account.activate()
            store.holdCommits()
            let caller = Task { try await account.ask(Booking(1)) }
            await store.waitForHeldCommits()
            let end = Task { try await account.terminate() }
            while account.state != .terminating { await Task.yield() }
            store.releaseCommits()
            let balance = try await caller.value
            #expect(balance.amount == 1)
            try await end.value
        }
        #expect(store.contents(of: "account")?.sequence == 1)
    }

    @Test("A message that makes the state unencodable is refused, alone of its batch, and what was stored stays")
    func unencodable() async throws {
        struct Stubborn: Codable, Sendable {
            var value = 0
            init() {}
            init(from decoder: any Decoder) throws { value = try decoder.singleValueContainer().decode(Int.self) }
            func encode(to encoder: any Encoder) throws {
                if value > 10 { throw Refusal() }
                var container = encoder.singleValueContainer()
                try container.encode(value)
            }
        }
        struct Keeper: JournalledHandler {
            static let kernelID: KernelID = "keeper"
            var state = Stubborn()
            mutating func handle(_ request: Add, in context: JournalContext) -> Sum {
                state.value += request.amount
                return Sum(state.value)
            }
        }
        try await withTestRuntime(tolerating: [.handlerFailed]) { runtime in
            let letters = DeadLetterProbe(runtime)
            let keeper = try await runtime.launch(RingKernel(journalling: Keeper(), in: InMemoryStore()))
            // One batch: the kernel is not active yet.
            let bad = Add(7)
            for message in [Add(5), bad, Add(1), Add(2)] { try await keeper.send(message) }
            try await keeper.activate()
            var sums: [Int] = []
            for _ in 1...3 { sums.append(try await keeper.receive(timeout: .seconds(10)).count) }
            #expect(sums == [5, 6, 8])
            let letter = try await letters.expectLetter()
            #expect(letter.message.messageID == bad.messageID)
            let error = await durableError { _ = try await keeper.ask(Add(7)) }
            #expect(error?.code == .unencodable)
            let sum = try await keeper.ask(Add(1))
            #expect(sum.count == 9)
        }
    }
}
