package import Logging
package import RingKernels

/// Keeps the state of one kernel in its partition: loads it, and writes what it is given, one state after the other.
///
/// A state that comes while another is being written, or sooner than 20 ms after that began, waits, and takes the place of one that waits
/// already: a kernel that takes a snapshot every half millisecond need not wear out the disk, nor take the processor from its neighbours.
/// It waits as it is, and is encoded when its turn comes, on the writer's thread: those that are replaced cost a copy.
@usableFromInline
package final class SnapshotKeeper<Owner: DurableStateOwner>: Sendable {
    private struct State {
        var partition: (any DurablePartition)?
        var kernel: KernelID = ""
        var logger: Logger?
        /// The state that is to be written next.
        var waiting: Owner.State?
        /// Writes until nothing waits.
        var writer: Task<Void, Never>?
        /// When the next write may begin.
        var earliest: ContinuousClock.Instant?
        /// Whether this is the end, for which nobody waits longer than he must.
        var isEnding = false
        /// Why the state that was written last was not.
        var failure: (any Error)?
    }

    private static var pause: Duration { .milliseconds(20) }

    private let state = Locked(State())
    private let store: any DurableStore

    @usableFromInline
    package init(store: any DurableStore) { self.store = store }

    /// Opens the partition and returns the stored state, if there is one.
    ///
    /// - Throws: ``DurableError``; the partition is not open then.
    package func open(_ kernel: KernelID, _ interval: SnapshotInterval, logger: Logger) async throws -> Owner.State? {
        let codec = StateCodec<Owner>(kernel: kernel)
        try interval.validate(for: kernel)
        try codec.validate()
        let partition = try await store.open(kernel)
        do {
            let contents = try await partition.load()
            guard contents.outgoing.isEmpty else {
                throw DurableError(
                    .foreignState,
                    "Kernel \"\(kernel)\" has \(contents.outgoing.count) messages that a journalled kernel was to deliver, and one with snapshots does not deliver any. Launch it with `journalling:` until they are delivered.",
                    kernel: kernel)
            }
            let stored = try contents.current(of: kernel)
            let found = try stored.map { try codec.current($0) }
            state.withLock { ($0.partition, $0.kernel, $0.logger) = (partition, kernel, logger) }
            return found
        } catch {
            await partition.close()
            throw error
        }
    }

    /// Has a state written, elsewhere, and returns at once. When it cannot be, that is logged, and the store counts it.
    package func save(_ owned: Owner.State) {
        state.withLock { state in
            state.waiting = owned
            // Ends when nothing waits; `finish` waits for it.
            if state.writer == nil { state.writer = Task.detached { await self.writeAll() } }
        }
    }

    /// Waits until everything is written.
    ///
    /// - Throws: Why the last state was not.
    package func finish() async throws {
        await writerInAHurry()?.value
        if let failure = state.withLock({ $0.failure }) { throw failure }
    }

    /// Gives the partition back, after what is being written.
    package func close() async {
        await writerInAHurry()?.value
        await state.withLock { $0.partition }?.close()
    }

    /// What is being written still, without the pauses.
    private func writerInAHurry() -> Task<Void, Never>? {
        let writer = state.withLock { state in
            state.isEnding = true
            return state.writer
        }
        // Ends the pause; a write that has begun goes on.
        writer?.cancel()
        return writer
    }

    @concurrent private func writeAll() async {
        while true {
            await pauseIfDue()
            guard let (next, kernel, partition) = next() else { return }
            do {
                var change = PartitionChange()
                change.state = .whole(
                    StoredState(
                        owner: Owner.stateName, version: Owner.stateVersion,
                        bytes: try StateCodec<Owner>(kernel: kernel).encode(next)))
                _ = try await partition.commit(change)
                state.withLock { $0.failure = nil }
            } catch {
                state.withLock { $0.failure = error }
                report(error)
            }
        }
    }

    private func next() -> (Owner.State, KernelID, any DurablePartition)? {
        state.withLock { state in
            guard let partition = state.partition, let next = state.waiting.take() else {
                state.writer = nil
                return nil
            }
            state.earliest = ContinuousClock.now + Self.pause
            return (next, state.kernel, partition)
        }
    }

    private func pauseIfDue() async {
        let end = state.withLock { state in state.isEnding || state.waiting == nil ? nil : state.earliest }
        guard let end, end > ContinuousClock.now else { return }
        // Cut short at the end.
        do { try await Task.sleep(until: end) } catch {}
    }

    private func report(_ error: any Error) {
        state.withLock { $0.logger }?.error("a snapshot could not be saved", metadata: ["error": "\(error)"])
    }
}
