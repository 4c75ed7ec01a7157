/// What a type reads from while it is decoded: one value of the document, wherever it stands.
struct ValueDecoder: Decoder {
    /// Stands at the value.
    let reader: MessagePackReader

    var codingPath: [any CodingKey] { reader.path.keys }

    var userInfo: [CodingUserInfoKey: Any] { reader.userInfo }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(KeyedDecoder<Key>(decoder: self, index: try MapIndex(reader)))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try UnkeyedDecoder(decoder: self)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer {
        SingleValueDecoder(decoder: self)
    }

    /// Decodes the value at `offset`, which stands under `key`; a `nil` key means that this value only wraps it.
    ///
    /// - Returns: the value, and the offset after it where that came for free.
    func value<T: Decodable>(
        _ type: T.Type, at offset: Int, _ key: (any CodingKey)?
    ) throws(MessagePackError) -> (value: T, end: Int?) {
        var inner = reader
        inner.position = offset
        if let key { inner.path = PathLink(reader.path, key) }
        if let value = try inner.readRepresentable(T.self) { return (value, inner.position) }
        if inner.nextIsContainer { try inner.descend() }
        do { return (try T(from: ValueDecoder(reader: inner)), nil) } catch {
            throw MessagePackError(decoding: error, byteOffset: offset)
        }
    }

    /// The value at `offset`, which stands under `key`, as something to decode from.
    func nested(at offset: Int, _ key: any CodingKey) throws(MessagePackError) -> ValueDecoder {
        var inner = reader
        inner.position = offset
        inner.path = PathLink(reader.path, key)
        if inner.nextIsContainer { try inner.descend() }
        return ValueDecoder(reader: inner)
    }

    func missing(_ key: some CodingKey) -> MessagePackError {
        reader.failure(
            .missingKey,
            "The map has no entry for the key '\(key.stringValue)'; send it, or make the property optional.",
            at: reader.position)
    }
}

/// The entries of one map by key.
///
/// Types mostly ask for keys in the order in which they were written, so the entry after the last one found is tried
/// first; a large map builds a hash table when that fails.
final class MapIndex {
    /// A key that is neither text nor an integer that fits is `nil`: no coding key can ask for it.
    let entries: [(key: MapKey?, offset: Int)]

    private var next = 0
    private var table: [MapKey: Int]?

    /// Up to this many entries a search from the start is as fast as hashing.
    private static let smallCount = 12

    /// - Complexity: O(*n*) in the size of the map, with everything in it.
    init(_ value: MessagePackReader) throws(MessagePackError) {
        var reader = value
        let count = try reader.readMapHeader()
        var entries: [(key: MapKey?, offset: Int)] = []
        entries.reserveCapacity(MessagePackReader.capacity(for: count, of: (key: MapKey?, offset: Int).self))
        var seen: Set<MapKey> = []
        for _ in 0..<count {
            let start = reader.position
            let key = try reader.readMapKey()
            if let key {
                let isNew = count <= Self.smallCount ? !entries.contains { $0.key == key } : seen.insert(key).inserted
                guard isNew else { throw reader.duplicateKey(at: start) }
            }
            entries.append((key, reader.position))
            try reader.skip()
        }
        self.entries = entries
    }

    /// The offset of the value stored under `key`.
    func offset(of key: some CodingKey) -> Int? {
        if next < entries.count, let candidate = entries[next].key, candidate.matches(key) {
            return found(next)
        }
        // `decodeIfPresent` asks for one key three times.
        if next > 0, let candidate = entries[next - 1].key, candidate.matches(key) {
            return entries[next - 1].offset
        }
        guard entries.count > Self.smallCount else {
            return entries.firstIndex { $0.key?.matches(key) ?? false }.map(found)
        }
        let table = table ?? makeTable()
        if let value = key.intValue, let position = table[.integer(value)] { return found(position) }
        return table[.text(key.stringValue)].map(found)
    }

    private func found(_ position: Int) -> Int {
        next = position + 1
        return entries[position].offset
    }

    private func makeTable() -> [MapKey: Int] {
        var table = [MapKey: Int](minimumCapacity: entries.count)
        for (position, entry) in entries.enumerated() {
            if let key = entry.key { table[key] = position }
        }
        self.table = table
        return table
    }
}

extension MessagePackReader {
    /// Reads the key of a map entry; `nil` for a kind of key that `Codable` does not know.
    fileprivate mutating func readMapKey() throws(MessagePackError) -> MapKey? {
        let start = position
        switch try readHeader() {
        case .string(let count): return .text(try text(count, start))
        case .unsigned(let value): return Int(exactly: value).map(MapKey.integer)
        case .signed(let value): return Int(exactly: value).map(MapKey.integer)
        default:
            position = start
            try skip()
            return nil
        }
    }
}
