internal import CRingKernels
internal import Synchronization

/// Where one thread sleeps until there is work, at no cost to those who bring it while it is awake. While it sleeps, another
/// thread may do its work in its place.
///
/// The two sides form Dekker's pattern: the sleeper writes that it falls asleep and then looks for work, a publisher writes
/// work and then looks whether it sleeps; at least one of them must see the other. The sleeper pays for the order on both sides: its
/// membarrier(2) makes every other thread pass a full barrier, so a publisher needs a release store and a plain load
/// that the compiler keeps in this order. Where the kernel has no membarrier both sides use a full fence.
@unsafe
struct Parker {
    /// Whether this process could register for expedited barriers.
    static let hasAsymmetricBarrier = drk_membarrier_register()

    /// What the thread does; on a line of its own.
    private let word: UnsafeMutablePointer<Atomic<UInt32>>
    private static let awake: UInt32 = 0
    private static let asleep: UInt32 = 1
    /// Asleep, while another thread does its work.
    private static let leased: UInt32 = 2
    /// The same, and somebody has brought work meanwhile.
    private static let called: UInt32 = 3
    /// Awake, and looking for work a last time.
    private static let fallingAsleep: UInt32 = 4
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
        if unsafe word.pointee.load(ordering: .relaxed) != Self.awake { unsafe wake() }
    }

    /// Sleeps until woken, unless `hasWork` says that there is some; may also return for no reason.
    @inline(never)
    func park(unless hasWork: () -> Bool) {
        unsafe word.pointee.store(Self.fallingAsleep, ordering: .sequentiallyConsistent)
        if unsafe isAsymmetric { drk_membarrier() } else { atomicMemoryFence(ordering: .sequentiallyConsistent) }
        if hasWork() {
            unsafe word.pointee.store(Self.awake, ordering: .relaxed)
            return
        }
        // It fails when a publisher has called in between.
        _ = unsafe word.pointee.compareExchange(
            expected: Self.fallingAsleep, desired: Self.asleep, ordering: .sequentiallyConsistent)
        let address = unsafe UnsafeRawPointer(word).assumingMemoryBound(to: UInt32.self)
        while true {
            let seen = unsafe word.pointee.load(ordering: .acquiring)
            if unsafe seen == Self.awake { return }
            _ = unsafe drk_futex_wait(address, seen, -1)
        }
    }

    /// Takes over the work of a thread that sleeps; `endLease` must follow.
    func lease() -> Bool {
        unsafe word.pointee.load(ordering: .relaxed) == Self.asleep
            && word.pointee.compareExchange(
                expected: Self.asleep, desired: Self.leased, ordering: .acquiringAndReleasing
            ).exchanged
    }

    /// Gives the work back to the thread, which goes on sleeping unless `hasWork` says that there is some or a publisher has
    /// called meanwhile.
    func endLease(unless hasWork: () -> Bool) {
        if !hasWork(),
            unsafe word.pointee.compareExchange(
                expected: Self.leased, desired: Self.asleep, ordering: .sequentiallyConsistent
            ).exchanged
        {
            return
        }
        unsafe word.pointee.store(Self.awake, ordering: .releasing)
        unsafe rouse()
    }

    @inline(never)
    private func wake() {
        var seen = unsafe word.pointee.load(ordering: .relaxed)
        while unsafe seen != Self.awake && seen != Self.called {
            let (done, now) = unsafe word.pointee.compareExchange(
                expected: seen, desired: seen == Self.leased ? Self.called : Self.awake,
                ordering: .sequentiallyConsistent)
            if done {
                if unsafe seen == Self.asleep { unsafe rouse() }
                return
            }
            seen = now
        }
    }

    private func rouse() {
        unsafe drk_futex_wake(UnsafeRawPointer(word).assumingMemoryBound(to: UInt32.self), 1)
    }
}
