internal import CCompute
internal import Synchronization

/// An entry of the exchange memory where this process reads and writes it as the device does: the statements of ``InboxSendText``
/// and ``RingLoopText``, for the processor.
@safe
struct InboxEntry: @unchecked Sendable {
    // SAFETY: an address that the exchange memory keeps; what lies there is accessed as atomics, or belongs to whoever has claimed it.
    private let memory: UnsafeMutableRawPointer
    private let base: UnsafeMutableRawPointer

    /// - Parameter memory: The exchange memory.
    @inline(__always)
    init(_ memory: UnsafeMutableRawPointer, entry: Int) {
        unsafe self.memory = unsafe memory
        unsafe base = unsafe memory + entry &* InboxProtocol.entryBytes
    }

    @inline(__always)
    func half(_ word: InboxProtocol.Word) -> UnsafeMutablePointer<Atomic<UInt32>> {
        unsafe (base + word.offset).assumingMemoryBound(to: Atomic<UInt32>.self)
    }

    @inline(__always)
    func whole(_ word: InboxProtocol.Word) -> UnsafeMutablePointer<Atomic<UInt64>> {
        unsafe (base + word.offset).assumingMemoryBound(to: Atomic<UInt64>.self)
    }

    @inline(__always)
    func load(_ word: InboxProtocol.Word) -> UInt32 { unsafe half(word).pointee.load(ordering: .acquiring) }

    @inline(__always)
    func store(_ word: InboxProtocol.Word, _ value: UInt32) {
        unsafe half(word).pointee.store(value, ordering: .releasing)
    }

    var head: UInt64 {
        @inline(__always) get { unsafe whole(InboxProtocol.head).pointee.load(ordering: .acquiring) }
        nonmutating set { unsafe whole(InboxProtocol.head).pointee.store(newValue, ordering: .releasing) }
    }

    /// Whether something was sent that was not handled; while no block runs.
    var hasMessages: Bool { unsafe whole(InboxProtocol.tail).pointee.load(ordering: .acquiring) != head }

    var doorbell: UnsafePointer<UInt32> {
        unsafe UnsafeRawPointer(base + InboxProtocol.doorbell.offset).assumingMemoryBound(to: UInt32.self)
    }

    @inline(__always)
    func slot(_ index: UInt64) -> RingSlot {
        let capacity = UInt64(load(InboxProtocol.capacity))
        let slots = unsafe Int(whole(InboxProtocol.slots).pointee.load(ordering: .relaxed))
        let bytes = Int(load(InboxProtocol.slotBytes))
        return unsafe RingSlot(memory + slots + Int(index & (capacity &- 1)) &* bytes)
    }

    /// The reference of a topic's list.
    func subscriber(_ index: Int) -> RawReference {
        let list = unsafe Int(whole(InboxProtocol.slots).pointee.load(ordering: .relaxed))
        return unsafe (memory + list + index &* MemoryLayout<RawReference>.stride).load(as: RawReference.self)
    }

    /// Counts this thread in, before it looks at anything.
    @inline(__always)
    func enter() {
        unsafe half(InboxProtocol.senders).pointee.wrappingAdd(1, ordering: .sequentiallyConsistent)
        atomicMemoryFence(ordering: .sequentiallyConsistent)
    }

    @inline(__always)
    func leave() { unsafe half(InboxProtocol.senders).pointee.wrappingSubtract(1, ordering: .releasing) }

    func isOpen(_ reference: RawReference, _ kind: InboxProtocol.Kind, messageSize: Int) -> Bool {
        load(InboxProtocol.generation) == reference.generation && load(InboxProtocol.kind) == kind.rawValue
            && load(InboxProtocol.messageSize) == UInt32(messageSize)
    }

    /// Claims the next slot; `nil` when there is none.
    func claim() -> UInt64? {
        let tail = unsafe whole(InboxProtocol.tail)
        let capacity = Int64(load(InboxProtocol.capacity))
        var index = unsafe tail.pointee.load(ordering: .acquiring)
        while Int64(bitPattern: index &- head) < capacity {
            let (exchanged, seen) = unsafe tail.pointee.compareExchange(
                expected: index, desired: index &+ 1, ordering: .relaxed)
            if exchanged { return index }
            index = seen
        }
        return nil
    }

    /// Wakes the block if it sleeps.
    @inline(__always)
    func wake() {
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        if load(InboxProtocol.sleeping) != 0 { ring() }
    }

    @inline(never)
    func ring() {
        unsafe half(InboxProtocol.doorbell).pointee.wrappingAdd(1, ordering: .releasing)
        unsafe dcc_futex_wake_all(doorbell)
    }
}

/// A reference without its message's type, as the device has it.
struct RawReference: BitwiseCopyable, Hashable {
    var entry: UInt32 = 0
    var lane: UInt32 = 0
    /// 0 for nobody's.
    var generation: UInt32 = 0
    var table: UInt32 = 0
}
