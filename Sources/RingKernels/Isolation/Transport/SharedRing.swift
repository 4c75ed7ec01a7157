internal import Synchronization

/// The two ends of a ring with one producer and one consumer in different processes.
///
/// Slots of 64 bytes, indices of 64 bits that only grow. A record takes as many consecutive slots as it needs; its payload may go
/// round the end of the ring.
///
/// | offset | of a record's first slot |
/// |---|---|
/// | 0 | sequence word: 0, or the index of the slot plus 1 once the record is published |
/// | 8 | how many slots the record has, 32 bits |
/// | 12 | bytes of the payload, 32 bits |
/// | 16 | kind |
/// | 17 | flags |
/// | 24 | number |
/// | 32 | payload |
///
/// The producer writes a record and at last, with release, its sequence word, which the consumer reads with acquire. Before
/// that it writes 0 where the next record will begin, a slot that it has claimed as well: the consumer never finds there what a
/// payload left in an earlier round. The consumer copies a record out, and then publishes with release how far it
/// has come; the producer reads that with acquire before it writes there again.
///
/// Each end takes nothing for granted that the other wrote: every index and length is read once and checked. What does not
/// fit ends in a ``RingFault``, and no bytes outside the ring are touched.
///
/// After the rings of Agrona (Real Logic) with the sequence words of D. Vyukov's bounded queue.
struct RingFault: Error, Equatable, CustomStringConvertible {
    var description: String
}

/// The producer's end; of one thread at a time.
@safe
final class RingWriter {
    // SAFETY: `memory` keeps what the pointers point to.
    private let memory: SharedMemory
    private let slots: UnsafeMutableRawPointer
    private let slotCount: UInt64
    private let publishedHead: SharedWord<UInt64>
    /// Where the next record begins.
    private(set) var tail: UInt64 = 0
    /// How far the consumer had come when last looked at.
    private var seenHead: UInt64 = 0

    init(_ memory: SharedMemory, at offset: Int, slotCount: Int, headAt headOffset: Int) {
        self.memory = memory
        unsafe slots = memory.bytes(at: offset, count: slotCount * SharedLayout.slotSize)
        self.slotCount = UInt64(slotCount)
        publishedHead = memory.word(at: headOffset)
    }

    @inline(__always)
    private func slot(_ index: UInt64) -> UnsafeMutableRawPointer {
        unsafe slots + Int(index & (slotCount &- 1)) &* SharedLayout.slotSize
    }

    private func sequence(_ index: UInt64) -> UnsafeMutablePointer<Atomic<UInt64>> {
        unsafe slot(index).assumingMemoryBound(to: Atomic<UInt64>.self)
    }

    /// Writes and publishes a record; false when there is no room for it now.
    ///
    /// - Throws: ``RingFault`` when the consumer says that it has read what was never written.
    func write(
        _ kind: SharedRecord.Kind, flags: SharedRecord.Flags = .init(rawValue: 0), number: UInt64 = 0,
        _ payload: UnsafeRawBufferPointer
    ) throws(RingFault) -> Bool {
        let size = payload.count
        let count = UInt64(SharedRecord.slotCount(forPayload: size))
        guard try hasRoom(for: count) else { return false }
        let record = unsafe slot(tail)
        unsafe sequence(tail &+ count).pointee.store(0, ordering: .relaxed)
        unsafe record.storeBytes(of: UInt32(truncatingIfNeeded: count), toByteOffset: 8, as: UInt32.self)
        unsafe record.storeBytes(of: UInt32(truncatingIfNeeded: size), toByteOffset: 12, as: UInt32.self)
        unsafe record.storeBytes(of: kind.rawValue, toByteOffset: 16, as: UInt8.self)
        unsafe record.storeBytes(of: flags.rawValue, toByteOffset: 17, as: UInt8.self)
        unsafe record.storeBytes(of: number, toByteOffset: 24, as: UInt64.self)
        if size > 0 {
            let start = Int(tail & (slotCount &- 1)) &* SharedLayout.slotSize &+ SharedRecord.headerSize
            let first = min(size, Int(slotCount) &* SharedLayout.slotSize &- start)
            let base = unsafe payload.baseAddress.unsafelyUnwrapped
            unsafe (slots + start).copyMemory(from: base, byteCount: first)
            if first < size { unsafe slots.copyMemory(from: base + first, byteCount: size &- first) }
        }
        unsafe sequence(tail).pointee.store(tail &+ 1, ordering: .releasing)
        tail &+= count
        return true
    }

    /// The same for bytes of an array.
    func write(
        _ kind: SharedRecord.Kind, flags: SharedRecord.Flags = .init(rawValue: 0), number: UInt64 = 0,
        _ payload: [UInt8]
    ) throws(RingFault) -> Bool {
        let outcome = unsafe payload.withUnsafeBytes { bytes in
            Result { () throws(RingFault) in try unsafe write(kind, flags: flags, number: number, bytes) }
        }
        return try outcome.get()
    }

    /// Whether the consumer has given back room since the last look.
    var hasNewRoom: Bool { publishedHead.acquire() != seenHead }

