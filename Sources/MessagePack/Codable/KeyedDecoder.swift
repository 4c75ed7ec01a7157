/// The view of a `ValueDecoder` as a map.
struct KeyedDecoder<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: ValueDecoder
    let index: MapIndex

    var codingPath: [any CodingKey] { decoder.codingPath }

    var allKeys: [Key] {
        index.entries.compactMap { entry in
            switch entry.key {
            case .text(let text): Key(stringValue: text)
            case .integer(let value): Key(intValue: value)
            case nil: nil
            }
        }
    }

    func contains(_ key: Key) -> Bool { index.offset(of: key) != nil }

    func decodeNil(forKey key: Key) throws -> Bool {
        var reader = decoder.reader
        reader.position = try offset(key)
        return try reader.readNil()
    }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
        let offset = try offset(key)
        do { return try decoder.value(T.self, at: offset, key).value } catch { throw error.inside(key) }
    }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try scalar(key) { (reader) throws(MessagePackError) in try reader.readBool() } }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try scalar(key) { (reader) throws(MessagePackError) in try reader.readStringOrTaggedUUID() } }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try scalar(key) { (reader) throws(MessagePackError) in try reader.readDouble() } }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try scalar(key) { (reader) throws(MessagePackError) in try reader.readFloat() } }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try scalar(key) { (reader) throws(MessagePackError) in try reader.readInteger(Int.self) } }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try scalar(key) { (reader) throws(MessagePackError) in try reader.readInteger(Int8.self) } }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try scalar(key) { (reader) throws(MessagePackError) in try reader.readInteger(Int16.self) } }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try scalar(key) { (reader) throws(MessagePackError) in try reader.readInteger(Int32.self) } }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try scalar(key) { (reader) throws(MessagePackError) in try reader.readInteger(Int64.self) } }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try scalar(key) { (reader) throws(MessagePackError) in try reader.readInteger(UInt.self) } }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try scalar(key) { (reader) throws(MessagePackError) in try reader.readInteger(UInt8.self) } }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try scalar(key) { (reader) throws(MessagePackError) in try reader.readInteger(UInt16.self) } }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try scalar(key) { (reader) throws(MessagePackError) in try reader.readInteger(UInt32.self) } }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try scalar(key) { (reader) throws(MessagePackError) in try reader.readInteger(UInt64.self) } }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try nested(key) { try $0.container(keyedBy: type) }
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try nested(key) { try $0.unkeyedContainer() }
    }

    func superDecoder() throws -> any Decoder {
        guard let offset = index.offset(of: SuperKey()) else { throw decoder.missing(SuperKey()) }
        do { return try decoder.nested(at: offset, SuperKey()) } catch { throw error.inside(SuperKey()) }
    }

    func superDecoder(forKey key: Key) throws -> any Decoder { try nested(key) { $0 } }

    private func offset(_ key: Key) throws(MessagePackError) -> Int {
        guard let offset = index.offset(of: key) else { throw decoder.missing(key) }
        return offset
    }

    private func scalar<T>(
        _ key: Key, _ read: (inout MessagePackReader) throws(MessagePackError) -> T
    ) throws(MessagePackError) -> T {
        var reader = decoder.reader
        reader.position = try offset(key)
        do { return try read(&reader) } catch { throw error.inside(key) }
    }

    private func nested<T>(_ key: Key, _ open: (ValueDecoder) throws -> T) throws -> T {
        let offset = try offset(key)
        do { return try open(try decoder.nested(at: offset, key)) } catch {
            throw MessagePackError(decoding: error, byteOffset: offset).inside(key)
        }
    }
}
