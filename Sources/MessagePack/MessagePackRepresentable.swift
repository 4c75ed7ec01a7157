/// A type that writes itself as one MessagePack value and reads itself back.
///
/// The standard library's scalars, `String`, `Optional`, `Array`, `Set`, `Dictionary` and `Duration` conform. A
/// `Codable` type conforms by declaration alone: default implementations go through its `Codable` form. A type that
/// implements both methods by hand, as the code that `@Message` generates does, is written and read without the cost of
/// `Codable`, also where it stands inside a `Codable` type.
///
/// `encode(to:)` must write exactly one value (for a map: its header and all its entries) and `init(from:)` must read
/// exactly one. Write and read nested values with ``MessagePackWriter/write(_:)`` and ``MessagePackReader/read(_:)``,
/// which keep count of the depth.
public protocol MessagePackRepresentable {
    /// Writes `self` as one value.
    ///
    /// - Throws: `MessagePackError`, when the value has no MessagePack form or exceeds the writer's limits.
    func encode(to writer: inout MessagePackWriter) throws(MessagePackError)

    /// Reads one value.
    ///
    /// - Throws: `MessagePackError` with the byte offset of what could not be read.
    init(from reader: inout MessagePackReader) throws(MessagePackError)
}

/// A type whose values are keys of a MessagePack map: strings, integers, and types that are written as one of them.
public protocol MessagePackMapKey: MessagePackRepresentable, Hashable {}

// MARK: - Default implementations

extension MessagePackRepresentable where Self: Encodable {
    /// Writes the value in its `Codable` form.
    public func encode(to writer: inout MessagePackWriter) throws(MessagePackError) {
        try writer.encodeThroughCodable(self)
    }
}

extension MessagePackRepresentable where Self: Decodable {
    /// Reads the value from its `Codable` form.
    public init(from reader: inout MessagePackReader) throws(MessagePackError) {
        self = try reader.decodeThroughCodable(Self.self)
    }
}

extension MessagePackRepresentable where Self: RawRepresentable, RawValue: MessagePackRepresentable {
    /// Writes the raw value.
    public func encode(to writer: inout MessagePackWriter) throws(MessagePackError) {
        try writer.write(rawValue)
    }

    /// Reads a raw value.
    ///
    /// - Throws: `MessagePackError` with code `dataCorrupted` when the type has no value for it.
    public init(from reader: inout MessagePackReader) throws(MessagePackError) {
        self = try reader.readRawRepresentable(Self.self)
    }
}

// A type that is both takes its raw value: the same form as the one `Codable` gives it, without the detour.
extension MessagePackRepresentable where Self: RawRepresentable & Encodable, RawValue: MessagePackRepresentable {
    /// Writes the raw value.
    public func encode(to writer: inout MessagePackWriter) throws(MessagePackError) {
        try writer.write(rawValue)
    }
}

extension MessagePackRepresentable where Self: RawRepresentable & Decodable, RawValue: MessagePackRepresentable {
    /// Reads a raw value.
    ///
    /// - Throws: `MessagePackError` with code `dataCorrupted` when the type has no value for it.
    public init(from reader: inout MessagePackReader) throws(MessagePackError) {
        self = try reader.readRawRepresentable(Self.self)
    }
}

extension MessagePackReader {
    mutating func readRawRepresentable<T: RawRepresentable>(_ type: T.Type) throws(MessagePackError) -> T
    where T.RawValue: MessagePackRepresentable {
        let start = position
        let rawValue = try read(T.RawValue.self)
        guard let value = T(rawValue: rawValue) else {
            throw MessagePackError(
                .dataCorrupted,
                "\(T.self) has no value for \(rawValue); send one that it knows, or add it to the type.",
                byteOffset: start)
        }
        return value
    }
}
