import MessagePack
import Testing

private class Base: Codable, MessagePackRepresentable {
    var id = 1
    init() {}
    private enum CodingKeys: CodingKey { case id }
    required init(from decoder: any Decoder) throws {
        id = try decoder.container(keyedBy: CodingKeys.self).decode(Int.self, forKey: .id)
    }
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
    }
}

/// Shares its superclass's map.
private final class Merged: Base {
    var name = "n"
    override init() { super.init() }
    private enum CodingKeys: CodingKey { case name }
    required init(from decoder: any Decoder) throws {
        try super.init(from: decoder)
        name = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .name)
    }
    override func encode(to encoder: any Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
    }
}

/// Keeps its superclass's part apart.
private final class Nested: Base {
    var name = "n"
    override init() { super.init() }
    private enum CodingKeys: CodingKey { case name }
    required init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decode(String.self, forKey: .name)
        try super.init(from: try container.superDecoder())
    }
    override func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try super.encode(to: container.superEncoder())
        try container.encode(name, forKey: .name)
    }
}

@Suite("Inheritance")
struct InheritanceTests {
    private func value(_ object: some Encodable) throws -> MessagePackValue {
        try MessagePackDecoder().decode(MessagePackValue.self, from: try MessagePackEncoder().encode(object))
    }

    @Test("A subclass keeps all its properties, whichever way it calls its superclass and whichever was encoded first")
    func subclasses() throws {
        for _ in 0..<2 {
            #expect(try value(Base()) == ["id": 1])
            #expect(try value(Merged()) == ["id": 1, "name": "n"])
            #expect(try value(Nested()) == ["super": ["id": 1], "name": "n"])
        }
        let merged = Merged()
        (merged.id, merged.name) = (5, "merged")
        let nested = Nested()
        (nested.id, nested.name) = (6, "nested")
        let first = try MessagePackDecoder().decode(Merged.self, from: try MessagePackEncoder().encode(merged))
        #expect((first.id, first.name) == (5, "merged"))
        let second = try MessagePackDecoder().decode(Nested.self, from: try MessagePackEncoder().encode(nested))
        #expect((second.id, second.name) == (6, "nested"))
    }

    @Test("A subclass held as its superclass is encoded whole")
    func polymorphic() throws {
        struct Holder: Encodable { var one: Base, list: [Base] }
        let holder = Holder(one: Merged(), list: [Base(), Merged()])
        #expect(try value(holder) == ["one": ["id": 1, "name": "n"], "list": [["id": 1], ["id": 1, "name": "n"]]])
    }
}
