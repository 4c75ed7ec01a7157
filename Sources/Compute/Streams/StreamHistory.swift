/// What a stream was given whose end can bring bad news later than its mark does: launches, whose traps are words in memory, and
/// events of other streams that it waits for.
///
/// Commands behind a trap work on what it left behind, so every event from the trap on fails with it, up to the time when somebody
/// hears of it; what is given to the stream after that begins a new history.
final class StreamHistory: Sendable {
    /// One piece of news, found out once.
    final class Entry: Sendable {
        private enum State {
            case open(@Sendable () -> DeviceError?)
            case known(DeviceError?)
        }

        private let state: Locked<State>

        /// - Parameter ending: Finds out what became of it; called once, when everything before the entry's mark is done.
        init(_ ending: @escaping @Sendable () -> DeviceError?) { state = Locked(.open(ending)) }

        /// The lock is held while others are asked, which are older: an entry never waits for a newer one.
        var failure: DeviceError? {
            state.withLock { state in
                switch state {
                case .known(let failure): return failure
                case .open(let ending):
                    let failure = ending()
                    state = .known(failure)
                    return failure
                }
            }
        }
    }

    private struct State {
        var last = 0
        var entries: [(number: Int, entry: Entry)] = []
        /// Marks behind entries, the oldest first.
        var marks: [(number: Int, mark: any CommandMark)] = []
        var failure: (number: Int, error: DeviceError)?
        /// Whether somebody was told.
        var isHeard = false
    }

    private let state = Locked(State())

    /// The number of the newest entry.
    var last: Int { state.withLock { $0.last } }

    /// Whether it has failed and somebody knows.
    var isOver: Bool { state.withLock { $0.isHeard } }

    /// How many entries nobody has looked at.
    var count: Int { state.withLock { $0.entries.count } }

    /// Adds an entry.
    ///
    /// - Returns: Its number.
    @discardableResult
    func add(_ entry: Entry) -> Int {
        state.withLock { state in
            state.last += 1
            state.entries.append((state.last, entry))
            return state.last
        }
    }

    /// Looks at the entries up to a number, whose commands are done.
    ///
    /// - Throws: The first failure among them, each time.
    func check(through number: Int) throws(DeviceError) {
        guard let failure = failure(through: number) else { return }
        state.withLock { $0.isHeard = true }
        throw failure
    }

    /// The first failure among the entries up to a number, whose commands are done.
    func failure(through number: Int) -> DeviceError? {
        resolve(through: number)
        return state.withLock { state in
            // Numbers before a failure have no entries any more.
            guard let failure = state.failure, failure.number <= number else { return nil }
            return failure.error
        }
    }

    /// Finds out what became of the entries up to a number, whose commands are done, and lets go of them.
    func resolve(through number: Int = .max) {
        let entries = state.withLock { state in
            state.entries.isEmpty ? [] : Array(state.entries.prefix { $0.number <= number })
        }
        guard !entries.isEmpty else { return }
        for (place, entry) in entries {
            guard let error = entry.failure else { continue }
            state.withLock { state in
                if let known = state.failure, known.number <= place { return }
                state.failure = (place, error)
            }
        }
        state.withLock { state in
            state.entries.removeAll { $0.number <= number }
            state.marks.removeAll { $0.number <= number }
        }
    }

    /// Notes a mark behind all entries so far, and lets go of old entries that are done. So launches that nobody waits for do not
    /// pile up.
    func note(_ mark: any CommandMark) {
        let marks = state.withLock { state in
            state.marks.append((state.last, mark))
            return state.entries.count > Self.mostEntries ? state.marks : []
        }
        var reached = 0
        for (number, mark) in marks {
            // What a mark runs into is for those who wait for it.
            guard (try? mark.isReached()) == true else { break }
            reached = number
        }
        if reached > 0 { resolve(through: reached) }
    }

    private static let mostEntries = 256
}
