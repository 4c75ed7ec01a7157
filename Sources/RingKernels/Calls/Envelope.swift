/// A message on its way, with what the runtime needs to know about it.
struct Envelope<Request: Message, Response: Message> {
    var message: Request
    /// Where the answer goes; `nil` for a message that nobody waits on.
    var reply: OneShot<Response>?
    /// The tick at which it was sent, or 0 without telemetry.
    var sentAt: UInt64
    /// Whether it was counted by a sender on another thread.
    var isFromAfar = false
}
