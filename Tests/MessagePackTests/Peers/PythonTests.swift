import MessagePack
import Testing

@Suite("Python's msgpack", .timeLimit(.minutes(2)))
struct PythonTests {
    /// Values, and how Python spells them.
    private static let examples: [(MessagePackValue, String)] =
        [
            (nil, "None"), (true, "True"), (false, "False"),
            (1.0, "1.0"), (-0.5, "-0.5"), (.double(.infinity), "inf"), (.double(-.infinity), "-inf"),
            (.double(.leastNonzeroMagnitude), "5e-324"),
            ("", "''"), ("grün 😀", "'grün 😀'"), (.string(String(repeating: "x", count: 70_000)), "'x' * 70000"),
            (.binary([]), "b''"), (.binary([0, 255]), "b'\\x00\\xff'"),
            (.binary([UInt8](repeating: 1, count: 300)), "b'\\x01' * 300"),
            ([], "[]"), ([1, "a", [nil]], "[1, 'a', [None]]"),
            (.array((0..<70_000).map { .integer($0) }), "list(range(70000))"),
            ([:], "{}"), (["a": 1, 5: ["b": 1.5]], "{'a': 1, 5: {'b': 1.5}}"),
            (.map((0..<20).map { .init(.integer($0), .integer($0)) }), "{i: i for i in range(20)}"),
            (.ext(.init(type: 5, data: [])), "ExtType(5, b'')"),
            (.ext(.init(type: 5, data: [1, 2])), "ExtType(5, b'\\x01\\x02')"),
            (.ext(.init(type: 127, data: [UInt8](repeating: 0, count: 16))), "ExtType(127, b'\\x00' * 16)"),
            (.ext(.init(type: 1, data: [UInt8](repeating: 0, count: 300))), "ExtType(1, b'\\x00' * 300)"),
            (.timestamp(.init(seconds: 1)), "Timestamp(1)"),
            (.timestamp(.init(seconds: 1, nanoseconds: 2)), "Timestamp(1, 2)"),
            (.timestamp(.init(seconds: -5, nanoseconds: 7)), "Timestamp(-5, 7)"),
            (.timestamp(.init(seconds: 1 << 34)), "Timestamp(1 << 34)"),
        ] + integers + strings

    private static let integers: [(MessagePackValue, String)] =
        [7, 8, 15, 16, 31, 32, 63].flatMap { power in
            (-1...1).flatMap { offset in
                [
                    MessagePackValue((UInt64(1) << power) &+ UInt64(bitPattern: offset)),
                    MessagePackValue((Int64(-1) << power) &+ (power == 63 ? abs(offset) : offset)),
                ]
                .map { ($0, $0.description) }
            }
        } + (-34...34).map { (.integer($0), String($0)) } + [(.unsigned(.max), String(UInt64.max))]

    private static let strings: [(MessagePackValue, String)] = [15, 16, 31, 32, 255, 256, 65_535, 65_536].map {
        (.string(String(repeating: "y", count: $0)), "'y' * \($0)")
    }

    @Test("Both write the same bytes for the same values")
    func sameBytes() throws {
        let documents = try PythonPeer().run("pack", Self.examples.map(\.1))
        for ((value, expression), document) in zip(Self.examples, documents) {
            #expect(hexadecimal(try MessagePackEncoder().encode(value)) == document, "\(expression)")
            #expect(
                try MessagePackDecoder().decode(MessagePackValue.self, from: bytes(document)) == value, "\(expression)")
        }
    }

    @Test("Python reads what is written here")
    func pythonReads() throws {
        struct Order: Codable {
            var id: UInt16, price: Double, tags: Set<String>, owner: String?, ranks: [Int: Double], data: [UInt8]
        }
        let order = Order(id: 700, price: 2, tags: ["x"], owner: nil, ranks: [-3: 0.5], data: [1, 2])
        var lines = [
            hexadecimal(try MessagePackEncoder().encode(order))
                + "\t{'id': 700, 'price': 2.0, 'tags': ['x'], 'ranks': {-3: 0.5}, 'data': b'\\x01\\x02'}"
        ]
        lines += [hexadecimal(try MessagePackEncoder().encode(Float(1.5))) + "\t1.5"]
        lines += try Self.examples.map { hexadecimal(try MessagePackEncoder().encode($0.0)) + "\t" + $0.1 }
        for (line, answer) in zip(lines, try PythonPeer().run("unpack", lines)) {
            #expect(answer == "ok", "\(line.prefix(200))")
        }
    }

    @Test("Random documents survive being read and written by Python, byte for byte")
    func repack() throws {
        let documents = try (0..<1_000).map { seed in
            var generator = SeededGenerator(seed: 77_000 + UInt64(seed))
            return hexadecimal(try MessagePackEncoder().encode(generator.value(forPython: true)))
        }
        for (document, answer) in zip(documents, try PythonPeer().run("repack", documents)) {
            #expect(answer == document)
        }
    }
}

