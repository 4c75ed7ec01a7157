import RingKernels
import Synchronization
import TestKit
import Testing

@testable import DurableKernels

@Suite("What is remembered of handled messages", .timeLimit(.minutes(1)))
struct RetentionTests {
    /// A clock that a test sets to whatever it likes, as a person might the system's.
    private final class Hand: Sendable {
        let shows = Mutex(Duration.zero)
        var time: StoreTime { { self.shows.withLock { $0 } } }
        func set(_ duration: Duration) { shows.withLock { $0 = duration } }
    }

    private func account(
        in store: any DurableStore, _ retention: Retention, _ time: @escaping StoreTime = SystemTime.now
    ) -> RingKernel<Booking, Balance> {
        RingKernel(
            journalling: { Account() }, in: store, journal: JournalOptions(retention: retention), id: "account",
            options: KernelOptions(), time: time)
    }

    @Test("Of many messages the latest are remembered", arguments: StoreKind.allCases)
    func count(_ kind: StoreKind) async throws {
        let store = try StoreUnderTest(kind)
        let bookings = (1...300).map { _ in Booking(1) }
        try await store.open { store in
            try await withTestKernel(account(in: store, Retention(messages: 100))) { account in
                for booking in bookings { _ = try await account.ask(booking) }
                for booking in bookings.suffix(100) {
                    let balance = try await account.ask(booking)
                    #expect(balance.bookings <= 300)
                }
                let balance = try await account.ask(Booking(0))
                #expect(balance.bookings == 301)
            }
        }
        let contents = try await store.contents(of: "account")
        #expect(contents.handled.count >= 100 && contents.handled.count <= 165)
        #expect(contents.handled.last?.sequence == 301)
    }

    @Test("Old messages are forgotten, young ones are not", arguments: StoreKind.allCases)
    func age(_ kind: StoreKind) async throws {
        let store = try StoreUnderTest(kind)
        let clock = Hand()
        let (old, young) = (Booking(1), Booking(1))
        try await store.open { store in
            let retention = Retention(messages: 100, age: .seconds(100))
            try await withTestKernel(account(in: store, retention, clock.time)) { account in
                _ = try await account.ask(old)
                clock.set(.seconds(60))
                _ = try await account.ask(young)
                clock.set(.seconds(130))
                _ = try await account.ask(Booking(1))
                var balance = try await account.ask(young)
                #expect(balance.bookings == 2)
                // Forgotten, so it is new.
                balance = try await account.ask(old)
                #expect(balance.bookings == 4)
            }
        }
    }

    @Test("A clock that goes back, or begins anew, makes nothing be forgotten", arguments: StoreKind.allCases)
    func clockGoesBack(_ kind: StoreKind) async throws {
        let store = try StoreUnderTest(kind)
        let retention = Retention(messages: 100, age: .seconds(100))
        let clock = Hand()
        var bookings: [Booking] = []
        for start in [1_000_000, 5, 3_000_000, 0] {
            try await store.open { store in
                // The machine was booted in between: the clock shows anything.
                clock.set(.seconds(start))
                try await withTestKernel(account(in: store, retention, clock.time)) { account in
                    for step in [0, 10, -20, 15] {
                        clock.set(.seconds(start + step))
                        let booking = Booking(1)
                        bookings.append(booking)
                        let balance = try await account.ask(booking)
                        #expect(balance.bookings == bookings.count)
                    }
                    for (index, booking) in bookings.enumerated() {
                        let balance = try await account.ask(booking)
                        #expect(balance.bookings == index + 1)
                    }
                }
            }
        }
        let times = try await store.contents(of: "account").handled.map(\.time)
        #expect(times == times.sorted() && times.count == 16)
    }

    @Test("A message that some kernel still has to deliver is not forgotten", arguments: StoreKind.allCases)
    func awaited(_ kind: StoreKind) async throws {
        let store = try StoreUnderTest(kind)
        try await store.open { store in
            try await withTestKernel(RingKernel(journalling: Account(), in: store, id: "a")) { a in
                _ = try await a.ask(Booking(7, passingOn: "account"))
            }
        }
        let waiting = try await store.contents(of: "a").outgoing[0]
        try await store.open { store in
            try await withTestRuntime { runtime in
                let account = try await runtime.launch(account(in: store, Retention(messages: 1)))
                try await account.activate()
                // It has arrived, and its sender does not know.
                _ = try await account.ask(Booking(7, messageID: waiting.message))
                for _ in 1...200 { _ = try await account.ask(Booking(0)) }
                let again = try await account.ask(Booking(7, messageID: waiting.message))
                #expect(again.amount == 7 && again.bookings == 1)
                // Now the sender delivers it and learns that it was there.
                let a = try await runtime.launch(RingKernel(journalling: Account(), in: store, id: "a"))
                try await a.activate()
                _ = try await a.ask(Booking(1, passingOn: "account"))
                while try await account.ask(Booking(0)).amount < 8 {}
                let balance = try await account.ask(Booking(0))
                #expect(balance.amount == 8)
            }
        }
    }
}
