/// What becomes of the message that a kernel had in hand when its code threw.
///
/// It concerns that one message, or those of a batch; what is queued stays in the queue. In the loop form a message that was merely
/// sent is in hand until the loop takes its next one, and one that was asked until it is answered.
public struct MessageInHand: Sendable, Hashable {
    enum Kind: Hashable, Sendable {
        case deadLettered
        case discarded
        case redelivered(limit: Int)
    }
    let kind: Kind

    /// Its caller gets the error; when nobody waits for an answer, the message becomes a dead letter. (A loop keeps no copies, so
    /// only callers are told what it had in hand.)
    public static let deadLettered = MessageInHand(kind: .deadLettered)

    /// Its caller gets the error; when nobody waits for an answer, the message is counted and given up.
    public static let discarded = MessageInHand(kind: .discarded)

    /// It is handled again after the restart, before all others of its band, and its caller goes on waiting. A message that was
    /// in hand at more than `limit` failures is taken for their cause and treated as by ``deadLettered``.
    ///
    /// - Parameter limit: 1 to 15.
    public static func redelivered(upTo limit: Int) -> MessageInHand { MessageInHand(kind: .redelivered(limit: limit)) }

    /// How often a message is handled again.
    var redeliveries: Int {
        if case .redelivered(let limit) = kind { limit } else { 0 }
    }

    func validate(for kernel: KernelID) throws(KernelError) {
        guard case .redelivered(let limit) = kind, !(1...15).contains(limit) else { return }
        throw .invalidOption(
            "messageInHand is .redelivered(upTo: \(limit)). Give 1 to 15, or choose `.deadLettered`.", kernel)
    }
}
