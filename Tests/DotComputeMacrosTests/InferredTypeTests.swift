import SwiftSyntax
import SwiftSyntaxBuilder
import Testing

@testable import DotComputeMacros

@Suite("Types read off expressions")
struct InferredTypeTests {
    @Test(arguments: [
        ("1", "Int"), ("-1", "Int"), ("1.5", "Double"), ("-0.5", "Double"), ("true", "Bool"), ("\"text\"", "String"),
        ("\"a \\(b)\"", "String"), ("(1)", "Int"), ("60 * 60", "Int"), ("1 << 20", "Int"), ("2 * 1.5", "Double"),
        ("\"a\" + \"b\"", "String"), ("[1, 2]", "[Int]"), ("[1, 2.5]", "[Double]"), ("[\"a\": [1]]", "[String: [Int]]"),
        ("[Int]()", "[Int]"), ("[String: Int]()", "[String: Int]"), ("Set<Int>()", "Set<Int>"), ("UInt8(3)", "UInt8"),
        ("x as Int32", "Int32"), ("MessageID()", "MessageID"), ("MessagePriority.high", "MessagePriority"),
        ("RingKernels.MessagePriority.high", "RingKernels.MessagePriority"),
    ])
    func `are proven by literals`(text: String, type: String) {
        #expect(InferredType(of: "\(raw: text)") == .proven(type))
    }

    @Test(arguments: [
        ("Style()", "Style"), ("Style.plain", "Style"), ("Outer.Style.plain", "Outer.Style"),
        ("Box<Int>(1)", "Box<Int>"),
        ("Int(\"1\")", "Int"), ("MessagePriority(rawValue: 1)", "MessagePriority"),
    ])
    func `are likely where a name looks like a type`(text: String, type: String) {
        #expect(InferredType(of: "\(raw: text)") == .likely(type))
    }

    @Test(arguments: [
        "nil", "make()", "value", "[]", "[:]", "[1, \"a\"]", ".plain", "a ? 1 : 2", "x as? Int", "1 ..< 2", "1 == 2",
        "-x",
        "object.value",
    ])
    func `are unknown otherwise`(text: String) {
        #expect(InferredType(of: "\(raw: text)") == .unknown)
    }
}
