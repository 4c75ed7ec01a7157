import SwiftDiagnostics
import SwiftSyntaxMacrosGenericTestSupport
import Testing

@Suite("Findings of @RingKernel")
struct RingKernelFindingTests {
    private let parameters =
        "'handle' takes the message and the context: 'handle(_ request: …, in context: KernelContext)'"

    @Test func `a class is not a kernel`() {
        expect(
            """
            @RingKernel("counter")
            final class Counter {
            }
            """,
            isRejectedAt: (2, 7),
            because:
                "'@RingKernel' needs a struct, and 'Counter' is a class: a kernel's state is private to it, and a restart begins with a fresh value",
            remedy: "replace 'final class' with 'struct'",
            fixedTo: """
                @RingKernel("counter")
                struct Counter {
                }
                """
        )
    }

    @Test func `an ID that is interpolated`() {
        expect(
            """
            @RingKernel("counter-\\(number)")
            struct Counter {
                func handle(_ request: Ping, in context: KernelContext) -> Pong {}
            }
            """,
            expandsTo: """
                struct Counter {
                    func handle(_ request: Ping, in context: KernelContext) -> Pong {}
                }
                """,
            findings: [
                DiagnosticSpec(
                    message:
                        "the kernel's ID must be a string literal without interpolation: it names the kernel before anything runs",
                    line: 1, column: 13)
            ]
        )
    }

    @Test(arguments: ["name", "\"a\" + \"b\""])
    func `an ID that is no literal`(id: String) {
        expect(
            """
            @RingKernel(\(id))
            struct Counter {
            }
            """,
            expandsTo: """
                struct Counter {
                }
                """,
            findings: [
                DiagnosticSpec(
                    message:
                        "the kernel's ID must be a string literal without interpolation: it names the kernel before anything runs",
                    line: 1, column: 13),
                DiagnosticSpec(
                    message: "'Counter' has no method 'handle(_:in:)' that answers its messages",
                    line: 2, column: 8, fixIts: [FixItSpec(message: "add 'handle(_:in:)'")]),
            ]
        )
    }

    @Test func `an empty ID`() {
        expect(
            """
            @RingKernel("")
            struct Counter {
                func handle(_ request: Ping, in context: KernelContext) -> Pong {}
            }
            """,
            expandsTo: """
                struct Counter {
                    func handle(_ request: Ping, in context: KernelContext) -> Pong {}
                }
                """,
            findings: [
                DiagnosticSpec(message: "the kernel's ID is empty; kernels are found by it", line: 1, column: 13)
            ]
        )
    }

    @Test func `no handle method`() {
        expect(
            """
            @RingKernel("counter")
            struct Counter {
                var count = 0
            }
            """,
            isRejectedAt: (2, 8),
            because: "'Counter' has no method 'handle(_:in:)' that answers its messages",
            remedy: "add 'handle(_:in:)'",
            fixedTo: """
                @RingKernel("counter")
                struct Counter {
                    var count = 0

                    mutating func handle(_ request: <#Request#>, in context: KernelContext) throws -> <#Response#> {
                        <#code#>
                    }
                }
                """
        )
    }

    @Test func `no handle method in an empty struct`() {
        expect(
            """
            enum Kernels {
                @RingKernel("counter")
                struct Counter {}
            }
            """,
            isRejectedAt: (3, 12),
            because: "'Counter' has no method 'handle(_:in:)' that answers its messages",
            remedy: "add 'handle(_:in:)'",
            fixedTo: """
                enum Kernels {
                    @RingKernel("counter")
                    struct Counter {
                        mutating func handle(_ request: <#Request#>, in context: KernelContext) throws -> <#Response#> {
                            <#code#>
                        }
                    }
                }
                """
        )
    }

    @Test func `a handle method without a context`() {
        expect(
            """
            @RingKernel("counter")
            struct Counter {
                func handle(request: Ping) -> Pong {}
            }
            """,
            isRejectedAt: (3, 16),
            because: parameters,
            remedy: "add 'in context: KernelContext'",
            fixedTo: """
                @RingKernel("counter")
                struct Counter {
                    func handle(_ request: Ping, in context: KernelContext) -> Pong {}
                }
                """
        )
    }

