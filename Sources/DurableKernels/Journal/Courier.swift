internal import DequeModule
internal import Logging
internal import RingKernels

/// Brings the outgoing messages of one kernel to their targets, again and again until they are acknowledged.
///
/// Each target has a task while there is something for it, which asks it one message after the other, so that they arrive in order.
/// What was acknowledged is deleted together with the kernel's next change, or by the courier when nothing is on the way any more.
final class Courier: Sendable {
    private struct State {
        /// What waits, by target.
        var queues: [KernelID: Deque<OutgoingMessage>] = [:]
        /// The task of every target that has something to get.
        var tasks: [KernelID: Task<Void, Never>] = [:]
        /// The numbers of all that is not deleted yet.
        var known: Set<Int64> = []
        /// Acknowledged, and not deleted yet.
        var acknowledged: [Int64] = []
        var isStopped = false
    }

    /// How long it waits before it tries again, doubled each time up to the second.
    private static let backoff: (first: Duration, last: Duration) = (.milliseconds(5), .seconds(1))
    /// Acknowledgements that are deleted at the latest when there are so many.
    private static let acknowledgementLimit = 64

    private let state = Locked(State())
    private let routes: [String: Outgoing]
    private let partition: any DurablePartition
    private let context: KernelContext

    init(routes: [Outgoing], partition: any DurablePartition, context: KernelContext) {
        self.routes = Dictionary(routes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        self.partition = partition
        self.context = context
    }

    /// How many messages wait for their targets, or for being deleted.
    var count: Int { state.withLock { $0.known.count } }

    /// Takes messages that are stored, except those that it has already.
    func take(_ messages: [OutgoingMessage]) {
        if messages.isEmpty { return }
        state.withLock { state in
            guard !state.isStopped else { return }
            for message in messages where state.known.insert(message.number).inserted {
                state.queues[message.target, default: []].append(message)
                if state.tasks[message.target] == nil {
                    // Ended by `stop`, which waits for it.
                    state.tasks[message.target] = Task.detached { await self.serve(message.target) }
                }
            }
        }
    }

    /// The acknowledged messages, for being deleted with the kernel's next change.
    func takeAcknowledged() -> [Int64] {
        state.withLock { state in
            defer { state.acknowledged = [] }
            return state.acknowledged
        }
    }

    /// The change with these acknowledgements has been written, or not.
    func acknowledgementsAreWritten(_ numbers: [Int64], _ areWritten: Bool) {
        if numbers.isEmpty { return }
        state.withLock { state in
            if areWritten { state.known.subtract(numbers) } else { state.acknowledged += numbers }
        }
    }

    /// Ends all deliveries and returns when they have. What was not acknowledged stays stored.
    func stop() async {
        let tasks = state.withLock { state in
            state.isStopped = true
            return Array(state.tasks.values)
        }
        for task in tasks { task.cancel() }
        for task in tasks { await task.value }
        await deleteAcknowledged()
    }

    // MARK: One target

    @concurrent private func serve(_ target: KernelID) async {
        while let message = next(for: target) {
            guard await deliver(message) else { return end(target) }
            let isTimeToDelete = state.withLock { state in
                state.acknowledged.append(message.number)
                return state.acknowledged.count >= Self.acknowledgementLimit
                    || state.queues.values.allSatisfy(\.isEmpty)
            }
            if isTimeToDelete { await deleteAcknowledged() }
        }
    }

    /// The next message for a target; without one, its task is over.
    private func next(for target: KernelID) -> OutgoingMessage? {
        state.withLock { state in
            if !state.isStopped, let next = state.queues[target]?.popFirst() { return next }
            state.tasks[target] = nil
            if state.queues[target]?.isEmpty == true { state.queues[target] = nil }
            return nil
        }
    }

    private func end(_ target: KernelID) { state.withLock { $0.tasks[target] = nil } }

    /// Asks the target until it answers; false when it was told to stop before.
    private func deliver(_ message: OutgoingMessage) async -> Bool {
        var delay = Self.backoff.first
        var attempt = 1
        while !Task.isCancelled {
            do {
                // A kernel that is paused, or not active yet, sends nothing.
                if !context.isActive { try await context.waitActive() }
                guard let route = routes[message.name] else {
                    preconditionFailure("Outgoing messages are checked when the partition is opened.")
                }
                try await route.deliver(message, context)
                return true
            } catch {
                if Task.isCancelled { return false }
                // A target that is being launched, or restarts, is nothing to worry about.
                context.logger.log(
                    level: delay < Self.backoff.last ? .debug : .warning,
                    "an outgoing message was not acknowledged, trying again",
                    metadata: [
                        "target": "\(message.target)", "type": "\(message.name)", "message": "\(message.message)",
                        "attempt": "\(attempt)", "error": "\(error)",
                    ])
            }
            do { try await Task.sleep(for: delay) } catch { return false }
            delay = Swift.min(delay * 2, Self.backoff.last)
            attempt += 1
        }
        return false
    }

    private func deleteAcknowledged() async {
        var change = PartitionChange()
        change.delivered = takeAcknowledged()
        if change.delivered.isEmpty { return }
        do {
            _ = try await partition.commit(change)
            acknowledgementsAreWritten(change.delivered, true)
        } catch {
            acknowledgementsAreWritten(change.delivered, false)
            context.logger.warning(
                "acknowledged messages could not be deleted, trying again with the next change",
                metadata: ["messages": "\(change.delivered.count)", "error": "\(error)"])
        }
    }
}
