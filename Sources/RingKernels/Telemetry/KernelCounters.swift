public import Synchronization

/// The counters of one kernel that its home alone writes, with plain loads and stores, in memory of the kernel.
///
/// What others write is in ``SenderCounters``, elsewhere, so that the two sides share no cache line.
@safe @usableFromInline
struct KernelCounters: @unchecked Sendable {
    // SAFETY: atomics at a constant address, which the kernel keeps.
    @usableFromInline let words: UnsafeMutablePointer<Atomic<Int>>

    private static var count: Int { 12 }
    /// Bytes that the counters take.
    static var size: Int { count * MemoryLayout<Int>.stride }

    /// - Parameter memory: ``size`` bytes that are this kernel's as long as anybody looks at it.
    init(at memory: UnsafeMutableRawPointer) {
        unsafe words = unsafe memory.assumingMemoryBound(to: Atomic<Int>.self)
        for index in 0..<Self.count { unsafe (words + index).initialize(to: Atomic(0)) }
    }

    @inlinable @inline(__always)
    func counter(_ index: Int) -> HomeCounter { unsafe HomeCounter(word: words + index) }

    @inlinable @inline(__always) var received: HomeCounter { counter(0) }
    @inlinable @inline(__always) var processed: HomeCounter { counter(1) }
    @inlinable @inline(__always) var answered: HomeCounter { counter(2) }
    @inlinable @inline(__always) var highWater: HomeCounter { counter(3) }
    var failed: HomeCounter { counter(4) }
    var restarts: HomeCounter { counter(5) }
    var dropped: HomeCounter { counter(6) }
    var duplicates: HomeCounter { counter(7) }
    var lateAnswers: HomeCounter { counter(8) }
    var undelivered: HomeCounter { counter(9) }
    var redelivered: HomeCounter { counter(10) }
    var discarded: HomeCounter { counter(11) }
}

/// A count that one thread writes and any may read.
@safe @usableFromInline
struct HomeCounter {
    @usableFromInline let word: UnsafeMutablePointer<Atomic<Int>>

    @inlinable @inline(__always)
    init(word: UnsafeMutablePointer<Atomic<Int>>) { unsafe self.word = unsafe word }

    @inlinable @inline(__always)
    func bump(by amount: Int = 1) { unsafe word.pointee.bump(by: amount) }

    @inlinable @inline(__always)
    var current: Int { unsafe word.pointee.current }

    /// Remembers the largest.
    @inlinable @inline(__always)
    func raise(to value: Int) {
        if value > current { unsafe word.pointee.store(value, ordering: .relaxed) }
    }
}

/// The counters that senders write, from any thread.
struct SenderCounters: ~Copyable, Sendable {
    let rejected = Atomic<Int>(0)
    let dropped = Atomic<Int>(0)
    /// Answers that came too late to a caller on another home, which counted as answered when they left.
    let lateElsewhere = Atomic<Int>(0)
}

extension Atomic where Value == Bool {
    @inlinable @inline(__always)
    var current: Bool { load(ordering: .relaxed) }
}

extension Atomic where Value == Int {
    /// Adds without a locked instruction; only for the one thread that writes this counter.
    @inlinable @inline(__always)
    borrowing func bump(by amount: Int = 1) {
        store(load(ordering: .relaxed) &+ amount, ordering: .relaxed)
    }

    @inlinable @inline(__always)
    var current: Int { load(ordering: .relaxed) }
}
