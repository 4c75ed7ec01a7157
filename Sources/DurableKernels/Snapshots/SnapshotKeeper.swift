internal import Logging
internal import RingKernels

/// Keeps the state of one kernel in its partition: loads it, and writes what it is given, one state after the other.
///
/// A state that comes while another is being written waits, and takes the place of one that waits already.
@usableFromInline
final class SnapshotKeeper<Owner: DurableStateOwner>: Sendable {
    private struct State {
        var partition: (any DurablePartition)?
        var logger: Logger?
        /// The state that is to be written next.
        var waiting: StoredState?
        /// Writes until nothing waits.
        var writer: Task<Void, Never>?
        /// Why the state that was written last was not.
        var failure: (any Error)?
    }

    private let state = Locked(State())
    private let store: any DurableStore

    @usableFromInline
    init(store: any DurableStore) { self.store = store }

    /// Opens the partition and returns the stored state, if there is one.
    ///
    /// - Throws: ``DurableError``; the partition is not open then.
    func open(_ kernel: KernelID, _ interval: SnapshotInterval, logger: Logger) async throws -> Owner.State? {
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
            state.withLock { ($0.partition, $0.logger) = (partition, logger) }
            return found
        } catch {
            await partition.close()
            throw error
        }
    }

    /// Has a state written, elsewhere, and returns at once. When it cannot be, that is logged, and the store counts it.
    func save(_ owned: Owner.State, of kernel: KernelID) {
        do {
            let bytes = try StateCodec<Owner>(kernel: kernel).encode(owned)
            let stored = StoredState(owner: Owner.stateName, version: Owner.stateVersion, bytes: bytes)
            state.withLock { state in
                state.waiting = stored
                // Ends when nothing waits; `finish` waits for it.
                if state.writer == nil { state.writer = Task.detached { await self.writeAll() } }
            }
        } catch {
            state.withLock { $0.failure = error }
            report(error)
        }
    }

    /// Waits until everything is written.
    ///
    /// - Throws: Why the last state was not.
    func finish() async throws {
        await state.withLock { $0.writer }?.value
        if let failure = state.withLock({ $0.failure }) { throw failure }
    }

    /// Gives the partition back, after what is being written.
    func close() async {
        let (writer, partition) = state.withLock { ($0.writer, $0.partition) }
        await writer?.value
        await partition?.close()
    }

    @concurrent private func writeAll() async {
        while let (next, partition) = next() {
            var change = PartitionChange()
            change.state = .whole(next)
            do {
                _ = try await partition.commit(change)
                state.withLock { $0.failure = nil }
            } catch {
                state.withLock { $0.failure = error }
                report(error)
            }
        }
    }

    private func next() -> (StoredState, any DurablePartition)? {
        state.withLock { state in
            guard let partition = state.partition, let next = state.waiting.take() else {
                state.writer = nil
                return nil
            }
            return (next, partition)
        }
    }

    private func report(_ error: any Error) {
        state.withLock { $0.logger }?.error("a snapshot could not be saved", metadata: ["error": "\(error)"])
    }
}