    @Test func `a handle method with other labels`() {
        expect(
            """
            @RingKernel("counter")
            struct Counter {
                func handle(request: Ping, with context: KernelContext) -> Pong {}
            }
            """,
            isRejectedAt: (3, 17),
            because: parameters,
            remedy: "use the labels '_' and 'in'",
            fixedTo: """
                @RingKernel("counter")
                struct Counter {
                    func handle(_ request: Ping, in context: KernelContext) -> Pong {}
                }
                """
        )
    }

    @Test func `a handle method with too many parameters`() {
        expect(
            """
            @RingKernel("counter")
            struct Counter {
                func handle(_ request: Ping, in context: KernelContext, twice: Bool) -> Pong {}
            }
            """,
            isRejectedAt: (3, 16),
            because: parameters
        )
    }

    @Test func `two handle methods`() {
        expectRejectedMethod(
            "func handle(_ request: Ping, in context: KernelContext) -> Pong {}",
            "func handle(_ request: Other, in context: KernelContext) -> Pong {}",
            at: (4, 10),
            because:
                "'Counter' has two methods 'handle(_:in:)'; a kernel takes one type of message, which may be an enum of several",
            notes: [NoteSpec(message: "the first one is here", line: 3, column: 10)]
        )
    }

    @Test func `a static handle method`() {
        expectRejectedMethod(
            "static func handle(_ request: Ping, in context: KernelContext) -> Pong {}", at: (3, 5),
            because: "'handle(_:in:)' must be an instance method: it works on the kernel's own state",
            remedy: "remove 'static'", fixed: "func handle(_ request: Ping, in context: KernelContext) -> Pong {}"
        )
    }

    @Test func `a generic handle method`() {
        expectRejectedMethod(
            "func handle<M: Message>(_ request: M, in context: KernelContext) -> Pong {}", at: (3, 16),
            because: "'handle(_:in:)' cannot be generic: a kernel takes one type of message"
        )
    }

    @Test func `a message that is inout`() {
        expectRejectedMethod(
            "func handle(_ request: inout Ping, in context: KernelContext) -> Pong {}", at: (3, 28),
            because: "the message cannot be 'inout': it was moved to the kernel, and its sender keeps nothing",
            remedy: "remove 'inout'", fixed: "func handle(_ request: Ping, in context: KernelContext) -> Pong {}"
        )
    }

    @Test(arguments: ["some Message", "any Message", "Ping?", "(Ping, Ping)"])
    func `a message without a concrete type`(type: String) {
        expectRejectedMethod(
            "func handle(_ request: \(type), in context: KernelContext) -> Pong {}", at: (3, 28),
            because: "'handle(_:in:)' needs one concrete type of message, not '\(type)'"
        )
    }

    @Test func `a context of another type`() {
        expectRejectedMethod(
            "func handle(_ request: Ping, in context: Context) -> Pong {}", at: (3, 46),
            because: "the second parameter of 'handle(_:in:)' is the kernel's context, of type 'KernelContext'",
            remedy: "change the type to 'KernelContext'",
            fixed: "func handle(_ request: Ping, in context: KernelContext) -> Pong {}"
        )
    }

    @Test(arguments: ["some Message", "Pong?", "(Pong, Int)"])
    func `an answer without a concrete type`(type: String) {
        expectRejectedMethod(
            "func handle(_ request: Ping, in context: KernelContext) -> \(type) {}", at: (3, 64),
            because: "'handle(_:in:)' answers with one concrete type of message, or returns nothing, not '\(type)'"
        )
    }

    @Test func `a nested Request that is not the message`() {
        expectRejectedMethod(
            "struct Request {}", "func handle(_ request: Ping, in context: KernelContext) -> Pong {}", at: (3, 12),
            because:
                "'Request' is the type that a kernel handles, and 'handle(_:in:)' takes 'Ping'; give this type another name"
        )
    }

