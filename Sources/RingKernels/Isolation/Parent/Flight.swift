/// A message that has left the queue for the child process, until it is dealt with and, if somebody asked, answered.
///
/// The parent keeps the message itself: whatever a child does to the memory they share, the next child gets what was sent.
struct Flight<Request: Message> {
    /// `nil` once the child has dealt with it.
    private(set) var request: Request?
    /// Who waits for the answer, until it is there.
    private(set) var reply: ReplyTo
    let tag: MailTag
    /// When it was given to the child, or 0 when that was not noted.
    let began: UInt64
    let wasAsked: Bool
    /// Whether its answer is on the output queue.
    var hasAnswer = false

    init(_ mail: consuming Envelope<Request>, began: UInt64) {
        wasAsked = !mail.reply.isNobody
        (tag, reply) = (mail.tag, mail.reply)
        request = mail.message
        self.began = began
    }

    var isDealtWith: Bool { request == nil }
    /// Whether somebody still waits.
    var isAwaited: Bool { !reply.isNobody }

    /// Who is to be told; from now on nobody is.
    mutating func takeReply() -> ReplyTo {
        defer { reply = .nobody }
        return reply
    }

    mutating func takeRequest() -> Request? { request.take() }
}
