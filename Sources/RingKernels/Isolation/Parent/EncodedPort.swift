/// A kernel that takes messages from a kernel in another process, whatever their type.
protocol EncodedPort: KernelCore {
    /// *home of some kernel*: takes a message in its MessagePack form.
    ///
    /// - Parameters:
    ///   - typeName: The name of the message's type there.
    ///   - whenSettled: Called later, on any thread, if the message waits for room.
    /// - Throws: ``KernelError`` with `wrongMessageType`, `undeliverable`.
    func submit(
        encoded bytes: [UInt8], typeName: String,
        whenSettled: @escaping @Sendable (Result<SendResult, any Error>, any Message) -> Void
    ) throws(KernelError) -> Admission
}

extension Kernel: EncodedPort {
    final func submit(
        encoded bytes: [UInt8], typeName: String,
        whenSettled: @escaping @Sendable (Result<SendResult, any Error>, any Message) -> Void
    ) throws(KernelError) -> Admission {
        guard typeName == String(reflecting: Request.self) else {
            throw .wrongType(id, direction: "takes", expected: Request.self, found: typeName)
        }
        let message: Request
        do { message = try WireCoder.decode(Request.self, from: bytes) } catch {
            throw .unreadable(error, type: Request.self, to: id)
        }
        let admission = submit(envelope(message, reply: .nobody))
        if case .waiting(let ticket) = admission {
            ticket.whenFinished { whenSettled(ticket.settledResult, message) }
        }
        return admission
    }
}
