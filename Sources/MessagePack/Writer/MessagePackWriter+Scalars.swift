extension MessagePackWriter {
    /// Writes nil.
    public mutating func writeNil() throws(MessagePackError) {
        try claim(1)
        put(Format.null)
    }

    /// Writes a boolean.
    public mutating func write(_ value: Bool) throws(MessagePackError) {
        try claim(1)
        put(value ? Format.true : Format.false)
    }

    /// Writes an integer in the smallest of the integer formats that holds it; one that is not negative is written
    /// unsigned.
    @inlinable
    public mutating func write(_ value: some FixedWidthInteger & MessagePackRepresentable) throws(MessagePackError) {
        if value >= 0 {
            try write(unsigned: UInt64(truncatingIfNeeded: value))
        } else {
            try write(negative: Int64(truncatingIfNeeded: value))
        }
    }

    /// Writes a double in the 64-bit format, whatever its value.
    public mutating func write(_ value: Double) throws(MessagePackError) {
        try claim(9)
        put(Format.float64, value.bitPattern)
    }

    /// Writes a float in the 32-bit format.
    public mutating func write(_ value: Float) throws(MessagePackError) {
        try claim(5)
        put(Format.float32, value.bitPattern)
    }

    @usableFromInline
    mutating func write(unsigned value: UInt64) throws(MessagePackError) {
        try claim(9)
        switch value {
        case 0...0x7f: put(UInt8(truncatingIfNeeded: value))
        case 0...0xff: put(Format.uint8, UInt8(truncatingIfNeeded: value))
        case 0...0xffff: put(Format.uint16, UInt16(truncatingIfNeeded: value))
        case 0...0xffff_ffff: put(Format.uint32, UInt32(truncatingIfNeeded: value))
        default: put(Format.uint64, value)
        }
    }

    @usableFromInline
    mutating func write(negative value: Int64) throws(MessagePackError) {
        try claim(9)
        switch value {
        case -32..<0: put(UInt8(truncatingIfNeeded: value))
        case -0x80..<0: put(Format.int8, Int8(truncatingIfNeeded: value))
        case -0x8000..<0: put(Format.int16, Int16(truncatingIfNeeded: value))
        case -0x8000_0000..<0: put(Format.int32, Int32(truncatingIfNeeded: value))
        default: put(Format.int64, value)
        }
    }
}

extension MessagePackWriter {
    /// Writes a string.
    ///
    /// - Complexity: O(*n*) in its bytes of UTF-8.
    public mutating func write(_ value: String) throws(MessagePackError) {
        let utf8 = value.utf8
        let count = utf8.count
        guard count <= limits.maximumStringBytes else {
            throw beyondLimit("A string", count, limits.maximumStringBytes, "maximumStringBytes")
        }
        try claim(5)
        try putStringHeader(count)
        try append(utf8)
    }

    /// Writes a string that stands in the program's text.
    @usableFromInline
    mutating func write(literal text: StaticString) throws(MessagePackError) {
        let count = text.utf8CodeUnitCount
        guard text.isShort, count <= limits.maximumStringBytes else { return try write("\(text)") }
        try claim(1 + count)
        put(Format.fixString | UInt8(truncatingIfNeeded: count))
        put(text)
    }

    private mutating func putStringHeader(_ count: Int) throws(MessagePackError) {
        switch count {
        case 0...31: put(Format.fixString | UInt8(truncatingIfNeeded: count))
        case 0...0xff: put(Format.string8, UInt8(truncatingIfNeeded: count))
        case 0...0xffff: put(Format.string16, UInt16(truncatingIfNeeded: count))
        default: put(Format.string32, try length(count))
        }
    }

    /// Writes a key of the map begun last; the next call writes its value.
    public mutating func write(key: String) throws(MessagePackError) {
        try write(key)
    }

    /// Writes bytes as binary data, Python's `bytes`.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    public mutating func writeBinary(_ value: some Collection<UInt8>) throws(MessagePackError) {
        let count = value.count
        guard count <= limits.maximumBinaryBytes else {
            throw beyondLimit("Binary data", count, limits.maximumBinaryBytes, "maximumBinaryBytes")
        }
        try claim(5)
        switch count {
        case 0...0xff: put(Format.binary8, UInt8(truncatingIfNeeded: count))
        case 0...0xffff: put(Format.binary16, UInt16(truncatingIfNeeded: count))
        default: put(Format.binary32, try length(count))
        }
        try append(value)
    }

    /// Writes an extension value: a type (0…127 are the application's, negative ones the specification's) and its
    /// bytes.
    public mutating func writeExtension(type: Int8, _ data: some Collection<UInt8>) throws(MessagePackError) {
        let count = data.count
        guard count <= limits.maximumBinaryBytes else {
            throw beyondLimit("An extension", count, limits.maximumBinaryBytes, "maximumBinaryBytes")
        }
        try claim(6)
        switch count {
        case 1: put(Format.fixExt1)
        case 2: put(Format.fixExt2)
        case 4: put(Format.fixExt4)
        case 8: put(Format.fixExt8)
        case 16: put(Format.fixExt16)
        case 0...0xff: put(Format.ext8, UInt8(truncatingIfNeeded: count))
        case 0...0xffff: put(Format.ext16, UInt16(truncatingIfNeeded: count))
        default: put(Format.ext32, try length(count))
        }
        put(UInt8(bitPattern: type))
        try append(data)
    }

    /// The length as the 32 bits that the widest formats have for it.
    func length(_ count: Int) throws(MessagePackError) -> UInt32 {
        guard let length = UInt32(exactly: count) else {
            throw MessagePackError(.sizeExceeded, "MessagePack has no form for a length of \(count); split the value.")
        }
        return length
    }

    func beyondLimit(_ what: String, _ count: Int, _ limit: Int, _ name: String) -> MessagePackError {
        MessagePackError(
            .sizeExceeded, "\(what) has length \(count), more than the limit of \(limit); split it or raise \(name).")
    }
}
