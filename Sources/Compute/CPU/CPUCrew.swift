import CCompute
import Synchronization

/// The threads that help with launches on the processor: one for each core but the caller's. They start with the first launch that
/// is large enough, sleep when there is nothing to do, and live as long as the process.
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
    private let size: Int

    init(size: Int) { self.size = size }

    /// Runs a launch; returns when all of it is done.
    func run(_ launch: PreparedLaunch) {
        let work = launch.work
        work.begin(launch)
        Self.takePart(in: launch, asCaller: true)
        if work.isShared { close(launch) }
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
        if threadCount > 0 { arrivals.increment(waking: min(count, threadCount)) }
    }

    /// How many threads a launch can have, the caller's included.
    var participantCount: Int { size + 1 }

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
                arrivals.sleep(while: seen)
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
        guard let room = state.withLock({ $0.rooms.popLast() }) ?? CPUGroupRoom() else { return nil }
        if room.reserve(itemCount: itemCount, byteCount: byteCount) { return room }
        giveBack(room)
        return nil
    }

    func giveBack(_ room: CPUGroupRoom) { state.withLock { $0.rooms.append(room) } }
}
