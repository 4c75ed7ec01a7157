/// The view of a `ValueEncoder` as a map.
struct KeyedEncoder<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: ValueEncoder

    var codingPath: [any CodingKey] { encoder.codingPath }

    func encode<T: Encodable>(_ value: T, forKey key: Key) throws { try encoder.append(key, value: value) }
    func encodeNil(forKey key: Key) throws { try encoder.append(key, scalar: MessagePackValue.null) }
    func encode(_ value: Bool, forKey key: Key) throws { try encoder.append(key, scalar: value) }
    func encode(_ value: String, forKey key: Key) throws { try encoder.append(key, scalar: value) }
    func encode(_ value: Double, forKey key: Key) throws { try encoder.append(key, scalar: value) }
    func encode(_ value: Float, forKey key: Key) throws { try encoder.append(key, scalar: value) }
    func encode(_ value: Int, forKey key: Key) throws { try encoder.append(key, scalar: value) }
    func encode(_ value: Int8, forKey key: Key) throws { try encoder.append(key, scalar: value) }
    func encode(_ value: Int16, forKey key: Key) throws { try encoder.append(key, scalar: value) }
    func encode(_ value: Int32, forKey key: Key) throws { try encoder.append(key, scalar: value) }
    func encode(_ value: Int64, forKey key: Key) throws { try encoder.append(key, scalar: value) }
    func encode(_ value: UInt, forKey key: Key) throws { try encoder.append(key, scalar: value) }
    func encode(_ value: UInt8, forKey key: Key) throws { try encoder.append(key, scalar: value) }
    func encode(_ value: UInt16, forKey key: Key) throws { try encoder.append(key, scalar: value) }
    func encode(_ value: UInt32, forKey key: Key) throws { try encoder.append(key, scalar: value) }
    func encode(_ value: UInt64, forKey key: Key) throws { try encoder.append(key, scalar: value) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        encoder.nest(key, in: .map, path: key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        encoder.nest(key, in: .array, path: key).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { encoder.nest(SuperKey(), in: .undecided, path: SuperKey()) }
    func superEncoder(forKey key: Key) -> any Encoder { encoder.nest(key, in: .undecided, path: key) }
}

/// The view of a `ValueEncoder` as an array.
struct UnkeyedEncoder: UnkeyedEncodingContainer {
    let encoder: ValueEncoder

    var codingPath: [any CodingKey] { encoder.codingPath }
    var count: Int { encoder.count }

    private var position: PositionKey { PositionKey(encoder.count) }

    func encode<T: Encodable>(_ value: T) throws { try encoder.append(nil, value: value) }
    func encodeNil() throws { try encoder.append(nil, scalar: MessagePackValue.null) }
    func encode(_ value: Bool) throws { try encoder.append(nil, scalar: value) }
    func encode(_ value: String) throws { try encoder.append(nil, scalar: value) }
    func encode(_ value: Double) throws { try encoder.append(nil, scalar: value) }
    func encode(_ value: Float) throws { try encoder.append(nil, scalar: value) }
    func encode(_ value: Int) throws { try encoder.append(nil, scalar: value) }
    func encode(_ value: Int8) throws { try encoder.append(nil, scalar: value) }
    func encode(_ value: Int16) throws { try encoder.append(nil, scalar: value) }
    func encode(_ value: Int32) throws { try encoder.append(nil, scalar: value) }
    func encode(_ value: Int64) throws { try encoder.append(nil, scalar: value) }
    func encode(_ value: UInt) throws { try encoder.append(nil, scalar: value) }
    func encode(_ value: UInt8) throws { try encoder.append(nil, scalar: value) }
    func encode(_ value: UInt16) throws { try encoder.append(nil, scalar: value) }
    func encode(_ value: UInt32) throws { try encoder.append(nil, scalar: value) }
    func encode(_ value: UInt64) throws { try encoder.append(nil, scalar: value) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        encoder.nest(position, in: .map, path: position).container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        encoder.nest(position, in: .array, path: position).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { encoder.nest(position, in: .undecided, path: position) }
}

/// The view of a `ValueEncoder` as one value.
struct SingleValueEncoder: SingleValueEncodingContainer {
    let encoder: ValueEncoder

    var codingPath: [any CodingKey] { encoder.codingPath }

    func encode<T: Encodable>(_ value: T) throws { try encoder.appendSingle(value: value) }
    func encodeNil() throws { try encoder.appendSingle(scalar: MessagePackValue.null) }
    func encode(_ value: Bool) throws { try encoder.appendSingle(scalar: value) }
    func encode(_ value: String) throws { try encoder.appendSingle(scalar: value) }
    func encode(_ value: Double) throws { try encoder.appendSingle(scalar: value) }
    func encode(_ value: Float) throws { try encoder.appendSingle(scalar: value) }
    func encode(_ value: Int) throws { try encoder.appendSingle(scalar: value) }
    func encode(_ value: Int8) throws { try encoder.appendSingle(scalar: value) }
    func encode(_ value: Int16) throws { try encoder.appendSingle(scalar: value) }
    func encode(_ value: Int32) throws { try encoder.appendSingle(scalar: value) }
    func encode(_ value: Int64) throws { try encoder.appendSingle(scalar: value) }
    func encode(_ value: UInt) throws { try encoder.appendSingle(scalar: value) }
    func encode(_ value: UInt8) throws { try encoder.appendSingle(scalar: value) }
    func encode(_ value: UInt16) throws { try encoder.appendSingle(scalar: value) }
    func encode(_ value: UInt32) throws { try encoder.appendSingle(scalar: value) }
    func encode(_ value: UInt64) throws { try encoder.appendSingle(scalar: value) }
}
