import SwiftSyntaxMacrosGenericTestSupport
import Testing

@Suite("Findings of @Message about the declaration")
struct MessageDeclarationFindingTests {
    @Test func `a class is not a message`() {
        expect(
            """
            @Message
            class Ping {
                var value: Int = 1
            }
            """,
            isRejectedAt: (2, 1),
            because: "'@Message' needs a struct, and 'Ping' is a class: a message is a value that moves from kernel to kernel",
            remedy: "replace 'class' with 'struct'",
            fixedTo: """
                @Message
                struct Ping {
                    var value: Int = 1
                }
                """
        )
    }

    @Test func `a final class loses both words`() {
        expect(
            """
            @Message
            public final class Ping {
            }
            """,
            isRejectedAt: (2, 14),
            because: "'@Message' needs a struct, and 'Ping' is a class: a message is a value that moves from kernel to kernel",
            remedy: "replace 'final class' with 'struct'",
            fixedTo: """
                @Message
                public struct Ping {
                }
                """
        )
    }

    @Test func `an actor is not a message`() {
        expect(
            """
            @Message
            actor Ping {
            }
            """,
            isRejectedAt: (2, 1),
            because: "'@Message' needs a struct, and 'Ping' is an actor: a message is a value that moves from kernel to kernel",
            remedy: "replace 'actor' with 'struct'",
            fixedTo: """
                @Message
                struct Ping {
                }
                """
        )
    }

    @Test func `an enum is not a message`() {
        expect(
            """
            @Message
            enum Ping {
                case now
            }
            """,
            isRejectedAt: (2, 1),
            because: "'@Message' needs a struct, and 'Ping' is an enum: a message is a value that moves from kernel to kernel"
        )
    }

    @Test func `a local struct cannot be extended`() {
        expect(
            """
            func run() {
                @Message
                struct Ping {
                }
            }
            """,
            isRejectedAt: (3, 12),
            because:
                "'@Message' cannot be used inside a function, where Swift allows no extension; move 'Ping' to file scope or into a type"
        )
    }

    @Test func `a private nested struct hides from its extension`() {
        expect(
            """
            enum Protocol {
                @Message
                private struct Ping {
                }
            }
            """,
            isRejectedAt: (3, 5),
            because: "an extension, which '@Message' writes, cannot see a private nested type; use 'fileprivate'",
            remedy: "replace 'private' with 'fileprivate'",
            fixedTo: """
                enum Protocol {
                    @Message
                    fileprivate struct Ping {
                    }
                }
                """
        )
    }

    @Test func `a struct in a private nested type hides from its extension`() {
        expect(
            """
            enum Protocol {
                private enum Version {
                    @Message
                    struct Ping {
                    }
                }
            }
            """,
            isRejectedAt: (4, 16),
            because:
                "an extension, which '@Message' writes, cannot see into a private nested type; use 'fileprivate' for the type around 'Ping'"
        )
    }

    @Test func `a message is copyable`() {
        expect(
            """
            @Message
            struct Ping: ~Copyable {
            }
            """,
            isRejectedAt: (2, 14),
            because: "a message must be Copyable: one may be published to several kernels"
        )
    }

    @Test func `a stored generic parameter must be able to travel`() {
        expect(
            """
            @Message
            struct Parcel<Content> {
                var content: [Content]
            }
            """,
            isRejectedAt: (2, 15),
            because: "'Content' is stored in a message and must be Sendable & Codable",
            notes: [NoteSpec(message: "'Content' is stored here", line: 3, column: 19)],
            remedy: "add 'Sendable & Codable'",
            fixedTo: """
                @Message
                struct Parcel<Content: Sendable & Codable> {
                    var content: [Content]
                }
                """
        )
    }

    @Test func `a stored generic parameter that lacks one half gets it`() {
        expect(
            """
            @Message
            struct Parcel<Content: Hashable> where Content: Sendable {
                var content: Content?
            }
            """,
            isRejectedAt: (2, 15),
            because: "'Content' is stored in a message and must be Codable",
            notes: [NoteSpec(message: "'Content' is stored here", line: 3, column: 18)],
            remedy: "add 'Codable'",
            fixedTo: """
                @Message
                struct Parcel<Content: Hashable & Codable> where Content: Sendable {
                    var content: Content?
                }
                """
        )
    }
}

