internal import Logging
internal import Synchronization

/// Who decides when a kernel cannot go on by itself: its supervisor. Called on the kernel's home, and must return at once.
protocol Guardian: AnyObject, Sendable {
    /// The kernel is held: it does nothing, and its messages queue, until it is started again or ends.
    func kernelFailed(_ child: Int, _ failure: KernelError)
    /// The kernel has ended, as it was asked to or because nothing restarts it.
    func kernelEnded(_ child: Int, _ failure: KernelError?)
}

/// What ties a kernel to its supervisor.
final class Ward: @unchecked Sendable {
    // SAFETY: `stopped` is touched on the kernel's home; the rest is constant or atomic.

    /// Weak, since supervisors keep their kernels.
    weak let guardian: (any Guardian)?
    /// Its place among the supervisor's children.
    let child: Int
    let lifetime: ChildLifetime
    /// *home*: the supervisor that waits until the kernel's code has stopped.
    var stopped: OneShot<Void>?
    /// Set while the watch's question is on its way to the home.
    let isAsked = Atomic<Bool>(false)
    /// The home's latest answer: whether the kernel had a message in hand.
    let hasMessageInHand = Atomic<Bool>(false)
    /// The context of the kernel's handler, as an address; 0 when it has none.
    let contextAddress = Atomic<UInt>(0)
    /// How often the kernel's code said that it gets on.
    let beats = Atomic<Int>(0)

    init(_ guardian: any Guardian, child: Int, lifetime: ChildLifetime) {
        self.guardian = guardian
        self.child = child
        self.lifetime = lifetime
    }
}

/// What a supervisor does with a kernel.
extension KernelCore {
    /// Stops the kernel's code after the message in hand, `stop` included. The kernel is held then: its queue stays open.
    ///
    /// Returns at once when it is held already, or has ended.
    /// - Parameter timeout: After this the code is cancelled; after as long again the call gives up.
    /// - Throws: ``KernelError`` with `terminationTimedOut`; `CancellationError`.
    final func halt(timeout: Duration) async throws {
        if try await stops(within: timeout) { return }
        logger.warning("kernel does not stop, cancelling it", metadata: ["timeout": "\(timeout)"])
        cancelCode()
        cancellationWasAsked()
        if try await stops(within: timeout) { return }
        if endForcibly("did not stop for its supervisor in time, nor when it was cancelled"),
            try await stops(within: Self.forcedEndLimit)
        {
            return
        }
        throw KernelError(
            .terminationTimedOut,
            "Kernel \"\(id)\" did not stop for its supervisor within \(timeout) nor, cancelled, within as long again. Its code ignores `shouldTerminate` and cancellation, or blocks its thread.",
            kernel: id, state: state)
    }

    /// Asks the kernel's code to stop and waits for it; whether that happened in time.
    private final func stops(within timeout: Duration) async throws -> Bool {
        let stopped = OneShot<Void>()
        home.post(ClosureErrand { [self] _ in beginHalt(stopped) })
        do {
            try await stopped.value(timeout: timeout, on: environment.timers, else: ReceiveTimeout())
            return true
        } catch is ReceiveTimeout {
            return false
        }
    }

    /// *home*
    private final func beginHalt(_ outcome: OneShot<Void>) {
        guard let ward, !state.hasEnded else {
            outcome.finish(.success(()))
            return
        }
        // Whoever waited before has given up.
        ward.stopped = outcome
        if terminationAsked { return }
        if !isHeld {
            setHeld(true)
            setState(.restarting)
            launchOutcome.take()?.finish(.failure(CancellationError()))
            for waiter in activationWaiters.takeAll() { waiter.finish(.success(())) }
        }
        windDown()
    }

    /// *home*: the code of a held kernel is over.
    final func hasStopped(_ error: (any Error)?) {
        if let error {
            logger.error("kernel threw when its supervisor stopped it", metadata: ["error": "\(error)"])
        }
        setCode(nil)
        ward?.stopped.take()?.finish(.success(()))
    }

    /// *home*: the kernel waits for its supervisor, which is told.
    final func hold(_ ward: Ward, _ tell: (Ward) -> Void) {
        setHeld(true)
        setState(.restarting)
        setCode(nil)
        tell(ward)
    }

    /// Starts a held kernel: with fresh state, and active if it was before.
    ///
    /// - Throws: Why it did not start; it is held again then. ``KernelError`` with `kernelEnded` when it has ended or is to;
    ///   `CancellationError`.
    final func revive() async throws {
        let outcome = OneShot<Void>()
        home.post(ClosureErrand { [self] _ in beginRevival(outcome) })
        try await outcome.value()
    }

    /// *home*
    private final func beginRevival(_ outcome: OneShot<Void>) {
        guard isHeld, state == .restarting, !terminationAsked else {
            outcome.finish(.failure(KernelError.ended(id, state, cause: lastError)))
            return
        }
        if outcome.isSettled { return }
        setHeld(false)
        cancellationAsked.store(false, ordering: .releasing)
        launchOutcome = outcome
        startUp(isRestart: true)
    }

    /// Ends a held kernel for good. What is queued is reported with the error.
    ///
    /// One whose code does not stop ends when that does, which is not waited for; nor is a home that is blocked, for longer than
    /// `timeout`.
    final func giveUp(_ error: KernelError, timeout: Duration) async {
        let outcome = OneShot<Void>()
        home.post(
            ClosureErrand { [self] _ in
                if isHeld && ward?.stopped == nil { finish(.failed, error) } else { requestTermination() }
                outcome.finish(.success(()))
            })
        do { try await outcome.value(timeout: timeout, on: environment.timers, else: error) } catch {
            logger.critical("kernel cannot be ended, its thread is blocked")
        }
    }
}
