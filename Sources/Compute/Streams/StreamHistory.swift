import Synchronization

/// What a stream was given whose end can bring bad news later than its mark does: launches, whose traps are words in memory, and
/// events of other streams that it waits for.
///
/// Commands behind a trap work on what it left behind, so every event from the trap on fails with it, up to the time when somebody
/// hears of it; what is given to the stream after that begins a new history.
final class StreamHistory: Sendable {
    /// Something whose end may bring bad news.
    enum Entry: Sendable {
        /// By the number of its outcome.
        case launch(PreparedLaunch, outcome: UInt64)
        case news(News)

        /// What became of it. Everything before the entry's mark is done.
        ///
        /// - Parameter accelerator: The ID of the stream's.
        func failure(on accelerator: String) -> DeviceError? {
            switch self {
            case .launch(let launch, let outcome): launch.failure(ofOutcome: outcome, on: accelerator)
            case .news(let news): news.failure
            }
        }
    }

    /// One piece of news, found out once.
    final class News: Sendable {
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

    /// A place in a history: behind the entry with that number.
    struct Place: Sendable {
        var history: StreamHistory
        var number: Int
    }

    private struct State {
        /// The number of the newest entry.
        var last = 0
        /// The newest entries, with marks behind them, without a gap. Those before ``head`` were looked at.
        var entries: [(entry: Entry?, mark: (any CommandMark)?)] = []
        var head = 0
        var failure: (number: Int, error: DeviceError)?

        /// How many entries nobody has looked at.
        var count: Int { entries.count - head }

        /// The number of the oldest of them, if there is one.
        var oldest: Int { last - count + 1 }

        /// The oldest entry that nobody has looked at, if it has this number or a lower one.
        func entry(through number: Int) -> (number: Int, entry: Entry)? {
            guard count > 0, oldest <= number, let entry = entries[head].entry else { return nil }
            return (oldest, entry)
        }

        /// Notes what became of an entry, unless another thread has.
        mutating func close(_ number: Int, _ failure: DeviceError?) {
            guard count > 0, oldest == number else { return }
            if let failure, self.failure == nil { self.failure = (number, failure) }
            if entries.count == 1 {
                entries.removeLast()
                return
            }
            entries[head] = (nil, nil)
            head += 1
            if head == entries.count {
                entries.removeAll(keepingCapacity: true)
            } else if head >= mostEntries {
                entries.removeFirst(head)
            } else {
                return
            }
            head = 0
        }

        /// The first failure of an entry up to a number. Numbers before a failure have no entries any more.
        func failure(through number: Int) -> DeviceError? {
            guard let failure, failure.number <= number else { return nil }
            return failure.error
        }
    }

    /// The accelerator's ID.
    private let accelerator: String
    private let state = Locked(State())
    private let isHeard = Atomic<Bool>(false)

    init(on accelerator: Accelerator) { self.accelerator = accelerator.id }

    /// The number of the newest entry.
    var last: Int { state.withLock { $0.last } }

    /// Whether it has failed and somebody knows.
    var isOver: Bool { isHeard.load(ordering: .acquiring) }

    /// How many entries nobody has looked at.
    var count: Int { state.withLock { $0.count } }

    /// Adds an entry.
    ///
    /// - Returns: Its number.
    @discardableResult
    func add(_ entry: Entry) -> Int {
        state.withLock { state in
            state.last += 1
            state.entries.append((entry, nil))
            return state.last
        }
    }

    /// Looks at the entries up to a number, whose commands are done.
    ///
    /// - Throws: The first failure among them, each time.
    func check(through number: Int) throws(DeviceError) {
        guard let failure = failure(through: number) else { return }
        isHeard.store(true, ordering: .releasing)
        throw failure
    }

    /// The first failure among the entries up to a number, whose commands are done.
    func failure(through number: Int) -> DeviceError? {
        var (next, known) = state.withLock { ($0.entry(through: number), $0.failure(through: number)) }
        while let (oldest, entry) = next {
            let failure = entry.failure(on: accelerator)
            (next, known) = state.withLock { state in
                state.close(oldest, failure)
                return (state.entry(through: number), state.failure(through: number))
            }
        }
        return known
    }

    /// Finds out what became of the entries up to a number, whose commands are done, and lets go of them.
    func resolve(through number: Int = .max) { _ = failure(through: number) }

    /// Notes a mark behind an entry, and lets go of old entries that are done. So launches that nobody waits for do not pile up.
    func note(_ mark: any CommandMark, behind number: Int) {
        var isLong = state.withLock { state in
            if state.count > 0, number >= state.oldest { state.entries[state.head + number - state.oldest].mark = mark }
            return state.count > mostEntries
        }
        while isLong, let (number, mark) = oldestMark {
            // What a mark runs into is for those who wait for it.
            guard (try? mark.isReached()) == true else { return }
            resolve(through: number)
            isLong = count > mostEntries
        }
    }

    /// The mark that is reached first, and the number of the entry before it.
    private var oldestMark: (number: Int, mark: any CommandMark)? {
        state.withLock { state in
            for index in state.head..<state.entries.count {
                if let mark = state.entries[index].mark { return (state.oldest + index - state.head, mark) }
            }
            return nil
        }
    }
}

/// How many entries a history has before it is looked at which of them are done.
private let mostEntries = 256
