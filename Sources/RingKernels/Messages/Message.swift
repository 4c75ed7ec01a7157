public import MessagePack

/// A value that ring kernels send each other.
///
/// `@Message` writes the conformance; by hand it takes the three stored properties below. Inside a process a message is
/// moved, never serialised; MessagePack is for disks, other processes and networks.
public protocol Message: Sendable, Codable, MessagePackRepresentable {
    /// The identity of this message.
    var messageID: MessageID { get set }
    /// Its urgency; the band decides the order in queues.
    var priority: MessagePriority { get set }
    /// For an answer: the ``messageID`` of the request it answers.
    var correlationID: MessageID? { get set }
}

/// The answer of a kernel that only consumes.
///
/// `ask` returns it once the message was handled; it never goes to an output queue.
public struct Acknowledgement: Message {
    public var messageID: MessageID
    public var priority: MessagePriority
    public var correlationID: MessageID?

    @inlinable @inline(__always)
    public init() {
        messageID = MessageID()
        priority = .normal
        correlationID = nil
    }

    /// Acknowledges `request`.
    @inlinable
    public init(answering request: some Message) {
        self.init()
        correlationID = request.messageID
    }
}

extension Message {
    /// Writes the message in its `Codable` form; `@Message` generates a faster way.
    public func encode(to writer: inout MessagePackWriter) throws(MessagePackError) {
        try writer.encodeThroughCodable(self)
    }

    /// Reads the message from its `Codable` form; `@Message` generates a faster way.
    public init(from reader: inout MessagePackReader) throws(MessagePackError) {
        self = try reader.decodeThroughCodable(Self.self)
    }
}
