extension Bool: MessagePackRepresentable {
    @inlinable
    public func encode(to writer: inout MessagePackWriter) throws(MessagePackError) { try writer.write(self) }
    @inlinable
    public init(from reader: inout MessagePackReader) throws(MessagePackError) { self = try reader.readBool() }
}

extension String: MessagePackMapKey {
    @inlinable
    public func encode(to writer: inout MessagePackWriter) throws(MessagePackError) { try writer.write(self) }
    @inlinable
    public init(from reader: inout MessagePackReader) throws(MessagePackError) { self = try reader.readString() }
}

extension Double: MessagePackRepresentable {
    @inlinable
    public func encode(to writer: inout MessagePackWriter) throws(MessagePackError) { try writer.write(self) }

    /// Reads a double, also from an integer that it holds exactly; see ``MessagePackReader/readDouble()``.
    @inlinable
    public init(from reader: inout MessagePackReader) throws(MessagePackError) { self = try reader.readDouble() }
}

extension Float: MessagePackRepresentable {
    @inlinable
    public func encode(to writer: inout MessagePackWriter) throws(MessagePackError) { try writer.write(self) }

    /// Reads a float, also from a 64-bit float, which is rounded; see ``MessagePackReader/readFloat()``.
    @inlinable
    public init(from reader: inout MessagePackReader) throws(MessagePackError) { self = try reader.readFloat() }
}

extension MessagePackRepresentable where Self: FixedWidthInteger & Codable {
    /// Writes the smallest integer format that holds the value.
    @inlinable
    public func encode(to writer: inout MessagePackWriter) throws(MessagePackError) { try writer.write(self) }

    /// Reads an integer.
    ///
    /// - Throws: `MessagePackError` with code `numberOutOfRange` when this type cannot hold it.
    @inlinable
    public init(from reader: inout MessagePackReader) throws(MessagePackError) {
        self = try reader.readInteger(Self.self)
    }
}

extension Duration: MessagePackRepresentable {
    /// Writes an array of the upper and the lower 64 bits of the number of attoseconds, as `Codable` does.
    @inlinable
    public func encode(to writer: inout MessagePackWriter) throws(MessagePackError) {
        let attoseconds = attoseconds
        try writer.beginArray(count: 2)
        try writer.write(Int64(truncatingIfNeeded: attoseconds >> 64))
        try writer.write(UInt64(truncatingIfNeeded: attoseconds))
    }

    @inlinable
    public init(from reader: inout MessagePackReader) throws(MessagePackError) {
        let start = reader.position
        let count = try reader.readArrayHeader()
        guard count == 2 else {
            throw MessagePackError(
                .dataCorrupted, "A duration is an array of 2 integers, not \(count).", byteOffset: start)
        }
        let high = try reader.readInteger(Int64.self)
        let low = try reader.readInteger(UInt64.self)
        self.init(attoseconds: Int128(high) << 64 | Int128(low))
    }
}

extension Int: MessagePackMapKey {}
extension Int8: MessagePackMapKey {}
extension Int16: MessagePackMapKey {}
extension Int32: MessagePackMapKey {}
extension Int64: MessagePackMapKey {}
extension UInt: MessagePackMapKey {}
extension UInt8: MessagePackMapKey {}
extension UInt16: MessagePackMapKey {}
extension UInt32: MessagePackMapKey {}
extension UInt64: MessagePackMapKey {}
