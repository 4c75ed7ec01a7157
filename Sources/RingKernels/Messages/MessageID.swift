public import CRingKernels
public import MessagePack

/// The identity of one message: 128 bits in the layout of a version 7 UUID (RFC 9562).
///
/// IDs made on one thread grow strictly, so they sort by the time they were made. Making one takes no system call.
public struct MessageID: Sendable, Hashable, BitwiseCopyable {
    /// The first 64 bits in network order: 48 bits of Unix milliseconds, the version, 12 bits of a counter.
    public let high: UInt64
    /// The last 64 bits in network order: the variant, 20 bits of the counter, 42 random bits of the making thread.
    public let low: UInt64

    /// Makes a new ID.
    @inlinable @inline(__always)
    public init() {
        let id = drk_make_message_id()
        (high, low) = (id.high, id.low)
    }

    /// Takes over an ID that was made elsewhere, any 128 bits.
    @inlinable
    public init(high: UInt64, low: UInt64) {
        (self.high, self.low) = (high, low)
    }
}

extension MessageID: Comparable {
    public static func < (left: MessageID, right: MessageID) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

extension MessageID: LosslessStringConvertible {
    /// The 36 characters of RFC 9562, in lower case.
    public var description: String {
        let digits: StaticString = "0123456789abcdef"
        return unsafe String(unsafeUninitializedCapacity: 36) { text in
            var position = 0
            for index in 0..<32 {
                if index == 8 || index == 12 || index == 16 || index == 20 {
                    unsafe text[position] = UInt8(ascii: "-")
                    position += 1
                }
                let word = index < 16 ? high : low
                let nibble = Int(truncatingIfNeeded: word >> UInt64(60 - 4 * (index & 15))) & 15
                unsafe text[position] = digits.utf8Start[nibble]
                position += 1
            }
            return position
        }
    }

    /// Reads the 36 characters of RFC 9562 in either case; anything else is `nil`.
    public init?(_ description: String) {
        var words: (UInt64, UInt64) = (0, 0)
        var digits = 0
        var position = 0
        for byte in description.utf8 {
            defer { position += 1 }
            if position == 8 || position == 13 || position == 18 || position == 23 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            let value: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = byte - UInt8(ascii: "A") + 10
            default: return nil
            }
            if digits < 16 { words.0 = words.0 << 4 | UInt64(value) } else { words.1 = words.1 << 4 | UInt64(value) }
            digits += 1
        }
        guard digits == 32, position == 36 else { return nil }
        self.init(high: words.0, low: words.1)
    }
}

extension MessageID: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let id = MessageID(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "\"\(text)\" is not a message ID: write a UUID such as \(MessageID()).")
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension MessageID: MessagePackRepresentable {
    /// Writes the 36 characters of RFC 9562, as in every other coding; PyDotCompute takes them for a message's IDs. Between the
    /// processes of one kernel 16 bytes are written.
    public func encode(to writer: inout MessagePackWriter) throws(MessagePackError) {
        try writer.writeUUID(high: high, low: low, form: writer.idForm)
    }

    /// Reads the tagged forms of PyDotCompute, 16 bare bytes, or text.
    public init(from reader: inout MessagePackReader) throws(MessagePackError) {
        let words = try reader.readUUID()
        self.init(high: words.high, low: words.low)
    }
}
