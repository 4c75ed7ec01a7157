internal import Logging
internal import Synchronization

/// A message that no kernel will handle, or an answer that nobody will read, and why.
public struct DeadLetter: Sendable {
    /// Why it died.
    public enum Reason: String, Sendable, Codable, CaseIterable {
        /// It was still queued when its kernel ended.
        case kernelEnded
        /// It made room under `dropOldest`.
        case droppedOldest
        /// It found no room under `dropNewest`, or none for an answer under `reject`.
        case droppedNewest
        /// The kernel threw while it had this message in hand, and no caller waits for an answer.
        case handlerFailed
        /// It answers a caller who has given up.
        case lateAnswer
        /// It was on an output queue that nobody read.
        case unreadOutput
        /// It cannot be brought to the process of its kernel: it is too large, or cannot be written.
        case undeliverable
    }

    public let message: any Message
    /// The kernel it was sent to, or that sent it for an answer.
    public let kernelID: KernelID
    public let reason: Reason
    /// The error that caused it, if any.
    public let error: (any Error)?
}

/// The dead letters of a runtime: counted, logged, and told to whoever reads them.
final class DeadLetterOffice: Sendable {
    private let readers = Broadcast<DeadLetter>()
    private let logger: Logger
    let count = Atomic<Int>(0)

    init(logger: Logger) { self.logger = logger }

    func report(_ letter: DeadLetter) {
        count.wrappingAdd(1, ordering: .relaxed)
        logger.debug(
            "dead letter",
            metadata: [
                "kernel": "\(letter.kernelID)", "reason": "\(letter.reason.rawValue)",
                "message": "\(letter.message.messageID)", "type": "\(type(of: letter.message))",
            ])
        readers.send(letter)
    }

    /// A sequence of what dies from now on.
    func stream() -> AsyncStream<DeadLetter> { readers.stream() }

    func close() { readers.close() }
}
