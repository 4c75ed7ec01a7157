import MessagePack
import Testing

@Suite("Formats")
struct FormatTests {
    /// A value and the bytes that the specification demands for it.
    struct Example: Sendable, CustomTestStringConvertible {
        let value: MessagePackValue
        let document: [UInt8]

        init(_ value: MessagePackValue, _ hexadecimal: String) {
            self.value = value
            document = bytes(hexadecimal)
        }

        var testDescription: String { value.description }
    }

    static let integers = [
        Example(0, "00"), Example(1, "01"), Example(0x7f, "7f"),
        Example(0x80, "cc 80"), Example(0xff, "cc ff"),
        Example(0x100, "cd 0100"), Example(0xffff, "cd ffff"),
        Example(0x1_0000, "ce 00010000"), Example(0xffff_ffff, "ce ffffffff"),
        Example(0x1_0000_0000, "cf 0000000100000000"),
        Example(.integer(.max), "cf 7fffffffffffffff"),
        Example(.unsigned(1 << 63), "cf 8000000000000000"), Example(.unsigned(.max), "cf ffffffffffffffff"),
        Example(-1, "ff"), Example(-32, "e0"),
        Example(-33, "d0 df"), Example(-128, "d0 80"),
        Example(-129, "d1 ff7f"), Example(-0x8000, "d1 8000"),
        Example(-0x8001, "d2 ffff7fff"), Example(-0x8000_0000, "d2 80000000"),
        Example(-0x8000_0001, "d3 ffffffff7fffffff"), Example(.integer(.min), "d3 8000000000000000"),
    ]

    static let others = [
        Example(nil, "c0"), Example(false, "c2"), Example(true, "c3"),
        Example(.float(1.5), "ca 3fc00000"), Example(.float(-.infinity), "ca ff800000"),
        Example(1.5, "cb 3ff8000000000000"), Example(0.0, "cb 0000000000000000"),
        Example(-0.0, "cb 8000000000000000"), Example(.double(.infinity), "cb 7ff0000000000000"),
        Example("", "a0"), Example("é", "a2 c3a9"),
        Example(.binary([]), "c4 00"), Example(.binary([1, 2]), "c4 02 0102"),
        Example([], "90"), Example([1, [2]], "92 01 91 02"),
        Example([:], "80"), Example(["a": 1, 2: nil], "82 a161 01 02 c0"),
        Example(.ext(.init(type: 5, data: [])), "c7 00 05"),
        Example(.ext(.init(type: 5, data: [9])), "d4 05 09"),
        Example(.ext(.init(type: -2, data: [1, 2])), "d5 fe 0102"),
        Example(.ext(.init(type: 5, data: [1, 2, 3])), "c7 03 05 010203"),
        Example(.ext(.init(type: 5, data: [1, 2, 3, 4])), "d6 05 01020304"),
        Example(.ext(.init(type: 5, data: [1, 2, 3, 4, 5, 6, 7, 8])), "d7 05 0102030405060708"),
        Example(.ext(.init(type: 127, data: Array(0..<16))), "d8 7f 000102030405060708090a0b0c0d0e0f"),
    ]

    @Test("Every scalar is written in its smallest format and read back", arguments: integers + others)
    func smallestFormat(example: Example) throws {
        #expect(hexadecimal(try MessagePackEncoder().encode(example.value)) == hexadecimal(example.document))
        #expect(try MessagePackDecoder().decode(MessagePackValue.self, from: example.document) == example.value)
    }

    @Test(
        "An integer in a wider format than it needs is read",
        arguments: [
            ("cc 01", 1), ("cd 0001", 1), ("ce 00000001", 1), ("cf 0000000000000001", 1),
            ("d0 01", 1), ("d1 0001", 1), ("d2 00000001", 1), ("d3 0000000000000001", 1), ("d3 ffffffffffffffff", -1),
        ])
    func widerInteger(document: String, value: Int) throws {
        #expect(try MessagePackDecoder().decode(Int.self, from: bytes(document)) == value)
        #expect(try MessagePackDecoder().decode(MessagePackValue.self, from: bytes(document)) == .init(value))
    }

    @Test(
        "A length at the edge of a format takes the smallest header",
        arguments: [
            (0, "a0", "c400", "90", "80"), (15, "af", "c40f", "9f", "8f"),
            (16, "b0", "c410", "dc0010", "de0010"), (31, "bf", "c41f", "dc001f", "de001f"),
            (32, "d920", "c420", "dc0020", "de0020"), (255, "d9ff", "c4ff", "dc00ff", "de00ff"),
            (256, "da0100", "c50100", "dc0100", "de0100"), (65_535, "daffff", "c5ffff", "dcffff", "deffff"),
            (65_536, "db00010000", "c600010000", "dd00010000", "df00010000"),
        ])
    func lengths(count: Int, string: String, binary: String, array: String, map: String) throws {
        let values: [(MessagePackValue, String, Int)] = [
            (.string(String(repeating: "x", count: count)), string, count),
            (.binary([UInt8](repeating: 7, count: count)), binary, count),
            (.array([MessagePackValue](repeating: nil, count: count)), array, count),
            (.map((0..<count).map { .init(.integer(Int64($0)), nil) }), map, -1),
        ]
        for (value, header, contents) in values {
            let document = try MessagePackEncoder().encode(value)
            #expect(hexadecimal(document.prefix(header.count / 2)) == header)
            #expect(contents < 0 || document.count == header.count / 2 + contents)
            #expect(try MessagePackDecoder().decode(MessagePackValue.self, from: document) == value)
        }
    }

    @Test(
        "An extension at the edge of a format takes the smallest header",
        arguments: [
            (17, "c71105"), (255, "c7ff05"), (256, "c8010005"), (65_535, "c8ffff05"), (65_536, "c90001000005"),
        ])
    func extensionLengths(count: Int, header: String) throws {
        let value = MessagePackExtension(type: 5, data: [UInt8](repeating: 1, count: count))
        let document = try MessagePackEncoder().encode(value)
        #expect(hexadecimal(document.prefix(header.count / 2)) == header)
        #expect(try MessagePackDecoder().decode(MessagePackExtension.self, from: document) == value)
    }

    @Test("The kind of the next value is told without reading it")
    func peek() throws {
        for example in Self.integers { #expect(try MessagePackReader(example.document).peek() == .integer) }
        for (document, kind): (String, MessagePackKind) in [
            ("c0", .null), ("c3", .bool), ("cb", .float), ("ca", .float), ("a0", .string), ("d9", .string),
            ("c4", .binary), ("90", .array), ("dd", .array), ("80", .map), ("de", .map), ("d8", .ext), ("c7", .ext),
        ] {
            #expect(try MessagePackReader(bytes(document)).peek() == kind)
        }
        #expect(throws: MessagePackError.self) { try MessagePackReader([]).peek() }
        #expect(throws: MessagePackError.self) { try MessagePackReader([0xc1]).peek() }
    }

    @Test("Random values of every kind come back as they were", arguments: 0..<8)
    func roundTrip(block: Int) throws {
        for seed in 0..<250 {
            var generator = SeededGenerator(seed: UInt64(block * 250 + seed))
            let value = generator.value()
            let document = try MessagePackEncoder().encode(value)
            #expect(try MessagePackDecoder().decode(MessagePackValue.self, from: document) == value, "seed \(seed)")
            var reader = try MessagePackReader(document)
            try reader.skip()
            #expect(reader.isAtEnd)
        }
    }
}
