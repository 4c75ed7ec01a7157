import Testing

@Suite("Expansion of @Message")
struct MessageExpansionTests {
    @Test func `a public message with defaults, an optional and a constant`() {
        expect(
            """
            @Message
            public struct CalculateRequest {
                public var a: Double
                public var operation: Operation = .add
                public var note: String?
                let version = 2
            }
            """,
            expandsTo: """
                public struct CalculateRequest {
                    public var a: Double
                    public var operation: Operation = .add
                    public var note: String?
                    let version = 2

                    public var messageID: DotCompute.MessageID

                    public var priority: DotCompute.MessagePriority

                    public var correlationID: DotCompute.MessageID?

                    public init(
                        a: Double,
                        operation: Operation = .add,
                        note: String? = nil,
                        messageID: DotCompute.MessageID = DotCompute.MessageID(),
                        priority: DotCompute.MessagePriority = DotCompute.MessagePriority.normal,
                        correlationID: DotCompute.MessageID? = nil
                    ) {
                        self.a = a
                        self.operation = operation
                        self.note = note
                        self.messageID = messageID
                        self.priority = priority
                        self.correlationID = correlationID
                    }

                    public init(
                        a: Double,
                        operation: Operation = .add,
                        note: String? = nil,
                        priority: DotCompute.MessagePriority? = nil,
                        answering request: some DotCompute.Message
                    ) {
                        self.a = a
                        self.operation = operation
                        self.note = note
                        self.messageID = DotCompute.MessageID()
                        self.priority = priority ?? request.priority
                        self.correlationID = request.messageID
                    }

                    public enum CodingKeys: Swift.String, Swift.CodingKey {
                        case a
                        case operation
                        case note
                        case version
                        case messageID = "message_id"
                        case priority
                        case correlationID = "correlation_id"
                    }

                    public init(from decoder: any Swift.Decoder) throws {
                        let container = try decoder.container(keyedBy: CodingKeys.self)
                        self.a = try container.decode(Double.self, forKey: .a)
                        if container.contains(.operation) {
                            self.operation = try container.decode(Operation.self, forKey: .operation)
                        }
                        self.note = try container.decodeIfPresent(String.self, forKey: .note)
                        self.messageID = try container.contains(.messageID) ? container.decode(DotCompute.MessageID.self, forKey: .messageID) : DotCompute.MessageID()
                        self.priority = try container.contains(.priority) ? container.decode(DotCompute.MessagePriority.self, forKey: .priority) : DotCompute.MessagePriority.normal
                        self.correlationID = try container.decodeIfPresent(DotCompute.MessageID.self, forKey: .correlationID)
                    }

                    public func encode(to encoder: any Swift.Encoder) throws {
                        var container = encoder.container(keyedBy: CodingKeys.self)
                        try container.encode(self.a, forKey: .a)
                        try container.encode(self.operation, forKey: .operation)
                        try container.encode(self.note, forKey: .note)
                        try container.encode(self.version, forKey: .version)
                        try container.encode(self.messageID, forKey: .messageID)
                        try container.encode(self.priority, forKey: .priority)
                        try container.encode(self.correlationID, forKey: .correlationID)
                    }

                    public init(from reader: inout DotCompute.MessagePackReader) throws(DotCompute.MessagePackError) {
                        var a: Double?
                        var operation: Operation?
                        var note: String?
                        var messageID: DotCompute.MessageID?
                        var priority: DotCompute.MessagePriority?
                        var correlationID: DotCompute.MessageID?
                        for _ in 0 ..< (try reader.readMapHeader()) {
                            if reader.takeKey("a") {
                                a = try reader.read(Double.self, forKey: "a")
                            } else if reader.takeKey("operation") {
                                operation = try reader.read(Operation.self, forKey: "operation")
                            } else if reader.takeKey("note") {
                                note = try reader.read(String?.self, forKey: "note")
                            } else if reader.takeKey("message_id") {
                                messageID = try reader.read(DotCompute.MessageID.self, forKey: "message_id")
                            } else if reader.takeKey("priority") {
                                priority = try reader.read(DotCompute.MessagePriority.self, forKey: "priority")
                            } else if reader.takeKey("correlation_id") {
                                correlationID = try reader.read(DotCompute.MessageID?.self, forKey: "correlation_id")
                            } else {
                                try reader.skipEntry()
                            }
                        }
                        guard let a else {
                            throw reader.missingKey("a", in: Self.self)
                        }
                        self.a = a
                        if let operation {
                            self.operation = operation
                        }
                        self.note = note
                        self.messageID = messageID ?? DotCompute.MessageID()
                        self.priority = priority ?? DotCompute.MessagePriority.normal
                        self.correlationID = correlationID
                    }

                    public func encode(to writer: inout DotCompute.MessagePackWriter) throws(DotCompute.MessagePackError) {
                        try writer.beginMap(count: 7)
                        try writer.write(self.a, forKey: "a")
                        try writer.write(self.operation, forKey: "operation")
                        try writer.write(self.note, forKey: "note")
                        try writer.write(self.version, forKey: "version")
                        try writer.write(self.messageID, forKey: "message_id")
                        try writer.write(self.priority, forKey: "priority")
                        try writer.write(self.correlationID, forKey: "correlation_id")
                    }
                }

                extension CalculateRequest: DotCompute.Message {
                }
                """
        )
    }

