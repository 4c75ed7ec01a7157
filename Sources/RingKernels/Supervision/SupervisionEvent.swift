/// Something that happened to a supervised kernel, or to a supervisor.
public struct SupervisionEvent: Sendable, CustomStringConvertible {
    /// What happened.
    public enum Kind: Sendable {
        /// It was started for the first time.
        case started
        /// Its code threw, or it returned although it is permanent.
        case failed(KernelError)
        /// It will be started again, with those that go with it, after a wait.
        case restarting(after: Duration)
        /// It was stopped because another child failed.
        case stopped
        /// It was started again.
        case restarted
        /// It has ended and stays so.
        case ended
        /// It holds a message for longer than the heartbeat allows.
        case stalled(for: Duration)
        /// It has messages and does not come to them.
        case starved(for: Duration)
        /// It gets on again.
        case recovered
        /// A supervisor may not restart its children any more; its own supervisor decides.
        case escalated(KernelError)
        /// The topmost supervisor may not restart its children any more, and has ended them.
        case gaveUp(KernelError)
    }

    /// The supervisors from the topmost down, with slashes between.
    public let supervisor: String
    /// The child it happened to: a kernel's ID or a supervisor's name; `nil` when it is the supervisor itself.
    public let child: String?
    public let kind: Kind

    public var description: String { "\(supervisor)\(child.map { "/\($0)" } ?? ""): \(kind.text)" }
}

extension SupervisionEvent.Kind {
    var text: String {
        switch self {
        case .started: "started"
        case .failed(let error): "failed: \(error.underlying.map { "\($0)" } ?? error.description)"
        case .restarting(let delay): "restarting after \(delay)"
        case .stopped: "stopped"
        case .restarted: "restarted"
        case .ended: "ended"
        case .stalled(let time): "stalled for \(time)"
        case .starved(let time): "starved for \(time)"
        case .recovered: "recovered"
        case .escalated(let error): "escalated: \(error.message)"
        case .gaveUp(let error): "gave up: \(error.message)"
        }
    }
}
