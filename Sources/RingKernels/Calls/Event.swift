internal import Synchronization

/// Something that happens once, and that any number of tasks wait for.
final class Event: Sendable {
    private struct State {
        var hasHappened = false
        var waiters = WaitLine<OneShot<Void>>()
    }

    private let state = Locked(State())

    var hasHappened: Bool { state.withLock { $0.hasHappened } }

    func happen() {
        let waiters = state.withLock { state in
            state.hasHappened = true
            return state.waiters.takeAll()
        }
        for waiter in waiters { waiter.finish(.success(())) }
    }

    /// Waits for it; with a timeout, returns whether it happened in time.
    nonisolated(nonsending) func wait(timeout: Duration? = nil, on timers: TimerQueue) async throws -> Bool {
        let waiter = OneShot<Void>()
        let mustWait = state.withLock { state in
            if state.hasHappened { return false }
            state.waiters.append(waiter)
            return true
        }
        guard mustWait else { return true }
        do {
            try await waiter.value(timeout: timeout, on: timers, else: ReceiveTimeout())
            return true
        } catch is ReceiveTimeout {
            return false
        }
    }
}
