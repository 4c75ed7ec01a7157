/// What one process tells the other: a kind, a number, flags, and bytes that depend on the kind.
struct SharedRecord: Equatable {
    /// Bytes of a record before its payload.
    static let headerSize = 32

    enum Kind: UInt8, CaseIterable {
        // From the parent.
        /// The first record: a ``StartOrder``.
        case start = 1
        /// A message, under its number.
        case message
        case activate
        /// Take nothing more, and say so with ``paused`` of the same number.
        case deactivate
        case terminate
        case cancel
        /// What became of a message that the child sent under this number.
        case settled

        // From the child.
        /// The kernel's `start` has returned.
        case started
        /// There will be no kernel: an error.
        case refused
        /// The answer to the message with this number.
        case answer
        /// The message with this number has no answer: an error. Under the number 0: an answer of no message was lost.
        case failed
        /// An answer that nobody asked for; under the number of the message that it answers, if that is in the child's hands.
        case output
        /// The kernel has dealt with the message.
        case done
        case paused
        /// The kernel has ended; an error, or nothing.
        case ended
        /// A message of the kernel to another one: a ``RoutedMessage``.
        case send
    }

    /// Properties of a message or an answer.
    struct Flags: OptionSet {
        let rawValue: UInt8

        /// Of a message: somebody waits for the answer.
        static let asked = Flags(rawValue: 4)
        /// Of an answer or a failure: the message is dealt with.
        static let done = Flags(rawValue: 8)
        /// Of a routed message: its sender is a handler that does not wait for room.
        static let fromHandler = Flags(rawValue: 16)
        /// Of what became of a routed message: it waits for room, and another record will follow.
        static let waits = Flags(rawValue: 32)

        /// Of a message: as it lies in memory, not as MessagePack.
        static let plain = Flags(rawValue: 64)

        init(rawValue: UInt8) { self.rawValue = rawValue }

        init(_ band: PriorityBand, asked: Bool) {
            rawValue = band.rawValue | (asked ? Flags.asked.rawValue : 0)
        }

        var band: PriorityBand { PriorityBand(rawValue: rawValue & 3) ?? .normal }
    }

    var kind: Kind
    var flags = Flags(rawValue: 0)
    var number: UInt64 = 0
    var payload: [UInt8] = []

    /// Slots for a payload of so many bytes.
    @inline(__always)
    static func slotCount(forPayload size: Int) -> Int {
        (size + headerSize + SharedLayout.slotSize - 1) / SharedLayout.slotSize
    }
}
