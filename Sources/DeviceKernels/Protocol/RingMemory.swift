internal import CCompute
internal import Synchronization

/// The memory of a launch as the host sees it.
///
/// Everything is at an address that the launch keeps; words are read and written as atomics, since the device does so at the same
/// time. Who writes which is said in ``RingProtocol``.
@safe
struct RingMemory: @unchecked Sendable {
    // SAFETY: addresses; what lies there is accessed as atomics, or belongs to one side until it publishes it.
    let base: UnsafeMutableRawPointer
    let layout: RingLayout
    /// Of the inboxes, where blocks sleep on their doorbells.
    private let inboxes: UnsafeMutableRawPointer?

    /// - Parameter inboxes: Those of the blocks, if the host sees them as the device does.
    init(_ base: UnsafeMutableRawPointer, _ layout: RingLayout, inboxes: KernelInboxes? = nil) {
        unsafe self.base = unsafe base
        self.layout = layout
        unsafe self.inboxes = inboxes.flatMap { inboxes in
            unsafe inboxes.memory.pointer.map { unsafe $0 + inboxes.entries.lowerBound * InboxProtocol.entryBytes }
        }
    }

    @inline(__always)
    func block(_ index: Int) -> RingBlock {
        unsafe RingBlock(
            base + index &* layout.blockBytes, layout, inbox: inboxes.map { unsafe InboxEntry($0, entry: index) })
    }
}

/// The memory of one block.
@safe
struct RingBlock: @unchecked Sendable {
    // SAFETY: as in ``RingMemory``.
    let base: UnsafeMutableRawPointer
    private let mask: UInt64
    private let requestSlotBytes: Int
    private let responseSlotBytes: Int
    private let responsesOffset: Int
    /// What rings and sleeps only: where the entry lies from the beginning of the memory is not known to it.
    private let inbox: InboxEntry?

    init(_ base: UnsafeMutableRawPointer, _ layout: RingLayout, inbox: InboxEntry?) {
        unsafe self.base = unsafe base
        self.inbox = inbox
        mask = UInt64(layout.capacity - 1)
        requestSlotBytes = layout.requestSlotBytes
        responseSlotBytes = layout.responseSlotBytes
        responsesOffset = layout.responsesOffset
    }

    // MARK: Words

    @inline(__always)
    private func half(_ word: RingProtocol.Word) -> UnsafeMutablePointer<Atomic<UInt32>> {
        unsafe (base + word.offset).assumingMemoryBound(to: Atomic<UInt32>.self)
    }

    @inline(__always)
    private func whole(_ word: RingProtocol.Word) -> UnsafeMutablePointer<Atomic<UInt64>> {
        unsafe (base + word.offset).assumingMemoryBound(to: Atomic<UInt64>.self)
    }

    func load(_ word: RingProtocol.Word) -> UInt32 { unsafe half(word).pointee.load(ordering: .acquiring) }
    func store(_ word: RingProtocol.Word, _ value: UInt32) {
        unsafe half(word).pointee.store(value, ordering: .releasing)
    }
    func loadIndex(_ word: RingProtocol.Word) -> UInt64 { unsafe whole(word).pointee.load(ordering: .acquiring) }
    func storeIndex(_ word: RingProtocol.Word, _ value: UInt64) {
        unsafe whole(word).pointee.store(value, ordering: .releasing)
    }

    /// The address of a word, to sleep on.
    func address(of word: RingProtocol.Word) -> UnsafePointer<UInt32> {
        unsafe UnsafeRawPointer(base + word.offset).assumingMemoryBound(to: UInt32.self)
    }

    var phase: RingProtocol.Phase? { RingProtocol.Phase(rawValue: load(RingProtocol.phase)) }

    // MARK: Slots

    @inline(__always)
    func request(_ index: UInt64) -> RingSlot {
        unsafe RingSlot(base + RingProtocol.controlBytes + Int(index & mask) &* requestSlotBytes)
    }

    @inline(__always)
    func response(_ index: UInt64) -> RingSlot {
        unsafe RingSlot(base + responsesOffset + Int(index & mask) &* responseSlotBytes)
    }
}

/// One slot.
@safe
struct RingSlot {
    private let base: UnsafeMutableRawPointer

    @inline(__always)
    init(_ base: UnsafeMutableRawPointer) { unsafe self.base = unsafe base }

    private var sequence: UnsafeMutablePointer<Atomic<UInt64>> {
        unsafe base.assumingMemoryBound(to: Atomic<UInt64>.self)
    }

    /// Whether the slot of this index is published.
    @inline(__always)
    func isPublished(_ index: UInt64) -> Bool { unsafe sequence.pointee.load(ordering: .acquiring) == index &+ 1 }

    @inline(__always)
    func publish(_ index: UInt64) { unsafe sequence.pointee.store(index &+ 1, ordering: .releasing) }

    var number: UInt64 {
        get { unsafe (base + RingProtocol.number).load(as: UInt64.self) }
        nonmutating set { unsafe (base + RingProtocol.number).storeBytes(of: newValue, as: UInt64.self) }
    }

    /// Of a request.
    var lane: UInt32 {
        get { unsafe (base + RingProtocol.lane).load(as: UInt32.self) }
        nonmutating set { unsafe (base + RingProtocol.lane).storeBytes(of: newValue, as: UInt32.self) }
    }

    /// Of a response: a ``RingProtocol/Outcome``.
    var outcome: UInt32 {
        get { unsafe (base + RingProtocol.outcome).load(as: UInt32.self) }
        nonmutating set { unsafe (base + RingProtocol.outcome).storeBytes(of: newValue, as: UInt32.self) }
    }

    var site: UInt32 {
        get { unsafe (base + RingProtocol.site).load(as: UInt32.self) }
        nonmutating set { unsafe (base + RingProtocol.site).storeBytes(of: newValue, as: UInt32.self) }
    }

    var payload: UnsafeMutableRawPointer { unsafe base + RingProtocol.payload }
}

extension RingBlock {
    /// Wakes the block if it sleeps; behind a full fence that is behind what it is to see.
    @inline(__always)
    func ringDoorbell() {
        if load(RingProtocol.sleeping) != 0 { wake() }
    }

    @inline(never)
    private func wake() {
        if let inbox { return inbox.ring() }
        store(RingProtocol.doorbell, load(RingProtocol.doorbell) &+ 1)
        unsafe dcc_futex_wake_all(address(of: RingProtocol.doorbell))
    }
}
