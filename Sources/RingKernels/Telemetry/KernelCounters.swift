public import Synchronization

/// The counters of one kernel.
///
/// Those in this class are written by the kernel's home alone, with plain loads and stores; what others write is in
/// ``SenderCounters``, another object, so that the two sides share no cache line.
@usableFromInline
final class KernelCounters: Sendable {
    @usableFromInline let received = Atomic<Int>(0)
    @usableFromInline let processed = Atomic<Int>(0)
    @usableFromInline let answered = Atomic<Int>(0)
    @usableFromInline let highWater = Atomic<Int>(0)
    let failed = Atomic<Int>(0)
    let restarts = Atomic<Int>(0)
    let dropped = Atomic<Int>(0)
    let duplicates = Atomic<Int>(0)
    let lateAnswers = Atomic<Int>(0)
    let undelivered = Atomic<Int>(0)
}

/// The counters that senders write, from any thread.
final class SenderCounters: Sendable {
    let rejected = Atomic<Int>(0)
    let dropped = Atomic<Int>(0)
    /// Answers that came too late to a caller on another home, which counted as answered when they left.
    let lateElsewhere = Atomic<Int>(0)
}

extension Atomic where Value == Int {
    /// Adds without a locked instruction; only for the one thread that writes this counter.
    @inlinable @inline(__always)
    borrowing func bump(by amount: Int = 1) {
        store(load(ordering: .relaxed) &+ amount, ordering: .relaxed)
    }

    @inlinable @inline(__always)
    var current: Int { load(ordering: .relaxed) }

    /// Remembers the largest; only for the one thread that writes this counter.
    @inlinable @inline(__always)
    borrowing func raise(to value: Int) {
        if value > current { store(value, ordering: .relaxed) }
    }
}