    @Test func `state that kernels would share`() {
        expect(
            """
            @RingKernel("counter")
            struct Counter: RingKernelHandler {
                nonisolated(unsafe) static var count = 0
                static var limit: Int { 10 }
                static let name = "counter"
            }
            """,
            expandsTo: """
                struct Counter: RingKernelHandler {
                    nonisolated(unsafe) static var count = 0
                    static var limit: Int { 10 }
                    static let name = "counter"
                }
                """,
            findings: [
                DiagnosticSpec(
                    message:
                        "a static variable is shared by all kernels of this type and races; keep a kernel's state in its own properties",
                    line: 3, column: 25, severity: .warning, fixIts: [FixItSpec(message: "remove 'static'")]),
                DiagnosticSpec(
                    message: "'Counter' has no method 'handle(_:in:)' that answers its messages",
                    line: 2, column: 8, fixIts: [FixItSpec(message: "add 'handle(_:in:)'")]),
            ]
        )
    }

    @Test func `a warning does not stand in the way`() {
        expect(
            """
            @RingKernel("counter")
            struct Counter {
                nonisolated(unsafe) static var count = 0
                func handle(_ request: Ping, in context: KernelContext) -> Pong {
                }
            }
            """,
            expandsTo: """
                struct Counter {
                    nonisolated(unsafe) static var count = 0
                    func handle(_ request: Ping, in context: KernelContext) -> Pong {
                    }

                    static var kernelID: DotCompute.KernelID {
                        "counter"
                    }

                    typealias Request = Ping

                    typealias Response = Pong
                }

                extension Counter: DotCompute.RingKernelHandler {
                }
                """,
            findings: [
                DiagnosticSpec(
                    message:
                        "a static variable is shared by all kernels of this type and races; keep a kernel's state in its own properties",
                    line: 3, column: 25, severity: .warning, fixIts: [FixItSpec(message: "remove 'static'")])
            ],
            fixedTo: """
                @RingKernel("counter")
                struct Counter {
                    nonisolated(unsafe) var count = 0
                    func handle(_ request: Ping, in context: KernelContext) -> Pong {
                    }
                }
                """
        )
    }

    @Test func `several are reported together`() {
        let source = """
            @RingKernel("")
            struct Counter {
                static var count = 0
                func handle(_ request: inout Ping, in context: KernelContext) -> Pong {}
            }
            """
        #expect(findings(in: source).map { $0.prefix(while: { $0 != " " }) } == ["3:5", "1:13", "4:28"])
    }

    @Test(arguments: [
        "@RingKernel(#\"counter\"#) struct Counter { func handle(_ r: Ping, in c: KernelContext) -> Pong {} }",
        "@RingKernel(\"a\") struct Counter { func handle(_ r: borrowing Ping, in c: DotCompute.KernelContext) -> Pong {} }",
        "@RingKernel(\"a\") struct Counter { func handle(_ r: Parcel<Int>, in _: KernelContext) -> Outer.Pong {} }",
        "@RingKernel(\"a\") struct Counter { struct Request {}; func handle(_ r: Counter.Request, in c: KernelContext) {} }",
        "@RingKernel(\"a\") struct Counter { func handle(_ r: Ping, in c: KernelContext) {}; func handle(step: Int) {} }",
    ])
    func `are absent from`(source: String) {
        #expect(findings(in: source) == [])
    }

    /// Expects one finding in a kernel with these members.
    private func expectRejectedMethod(
        _ members: String...,
        at position: (line: Int, column: Int),
        because message: String,
        notes: [NoteSpec] = [],
        remedy: String? = nil,
        fixed: String? = nil,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        func kernel(_ members: [String]) -> String {
            "@RingKernel(\"counter\")\nstruct Counter {\n    \(members.joined(separator: "\n    "))\n}"
        }
        expect(
            kernel(members), isRejectedAt: position, because: message, notes: notes, remedy: remedy,
            fixedTo: fixed.map { kernel([$0]) }, sourceLocation: sourceLocation)
    }
}
