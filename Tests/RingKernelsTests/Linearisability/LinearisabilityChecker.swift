/// What an object does when its operations come one at a time.
protocol SequentialSpecification: Hashable {
    associatedtype Action: Sendable

    /// Goes to the next state; false when the object cannot do this now.
    mutating func perform(_ action: Action) -> Bool
}

/// Something that was done, with its outcome, and when: stamps of one counter, taken before and after.
struct TimedAction<Action: Sendable>: Sendable {
    var action: Action
    var invoked: Int
    var returned: Int

    init(_ action: Action, invoked: Int, returned: Int) {
        (self.action, self.invoked, self.returned) = (action, invoked, returned)
    }
}

extension TimedAction: CustomStringConvertible {
    var description: String { "\(action) \(invoked)…\(returned)" }
}

/// Whether a history of overlapping actions could have come about one after the other, each between its two stamps.
///
/// J. M. Wing and C. Gong, “Testing and Verifying Concurrent Objects”, 1993: a search through the orders that respect the
/// stamps, here with G. Lowe's memory of configurations that led nowhere (“Testing for Linearizability”, 2017).
struct LinearisabilityChecker<Specification: SequentialSpecification> {
    private struct Configuration: Hashable {
        var done: UInt32
        var state: Specification
    }

    private let history: [TimedAction<Specification.Action>]
    private var deadEnds: Set<Configuration> = []

    static func accepts(_ history: [TimedAction<Specification.Action>], from state: Specification) -> Bool {
        precondition(history.count <= 32, "A history of \(history.count) actions has no bits.")
        var checker = Self(history: history)
        return checker.search(done: 0, state)
    }

    private init(history: [TimedAction<Specification.Action>]) { self.history = history }

    /// Whether what is not `done` yet can follow.
    private mutating func search(done: UInt32, _ state: Specification) -> Bool {
        // Whoever comes next was invoked before all that are left had returned.
        var limit = Int.max
        var isFinished = true
        for index in history.indices where done & 1 << index == 0 {
            isFinished = false
            limit = Swift.min(limit, history[index].returned)
        }
        if isFinished { return true }
        let here = Configuration(done: done, state: state)
        if deadEnds.contains(here) { return false }
        for index in history.indices where done & 1 << index == 0 && history[index].invoked < limit {
            var next = state
            if next.perform(history[index].action), search(done: done | 1 << index, next) { return true }
        }
        deadEnds.insert(here)
        return false
    }
}
