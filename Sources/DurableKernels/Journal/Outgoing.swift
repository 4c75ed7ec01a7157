internal import MessagePack
public import RingKernels

/// The declaration of a message that a journalled kernel sends to others, so that it can be read and delivered after a restart.
public struct Outgoing: Sendable {
    /// The name under which such messages are stored.
    public let name: String
    let type: ObjectIdentifier
    let check: @Sendable ([UInt8]) throws -> Void
    let deliver: @Sendable (OutgoingMessage, KernelContext) async throws -> Void

    /// Messages of type `M`, for kernels that answer with `R`. Their answer is the acknowledgement and goes nowhere.
    ///
    /// - Parameter name: The name of the type unless said otherwise; give one before you rename the type.
    public static func asking<M: Message, R: Message>(
        _ type: M.Type, answering: R.Type, named name: String = String(describing: M.self)
    ) -> Outgoing {
        Outgoing(
            name: name, type: ObjectIdentifier(M.self),
            check: { _ = try MessagePackDecoder().decode(M.self, from: $0) },
            deliver: { outgoing, context in
                let message = try MessagePackDecoder().decode(M.self, from: outgoing.payload)
                let target = try context.kernel(outgoing.target, accepting: M.self, answering: R.self)
                _ = try await target.ask(message)
            })
    }
}
