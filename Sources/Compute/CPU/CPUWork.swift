import CCompute
import Synchronization

/// How far a launch on the processor is. Every launch has one, so that running it allocates nothing.
///
/// A launch is a number of units, items or groups, which its threads take in pieces, in ascending order. The caller begins alone,
/// with small pieces that grow. When what is left will take long enough, others are called to help; from then on the pieces have
/// one size.
final class CPUWork: @unchecked Sendable {
    // SAFETY: the caller writes the variables before the launch is shared, which happens under a lock; after that they are
    // read, but for `helperCount`, which is under the crew's lock. The rest is atomic.

    /// The first unit that nobody has taken.
    let next = Atomic<Int>(0)
    /// The launch's trap word: of all traps so far the one with the lowest item.
    let trap = Atomic<UInt64>(.max)
    /// Counts the times that nobody was helping any more.
    let departures = CountedWord()
    var helperCount = 0
    private(set) var isShared = false
    private(set) var unitCount = 0
    private var pieceSize = 1
    private var start: UInt64 = 0
    /// What kept groups from being run.
    let failure = Locked<DeviceError?>(nil)

    func begin(_ launch: PreparedLaunch) {
        next.store(0, ordering: .relaxed)
        trap.store(.max, ordering: .relaxed)
        isShared = false
        start = 0
        if launch.runsGroups {
            unitCount = launch.grid.groupCounts.volume
            pieceSize = 1
        } else {
            unitCount = launch.grid.itemCount
            // Less than this many items of the simplest kernel take no time that could be measured; but an item may take long, and then
            // there are few.
            pieceSize = min(256, max(1, unitCount / 16))
        }
    }

    /// Whether there is nothing left to take.
    var isTaken: Bool { next.load(ordering: .relaxed) >= unitCount }

    /// Takes the next piece.
    ///
    /// - Returns: An empty range when there is none.
    func take() -> Range<Int> {
        let start = next.wrappingAdd(pieceSize, ordering: .relaxed).oldValue
        guard start < unitCount else { return 0..<0 }
        return start..<min(start + pieceSize, unitCount)
    }

    /// As ``take()``, for the caller, who calls others when it is time.
    func takeAsCaller(_ launch: PreparedLaunch) -> Range<Int> {
        if !isShared { adapt(launch) }
        return take()
    }

    /// The launch's trap word when all is done.
    var trapWord: UInt64 { trap.load(ordering: .relaxed) }

    /// Notes that an item trapped.
    func note(_ fault: DeviceFault, index: Int, in kernel: DeviceKernelDefinition) {
        // A function that the definition does not name has no sites: what is reported says so.
        let first = fault.function.map { kernel.firstSite(ofFunction: "\($0)") ?? kernel.sites.count } ?? 0
        let site = UInt64(clamping: min(first + Int(fault.site), 0xFFFF))
        let word = UInt64(index) << 16 | site
        // Not `min`, which compares as if the words had a sign (Swift 6.3.1).
        var least = trap.load(ordering: .relaxed)
        while word < least {
            let (exchanged, original) = trap.weakCompareExchange(
                expected: least, desired: word, ordering: .relaxed)
            if exchanged { return }
            least = original
        }
    }

    /// Whether no item of a group has a lower number than the trap.
    func isBehindTrap(_ place: DeviceIndex, _ grid: DeviceGrid) -> Bool {
        let word = trap.load(ordering: .relaxed)
        guard word != .max else { return false }
        let first = DeviceIndex(
            x: place.x * grid.groupExtent.x, y: place.y * grid.groupExtent.y, z: place.z * grid.groupExtent.z)
        return first.linear(in: grid.extent) > Int(word >> 16)
    }

    /// The system has no memory for the stacks of a group.
    func refuse(_ launch: PreparedLaunch, _ itemCount: Int) {
        let error = CPUGroupRoom.noMemory(for: launch.kernel.name, itemCount)
        failure.withLock { $0 = error }
        stop()
    }

    /// No more pieces: what is left cannot be the launch's trap.
    func stop() { next.store(unitCount, ordering: .relaxed) }

    private func adapt(_ launch: PreparedLaunch) {
        let done = next.load(ordering: .relaxed)
        guard done < unitCount else { return }
        if done == 0 {
            // Nothing to measure when the first piece is everything.
            if pieceSize < unitCount { start = dcc_nanoseconds() }
            return
        }
        let elapsed = dcc_nanoseconds() - start
        let remaining = unitCount - done
        // In nanoseconds; of the order of 10 % exact, as it has to be.
        let estimate = Double(elapsed) / Double(done) * Double(remaining)
        guard elapsed >= Self.measurableTime else {
            pieceSize = min(pieceSize * 4, remaining)
            return
        }
        func units(in time: Double) -> Int { max(1, Int(Double(done) / Double(elapsed) * time)) }
        guard estimate > Self.sharedTime, remaining > 1 else {
            // Not all of it: what comes later may take longer than what came first.
            pieceSize = min(remaining, units(in: Self.timeForOne))
            return
        }
        let crew = CPUCrew.shared
        let participants = min(crew.participantCount, remaining, Int(min(estimate / Self.timeForOne, 1e6)) + 1)
        // Enough pieces that all end together, and each long enough that taking it does not count.
        let size = max(remaining / (participants * 8), units(in: Self.shortestPiece))
        pieceSize = max(1, min(size, units(in: Self.longestPiece), remaining / participants))
        isShared = true
        crew.share(launch, count: participants - 1)
    }

    /// After how many nanoseconds an estimate is one.
    private static let measurableTime = 2_000
    /// From how many nanoseconds on a launch has helpers: waking them takes some thousands.
    private static let sharedTime = 30_000.0
    /// For how many nanoseconds of work one more thread is called.
    private static let timeForOne = 10_000.0
    /// How many nanoseconds a piece of a shared launch takes at least, and at most.
    private static let shortestPiece = 5_000.0
    private static let longestPiece = 500_000.0
}
