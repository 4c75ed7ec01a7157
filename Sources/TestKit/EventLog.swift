internal import RingKernels

/// Things in the order in which they happened, from any thread, and tasks that wait until enough of them have.
final class EventLog<Event: Sendable>: Sendable {
    private struct Waiter {
        let count: Int
        let continuation: CheckedContinuation<Void, Never>
    }

    private struct State {
        var events: [Event] = []
        /// Events that an expectation has handed out.
        var taken = 0
        var waiters: [Int: Waiter] = [:]
        var lastWaiter = 0
    }

    private let state = Locked(State())

    /// Everything so far.
    var events: [Event] { state.withLock { $0.events } }
    /// What no expectation has taken yet.
    var untaken: [Event] { state.withLock { Array($0.events[$0.taken...]) } }

    func append(_ event: Event) {
        let ready = state.withLock { state in
            state.events.append(event)
            let ready = state.waiters.filter { $0.value.count <= state.events.count }
            for key in ready.keys { state.waiters[key] = nil }
            return ready.values.map(\.continuation)
        }
        for continuation in ready { continuation.resume() }
    }

    /// Takes the next `count` events, waiting for them at most `timeout` of real time; `nil` when fewer came.
    ///
    /// - Throws: `CancellationError`.
    func take(_ count: Int, timeout: Duration) async throws -> [Event]? {
        let deadline = ContinuousClock.now + timeout
        while true {
            let (events, wanted): ([Event]?, Int) = state.withLock { state in
                let end = state.taken + count
                guard end <= state.events.count else { return (nil, end) }
                defer { state.taken = end }
                return (Array(state.events[state.taken..<end]), end)
            }
            if let events { return events }
            // Another expectation may take them first: then look again.
            guard try await wait(forCount: wanted, timeout: deadline - .now) else { return nil }
        }
    }

    /// Waits until there are `count` events, at most `timeout` of real time; returns whether there are.
    ///
    /// - Throws: `CancellationError`.
    func wait(forCount count: Int, timeout: Duration) async throws -> Bool {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await self.wait(forCount: count) }
            group.addTask { try await Task.sleep(for: timeout) }
            defer { group.cancelAll() }
            _ = try await group.next()
        }
        try Task.checkCancellation()
        return state.withLock { $0.events.count >= count }
    }

    /// Returns when there are `count` events or the task is cancelled.
    private func wait(forCount count: Int) async {
        let key = state.withLock { state in
            state.lastWaiter += 1
            return state.lastWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let mustWait = state.withLock { state in
                    // The handler below takes the lock after the task is marked as cancelled, so one of the two sees it.
                    if state.events.count >= count || Task.isCancelled { return false }
                    state.waiters[key] = Waiter(count: count, continuation: continuation)
                    return true
                }
                if !mustWait { continuation.resume() }
            }
        } onCancel: {
            let waiter = state.withLock { $0.waiters.removeValue(forKey: key) }
            waiter?.continuation.resume()
        }
    }
}
