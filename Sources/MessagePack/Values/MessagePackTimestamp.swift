/// A point in time: seconds and nanoseconds since 1970-01-01 00:00:00 UTC, leap seconds not counted.
///
/// It is MessagePack's own form of a date (extension type -1 of the specification), read by Python as
/// `msgpack.Timestamp` or `datetime`. Foundation's `Date`, when it is encoded, keeps its `Codable` form instead, a
/// double counting seconds since 2001; to exchange dates, declare the property with this type.
public struct MessagePackTimestamp: Sendable, Hashable, Codable {
    /// The number that the specification gives to timestamps.
    public static let extensionType: Int8 = -1

    /// Whole seconds since the epoch, negative before it.
    public let seconds: Int64

    /// Nanoseconds after `seconds`, in 0...999_999_999, also before the epoch.
    public let nanoseconds: UInt32

    /// Creates a point in time.
    ///
    /// - Precondition: `nanoseconds` is at most 999,999,999.
    public init(seconds: Int64, nanoseconds: UInt32 = 0) {
        precondition(nanoseconds <= Self.maximumNanoseconds, "a second has no more than 999,999,999 nanoseconds")
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    /// Creates a point in time from the `Codable` form of other formats: `seconds` and `nanoseconds`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        seconds = try container.decode(Int64.self, forKey: .seconds)
        nanoseconds = try container.decode(UInt32.self, forKey: .nanoseconds)
        guard nanoseconds <= Self.maximumNanoseconds else {
            throw DecodingError.dataCorruptedError(
                forKey: .nanoseconds, in: container,
                debugDescription: "A second has no more than 999,999,999 nanoseconds.")
        }
    }

    private enum CodingKeys: String, CodingKey { case seconds, nanoseconds }

    private static let maximumNanoseconds: UInt32 = 999_999_999
}

extension MessagePackTimestamp: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
}

extension MessagePackTimestamp: CustomStringConvertible {
    /// Seconds since the epoch, as in `1700000000.000000250`.
    public var description: String {
        let digits = String(nanoseconds)
        return "\(seconds).\(String(repeating: "0", count: 9 - digits.count))\(digits)"
    }
}

extension MessagePackTimestamp: MessagePackRepresentable {
    /// Writes the smallest of the timestamp 32, 64 and 96 formats that holds the value.
    public func encode(to writer: inout MessagePackWriter) throws(MessagePackError) {
        try writer.write(timestamp: self)
    }

    public init(from reader: inout MessagePackReader) throws(MessagePackError) {
        self = try reader.readTimestamp()
    }

    /// Interprets the contents of an extension of type -1; `nil` if they are no timestamp.
    init?(contents: [UInt8]) {
        switch contents.count {
        case 4:
            seconds = Int64(contents.loadBigEndian(at: 0, as: UInt32.self))
            nanoseconds = 0
        case 8:
            // 30 bits of nanoseconds above 34 bits of seconds.
            let packed = contents.loadBigEndian(at: 0, as: UInt64.self)
            seconds = Int64(packed & 0x3_ffff_ffff)
            nanoseconds = UInt32(packed >> 34)
        case 12:
            nanoseconds = contents.loadBigEndian(at: 0, as: UInt32.self)
            seconds = contents.loadBigEndian(at: 4, as: Int64.self)
        default:
            return nil
        }
        guard nanoseconds <= Self.maximumNanoseconds else { return nil }
    }
}

extension MessagePackWriter {
    mutating func write(timestamp: MessagePackTimestamp) throws(MessagePackError) {
        try claim(15)
        let type = UInt8(bitPattern: MessagePackTimestamp.extensionType)
        if timestamp.seconds >> 34 == 0 {
            let packed = UInt64(timestamp.nanoseconds) << 34 | UInt64(timestamp.seconds)
            if let seconds = UInt32(exactly: packed) {
                put(Format.fixExt4)
                put(type, seconds)
            } else {
                put(Format.fixExt8)
                put(type, packed)
            }
        } else {
            put(Format.ext8, UInt8(12))
            put(type, timestamp.nanoseconds)
            put(number: timestamp.seconds)
        }
    }
}

extension MessagePackReader {
    /// Reads a timestamp in any of its three formats.
    ///
    /// - Throws: `MessagePackError` with code `dataCorrupted` for a wrong length or 10⁹ nanoseconds and more.
    public mutating func readTimestamp() throws(MessagePackError) -> MessagePackTimestamp {
        let start = position
        let header = try readHeader()
        guard case .ext(MessagePackTimestamp.extensionType, let count) = header else {
            throw mismatch("a timestamp", header, at: start)
        }
        return try timestamp(count, start)
    }

    /// Takes `count` bytes, which `readHeader` has found to be there, as a timestamp.
    mutating func timestamp(_ count: Int, _ start: Int) throws(MessagePackError) -> MessagePackTimestamp {
        guard let timestamp = MessagePackTimestamp(contents: take(count)) else {
            throw failure(
                .dataCorrupted,
                "A timestamp has 4, 8 or 12 bytes and fewer than 1,000,000,000 nanoseconds; correct the sender.",
                at: start)
        }
        return timestamp
    }
}
