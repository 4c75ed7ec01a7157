/// A message that waits for room in a full queue, and the result its sender waits for.
///
/// Its home claims the ticket before it takes the envelope out, so a sender that gives up in time keeps the message.
final class SendTicket<Request: Message, Response: Message>: OneShot<SendResult>, @unchecked Sendable {
    // SAFETY: `envelope` is set before the ticket is posted and touched by the kernel's home after that.
    private let kernel: Kernel<Request, Response>
    private(set) var envelope: Envelope<Request>?

    init(_ kernel: Kernel<Request, Response>, _ envelope: consuming Envelope<Request>) {
        self.kernel = kernel
        self.envelope = envelope
    }

    deinit {
        // Nobody took it: its sender has given up and needs no answer.
        _ = envelope?.reply.takeCall()
    }

    func takeEnvelope() -> Envelope<Request>? { envelope.take() }

    override func run(on home: Home) { kernel.process(self) }
}
