/// How long a failed kernel waits before it starts again.
public struct Backoff: Sendable, Hashable {
    let first: Duration
    let last: Duration
    /// Of the wait, at random, so that kernels that failed together do not come back together; 0 to 1.
    let jitter: Double

    /// The same wait every time.
    public static func constant(_ delay: Duration) -> Backoff { Backoff(first: delay, last: delay, jitter: 0) }

    /// A wait that doubles with every restart inside the window, up to a limit.
    ///
    /// - Parameter jitter: The part of each wait that is left to chance, 0 to 1: with 0.2 a wait of one second takes 0.8 to 1.0
    ///   seconds.
    public static func exponential(from first: Duration, upTo last: Duration, jitter: Double = 0) -> Backoff {
        Backoff(first: first, last: last, jitter: jitter)
    }

    /// The wait before restart number `attempt` of the window, from 0.
    func delay(attempt: Int) -> Duration {
        var delay = first
        var left = attempt
        while left > 0 && delay < last && delay > .zero {
            delay = delay * 2
            left -= 1
        }
        delay = Swift.min(delay, last)
        if jitter == 0 { return delay }
        return delay * (1 - jitter * Double.random(in: 0...1))
    }

    func validate(_ owner: (String) -> KernelError) throws(KernelError) {
        guard first >= .zero, last >= first else {
            throw owner(
                "restart.backoff goes from \(first) to \(last). Give two durations of at least zero, the smaller first."
            )
        }
        guard (0...1).contains(jitter) else {
            throw owner(
                "restart.backoff has a jitter of \(jitter). Give 0 to 1, the part of a wait that is left to chance.")
        }
    }
}
