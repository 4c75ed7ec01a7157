import Testing

@Suite("Findings of @Message about CodingKeys")
struct MessageCodingKeysFindingTests {
    @Test func `a case without a property`() {
        expect(
            """
            @Message
            struct Ping {
                enum CodingKeys: String, CodingKey {
                    case value
                    case messageID, priority, correlationID
                }
            }
            """,
            isRejectedAt: (4, 14),
            because: "'CodingKeys' has a case 'value', but the message has no stored property of that name"
        )
    }

    @Test func `a field without a default is left out`() {
        expect(
            """
            @Message
            struct Ping {
                var value: Int
                enum CodingKeys: String, CodingKey {
                    case messageID, priority, correlationID
                }
            }
            """,
            isRejectedAt: (4, 10),
            because: "'CodingKeys' leaves out 'value', but it has no default",
            remedy: "add 'case value'",
            fixedTo: """
                @Message
                struct Ping {
                    var value: Int
                    enum CodingKeys: String, CodingKey {
                        case messageID, priority, correlationID
                        case value
                    }
                }
                """
        )
    }

    @Test func `a standard field is left out`() {
        expect(
            """
            @Message
            struct Ping {
                enum CodingKeys: String, CodingKey {
                    case messageID; case priority
                }
            }
            """,
            isRejectedAt: (3, 10),
            because: "'CodingKeys' leaves out 'correlationID', but every message carries it",
            remedy: "add 'case correlationID = \"correlation_id\"'",
            fixedTo: """
                @Message
                struct Ping {
                    enum CodingKeys: String, CodingKey {
                        case messageID; case priority; case correlationID = "correlation_id"
                    }
                }
                """
        )
    }

    @Test func `keys that are numbers`() {
        expect(
            """
            @Message
            struct Ping {
                enum CodingKeys: Int, CodingKey {
                    case messageID, priority, correlationID
                }
            }
            """,
            isRejectedAt: (3, 22),
            because: "the keys of a message are strings",
            remedy: "use 'String'",
            fixedTo: """
                @Message
                struct Ping {
                    enum CodingKeys: String, CodingKey {
                        case messageID, priority, correlationID
                    }
                }
                """
        )
    }

    @Test func `keys that are no enum`() {
        expect(
            """
            @Message
            struct Ping {
                struct CodingKeys: CodingKey {
                }
            }
            """,
            isRejectedAt: (3, 12),
            because: "'CodingKeys' of a message must be an enum: '@Message' reads the keys from its cases"
        )
    }
}
