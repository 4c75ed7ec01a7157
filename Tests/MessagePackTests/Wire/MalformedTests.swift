import MessagePack
import Testing

@Suite("Malformed documents")
struct MalformedTests {
    private struct Order: Codable {
        var id: Int
        var price: Double?
        var tags: [String]
        var nested: [String: [Int: Bool]]
    }

    private static func sample() throws -> [UInt8] {
        let order = Order(
            id: 70_000, price: 1.25, tags: ["a", "longer than thirty-one bytes, so with a length byte"],
            nested: ["k": [1: true]])
        return try MessagePackEncoder().encode(order)
    }

    private static func failure<T>(_ read: () throws -> T) -> MessagePackError? {
        do {
            _ = try read()
            return nil
        } catch {
            return error as? MessagePackError
        }
    }

    @Test("A document that ends early is an error with the offset of the unfinished value, wherever it ends")
    func everyPrefix() throws {
        let document = try Self.sample()
        for count in document.indices {
            let prefix = Array(document[..<count])
            for error in [
                Self.failure { try MessagePackDecoder().decode(Order.self, from: prefix) },
                Self.failure { try MessagePackDecoder().decode(MessagePackValue.self, from: prefix) },
            ] {
                let error = try #require(error, "a prefix of \(count) bytes was accepted")
                #expect(error.code == .truncated)
                #expect(try #require(error.byteOffset) <= count)
            }
        }
    }

    @Test(
        "A length that is too long by one byte is an error in every format",
        arguments: [
            "a2 61", "d902 61", "da0002 61", "db00000002 61", "c402 00", "c50002 00", "c600000002 00",
            "92 00", "dc0002 00", "dd00000002 00", "81 00", "de0001 00", "df00000001 00", "82 00 00 00",
            "c70201 00", "c8000201 00", "c90000000201 00", "d401", "d501 00", "d601 000000", "cc", "cd 00",
            "d3 00000000000000", "ca 000000",
        ])
    func oneTooMany(document: String) throws {
        for document in [bytes(document), bytes("91" + document), bytes("81 00" + document)] {
            let errors = [
                Self.failure { try MessagePackDecoder().decode(MessagePackValue.self, from: document) },
                Self.failure {
                    var reader = try MessagePackReader(document)
                    try reader.skip()
                },
            ]
            for error in errors { #expect(error?.code == .truncated) }
        }
    }

    @Test("Bytes after the value are an error")
    func trailing() throws {
        let error = try #require(Self.failure { try MessagePackDecoder().decode(Int.self, from: [1, 2, 3]) })
        #expect(error.code == .trailingBytes)
        #expect(error.byteOffset == 1)
    }

    @Test("The reserved byte is an error, also where a value is skipped")
    func reserved() throws {
        let error = try #require(
            Self.failure { try MessagePackDecoder().decode(MessagePackValue.self, from: bytes("92 01 c1")) })
        #expect(error.code == .reservedByte)
        #expect(error.byteOffset == 2)
        #expect(error.codingPath == "[1]")
        var reader = try MessagePackReader(bytes("92 01 c1"))
        #expect(throws: MessagePackError.self) { try reader.skip() }
    }

    @Test("Text that is not UTF-8 is an error", arguments: ["a1 ff", "a2 c328", "a3 eda080", "a2 c080", "a1 c3"])
    func invalidUTF8(document: String) throws {
        let error = try #require(Self.failure { try MessagePackDecoder().decode(String.self, from: bytes(document)) })
        #expect(error.code == .invalidUTF8)
        #expect(error.byteOffset == 0)
    }

