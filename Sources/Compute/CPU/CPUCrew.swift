import CCompute
import Synchronization

/// The threads that help with launches on the processor: one for each core but the caller's. They start with the first launch that
/// is large enough, and live as long as the process. After a launch they look for the next one for a moment, since being woken takes longer
/// than many a launch; then they sleep.
final class CPUCrew: Sendable {
    static let shared = CPUCrew(size: Int(dcc_available_processors()) - 1)

    private struct State {
        /// Launches that may have something left to take.
        var launches: [PreparedLaunch] = []
        var isStarted = false
        /// How many threads the system gave.
        var threadCount = 0
        /// Stacks and memory for groups that nobody uses.
        var rooms: [CPUGroupRoom] = []
    }

    private let state = Locked(State())
    /// Changes with every launch that threads can help with; they sleep on this word.
    private let arrivals = CountedWord()
    /// How many threads look for a launch.
    private let watchers = Atomic<Int>(0)
    /// How many threads run launches of their own.
    private let callers = Atomic<Int>(0)
    /// When the last launch that helpers could have helped with began, in nanoseconds.
    private let latest = Atomic<UInt64>(0)
    private let size: Int

    init(size: Int) { self.size = size }

    /// Runs a launch; returns when all of it is done.
    func run(_ launch: PreparedLaunch) {
        let work = launch.work
        callers.wrappingAdd(1, ordering: .relaxed)
        work.begin(launch)
        Self.takePart(in: launch, asCaller: true)
        if work.isShared { close(launch) }
        callers.wrappingSubtract(1, ordering: .relaxed)
    }

    /// Has threads help with a launch.
    ///
    /// - Parameter count: How many can be of use.
    func share(_ launch: PreparedLaunch, count: Int) {
        guard size > 0 else { return }
        let threadCount = state.withLock { state in
            if !state.isStarted {
                state.isStarted = true
                state.threadCount = startThreads()
            }
            if state.threadCount > 0 { state.launches.append(launch) }
            return state.threadCount
        }
        guard threadCount > 0 else { return }
        // Whoever stops looking from now on sees the new count before it sleeps.
        arrivals.increment(waking: min(count, threadCount) - watchers.load(ordering: .sequentiallyConsistent))
    }

    /// Has no more threads help with a launch.
    func withdraw(_ launch: PreparedLaunch) { state.withLock { $0.launches.removeAll { $0 === launch } } }

    /// How many threads can help.
    var helperCount: Int { size }

    /// How many threads can help with a launch that is too short for waking them.
    ///
    /// Where launches follow each other, one is woken for those to come.
    ///
    /// - Parameter time: When the launch began, in nanoseconds.
    func readyCount(launchedAt time: UInt64) -> Int {
        let before = latest.exchange(time, ordering: .relaxed)
        let isOneOfMany = time &- before < Self.pauseOfCaller
        // The other callers need a core as well.
        let free = size + 1 - callers.load(ordering: .relaxed)
        return min(max(watchers.load(ordering: .relaxed), isOneOfMany ? 1 : 0), free)
    }

    /// The nanoseconds between the beginnings of two launches that follow each other.
    private static let pauseOfCaller: UInt64 = 40_000

    /// - Returns: How many the system gave; with fewer, or none, launches take longer.
    private func startThreads() -> Int {
        for index in 0..<size {
            let argument = unsafe Unmanaged.passUnretained(self).toOpaque()
            // SAFETY: there is one crew, which lives as long as the process.
            let code = unsafe dcc_start_thread(
                "compute-cpu-\(index)",
                { unsafe Unmanaged<CPUCrew>.fromOpaque($0.unsafelyUnwrapped).takeUnretainedValue().help() }, argument)
            if code != 0 { return index }
        }
        return size
    }

    private func help() {
        while true {
            let seen = arrivals.value
            let launch = state.withLock { state in
                let launch = state.launches.first { !$0.work.isTaken }
                launch?.work.helperCount += 1
                return launch
            }
            guard let launch else {
                if !looks(for: seen) { arrivals.sleep(while: seen) }
                continue
            }
            Self.takePart(in: launch, asCaller: false)
            let isLast = state.withLock { _ in
                launch.work.helperCount -= 1
                return launch.work.helperCount == 0
            }
            if isLast { launch.work.departures.increment() }
        }
    }

    /// Looks for a launch for a moment.
    ///
    /// - Returns: Whether there is one.
    private func looks(for seen: UInt32) -> Bool {
        watchers.wrappingAdd(1, ordering: .sequentiallyConsistent)
        defer { watchers.wrappingSubtract(1, ordering: .sequentiallyConsistent) }
        let end = dcc_nanoseconds() + Self.patience
        // Where all cores have callers, it would be in their way.
        while callers.load(ordering: .relaxed) <= size {
            for _ in 0..<Self.pausesBetweenClocks {
                if arrivals.value != seen { return true }
                dcc_pause()
            }
            if dcc_nanoseconds() > end { return false }
        }
        return false
    }

    /// For how many nanoseconds a thread looks for the next launch: a few times what waking it would take.
    private static let patience: UInt64 = 20_000
    private static let pausesBetweenClocks = 8

    /// Waits until the threads that help have done what they took. Everything is taken.
    private func close(_ launch: PreparedLaunch) {
        let departures = launch.work.departures
        while true {
            let seen = departures.value
            let isDone = state.withLock { state in
                state.launches.removeAll { $0 === launch }
                return launch.work.helperCount == 0
            }
            if isDone { return }
            // They are about to end; a sleep costs more than most of them take.
            for _ in 0..<Self.pauses where departures.value == seen { dcc_pause() }
            departures.sleep(while: seen)
        }
    }

    private static let pauses = 200

    private static func takePart(in launch: PreparedLaunch, asCaller isCaller: Bool) {
        var run = CPURun(launch, isCaller: isCaller)
        unsafe withUnsafeMutablePointer(to: &run) { run in
            unsafe launch.body(CPULaunch(run: run))
        }
    }
}

// MARK: - Rooms for groups

extension CPUCrew {
    /// Stacks for the items of a group, and its memory.
    ///
    /// - Returns: `nil` when the system gives no memory.
    func lendRoom(itemCount: Int, byteCount: Int) -> CPUGroupRoom? {
        let idle = state.withLock { state in
            let index = state.rooms.lastIndex { $0.has(itemCount: itemCount, byteCount: byteCount) }
            return (index ?? state.rooms.indices.last).map { state.rooms.remove(at: $0) }
        }
        guard let room = idle ?? CPUGroupRoom() else { return nil }
        if room.reserve(itemCount: itemCount, byteCount: byteCount) { return room }
        giveBack(room)
        return nil
    }

    func giveBack(_ room: CPUGroupRoom) { state.withLock { $0.rooms.append(room) } }
}
