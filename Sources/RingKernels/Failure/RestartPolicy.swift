/// Whether what has failed starts again, with fresh state and its queue as it is, and how often.
public struct RestartPolicy: Sendable, Hashable {
    enum Kind: Hashable, Sendable {
        case never
        case limited(RestartLimit, afterReturn: Bool)
    }
    let kind: Kind

    /// An error ends the kernel, or goes to its supervisor.
    public static let never = RestartPolicy(kind: .never)

    /// An error restarts the kernel, unless that would be more than `maximum` restarts within a sliding window.
    public static func onFailure(
        maximum: Int = 3, within window: Duration = .seconds(60),
        backoff: Backoff = .exponential(from: .milliseconds(10), upTo: .seconds(1))
    ) -> RestartPolicy {
        RestartPolicy(kind: .limited(RestartLimit(maximum, within: window, backoff), afterReturn: false))
    }

    /// The same, and a loop that returns by itself is restarted as well.
    public static func always(
        maximum: Int = 3, within window: Duration = .seconds(60),
        backoff: Backoff = .exponential(from: .milliseconds(10), upTo: .seconds(1))
    ) -> RestartPolicy {
        RestartPolicy(kind: .limited(RestartLimit(maximum, within: window, backoff), afterReturn: true))
    }

    /// How many restarts there may be; `nil` for none.
    var limit: RestartLimit? {
        if case .limited(let limit, _) = kind { limit } else { nil }
    }

    /// Whether code that returns by itself is started again.
    var restartsAfterReturn: Bool {
        if case .limited(_, true) = kind { true } else { false }
    }

    /// - Parameter owner: Makes the error for whoever has the policy.
    func validate(_ owner: (String) -> KernelError) throws(KernelError) {
        guard let limit else { return }
        guard limit.maximum >= 1 else {
            throw owner("restart.maximum is \(limit.maximum). Give at least 1, or use `.never`.")
        }
        guard limit.window > .zero else {
            throw owner("restart.within is \(limit.window). Give a duration above zero.")
        }
        try limit.backoff.validate(owner)
    }
}

/// How many restarts there may be within a sliding window, and how long each waits.
struct RestartLimit: Sendable, Hashable {
    let maximum: Int
    let window: Duration
    let backoff: Backoff

    init(_ maximum: Int, within window: Duration, _ backoff: Backoff) {
        self.maximum = maximum
        self.window = window
        self.backoff = backoff
    }
}