    @Test("A number that does not fit names the value and the type")
    func outOfRange() throws {
        let error = try #require(
            Self.failure { try MessagePackDecoder().decode([String: UInt8].self, from: bytes("81 a161 cd012c")) })
        #expect(error.code == .numberOutOfRange)
        #expect(error.byteOffset == 3)
        #expect(error.codingPath == "a")
        #expect(error.message.contains("UInt8 cannot hold the integer 300"))
        for document in ["ff", "d0 80"] {
            #expect(
                Self.failure { try MessagePackDecoder().decode(UInt.self, from: bytes(document)) }?.code
                    == .numberOutOfRange)
        }
        #expect(
            Self.failure { try MessagePackDecoder().decode(Int.self, from: bytes("cf 8000000000000000")) }?.code
                == .numberOutOfRange)
    }

    @Test(
        "A length of four thousand million is refused before anything is allocated",
        arguments: [
            "dd ffffffff", "df ffffffff", "db ffffffff", "c6 ffffffff", "c9 ffffffff 01", "91 dd ffffffff",
            "81 a161 df ffffffff",
        ])
    func lengthBombs(document: String) throws {
        let document = bytes(document)
        let unlimited = MessagePackLimits(
            maximumBytes: .max, maximumElements: .max, maximumStringBytes: .max, maximumBinaryBytes: .max)
        for limits in [.standard, unlimited] {
            let decoder = MessagePackDecoder(limits: limits)
            for error in [
                Self.failure { try decoder.decode(MessagePackValue.self, from: document) },
                Self.failure { try decoder.decode([[Int]].self, from: document) },
                Self.failure { try decoder.decode([String: [String: Int]].self, from: document) },
                Self.failure { try decoder.decode(Order.self, from: document) },
                Self.failure { try decoder.decode([Order].self, from: document) },
                Self.failure { try decoder.decode([UInt8].self, from: document) },
            ] {
                #expect(error != nil)
            }
            let error = try #require(Self.failure { try decoder.decode(MessagePackValue.self, from: document) })
            #expect(error.code == (limits == .standard ? .sizeExceeded : .truncated))
        }
    }

    @Test("Nesting beyond the limit is an error, whatever reads it")
    func depthBombs() throws {
        indirect enum Nest: Codable {
            case more(Nest)
            case none
        }
        struct Chain: Codable { var next: [Chain] }
        let arrays = [UInt8](repeating: 0x91, count: 100_000) + [0xc0]
        let maps = Array(repeatElement(bytes("81 a46e657874 91"), count: 100_000).joined()) + [0xc0]
        for error in [
            Self.failure { try MessagePackDecoder().decode(MessagePackValue.self, from: arrays) },
            Self.failure { try MessagePackDecoder().decode(MessagePackValue.self, from: maps) },
            Self.failure { try MessagePackDecoder().decode(Chain.self, from: maps) },
        ] {
            #expect(error?.code == .depthExceeded)
        }
        #expect(Self.failure { try MessagePackDecoder().decode(Nest.self, from: maps) } != nil)
        // Skipping needs no stack.
        var reader = try MessagePackReader(arrays)
        try reader.skip()
        #expect(reader.isAtEnd)
    }

    @Test("Random bytes give a value or an error, never a trap", arguments: 0..<10)
    func randomBytes(block: UInt64) {
        for seed in 0..<1_000 {
            var generator = SeededGenerator(seed: block * 1_000 + UInt64(seed))
            let count = Int.random(in: 0..<64, using: &generator)
            Self.readAsEverything((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
        }
    }

    @Test("Damaged documents give a value or an error, never a trap", arguments: 0..<10)
    func mutations(block: UInt64) throws {
        let sample = try Self.sample()
        for seed in 0..<500 {
            var generator = SeededGenerator(seed: 1_000_000 + block * 500 + UInt64(seed))
            var document =
                Bool.random(using: &generator) ? sample : try MessagePackEncoder().encode(generator.value(depth: 3))
            for _ in 0..<Int.random(in: 1...4, using: &generator) where !document.isEmpty {
                let place = Int.random(in: 0..<document.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: document[place] = UInt8.random(in: 0...255, using: &generator)
                case 1: document[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
                case 2: document.remove(at: place)
                default: document.insert(UInt8.random(in: 0x80...0xdf, using: &generator), at: place)
                }
            }
            Self.readAsEverything(document)
        }
    }

    /// The fuzzing entry: reads the bytes as many types; what is accepted must be written again, and every error must
    /// say where.
    static func readAsEverything(_ document: [UInt8]) {
        let decoder = MessagePackDecoder()
        func attempt<T>(_ read: () throws -> T) {
            do {
                _ = try read()
            } catch {
                let offset = (error as? MessagePackError)?.byteOffset
                if offset == nil || !(0...document.count ~= offset ?? 0) {
                    Issue.record("\(hexadecimal(document)) gave \(error)")
                }
            }
        }
        attempt {
            let value = try decoder.decode(MessagePackValue.self, from: document)
            let again = try decoder.decode(MessagePackValue.self, from: try MessagePackEncoder().encode(value))
            // NaN differs from itself, so its description is compared.
            #expect(again == value || again.description == value.description)
        }
        attempt { try decoder.decode(Order.self, from: document) }
        attempt { try decoder.decode([Order].self, from: document) }
        attempt { try decoder.decode([String: Double].self, from: document) }
        attempt { try decoder.decode([Int: [UInt8]].self, from: document) }
        attempt { try decoder.decode(Set<String>.self, from: document) }
        attempt { try decoder.decode(MessagePackTimestamp.self, from: document) }
        attempt { try decoder.decode(Duration.self, from: document) }
        attempt {
            var reader = try MessagePackReader(document)
            _ = try reader.readUUID()
        }
        attempt {
            var reader = try MessagePackReader(document)
            try reader.skip()
        }
    }
}
