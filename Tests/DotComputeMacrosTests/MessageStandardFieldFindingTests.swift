import Testing

@Suite("Findings of @Message about the standard fields")
struct MessageStandardFieldFindingTests {
    @Test func `a message ID of another type`() {
        expect(
            """
            @Message
            struct Ping {
                var messageID: UUID = UUID()
            }
            """,
            isRejectedAt: (3, 20),
            because: "'messageID' is the identity of every message and has type 'MessageID'",
            remedy: "change the type to 'MessageID'",
            fixedTo: """
                @Message
                struct Ping {
                    var messageID: MessageID = UUID()
                }
                """
        )
    }

    @Test func `a priority that is an Int by its literal`() {
        expect(
            """
            @Message
            struct Ping {
                var priority = 128
            }
            """,
            isRejectedAt: (3, 9),
            because: "'priority' is the priority of every message and has type 'MessagePriority'",
            remedy: "add ': MessagePriority'",
            fixedTo: """
                @Message
                struct Ping {
                    var priority: MessagePriority = 128
                }
                """
        )
    }

    @Test func `a correlation that is not optional`() {
        expect(
            """
            @Message
            struct Ping {
                var correlationID: MessageID
            }
            """,
            isRejectedAt: (3, 24),
            because: "'correlationID' is the correlation of every message and has type 'MessageID?'",
            remedy: "change the type to 'MessageID?'",
            fixedTo: """
                @Message
                struct Ping {
                    var correlationID: MessageID?
                }
                """
        )
    }

    @Test func `a constant`() {
        expect(
            """
            @Message
            struct Ping {
                let messageID = MessageID()
            }
            """,
            isRejectedAt: (3, 5),
            because: "'messageID' must be a variable: the runtime sets it",
            remedy: "replace 'let' with 'var'",
            fixedTo: """
                @Message
                struct Ping {
                    var messageID = MessageID()
                }
                """
        )
    }

    @Test(arguments: [("256", "255"), ("1_000", "255"), ("0x100", "255"), ("-1", "0")])
    func `a priority out of range`(value: String, nearest: String) {
        expect(
            """
            @Message
            struct Ping {
                var priority: MessagePriority = \(value)
            }
            """,
            isRejectedAt: (3, 37),
            because: "a priority is a number from 0 to 255, not \(value)",
            remedy: "use \(nearest)",
            fixedTo: """
                @Message
                struct Ping {
                    var priority: MessagePriority = \(nearest)
                }
                """
        )
    }

    @Test func `a computed property of the name`() {
        expect(
            """
            @Message
            struct Ping {
                var priority: MessagePriority { .high }
            }
            """,
            isRejectedAt: (3, 9),
            because:
                "the computed property 'priority' clashes with the priority that every message has; give it another name"
        )
    }

    @Test func `a method of the name`() {
        expect(
            """
            @Message
            struct Ping {
                func messageID() -> Int { 1 }
            }
            """,
            isRejectedAt: (3, 10),
            because: "the method 'messageID' clashes with the identity that every message has; give it another name"
        )
    }
}
