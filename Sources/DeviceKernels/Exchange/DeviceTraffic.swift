/// What a kernel's handlers have sent on the device, and been sent, since it was launched. The host has no part in these messages. And what they
/// have not found of what was lent to them.
public struct DeviceTraffic: Sendable, Hashable {
    /// Messages that its handlers sent and that found room; a published one counts for each subscriber.
    public var sent: UInt64 = 0
    /// Messages that they tried to send and that found an inbox full.
    public var full: UInt64 = 0
    /// Messages that they tried to send to nobody: the kernel or the topic has ended, or takes other messages, or is elsewhere.
    public var refused: UInt64 = 0
    /// Messages that came from handlers on the device and were handled.
    public var received: UInt64 = 0
    /// References to lent elements that they followed and that led nowhere: given back, another's, or to be read and not written.
    public var unresolved: UInt64 = 0

    public init(
        sent: UInt64 = 0, full: UInt64 = 0, refused: UInt64 = 0, received: UInt64 = 0, unresolved: UInt64 = 0
    ) {
        self.sent = sent
        self.full = full
        self.refused = refused
        self.received = received
        self.unresolved = unresolved
    }

    static func + (first: DeviceTraffic, second: DeviceTraffic) -> DeviceTraffic {
        DeviceTraffic(
            sent: first.sent + second.sent, full: first.full + second.full, refused: first.refused + second.refused,
            received: first.received + second.received, unresolved: first.unresolved + second.unresolved)
    }
}
