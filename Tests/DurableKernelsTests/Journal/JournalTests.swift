import DurableKernels
import RingKernels
import TestKit
import Testing

/// What a journalled kernel promises, over both engines.
@Suite("Journalled kernels", .timeLimit(.minutes(1)))
struct JournalTests {
    @Test("The state survives the end of the runtime and of the store", arguments: StoreKind.allCases)
    func survives(_ kind: StoreKind) async throws {
        let store = try StoreUnderTest(kind)
        for round in 1...3 {
            try await store.open { store in
                try await withTestKernel(RingKernel(journalling: Account(), in: store)) { account in
                    let balance = try await account.ask(Booking(10))
                    #expect(balance.amount == 10 * round && balance.bookings == round)
                }
            }
        }
    }

    @Test("A message that comes again has no effect and gets the stored answer", arguments: StoreKind.allCases)
    func repeated(_ kind: StoreKind) async throws {
        let store = try StoreUnderTest(kind)
        let booking = Booking(10)
        var first: Balance?
        for round in 1...2 {
            try await store.open { store in
                try await withTestKernel(RingKernel(journalling: Account(), in: store)) { account in
                    for _ in 1...2 {
                        let answer = try await account.ask(booking)
                        #expect(answer == first ?? answer)
                        #expect(answer.correlationID == booking.messageID)
                        first = first ?? answer
                    }
                    #expect(try await account.ask(Booking(1)).bookings == 1 + round)
                }
            }
        }
    }

    @Test("A message that comes twice in one batch has one effect", arguments: StoreKind.allCases)
    func repeatedInBatch(_ kind: StoreKind) async throws {
        let store = try StoreUnderTest(kind)
        try await store.open { store in
            try await withTestRuntime { runtime in
                let account = try await runtime.launch(RingKernel(journalling: Account(), in: store))
                let booking = Booking(10)
                for _ in 1...3 { try await account.send(booking) }
                try await account.activate()
                var answers: [Balance] = []
                for _ in 1...3 { answers.append(try await account.receive(timeout: .seconds(10))) }
                #expect(answers == Array(repeating: answers[0], count: 3))
                #expect(try await account.ask(Booking(0)).amount == 10)
            }
        }
    }

    @Test(
        "A message that throws is undone, its caller gets the error, and its batch is handled",
        arguments: StoreKind.allCases)
    func throwing(_ kind: StoreKind) async throws {
        let store = try StoreUnderTest(kind)
        try await store.open { store in
            try await withTestRuntime(tolerating: [.handlerFailed]) { runtime in
                let letters = DeadLetterProbe(runtime)
                let account = try await runtime.launch(RingKernel(journalling: Account(), in: store))
                let bad = Booking(1000, passingOn: "nobody", fails: true)
                // One batch: the kernel is not active yet.
                for booking in [Booking(1), bad, Booking(2), Booking(1000, fails: true), Booking(3)] {
                    try await account.send(booking)
                }
                try await account.activate()
                var answers: [Balance] = []
                for _ in 1...3 { answers.append(try await account.receive(timeout: .seconds(10))) }
                #expect(answers.map(\.amount) == [1, 3, 6])
                let letter = try await letters.expectLetter()
                #expect(letter.message.messageID == bad.messageID)
                #expect((letter.error as? KernelError)?.underlying is Refusal)
                _ = try await letters.expectLetter()

                do {
                    _ = try await account.ask(Booking(1000, fails: true))
                    Issue.record("it did not throw")
                } catch let error as KernelError {
                    #expect(error.code == .handlerFailed && error.underlying is Refusal)
                }
                #expect(account.state == .active)
                #expect(try await account.ask(Booking(4)).amount == 10)
            }
        }
        let contents = try await store.contents(of: "account")
        #expect(contents.sequence == 4 && contents.outgoing.isEmpty)
    }

    @Test("A message that threw may be sent again with the same ID", arguments: StoreKind.allCases)
    func throwingAgain(_ kind: StoreKind) async throws {
        let store = try StoreUnderTest(kind)
        try await store.open { store in
            try await withTestKernel(RingKernel(journalling: Account(), in: store)) { account in
                var booking = Booking(5, fails: true)
                await #expect(throws: KernelError.self) { try await account.ask(booking) }
                booking.fails = false
                let balance = try await account.ask(booking)
                #expect(balance.amount == 5)
            }
        }
    }

