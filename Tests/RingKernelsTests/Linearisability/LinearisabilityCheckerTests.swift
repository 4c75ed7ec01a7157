import Testing

@Suite("The checker of histories")
struct LinearisabilityCheckerTests {
    private typealias Value = BoundedQueueSpecification.Value
    private static let a = Value(sender: 0, index: 0)
    private static let b = Value(sender: 1, index: 0)
    private static let c = Value(sender: 2, index: 0)
    private static let a2 = Value(sender: 0, index: 1)

    /// A history to be judged.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let capacity: Int
        let history: [QueueAction]
        var testDescription: String { name }

        fileprivate init(_ name: String, capacity: Int = 4, _ history: [[QueueAction]]) {
            (self.name, self.capacity, self.history) = (name, capacity, history.flatMap(\.self))
        }
    }

    private static func send(_ value: Value, _ invoked: Int, _ returned: Int) -> [QueueAction] {
        [
            QueueAction(.reserve(value), invoked: invoked, returned: returned),
            QueueAction(.enqueue(value), invoked: invoked, returned: returned),
        ]
    }
    private static func refuse(_ invoked: Int, _ returned: Int) -> [QueueAction] {
        [QueueAction(.refuse, invoked: invoked, returned: returned)]
    }
    /// - Parameter start: The first moment at which the kernel may have taken something.
    private static func take(_ values: Value..., from start: Int = -1, at stamps: Int...) -> [QueueAction] {
        zip(values, stamps).enumerated().map { index, pair in
            QueueAction(.take(pair.0, index: index), invoked: start, returned: pair.1)
        }
    }

    static let possible = [
        Case("nothing", []),
        Case("one after the other", [send(a, 0, 1), send(b, 2, 3), take(a, b, at: 4, 5)]),
        Case("overlapping sends in either order", [send(a, 0, 3), send(b, 1, 2), take(b, a, at: 4, 5)]),
        Case("taken while its send has not returned", [send(a, 0, 3), take(a, at: 2)]),
        Case("full while another is on its way in", capacity: 1, [send(a, 0, 3), refuse(1, 2), take(a, at: 4)]),
        Case("full before it was taken", capacity: 1, [send(a, 0, 1), refuse(2, 4), take(a, at: 3)]),
        Case(
            "taken long before its handling is seen", capacity: 1, [send(a, 0, 1), send(b, 2, 3), take(a, b, at: 4, 5)]),
        Case("room after it was taken", capacity: 1, [send(a, 0, 1), send(b, 2, 5), take(a, b, at: 3, 6)]),
        Case(
            "room that comes back late while another waits", capacity: 2,
            [send(a, 0, 1), send(b, 2, 3), refuse(5, 6), take(a, b, at: 4, 7)]),
        Case(
            "room first and place last, another in between", capacity: 2,
            [send(a, 0, 9), send(b, 1, 4), refuse(2, 3), send(c, 6, 7), take(b, c, a, at: 5, 8, 10)]),
    ]

    static let impossible = [
        Case("the later one first", [send(a, 0, 1), send(b, 2, 3), take(b, a, at: 4, 5)]),
        Case("one sender's messages swapped", [send(a, 0, 1), send(a2, 2, 3), take(a2, a, at: 4, 5)]),
        Case("taken before it was sent", [send(a, 1, 2), take(a, at: 0)]),
        Case("taken twice", [send(a, 0, 1), take(a, a, at: 2, 3)]),
        Case("taken, but never sent", [take(a, at: 0)]),
        Case("taken, but refused", capacity: 1, [send(a, 0, 1), refuse(2, 3), take(a, b, at: 4, 5)]),
        Case("full though empty", capacity: 1, [refuse(0, 1)]),
        Case("full with room for one more", capacity: 2, [send(a, 0, 1), refuse(2, 3), take(a, at: 4)]),
        Case("more than the capacity", capacity: 1, [send(a, 0, 1), send(b, 2, 3), take(a, b, from: 4, at: 5, 6)]),
        Case("full after the last was taken", capacity: 1, [send(a, 0, 1), refuse(3, 4), take(a, at: 2)]),
        Case(
            "full after all were taken", capacity: 2,
            [send(a, 0, 1), send(b, 2, 3), refuse(6, 7), take(a, b, at: 4, 5)]),
        Case(
            "three at once in room for two", capacity: 2,
            [send(a, 0, 5), send(b, 1, 4), send(c, 2, 3), take(a, b, c, from: 6, at: 7, 8, 9)]),
        Case(
            "accepted and taken behind one that was sent later", [send(a, 0, 1), send(b, 2, 5), take(b, a, at: 4, 6)]),
    ]

    @Test("Histories that could be are accepted", arguments: possible)
    func accepts(_ history: Case) {
        #expect(BoundedQueueSpecification.accepts(history.history, capacity: history.capacity))
    }

    @Test("Histories that cannot be are rejected", arguments: impossible)
    func rejects(_ history: Case) {
        #expect(!BoundedQueueSpecification.accepts(history.history, capacity: history.capacity))
    }

    @Test("On random histories it says what trying every order says")
    func everyOrder() {
        var accepted = 0
        let rounds = 40_000 / slowdown
        for seed in 0..<rounds {
            var generator = SeededGenerator(seed: UInt64(seed))
            let capacity = Int.random(in: 1...2, using: &generator)
            let history = randomHistory(using: &generator)
            let verdict = BoundedQueueSpecification.accepts(history, capacity: capacity)
            let expected = Self.triesEveryOrder(history, BoundedQueueSpecification(capacity: capacity))
            guard verdict == expected else {
                Issue.record("seed \(seed): \(verdict) for \(history) in room for \(capacity)")
                return
            }
            if verdict { accepted += 1 }
        }
        #expect(accepted > rounds / 20 && accepted < rounds - rounds / 20, "\(accepted) of \(rounds) were accepted")
    }

    /// A history whose outcomes are thrown by dice.
    private func randomHistory(using generator: inout SeededGenerator) -> [QueueAction] {
        var history: [QueueAction] = []
        var accepted: [(value: Value, from: Int)] = []
        for sender in 0..<Int.random(in: 1...2, using: &generator) {
            var now = Int.random(in: 0..<3, using: &generator) * 2 + sender
            for index in 0..<Int.random(in: 1...2, using: &generator) {
                let returned = now + Int.random(in: 1...4, using: &generator) * 2
                if Int.random(in: 0..<4, using: &generator) == 0 {
                    history += Self.refuse(now, returned)
                } else {
                    let value = Value(sender: sender, index: index)
                    history += Self.send(value, now, returned)
                    accepted.append((value, now))
                }
                now = returned + 2
            }
        }
        if Int.random(in: 0..<4, using: &generator) > 0 {
            accepted.sort { $0.from < $1.from }
        } else {
            accepted.shuffle(using: &generator)
        }
        var now = 0
        for (index, next) in accepted.enumerated() {
            now = Swift.max(now, next.from) + Int.random(in: 1...5, using: &generator)
            history.append(QueueAction(.take(next.value, index: index), invoked: -1, returned: now))
        }
        return history
    }

    /// The definition: is there an order in which everything could have happened?
    private static func triesEveryOrder(_ rest: [QueueAction], _ state: BoundedQueueSpecification) -> Bool {
        if rest.isEmpty { return true }
        for (index, next) in rest.enumerated() {
            var others = rest
            others.remove(at: index)
            if others.contains(where: { $0.returned <= next.invoked }) { continue }
            var following = state
            if following.perform(next.action), triesEveryOrder(others, following) { return true }
        }
        return false
    }
}
