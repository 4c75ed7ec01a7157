import MessagePack
import Testing

/// What cannot be serialised with the peers, or is corrupted by them, each probed in their code.
@Suite("Peers' failures, codec")
struct PeersFailuresTests {
    private func roundTrip<T: Codable & Equatable>(_ value: T) throws {
        #expect(try MessagePackDecoder().decode(T.self, from: try MessagePackEncoder().encode(value)) == value)
    }

    @Test("Dates can be serialised")
    func dates() throws {
        struct Event: Codable, Equatable { var at: MessagePackTimestamp, before: MessagePackTimestamp? }
        try roundTrip(
            Event(
                at: .init(seconds: 1_700_000_000, nanoseconds: 5), before: .init(seconds: -1, nanoseconds: 999_999_999))
        )
    }

    @Test("Nested messages can be serialised")
    func nested() throws {
        struct Inner: Codable, Equatable { var value: Double }
        struct Outer: Codable, Equatable { var inner: Inner, more: [Inner], byName: [String: Inner], none: Inner? }
        try roundTrip(Outer(inner: .init(value: 1), more: [.init(value: 2)], byName: ["x": .init(value: 3)], none: nil))
    }

    @Test("Sets can be serialised")
    func sets() throws {
        struct Tags: Codable, Equatable { var names: Set<String>, numbers: Set<Int>, shapes: Set<Shape> }
        enum Shape: String, Codable { case circle, square }
        try roundTrip(Tags(names: ["a", "b"], numbers: [1, -2], shapes: [.circle]))
    }

    @Test("Maps with integer keys can be serialised and keep integers as keys")
    func integerKeys() throws {
        struct Ranks: Codable, Equatable { var byNode: [Int: Double], byByte: [UInt8: String] }
        try roundTrip(Ranks(byNode: [1: 0.5, -7: 0.25], byByte: [200: "x"]))
        #expect(hexadecimal(try MessagePackEncoder().encode([Int: Bool](dictionaryLiteral: (5, true)))) == "8105c3")
    }

    @Test("A base class serialised first does not corrupt its subclass")
    func inheritance() throws {
        class Base: Encodable { var id = 1 }
        final class Derived: Base {
            var extra = "kept"
            enum CodingKeys: CodingKey { case extra }
            override func encode(to encoder: any Encoder) throws {
                try super.encode(to: encoder)
                var container = encoder.container(keyedBy: CodingKeys.self)
                try container.encode(extra, forKey: .extra)
            }
        }
        _ = try MessagePackEncoder().encode(Base())
        let document = try MessagePackEncoder().encode(Derived())
        #expect(try MessagePackDecoder().decode(MessagePackValue.self, from: document) == ["id": 1, "extra": "kept"])
    }
}
