import Foundation
import MessagePack
import Testing

@Suite("Codable types")
struct CodableTests {
    private func roundTrip<T: Codable>(_ value: T) throws -> T {
        try MessagePackDecoder().decode(T.self, from: try MessagePackEncoder().encode(value))
    }

    private func value(_ value: some Encodable) throws -> MessagePackValue {
        try MessagePackDecoder().decode(MessagePackValue.self, from: try MessagePackEncoder().encode(value))
    }

    @Test("A structure becomes a map from its coding keys, in their order")
    func structure() throws {
        struct Order: Codable, Equatable {
            var orderID: Int
            var lines: [Line]
            var note: String?
            var ratio: Float
            var flag: Bool

            enum CodingKeys: String, CodingKey {
                case orderID = "order_id"
                case lines, note, ratio, flag
            }
            struct Line: Codable, Equatable { var name: String, count: UInt16 }
        }
        let order = Order(orderID: 1, lines: [.init(name: "x", count: 500)], note: nil, ratio: 0.5, flag: true)
        #expect(
            try value(order) == [
                "order_id": 1, "lines": [["name": "x", "count": 500]], "ratio": .float(0.5), "flag": true,
            ])
        #expect(try roundTrip(order) == order)
        // Another order, an unknown key and an explicit nil are read as well.
        let shuffled: MessagePackValue = [
            "flag": true, "new": [[:]], "note": nil, "ratio": 0.5, "lines": [["count": 500, "name": "x"]],
            "order_id": 1,
        ]
        #expect(try MessagePackDecoder().decode(Order.self, from: try MessagePackEncoder().encode(shuffled)) == order)
    }

    @Test("Every scalar type passes through each kind of container")
    func scalars() throws {
        struct Scalars: Codable, Equatable {
            var a: Int8 = -8, b: Int16 = -16, c: Int32 = -32, d: Int64 = .min, e: Int = .max
            var f: UInt8 = 8, g: UInt16 = 16, h: UInt32 = 32, i: UInt64 = .max, j: UInt = 0
            var k: Float = 1.5, l: Double = .pi, m = true, n = "text", o: Int? = nil
        }
        #expect(try roundTrip(Scalars()) == Scalars())
        struct Row: Codable, Equatable {
            var scalars = Scalars()
            func encode(to encoder: any Encoder) throws {
                var row = encoder.unkeyedContainer()
                try row.encode(scalars.a)
                try row.encodeNil()
                try row.encode(scalars.i)
                try row.encode(scalars.n)
                try row.encode(scalars.k)
                try row.encode(scalars)
                #expect(row.count == 6)
            }
            init(_ scalars: Scalars) { self.scalars = scalars }
            init(from decoder: any Decoder) throws {
                var row = try decoder.unkeyedContainer()
                #expect(row.count == 6)
                #expect(try row.decode(Int8.self) == -8)
                #expect(try row.decodeNil())
                #expect(throws: MessagePackError.self) { try row.decode(Int.self) }
                #expect(try row.decode(UInt64.self) == .max)
                #expect(try row.decodeNil() == false)
                #expect(try row.decode(String.self) == "text")
                #expect(try row.decode(Float.self) == 1.5)
                scalars = try row.decode(Scalars.self)
                #expect(row.isAtEnd)
                #expect(throws: MessagePackError.self) { try row.decode(Int.self) }
            }
        }
        #expect(try roundTrip(Row(Scalars())) == Row(Scalars()))
    }

    @Test("Enumerations with associated values, optionals of them, and empty types come back")
    func enumerations() throws {
        enum Shape: Codable, Equatable {
            case circle(radius: Double)
            case polygon([Int], closed: Bool)
            case empty
            indirect case pair(Shape, Shape)
        }
        struct Empty: Codable, Equatable {}
        let shapes: [Shape?] = [
            .circle(radius: 2), nil, .polygon([1, 2], closed: true), .empty, .pair(.empty, .circle(radius: 1)),
        ]
        #expect(try roundTrip(shapes) == shapes)
        #expect(try value(Shape.circle(radius: 2)) == ["circle": ["radius": 2.0]])
        #expect(try roundTrip(["e": Empty()]) == ["e": Empty()])
        #expect(try roundTrip(Empty()) == Empty())
    }

    @Test("Nested containers may be filled in turns")
    func interleaved() throws {
        struct Interleaved: Codable {
            enum Key: String, CodingKey { case left, right, last, deep }
            init() {}
            init(from decoder: any Decoder) throws {
                let container = try decoder.container(keyedBy: Key.self)
                var left = try container.nestedUnkeyedContainer(forKey: .left)
                let right = try container.nestedContainer(keyedBy: Key.self, forKey: .right)
                #expect(try left.decode(Int.self) == 1)
                #expect(try right.decode(String.self, forKey: .last) == "r")
                var inner = try left.nestedUnkeyedContainer()
                #expect(try inner.decode(Bool.self))
                #expect(try left.decode(Int.self) == 2)
                #expect(left.codingPath.map(\.stringValue) == ["left"])
                #expect(try container.decode(Int.self, forKey: .last) == 3)
                #expect(container.allKeys == [.left, .right, .last])
                #expect(!container.contains(.deep))
            }
            func encode(to encoder: any Encoder) throws {
                var container = encoder.container(keyedBy: Key.self)
                var left = container.nestedUnkeyedContainer(forKey: .left)
                try left.encode(1)
                var right = container.nestedContainer(keyedBy: Key.self, forKey: .right)
                try container.encode(3, forKey: .last)
                var inner = left.nestedUnkeyedContainer()
                try right.encode("r", forKey: .last)
                try left.encode(2)
                try inner.encode(true)
                #expect(inner.codingPath.map(\.stringValue) == ["left", "[1]"])
            }
        }
        #expect(try value(Interleaved()) == ["left": [1, [true], 2], "right": ["last": "r"], "last": 3])
        _ = try roundTrip(Interleaved())
    }

    @Test("A dictionary's keys stay what they are: integers, texts, and texts that look like integers")
    func dictionaryKeys() throws {
        struct Item: Codable, Equatable { var x: Int }
        #expect(try value([7: Item(x: 1)]) == [7: ["x": 1]])
        #expect(try roundTrip([-7: Item(x: 1), 8: Item(x: 2)]) == [-7: Item(x: 1), 8: Item(x: 2)])
        #expect(try value(["007": Item(x: 1)]) == ["007": ["x": 1]])
        #expect(try roundTrip(["007": Item(x: 1), "12": Item(x: 2)]) == ["007": Item(x: 1), "12": Item(x: 2)])
        struct Holder: Codable, Equatable { var maps: [String: [Int: Item]] }
        let holder = Holder(maps: ["1": [1: Item(x: 1)], "2": [:]])
        #expect(try value(Holder(maps: ["1": [1: Item(x: 1)]])) == ["maps": ["1": [1: ["x": 1]]]])
        #expect(try roundTrip(holder) == holder)
        let many = Dictionary(uniqueKeysWithValues: (0..<5_000).map { ("key \($0)", Item(x: $0)) })
        #expect(try roundTrip(many) == many)
        enum Number: Int, CodingKey, Codable {
            case one = 1
            case two
        }
        struct Numbered: Codable, Equatable {
            var a = 1, b = 2
            enum CodingKeys: Int, CodingKey {
                case a = 1
                case b = 2
            }
        }
        #expect(try value(Numbered()) == [1: 1, 2: 2])
        #expect(try roundTrip(Numbered()) == Numbered())
    }

    @Test("A key encoded twice is an error, and so is a second container of another kind")
    func misuse() throws {
        struct Twice: Encodable {
            enum Key: CodingKey { case a }
            func encode(to encoder: any Encoder) throws {
                var container = encoder.container(keyedBy: Key.self)
                try container.encode(1, forKey: .a)
                try container.encode(2, forKey: .a)
            }
        }
        struct Mixed: Encodable {
            enum Key: CodingKey { case a }
            func encode(to encoder: any Encoder) throws {
                var container = encoder.container(keyedBy: Key.self)
                try container.encode(1, forKey: .a)
                var array = encoder.unkeyedContainer()
                try array.encode(2)
            }
        }
        struct TwoValues: Encodable {
            func encode(to encoder: any Encoder) throws {
                var container = encoder.singleValueContainer()
                try container.encode(1)
                try container.encode(2)
            }
        }
        struct Ignoring: Encodable {
            enum Key: CodingKey { case a }
            func encode(to encoder: any Encoder) throws {
                var container = encoder.container(keyedBy: Key.self)
                try? container.encode(TwoValues(), forKey: .a)
            }
        }
        let encoder = MessagePackEncoder()
        #expect(#expect(throws: MessagePackError.self) { try encoder.encode(["x": Twice()]) }?.code == .duplicateKey)
        #expect(#expect(throws: MessagePackError.self) { try encoder.encode(Mixed()) }?.code == .invalidEncoding)
        #expect(#expect(throws: MessagePackError.self) { try encoder.encode([TwoValues()]) }?.codingPath == "[0]")
        #expect(#expect(throws: MessagePackError.self) { try encoder.encode(Ignoring()) }?.code == .invalidEncoding)
    }

    @Test("Types see the user's information and the way to themselves, also below a type with a form of its own")
    func context() throws {
        struct Probe: Codable, MessagePackRepresentable {
            static let key = CodingUserInfoKey(rawValue: "probe")
            init() {}
            init(from decoder: any Decoder) throws {
                #expect(Self.key.map { decoder.userInfo[$0] as? Int } == 42)
                #expect(decoder.codingPath.map(\.stringValue) == ["list"])
            }
            func encode(to encoder: any Encoder) throws {
                #expect(Self.key.map { encoder.userInfo[$0] as? Int } == 42)
                #expect(encoder.codingPath.map(\.stringValue) == ["list"])
                var container = encoder.singleValueContainer()
                try container.encode(1)
            }
        }
        struct Outer: Codable {
            var first = 1
            var list = [Probe()]
        }
        var encoder = MessagePackEncoder()
        var decoder = MessagePackDecoder()
        let key = try #require(Probe.key)
        encoder.userInfo[key] = 42
        decoder.userInfo[key] = 42
        _ = try decoder.decode(Outer.self, from: try encoder.encode(Outer()))
    }

    @Test("Errors of the types themselves keep their cause and gain an offset and a path")
    func foreignErrors() throws {
        struct Refused: Error {}
        struct Picky: Codable {
            init(from decoder: any Decoder) throws { throw Refused() }
            func encode(to encoder: any Encoder) throws { throw Refused() }
            init() {}
        }
        enum Side: String, Codable { case bid }
        struct Outer<T: Codable>: Codable { var list: [T] }
        let document = bytes("81 a46c697374 91 a161")
        let refused = #expect(throws: MessagePackError.self) {
            try MessagePackDecoder().decode(Outer<Picky>.self, from: document)
        }
        #expect(refused?.code == .rejected)
        #expect(refused?.underlying is Refused)
        #expect(refused?.codingPath == "list[0]")
        #expect(refused?.byteOffset == 7)
        let side = #expect(throws: MessagePackError.self) {
            try MessagePackDecoder().decode(Outer<Side>.self, from: document)
        }
        #expect(side?.code == .dataCorrupted)
        #expect(side?.underlying is DecodingError)
        let missing = #expect(throws: MessagePackError.self) {
            try MessagePackDecoder().decode(Outer<Side>.self, from: bytes("80"))
        }
        #expect(missing?.code == .missingKey)
        let encoding = #expect(throws: MessagePackError.self) {
            try MessagePackEncoder().encode(Outer(list: [Picky()]))
        }
        #expect(encoding?.codingPath == "list[0]")
        #expect(encoding?.underlying is Refused)
    }

    @Test("Foundation's UUID is text, Date a double, Data also read from bytes")
    func foundation() throws {
        struct Record: Codable, Equatable { var id: UUID, date: Date, data: Data, url: URL? }
        let record = Record(
            id: UUID(), date: Date(timeIntervalSince1970: 1_700_000_000.25), data: Data([1, 200]),
            url: URL(string: "http://a/b"))
        #expect(try roundTrip(record) == record)
        let encoded = try value(record)
        #expect(encoded["id"] == .string(record.id.uuidString))
        #expect(encoded["date"] == .double(record.date.timeIntervalSinceReferenceDate))
        let fromPython: MessagePackValue = [
            "id": [
                "__uuid_bin__": .binary(Mirror(reflecting: record.id.uuid).children.compactMap { $0.value as? UInt8 })
            ],
            "date": .double(record.date.timeIntervalSinceReferenceDate), "data": .binary([1, 200]), "url": nil,
        ]
        let decoded = try MessagePackDecoder().decode(Record.self, from: try MessagePackEncoder().encode(fromPython))
        #expect(decoded.id == record.id)
        #expect(decoded.data == record.data)
    }
}
