import DurableKernels
import RingKernels
import TestKit
import Testing

/// Sends what it gets to the probe, which is no journalled kernel.
private struct Forwarder: JournalledHandler {
    static let kernelID: KernelID = "a"
    static let outgoing: [Outgoing] = [.asking(Booking.self, answering: Acknowledgement.self)]
    var state = 0
    mutating func handle(_ request: Booking, in context: JournalContext) throws -> Balance {
        try context.send(Booking(request.amount), to: "probe")
        return Balance(0, bookings: 0)
    }
}

@Suite("Messages between journalled kernels", .timeLimit(.minutes(1)))
struct OutboxTests {
    /// Waits until everything that was sent has been acknowledged and deleted: a kernel that has nothing to do any more.
    private func delivered(_ store: StoreUnderTest, from kernel: KernelID = "a") async throws -> Bool {
        try await store.contents(of: kernel).outgoing.isEmpty
    }

    @Test("What is sent arrives, once and in order", arguments: StoreKind.allCases)
    func arrives(_ kind: StoreKind) async throws {
        let store = try StoreUnderTest(kind)
        try await store.open { store in
            try await withTestRuntime { runtime in
                let probe = try await Probe<Booking>(in: runtime)
                let a = try await runtime.launch(RingKernel(journalling: Forwarder(), in: store))
                try await a.activate()
                for amount in 1...5 { _ = try await a.ask(Booking(amount)) }
                for amount in 1...5 { #expect(try await probe.expectMessage().amount == amount) }
            }
        }
        #expect(try await delivered(store))
    }

    @Test("A target that comes later gets what waits for it", arguments: StoreKind.allCases)
    func waits(_ kind: StoreKind) async throws {
        let store = try StoreUnderTest(kind)
        try await store.open { store in
            try await withTestKernel(RingKernel(journalling: Account(), in: store, id: "a")) { a in
                for amount in 1...3 { _ = try await a.ask(Booking(amount, passingOn: "b")) }
            }
        }
        #expect(try await store.contents(of: "a").outgoing.count == 3)
        // After the restart the source has nothing new to do, and delivers all the same.
        try await store.open { store in
            try await withTestRuntime { runtime in
                let b = try await runtime.launch(RingKernel(journalling: Account(), in: store, id: "b"))
                try await b.activate()
                let a = try await runtime.launch(RingKernel(journalling: Account(), in: store, id: "a"))
                try await a.activate()
                while try await b.ask(Booking(0)).amount < 6 {}
            }
        }
        #expect(try await store.contents(of: "b").handled.count >= 4)
    }

    @Test("A delivery whose acknowledgement was lost has its effect once", arguments: StoreKind.allCases)
    func redelivery(_ kind: StoreKind) async throws {
        let store = try StoreUnderTest(kind)
        try await store.open { store in
            try await withTestKernel(RingKernel(journalling: Account(), in: store, id: "a")) { a in
                _ = try await a.ask(Booking(7, passingOn: "b"))
            }
        }
        let waiting = try await store.contents(of: "a").outgoing
        try #require(waiting.count == 1)
        // The target has it, and the source does not know.
        try await store.open { store in
            try await withTestKernel(RingKernel(journalling: Account(), in: store, id: "b")) { b in
                let balance = try await b.ask(Booking(7, messageID: waiting[0].message))
                #expect(balance.amount == 7)
            }
        }
        try await store.open { store in
            try await withTestRuntime { runtime in
                let b = try await runtime.launch(RingKernel(journalling: Account(), in: store, id: "b"))
                try await b.activate()
                let a = try await runtime.launch(RingKernel(journalling: Account(), in: store, id: "a"))
                try await a.activate()
                // Behind what waits, in the order of the outbox.
                _ = try await a.ask(Booking(1, passingOn: "b"))
                while try await b.ask(Booking(0)).amount < 8 {}
                #expect(try await b.ask(Booking(0)).amount == 8)
            }
        }
        #expect(try await delivered(store))
    }

    @Test("A message that nobody declared is refused, with what to add")
    func undeclared() async throws {
        struct Careless: JournalledHandler {
            static let kernelID: KernelID = "careless"
            var state = 0
            mutating func handle(_ request: Booking, in context: JournalContext) throws -> Balance {
                try context.send(Booking(1), to: "b")
                return Balance(0, bookings: 0)
            }
        }
        try await withTestKernel(RingKernel(journalling: Careless(), in: InMemoryStore())) { kernel in
            let error = await durableError { _ = try await kernel.ask(Booking(1)) }
            #expect(error?.code == .undeclaredOutgoing)
            #expect(error?.message.contains(".asking(Booking.self") == true)
        }
    }

    @Test("A full outbox refuses the message that would send more, and nothing is lost")
    func full() async throws {
        let store = InMemoryStore()
        let options = JournalOptions(outboxLimit: 2)
        try await withTestRuntime { runtime in
            let a = try await runtime.launch(RingKernel(journalling: Account(), in: store, journal: options, id: "a"))
            try await a.activate()
            for _ in 1...2 { _ = try await a.ask(Booking(1, passingOn: "b")) }
            let error = await durableError { _ = try await a.ask(Booking(1, passingOn: "b")) }
            #expect(error?.code == .outboxFull)
            #expect(try await a.ask(Booking(0)).amount == 2)

            let b = try await runtime.launch(RingKernel(journalling: Account(), in: store, id: "b"))
            try await b.activate()
            while try await b.ask(Booking(0)).amount < 2 {}
        }
        #expect(store.contents(of: "a")?.outgoing.isEmpty == true)
    }

    @Test("A stored message that the program does not know any more keeps the kernel from starting")
    func forgottenDeclaration() async throws {
        let store = InMemoryStore()
        try await withTestKernel(RingKernel(journalling: Account(), in: store, id: "a")) { a in
            _ = try await a.ask(Booking(1, passingOn: "b"))
        }
        let before = store.contents(of: "a")
        struct Mute: JournalledHandler {
            static let kernelID: KernelID = "a"
            static let stateName = "Account"
            var state = AccountState()
            mutating func handle(_ request: Booking, in context: JournalContext) -> Balance { Balance(0, bookings: 0) }
        }
        let error = await durableError {
            try await withTestKernel(RingKernel(journalling: Mute(), in: store)) { _ in }
        }
        #expect(error?.code == .undeclaredOutgoing)
        #expect(store.contents(of: "a") == before)
    }
}
