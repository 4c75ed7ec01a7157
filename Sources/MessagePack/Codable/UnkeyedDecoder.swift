/// The view of a `ValueDecoder` as an array.
///
/// Binary data is seen as an array of its bytes: types that encode themselves byte by byte, as Foundation's `Data`
/// does, can then decode what other languages write as bytes.
struct UnkeyedDecoder: UnkeyedDecodingContainer {
    let decoder: ValueDecoder
    let elements: Int
    let isBinary: Bool
    private(set) var currentIndex = 0

    /// Stands at the next element.
    private var reader: MessagePackReader

    init(decoder: ValueDecoder) throws(MessagePackError) {
        self.decoder = decoder
        reader = decoder.reader
        let start = reader.position
        let header = try reader.readHeader()
        switch header {
        case .array(let count):
            elements = count
            isBinary = false
        case .binary(let count):
            elements = count
            isBinary = true
        default:
            throw reader.mismatch("an array", header, at: start)
        }
    }

    var codingPath: [any CodingKey] { decoder.codingPath }
    var count: Int? { elements }
    var isAtEnd: Bool { currentIndex >= elements }

    mutating func decodeNil() throws -> Bool {
        try checkNotAtEnd()
        guard !isBinary, try reader.readNil() else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
        if isBinary, T.self == UInt8.self, let byte = try integer(UInt8.self) as? T { return byte }
        try checkArray()
        let (value, end) = try located { (at) throws(MessagePackError) in
            try decoder.value(T.self, at: at.position, PositionKey(currentIndex))
        }
        reader.position = try end ?? reader.endOfValue()
        currentIndex += 1
        return value
    }

    mutating func decode(_ type: Bool.Type) throws -> Bool {
        try scalar { reader throws(MessagePackError) in try Bool(from: &reader) }
    }
    mutating func decode(_ type: String.Type) throws -> String {
        try scalar { reader throws(MessagePackError) in try reader.readStringOrTaggedUUID() }
    }
    mutating func decode(_ type: Double.Type) throws -> Double {
        try scalar { reader throws(MessagePackError) in try Double(from: &reader) }
    }
    mutating func decode(_ type: Float.Type) throws -> Float {
        try scalar { reader throws(MessagePackError) in try Float(from: &reader) }
    }
    mutating func decode(_ type: Int.Type) throws -> Int { try integer(Int.self) }
    mutating func decode(_ type: Int8.Type) throws -> Int8 { try integer(Int8.self) }
    mutating func decode(_ type: Int16.Type) throws -> Int16 { try integer(Int16.self) }
    mutating func decode(_ type: Int32.Type) throws -> Int32 { try integer(Int32.self) }
    mutating func decode(_ type: Int64.Type) throws -> Int64 { try integer(Int64.self) }
    mutating func decode(_ type: UInt.Type) throws -> UInt { try integer(UInt.self) }
    mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try integer(UInt8.self) }
    mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try integer(UInt16.self) }
    mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try integer(UInt32.self) }
    mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try integer(UInt64.self) }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        try nested { try $0.container(keyedBy: type) }
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try nested { try $0.unkeyedContainer() }
    }

    mutating func superDecoder() throws -> any Decoder { try nested { $0 } }

    private mutating func scalar<T>(
        _ read: (inout MessagePackReader) throws(MessagePackError) -> T
    ) throws(MessagePackError) -> T {
        try checkArray()
        var next = reader
        do {
            let value = try read(&next)
            reader = next
            currentIndex += 1
            return value
        } catch {
            throw error.inside(index: currentIndex)
        }
    }

    private mutating func integer<T: FixedWidthInteger>(_ type: T.Type) throws(MessagePackError) -> T {
        guard isBinary else {
            return try scalar { (reader) throws(MessagePackError) in try reader.readInteger(T.self) }
        }
        try checkNotAtEnd()
        let byte = reader.bytes[reader.position]
        guard let value = T(exactly: byte) else {
            throw reader.outOfRange(.unsigned(UInt64(byte)), T.self, at: reader.position).inside(index: currentIndex)
        }
        reader.position += 1
        currentIndex += 1
        return value
    }

    private mutating func nested<T>(_ open: (ValueDecoder) throws -> T) throws -> T {
        try checkArray()
        let start = reader.position
        do {
            let end = try reader.endOfValue()
            let result = try open(try decoder.nested(at: start, PositionKey(currentIndex)))
            reader.position = end
            currentIndex += 1
            return result
        } catch {
            throw MessagePackError(decoding: error, byteOffset: start).inside(index: currentIndex)
        }
    }

    private func located<T>(
        _ read: (MessagePackReader) throws(MessagePackError) -> T
    ) throws(MessagePackError) -> T {
        do { return try read(reader) } catch { throw error.inside(index: currentIndex) }
    }

    private func checkArray() throws(MessagePackError) {
        try checkNotAtEnd()
        guard !isBinary else {
            throw decoder.reader.mismatch("an array", .binary(elements), at: decoder.reader.position)
        }
    }

    private func checkNotAtEnd() throws(MessagePackError) {
        guard !isAtEnd else {
            throw decoder.reader.failure(
                .dataCorrupted, "The type reads more elements than the \(elements) of the array; correct the sender.",
                at: decoder.reader.position)
        }
    }
}
