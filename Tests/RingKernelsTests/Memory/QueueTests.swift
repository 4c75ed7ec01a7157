import Testing

@testable import RingKernels

@Suite("Queues of one thread, against plain arrays")
struct QueueTests {
    /// An element that is counted.
    private final class Token: Sendable {
        let value: Int
        private let alive: Tally
        private let dead: Tally
        init(_ value: Int, alive: Tally, dead: Tally) {
            (self.value, self.alive, self.dead) = (value, alive, dead)
            alive.add()
        }
        deinit { dead.add() }
    }

    @Test("A growing ring is an array that is taken from the front, and frees what it holds", arguments: 0..<20)
    func growingRing(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let (alive, dead) = (Tally(), Tally())
        do {
            var ring = GrowingRing<Token>()
            var model: [Int] = []
            for step in 0..<3000 {
                switch Int.random(in: 0..<20, using: &generator) {
                case 0..<11:
                    ring.append(Token(step, alive: alive, dead: dead))
                    model.append(step)
                case 11..<19:
                    if !model.isEmpty {
                        let value = ring.removeFirst().value
                        let expected = model.removeFirst()
                        #expect(value == expected)
                    }
                default: ring.trim()
                }
                let (count, isEmpty) = (ring.count, ring.isEmpty)
                #expect(count == model.count && isEmpty == model.isEmpty)
            }
            #expect(alive.count - dead.count == model.count)
        }
        #expect(alive.count == dead.count)
    }

    @Test("A banded queue is four arrays: the most urgent goes first, the least urgent is given up", arguments: 0..<20)
    func bandedQueue(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var queue = BandedQueue<Int>()
        var model: [[Int]] = Array(repeating: [], count: 4)
        for step in 0..<5000 {
            switch Int.random(in: 0..<20, using: &generator) {
            case 0..<10:
                let band = PriorityBand.allCases[Int.random(in: 0..<4, using: &generator)]
                queue.append(step, band: band)
                model[Int(band.rawValue)].append(step)
            case 10..<17:
                let first = queue.popFirst()
                let band = model.lastIndex { !$0.isEmpty }
                let expected = band.map { model[$0].removeFirst() }
                #expect(first == expected)
            case 17..<19:
                let least = queue.popLeastUrgent()
                let band = model.firstIndex { !$0.isEmpty }
                let expected = band.map { model[$0].removeFirst() }
                #expect(least == expected)
            default: queue.trim()
            }
            let (count, isEmpty) = (queue.count, queue.isEmpty)
            #expect(count == model.map(\.count).reduce(0, +) && isEmpty == (count == 0))
        }
    }

    @Test("A word queue is an array; 0 says that it is empty", arguments: 0..<10)
    func wordQueue(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var queue = WordQueue(capacity: 4)
        defer { queue.deallocate() }
        var model: [UInt] = []
        for step in 1..<5000 {
            if Int.random(in: 0..<20, using: &generator) < 11 {
                queue.push(UInt(step))
                model.append(UInt(step))
            } else {
                let word = queue.pop()
                let expected = model.isEmpty ? 0 : model.removeFirst()
                #expect(word == expected)
            }
            let isEmpty = queue.isEmpty
            #expect(isEmpty == model.isEmpty)
        }
    }

    @Test("The window of recent IDs remembers the latest, and only so many")
    func recentIDs() {
        var recent = RecentIDs(window: 3)
        let ids = (0..<5).map { _ in MessageID() }
        let answers = [0, 1, 2, 0, 1, 2, 3, 1, 0].map { recent.insert(ids[$0]) }
        #expect(answers == [true, true, true, false, false, false, true, false, true], "the oldest is forgotten")
    }
}
