/// How host and device talk about one block of a launch: the words of its control lines and of a slot.
///
/// This is the one definition of it. Swift goes by the offsets here; the text in C gets structs that are made from them, with an
/// assertion on each offset (``RingProtocol/text``), and the device writes back what it was compiled with before anything flows.
///
/// | line | its writer | what is in it |
/// |---|---|---|
/// | 0 | host | the order: what the block is to do |
/// | 1 | host | the doorbell, on which an idle block sleeps |
/// | 2 | host | whether the host is to be woken |
/// | 3 | device | whether the block sleeps, and on which processor it runs |
/// | 4 | device | the phase, the order that the block has seen, and what it was compiled with |
/// | 5 | device | how many requests were begun and are done, and the heartbeat |
/// | 6 | device | the same of the inbox, what was sent to others, and what was not found |
///
/// A line is 128 bytes: two lines of a processor, which fetches them in pairs, and one of a GPU. Behind the control lines come the
/// slots of the requests, which the host alone writes, and those of the responses, which the device alone writes.
///
/// **The rings.** Indices of 64 bits that only grow; a slot is published by its sequence word, the index plus 1, written last and with
/// release, and read with acquire. Every request has one response, which has the same index. So the host alone sees to room: it
/// writes request `i` only when it has taken response `i - capacity`, and the device never waits for it.
///
/// **One message, one slot.** Bodies are structs, whose sizes are known at the launch, so each ring has slots that hold a whole one: those of
/// requests and those of responses are as large as either needs. A message that goes over several slots would have to be published in parts,
/// or hold back its first slot until its last is written; a block would have to tell whole ones from others, and a body could not be used
/// where it lies when it goes around the ring's end. All that a larger slot costs is its memory, which is the ring's capacity times its size.
///
/// **Sleep** is Dekker's pattern, as in the channel between processes: who falls asleep says so and then looks again, who has
/// published looks for that behind a full fence.
enum RingProtocol {
    /// Changes with everything here, and with the meaning of any of it.
    static let version: UInt32 = 4

    static let lineBytes = 128

    enum Writer { case host, device }

    /// A word of a control line.
    struct Word {
        let name: String
        let line: Int
        let offsetInLine: Int
        let byteCount: Int
        let writer: Writer

        var offset: Int { line * RingProtocol.lineBytes + offsetInLine }
    }

    // MARK: Control

    /// What the block is to do: an ``Order`` in the lowest two bits, above it the order's number.
    static let order = Word(name: "order", line: 0, offsetInLine: 0, byteCount: 4, writer: .host)
    static let doorbell = Word(name: "doorbell", line: 1, offsetInLine: 0, byteCount: 4, writer: .host)
    static let hostSleeps = Word(name: "host_sleeps", line: 2, offsetInLine: 0, byteCount: 4, writer: .host)
    static let sleeping = Word(name: "sleeping", line: 3, offsetInLine: 0, byteCount: 4, writer: .device)
    /// Where the block ran when it last gave its processor up in between: the processor's number plus 1; 0 where that is not known.
    static let processor = Word(name: "processor", line: 3, offsetInLine: 4, byteCount: 4, writer: .device)
    /// A ``Phase``.
    static let phase = Word(name: "phase", line: 4, offsetInLine: 0, byteCount: 4, writer: .device)
    /// The last order that the block has taken to heart.
    static let seen = Word(name: "seen", line: 4, offsetInLine: 4, byteCount: 4, writer: .device)
    // What the block was compiled with.
    static let deviceVersion = Word(name: "version", line: 4, offsetInLine: 8, byteCount: 4, writer: .device)
    static let controlSize = Word(name: "control_size", line: 4, offsetInLine: 12, byteCount: 4, writer: .device)
    static let requestSlotSize = Word(
        name: "request_slot_size", line: 4, offsetInLine: 16, byteCount: 4, writer: .device)
    static let requestSize = Word(name: "request_size", line: 4, offsetInLine: 20, byteCount: 4, writer: .device)
    static let responseSize = Word(name: "response_size", line: 4, offsetInLine: 24, byteCount: 4, writer: .device)
    static let stateSize = Word(name: "state_size", line: 4, offsetInLine: 28, byteCount: 4, writer: .device)
    static let responseSlotSize = Word(
        name: "response_slot_size", line: 4, offsetInLine: 32, byteCount: 4, writer: .device)
    /// Requests that were begun: the index of the first that was not.
    static let begun = Word(name: "begun", line: 5, offsetInLine: 0, byteCount: 8, writer: .device)
    /// Requests whose responses are published: the index of the first without.
    static let done = Word(name: "done", line: 5, offsetInLine: 8, byteCount: 8, writer: .device)
    /// Changes now and then while the block looks for messages.
    static let beat = Word(name: "beat", line: 5, offsetInLine: 16, byteCount: 8, writer: .device)
    /// Messages of the inbox that were begun: the index of the first that was not.
    static let inboxBegun = Word(name: "inbox_begun", line: 6, offsetInLine: 0, byteCount: 8, writer: .device)
    /// Those that are done. Where a block has left because of one that trapped, those it began with that are not.
    static let inboxDone = Word(name: "inbox_done", line: 6, offsetInLine: 8, byteCount: 8, writer: .device)
    // Since the start: messages of the inbox that were handled, and what has become of those that were sent to others.
    static let received = Word(name: "received", line: 6, offsetInLine: 16, byteCount: 8, writer: .device)
    static let sent = Word(name: "sent", line: 6, offsetInLine: 24, byteCount: 8, writer: .device)
    static let full = Word(name: "full", line: 6, offsetInLine: 32, byteCount: 8, writer: .device)
    static let refused = Word(name: "refused", line: 6, offsetInLine: 40, byteCount: 8, writer: .device)
    /// References to lent elements that led nowhere.
    static let unresolved = Word(name: "unresolved", line: 6, offsetInLine: 48, byteCount: 8, writer: .device)

