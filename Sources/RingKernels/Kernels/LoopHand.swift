/// The messages that a kernel in loop form has taken and not dealt with: since when, and who waits for their answers.
@usableFromInline
struct LoopHand {
    /// When the messages in hand were taken, or 0 when that was not noted.
    @usableFromInline var since: UInt64 = 0
    /// How many of them there are.
    @usableFromInline var count = 0
    /// Messages taken since the body last let its home do something else.
    @usableFromInline var takenInARow = 0
    /// Whether the body has looked for a message, found none, and has done with those before.
    @usableFromInline var isHungry = false
    /// The caller who waits for the answer to ``message``: one place for the common case of one at a time.
    @usableFromInline var reply = ReplyTo.nobody
    @usableFromInline var message = MessageID(high: 0, low: 0)
    /// The others, by the request's ID.
    private var others: [MessageID: ReplyTo] = [:]

    init() {}

    /// Remembers who waits for the answer to a message; false when somebody waits for one to the same ID.
    @inlinable @inline(__always)
    mutating func hold(_ reply: ReplyTo, of message: MessageID) -> Bool {
        if !self.reply.isNobody { return holdAnother(reply, of: message) }
        self.reply = reply
        self.message = message
        return true
    }

    @usableFromInline
    mutating func holdAnother(_ reply: ReplyTo, of message: MessageID) -> Bool {
        if holds(message) { return false }
        others[message] = reply
        return true
    }

    /// Whether somebody waits for the answer to a message.
    func holds(_ message: MessageID) -> Bool {
        !reply.isNobody && self.message == message || others[message] != nil
    }

    /// Who waits for the answer to a message; he is forgotten.
    @inlinable @inline(__always)
    mutating func release(_ message: MessageID) -> ReplyTo? {
        guard self.message == message, !reply.isNobody else { return releaseAnother(message) }
        defer { reply = .nobody }
        return reply
    }

    @usableFromInline
    mutating func releaseAnother(_ message: MessageID) -> ReplyTo? {
        others.isEmpty ? nil : others.removeValue(forKey: message)
    }

    /// Everybody who waits; they are forgotten.
    mutating func takeAll() -> [ReplyTo] {
        defer {
            reply = .nobody
            others = [:]
        }
        return (reply.isNobody ? [] : [reply]) + others.values
    }
}
