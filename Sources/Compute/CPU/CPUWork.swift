import CCompute
import Synchronization

/// How far a launch on the processor is. Every launch has one, so that running it allocates nothing.
///
/// A launch is a number of units, items or groups, which its threads take in pieces. The caller begins alone, with small pieces that grow,
/// in ascending order. When what is left will take long enough, others are called to help; from then on the pieces have one size, and the
/// caller goes on in ascending order while the others take pieces from the end, in descending order. So each core has much the same part
/// of the buffers in its caches when a kernel is launched again.
final class CPUWork: @unchecked Sendable {
    // SAFETY: the caller writes the variables before the launch is shared, which happens under a lock; after that they are
    // read, but for `helperCount`, which is under the crew's lock. The rest is atomic.

    /// The launch's trap word: of all traps so far the one with the lowest item.
    let trap = Atomic<UInt64>(.max)
    /// Counts the times that nobody was helping any more.
    let departures = CountedWord()
    @safe @exclusivity(unchecked) var helperCount = 0
    @safe @exclusivity(unchecked) private(set) var isShared = false
    /// Whether the caller left units out, so that the time says nothing about them.
    @safe @exclusivity(unchecked) private var isStopped = false
    /// Whether the launch before it was: then the other core may have part of the buffers.
    @safe @exclusivity(unchecked) private var wasShared = false
    @safe @exclusivity(unchecked) private(set) var unitCount = 0
    /// The first unit that nobody has taken; once the launch is shared, the first one that was shared.
    @safe @exclusivity(unchecked) private var next = 0
    @safe @exclusivity(unchecked) private var pieceSize = 1
    /// Of a shared launch.
    @safe @exclusivity(unchecked) private var pieceCount: UInt64 = 0
    /// How many pieces of a shared launch were taken from the beginning, in the low half, and from the end, in the high half. Taking goes on
    /// counting when there are none left.
    private let taken = Atomic<UInt64>(0)
    @safe @exclusivity(unchecked) private var start: UInt64 = 0
    /// How many nanoseconds the caller took for a unit when the kernel was launched before; 0 as long as nobody knows. A launch's spare is
    /// lent to its kernel only.
    @safe @exclusivity(unchecked) private var usualTime = 0.0
    /// Whether that was found over a time that can be measured. Otherwise it has a share of what calling the kernel takes.
    @safe @exclusivity(unchecked) private var isExact = false
    /// What kept groups from being run.
    let failure = Locked<DeviceError?>(nil)

    func begin(_ launch: PreparedLaunch) {
        trap.store(.max, ordering: .relaxed)
        wasShared = isShared
        isShared = false
        isStopped = false
        next = 0
        if launch.runsGroups {
            unitCount = launch.grid.groupCounts.volume
            pieceSize = 1
        } else {
            unitCount = launch.grid.itemCount
            // Less than this many items of the simplest kernel take no time that could be measured; but an item may take long, and then
            // there are few.
            pieceSize = min(256, max(1, unitCount / 16))
            if isExact {
                pieceSize = max(pieceSize, min(unitCount / 16, Self.units(in: Self.measurableTime, of: usualTime)))
            }
        }
    }

    /// Whether there is nothing left to take. The launch is shared.
    var isTaken: Bool { Self.total(taken.load(ordering: .relaxed)) >= pieceCount }

    /// Takes the next piece of a shared launch from the end.
    ///
    /// - Returns: An empty range when there is none.
    func take() -> Range<Int> {
        let word = taken.wrappingAdd(1 << 32, ordering: .relaxed).oldValue
        guard Self.total(word) < pieceCount else { return 0..<0 }
        return piece(Int(pieceCount - 1 - word >> 32))
    }

    /// Takes the next piece for the caller, who calls others when it is time.
    ///
    /// - Returns: An empty range when there is none.
    func takeAsCaller(_ launch: PreparedLaunch) -> Range<Int> {
        if !isShared {
            adapt(launch)
            guard isShared else {
                let start = next
                next = min(start + pieceSize, unitCount)
                return start..<next
            }
        }
        let word = taken.wrappingAdd(1, ordering: .relaxed).oldValue
        let index = word & 0xFFFF_FFFF
        guard Self.total(word) < pieceCount else {
            if !isStopped {
                note(Double(dcc_nanoseconds() - start), forUnits: next + Int(min(index, pieceCount)) * pieceSize)
            }
            return 0..<0
        }
        return piece(Int(index))
    }

    private static func total(_ word: UInt64) -> UInt64 { (word & 0xFFFF_FFFF) + word >> 32 }

