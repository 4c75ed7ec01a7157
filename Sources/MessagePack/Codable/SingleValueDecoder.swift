/// The view of a `ValueDecoder` as one value.
struct SingleValueDecoder: SingleValueDecodingContainer {
    let decoder: ValueDecoder

    var codingPath: [any CodingKey] { decoder.codingPath }

    func decodeNil() -> Bool {
        decoder.reader.position < decoder.reader.bytes.count && decoder.reader.bytes[decoder.reader.position] == Format.null
    }

    func decode<T: Decodable>(_ type: T.Type) throws -> T {
        try decoder.value(T.self, at: decoder.reader.position, nil).value
    }

    func decode(_ type: Bool.Type) throws -> Bool { var reader = decoder.reader; return try reader.readBool() }
    func decode(_ type: String.Type) throws -> String { var reader = decoder.reader; return try reader.readStringOrTaggedUUID() }
    func decode(_ type: Double.Type) throws -> Double { var reader = decoder.reader; return try reader.readDouble() }
    func decode(_ type: Float.Type) throws -> Float { var reader = decoder.reader; return try reader.readFloat() }
    func decode(_ type: Int.Type) throws -> Int { var reader = decoder.reader; return try reader.readInteger(Int.self) }
    func decode(_ type: Int8.Type) throws -> Int8 { var reader = decoder.reader; return try reader.readInteger(Int8.self) }
    func decode(_ type: Int16.Type) throws -> Int16 { var reader = decoder.reader; return try reader.readInteger(Int16.self) }
    func decode(_ type: Int32.Type) throws -> Int32 { var reader = decoder.reader; return try reader.readInteger(Int32.self) }
    func decode(_ type: Int64.Type) throws -> Int64 { var reader = decoder.reader; return try reader.readInteger(Int64.self) }
    func decode(_ type: UInt.Type) throws -> UInt { var reader = decoder.reader; return try reader.readInteger(UInt.self) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { var reader = decoder.reader; return try reader.readInteger(UInt8.self) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { var reader = decoder.reader; return try reader.readInteger(UInt16.self) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { var reader = decoder.reader; return try reader.readInteger(UInt32.self) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { var reader = decoder.reader; return try reader.readInteger(UInt64.self) }
}
