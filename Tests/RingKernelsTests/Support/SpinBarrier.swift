import CRingKernels
import Glibc
import Synchronization

/// A place where threads wait for each other, again and again. It lasts nanoseconds when all of them run.
final class SpinBarrier: Sendable {
    private let count: Int
    private let arrived = Atomic<Int>(0)
    private let round = Atomic<Int>(0)

    init(_ count: Int) { self.count = count }

    /// Whether the caller came last, so that all are there.
    private func arrive() -> (isLast: Bool, round: Int) {
        let current = round.load(ordering: .acquiring)
        guard arrived.wrappingAdd(1, ordering: .acquiringAndReleasing).newValue == count else {
            return (false, current)
        }
        arrived.store(0, ordering: .relaxed)
        round.store(current + 1, ordering: .releasing)
        return (true, current)
    }

    /// Waits on a thread that may be blocked.
    func wait() {
        let (isLast, current) = arrive()
        var spins = 0
        while !isLast && round.load(ordering: .acquiring) == current {
            spins += 1
            if spins < 100 { drk_pause() } else { sched_yield() }
        }
    }

    /// Waits in a task.
    nonisolated(nonsending) func waitYielding() async {
        let (isLast, current) = arrive()
        while !isLast && round.load(ordering: .acquiring) == current { await Task.yield() }
    }
}
