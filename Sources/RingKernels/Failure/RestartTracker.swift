internal import DequeModule

/// Remembers the restarts inside a policy's sliding window: of one kernel, or of all children of a supervisor.
struct RestartTracker {
    /// Which child, and when, oldest first.
    private var restarts = Deque<(child: Int, time: Duration)>()

    init() {}

    /// The wait before the restart that is due now, or `nil` when the policy forbids one.
    ///
    /// All restarts count against the maximum; the wait grows with those of the same child.
    mutating func nextDelay(under policy: RestartPolicy, now: Duration, child: Int = 0) -> Duration? {
        guard let limit = policy.limit else { return nil }
        forget(before: now - limit.window)
        guard restarts.count < limit.maximum else { return nil }
        restarts.append((child, now))
        // Further than this no wait grows, so there is no need to count to the end.
        var attempt = -1
        for restart in restarts.reversed() where restart.child == child {
            attempt += 1
            if attempt == 64 { break }
        }
        return limit.backoff.delay(attempt: attempt)
    }

    /// How many there were within the policy's window.
    mutating func count(under policy: RestartPolicy, now: Duration) -> Int {
        guard let limit = policy.limit else { return 0 }
        forget(before: now - limit.window)
        return restarts.count
    }

    private mutating func forget(before time: Duration) {
        while let first = restarts.first, first.time <= time { restarts.removeFirst() }
    }
}
