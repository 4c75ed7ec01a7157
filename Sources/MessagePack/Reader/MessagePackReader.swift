/// Reads MessagePack values one after another from a document in memory.
///
/// ```swift
/// var reader = try MessagePackReader(bytes)
/// for _ in 0 ..< (try reader.readMapHeader()) {
///     switch try reader.readKey() {
///     case "a": a = try reader.read(Double.self)
///     default: try reader.skip()
///     }
/// }
/// try reader.finish()
/// ```
///
/// Every format of the specification is accepted for a value, not only the smallest. Whatever the bytes are, a call
/// returns a value or throws `MessagePackError` with the offset of the offending value. After an error the position is
/// unspecified.
public struct MessagePackReader {
    /// The whole document.
    let bytes: [UInt8]

    /// The offset of the next value, in bytes from the start of the document.
    public internal(set) var position: Int

    /// The bounds on what is accepted.
    public let limits: MessagePackLimits

    /// What the owner of the `MessagePackDecoder` wants the decoded types to know.
    public let userInfo: [CodingUserInfoKey: any Sendable]

    /// How many containers enclose the next value.
    @usableFromInline var depth: Int

    /// Where in a `Codable` type the values stand that are read next.
    var path: PathLink?

    /// Creates a reader at the first byte.
    ///
    /// - Throws: `MessagePackError` with code `sizeExceeded` when there are more bytes than `limits.maximumBytes`.
    public init(
        _ bytes: [UInt8],
        limits: MessagePackLimits = .standard,
        userInfo: [CodingUserInfoKey: any Sendable] = [:]
    ) throws(MessagePackError) {
        guard bytes.count <= limits.maximumBytes else {
            throw MessagePackError(
                .sizeExceeded,
                "The document has \(bytes.count) bytes, the limit is \(limits.maximumBytes); raise maximumBytes if you trust the sender.",
                byteOffset: 0)
        }
        self.bytes = bytes
        self.limits = limits
        self.userInfo = userInfo
        position = 0
        depth = 0
    }

    /// Creates a reader over a copy of borrowed bytes, which may live in memory that Swift does not own.
    ///
    /// - Throws: `MessagePackError` with code `sizeExceeded`, before copying, when there are too many bytes.
    public init(
        copying bytes: borrowing Span<UInt8>,
        limits: MessagePackLimits = .standard,
        userInfo: [CodingUserInfoKey: any Sendable] = [:]
    ) throws(MessagePackError) {
        guard bytes.count <= limits.maximumBytes else {
            throw MessagePackError(
                .sizeExceeded,
                "The document has \(bytes.count) bytes, the limit is \(limits.maximumBytes); raise maximumBytes if you trust the sender.",
                byteOffset: 0)
        }
        var copy: [UInt8] = []
        copy.reserveCapacity(bytes.count)
        for index in bytes.indices { copy.append(bytes[index]) }
        try self.init(copy, limits: limits, userInfo: userInfo)
    }

    /// How many bytes have not been read.
    public var remaining: Int { bytes.count - position }

    /// Whether everything has been read.
    public var isAtEnd: Bool { position == bytes.count }

    /// Makes sure that nothing follows the last value.
    ///
    /// - Throws: `MessagePackError` with code `trailingBytes`.
    public func finish() throws(MessagePackError) {
        guard isAtEnd else {
            throw failure(
                .trailingBytes,
                "\(remaining) bytes follow the value; read them as further values or correct the sender.",
                at: position)
        }
    }

    /// The kind of the next value, which is not read.
    ///
    /// - Throws: `MessagePackError` with code `truncated` at the end, `reservedByte` for 0xc1.
    public func peek() throws(MessagePackError) -> MessagePackKind {
        guard position < bytes.count else { throw truncated(at: position, needing: 1) }
        guard let kind = MessagePackKind(firstByte: bytes[position]) else { throw reservedByte(at: position) }
        return kind
    }

    /// Whether the next value is an array or a map; false at the end.
    @usableFromInline
    var nextIsContainer: Bool {
        guard position < bytes.count else { return false }
        switch bytes[position] {
        case Format.fixMap...0x9f, Format.array16...Format.map32: return true
        default: return false
        }
    }
}

extension MessagePackReader {
    /// Reads a value, in the form that its type gives it.
    ///
    /// - Throws: `MessagePackError` with the offset of what could not be read.
    @inlinable
    public mutating func read<T: MessagePackRepresentable>(_ type: T.Type) throws(MessagePackError) -> T {
        guard nextIsContainer else { return try T(from: &self) }
        try descend()
        defer { depth -= 1 }
        return try T(from: &self)
    }

    /// Reads a value of a type that is `Codable` only.
    ///
    /// - Throws: `MessagePackError`; errors that the type itself throws are its `underlying`.
    @_disfavoredOverload
    public mutating func read<T: Decodable>(_ type: T.Type) throws(MessagePackError) -> T {
        if let value = try readRepresentable(T.self) { return value }
        guard nextIsContainer else { return try decodeThroughCodable(T.self) }
        try descend()
        defer { depth -= 1 }
        return try decodeThroughCodable(T.self)
    }

    /// Reads the value that belongs to the key just read; an error names the key.
    @inlinable
    public mutating func read<T: MessagePackRepresentable>(
        _ type: T.Type, forKey key: String
    ) throws(MessagePackError) -> T {
        do { return try read(type) } catch { throw error.inside(key: key) }
    }

    /// Reads the value that belongs to the key just read; an error names the key.
    @_disfavoredOverload
    public mutating func read<T: Decodable>(_ type: T.Type, forKey key: String) throws(MessagePackError) -> T {
        do { return try read(type) } catch { throw error.inside(key: key) }
    }

    /// Counts one more enclosing container.
    @usableFromInline
    mutating func descend() throws(MessagePackError) {
        guard depth < limits.maximumDepth else {
            throw failure(
                .depthExceeded,
                "More than \(limits.maximumDepth) arrays and maps enclose one another; raise maximumDepth if you trust the sender.",
                at: position)
        }
        depth += 1
    }
}
