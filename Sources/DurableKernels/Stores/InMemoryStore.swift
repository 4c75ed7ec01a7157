public import RingKernels

/// A store in memory, for tests: it outlives the kernels and runtimes that use it, and fails, stalls and crashes when it is told to.
public final class InMemoryStore: DurableStore {
    /// When a commit fails.
    public enum FailureMoment: Sendable {
        /// Nothing of the change is written: a full disk.
        case beforeWriting
        /// The change is written, and its writer does not learn it: a crash between the two.
        case afterWriting
    }

    private struct Stored {
        var contents = PartitionContents()
        var answers: [Int64: [UInt8]] = [:]
        /// Who has it open.
        var holder: ObjectIdentifier?
    }

    private struct Failure {
        var moment: FailureMoment
        var error: any Error
        var left: Int
    }

    private struct State {
        var partitions: [KernelID: Stored] = [:]
        var failure: Failure?
        var isHeld = false
        var held: [CheckedContinuation<Void, Never>] = []
        var watchers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
        var statistics = StoreStatistics()
    }

    private let state = Locked(State())

    public init() {}

    public var statistics: StoreStatistics { state.withLock { $0.statistics } }

    @concurrent public func open(_ kernel: KernelID) async throws -> any DurablePartition {
        let partition = Partition(store: self, kernel: kernel)
        try state.withLock { (state: inout State) throws(DurableError) in
            guard state.partitions[kernel]?.holder == nil else { throw .partitionInUse(kernel) }
            state.partitions[kernel, default: Stored()].holder = ObjectIdentifier(partition)
        }
        return partition
    }

    // MARK: What a test can do to it

    /// Has the next commits fail.
    public func failCommits(_ count: Int = 1, _ moment: FailureMoment = .beforeWriting, with error: any Error) {
        state.withLock { $0.failure = count < 1 ? nil : Failure(moment: moment, error: error, left: count) }
    }

    /// Has commits wait, as on a slow disk, until ``releaseCommits()``.
    public func holdCommits() { state.withLock { $0.isHeld = true } }

    /// Lets the commits that wait go on, and later ones pass.
    public func releaseCommits() {
        let held = state.withLock { state in
            state.isHeld = false
            defer { state.held = [] }
            return state.held
        }
        for continuation in held { continuation.resume() }
    }

    /// Waits until this many commits wait.
    @concurrent public func waitForHeldCommits(_ count: Int = 1) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if state.held.count >= count { return true }
                state.watchers.append((count, continuation))
                return false
            }
            if isThere { continuation.resume() }
        }
    }

    /// Takes all partitions away from those who have them open, as when their process had been killed: what they commit from now on
    /// fails, commits that wait as well, and others can open them.
    public func crash() {
        state.withLock { state in
            for kernel in state.partitions.keys { state.partitions[kernel]?.holder = nil }
        }
        releaseCommits()
    }

    /// What is stored of a kernel; `nil` when it never opened its partition.
    public func contents(of kernel: KernelID) -> PartitionContents? {
        state.withLock { $0.partitions[kernel]?.contents }
    }

    /// Replaces what is stored of a kernel, for tests of what must be refused.
    public func replaceContents(of kernel: KernelID, _ contents: PartitionContents) {
        state.withLock { $0.partitions[kernel, default: Stored()].contents = contents }
    }

    // MARK: Partitions

    private final class Partition: DurablePartition {
        let store: InMemoryStore
        let kernel: KernelID

        init(store: InMemoryStore, kernel: KernelID) {
            self.store = store
            self.kernel = kernel
        }

        @concurrent func load() async throws -> PartitionContents { try store.stored(for: self).contents }

        @concurrent func commit(_ change: PartitionChange) async throws -> [MessageID] {
            try await store.commit(change, by: self)
        }

        @concurrent func answer(at sequence: Int64) async throws -> [UInt8]? {
            try store.stored(for: self).answers[sequence]
        }

        @concurrent func close() async {
            store.state.withLock { state in
                if state.partitions[kernel]?.holder == ObjectIdentifier(self) { state.partitions[kernel]?.holder = nil }
            }
        }
    }

    private func stored(for partition: Partition) throws(DurableError) -> Stored {
        try state.withLock { (state: inout State) throws(DurableError) in try Self.stored(for: partition, state) }
    }

    private static func stored(for partition: Partition, _ state: State) throws(DurableError) -> Stored {
        guard let stored = state.partitions[partition.kernel], stored.holder == ObjectIdentifier(partition) else {
            throw .partitionClosed(partition.kernel)
        }
        return stored
    }

    private func commit(_ change: PartitionChange, by partition: Partition) async throws -> [MessageID] {
        await waitWhileHeld()
        do {
            return try state.withLock { state in
                var stored = try Self.stored(for: partition, state)
                let failure = state.failure
                if let failure {
                    state.failure =
                        failure.left > 1
                        ? Failure(moment: failure.moment, error: failure.error, left: failure.left - 1) : nil
                    if failure.moment == .beforeWriting { throw failure.error }
                }
                let awaited = Set(state.partitions.values.lazy.flatMap(\.contents.outgoing).map(\.message))
                let forgotten = Self.apply(change, to: &stored, keeping: awaited)
                state.partitions[partition.kernel] = stored
                state.statistics.commits += 1
                state.statistics.transactions += 1
                if let failure { throw failure.error }
                return forgotten
            }
        } catch {
            state.withLock { $0.statistics.failedCommits += 1 }
            throw error
        }
    }

    private func waitWhileHeld() async {
        await withCheckedContinuation { continuation in
            let (mustWait, watchers) = state.withLock { state in
                guard state.isHeld else { return (false, [CheckedContinuation<Void, Never>]()) }
                state.held.append(continuation)
                let count = state.held.count
                let told = state.watchers.filter { $0.count <= count }.map(\.continuation)
                state.watchers.removeAll { $0.count <= count }
                return (true, told)
            }
            for watcher in watchers { watcher.resume() }
            if !mustWait { continuation.resume() }
        }
    }

    private static func apply(
        _ change: PartitionChange, to stored: inout Stored, keeping awaited: Set<MessageID>
    ) -> [MessageID] {
        switch change.state {
        case .unchanged: break
        case .whole(let state): (stored.contents.state, stored.contents.deltas) = (state, [])
        case .delta(let delta): stored.contents.deltas.append(delta)
        }
        if let sequence = change.sequence { stored.contents.sequence = sequence }
        for var handled in change.handled {
            stored.answers[handled.sequence] = handled.answer
            handled.answer = []
            stored.contents.handled.append(handled)
        }
        stored.contents.outgoing += change.outgoing
        let delivered = Set(change.delivered)
        stored.contents.outgoing.removeAll { delivered.contains($0.number) }
        guard let limits = change.forgetting else { return [] }
        var forgotten: [MessageID] = []
        stored.contents.handled.removeAll { handled in
            let isOld = handled.sequence <= limits.throughSequence || handled.time < limits.before
            guard isOld, !awaited.contains(handled.message) else { return false }
            stored.answers[handled.sequence] = nil
            forgotten.append(handled.message)
            return true
        }
        return forgotten
    }
}
