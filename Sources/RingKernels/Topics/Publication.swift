/// What became of one published message, counted by subscription.
public struct Publication: Sendable, Hashable {
    /// Subscriptions in whose queue it is.
    public internal(set) var accepted = 0
    /// Those whose queue was full and drops the newest message, or held more urgent ones only.
    public internal(set) var dropped = 0
    /// Kernels that have seen its ID within their deduplication window.
    public internal(set) var duplicates = 0
    /// Those whose queue was full and rejects messages; for `tryPublish` also those it would have had to wait for.
    public internal(set) var rejected = 0
    /// Those that had ended or were cancelled meanwhile.
    public internal(set) var ended = 0
    /// Those for which it waits in the outbox of the kernel that published it from a handler that cannot suspend.
    public internal(set) var waiting = 0

    /// All the subscriptions it was meant for.
    public var subscribers: Int { accepted + dropped + duplicates + rejected + ended + waiting }
}

/// Who is subscribed, for messages to people.
public enum TopicSubscriber: Sendable, Hashable, CustomStringConvertible {
    case kernel(KernelID)
    /// A sequence of values, by the number that the runtime has given it.
    case reader(Int)

    public var description: String {
        switch self {
        case .kernel(let id): "kernel \"\(id)\""
        case .reader(let number): "reader \(number)"
        }
    }
}

/// A `publish` that gave up before all subscribers had room: some got the message, others did not.
public struct PublishInterrupted: Error, Sendable, CustomStringConvertible {
    /// Why it gave up.
    public enum Reason: String, Error, Sendable, Codable, CaseIterable {
        /// The timeout has passed.
        case timedOut
        /// The publisher's task was cancelled.
        case cancelled
    }

    public let reason: Reason
    /// The topic's name.
    public let topic: String
    public let messageID: MessageID
    /// Who has it.
    public let received: [TopicSubscriber]
    /// Who had no room and will not get it.
    public let missed: [TopicSubscriber]
    /// What became of it elsewhere; those in ``missed`` are not counted.
    public let publication: Publication

    public var description: String {
        let names = missed.prefix(10).map(\.description).joined(separator: ", ")
        let more = missed.count > 10 ? " and \(missed.count - 10) more" : ""
        return
            "\(reason.rawValue): message \(messageID) did not reach \(names)\(more), whose queues have no room; \(received.count) other subscriber(s) of topic \"\(topic)\" have it. Give it more time, or let these subscribers drop or reject what they have no room for."
    }
}

extension Error {
    /// Whether this says that the task was cancelled.
    var isCancellation: Bool { self is CancellationError || (self as? PublishInterrupted)?.reason == .cancelled }
}
