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
            because:
                "'@Message' needs a struct, and 'Ping' is a class: a message is a value that moves from kernel to kernel",
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
            because:
                "'@Message' needs a struct, and 'Ping' is a class: a message is a value that moves from kernel to kernel",
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
            because:
                "'@Message' needs a struct, and 'Ping' is an actor: a message is a value that moves from kernel to kernel",
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
            because:
                "'@Message' needs a struct, and 'Ping' is an enum: a message is a value that moves from kernel to kernel"
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
