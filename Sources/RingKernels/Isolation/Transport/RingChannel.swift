internal import Synchronization

/// One side of the connection between the two processes of an isolated kernel: a ring to write, one to read, and how
/// the two sides wake each other.
///
/// Of one thread at a time: the home on which the kernel lives here.
///
/// Sleep is Dekker's pattern. A side that falls asleep says so in its word and then looks into its ring; a side that has published
/// something looks into that word; between the two steps both have a full fence, so one of them sees the other. The word counts: it
/// is odd while its side sleeps, and a sleep is ended by one signal. The same holds for room: who found none says so before it
/// sleeps, and whoever gives room looks for that behind the fence.
final class RingChannel {
    enum Side { case parent, child }

    let memory: SharedMemory
    let layout: SharedLayout
    private let writer: RingWriter
    private let reader: RingReader
    private let ownSleep: SharedWord<UInt32>
    private let otherSleep: SharedWord<UInt32>
    private let ownWant: SharedWord<UInt32>
    private let otherWant: SharedWord<UInt32>
    /// The number of the message in the child's hands, or 0.
    private let inHandWord: SharedWord<UInt64>
    /// Signalled to wake the other side.
    let wakingOther: EventDescriptor
    /// Readable when the other side wakes this one.
    let wakingSelf: EventDescriptor

    private var sleepCount: UInt32 = 0
    private var lastWoken: UInt32 = 0
    private var wantsRoom = false
    private var hasWritten = false
    private var hasGivenRoom = false

    init(
        _ side: Side, _ memory: SharedMemory, _ layout: SharedLayout, wakingOther: EventDescriptor,
        wakingSelf: EventDescriptor
    ) {
        self.memory = memory
        self.layout = layout
        self.wakingOther = wakingOther
        self.wakingSelf = wakingSelf
        let isParent = side == .parent
        let requests = (layout.requestOffset, SharedLayout.requestHeadOffset)
        let answers = (layout.answerOffset, SharedLayout.answerHeadOffset)
        let (out, back) = isParent ? (requests, answers) : (answers, requests)
        writer = RingWriter(memory, at: out.0, slotCount: layout.slotCount, headAt: out.1)
        reader = RingReader(
            memory, at: back.0, slotCount: layout.slotCount, headAt: back.1, largestPayload: layout.largestPayload)
        let sleep = (parent: SharedLayout.parentSleepOffset, child: SharedLayout.childSleepOffset)
        ownSleep = memory.half(at: isParent ? sleep.parent : sleep.child)
        otherSleep = memory.half(at: isParent ? sleep.child : sleep.parent)
        let want = (parent: SharedLayout.requestRoomOffset, child: SharedLayout.answerRoomOffset)
        ownWant = memory.half(at: isParent ? want.parent : want.child)
        otherWant = memory.half(at: isParent ? want.child : want.parent)
        inHandWord = memory.word(at: SharedLayout.inHandOffset)
    }

    // MARK: Writing

    /// Publishes a record; false when there is no room now, which the other side then tells when there is.
    func write(
        _ kind: SharedRecord.Kind, flags: SharedRecord.Flags = .init(rawValue: 0), number: UInt64 = 0,
        _ payload: [UInt8] = []
    ) throws(RingFault) -> Bool {
        precondition(payload.count <= layout.largestPayload, "Who writes a record has looked at its size.")
        guard try writer.write(kind, flags: flags, number: number, payload) else {
            wantsRoom = true
            return false
        }
        hasWritten = true
        return true
    }

    /// The same for bytes that lie somewhere.
    func write(
        _ kind: SharedRecord.Kind, flags: SharedRecord.Flags, number: UInt64, _ payload: UnsafeRawBufferPointer
    ) throws(RingFault) -> Bool {
        guard unsafe try writer.write(kind, flags: flags, number: number, payload) else {
            wantsRoom = true
            return false
        }
        hasWritten = true
        return true
    }

    // MARK: Reading

    var hasRecord: Bool { reader.hasRecord }

    func next() throws(RingFault) -> SharedRecord? { try reader.next() }

    /// After some records were read or written: gives room back and wakes the other side if it waits for either.
    ///
    /// - Parameter isIdle: Whether nothing was read; a little room is given back only then, since looking whether somebody waits for
    ///   it takes a fence.
    func flush(isIdle: Bool = true) {
        if isIdle || reader.unreturned > layout.slotCount / 8, reader.giveRoom() { hasGivenRoom = true }
        guard hasWritten || hasGivenRoom else { return }
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        let sleep = otherSleep.acquire()
        if sleep & 1 == 1, sleep != lastWoken, hasWritten || otherWant.acquire() == 1 {
            lastWoken = sleep
            wakingOther.signal()
        }
        hasWritten = false
        hasGivenRoom = false
    }

    // MARK: Sleeping

    /// Says that this side falls asleep, then looks a last time; whether there is something to do after all.
    func announceSleep() -> Bool {
        if sleepCount & 1 == 0 {
            sleepCount &+= 1
            ownWant.release(wantsRoom ? 1 : 0)
            ownSleep.release(sleepCount)
        }
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        return reader.hasRecord || wantsRoom && writer.hasNewRoom
    }

    /// This side is awake.
    @inline(__always)
    func noteAwake() {
        if sleepCount & 1 == 0 { return }
        sleepCount &+= 1
        wantsRoom = false
        ownSleep.release(sleepCount)
    }

    // MARK: The message in hand

    /// By the child: it begins with the message of this number, or has none in its hands.
    @inline(__always)
    func setInHand(_ number: UInt64) { inHandWord.release(number) }

    /// By the parent: which message the child has begun and not finished, if any.
    var inHand: UInt64 { inHandWord.acquire() }
}
