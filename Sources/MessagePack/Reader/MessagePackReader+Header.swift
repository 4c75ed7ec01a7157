extension MessagePackReader {
    /// Reads what the next value begins with, and checks every length in it against the bytes that are left and the
    /// limits.
    mutating func readHeader() throws(MessagePackError) -> Header {
        let start = position
        guard start < bytes.count else { throw truncated(at: start, needing: 1) }
        let first = bytes[start]
        position = start + 1
        switch first {
        case 0x00...0x7f: return .unsigned(UInt64(first))
        case 0xe0...0xff: return .signed(Int64(Int8(bitPattern: first)))
        case Format.fixMap...0x8f: return .map(try entries(Int(first & 0x0f), start))
        case Format.fixArray...0x9f: return .array(try elements(Int(first & 0x0f), start))
        case Format.fixString...0xbf: return .string(try stringLength(Int(first & 0x1f), start))
        case Format.null: return .null
        case Format.false: return .bool(false)
        case Format.true: return .bool(true)
        case Format.binary8: return try binary(UInt8.self, start)
        case Format.binary16: return try binary(UInt16.self, start)
        case Format.binary32: return try binary(UInt32.self, start)
        case Format.ext8: return try ext(UInt8.self, start)
        case Format.ext16: return try ext(UInt16.self, start)
        case Format.ext32: return try ext(UInt32.self, start)
        case Format.float32: return .float(Float(bitPattern: try number(UInt32.self, start)))
        case Format.float64: return .double(Double(bitPattern: try number(UInt64.self, start)))
        case Format.uint8: return .unsigned(UInt64(try number(UInt8.self, start)))
        case Format.uint16: return .unsigned(UInt64(try number(UInt16.self, start)))
        case Format.uint32: return .unsigned(UInt64(try number(UInt32.self, start)))
        case Format.uint64: return .unsigned(try number(UInt64.self, start))
        case Format.int8: return .signed(Int64(try number(Int8.self, start)))
        case Format.int16: return .signed(Int64(try number(Int16.self, start)))
        case Format.int32: return .signed(Int64(try number(Int32.self, start)))
        case Format.int64: return .signed(try number(Int64.self, start))
        case Format.fixExt1: return try ext(1, start)
        case Format.fixExt2: return try ext(2, start)
        case Format.fixExt4: return try ext(4, start)
        case Format.fixExt8: return try ext(8, start)
        case Format.fixExt16: return try ext(16, start)
        case Format.string8: return try string(UInt8.self, start)
        case Format.string16: return try string(UInt16.self, start)
        case Format.string32: return try string(UInt32.self, start)
        case Format.array16: return try array(UInt16.self, start)
        case Format.array32: return try array(UInt32.self, start)
        case Format.map16: return try map(UInt16.self, start)
        case Format.map32: return try map(UInt32.self, start)
        default: throw reservedByte(at: start)
        }
    }

    /// Reads the big-endian number after the first byte of the value at `start`.
    private mutating func number<T: FixedWidthInteger & BitwiseCopyable>(
        _ type: T.Type, _ start: Int
    ) throws(MessagePackError) -> T {
        let size = MemoryLayout<T>.size
        guard remaining >= size else { throw truncated(at: start, needing: size - remaining) }
        defer { position += size }
        return bytes.loadBigEndian(at: position, as: T.self)
    }

    // The length is always read in a statement of its own: as an argument of the check that follows it would be
    // evaluated after `self`, and the check would see the position from before the length.

    private mutating func string<T: FixedWidthInteger & BitwiseCopyable>(
        _ type: T.Type, _ start: Int
    ) throws(MessagePackError) -> Header {
        let count = Int(try number(T.self, start))
        return .string(try stringLength(count, start))
    }

    private mutating func binary<T: FixedWidthInteger & BitwiseCopyable>(
        _ type: T.Type, _ start: Int
    ) throws(MessagePackError) -> Header {
        let count = Int(try number(T.self, start))
        return .binary(try binaryLength(count, start))
    }

    private mutating func array<T: FixedWidthInteger & BitwiseCopyable>(
        _ type: T.Type, _ start: Int
    ) throws(MessagePackError) -> Header {
        let count = Int(try number(T.self, start))
        return .array(try elements(count, start))
    }

    private mutating func map<T: FixedWidthInteger & BitwiseCopyable>(
        _ type: T.Type, _ start: Int
    ) throws(MessagePackError) -> Header {
        let count = Int(try number(T.self, start))
        return .map(try entries(count, start))
    }

    private mutating func ext<T: FixedWidthInteger & BitwiseCopyable>(
        _ type: T.Type, _ start: Int
    ) throws(MessagePackError) -> Header {
        let count = Int(try number(T.self, start))
        return try ext(count, start)
    }

    private func stringLength(_ count: Int, _ start: Int) throws(MessagePackError) -> Int {
        guard count <= limits.maximumStringBytes else {
            throw beyondLimit("A string", count, limits.maximumStringBytes, "maximumStringBytes", at: start)
        }
        guard count <= remaining else { throw truncated(at: start, needing: count - remaining) }
        return count
    }

    private func binaryLength(_ count: Int, _ start: Int) throws(MessagePackError) -> Int {
        guard count <= limits.maximumBinaryBytes else {
            throw beyondLimit("Binary data", count, limits.maximumBinaryBytes, "maximumBinaryBytes", at: start)
        }
        guard count <= remaining else { throw truncated(at: start, needing: count - remaining) }
        return count
    }

    private mutating func ext(_ count: Int, _ start: Int) throws(MessagePackError) -> Header {
        let type = try number(Int8.self, start)
        let length = try binaryLength(count, start)
        return .ext(type: type, count: length)
    }

    /// An element has at least one byte, so a count above the bytes that are left is a lie.
    private func elements(_ count: Int, _ start: Int) throws(MessagePackError) -> Int {
        guard count <= limits.maximumElements else {
            throw beyondLimit("An array", count, limits.maximumElements, "maximumElements", at: start)
        }
        guard count <= remaining else { throw truncated(at: start, needing: count - remaining) }
        return count
    }

    /// An entry has at least two bytes, so a count above half the bytes that are left is a lie.
    private func entries(_ count: Int, _ start: Int) throws(MessagePackError) -> Int {
        guard count <= limits.maximumElements else {
            throw beyondLimit("A map", count, limits.maximumElements, "maximumElements", at: start)
        }
        guard count <= remaining / 2 else { throw truncated(at: start, needing: 2 * count - remaining) }
        return count
    }
}

extension MessagePackReader {
    /// Reads past the next value and everything in it, without recursion and without allocating.
    ///
    /// The text of skipped strings is not checked for valid UTF-8.
    ///
    /// - Complexity: O(*n*) in the number of values skipped.
    public mutating func skip() throws(MessagePackError) {
        // Each count is at most the number of bytes left, so the sum cannot overflow.
        var pending = 1
        while pending > 0 {
            pending -= 1
            switch try readHeader() {
            case .string(let count), .binary(let count), .ext(_, let count): position += count
            case .array(let count): pending += count
            case .map(let count): pending += 2 * count
            case .null, .bool, .signed, .unsigned, .float, .double: break
            }
        }
    }

    /// How many elements to make room for at once when a header claims `count`.
    ///
    /// A byte of the document can stand for an element of any size, so room is bounded in bytes; beyond it arrays grow
    /// as elements really arrive.
    @usableFromInline
    static func capacity<Element>(for count: Int, of type: Element.Type) -> Int {
        min(count, max(16, 65_536 / max(1, MemoryLayout<Element>.stride)))
    }
}
