import CCompute
import Synchronization

/// A word that only counts up, and on which threads sleep until it does.
@safe final class CountedWord: Sendable {
    nonisolated(unsafe) private let word: UnsafeMutablePointer<Atomic<UInt32>>
    // SAFETY: allocated once, freed with this object, and accessed as an atomic only; the system compares it when a
    // thread falls asleep.

    /// How many threads sleep, or are about to. Who counts up and finds none need not ask the system: a thread that counts itself after that
    /// compares the word later still, and does not fall asleep.
    private let sleepers = Atomic<Int>(0)

    init() {
        unsafe word = .allocate(capacity: 1)
        unsafe word.initialize(to: Atomic(0))
    }

    deinit {
        unsafe word.deinitialize(count: 1)
        unsafe word.deallocate()
    }

    var value: UInt32 { unsafe word.pointee.load(ordering: .acquiring) }

    /// Counts up and wakes who sleeps. A release: what was written before is seen by who reads the new value.
    func increment() { increment(waking: .max) }

    /// Counts up and wakes at most so many of those who sleep, or none if that is negative.
    ///
    /// - Parameter count: Evaluated when the word has been counted.
    func increment(waking count: @autoclosure () -> Int) {
        unsafe word.pointee.wrappingAdd(1, ordering: .sequentiallyConsistent)
        let count = count()
        guard count > 0, sleepers.load(ordering: .sequentiallyConsistent) > 0 else { return }
        unsafe dcc_futex_wake(UnsafeRawPointer(word).assumingMemoryBound(to: UInt32.self), Int32(clamping: count))
    }

    /// Sleeps while the word has this value; may return early.
    func sleep(while seen: UInt32) {
        sleepers.wrappingAdd(1, ordering: .sequentiallyConsistent)
        unsafe dcc_futex_wait(UnsafeRawPointer(word).assumingMemoryBound(to: UInt32.self), seen)
        sleepers.wrappingSubtract(1, ordering: .relaxed)
    }
}
