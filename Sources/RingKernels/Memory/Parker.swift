internal import CRingKernels
internal import Synchronization

/// Where one thread sleeps until there is work, at no cost to those who bring it while it is awake.
///
/// The two sides form Dekker's pattern: the sleeper writes `parked` and then looks for work, a publisher writes work and
/// then looks at `parked`; at least one of them must see the other. The sleeper pays for the order on both sides: its
/// membarrier(2) makes every other thread pass a full barrier, so a publisher needs a release store and a plain load
/// that the compiler keeps in this order. Where the kernel has no membarrier both sides use a full fence.
@unsafe
struct Parker {
    /// Whether this process could register for expedited barriers.
    static let hasAsymmetricBarrier = drk_membarrier_register()

    /// 1 while the thread sleeps or is about to; on a line of its own.
    private let word: UnsafeMutablePointer<Atomic<UInt32>>
    private let isAsymmetric = unsafe Parker.hasAsymmetricBarrier

    init() {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: 128, alignment: 128)
        unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: 128)
        unsafe word = memory.assumingMemoryBound(to: Atomic<UInt32>.self)
    }

    func deallocate() { unsafe UnsafeMutableRawPointer(word).deallocate() }

    /// Called by a publisher after its release store.
    @inline(__always)
    func wakeIfParked() {
        if unsafe isAsymmetric { drk_compiler_barrier() } else { atomicMemoryFence(ordering: .sequentiallyConsistent) }
        if unsafe word.pointee.load(ordering: .relaxed) == 1 { unsafe wake() }
    }

    /// Sleeps until woken, unless `hasWork` says that there is some; may also return for no reason.
    @inline(never)
    func park(unless hasWork: () -> Bool) {
        unsafe word.pointee.store(1, ordering: .sequentiallyConsistent)
        if unsafe isAsymmetric { drk_membarrier() } else { atomicMemoryFence(ordering: .sequentiallyConsistent) }
        if hasWork() {
            unsafe word.pointee.store(0, ordering: .relaxed)
            return
        }
        let address = unsafe UnsafeRawPointer(word).assumingMemoryBound(to: UInt32.self)
        while unsafe word.pointee.load(ordering: .acquiring) == 1 { _ = unsafe drk_futex_wait(address, 1, -1) }
    }

    @inline(never)
    private func wake() {
        if unsafe word.pointee.exchange(0, ordering: .sequentiallyConsistent) == 1 {
            unsafe drk_futex_wake(UnsafeRawPointer(word).assumingMemoryBound(to: UInt32.self), 1)
        }
    }
}
