/// Turns MessagePack documents into values.
///
/// The counterpart of ``MessagePackEncoder``. Keys that a type does not know are skipped, integers are accepted where a
/// float is wanted if it holds them exactly, floats are not accepted where an integer is wanted, and a number that does
/// not fit is an error. Foundation's `UUID` is text in its `Codable` form; a UUID as PyDotCompute writes it is read as
/// that text.
///
/// A decoder has no state and may be used from several threads at once.
public struct MessagePackDecoder: Sendable {
    /// The bounds on what is accepted.
    public var limits: MessagePackLimits

    /// Values handed to the types that are decoded.
    public var userInfo: [CodingUserInfoKey: any Sendable] = [:]

    /// Creates a decoder.
    public init(limits: MessagePackLimits = .standard) {
        self.limits = limits
    }

    /// Decodes a document that is exactly one value.
    ///
    /// - Throws: `MessagePackError` with the byte offset and the coding path of what could not be decoded.
    @inlinable
    public func decode<T: MessagePackRepresentable>(
        _ type: T.Type = T.self, from bytes: [UInt8]
    ) throws(MessagePackError) -> T {
        var reader = try MessagePackReader(bytes, limits: limits, userInfo: userInfo)
        let value = try reader.read(T.self)
        try reader.finish()
        return value
    }

    /// Decodes a document that is exactly one value.
    ///
    /// - Throws: `MessagePackError`; errors that the type itself throws are its `underlying`.
    @_disfavoredOverload
    public func decode<T: Decodable>(_ type: T.Type = T.self, from bytes: [UInt8]) throws(MessagePackError) -> T {
        var reader = try MessagePackReader(bytes, limits: limits, userInfo: userInfo)
        let value = try reader.read(T.self)
        try reader.finish()
        return value
    }
}

extension MessagePackReader {
    /// Reads a value by calling its `init(from: any Decoder)`.
    package mutating func decodeThroughCodable<T: Decodable>(_ type: T.Type) throws(MessagePackError) -> T {
        let end = try endOfValue()
        let start = position
        do {
            let value = try T(from: ValueDecoder(reader: self))
            position = end
            return value
        } catch {
            throw MessagePackError(decoding: error, byteOffset: start)
        }
    }

    /// Reads a value of a type that knows MessagePack; `nil`, with nothing read, if the type does not.
    mutating func readRepresentable<T: Decodable>(_ type: T.Type) throws(MessagePackError) -> T? {
        guard let representable = T.self as? any MessagePackRepresentable.Type, !(T.self is AnyClass) else {
            return nil
        }
        return try read(representable) as? T
    }

    /// The offset just after the next value.
    func endOfValue() throws(MessagePackError) -> Int {
        var probe = self
        try probe.skip()
        return probe.position
    }
}