    @Test(
        "Messages under way at the end are handled or reported, and what was answered is stored",
        arguments: StoreKind.allCases)
    func ending(_ kind: StoreKind) async throws {
        let store = try StoreUnderTest(kind)
        var acknowledged = 0
        try await store.open { store in
            try await withTestRuntime(tolerating: [.kernelEnded]) { runtime in
                let options = JournalOptions(batch: 3)
                let account = try await runtime.launch(RingKernel(journalling: Account(), in: store, journal: options))
                try await account.activate()
                acknowledged = await withTaskGroup(of: Int.self) { group in
                    for index in 0..<50 {
                        group.addTask {
                            do { _ = try await account.ask(Booking(1)) } catch { return 0 }
                            if index == 10 { try? await account.terminate() }  // its failure would show below
                            return 1
                        }
                    }
                    return await group.reduce(0, +)
                }
            }
        }
        #expect(acknowledged > 0)
        #expect(try await store.contents(of: "account").sequence == acknowledged)
    }

    @Test("Two kernels cannot have the same state open", arguments: StoreKind.allCases)
    func sameState(_ kind: StoreKind) async throws {
        let store = try StoreUnderTest(kind)
        try await store.open { store in
            try await withTestKernel(RingKernel(journalling: Account(), in: store)) { account in
                let error = await durableError {
                    try await withTestKernel(RingKernel(journalling: Account(), in: store)) { _ in }
                }
                #expect(error?.code == .partitionInUse)
                let balance = try await account.ask(Booking(1))
                #expect(balance.amount == 1)
            }
            // The first has given it back.
            try await withTestKernel(RingKernel(journalling: Account(), in: store)) { account in
                let balance = try await account.ask(Booking(1))
                #expect(balance.amount == 2)
            }
        }
    }

    @Test("Kernels of one store are independent, and commit together", arguments: StoreKind.allCases)
    func many(_ kind: StoreKind) async throws {
        let store = try StoreUnderTest(kind)
        try await store.open { store in
            try await withTestRuntime(homes: 2) { runtime in
                var accounts: [RingKernelHandle<Booking, Balance>] = []
                for index in 0..<16 {
                    let account = try await runtime.launch(
                        RingKernel(journalling: Account(), in: store, id: "account-\(index)"))
                    try await account.activate()
                    accounts.append(account)
                }
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for (index, account) in accounts.enumerated() {
                        group.addTask {
                            for round in 1...10 {
                                let balance = try await account.ask(Booking(index))
                                #expect(balance.amount == index * round)
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
            #expect(store.statistics.commits == 160 && store.statistics.failedCommits == 0)
            #if DurableKernels
                if kind == .sqlite { #expect(store.statistics.transactions < 160) }
            #endif
        }
        #expect(try await store.contents(of: "account-7").sequence == 10)
    }

    @Test("Wherever the kernel's code runs", arguments: [Placement.automatic, .home(1), .dedicated, .shared])
    func placements(_ placement: Placement) async throws {
        let store = InMemoryStore()
        let options = KernelOptions(placement: placement)
        for round in 1...2 {
            try await withTestRuntime(homes: 2, tolerating: [.handlerFailed]) { runtime in
                let account = try await runtime.launch(
                    RingKernel(journalling: Account(), in: store, options: options))
                let counter = try await runtime.launch(
                    RingKernel(snapshotting: Counter(), in: store, every: .messages(10), options: options))
                let slowCounter = try await runtime.launch(
                    RingKernel(
                        snapshotting: Counter(), in: store, every: .time(.seconds(60)), id: "slow", options: options))
                try await account.activate()
                try await counter.activate()
                try await slowCounter.activate()
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<50 {
                        group.addTask {
                            _ = try await account.ask(Booking(1))
                            _ = try await counter.ask(Add())
                            _ = try await slowCounter.ask(Add())
                        }
                    }
                    try await group.waitForAll()
                }
                await #expect(throws: KernelError.self) { try await account.ask(Booking(1, fails: true)) }
                let balance = try await account.ask(Booking(0))
                #expect(balance.amount == 50 * round)
                for counter in [counter, slowCounter] {
                    let sum = try await counter.ask(Add(0))
                    #expect(sum.count == 50 * round)
                }
            }
        }
    }

    @Test("A queue that refuses messages that come again is refused itself")
    func deduplicatingQueue() async throws {
        let options = KernelOptions(inputQueue: QueueOptions(deduplicationWindow: 10))
        let error = await durableError {
            let kernel = RingKernel(journalling: Account(), in: InMemoryStore(), options: options)
            try await withTestKernel(kernel) { _ in }
        }
        #expect(error?.code == .invalidOption)
        #expect(error?.message.contains("deduplicationWindow is 10") == true)
    }

    @Test("An option without sense is refused at launch")
    func options() async throws {
        for options in [
            JournalOptions(batch: 0), JournalOptions(retention: Retention(messages: 0)),
            JournalOptions(retention: Retention(age: .zero)), JournalOptions(outboxLimit: 0),
            JournalOptions(compactAfter: -1),
        ] {
            let error = await durableError {
                let kernel = RingKernel(journalling: Account(), in: InMemoryStore(), journal: options)
                try await withTestKernel(kernel) { _ in }
            }
            #expect(error?.code == .invalidOption)
        }
    }
}
