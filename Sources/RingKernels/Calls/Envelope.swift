/// A message off the short way: on a ticket, or taken out of a slot to be looked at.
struct Envelope<Request: Message> {
    var message: Request
    var reply: ReplyTo
    var tag: MailTag

    init(_ message: consuming Request, reply: ReplyTo, sentAt: UInt64) {
        tag = MailTag(band: message.priority.band, sentAt: sentAt)
        self.message = message
        self.reply = reply
    }

    init(_ message: consuming Request, reply: ReplyTo, tag: MailTag) {
        self.message = message
        self.reply = reply
        self.tag = tag
    }

    /// Moves the content of a slot out.
    init(taking slot: MailSlot) {
        reply = slot.reply
        tag = slot.tag
        message = unsafe Payload.take(from: slot.payload)
    }

    /// Moves the content into a slot that holds nothing.
    consuming func put(into slot: MailSlot) {
        slot.fill(message, reply, tag)
    }
}
