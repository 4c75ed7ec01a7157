internal import MessagePack

/// One step from a version of a state to the next.
///
/// ```swift
/// static let stateVersion = 2
/// static let migrations = [StateMigration(from: 1) { (old: AccountV1) in Account(cents: old.euros * 100) }]
/// ```
public struct StateMigration: Sendable {
    /// The version that it reads; it makes the next one.
    public let version: Int
    let migrate: @Sendable ([UInt8]) throws -> [UInt8]

    /// Leads from `version` to the next.
    ///
    /// - Parameter body: Makes the new state of the old one; what it throws keeps the kernel from starting.
    public init<Old: Decodable & SendableMetatype, New: Encodable & SendableMetatype>(
        from version: Int, _ body: @escaping @Sendable (Old) throws -> New
    ) {
        self.version = version
        migrate = { bytes in
            let old = try MessagePackDecoder(limits: .state).decode(Old.self, from: bytes)
            return try MessagePackEncoder(limits: .state).encode(body(old))
        }
    }
}

extension MessagePackLimits {
    /// Bounds on a state: those of messages, with room for 512 MiB.
    static let state = MessagePackLimits(
        maximumBytes: 512 << 20, maximumElements: 128 << 20, maximumStringBytes: 512 << 20,
        maximumBinaryBytes: 512 << 20)
}