    /// Whether a record of so many slots and the slot behind it are free.
    private func hasRoom(for count: UInt64) throws(RingFault) -> Bool {
        if tail &+ count &+ 1 &- seenHead <= slotCount { return true }
        let head = publishedHead.acquire()
        guard head >= seenHead, head <= tail else {
            throw RingFault(
                description: "the other side says that it has read up to slot \(head), of \(seenHead) to \(tail)")
        }
        seenHead = head
        return tail &+ count &+ 1 &- seenHead <= slotCount
    }
}

/// The consumer's end; of one thread at a time.
@safe
final class RingReader {
    // SAFETY: `memory` keeps what the pointers point to.
    private let memory: SharedMemory
    private let slots: UnsafeMutableRawPointer
    private let slotCount: UInt64
    private let largestPayload: Int
    private let publishedHead: SharedWord<UInt64>
    /// Where the next record begins.
    private(set) var head: UInt64 = 0
    private var shownHead: UInt64 = 0
    /// The last payload.
    private let scratch: UnsafeMutablePointer<[UInt8]>

    init(
        _ memory: SharedMemory, at offset: Int, slotCount: Int, headAt headOffset: Int, largestPayload: Int
    ) {
        self.memory = memory
        unsafe slots = memory.bytes(at: offset, count: slotCount * SharedLayout.slotSize)
        self.slotCount = UInt64(slotCount)
        self.largestPayload = largestPayload
        publishedHead = memory.word(at: headOffset)
        unsafe scratch = .allocate(capacity: 1)
        unsafe scratch.initialize(to: [])
    }

    deinit {
        unsafe scratch.deinitialize(count: 1)
        unsafe scratch.deallocate()
    }

    @inline(__always)
    private var record: UnsafeMutableRawPointer {
        unsafe slots + Int(head & (slotCount &- 1)) &* SharedLayout.slotSize
    }

    /// Whether the next call of ``next()`` finds something, or faults.
    @inline(__always)
    var hasRecord: Bool {
        unsafe record.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.load(ordering: .acquiring) != 0
    }

    /// The next record, copied out; `nil` when none is published.
    ///
    /// - Throws: ``RingFault`` when what is there cannot have been written by ``RingWriter``.
    func next() throws(RingFault) -> SharedRecord? {
        let record = unsafe self.record
        let sequence = unsafe record.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.load(ordering: .acquiring)
        if sequence == 0 { return nil }
        guard sequence == head &+ 1 else {
            throw RingFault(description: "slot \(head) has the sequence number \(sequence), not \(head &+ 1)")
        }
        // Read once: the other side might change them.
        let count = unsafe record.load(fromByteOffset: 8, as: UInt32.self)
        let size = unsafe Int(record.load(fromByteOffset: 12, as: UInt32.self))
        let rawKind = unsafe record.load(fromByteOffset: 16, as: UInt8.self)
        let flags = unsafe record.load(fromByteOffset: 17, as: UInt8.self)
        let number = unsafe record.load(fromByteOffset: 24, as: UInt64.self)
        guard size <= largestPayload, Int(count) == SharedRecord.slotCount(forPayload: size) else {
            throw RingFault(
                description:
                    "the record at slot \(head) says that it has \(size) bytes in \(count) slots, of at most \(largestPayload)"
            )
        }
        guard let kind = SharedRecord.Kind(rawValue: rawKind) else {
            throw RingFault(description: "the record at slot \(head) is of the unknown kind \(rawKind)")
        }
        let payload = size == 0 ? [] : copy(size)
        head &+= UInt64(count)
        return SharedRecord(kind: kind, flags: .init(rawValue: flags), number: number, payload: payload)
    }

    /// Copies a payload out, into memory that is used again unless somebody still has it.
    private func copy(_ size: Int) -> [UInt8] {
        let start = Int(head & (slotCount &- 1)) &* SharedLayout.slotSize &+ SharedRecord.headerSize
        let first = min(size, Int(slotCount) &* SharedLayout.slotSize &- start)
        if unsafe scratch.pointee.count > Self.largestKept { unsafe scratch.pointee = [] }
        let missing = unsafe size &- scratch.pointee.count
        // Most have the size of the one before.
        if missing > 0 {
            unsafe scratch.pointee.append(contentsOf: repeatElement(0, count: missing))
        } else if missing < 0 {
            unsafe scratch.pointee.removeLast(-missing)
        }
        unsafe scratch.pointee.withUnsafeMutableBytes { bytes in
            let target = unsafe bytes.baseAddress.unsafelyUnwrapped
            unsafe target.copyMemory(from: slots + start, byteCount: first)
            if first < size { unsafe (target + first).copyMemory(from: slots, byteCount: size &- first) }
        }
        return unsafe scratch.pointee
    }

    /// The largest payload whose memory is used again, in bytes.
    private static var largestKept: Int { 4096 }

    /// Slots that were read and not given back yet.
    var unreturned: Int { Int(head &- shownHead) }

    /// Gives back the room of what was read; whether there was any.
    @discardableResult
    func giveRoom() -> Bool {
        if shownHead == head { return false }
        shownHead = head
        publishedHead.release(head)
        return true
    }
}
