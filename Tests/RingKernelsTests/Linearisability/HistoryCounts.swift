import Testing

/// How many histories each test runs. Every test says at its end that it ran so many.
enum HistoryCounts {
    /// What was promised for the optimised build.
    static let promised = 1_000_000

    // One thread.
    static let slotRing = 300_000 / slowdown
    static let mailbox = 300_000 / slowdown
    static let loop = 160_000 / slowdown
    static let handlerFromSameHome = 80_000 / slowdown
    static let handlerFromOtherHome = 8000 / slowdown
    static let handlerFromOutside = 8000 / slowdown

    // Several threads.
    static let threads = [2: 80_000 / slowdown, 3: 30_000 / slowdown, 4: 10_000 / slowdown]
    static let homes = 30_000 / slowdown
    static let tasks = 8000 / slowdown

    static var total: Int {
        slotRing + mailbox + loop + handlerFromSameHome + handlerFromOtherHome + handlerFromOutside
            + threads.values.reduce(0, +) + homes + tasks
    }
}

@Suite("Histories in all")
struct HistoryCountsTests {
    @Test("A million histories are checked as optimised code, and some in every build")
    func count() {
        #expect(HistoryCounts.total >= HistoryCounts.promised / slowdown)
        #expect(HistoryCounts.tasks >= 40)
    }
}
