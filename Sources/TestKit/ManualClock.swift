public import RingKernels

/// A clock that stands still until a test advances it, so that timeouts and back-off take no time to test.
///
/// ```swift
/// let clock = ManualClock()
/// try await withTestKernel(Counter(), clock: clock) { kernel in
///     async let answer = kernel.ask(request, timeout: .seconds(30))
///     try await clock.advanceToNextAlarm()            // the 30 seconds have passed
///     …
/// }
/// ```
///
/// One clock serves one runtime, which sets one alarm at a time: the earliest of all its timers. All calls are safe from
/// any thread.
public final class ManualClock: RuntimeClock {
    private struct Alarm {
        let deadline: Duration
        let body: @Sendable () -> Void
    }

    private struct State {
        var now: Duration
        var alarm: Alarm?
        var waiters: [Int: CheckedContinuation<Void, Never>] = [:]
        var lastWaiter = 0
    }

    private let state: Locked<State>

    /// Makes a clock that shows `now`.
    public init(now: Duration = .zero) { state = Locked(State(now: now)) }

    /// The time since the clock's origin.
    public var now: Duration { state.withLock { $0.now } }

    /// The time left until the alarm that is set, zero for one that is due; `nil` when none is.
    public var timeToAlarm: Duration? {
        state.withLock { state in state.alarm.map { Swift.max($0.deadline - state.now, .zero) } }
    }

    /// For the runtime: sets or takes back the alarm. An alarm that is due already goes off soon, on another thread.
    public func setAlarm(at deadline: Duration?, _ body: @escaping @Sendable () -> Void) {
        let (isDue, waiters) = state.withLock { state in
            guard let deadline else {
                state.alarm = nil
                return (false, [CheckedContinuation<Void, Never>]())
            }
            state.alarm = Alarm(deadline: deadline, body: body)
            defer { state.waiters = [:] }
            return (deadline <= state.now, Array(state.waiters.values))
        }
        for waiter in waiters { waiter.resume() }
        // Not from here: the runtime holds a lock. The task ends with this one call.
        if isDue { Task.detached { self.goOff(until: self.now) } }
    }

    /// Lets time pass. Alarms on the way go off one after the other at their own time, before this returns; what they wake
    /// runs in its own time.
    ///
    /// - Precondition: The duration is not negative.
    public func advance(by duration: Duration) {
        precondition(duration >= .zero, "A clock does not go back: advance it by zero or more.")
        goOff(until: now + duration)
    }

    /// Waits until an alarm is set, and returns the time left until it; at once when one is.
    ///
    /// - Throws: `CancellationError`.
    public func nextAlarm() async throws -> Duration { try await nextAlarm(within: nil) }

    /// The same for an alarm that is at most `limit` away.
    private func nextAlarm(within limit: Duration?) async throws -> Duration {
        while true {
            try Task.checkCancellation()
            if let left = timeToAlarm, limit.map({ left <= $0 }) ?? true { return left }
            await change(within: limit)
        }
    }

    /// Waits until an alarm is set, advances the clock to it, and returns by how much.
    ///
    /// - Throws: `CancellationError`.
    @discardableResult
    public func advanceToNextAlarm() async throws -> Duration {
        let left = try await nextAlarm()
        advance(by: left)
        return left
    }

    /// Runs `body` while the clock jumps to every alarm that is set, so that whatever waits for time goes on at once.
    ///
    /// - Parameter limit: Alarms further away than this are left alone, such as the timeout of a `terminate` that `body`
    ///   does not mean to try.
    nonisolated(nonsending) public func whileAdvancing<Result>(
        byAtMost limit: Duration? = nil, _ body: nonisolated(nonsending) () async throws -> Result
    ) async throws -> Result {
        let driver = Task { while !Task.isCancelled { self.advance(by: try await self.nextAlarm(within: limit)) } }
        defer { driver.cancel() }
        return try await body()
    }

    private func goOff(until target: Duration) {
        while true {
            let body: (@Sendable () -> Void)? = state.withLock { state in
                if let alarm = state.alarm, alarm.deadline <= target {
                    state.alarm = nil
                    state.now = Swift.max(state.now, alarm.deadline)
                    return alarm.body
                }
                state.now = Swift.max(state.now, target)
                return nil
            }
            guard let body else { return }
            body()
        }
    }

    /// Returns when an alarm is set, or the task is cancelled; at once when there is one within `limit`.
    private func change(within limit: Duration?) async {
        let key = state.withLock { state in
            state.lastWaiter += 1
            return state.lastWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let mustWait = state.withLock { state in
                    let isThere =
                        state.alarm.map { alarm in limit.map { alarm.deadline - state.now <= $0 } ?? true } ?? false
                    if isThere || Task.isCancelled { return false }
                    state.waiters[key] = continuation
                    return true
                }
                if !mustWait { continuation.resume() }
            }
        } onCancel: {
            let waiter = state.withLock { $0.waiters.removeValue(forKey: key) }
            waiter?.resume()
        }
    }
}
