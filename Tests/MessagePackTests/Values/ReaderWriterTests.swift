import MessagePack
import Testing

/// A type in the shape that `@Message` generates.
private struct Quote: MessagePackRepresentable, Codable, Equatable {
    enum Side: String, Codable { case bid, ask }
    struct Venue: Codable, Equatable { var name: String }
    struct Price: MessagePackRepresentable, Equatable {
        var ticks: Int

        init(ticks: Int) { self.ticks = ticks }
        func encode(to writer: inout MessagePackWriter) throws(MessagePackError) { try writer.write(ticks) }
        init(from reader: inout MessagePackReader) throws(MessagePackError) { ticks = try reader.read(Int.self) }
    }

    var a: Double
    var symbol: String
    var side: Side
    var maybeSide: Side?
    var limit: Double?
    var sizes: [Int]
    var sides: [Side]
    var venue: Venue
    var price: Price
    var prices: [String: Price]

    enum CodingKeys: CodingKey { case a }
    init(from decoder: any Decoder) throws { fatalError("the test wants the fast path") }
    func encode(to encoder: any Encoder) throws { fatalError("the test wants the fast path") }

    init(
        a: Double, symbol: String, side: Side, maybeSide: Side?, limit: Double?, sizes: [Int], sides: [Side],
        venue: Venue, price: Price,
        prices: [String: Price]
    ) {
        (self.a, self.symbol, self.side, self.maybeSide, self.limit) = (a, symbol, side, maybeSide, limit)
        (self.sizes, self.sides, self.venue, self.price, self.prices) = (sizes, sides, venue, price, prices)
    }

    func encode(to writer: inout MessagePackWriter) throws(MessagePackError) {
        try writer.beginMap(count: 10)
        try writer.write(key: "a")
        try writer.write(a)
        try writer.write(key: "symbol")
        try writer.write(symbol)
        try writer.write(key: "side")
        try writer.write(side)
        try writer.write(key: "maybe_side")
        try writer.write(maybeSide)
        try writer.write(key: "limit")
        try writer.write(limit)
        try writer.write(key: "sizes")
        try writer.write(sizes)
        try writer.write(key: "sides")
        try writer.write(sides)
        try writer.write(venue, forKey: "venue")
        try writer.write(price, forKey: "price")
        try writer.write(prices, forKey: "prices")
    }

    init(from reader: inout MessagePackReader) throws(MessagePackError) {
        var a: Double?
        var symbol: String?
        var side: Side?
        var maybeSide: Side?
        var limit: Double?
        var sizes: [Int]?
        var sides: [Side]?
        var venue: Venue?
        var price: Price?
        var prices: [String: Price]?
        for _ in 0..<(try reader.readMapHeader()) {
            switch try reader.readKey() {
            case "a": a = try reader.read(Double.self)
            case "symbol": symbol = try reader.read(String.self)
            case "side": side = try reader.read(Side.self)
            case "maybe_side": maybeSide = try reader.read(Side?.self)
            case "limit": limit = try reader.read(Double?.self)
            case "sizes": sizes = try reader.read([Int].self, forKey: "sizes")
            case "sides": sides = try reader.read([Side].self)
            case "venue": venue = try reader.read(Venue.self, forKey: "venue")
            case "price": price = try reader.read(Price.self)
            case "prices": prices = try reader.read([String: Price].self)
            default: try reader.skip()
            }
        }
        guard let a else { throw reader.missingKey("a", in: Self.self) }
        guard let symbol else { throw reader.missingKey("symbol", in: Self.self) }
        guard let side else { throw reader.missingKey("side", in: Self.self) }
        guard let sizes else { throw reader.missingKey("sizes", in: Self.self) }
        guard let sides else { throw reader.missingKey("sides", in: Self.self) }
        guard let venue else { throw reader.missingKey("venue", in: Self.self) }
        guard let price else { throw reader.missingKey("price", in: Self.self) }
        guard let prices else { throw reader.missingKey("prices", in: Self.self) }
        self.init(
            a: a, symbol: symbol, side: side, maybeSide: maybeSide, limit: limit, sizes: sizes, sides: sides,
            venue: venue, price: price,
            prices: prices)
    }
}