    /// A piece of a shared launch, which may be the last one and shorter.
    private func piece(_ index: Int) -> Range<Int> {
        let start = next + index * pieceSize
        return start..<min(start + pieceSize, unitCount)
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

    /// No more pieces: what is left cannot be the launch's trap. Called by the caller.
    func stop() {
        isStopped = true
        if isShared { taken.store(pieceCount, ordering: .relaxed) } else { next = unitCount }
    }

    // MARK: - Pieces and helpers

    /// How many units, of which each takes that long, are done in some time; at least one.
    private static func units(in time: Double, of unit: Double) -> Int { max(1, Int(min(time / unit, 1e15))) }

    /// Notes what the caller took for a number of units. What was slow once may have been interrupted, so it counts little by little.
    private func note(_ elapsed: Double, forUnits count: Int) {
        guard count > 0 else { return }
        let time = max(elapsed, 1) / Double(count)
        if elapsed >= Self.leastTime {
            usualTime = isExact ? min(time, usualTime * 2) : time
            isExact = true
        } else if !isExact || time < usualTime {
            usualTime = time
        }
    }

    private func adapt(_ launch: PreparedLaunch) {
        guard next < unitCount else { return }
        guard next > 0 else {
            // Nothing to measure when the first piece is everything.
            guard pieceSize < unitCount else { return }
            start = dcc_nanoseconds()
            if isExact { share(launch, usualTime) }
            return
        }
        let elapsed = Double(dcc_nanoseconds() - start)
        let isKnown = isExact || usualTime > 0 && usualTime * Double(unitCount) < Self.measurableTime
        let time = elapsed / Double(next)
        let isUsual = isKnown && elapsed < 4 * usualTime * Double(next) + Self.interruption
        note(elapsed, forUnits: next)
        guard elapsed >= Self.measurableTime || isUsual else {
            pieceSize = min(pieceSize * 4, unitCount - next)
            return
        }
        share(launch, time)
        // Not all of it: what comes later may take longer than what came first.
        if !isShared { pieceSize = min(unitCount - next, Self.units(in: Self.timeForOne, of: time)) }
    }

    /// Has others help when what is left will take long enough.
    ///
    /// - Parameter time: Nanoseconds of a unit, of the order of 10 % exact, as it has to be.
    private func share(_ launch: PreparedLaunch, _ time: Double) {
        let remaining = unitCount - next
        let estimate = time * Double(remaining)
        guard remaining > 1, estimate > (wasShared ? Self.timeToKeepSharing : Self.timeToHandOver) else { return }
        let crew = CPUCrew.shared
        // Those that look for work are there at once; others have to be woken.
        let helpers =
            estimate > Self.timeToWake
            ? min(crew.helperCount, Int(min(estimate / Self.timeForOne, 1e6)))
            : min(crew.readyCount(launchedAt: start), max(1, Int(estimate / Self.timeToHandOver)))
        let participants = min(helpers + 1, remaining)
        guard participants > 1 else { return }
        // Enough pieces that all end together, and each long enough that taking it does not count.
        let size = max(remaining / (participants * 8), Self.units(in: Self.shortestPiece, of: time))
        pieceSize = max(1, min(size, Self.units(in: Self.longestPiece, of: time), remaining / participants))
        // As many for each, so that the same thread takes the same ones the next time.
        let count = ((remaining - 1) / pieceSize / participants + 1) * participants
        pieceSize = (remaining - 1) / count + 1
        // Vectors of the usual buffers begin where lines of a cache do.
        if !launch.runsGroups, pieceSize > 64 { pieceSize = (pieceSize + 63) / 64 * 64 }
        // A count has 32 bits, and goes on for each thread once there is nothing left.
        pieceSize = max(pieceSize, remaining >> 30)
        pieceCount = UInt64((remaining - 1) / pieceSize + 1)
        taken.store(0, ordering: .relaxed)
        isShared = true
        crew.share(launch, count: participants - 1)
    }

    /// After how many nanoseconds an estimate is one.
    private static let measurableTime = 2_000.0
    /// The same for what is known of a kernel, which other launches correct.
    private static let leastTime = 1_000.0
    /// By how many nanoseconds a piece may be late before it says that a kernel takes longer than before.
    private static let interruption = 1_000.0
    /// From how many nanoseconds on a launch has helpers that have to be woken, which takes some thousands.
    private static let timeToWake = 30_000.0
    /// The same when they are awake.
    private static let timeToHandOver = 4_000.0
    /// The same when the launch before was shared: a unit takes less time then, since a core has less in its caches, and to bring all of it
    /// back takes longer than to go on.
    private static let timeToKeepSharing = 2_000.0
    /// How many nanoseconds of work the caller takes at once while it is alone.
    private static let timeForOne = 10_000.0
    /// How many nanoseconds a piece of a shared launch takes at least, and at most.
    private static let shortestPiece = 1_000.0
    private static let longestPiece = 500_000.0
}
