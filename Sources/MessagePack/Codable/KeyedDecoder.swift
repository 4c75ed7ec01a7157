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

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try scalar(type, key) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try string(key) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try scalar(type, key) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try scalar(type, key) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try scalar(type, key) }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try scalar(type, key) }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try scalar(type, key) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try scalar(type, key) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try scalar(type, key) }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try scalar(type, key) }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try scalar(type, key) }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try scalar(type, key) }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try scalar(type, key) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try scalar(type, key) }

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

    private func scalar<T: MessagePackRepresentable>(_ type: T.Type, _ key: Key) throws(MessagePackError) -> T {
        var reader = decoder.reader
        reader.position = try offset(key)
        do { return try T(from: &reader) } catch { throw error.inside(key) }
    }

    private func string(_ key: Key) throws(MessagePackError) -> String {
        var reader = decoder.reader
        reader.position = try offset(key)
        do { return try reader.readStringOrTaggedUUID() } catch { throw error.inside(key) }
    }

    private func nested<T>(_ key: Key, _ open: (ValueDecoder) throws -> T) throws -> T {
        let offset = try offset(key)
        do { return try open(try decoder.nested(at: offset, key)) } catch {
            throw MessagePackError(decoding: error, byteOffset: offset).inside(key)
        }
    }
}
