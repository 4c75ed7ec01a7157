import Testing

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
        (
            "(@Sendable (Int) -> Int)?", 18,
            "a function cannot be written into a message; carry the data it would work on instead"
        ),
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
