import Testing

extension MessageExpansionTests {
    @Test func `names of the user's that the expansion wants for itself`() {
        expect(
            """
            @Message
            fileprivate struct Ping {
                var reader: Int
                var request, container: Int?
                var `in`, decoder: String
            }
            """,
            expandsTo: """
                fileprivate struct Ping {
                    var reader: Int
                    var request, container: Int?
                    var `in`, decoder: String

                    var messageID: DotCompute.MessageID

                    var priority: DotCompute.MessagePriority

                    var correlationID: DotCompute.MessageID?

                    init(
                        reader: Int,
                        request: Int? = nil,
                        container: Int? = nil,
                        `in`: String,
                        decoder: String,
                        messageID: DotCompute.MessageID = DotCompute.MessageID(),
                        priority: DotCompute.MessagePriority = DotCompute.MessagePriority.normal,
                        correlationID: DotCompute.MessageID? = nil
                    ) {
                        self.reader = reader
                        self.request = request
                        self.container = container
                        self.`in` = `in`
                        self.decoder = decoder
                        self.messageID = messageID
                        self.priority = priority
                        self.correlationID = correlationID
                    }

                    init(
                        reader: Int,
                        request: Int? = nil,
                        container: Int? = nil,
                        `in`: String,
                        decoder: String,
                        priority: DotCompute.MessagePriority? = nil,
                        answering request_: some DotCompute.Message
                    ) {
                        self.reader = reader
                        self.request = request
                        self.container = container
                        self.`in` = `in`
                        self.decoder = decoder
                        self.messageID = DotCompute.MessageID()
                        self.priority = priority ?? request_.priority
                        self.correlationID = request_.messageID
                    }

                    enum CodingKeys: Swift.String, Swift.CodingKey {
                        case reader
                        case request
                        case container
                        case `in`
                        case decoder
                        case messageID = "message_id"
                        case priority
                        case correlationID = "correlation_id"
                    }

                    init(from decoder_: any Swift.Decoder) throws {
                        let container_ = try decoder_.container(keyedBy: CodingKeys.self)
                        self.reader = try container_.decode(Int.self, forKey: .reader)
                        self.request = try container_.decodeIfPresent(Int.self, forKey: .request)
                        self.container = try container_.decodeIfPresent(Int.self, forKey: .container)
                        self.`in` = try container_.decode(String.self, forKey: .`in`)
                        self.decoder = try container_.decode(String.self, forKey: .decoder)
                        self.messageID = try container_.contains(.messageID) ? container_.decode(DotCompute.MessageID.self, forKey: .messageID) : DotCompute.MessageID()
                        self.priority = try container_.contains(.priority) ? container_.decode(DotCompute.MessagePriority.self, forKey: .priority) : DotCompute.MessagePriority.normal
                        self.correlationID = try container_.decodeIfPresent(DotCompute.MessageID.self, forKey: .correlationID)
                    }

                    func encode(to encoder: any Swift.Encoder) throws {
                        var container = encoder.container(keyedBy: CodingKeys.self)
                        try container.encode(self.reader, forKey: .reader)
                        try container.encode(self.request, forKey: .request)
                        try container.encode(self.container, forKey: .container)
                        try container.encode(self.`in`, forKey: .`in`)
                        try container.encode(self.decoder, forKey: .decoder)
                        try container.encode(self.messageID, forKey: .messageID)
                        try container.encode(self.priority, forKey: .priority)
                        try container.encode(self.correlationID, forKey: .correlationID)
                    }

                    init(from reader_: inout DotCompute.MessagePackReader) throws(DotCompute.MessagePackError) {
                        var reader: Int?
                        var request: Int?
                        var container: Int?
                        var `in`: String?
                        var decoder: String?
                        var messageID: DotCompute.MessageID?
                        var priority: DotCompute.MessagePriority?
                        var correlationID: DotCompute.MessageID?
                        for _ in 0 ..< (try reader_.readMapHeader()) {
                            if reader_.takeKey("reader") {
                                reader = try reader_.read(Int.self, forKey: "reader")
                            } else if reader_.takeKey("request") {
                                request = try reader_.read(Int?.self, forKey: "request")
                            } else if reader_.takeKey("container") {
                                container = try reader_.read(Int?.self, forKey: "container")
                            } else if reader_.takeKey("in") {
                                `in` = try reader_.read(String.self, forKey: "in")
                            } else if reader_.takeKey("decoder") {
                                decoder = try reader_.read(String.self, forKey: "decoder")
                            } else if reader_.takeKey("message_id") {
                                messageID = try reader_.read(DotCompute.MessageID.self, forKey: "message_id")
                            } else if reader_.takeKey("priority") {
                                priority = try reader_.read(DotCompute.MessagePriority.self, forKey: "priority")
                            } else if reader_.takeKey("correlation_id") {
                                correlationID = try reader_.read(DotCompute.MessageID?.self, forKey: "correlation_id")
                            } else {
                                try reader_.skipEntry()
                            }
                        }
                        guard let reader else {
                            throw reader_.missingKey("reader", in: Self.self)
                        }
                        self.reader = reader
                        self.request = request
                        self.container = container
                        guard let `in` else {
                            throw reader_.missingKey("in", in: Self.self)
                        }
                        self.`in` = `in`
                        guard let decoder else {
                            throw reader_.missingKey("decoder", in: Self.self)
                        }
                        self.decoder = decoder
                        self.messageID = messageID ?? DotCompute.MessageID()
                        self.priority = priority ?? DotCompute.MessagePriority.normal
                        self.correlationID = correlationID
                    }

                    func encode(to writer: inout DotCompute.MessagePackWriter) throws(DotCompute.MessagePackError) {
                        try writer.beginMap(count: 8)
                        try writer.write(self.reader, forKey: "reader")
                        try writer.write(self.request, forKey: "request")
                        try writer.write(self.container, forKey: "container")
                        try writer.write(self.`in`, forKey: "in")
                        try writer.write(self.decoder, forKey: "decoder")
                        try writer.write(self.messageID, forKey: "message_id")
                        try writer.write(self.priority, forKey: "priority")
                        try writer.write(self.correlationID, forKey: "correlation_id")
                    }
                }

                extension Ping: DotCompute.Message {
                }
                """
        )
    }
}
