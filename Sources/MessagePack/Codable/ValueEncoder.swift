/// What a type writes into while it is encoded, and what it has written: nothing yet, one value, an array or a map.
///
/// Only when the type is done is the number of entries known, and a type may fill several nested containers in turns,
/// so each container collects its contents apart and the header goes before them at the end. A superclass that asks the
/// same encoder for a container gets the one its subclass uses.
final class ValueEncoder: Encoder {
    enum Shape { case undecided, single, array, map }

    /// Contents that cannot change any more, or a nested container that still can.
    private enum Piece {
        case bytes([UInt8])
        case container(ValueEncoder)
    }

    let path: PathLink?
    let textKeysOnly: Bool
    private(set) var shape = Shape.undecided
    private(set) var count = 0
    private var keys: [MapKey] = []
    private var pieces: [Piece] = []
    private var writer: MessagePackWriter

    /// The first error, reported when the value is finished even if the type ignores it or the method cannot throw:
    /// what has been written after it makes no document.
    private var failure: MessagePackError?

    /// The place of the entry that is being written by a type that knows no encoder.
    private var entryPath: PathLink?

    init(
        limits: MessagePackLimits, info: [CodingUserInfoKey: any Sendable], depth: Int, path: PathLink?,
        textKeysOnly: Bool = false
    ) {
        self.path = path
        self.textKeysOnly = textKeysOnly
        writer = MessagePackWriter(limits: limits, userInfo: info, depth: depth, path: nil)
    }

    var codingPath: [any CodingKey] { path.keys }

    var userInfo: [CodingUserInfoKey: Any] { writer.userInfo }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        begin(.map)
        return KeyedEncodingContainer(KeyedEncoder<Key>(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        begin(.array)
        return UnkeyedEncoder(encoder: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        SingleValueEncoder(encoder: self)
    }

    private func begin(_ wanted: Shape) {
        if shape == .undecided { shape = wanted }
        if shape != wanted, failure == nil {
            failure = MessagePackError(
                .invalidEncoding,
                "The type, or its superclass, asked for a second container of another kind; encode the superclass into superEncoder()."
            )
        }
    }
}

// MARK: - Adding entries

extension ValueEncoder {
    private func beginSingle() throws(MessagePackError) {
        guard shape == .undecided else {
            throw MessagePackError(
                .invalidEncoding, "The type writes a single value after another value or container; write one.")
        }
        shape = .single
    }

    /// Appends a scalar to an array, or to a map under `key`.
    func append(_ key: (any CodingKey)?, scalar: some MessagePackRepresentable) throws(MessagePackError) {
        let place = place(key)
        do {
            try add(key)
            try scalar.encode(to: &writer)
        } catch {
            throw record(error.inside(place))
        }
    }

    /// Appends a value of any type to an array, or to a map under `key`.
    func append<T: Encodable>(_ key: (any CodingKey)?, value: T) throws(MessagePackError) {
        let place = place(key)
        do {
            try add(key)
            try write(value, place)
        } catch {
            throw record(error.inside(place))
        }
    }

    /// Writes the single value that this one stands for.
    func appendSingle<T: Encodable>(value: T) throws(MessagePackError) {
        try beginSingle()
        do { try write(value, nil) } catch { throw record(error) }
    }

    /// Writes the single scalar that this value is.
    func appendSingle(scalar: some MessagePackRepresentable) throws(MessagePackError) {
        try beginSingle()
        do { try scalar.encode(to: &writer) } catch { throw record(error) }
    }

    /// Appends a container that is filled later.
    func nest(_ key: any CodingKey, in shape: Shape, path place: any CodingKey) -> ValueEncoder {
        do { try add(key is PositionKey ? nil : key) } catch { failure = failure ?? error.inside(place) }
        let nested = ValueEncoder(
            limits: writer.limits, info: writer.userInfo, depth: writer.depth + 1, path: PathLink(path, place))
        nested.shape = shape
        if !writer.bytes.isEmpty {
            pieces.append(.bytes(writer.bytes))
            writer.removeAll()
        }
        pieces.append(.container(nested))
        return nested
    }

    private func record(_ error: MessagePackError) -> MessagePackError {
        failure = failure ?? error
        return error
    }

    private func place(_ key: (any CodingKey)?) -> any CodingKey { key ?? PositionKey(count) }

    private func add(_ key: (any CodingKey)?) throws(MessagePackError) {
        count += 1
        guard let key else { return }
        let stored = MapKey(writing: key, textOnly: textKeysOnly)
        keys.append(stored)
        switch stored {
        case .text(let text): try writer.write(key: text)
        case .integer(let value): try writer.write(value)
        }
    }

    private func write<T: Encodable>(_ value: T, _ place: (any CodingKey)?) throws(MessagePackError) {
        if let value = value as? any MessagePackRepresentable, !(T.self is AnyClass) {
            writer.path = entryPath(place)
            return try writer.write(value)
        }
        let nested = place.map { PathLink(path, $0) } ?? path
        let (limits, info, depth) = (writer.limits, writer.userInfo, writer.depth)
        guard depth <= limits.maximumDepth else { throw writer.tooDeep() }
        let encoder = ValueEncoder(
            limits: limits, info: info, depth: depth + 1, path: nested,
            textKeysOnly: (T.self as? any DictionaryKeys.Type)?.areText ?? false)
        do { try value.encode(to: encoder) } catch { throw MessagePackError(encoding: error) }
        try encoder.finish(into: &writer)
    }

    /// One link serves all entries in turn, since the types that it is for are done with it before the next.
    private func entryPath(_ place: (any CodingKey)?) -> PathLink? {
        guard let place else { return path }
        if let entryPath {
            entryPath.key = place
        } else {
            entryPath = PathLink(path, place)
        }
        return entryPath
    }
}

// MARK: - Finishing

extension ValueEncoder {
    /// Writes everything, headers included; a type that wrote nothing is an empty map.
    func finish(into target: inout MessagePackWriter) throws(MessagePackError) {
        if let failure { throw failure }
        let depth = target.depth
        target.depth = writer.depth
        switch shape {
        case .single: break
        case .array: try target.beginArray(count: count)
        case .map, .undecided:
            try checkKeys()
            try target.beginMap(count: count)
        }
        for piece in pieces {
            switch piece {
            case .bytes(let bytes): try target.append(bytes)
            case .container(let nested):
                do { try nested.finish(into: &target) } catch {
                    throw nested.path.map { error.inside($0.key) } ?? error
                }
            }
        }
        try target.append(writer.bytes)
        target.depth = depth
    }

    /// A map with one key twice would be read differently by different readers.
    private func checkKeys() throws(MessagePackError) {
        if keys.count <= 8 {
            for (index, key) in keys.enumerated() where keys[..<index].contains(key) { throw duplicate(key) }
            return
        }
        var seen = Set<MapKey>(minimumCapacity: keys.count)
        for key in keys where !seen.insert(key).inserted { throw duplicate(key) }
    }

    private func duplicate(_ key: MapKey) -> MessagePackError {
        let name =
            switch key {
            case .text(let text): "'\(text)'"
            case .integer(let value): "\(value)"
            }
        return MessagePackError(
            .duplicateKey,
            "The type encodes the key \(name) twice; give a property of the superclass or the subclass another key.")
    }
}
