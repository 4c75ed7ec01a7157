internal import DequeModule

/// Waiters in order of arrival, some of which may have given up.
///
/// Those are skipped when their turn comes and swept out when the line has doubled since the last sweep, so a line that
/// is only ever joined and left does not grow: O(1) amortised.
struct WaitLine<Waiter: PendingResult> {
    private var line = Deque<Waiter>()
    private var sweepAt = 32

    init() {}

    /// Whether nobody stands here, not even one who has given up.
    var isEmpty: Bool { line.isEmpty }

    mutating func append(_ waiter: Waiter) {
        if line.count >= sweepAt {
            line.removeAll { $0.isSettled }
            sweepAt = Swift.max(32, line.count * 2)
        }
        line.append(waiter)
    }

    /// Takes the first who could be claimed; the caller must `complete` it.
    mutating func claimFirst() -> Waiter? {
        while let first = line.popFirst() {
            if first.claim() { return first }
        }
        return nil
    }

    /// Empties the line.
    mutating func takeAll() -> [Waiter] {
        if line.isEmpty { return [] }
        defer { line = [] }
        return Array(line)
    }
}
