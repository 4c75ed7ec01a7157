extension MessagePackWriter {
    /// Begins an array; exactly `count` values must follow.
    ///
    /// - Precondition: `count` is not negative.
    public mutating func beginArray(count: Int) throws(MessagePackError) {
        try beginContainer(count)
        switch count {
        case 0...15: put(Format.fixArray | UInt8(truncatingIfNeeded: count))
        case 0...0xffff: put(Format.array16, UInt16(truncatingIfNeeded: count))
        default: put(Format.array32, try length(count))
        }
    }

    /// Begins a map; exactly `count` keys, each followed by its value, must follow.
    ///
    /// - Precondition: `count` is not negative.
    public mutating func beginMap(count: Int) throws(MessagePackError) {
        try beginContainer(count)
        switch count {
        case 0...15: put(Format.fixMap | UInt8(truncatingIfNeeded: count))
        case 0...0xffff: put(Format.map16, UInt16(truncatingIfNeeded: count))
        default: put(Format.map32, try length(count))
        }
    }

    private mutating func beginContainer(_ count: Int) throws(MessagePackError) {
        precondition(count >= 0, "the number of elements is negative")
        guard depth <= limits.maximumDepth else { throw tooDeep() }
        guard count <= limits.maximumElements else {
            throw beyondLimit("A container", count, limits.maximumElements, "maximumElements")
        }
        try claim(5)
    }
}

extension MessagePackWriter {
    /// Writes a value, in the form that its type gives it.
    ///
    /// - Throws: `MessagePackError` with code `depthExceeded` when values enclose one another more deeply than the
    ///   limits allow.
    @inlinable
    public mutating func write<T: MessagePackRepresentable>(_ value: T) throws(MessagePackError) {
        try descend()
        defer { depth -= 1 }
        try value.encode(to: &self)
    }

    /// Writes a value of a type that is `Codable` only.
    ///
    /// - Throws: `MessagePackError`; errors that the type itself throws are its `underlying`.
    @_disfavoredOverload
    public mutating func write<T: Encodable>(_ value: T) throws(MessagePackError) {
        if let value = value as? any MessagePackRepresentable, !(T.self is AnyClass) {
            return try write(value)
        }
        try descend()
        defer { depth -= 1 }
        try encodeThroughCodable(value)
    }

    /// Writes an entry of the map begun last; an error names the key. Where keys are not known beforehand, ``write(key:)``
    /// and the value are written one after the other.
    @inlinable
    public mutating func write<T: MessagePackRepresentable>(
        _ value: T, forKey key: StaticString
    ) throws(MessagePackError) {
        try write(literal: key)
        do { try write(value) } catch { throw error.inside(key: "\(key)") }
    }

    /// Writes an entry of the map begun last; an error names the key.
    @_disfavoredOverload
    public mutating func write<T: Encodable>(_ value: T, forKey key: StaticString) throws(MessagePackError) {
        try write(literal: key)
        do { try write(value) } catch { throw error.inside(key: "\(key)") }
    }

    /// Counts one more enclosing value.
    ///
    /// A scalar may stand one level deeper than the innermost container; the container itself is checked where it
    /// begins.
    @usableFromInline
    mutating func descend() throws(MessagePackError) {
        guard depth <= limits.maximumDepth else { throw tooDeep() }
        depth += 1
    }

    func tooDeep() -> MessagePackError {
        MessagePackError(
            .depthExceeded,
            "More than \(limits.maximumDepth) values enclose one another; look for a reference cycle, or raise maximumDepth."
        )
    }
}
