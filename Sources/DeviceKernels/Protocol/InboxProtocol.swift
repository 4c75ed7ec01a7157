/// How kernels on one device talk to each other without the host: the words of a block's inbox.
///
/// The exchange memory of a device has a table of entries, each of four lines, and behind it the slots of the inboxes and the lists of the
/// topics, by their offsets. A reference names an entry by its number and its generation, so it may be kept, sent and be wrong: what an
/// entry says decides.
///
/// | line | its writers | what is in it |
/// |---|---|---|
/// | 0 | host | the generation, and where and how large things are |
/// | 1 | whoever sends | the tail, and how many are sending right now |
/// | 2 | the block | the head, and whether the block sleeps |
/// | 3 | whoever sends, and the host | the doorbell, and whether the block is to leave because another has trapped |
///
/// **Send**: claim, write, publish. A sender claims index `i` by a compare-exchange of the tail from `i` to `i + 1`, writes the slot, and
/// publishes it by its sequence word, `i + 1`, with release. The block reads the sequence with acquire, so it sees what was written. When it
/// has handled the message it moves the head with release; a sender that reads the head with acquire and finds `i < head + capacity` writes
/// behind the block's reads of the same slot. Since the head is read after the tail, and the tail has only grown meanwhile, `full` is never
/// said of an inbox that has room. The claim itself needs no order: that its index is nobody else's is all that is asked of it.
///
/// **End**: a sender counts itself in before it reads the generation, with a full fence between the two; whoever closes an inbox changes the
/// generation, passes a full fence, and waits until nobody is counted in. One of the two sees the other: so what is claimed then is
/// published as well, nothing is claimed any more, and the memory may become another's.
///
/// **Sleep** is Dekker's pattern again: the block says that it sleeps and then looks once more; the sender looks for that behind a full fence,
/// and rings by adding 1, since it is not the only one who may.
enum InboxProtocol {
    static let lineBytes = RingProtocol.lineBytes
    static let entryBytes = 4 * lineBytes

    /// A word of an entry.
    struct Word {
        let name: String
        let line: Int
        let offsetInLine: Int
        let byteCount: Int

        var offset: Int { line * InboxProtocol.lineBytes + offsetInLine }
    }

    /// 0 while the entry is nobody's.
    static let generation = Word(name: "generation", line: 0, offsetInLine: 0, byteCount: 4)
    /// A ``Kind``.
    static let kind = Word(name: "kind", line: 0, offsetInLine: 4, byteCount: 4)
    /// Of the slots, or of a topic's references, from the beginning of the exchange memory.
    static let slots = Word(name: "slots", line: 0, offsetInLine: 8, byteCount: 8)
    static let slotBytes = Word(name: "slot_bytes", line: 0, offsetInLine: 16, byteCount: 4)
    /// A power of two.
    static let capacity = Word(name: "capacity", line: 0, offsetInLine: 20, byteCount: 4)
    static let messageSize = Word(name: "message_size", line: 0, offsetInLine: 24, byteCount: 4)
    /// Lanes of the block, or subscribers of the topic.
    static let count = Word(name: "count", line: 0, offsetInLine: 28, byteCount: 4)
    static let tail = Word(name: "tail", line: 1, offsetInLine: 0, byteCount: 8)
    static let senders = Word(name: "senders", line: 1, offsetInLine: 8, byteCount: 4)
    static let head = Word(name: "head", line: 2, offsetInLine: 0, byteCount: 8)
    static let sleeping = Word(name: "sleeping", line: 2, offsetInLine: 8, byteCount: 4)
    static let doorbell = Word(name: "doorbell", line: 3, offsetInLine: 0, byteCount: 4)
    static let leave = Word(name: "leave", line: 3, offsetInLine: 4, byteCount: 4)

    /// In the order of their offsets.
    static let words = [
        generation, kind, slots, slotBytes, capacity, messageSize, count, tail, senders, head, sleeping, doorbell,
        leave,
    ]

    enum Kind: UInt32 {
        case inbox = 1
        case topic = 2
    }

    /// What has become of a message. Its number is the place of its counter.
    enum Result: UInt32 {
        case sent = 0
        case full = 1
        /// There is nobody under this reference, or one who takes other messages.
        case refused = 2
    }

    /// The bytes of a slot with messages of so many: a multiple of 64.
    static func slotBytes(forMessageOf size: Int) -> Int { (RingProtocol.payload + size + 63) / 64 * 64 }

    /// The structs in C; behind those of ``RingProtocol``.
    static let text: String = {
        var text =
            DeviceReferenceText.source + """

                #define RK_RING_INBOX_BYTES \(entryBytes)
                #define RK_RING_KIND_INBOX \(Kind.inbox.rawValue)u
                #define RK_RING_KIND_TOPIC \(Kind.topic.rawValue)u
                #define RK_RING_SENT \(Result.sent.rawValue)u
                #define RK_RING_FULL \(Result.full.rawValue)u
                #define RK_RING_REFUSED \(Result.refused.rawValue)u

                """
        text += ControlText.structure(
            "ring_inbox", words.map { ($0.name, $0.offset, $0.byteCount) }, byteCount: entryBytes)
        return text
    }()
}

/// The struct of references in C, for whichever text needs it first.
enum DeviceReferenceText {
    static let name = "rk_ring_reference"
    static let source = """
        #if !defined(RK_RING_REFERENCE)
        #define RK_RING_REFERENCE 1
        typedef struct { rk_u32 entry, lane, generation, table; } rk_ring_reference;
        #endif
        """
}
