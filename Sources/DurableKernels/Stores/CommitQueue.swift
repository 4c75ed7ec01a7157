internal import RingKernels

/// Lets changes that come while others are being written go into the next transaction together.
///
/// An engine gives it one function that writes a group, all or nothing, and a way to run it on a thread that may block.
final class CommitQueue<Item: Sendable>: Sendable {
    typealias Outcome = Result<[MessageID], any Error>

    private struct Entry {
        let item: Item
        let finish: CheckedContinuation<Outcome, Never>
    }

    private struct State {
        var waiting: [Entry] = []
        var isWriting = false
        var statistics = StoreStatistics()
    }

    /// Most changes in a transaction, so that it takes a bounded time.
    private static var groupLimit: Int { 1024 }

    private let state = Locked(State())
    private let run: @Sendable (@escaping @Sendable () -> Void) -> Void
    private let write: @Sendable ([Item]) throws -> [[MessageID]]

    /// - Parameters:
    ///   - run: Calls its argument soon on a thread that may block.
    ///   - write: Writes the changes in one transaction and returns, for each, what it made forget.
    init(
        run: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void,
        write: @escaping @Sendable ([Item]) throws -> [[MessageID]]
    ) {
        self.run = run
        self.write = write
    }

    /// How many changes wait for the next transaction.
    var waitingCount: Int { state.withLock { $0.waiting.count } }

    /// Whether a transaction is being written.
    var isWriting: Bool { state.withLock { $0.isWriting } }

    var statistics: StoreStatistics { state.withLock { $0.statistics } }

    /// Writes a change and returns when it is on disk.
    @concurrent func commit(_ item: Item) async throws -> [MessageID] {
        let outcome = await withCheckedContinuation { continuation in
            let mustStart = state.withLock { state in
                state.waiting.append(Entry(item: item, finish: continuation))
                defer { state.isWriting = true }
                return !state.isWriting
            }
            if mustStart { run { self.writeAll() } }
        }
        return try outcome.get()
    }

    /// On the thread that may block: group after group until nothing waits.
    private func writeAll() {
        while true {
            let group = state.withLock { state in
                let group = Array(state.waiting.prefix(Self.groupLimit))
                state.waiting.removeFirst(group.count)
                if group.isEmpty { state.isWriting = false }
                return group
            }
            if group.isEmpty { return }
            writeGroup(group)
        }
    }

    private func writeGroup(_ group: [Entry]) {
        let outcomes: [Outcome]
        do {
            outcomes = try write(group.map(\.item)).map { .success($0) }
            count(group.count, inOne: true)
        } catch {
            // One change must not fail its neighbours: each has its own try.
            outcomes =
                group.count == 1
                ? [.failure(error)] : group.map { entry in Outcome { try write([entry.item]).first ?? [] } }
            let written = outcomes.count { outcome in
                if case .success = outcome { true } else { false }
            }
            count(written, inOne: false)
            state.withLock { $0.statistics.failedCommits += group.count - written }
        }
        for (entry, outcome) in zip(group, outcomes) { entry.finish.resume(returning: outcome) }
    }

    private func count(_ written: Int, inOne: Bool) {
        state.withLock { state in
            state.statistics.commits += written
            state.statistics.transactions += inOne ? 1 : written
        }
    }
}
