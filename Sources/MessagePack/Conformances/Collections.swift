extension Optional: MessagePackRepresentable where Wrapped: MessagePackRepresentable {
    /// Writes the value, or nil. An optional of an optional is written as one, so `.some(nil)` is read back as `nil`.
    @inlinable
    public func encode(to writer: inout MessagePackWriter) throws(MessagePackError) {
        switch self {
        case .some(let value): try value.encode(to: &writer)
        case .none: try writer.writeNil()
        }
    }

    @inlinable
    public init(from reader: inout MessagePackReader) throws(MessagePackError) {
        self = try reader.readNil() ? nil : try Wrapped(from: &reader)
    }
}

extension Array: MessagePackRepresentable where Element: MessagePackRepresentable {
    /// Writes an array; `[UInt8]` is written as binary data, Python's `bytes`.
    @inlinable
    public func encode(to writer: inout MessagePackWriter) throws(MessagePackError) {
        if Element.self == UInt8.self, let bytes = self as? [UInt8] { return try writer.writeBinary(bytes) }
        try writer.beginArray(count: count)
        for index in indices {
            do { try writer.write(self[index]) } catch { throw error.inside(index: index) }
        }
    }

    /// Reads an array; `[UInt8]` is read from binary data and from an array of integers alike.
    ///
    /// - Throws: `MessagePackError`, naming the index of the element that could not be read.
    @inlinable
    public init(from reader: inout MessagePackReader) throws(MessagePackError) {
        if Element.self == UInt8.self, let bytes = try reader.readBinary() as? Self {
            self = bytes
            return
        }
        let count = try reader.readArrayHeader()
        self.init()
        reserveCapacity(MessagePackReader.capacity(for: count, of: Element.self))
        for index in 0..<count {
            do { append(try reader.read(Element.self)) } catch { throw error.inside(index: index) }
        }
    }
}

extension Set: MessagePackRepresentable where Element: MessagePackRepresentable {
    /// Writes an array, in no particular order.
    @inlinable
    public func encode(to writer: inout MessagePackWriter) throws(MessagePackError) {
        try writer.beginArray(count: count)
        for element in self { try writer.write(element) }
    }

    /// Reads an array; elements that occur twice are kept once.
    @inlinable
    public init(from reader: inout MessagePackReader) throws(MessagePackError) {
        let count = try reader.readArrayHeader()
        self.init()
        reserveCapacity(MessagePackReader.capacity(for: count, of: Element.self))
        for index in 0..<count {
            do { insert(try reader.read(Element.self)) } catch { throw error.inside(index: index) }
        }
    }
}

extension Dictionary: MessagePackRepresentable where Key: MessagePackMapKey, Value: MessagePackRepresentable {
    /// Writes a map, in no particular order; integer keys are written as integers.
    @inlinable
    public func encode(to writer: inout MessagePackWriter) throws(MessagePackError) {
        try writer.beginMap(count: count)
        for (key, value) in self {
            try writer.write(key)
            do { try writer.write(value) } catch { throw error.inside(key: "\(key)") }
        }
    }

    /// Reads a map.
    ///
    /// - Throws: `MessagePackError`; with code `duplicateKey` when a key occurs twice.
    @inlinable
    public init(from reader: inout MessagePackReader) throws(MessagePackError) {
        let count = try reader.readMapHeader()
        self.init(minimumCapacity: MessagePackReader.capacity(for: count, of: Element.self))
        for _ in 0..<count {
            let start = reader.position
            let key = try reader.read(Key.self)
            do throws(MessagePackError) {
                let previous = updateValue(try reader.read(Value.self), forKey: key)
                guard previous == nil else { throw reader.duplicateKey(at: start) }
            } catch { throw error.inside(key: "\(key)") }
        }
    }
}
