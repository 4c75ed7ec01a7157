/// Whether a kernel that threw an error starts again, with fresh state and its queue as it is.
public struct RestartPolicy: Sendable, Hashable {
    enum Kind: Hashable, Sendable {
        case never
        case onFailure(maximum: Int, within: Duration, backoff: Backoff)
    }
    let kind: Kind

    /// An error ends the kernel.
    public static let never = RestartPolicy(kind: .never)

    /// An error restarts the kernel, unless that would be more than `maximum` restarts within a sliding window.
    public static func onFailure(
        maximum: Int = 3, within window: Duration = .seconds(60),
        backoff: Backoff = .exponential(from: .milliseconds(10), upTo: .seconds(1))
    ) -> RestartPolicy {
        RestartPolicy(kind: .onFailure(maximum: maximum, within: window, backoff: backoff))
    }

    func validate(for kernel: KernelID) throws(KernelError) {
        guard case .onFailure(let maximum, let window, let backoff) = kind else { return }
        guard maximum >= 1 else {
            throw .invalidOption("restart.maximum is \(maximum). Give at least 1, or use `.never`.", kernel)
        }
        guard window > .zero else {
            throw .invalidOption("restart.within is \(window). Give a duration above zero.", kernel)
        }
        guard backoff.first >= .zero, backoff.last >= backoff.first else {
            throw .invalidOption(
                "restart.backoff goes from \(backoff.first) to \(backoff.last). Give two durations of at least zero, the smaller first.",
                kernel)
        }
    }
}

/// How long a failed kernel waits before it starts again.
public struct Backoff: Sendable, Hashable {
    let first: Duration
    let last: Duration

    /// The same wait every time.
    public static func constant(_ delay: Duration) -> Backoff { Backoff(first: delay, last: delay) }

    /// A wait that doubles with every restart inside the window, up to a limit.
    public static func exponential(from first: Duration, upTo last: Duration) -> Backoff {
        Backoff(first: first, last: last)
    }

    /// The wait before restart number `attempt` of the window, from 0.
    func delay(attempt: Int) -> Duration {
        var delay = first
        for _ in 0..<attempt where delay < last { delay = delay * 2 }
        return Swift.min(delay, last)
    }
}

/// Remembers the restarts of one kernel inside the policy's window.
struct RestartTracker {
    private var times: [Duration] = []

    init() {}

    /// The wait before the restart that is due now, or `nil` when the policy forbids one.
    mutating func nextDelay(under policy: RestartPolicy, now: Duration) -> Duration? {
        guard case .onFailure(let maximum, let window, let backoff) = policy.kind else { return nil }
        times.removeAll { now - $0 >= window }
        guard times.count < maximum else { return nil }
        times.append(now)
        return backoff.delay(attempt: times.count - 1)
    }
}
