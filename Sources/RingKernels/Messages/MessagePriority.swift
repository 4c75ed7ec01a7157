public import MessagePack

/// How urgent a message is, from 0 to 255; 128 unless said otherwise.
///
/// Four bands decide the order in a queue: a message of a higher band overtakes all of a lower one, and within a band
/// messages keep the order in which their sender sent them.
public struct MessagePriority: RawRepresentable, Sendable, Hashable, BitwiseCopyable {
    public let rawValue: UInt8

    @inlinable
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Checks a number that came from outside.
    ///
    /// - Throws: ``KernelError`` with the code `invalidPriority` when it is not in 0...255.
    public init(validating value: Int) throws(KernelError) {
        guard let rawValue = UInt8(exactly: value) else { throw .invalidPriority(value) }
        self.rawValue = rawValue
    }

    /// 32: work that may wait.
    @inlinable public static var low: MessagePriority { MessagePriority(rawValue: 32) }
    /// 128: the default.
    @inlinable public static var normal: MessagePriority { MessagePriority(rawValue: 128) }
    /// 192: overtakes normal traffic.
    @inlinable public static var high: MessagePriority { MessagePriority(rawValue: 192) }
    /// 240: control messages.
    @inlinable public static var system: MessagePriority { MessagePriority(rawValue: 240) }

    /// The band this priority belongs to.
    @inlinable
    public var band: PriorityBand {
        switch rawValue {
        case 224...: .system
        case 160...: .high
        case 64...: .normal
        default: .low
        }
    }
}

/// The four bands of a queue, most urgent first in value.
public enum PriorityBand: UInt8, Sendable, CaseIterable, Comparable {
    /// Priorities 0 to 63.
    case low = 0
    /// Priorities 64 to 159.
    case normal = 1
    /// Priorities 160 to 223.
    case high = 2
    /// Priorities 224 to 255.
    case system = 3

    public static func < (left: PriorityBand, right: PriorityBand) -> Bool { left.rawValue < right.rawValue }
}

extension MessagePriority: ExpressibleByIntegerLiteral {
    /// A literal outside 0...255 does not compile.
    @inlinable
    public init(integerLiteral value: UInt8) { self.init(rawValue: value) }
}

extension MessagePriority: Comparable {
    public static func < (left: MessagePriority, right: MessagePriority) -> Bool { left.rawValue < right.rawValue }
}

extension MessagePriority: CustomStringConvertible {
    public var description: String { "\(rawValue)" }
}

extension MessagePriority: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let value = try container.decode(Int.self)
        guard let rawValue = UInt8(exactly: value) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: KernelError.invalidPriority(value).message)
        }
        self.init(rawValue: rawValue)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension MessagePriority: MessagePackRepresentable {
    public func encode(to writer: inout MessagePackWriter) throws(MessagePackError) { try writer.write(rawValue) }

    /// Reads a number; one outside 0...255 is an error that names it.
    public init(from reader: inout MessagePackReader) throws(MessagePackError) {
        self.init(rawValue: try reader.read(UInt8.self))
    }
}