@Suite("Findings of @Message about properties")
struct MessagePropertyFindingTests {
    @Test func `a type that cannot be read off the value is asked for`() {
        expect(
            """
            @Message
            struct Ping {
                var value = makeValue()
            }
            """,
            isRejectedAt: (3, 9),
            because: "'value' needs a type annotation: '@Message' can read a type off a literal only",
            remedy: "add a type annotation",
            fixedTo: """
                @Message
                struct Ping {
                    var value: <#Type#> = makeValue()
                }
                """
        )
    }

    @Test(arguments: ["Style()", "Style.plain", "Style.make(1)", "Module.Style()"])
    func `a type that is likely is proposed`(value: String) {
        let type = value.hasPrefix("Module") ? "Module.Style" : "Style"
        expect(
            """
            @Message
            struct Ping {
                var style = \(value)
            }
            """,
            isRejectedAt: (3, 9),
            because:
                "'style' needs a type annotation: '@Message' sees names, not types, and cannot be sure that this is '\(type)'",
            remedy: "add ': \(type)'",
            fixedTo: """
                @Message
                struct Ping {
                    var style: \(type) = \(value)
                }
                """
        )
    }

    @Test func `a tuple pattern is not taken apart`() {
        expect(
            """
            @Message
            struct Ping {
                var (a, b) = (1, 2)
            }
            """,
            isRejectedAt: (3, 9),
            because: "'@Message' does not take patterns apart; declare each property on its own"
        )
    }

    @Test(arguments: [
        ("() -> Void", 17, "a function cannot be written into a message; carry the data it would work on instead"),
        ("(@Sendable (Int) -> Int)?", 18, "a function cannot be written into a message; carry the data it would work on instead"),
        ("(Int, Int)", 17, "a tuple is not Codable; declare a struct with these elements"),
        ("[any Shape]", 18, "'any Shape' is not Codable; name a concrete type, or an enum of the possible ones"),
        ("Box<Any>", 21, "'Any' is not Codable; name a concrete type, or an enum of the possible ones"),
        ("Int.Type", 17, "a metatype is not Codable; carry a name or an enum instead"),
    ])
    func `a type that cannot travel is named`(type: String, column: Int, reason: String) {
        expect(
            """
            @Message
            struct Ping {
                var action: \(type)
            }
            """,
            isRejectedAt: (3, column),
            because: "'action' cannot be part of a message: \(reason)"
        )
    }

    @Test(arguments: ["weak", "unowned", "unowned(unsafe)"])
    func `a reference to what stays behind does not travel`(modifier: String) {
        expect(
            """
            @Message
            struct Ping {
                \(modifier) var owner: Owner?
            }
            """,
            isRejectedAt: (3, 5),
            because: "a message owns what it carries: '\(modifier)' refers to an object that stays behind"
        )
    }

    @Test func `a lazy property is not stored when the message travels`() {
        expect(
            """
            @Message
            struct Ping {
                lazy var value: Int = 1
            }
            """,
            isRejectedAt: (3, 5),
            because: "a lazy property cannot be part of a message: it has no value until it is asked for one",
            remedy: "remove 'lazy'",
            fixedTo: """
                @Message
                struct Ping {
                    var value: Int = 1
                }
                """
        )
    }

    @Test func `a property wrapper hides the storage`() {
        expect(
            """
            @Message
            struct Ping {
                @Clamped(0...1) var value: Double
            }
            """,
            isRejectedAt: (3, 5),
            because:
                "'@Clamped' may be a property wrapper, whose storage '@Message' cannot see; declare 'value' without it",
            remedy: "remove '@Clamped'",
            fixedTo: """
                @Message
                struct Ping {
                    var value: Double
                }
                """
        )
    }

    @Test func `a field does not depend on a condition`() {
        expect(
            """
            @Message
            struct Ping {
                #if DEBUG
                var trace: String
                #endif
            }
            """,
            isRejectedAt: (4, 5),
            because: "a stored property of a message cannot depend on '#if': both ends must agree on the fields"
        )
    }

    @Test func `two fields need two keys`() {
        expect(
            """
            @Message
            struct Ping {
                var userURL: String
                var user_url: String
            }
            """,
            isRejectedAt: (4, 9),
            because:
                "'userURL' and 'user_url' would both travel as \"user_url\"; rename one, or write 'CodingKeys' with different keys"
        )
    }
}

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
            because: "the computed property 'priority' clashes with the priority that every message has; give it another name"
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