@Suite("PyDotCompute's messages", .timeLimit(.minutes(2)))
struct PyDotComputeTests {
    /// An identifier with the two halves of a UUID, as a message has one.
    struct Identifier: Codable, MessagePackRepresentable, Equatable {
        var high: UInt64, low: UInt64

        init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }
        init(from reader: inout MessagePackReader) throws(MessagePackError) { (high, low) = try reader.readUUID() }
        func encode(to writer: inout MessagePackWriter) throws(MessagePackError) {
            try writer.writeUUID(high: high, low: low)
        }
    }

    enum Operation: String, Codable { case add, multiply }

    struct CalculateRequest: Codable, Equatable {
        var a: Double, b: Double
        var operation = Operation.add
        var messageID = Identifier(high: 0x0189_9073_c5eb_7000, low: 0x8000_0000_0000_0001)
        var priority: UInt8 = 128
        var correlationID: Identifier?

        enum CodingKeys: String, CodingKey {
            case a, b, operation, priority
            case messageID = "message_id"
            case correlationID = "correlation_id"
        }
    }

    struct BatchRequest: Codable, Equatable {
        var values: [Double], labels: [String: Int], payload: [UInt8]
        var owner: Identifier
        var note: String?
        var errorCode: Int
        var messageID: Identifier
        var priority: UInt8
        var correlationID: Identifier?

        enum CodingKeys: String, CodingKey {
            case values, labels, payload, owner, note, priority
            case errorCode = "error_code"
            case messageID = "message_id"
            case correlationID = "correlation_id"
        }
    }

    private static let id = "UUID('01899073-c5eb-7000-8000-000000000001')"

    @Test("A message that PyDotCompute serialised is read, its type marker skipped")
    func reading() throws {
        let documents = try PythonPeer().run(
            "serialise",
            [
                "CalculateRequest(a=1.5, b=-2, message_id=\(Self.id))",
                "CalculateRequest(a=1.0, b=2.0, operation=Operation.multiply, priority=200, message_id=\(Self.id), correlation_id=\(Self.id))",
                "BatchRequest(values=[1.0, 2, 0.1], labels={'é': -1}, payload=b'\\x00\\xff', owner=\(Self.id), message_id=\(Self.id))",
            ])
        let id = Identifier(high: 0x0189_9073_c5eb_7000, low: 0x8000_0000_0000_0001)
        let decoder = MessagePackDecoder()
        #expect(try decoder.decode(CalculateRequest.self, from: bytes(documents[0])) == CalculateRequest(a: 1.5, b: -2))
        #expect(
            try decoder.decode(CalculateRequest.self, from: bytes(documents[1]))
                == CalculateRequest(a: 1, b: 2, operation: .multiply, messageID: id, priority: 200, correlationID: id))
        #expect(
            try decoder.decode(BatchRequest.self, from: bytes(documents[2]))
                == BatchRequest(
                    values: [1, 2, 0.1], labels: ["é": -1], payload: [0, 255], owner: id, note: nil, errorCode: 0,
                    messageID: id, priority: 128))
    }

    @Test("PyDotCompute deserialises a message that is written here")
    func writing() throws {
        let id = Identifier(high: 0x0189_9073_c5eb_7000, low: 0x8000_0000_0000_0001)
        let first = CalculateRequest(a: 1.5, b: 2, operation: .multiply, priority: 7, correlationID: id)
        let second = BatchRequest(
            values: [1, 0.1], labels: ["é": -1], payload: [0, 255], owner: id, note: "n", errorCode: 3, messageID: id,
            priority: 240)
        let answers = try PythonPeer().run(
            "deserialise",
            [
                hexadecimal(try MessagePackEncoder().encode(first)) + "\tCalculateRequest"
                    + "\t(m.a, m.b, m.operation, m.priority) == (1.5, 2.0, 'multiply', 7) and m.message_id == m.correlation_id == \(Self.id)",
                hexadecimal(try MessagePackEncoder().encode(second)) + "\tBatchRequest"
                    + "\t(m.values, m.labels, m.payload) == ([1.0, 0.1], {'é': -1}, b'\\x00\\xff') and UUID(m.owner) == \(Self.id)"
                    + " and (m.note, m.error_code, m.correlation_id) == ('n', 3, None)",
            ])
        #expect(answers == ["ok", "ok"])
    }
}
