/// What became of a message that was sent.
public enum SendResult: String, Sendable, Codable, Hashable {
    /// It is in the kernel's queue.
    case accepted
    /// The queue was full, of more urgent messages or by its strategy: the message went to the dead letters.
    case droppedNewest
    /// The kernel has seen its ID within the deduplication window and will not handle it again.
    case duplicate
}

/// The immediate outcome of handing a message to a kernel.
enum Admission {
    case settled(SendResult)
    /// There is no room: the ticket holds the message and is finished when there is, or never will be.
    case waiting(OneShot<SendResult>)
    case refused(KernelError)
}
