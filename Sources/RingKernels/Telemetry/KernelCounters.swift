internal import Synchronization

/// The counters of one kernel.
///
/// Those in this class are written by the kernel's home alone, with plain loads and stores; what senders write is in
/// ``SenderCounters``, another object, so that the two sides share no cache line.
final class KernelCounters: Sendable {
    let received = Atomic<Int>(0)
    let processed = Atomic<Int>(0)
    let answered = Atomic<Int>(0)
    let failed = Atomic<Int>(0)
    let restarts = Atomic<Int>(0)
    let dropped = Atomic<Int>(0)
    let duplicates = Atomic<Int>(0)
    let lateAnswers = Atomic<Int>(0)
    let undelivered = Atomic<Int>(0)
    let highWater = Atomic<Int>(0)
}

/// The counters that senders write, from any thread.
final class SenderCounters: Sendable {
    let rejected = Atomic<Int>(0)
    let dropped = Atomic<Int>(0)
}

extension Atomic where Value == Int {
    /// Adds without a locked instruction; only for the one thread that writes this counter.
    @inline(__always)
    borrowing func bump(by amount: Int = 1) {
        store(load(ordering: .relaxed) &+ amount, ordering: .relaxed)
    }

    @inline(__always)
    var current: Int { load(ordering: .relaxed) }
}
