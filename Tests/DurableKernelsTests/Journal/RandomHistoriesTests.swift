import RingKernels
import TestKit
import Testing

@testable import DurableKernels

/// Random messages, failures and crashes, against a plain sum.
@Suite("Random histories of journalled kernels", .timeLimit(.minutes(2)))
struct RandomHistoriesTests {
    /// What must be true of two accounts, of which the first passes some of its bookings on to the second.
    private struct Model {
        /// Bookings that had been acknowledged, with their answers.
        var acknowledged: [(booking: Booking, answer: Balance)] = []
        /// Bookings whose callers got an error: they may have had their effect.
        var open: [Booking] = []
        var sum = 0
        var passedOn = 0

        mutating func acknowledge(_ booking: Booking, _ answer: Balance) {
            acknowledged.append((booking, answer))
            open.removeAll { $0.messageID == booking.messageID }
            sum += booking.amount
            if booking.passingOn != nil { passedOn += booking.amount }
        }
    }

    private struct Crash: Error {}

    @Test("What was acknowledged is there once, what was not is there once or never", arguments: 0..<40)
    func memory(_ seed: UInt64) async throws {
        let store = InMemoryStore()
        var random = Seeded(seed)
        var model = Model()
        for _ in 0..<6 { try await life(store, &model, &random, in: store) }
        try await settle(store, &model)
    }

    #if DurableKernels
        @Test("The same over SQLite, with orderly ends", arguments: 0..<4)
        func sqlite(_ seed: UInt64) async throws {
            let folder = try TemporaryFolder()
            var random = Seeded(seed)
            var model = Model()
            for _ in 0..<4 {
                let store = try SQLiteStore(path: folder.path("test.store"))
                try await life(store, &model, &random, in: nil)
                try store.close()
            }
            let store = try SQLiteStore(path: folder.path("test.store"))
            try await settle(store, &model)
            try await store.verify()
            try store.close()
        }
    #endif

    /// A runtime from its start to its end, which may be a crash of the store.
    private func life(
        _ store: any DurableStore, _ model: inout Model, _ random: inout Seeded, in faulty: InMemoryStore?
    ) async throws {
        try await withTestRuntime(
            homes: 2, tolerating: Set(DeadLetter.Reason.allCases)
        ) { runtime in
            let options = JournalOptions(batch: Int.random(in: 1...8, using: &random))
            let a = try await runtime.launch(RingKernel(journalling: Account(), in: store, journal: options, id: "a"))
            if Bool.random(using: &random) {
                let b = try await runtime.launch(RingKernel(journalling: Account(), in: store, id: "b"))
                try await b.activate()
            }
            try await a.activate()
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                switch Int.random(in: 0..<10, using: &random) {
                case 0: faulty?.failCommits(Int.random(in: 1...2, using: &random), .beforeWriting, with: Crash())
                case 1: faulty?.failCommits(Int.random(in: 1...2, using: &random), .afterWriting, with: Crash())
                case 2: faulty?.crash()
                default: break
                }
                await step(a, &model, &random)
            }
            faulty?.failCommits(0, with: Crash())
        }
    }

    /// A few messages at the same time: new ones, some of which throw, and some that have come before.
    private func step(_ a: RingKernelHandle<Booking, Balance>, _ model: inout Model, _ random: inout Seeded) async {
        var bookings: [Booking] = []
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            switch Int.random(in: 0..<6, using: &random) {
            case 0: if let known = model.acknowledged.randomElement(using: &random) { bookings.append(known.booking) }
            case 1: if let open = model.open.randomElement(using: &random) { bookings.append(open) }
            case 2: bookings.append(Booking(100, passingOn: "b", fails: true))
            default:
                let target: KernelID? = Bool.random(using: &random) ? "b" : nil
                bookings.append(Booking(Int.random(in: 1...50, using: &random), passingOn: target))
            }
        }
        let answers = await withTaskGroup(of: (Booking, Balance?).self) { group in
            for booking in bookings {
                group.addTask {
                    do { return (booking, try await a.ask(booking)) } catch { return (booking, nil) }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        for (booking, answer) in answers {
            if let answer {
                if let known = model.acknowledged.first(where: { $0.booking.messageID == booking.messageID }) {
                    #expect(answer == known.answer)
                } else {
                    #expect(!booking.fails)
                    model.acknowledge(booking, answer)
                }
            } else if !booking.fails, !model.open.contains(booking),
                !model.acknowledged.contains(where: { $0.booking.messageID == booking.messageID })
            {
                model.open.append(booking)
            }
        }
    }

    /// Sends what is open again, waits until everything is delivered, and compares.
    private func settle(_ store: any DurableStore, _ model: inout Model) async throws {
        try await withTestRuntime { runtime in
            let b = try await runtime.launch(RingKernel(journalling: Account(), in: store, id: "b"))
            let a = try await runtime.launch(RingKernel(journalling: Account(), in: store, id: "a"))
            try await b.activate()
            try await a.activate()
            for booking in model.open { model.acknowledge(booking, try await a.ask(booking)) }
            for known in model.acknowledged {
                let answer = try await a.ask(known.booking)
                #expect(answer == known.answer)
            }
            let balance = try await a.ask(Booking(0))
            #expect(balance.amount == model.sum)
            #expect(balance.bookings == model.acknowledged.count + 1)
            // The last that a passes on: behind it there is nothing.
            _ = try await a.ask(Booking(1_000_000, passingOn: "b"))
            while try await b.ask(Booking(0)).amount < 1_000_000 {}
            let passed = try await b.ask(Booking(0))
            #expect(passed.amount == model.passedOn + 1_000_000)
        }
    }
}

/// Random numbers that a seed gives again: SplitMix64.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