    @Test func `declared standard fields, CodingKeys and an own initialiser`() {
        expect(
            """
            @Message
            struct Ping {
                var priority: MessagePriority = .high
                var retries: Int? = 3
                init() {}
                enum CodingKeys: String, CodingKey {
                    case messageID = "the \\"id\\"", priority, correlationID
                }
            }
            """,
            expandsTo: """
                struct Ping {
                    var priority: MessagePriority = .high
                    var retries: Int? = 3
                    init() {}
                    enum CodingKeys: String, CodingKey {
                        case messageID = "the \\"id\\"", priority, correlationID
                    }

                    var messageID: DotCompute.MessageID = DotCompute.MessageID()

                    var correlationID: DotCompute.MessageID? = nil

                    init(
                        retries: Int? = 3,
                        messageID: DotCompute.MessageID = DotCompute.MessageID(),
                        priority: DotCompute.MessagePriority = .high,
                        correlationID: DotCompute.MessageID? = nil
                    ) {
                        self.retries = retries
                        self.messageID = messageID
                        self.priority = priority
                        self.correlationID = correlationID
                    }

                    init(
                        retries: Int? = 3,
                        priority: DotCompute.MessagePriority? = nil,
                        answering request: some DotCompute.Message
                    ) {
                        self.retries = retries
                        self.messageID = DotCompute.MessageID()
                        self.priority = priority ?? request.priority
                        self.correlationID = request.messageID
                    }

                    init(from decoder: any Swift.Decoder) throws {
                        let container = try decoder.container(keyedBy: CodingKeys.self)
                        self.messageID = try container.contains(.messageID) ? container.decode(DotCompute.MessageID.self, forKey: .messageID) : DotCompute.MessageID()
                        if container.contains(.priority) {
                            self.priority = try container.decode(DotCompute.MessagePriority.self, forKey: .priority)
                        }
                        self.correlationID = try container.decodeIfPresent(DotCompute.MessageID.self, forKey: .correlationID)
                    }

                    func encode(to encoder: any Swift.Encoder) throws {
                        var container = encoder.container(keyedBy: CodingKeys.self)
                        try container.encode(self.messageID, forKey: .messageID)
                        try container.encode(self.priority, forKey: .priority)
                        try container.encode(self.correlationID, forKey: .correlationID)
                    }

                    init(from reader: inout DotCompute.MessagePackReader) throws(DotCompute.MessagePackError) {
                        var messageID: DotCompute.MessageID?
                        var priority: DotCompute.MessagePriority?
                        var correlationID: DotCompute.MessageID?
                        for _ in 0 ..< (try reader.readMapHeader()) {
                            if reader.takeKey("the \\"id\\"") {
                                messageID = try reader.read(DotCompute.MessageID.self, forKey: "the \\"id\\"")
                            } else if reader.takeKey("priority") {
                                priority = try reader.read(DotCompute.MessagePriority.self, forKey: "priority")
                            } else if reader.takeKey("correlationID") {
                                correlationID = try reader.read(DotCompute.MessageID?.self, forKey: "correlationID")
                            } else {
                                try reader.skipEntry()
                            }
                        }
                        self.messageID = messageID ?? DotCompute.MessageID()
                        if let priority {
                            self.priority = priority
                        }
                        self.correlationID = correlationID
                    }

                    func encode(to writer: inout DotCompute.MessagePackWriter) throws(DotCompute.MessagePackError) {
                        try writer.beginMap(count: 3)
                        try writer.write(self.messageID, forKey: "the \\"id\\"")
                        try writer.write(self.priority, forKey: "priority")
                        try writer.write(self.correlationID, forKey: "correlationID")
                    }
                }

                extension Ping: DotCompute.Message {
                }
                """
        )
    }

    @Test func `own coding methods take the fast path with them`() {
        expect(
            """
            extension Protocol {
                @Message
                struct Ping {
                    init(from decoder: any Decoder) throws {}
                    func encode(to encoder: any Encoder) throws {}
                }
            }
            """,
            expandsTo: """
                extension Protocol {
                    struct Ping {
                        init(from decoder: any Decoder) throws {}
                        func encode(to encoder: any Encoder) throws {}

                        var messageID: DotCompute.MessageID = DotCompute.MessageID()

                        var priority: DotCompute.MessagePriority = DotCompute.MessagePriority.normal

                        var correlationID: DotCompute.MessageID? = nil

                        init(
                            messageID: DotCompute.MessageID = DotCompute.MessageID(),
                            priority: DotCompute.MessagePriority = DotCompute.MessagePriority.normal,
                            correlationID: DotCompute.MessageID? = nil
                        ) {
                            self.messageID = messageID
                            self.priority = priority
                            self.correlationID = correlationID
                        }

                        init(
                            priority: DotCompute.MessagePriority? = nil,
                            answering request: some DotCompute.Message
                        ) {
                            self.messageID = DotCompute.MessageID()
                            self.priority = priority ?? request.priority
                            self.correlationID = request.messageID
                        }

                        enum CodingKeys: Swift.String, Swift.CodingKey {
                            case messageID = "message_id"
                            case priority
                            case correlationID = "correlation_id"
                        }
                    }
                }

                extension Protocol.Ping: DotCompute.Message {
                }
                """
        )
    }
}
