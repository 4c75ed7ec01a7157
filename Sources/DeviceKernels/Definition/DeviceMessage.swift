public import Compute
public import RingKernels

/// A message to or from a device ring kernel: a ``DeviceStruct``, and around it what makes it a message.
///
/// Only the body goes to the device. Its fields are there as members of the message:
/// ```swift
/// let answer = try await detector.ask(DeviceMessage(Sample(value: 3), key: 17))
/// print(answer.isAnomaly)
/// ```
@dynamicMemberLookup
public struct DeviceMessage<Body: DeviceStruct>: Message, BitwiseCopyable {
    public var body: Body
    /// Of a request: which lane of the kernel it is for, the remainder by their number; `nil` for the next one in turn.
    public var key: UInt64?
    public var messageID: MessageID
    public var priority: MessagePriority
    public var correlationID: MessageID?

    @inlinable
    public init(
        _ body: Body, key: UInt64? = nil, messageID: MessageID = MessageID(), priority: MessagePriority = .normal,
        correlationID: MessageID? = nil
    ) {
        self.body = body
        self.key = key
        self.messageID = messageID
        self.priority = priority
        self.correlationID = correlationID
    }

    @inlinable
    public subscript<Value>(dynamicMember path: WritableKeyPath<Body, Value>) -> Value {
        get { body[keyPath: path] }
        set { body[keyPath: path] = newValue }
    }

    @inlinable
    public subscript<Value>(dynamicMember path: KeyPath<Body, Value>) -> Value { body[keyPath: path] }
}

/// Outside of the process a body is its bytes, with the struct's name and its size: for a reader that has the same struct.
extension DeviceMessage: Codable {
    private enum CodingKeys: String, CodingKey {
        case structure, bytes, key
        case messageID = "message_id"
        case priority
        case correlationID = "correlation_id"
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Body.deviceDefinition.name, forKey: .structure)
        let bytes = unsafe withUnsafeBytes(of: body) { unsafe Array($0) }
        try container.encode(bytes, forKey: .bytes)
        try container.encodeIfPresent(key, forKey: .key)
        try container.encode(messageID, forKey: .messageID)
        try container.encode(priority, forKey: .priority)
        try container.encodeIfPresent(correlationID, forKey: .correlationID)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let name = try container.decode(String.self, forKey: .structure)
        let bytes = try container.decode([UInt8].self, forKey: .bytes)
        guard name == Body.deviceDefinition.name, bytes.count == MemoryLayout<Body>.size else {
            throw DecodingError.dataCorruptedError(
                forKey: .bytes, in: container,
                debugDescription:
                    "This is \(bytes.count) bytes of \"\(name)\", expected were \(MemoryLayout<Body>.size) of \"\(Body.deviceDefinition.name)\". Build both sides from the same sources."
            )
        }
        self.init(
            unsafe bytes.withUnsafeBytes { unsafe $0.loadUnaligned(as: Body.self) },
            key: try container.decodeIfPresent(UInt64.self, forKey: .key),
            messageID: try container.decode(MessageID.self, forKey: .messageID),
            priority: try container.decode(MessagePriority.self, forKey: .priority),
            correlationID: try container.decodeIfPresent(MessageID.self, forKey: .correlationID))
    }
}
