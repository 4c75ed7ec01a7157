/// Turns values into MessagePack documents.
///
/// `Codable` types become maps from their coding keys; a key with an integer value becomes an integer, and `[Int: T]` a
/// map with integer keys. Types that are `MessagePackRepresentable` choose their form themselves, also inside of
/// `Codable` types; a class there keeps its `Codable` form, so that what a subclass adds is never lost.
///
/// An encoder has no state and may be used from several threads at once.
public struct MessagePackEncoder: Sendable {
    /// The bounds on what is produced; they match those of a decoder with equal limits.
    public var limits: MessagePackLimits

    /// Values handed to the types that are encoded.
    public var userInfo: [CodingUserInfoKey: any Sendable] = [:]

    /// Creates an encoder.
    public init(limits: MessagePackLimits = .standard) {
        self.limits = limits
    }

    /// Encodes a value as one document.
    ///
    /// - Throws: `MessagePackError`.
    @inlinable
    public func encode<T: MessagePackRepresentable>(_ value: T) throws(MessagePackError) -> [UInt8] {
        // Room for a usual message at once, instead of growing four times.
        var writer = MessagePackWriter(limits: limits, userInfo: userInfo, reservingCapacity: 96)
        try writer.write(value)
        return writer.bytes
    }

    /// Encodes a value as one document.
    ///
    /// - Throws: `MessagePackError`; errors that the type itself throws are its `underlying`.
    @_disfavoredOverload
    public func encode<T: Encodable>(_ value: T) throws(MessagePackError) -> [UInt8] {
        var writer = MessagePackWriter(limits: limits, userInfo: userInfo)
        try writer.write(value)
        return writer.bytes
    }
}

extension MessagePackWriter {
    /// Writes a value by calling its `encode(to: any Encoder)`.
    package mutating func encodeThroughCodable<T: Encodable>(_ value: T) throws(MessagePackError) {
        let encoder = ValueEncoder(
            limits: limits, info: userInfo, depth: depth, path: path,
            textKeysOnly: (T.self as? any DictionaryKeys.Type)?.areText ?? false)
        do { try value.encode(to: encoder) } catch { throw MessagePackError(encoding: error) }
        try encoder.finish(into: &self)
    }
}
