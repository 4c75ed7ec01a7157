/// The view of a `ValueDecoder` as one value.
struct SingleValueDecoder: SingleValueDecodingContainer {
    let decoder: ValueDecoder

    var codingPath: [any CodingKey] { decoder.codingPath }

    func decodeNil() -> Bool {
        decoder.reader.position < decoder.reader.bytes.count
            && decoder.reader.bytes[decoder.reader.position] == Format.null
    }

    func decode<T: Decodable>(_ type: T.Type) throws -> T {
        try decoder.value(T.self, at: decoder.reader.position, nil).value
    }

    func decode(_ type: Bool.Type) throws -> Bool { try scalar(type) }
    func decode(_ type: String.Type) throws -> String { try string() }
    func decode(_ type: Double.Type) throws -> Double { try scalar(type) }
    func decode(_ type: Float.Type) throws -> Float { try scalar(type) }
    func decode(_ type: Int.Type) throws -> Int { try scalar(type) }
    func decode(_ type: Int8.Type) throws -> Int8 { try scalar(type) }
    func decode(_ type: Int16.Type) throws -> Int16 { try scalar(type) }
    func decode(_ type: Int32.Type) throws -> Int32 { try scalar(type) }
    func decode(_ type: Int64.Type) throws -> Int64 { try scalar(type) }
    func decode(_ type: UInt.Type) throws -> UInt { try scalar(type) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try scalar(type) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try scalar(type) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try scalar(type) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try scalar(type) }

    private func scalar<T: MessagePackRepresentable>(_ type: T.Type) throws(MessagePackError) -> T {
        var reader = decoder.reader
        return try T(from: &reader)
    }

    private func string() throws(MessagePackError) -> String {
        var reader = decoder.reader
        return try reader.readStringOrTaggedUUID()
    }
}
