public import Logging
internal import MessagePack
public import RingKernels

/// What the code of a journalled kernel knows and can do while it handles a message.
public final class JournalContext {
    /// The kernel's name in its runtime.
    public let kernelID: KernelID
    /// A logger that names the kernel.
    public let logger: Logger
    private let declared: [Outgoing]
    /// Most messages that may wait for their targets.
    private let limit: Int

    /// The messages that were sent since ``begin(number:waiting:)``.
    private(set) var sent: [OutgoingMessage] = []
    private var number: Int64 = 0
    private var waiting = 0

    init(kernelID: KernelID, logger: Logger, declared: [Outgoing], limit: Int) {
        self.kernelID = kernelID
        self.logger = logger
        self.declared = declared
        self.limit = limit
    }

    /// Sends a message to another kernel: it is stored together with the effect of the message in hand, and delivered after that until
    /// the target has answered. Messages to one target arrive in order.
    ///
    /// A journalled target handles it once, whatever happens in between; another one at least once.
    /// - Throws: ``DurableError`` with `undeclaredOutgoing`, `outboxFull` or `unencodable`.
    public func send<M: Message>(_ message: M, to target: KernelID) throws {
        guard let outgoing = declared.first(where: { $0.type == ObjectIdentifier(M.self) }) else {
            throw DurableError(
                .undeclaredOutgoing,
                "Kernel \"\(kernelID)\" sends a \(M.self), which its handler does not declare. Add `.asking(\(M.self).self, answering: …)` to `outgoing`.",
                kernel: kernelID)
        }
        guard waiting + sent.count < limit else {
            throw DurableError(
                .outboxFull,
                "\(limit) messages of kernel \"\(kernelID)\" wait for their targets already, and one to \"\(target)\" is too many. See why they are not acknowledged, or raise `outboxLimit`.",
                kernel: kernelID)
        }
        let payload: [UInt8]
        do { payload = try MessagePackEncoder().encode(message) } catch {
            throw DurableError(
                .unencodable, "The \(M.self) that kernel \"\(kernelID)\" sends to \"\(target)\" does not encode.",
                kernel: kernelID, underlying: error)
        }
        sent.append(
            OutgoingMessage(
                number: number, target: target, name: outgoing.name, message: message.messageID, payload: payload))
        number += 1
    }

    /// Forgets what was sent before.
    ///
    /// - Parameters:
    ///   - number: The number of the next message that is sent.
    ///   - waiting: How many wait for their targets.
    func begin(number: Int64, waiting: Int) {
        sent = []
        (self.number, self.waiting) = (number, waiting)
    }

    /// Forgets all but the first messages that were sent.
    func keep(_ count: Int) {
        number -= Int64(sent.count - count)
        sent.removeLast(sent.count - count)
    }
}