@Suite("Reader and writer")
struct ReaderWriterTests {
    private let quote = Quote(
        a: 1.5, symbol: "XY", side: .ask, maybeSide: nil, limit: 2, sizes: [1, 2, 300], sides: [.bid, .ask],
        venue: .init(name: "v"),
        price: .init(ticks: 5), prices: ["p": .init(ticks: 6)])

    @Test("Scalars, texts, optionals, arrays, enumerations and nested types are written and read by the same two calls")
    func generatedShape() throws {
        let document = try MessagePackEncoder().encode(quote)
        #expect(try MessagePackDecoder().decode(Quote.self, from: document) == quote)
        // Inside a Codable type too, without calling the Codable methods, which would trap.
        struct Envelope: Codable, Equatable { var quotes: [Quote] }
        let envelope = Envelope(quotes: [quote, quote])
        #expect(
            try MessagePackDecoder().decode(Envelope.self, from: try MessagePackEncoder().encode(envelope)) == envelope)
    }

    @Test("Keys that the type does not know are skipped, a key that it needs is asked for by name")
    func keys() throws {
        var value = try MessagePackDecoder().decode(MessagePackValue.self, from: try MessagePackEncoder().encode(quote))
        guard case .map(var entries) = value else { throw MessagePackError(.typeMismatch, "no map") }
        entries.insert(.init("__type__", ["Quote", ["deep": [1, 2, nil]]]), at: 0)
        value = .map(entries)
        #expect(try MessagePackDecoder().decode(Quote.self, from: try MessagePackEncoder().encode(value)) == quote)
        entries.removeAll { $0.key == "symbol" }
        let document = try MessagePackEncoder().encode(MessagePackValue.map(entries))
        let error = #expect(throws: MessagePackError.self) {
            try MessagePackDecoder().decode(Quote.self, from: document)
        }
        #expect(error?.code == .missingKey)
        #expect(error?.message.contains("'symbol'") == true)
    }

    @Test("An error deep inside names the way to it")
    func path() throws {
        struct Envelope: Codable { var quotes: [Quote] }
        var value = try MessagePackDecoder().decode(MessagePackValue.self, from: try MessagePackEncoder().encode(quote))
        guard case .map(var entries) = value else { throw MessagePackError(.typeMismatch, "no map") }
        entries = entries.map { $0.key == "sizes" ? .init($0.key, [1, "two"]) : $0 }
        value = ["quotes": [.map(entries)]]
        let document = try MessagePackEncoder().encode(value)
        let error = #expect(throws: MessagePackError.self) {
            try MessagePackDecoder().decode(Envelope.self, from: document)
        }
        #expect(error?.codingPath == "quotes[0].sizes[1]")
        #expect(error?.message.contains("Expected an integer but found a string of 3 bytes") == true)
        #expect(error.map { document[$0.byteOffset ?? 0] } == 0xa3)
        #expect(error?.description.hasPrefix("MessagePack typeMismatch at byte ") == true)
    }

    @Test("Values follow one another in one document")
    func sequence() throws {
        var writer = MessagePackWriter(reservingCapacity: 32)
        try writer.write(1)
        try writer.writeNil()
        try writer.write("x")
        try writer.write([1, 2])
        try writer.writeBinary([9])
        var reader = try MessagePackReader(copying: writer.bytes.span)
        #expect(try reader.readNil() == false)
        #expect(try reader.read(Int.self) == 1)
        #expect(try reader.readNil())
        #expect(try reader.read(String.self) == "x")
        #expect(try reader.read([Int8].self) == [1, 2])
        #expect(reader.remaining == 3)
        #expect(try reader.readBinary() == [9])
        #expect(reader.isAtEnd)
        #expect(throws: MessagePackError.self) { try reader.readNil() }
        writer.removeAll()
        #expect(writer.bytes.isEmpty)
    }

    @Test("Bytes are written as binary data, and read from a list of integers as well")
    func binary() throws {
        let data: [UInt8] = [0, 127, 255]
        #expect(hexadecimal(try MessagePackEncoder().encode(data)) == "c403007fff")
        for document in ["c403007fff", "93007fccff"] {
            #expect(try MessagePackDecoder().decode([UInt8].self, from: bytes(document)) == data)
            struct Field: Codable { var data: [UInt8]? }
            let field = try MessagePackDecoder().decode(Field.self, from: bytes("81 a464617461" + document))
            #expect(field.data == data)
        }
        let error = #expect(throws: MessagePackError.self) {
            try MessagePackDecoder().decode([UInt8].self, from: bytes("92 01 cd012c"))
        }
        #expect(error?.codingPath == "[1]")
    }

    @Test("Integers are taken for floats where exact, floats never for integers")
    func numbers() throws {
        #expect(try MessagePackDecoder().decode(Double.self, from: bytes("07")) == 7)
        #expect(try MessagePackDecoder().decode(Float.self, from: bytes("d0 80")) == -128)
        #expect(try MessagePackDecoder().decode(Double.self, from: bytes("ca 3fc00000")) == 1.5)
        #expect(try MessagePackDecoder().decode(Float.self, from: bytes("cb 3fb999999999999a")) == 0.1)
        #expect(try MessagePackDecoder().decode(Float.self, from: bytes("cb 7ff8000000000000")).isNaN)
        for (document, code): (String, MessagePackError.Code) in [
            ("cf 0020000000000001", .numberOutOfRange), ("cf ffffffffffffffff", .numberOutOfRange),
            ("a0", .typeMismatch),
        ] {
            #expect(
                #expect(throws: MessagePackError.self) {
                    try MessagePackDecoder().decode(Double.self, from: bytes(document))
                }?.code == code)
        }
        #expect(throws: MessagePackError.self) {
            try MessagePackDecoder().decode(Float.self, from: bytes("cb 7fefffffffffffff"))
        }
        #expect(throws: MessagePackError.self) {
            try MessagePackDecoder().decode(Float.self, from: bytes("ce 01000001"))
        }
        #expect(throws: MessagePackError.self) {
            try MessagePackDecoder().decode(Int.self, from: bytes("cb 3ff0000000000000"))
        }
        #expect(throws: MessagePackError.self) { try MessagePackDecoder().decode(Bool.self, from: bytes("01")) }
    }

    @Test("Standard library types come back as they were")
    func standardLibrary() throws {
        func check<T: MessagePackRepresentable & Equatable>(_ value: T) throws {
            #expect(try MessagePackDecoder().decode(T.self, from: try MessagePackEncoder().encode(value)) == value)
        }
        try check(Int8.min)
        try check(UInt.max)
        try check(Float.leastNonzeroMagnitude)
        try check(Optional<Int>.none)
        try check(Optional(["a", nil, "b"]))
        try check([[1], [], [2, 3]])
        try check(Set([1, 2, 3]))
        try check(["a": [1: true], "b": [:]])
        try check([Int8(-5): "x", 7: "y"])
        try check(Duration.seconds(-3) + .nanoseconds(7))
        try check(Duration(attoseconds: Int128.min))
        try check((0..<100_000).map(Double.init))
    }

    @Test("A type with a raw value is its raw value")
    func rawValues() throws {
        enum Level: UInt8, MessagePackRepresentable, Codable {
            case low = 1
            case high = 200
        }
        #expect(try MessagePackEncoder().encode(Level.high) == bytes("cc c8"))
        #expect(try MessagePackDecoder().decode([Level].self, from: bytes("92 01 ccc8")) == [.low, .high])
        let error = #expect(throws: MessagePackError.self) {
            try MessagePackDecoder().decode([Level].self, from: bytes("92 01 02"))
        }
        #expect(error?.code == .dataCorrupted)
        #expect(error?.byteOffset == 2)
    }
}
