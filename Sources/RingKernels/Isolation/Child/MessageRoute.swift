/// The way from a kernel to others that do not live in its process.
protocol MessageRoute: Sendable {
    /// Sends a message and waits until it is in the queue of its target.
    ///
    /// - Throws: ``KernelError`` with `unknownKernel`, `wrongMessageType`, `undeliverable`, and as for a handle;
    ///   `CancellationError`.
    nonisolated(nonsending) func send<M: Message>(_ message: M, to target: KernelID) async throws -> SendResult

    /// The same from a handler, which cannot suspend: a message for a full queue waits, and the handler's kernel handles nothing
    /// more until it has found room.
    func sendFromHandler<M: Message>(_ message: M, to target: KernelID, of sender: KernelCore) throws
}
