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

/// The dead letters of a runtime: every reader sees all that come after it began to read.
final class DeadLetterOffice: Sendable {
    private struct State {
        var readers: [Int: AsyncStream<DeadLetter>.Continuation] = [:]
        var nextReader = 0
        var isClosed = false
    }

    private let state = Locked(State())
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
        let readers = state.withLock { Array($0.readers.values) }
        for reader in readers { reader.yield(letter) }
    }

    /// A sequence of what dies from now on, without a bound: a reader that stops reading should end its iteration.
    func stream() -> AsyncStream<DeadLetter> {
        AsyncStream { continuation in
            let id: Int? = state.withLock { state in
                if state.isClosed { return nil }
                state.nextReader += 1
                state.readers[state.nextReader] = continuation
                return state.nextReader
            }
            guard let id else { return continuation.finish() }
            continuation.onTermination = { [weak self] _ in
                self?.state.withLock { _ = $0.readers.removeValue(forKey: id) }
            }
        }
    }

    func close() {
        let readers = state.withLock { state in
            state.isClosed = true
            return Array(state.readers.values)
        }
        for reader in readers { reader.finish() }
    }
}
