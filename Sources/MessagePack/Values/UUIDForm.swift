// UUIDs have no MessagePack format of their own. The forms below are those that PyDotCompute 0.2.0 writes and reads
// (`ring_kernels/message.py`, `_uuid_encoder` and `_from_dict`).

extension MessagePackWriter {
    /// How a UUID is written.
    public enum UUIDForm: Sendable, Hashable {
        /// 36 characters of lower-case RFC 9562 text: what `Codable` UUIDs are, and what PyDotCompute accepts for
        /// `message_id` and `correlation_id`.
        case text
        /// The map `{"__uuid_bin__": 16 bytes}`, which PyDotCompute turns into a `UUID` wherever it stands.
        case tagged
        /// 16 bytes of binary data: the shortest, which this package reads.
        case binary
    }

    /// Writes the UUID whose first eight bytes are `high` and last eight `low`.
    public mutating func writeUUID(high: UInt64, low: UInt64, form: UUIDForm = .text) throws(MessagePackError) {
        switch form {
        case .text:
            try claim(38)
            put(Format.string8, UInt8(36))
            UUIDText.characters(high: high, low: low) { put($0) }
        case .tagged:
            try beginMap(count: 1)
            try write(key: UUIDText.binaryTag)
            try writeUUID(high: high, low: low, form: .binary)
        case .binary:
            try claim(18)
            put(Format.binary8, UInt8(16))
            put(number: high)
            put(number: low)
        }
    }
}

extension MessagePackReader {
    /// Reads a UUID: text, 16 bytes of binary data, or either of them in a map with the key `__uuid__` or
    /// `__uuid_bin__`.
    ///
    /// - Returns: its first eight bytes and its last eight.
    /// - Throws: `MessagePackError` with code `dataCorrupted` when the contents are no UUID.
    public mutating func readUUID() throws(MessagePackError) -> (high: UInt64, low: UInt64) {
        let start = position
        var header = try readHeader()
        if case .map(1) = header {
            let key = try readKey()
            guard key == UUIDText.binaryTag || key == UUIDText.textTag else {
                throw mismatch("a UUID", header, at: start)
            }
            header = try readHeader()
        }
        switch header {
        case .binary(16):
            defer { position += 16 }
            return (
                bytes.loadBigEndian(at: position, as: UInt64.self),
                bytes.loadBigEndian(at: position + 8, as: UInt64.self)
            )
        case .string(let count):
            let characters = bytes[position..<position + count]
            position += count
            if let uuid = UUIDText.parse(characters) { return uuid }
            throw failure(
                .dataCorrupted, "The string is no UUID; send 32 hexadecimal digits in groups of 8-4-4-4-12.", at: start)
        default:
            throw mismatch("a UUID", header, at: start)
        }
    }

    /// Reads a string; a UUID that PyDotCompute has tagged is read as its text, so that Foundation's `UUID` can decode
    /// it.
    mutating func readStringOrTaggedUUID() throws(MessagePackError) -> String {
        guard position < bytes.count, bytes[position] == Format.fixMap | 1 else { return try readString() }
        let start = position
        do {
            let uuid = try readUUID()
            return UUIDText.format(high: uuid.high, low: uuid.low)
        } catch {
            position = start
            return try readString()
        }
    }
}

/// The textual form of RFC 9562, section 4.
enum UUIDText {
    static let binaryTag = "__uuid_bin__"
    static let textTag = "__uuid__"

    /// Passes the 36 characters of a UUID to `body`, one by one.
    static func characters(high: UInt64, low: UInt64, _ body: (UInt8) -> Void) {
        for index in 0..<32 {
            if index == 8 || index == 12 || index == 16 || index == 20 { body(UInt8(ascii: "-")) }
            let half = index < 16 ? high : low
            let digit = UInt8(truncatingIfNeeded: half >> UInt64(60 - 4 * (index % 16))) & 0xf
            body(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }

    static func format(high: UInt64, low: UInt64) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(36)
        characters(high: high, low: low) { text.append($0) }
        return String(decoding: text, as: UTF8.self)
    }

    static func parse(_ characters: ArraySlice<UInt8>) -> (high: UInt64, low: UInt64)? {
        guard characters.count == 36 else { return nil }
        var halves: (high: UInt64, low: UInt64) = (0, 0)
        var digits = 0
        for (index, character) in characters.enumerated() {
            if index == 8 || index == 13 || index == 18 || index == 23 {
                guard character == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let digit = Character(Unicode.Scalar(character)).hexDigitValue else { return nil }
            if digits < 16 {
                halves.high = halves.high << 4 | UInt64(digit)
            } else {
                halves.low = halves.low << 4 | UInt64(digit)
            }
            digits += 1
        }
        return halves
    }
}
