/// How a supervisor notices children that do not get on: a kernel that has nothing to do is well, one that holds a message and does
/// not come to its end is stalled.
public struct Heartbeat: Sendable, Hashable {
    /// What is done about a stalled kernel.
    public enum Reaction: String, Sendable, Codable, CaseIterable {
        /// An event, and a line in the log.
        case report
        /// The same, and its code is cancelled, so that it fails and is restarted. Code that does not suspend cannot be cancelled: a
        /// handler without `async` goes on.
        case restart
    }

    /// How long a kernel may take for one message without a ``KernelContext/beat()``.
    public let limit: Duration
    public let reaction: Reaction

    /// - Parameter limit: Above zero; it is looked at twice within it.
    public init(within limit: Duration, onStall reaction: Reaction = .report) {
        self.limit = limit
        self.reaction = reaction
    }

    func validate(_ owner: (String) -> KernelError) throws(KernelError) {
        guard limit > .zero else { throw owner("heartbeat.within is \(limit). Give a duration above zero.") }
    }
}

/// How a supervised kernel gets on.
public enum KernelHealth: String, Sendable, Codable, CaseIterable {
    /// It has nothing to do.
    case idle
    /// It has messages and gets on with them.
    case working
    /// It holds a message for longer than its supervisor's heartbeat allows.
    case stalled
    /// It has messages and none in hand, for longer than that: its home is busy with another kernel, or it waits for room in another
    /// kernel's queue.
    case starved
    /// It takes no messages: it is not active.
    case paused
}
