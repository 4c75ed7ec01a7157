internal import CRingKernels
internal import Synchronization

/// Who is to be told that a ``OneShot`` is finished.
@safe
enum Waiter {
    case none
    /// A task of a home, at a gate.
    case gate(UnsafeMutablePointer<GateHeader>)
    /// A task elsewhere.
    case continuation(UnsafeContinuation<Void, Never>)
    /// Code that must not block, called on the thread that finishes.
    case callback(@Sendable () -> Void)
}

/// The part of a ``OneShot`` that does not depend on its value: who may finish it, and who waits.
///
/// `phase` goes 0 (pending) → 1 (pending, `waiter` set) → 2 (claimed, the value is being written) → 3 (finished), and may
/// skip 1. Whoever moves it to 2 with acquire-release owns the value until it stores 3 with release; `waiter` is written
/// before the move to 1 and read after the move to 2.
class PendingResult: Errand, @unchecked Sendable {
    // SAFETY: `phase` hands `waiter` and the value over as written above.
    fileprivate let phase = Atomic<UInt8>(0)
    fileprivate var waiter = Waiter.none
    fileprivate var hadWaiter = false

    /// Whether the result is there or being written.
    final var isSettled: Bool { phase.load(ordering: .acquiring) >= 2 }
    fileprivate final var isFinished: Bool { phase.load(ordering: .acquiring) == 3 }

    /// Takes the right to finish; false when somebody else has it. `publish` must follow.
    final func claim() -> Bool {
        var seen = phase.load(ordering: .relaxed)
        while seen < 2 {
            let (claimed, now) = phase.weakCompareExchange(expected: seen, desired: 2, ordering: .acquiringAndReleasing)
            if claimed {
                hadWaiter = seen == 1
                return true
            }
            seen = now
        }
        return false
    }

    /// Makes the result visible and tells the waiter.
    fileprivate final func publish() {
        guard hadWaiter else {
            phase.store(3, ordering: .releasing)
            return
        }
        let told = waiter
        waiter = .none
        phase.store(3, ordering: .releasing)
        switch told {
        case .none: break
        case .gate(let header): unsafe header.openFromAnywhere()
        case .continuation(let continuation): unsafe continuation.resume()
        case .callback(let body): body()
        }
    }

    /// Registers the one waiter; false when the result is there already.
    fileprivate final func install(_ waiter: Waiter) -> Bool {
        self.waiter = waiter
        if phase.compareExchange(expected: 0, desired: 1, ordering: .acquiringAndReleasing).exchanged { return true }
        // Somebody has claimed: the value arrives within a few instructions.
        while !isFinished { drk_pause() }
        return false
    }

    /// Has `body` called once, when finished or at once when that has happened; on whichever thread finishes.
    final func whenFinished(_ body: @escaping @Sendable () -> Void) {
        if !install(.callback(body)) { body() }
    }

    /// Suspends until finished.
    nonisolated(nonsending) final func waitUntilFinished() async {
        if isFinished { return }
        let isolation = #isolation
        if let home = unsafe isolation.currentHome?.pointee.home.takeUnretainedValue() {
            let gate = home.takeGate()
            if unsafe install(.gate(gate.executor.header)) { await gate.pass() }
            home.returnGate(gate)
        } else {
            await unsafe withUnsafeContinuation { continuation in
                if unsafe !install(.continuation(continuation)) { unsafe continuation.resume() }
            }
        }
    }

    /// Finishes with `error` unless finished already; returns whether it did.
    @discardableResult
    func fail(_ error: any Error) -> Bool { false }
}

/// A value or an error that arrives once, waited for by one task.
class OneShot<Value: Sendable>: PendingResult, @unchecked Sendable {
    // SAFETY: `result` is written between `claim` and `publish` and read after the phase says finished.
    private var result: Result<Value, any Error>?

    /// Finishes with `result` unless finished already; returns whether it did.
    @discardableResult
    final func finish(_ result: Result<Value, any Error>) -> Bool {
        guard claim() else { return false }
        complete(result)
        return true
    }

    /// Ends what `claim()` began.
    final func complete(_ result: Result<Value, any Error>) {
        self.result = result
        publish()
    }

    @discardableResult
    final override func fail(_ error: any Error) -> Bool { finish(.failure(error)) }

    /// Waits for the result. A cancelled caller gets `CancellationError`, and nobody else can finish it then.
    nonisolated(nonsending) final func value() async throws -> Value {
        if !isFinished { await waitUntilFinishedOrCancelled(#isolation) }
        return try taken()
    }

    /// See ``HomeIsolation`` for why the isolation is a parameter.
    private final func waitUntilFinishedOrCancelled(_ isolation: isolated (any Actor)?) async {
        await withTaskCancellationHandler {
            _ = isolation
            holdIsolation()
            await waitUntilFinished()
        } onCancel: {
            fail(CancellationError())
        }
    }

    /// Waits for the result whatever becomes of the caller.
    nonisolated(nonsending) final func valueIgnoringCancellation() async throws -> Value {
        await waitUntilFinished()
        return try taken()
    }

    /// The same with a limit: after `timeout` it fails with `error()`.
    nonisolated(nonsending) final func value(
        timeout: Duration?, on timers: TimerQueue, else error: @autoclosure () -> any Error
    ) async throws -> Value {
        guard let timeout else { return try await value() }
        if !isFinished {
            let timer = timers.schedule(after: timeout, failing: self, with: error())
            defer { timers.cancel(timer) }
            return try await value()
        }
        return try taken()
    }

    /// The result of a finished one-shot.
    final var settledResult: Result<Value, any Error> {
        guard let result else { preconditionFailure("A finished one-shot has a result.") }
        return result
    }

    private final func taken() throws -> Value {
        try settledResult.get()
    }
}
