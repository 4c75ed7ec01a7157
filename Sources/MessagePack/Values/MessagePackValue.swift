/// Any MessagePack value, for documents whose shape is not known beforehand.
public enum MessagePackValue: Sendable, Hashable {
    case null
    case bool(Bool)
    /// An integer of at most `Int64.max`, whichever format it was written in.
    case integer(Int64)
    /// An integer above `Int64.max`; smaller ones are `integer`.
    case unsigned(UInt64)
    case float(Float)
    case double(Double)
    case string(String)
    case binary([UInt8])
    case array([MessagePackValue])
    /// Entries in the order of the document.
    case map([Entry])
    case timestamp(MessagePackTimestamp)
    /// An extension of another type than -1, which is `timestamp`.
    case ext(MessagePackExtension)

    /// A key of a map and its value.
    public struct Entry: Sendable, Hashable {
        public var key: MessagePackValue
        public var value: MessagePackValue

        /// Creates an entry.
        public init(_ key: MessagePackValue, _ value: MessagePackValue) {
            self.key = key
            self.value = value
        }
    }

    /// Creates an integer in its canonical case.
    public init(_ value: some FixedWidthInteger & MessagePackRepresentable) {
        if let value = Int64(exactly: value) {
            self = .integer(value)
        } else {
            // No representable integer has more than 64 bits, so this one is above `Int64.max`.
            self = .unsigned(UInt64(truncatingIfNeeded: value))
        }
    }

    /// The value stored under a string key; `nil` if this is no map or has no such key.
    ///
    /// - Complexity: O(*n*) in the number of entries.
    public subscript(key: String) -> MessagePackValue? {
        guard case .map(let entries) = self else { return nil }
        return entries.first { $0.key == .string(key) }?.value
    }

    /// The element at `index`; `nil` if this is no array or has no such element.
    public subscript(index: Int) -> MessagePackValue? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }
}

extension MessagePackValue: MessagePackRepresentable {
    public func encode(to writer: inout MessagePackWriter) throws(MessagePackError) {
        switch self {
        case .null: try writer.writeNil()
        case .bool(let value): try writer.write(value)
        case .integer(let value): try writer.write(value)
        case .unsigned(let value): try writer.write(value)
        case .float(let value): try writer.write(value)
        case .double(let value): try writer.write(value)
        case .string(let value): try writer.write(value)
        case .binary(let value): try writer.writeBinary(value)
        case .array(let elements):
            try writer.beginArray(count: elements.count)
            for element in elements { try writer.write(element) }
        case .map(let entries):
            try writer.beginMap(count: entries.count)
            for entry in entries {
                try writer.write(entry.key)
                try writer.write(entry.value)
            }
        case .timestamp(let value): try writer.write(timestamp: value)
        case .ext(let value): try writer.writeExtension(type: value.type, value.data)
        }
    }

    /// Reads any value.
    ///
    /// - Throws: `MessagePackError`; two entries of a map with one key are an error with code `duplicateKey`.
    public init(from reader: inout MessagePackReader) throws(MessagePackError) {
        let start = reader.position
        switch try reader.readHeader() {
        case .null: self = .null
        case .bool(let value): self = .bool(value)
        case .signed(let value): self = .integer(value)
        case .unsigned(let value): self.init(value)
        case .float(let value): self = .float(value)
        case .double(let value): self = .double(value)
        case .string(let count): self = .string(try reader.text(count, start))
        case .binary(let count): self = .binary(reader.take(count))
        case .array(let count): self = .array(try Self.elements(count, from: &reader))
        case .map(let count): self = .map(try Self.entries(count, from: &reader))
        case .ext(MessagePackTimestamp.extensionType, let count): self = .timestamp(try reader.timestamp(count, start))
        case .ext(let type, let count): self = .ext(MessagePackExtension(type: type, data: reader.take(count)))
        }
    }

    private static func elements(_ count: Int, from reader: inout MessagePackReader) throws(MessagePackError) -> [Self]
    {
        var elements: [Self] = []
        elements.reserveCapacity(MessagePackReader.capacity(for: count, of: Self.self))
        for index in 0..<count {
            do { elements.append(try reader.read(Self.self)) } catch { throw error.inside(index: index) }
        }
        return elements
    }

    private static func entries(_ count: Int, from reader: inout MessagePackReader) throws(MessagePackError) -> [Entry]
    {
        var entries: [Entry] = []
        entries.reserveCapacity(MessagePackReader.capacity(for: count, of: Entry.self))
        var keys: Set<Self> = []
        for _ in 0..<count {
            let start = reader.position
            let key = try reader.read(Self.self)
            guard keys.insert(key).inserted else { throw reader.duplicateKey(at: start) }
            do { entries.append(Entry(key, try reader.read(Self.self))) } catch {
                throw error.inside(key: String(describing: key))
            }
        }
        return entries
    }
}

extension MessagePackReader {
    @usableFromInline
    func duplicateKey(at offset: Int) -> MessagePackError {
        failure(
            .duplicateKey, "The map has this key already, so one of the two values would be lost; correct the sender.",
            at: offset)
    }
}
