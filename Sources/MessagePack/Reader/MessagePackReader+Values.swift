extension MessagePackReader {
    /// Reads nil if it is the next value.
    ///
    /// - Returns: whether it was; if not, nothing has been read.
    public mutating func readNil() throws(MessagePackError) -> Bool {
        guard position < bytes.count else { throw truncated(at: position, needing: 1) }
        guard bytes[position] == Format.null else { return false }
        position += 1
        return true
    }

    /// Reads a boolean.
    public mutating func readBool() throws(MessagePackError) -> Bool {
        let start = position
        let header = try readHeader()
        guard case .bool(let value) = header else { throw mismatch("a boolean", header, at: start) }
        return value
    }

    /// Reads an integer; a float is refused even when it is whole.
    ///
    /// - Throws: `MessagePackError` with code `numberOutOfRange`, naming the value, when `T` cannot hold it.
    @inlinable
    public mutating func readInteger<T: FixedWidthInteger>(_ type: T.Type) throws(MessagePackError) -> T {
        let start = position
        let integer = try readIntegerBits()
        if integer.isSigned {
            if let value = T(exactly: Int64(bitPattern: integer.bits)) { return value }
        } else {
            if let value = T(exactly: integer.bits) { return value }
        }
        throw outOfRange(integer, T.self, at: start)
    }

    /// The part of `readInteger` that is the same for all types: 64 bits and whether they are two's complement.
    @usableFromInline
    mutating func readIntegerBits() throws(MessagePackError) -> (bits: UInt64, isSigned: Bool) {
        let start = position
        let header = try readHeader()
        switch header {
        case .unsigned(let value): return (value, false)
        case .signed(let value): return (UInt64(bitPattern: value), true)
        default: throw mismatch("an integer", header, at: start)
        }
    }

    /// Reads a double, also from a 32-bit float or from an integer that a double holds exactly.
    ///
    /// - Throws: `MessagePackError` with code `numberOutOfRange` when an integer would be rounded.
    public mutating func readDouble() throws(MessagePackError) -> Double {
        let start = position
        let header = try readHeader()
        switch header {
        case .double(let value): return value
        case .float(let value): return Double(value)
        case .unsigned(let value):
            if let value = Double(exactly: value) { return value }
        case .signed(let value):
            if let value = Double(exactly: value) { return value }
        default: throw mismatch("a float", header, at: start)
        }
        throw outOfRange(header, Double.self, at: start)
    }

    /// Reads a float, also from a 64-bit float, which is rounded to the nearest, or from an integer held exactly.
    ///
    /// Python knows 64-bit floats only, so refusing those that need rounding would refuse nearly all that it sends.
    ///
    /// - Throws: `MessagePackError` with code `numberOutOfRange` when a finite value would become infinite or an
    ///   integer would be rounded.
    public mutating func readFloat() throws(MessagePackError) -> Float {
        let start = position
        let header = try readHeader()
        switch header {
        case .float(let value): return value
        case .double(let value):
            let rounded = Float(value)
            if rounded.isFinite || !value.isFinite { return rounded }
        case .unsigned(let value):
            if let value = Float(exactly: value) { return value }
        case .signed(let value):
            if let value = Float(exactly: value) { return value }
        default: throw mismatch("a float", header, at: start)
        }
        throw outOfRange(header, Float.self, at: start)
    }

    /// Reads a string.
    ///
    /// - Throws: `MessagePackError` with code `invalidUTF8`.
    public mutating func readString() throws(MessagePackError) -> String {
        try readText("a string")
    }

    /// Reads the key of a map entry, as text; the next call reads its value.
    public mutating func readKey() throws(MessagePackError) -> String {
        try readText("a string as key")
    }

    /// Reads the key of a map entry if it is this one.
    ///
    /// Asked for one key after the other, in the order in which they are usually written, this is faster than ``readKey()``.
    ///
    /// - Returns: Whether it was; the next call reads its value then. If not, or if what stands there is no key, nothing has been
    ///   read.
    @inlinable
    @inline(__always)
    public mutating func takeKey(_ key: StaticString) -> Bool {
        // The compiler knows which, from the literal.
        if key.isASCII && key.hasPointerRepresentation && key.utf8CodeUnitCount <= 31 {
            takeShortKey(key)
        } else {
            takeUnusualKey(key)
        }
    }

    @usableFromInline
    mutating func takeShortKey(_ key: StaticString) -> Bool {
        guard position < bytes.count else { return false }
        let first = bytes[position]
        let count = key.utf8CodeUnitCount
        if first == Format.fixString | UInt8(truncatingIfNeeded: count) {
            guard bytes.hasText(key, at: position + 1) else { return false }
            position += 1 + count
            return true
        }
        // Another short text is another key.
        if first & 0xe0 == Format.fixString { return false }
        return takeUnusualKey(key)
    }

    /// A key that is not written in the shortest form, or that may be equal and have other bytes.
    @usableFromInline
    mutating func takeUnusualKey(_ key: StaticString) -> Bool {
        guard position < bytes.count else { return false }
        switch bytes[position] {
        case Format.fixString...0xbf, Format.string8, Format.string16, Format.string32: break
        default: return false
        }
        let start = position
        do throws(MessagePackError) {
            if try readKey() == "\(key)" { return true }
        } catch {
            // Whoever skips the entry meets the same error, and throws it.
        }
        position = start
        return false
    }

    /// Reads past an entry of a map, its key and its value.
    ///
    /// - Throws: `MessagePackError`, also when the key is not a string.
    public mutating func skipEntry() throws(MessagePackError) {
        _ = try readKey()
        try skip()
    }

    private mutating func readText(_ expected: String) throws(MessagePackError) -> String {
        let start = position
        let header = try readHeader()
        guard case .string(let count) = header else { throw mismatch(expected, header, at: start) }
        return try text(count, start)
    }

    /// Takes `count` bytes, which `readHeader` has found to be there, as text.
    mutating func text(_ count: Int, _ start: Int) throws(MessagePackError) -> String {
        let end = position + count
        do {
            let text = String(copying: try UTF8Span(validating: bytes.span.extracting(position..<end)))
            position = end
            return text
        } catch {
            throw failure(
                .invalidUTF8, "The string is not UTF-8; send text, or declare the property as [UInt8].", at: start)
        }
    }

    /// Takes `count` bytes, which `readHeader` has found to be there.
    mutating func take(_ count: Int) -> [UInt8] {
        defer { position += count }
        return Array(bytes[position..<position + count])
    }

    /// Reads bytes: binary data, or an array of integers 0…255 as Python writes a list.
    public mutating func readBinary() throws(MessagePackError) -> [UInt8] {
        let start = position
        let header = try readHeader()
        switch header {
        case .binary(let count): return take(count)
        case .array(let count):
            var result: [UInt8] = []
            result.reserveCapacity(count)
            for index in 0..<count {
                do { result.append(try readInteger(UInt8.self)) } catch { throw error.inside(index: index) }
            }
            return result
        default: throw mismatch("binary data", header, at: start)
        }
    }

    /// Reads the header of an array; its elements are read next, one by one.
    ///
    /// - Returns: the number of elements, never more than the number of bytes that are left.
    public mutating func readArrayHeader() throws(MessagePackError) -> Int {
        let start = position
        let header = try readHeader()
        guard case .array(let count) = header else { throw mismatch("an array", header, at: start) }
        return count
    }

    /// Reads the header of a map; its keys and values are read next, in turns.
    ///
    /// - Returns: the number of entries, never more than half the number of bytes that are left.
    public mutating func readMapHeader() throws(MessagePackError) -> Int {
        let start = position
        let header = try readHeader()
        guard case .map(let count) = header else { throw mismatch("a map", header, at: start) }
        return count
    }
}