    /// In the order of their offsets.
    static let words = [
        order, doorbell, hostSleeps, sleeping, processor, phase, seen, deviceVersion, controlSize, requestSlotSize,
        requestSize,
        responseSize, stateSize, responseSlotSize, begun, done, beat, inboxBegun, inboxDone, received, sent, full,
        refused, unresolved,
    ]

    static let controlBytes = 7 * lineBytes

    enum Order: UInt32 {
        /// Begin nothing.
        case pause = 0
        case run = 1
        /// Leave after the messages in hand.
        case stop = 2
    }

    enum Phase: UInt32 {
        /// Not there yet.
        case none = 0
        case running = 1
        /// It has left, as it was ordered to.
        case stopped = 2
        /// It has left, since there was nothing to do for as long as its budget says.
        case drained = 3
        /// It has left after a message that trapped.
        case trapped = 4

        var isOver: Bool { rawValue >= Phase.stopped.rawValue }
    }

    // MARK: Slots

    // Offsets in a slot.
    static let sequence = 0
    /// The number under which the host knows the message.
    static let number = 8
    /// Of a request: which of the block's lanes it is for. Of a response: an ``Outcome``.
    static let lane = 16
    static let outcome = 16
    /// Of a response that trapped: the number of the site.
    static let site = 20
    static let payload = 32

    enum Outcome: UInt32 {
        case answered = 0
        case trapped = 1
    }

    /// The most lanes of a block.
    static let largestLaneCount = 64

    /// The largest request or response, in bytes.
    static let largestBody = 1 << 16
    /// The most bytes of all rings of a kernel.
    static let largestRings = 1 << 30
    /// A request and a response that have more bytes together are staged in the device's memory by a GPU, which would reserve room for them
    /// for every thread that it could run if they were a thread's own.
    static let largestPrivateBodies = 1024
    /// The most bytes of the requests and the responses that a block of OpenCL has in hand, in the memory of its threads: on their stacks
    /// where they are threads of the processor.
    static let largestBodiesOfBlock = 1 << 20

    // MARK: Text

    /// The structs of the protocol in C, for all dialects.
    static let text: String = {
        var text = """
            /* The ring protocol */
            #define RK_RING_VERSION \(version)u
            #define RK_RING_PAUSE \(Order.pause.rawValue)u
            #define RK_RING_RUN \(Order.run.rawValue)u
            #define RK_RING_STOP \(Order.stop.rawValue)u
            #define RK_RING_RUNNING \(Phase.running.rawValue)u
            #define RK_RING_STOPPED \(Phase.stopped.rawValue)u
            #define RK_RING_DRAINED \(Phase.drained.rawValue)u
            #define RK_RING_TRAPPED \(Phase.trapped.rawValue)u
            #define RK_RING_ANSWER \(Outcome.answered.rawValue)u
            #define RK_RING_TRAP \(Outcome.trapped.rawValue)u
            #define RK_RING_PAYLOAD \(payload)

            """
        text += ControlText.structure(
            "ring_block", words.map { ($0.name, $0.offset, $0.byteCount) }, byteCount: controlBytes)
        text += """
            typedef struct { rk_u64 sequence; rk_u64 number; rk_u32 lane; rk_u32 site; rk_u64 unused; } rk_ring_slot;
            RK_ASSERT(ring_slot, sizeof(rk_ring_slot) == \(payload));
            RK_ASSERT(ring_slot_number, RK_OFFSET(rk_ring_slot, number) == \(number));
            RK_ASSERT(ring_slot_lane, RK_OFFSET(rk_ring_slot, lane) == \(lane));
            RK_ASSERT(ring_slot_site, RK_OFFSET(rk_ring_slot, site) == \(site));

            """
        return text
    }()
}
