/// Where a kernel is in its life.
///
/// `created → launched → active ⇄ deactivated → terminating → terminated`, with `restarting` between a failure and the
/// next start, and `failed` when no restart is due.
public enum KernelState: UInt8, Sendable, Codable, CaseIterable, CustomStringConvertible {
    /// Known, but its `start` has not finished.
    case created
    /// Its resources are there; messages queue.
    case launched
    /// Takes messages.
    case active
    /// Paused: messages queue, senders meet back-pressure.
    case deactivated
    /// Failed, and will start again; messages queue.
    case restarting
    /// Finishes the message in hand and stops.
    case terminating
    /// Has ended as asked, or its body has returned.
    case terminated
    /// Has ended because of an error.
    case failed

    public var description: String {
        switch self {
        case .created: "created"
        case .launched: "launched"
        case .active: "active"
        case .deactivated: "deactivated"
        case .restarting: "restarting"
        case .terminating: "terminating"
        case .terminated: "terminated"
        case .failed: "failed"
        }
    }

    /// Whether the kernel will never take a message again.
    public var hasEnded: Bool { self == .terminated || self == .failed }
}
