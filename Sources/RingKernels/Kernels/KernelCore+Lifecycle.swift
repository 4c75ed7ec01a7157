internal import Logging
internal import Synchronization

/// From launch to end.
extension KernelCore {
    /// The first phase: state and resources. Returns when `start` has.
    nonisolated(nonsending) final func launch() async throws {
        let outcome = OneShot<Void>()
        // The caller begins the kernel's code itself when the home sleeps, instead of waking its thread.
        home.perform(until: { outcome.isSettled && home.hasNothingQueued }) { [self] in beginLaunch(outcome) }
        try await outcome.valueIgnoringCancellation()
    }

    /// *home*
    private final func beginLaunch(_ outcome: OneShot<Void>) {
        anchor = self
        home.residents += 1
        if state.hasEnded {
            // Terminated, or the runtime shut down, before it came to this.
            outcome.finish(.failure(KernelError.ended(id, state)))
            return releaseIfUnreachable()
        }
        launchOutcome = outcome
        startUp(isRestart: false)
    }

    /// *home*: the kernel's `start` has returned.
    final func hasStarted() {
        guard !state.hasEnded else { return }
        if shouldTerminate {
            // Asked to end while it started: `windDown` waited for this moment.
            launchOutcome.take()?.finish(.failure(KernelError.ended(id, .terminating)))
            return
        }
        if state == .restarting {
            counters.restarts.bump()
            setState(wantsMessages ? .active : .deactivated)
            logger.info("kernel restarted", metadata: ["restarts": "\(counters.restarts.current)"])
            announceActivity()
        } else if state == .created {
            setState(.launched)
        }
        launchOutcome.take()?.finish(.success(()))
    }

    nonisolated(nonsending) final func activate() async throws {
        try await change("activate", from: [.launched, .deactivated], wanting: true)
    }
    nonisolated(nonsending) final func reactivate() async throws {
        try await change("reactivate", from: [.deactivated], wanting: true)
    }
    nonisolated(nonsending) final func deactivate() async throws {
        try await change("deactivate", from: [.active], wanting: false)
    }

    nonisolated(nonsending) private final func change(
        _ call: String, from allowed: [KernelState], wanting: Bool
    ) async throws {
        if state.hasEnded {
            throw KernelError.illegalTransition(call, id, from: state, wanted: allowed, cause: lastError)
        }
        let outcome = OneShot<Void>()
        // What begins now is for the home's thread.
        home.perform(until: { true }) { [self] in changeNow(call, from: allowed, wanting: wanting, outcome) }
        try await outcome.valueIgnoringCancellation()
    }

    /// *home*
    final func changeNow(
        _ call: String, from allowed: [KernelState], wanting: Bool, _ outcome: OneShot<Void>
    ) {
        guard allowed.contains(state) else {
            outcome.finish(.failure(KernelError.illegalTransition(call, id, from: state, wanted: allowed)))
            return
        }
        wantsMessages = wanting
        setState(wanting ? .active : .deactivated)
        if wanting { announceActivity() }
        activityWasChanged(outcome)
    }

    /// *home*: activates the kernel as part of a tree, whose kernels need not be in step.
    final func activateNow(_ outcome: OneShot<Void>) {
        switch state {
        case .active: outcome.finish(.success(()))
        case .restarting:
            wantsMessages = true
            outcome.finish(.success(()))
        default: changeNow("activate", from: [.launched, .deactivated], wanting: true, outcome)
        }
    }

    private final func announceActivity() {
        guard isActive else { return }
        for waiter in activationWaiters.takeAll() { waiter.finish(.success(())) }
        wakeUp()
    }

    /// Asks the kernel to end and returns at once; asking again does nothing.
    final func requestTermination() {
        if state.hasEnded { return }
        home.post(ClosureErrand { [self] _ in beginTermination() })
    }

    /// *home*
    private final func beginTermination() {
        guard !state.hasEnded, askForTermination() else { return }
        let before = state
        setState(.terminating)
        close()
        for waiter in activationWaiters.takeAll() { waiter.finish(.success(())) }
        if logs(.trace) { logger.trace("termination asked", metadata: ["state": "\(before)"]) }
        windDown()
    }

    /// Asks the kernel to end and waits for it: at most `timeout` on its own, then as long again after cancelling it.
    final func terminate(timeout: Duration) async throws {
        guard timeout >= .zero else { throw KernelError.negativeTimeout(timeout, id) }
        if KernelContext.current?.core === self {
            throw KernelError(
                .illegalTransition,
                "Kernel \"\(id)\" cannot wait for its own end. Return from its body, or throw, instead.",
                kernel: id, state: state)
        }
        requestTermination()
        if try await waitForEnd(timeout) { return try reportEnd() }
        logger.warning("kernel does not end, cancelling it", metadata: ["timeout": "\(timeout)"])
        cancel()
        if try await waitForEnd(timeout) { return try reportEnd() }
        if endForcibly(Self.ignoredTermination), try await waitForEnd(Self.forcedEndLimit) { return try reportEnd() }
        throw KernelError(
            .terminationTimedOut,
            "Kernel \"\(id)\" did not end within \(timeout) nor, cancelled, within as long again. Its code ignores `shouldTerminate` and cancellation, or blocks its thread: give it more time, or run it with `placement: .dedicated`.",
            kernel: id, state: .terminating)
    }

    static var ignoredTermination: String { "did not end in time when it was asked to, nor when it was cancelled" }

    /// How long the system may take to end what was ended forcibly.
    static var forcedEndLimit: Duration { .seconds(5) }

    /// Waits until the kernel is over; whether that happened in time.
    nonisolated(nonsending) final func waitForEnd(_ timeout: Duration) async throws -> Bool {
        if isOver.load(ordering: .acquiring) { return true }
        let event = end.storeIfNil(Event())
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        if isOver.load(ordering: .sequentiallyConsistent) { return true }
        return try await event.wait(timeout: timeout, on: environment.timers)
    }

    /// An error in the kernel's own clean-up is the caller's business; an earlier failure was reported when it happened.
    private final func reportEnd() throws {
        guard let error = lastError as? KernelError, error.code == .handlerFailed, error.state == .terminating else {
            return
        }
        throw error
    }

    /// Cancels the kernel's code, which did not end when it was asked to.
    final func cancel() {
        cancellationAsked.store(true, ordering: .releasing)
        cancelCode()
        cancellationWasAsked()
    }

    final func cancelCode() { environment.codeLock.withLock { _ in code }?.cancel() }

    /// The task that runs the kernel's code from now on, or that none does.
    final func setCode(_ task: Task<Void, Never>?) {
        let former = environment.codeLock.withLock { _ in
            defer { code = task }
            return code
        }
        // Let go here, outside of the lock.
        _ = former
    }

    /// *home*: the kernel's code is over: it returned, or threw `error`.
    final func codeHasEnded(_ error: (any Error)?) {
        assert(home.isCurrent, "A kernel's code ends on its home.")
        guard !state.hasEnded else { return }
        // A cancellation by `terminate` may come before the home has seen the request.
        let isQuiet = error.map { $0.isCancellation || $0 is ReceiveTimeout } ?? true
        if terminationAsked || cancellationAsked.load(ordering: .acquiring) && error?.isCancellation == true {
            finish(isQuiet ? .terminated : .failed, isQuiet ? nil : failure(error))
            return
        }
        if !isQuiet || error != nil && !isHeld { counters.failed.bump() }
        if isHeld { return hasStopped(isQuiet ? nil : error) }
        if let ward, state == .restarting, let starting = launchOutcome.take() {
            // A start by the supervisor, which decides.
            return hold(ward) { _ in starting.finish(.failure(self.failure(error))) }
        }
        guard let error else { return codeHasReturned() }
        let failure = failure(error)
        if state == .created {
            logger.error("kernel failed", metadata: ["error": "\(error)"])
            finish(.failed, failure)
        } else if let delay = restarts.nextDelay(under: options.restart, now: environment.timers.now) {
            logger.warning("kernel failed, restarting", metadata: ["error": "\(error)", "after": "\(delay)"])
            setState(.restarting)
            scheduleRestart(after: delay)
        } else if let ward, ward.lifetime != .temporary {
            logger.warning("kernel failed, its supervisor decides", metadata: ["error": "\(error)"])
            hold(ward) { $0.guardian?.kernelFailed($0.child, failure) }
        } else {
            logger.error("kernel failed", metadata: ["error": "\(error)"])
            finish(.failed, failure)
        }
    }

    /// *home*: the body returned by itself.
    private final func codeHasReturned() {
        if logs(.debug) { logger.debug("kernel returned") }
        if options.restart.restartsAfterReturn,
            let delay = restarts.nextDelay(under: options.restart, now: environment.timers.now)
        {
            setState(.restarting)
            scheduleRestart(after: delay)
        } else if let ward, ward.lifetime == .permanent {
            hold(ward) { $0.guardian?.kernelFailed($0.child, self.returned()) }
        } else {
            finish(.terminated, nil)
        }
    }

    private final func returned() -> KernelError {
        KernelError(
            .kernelEnded,
            "The body of kernel \"\(id)\" returned by itself, and its supervisor keeps it running for ever. Let it run until `shouldTerminate`, or make it `.transient`.",
            kernel: id, state: state)
    }

    /// *home*: what callers and `terminate` are told of an error that the kernel's code threw.
    final func failure(_ error: (any Error)?) -> KernelError {
        let isStart = state == .created
        return KernelError(
            isStart ? .startFailed : .handlerFailed,
            isStart
                ? "The `start` of kernel \"\(id)\" threw. See the underlying error."
                : "The code of kernel \"\(id)\" threw. See the underlying error, or give it a restart policy.",
            kernel: id, state: state, underlying: error)
    }

    private final func scheduleRestart(after delay: Duration) {
        // A supervisor may stop and start the kernel before the time has come.
        let errand = ClosureErrand { [self, earlier = counters.restarts.current] _ in
            if state == .restarting && !shouldTerminate && counters.restarts.current == earlier {
                startUp(isRestart: true)
            }
        }
        if delay == .zero {
            home.post(errand)
        } else {
            _ = environment.timers.schedule(after: delay) { [home] in home.post(errand) }
        }
    }

    /// *home*: the end. What is queued is reported, whoever waits is told.
    final func finish(_ final: KernelState, _ error: KernelError?) {
        guard !state.hasEnded else { return }
        close()
        let reason = KernelError.ended(id, final, cause: error)
        // First, so that whoever is told of the end finds it when he looks.
        if let error { _ = finalError.storeIfNil(FinalError(error)) }
        setState(final)
        let unhandled = settleQueues(reason)
        for waiter in activationWaiters.takeAll() { waiter.finish(.success(())) }
        if unhandled > 0 {
            logger.warning(
                "kernel ended with messages unhandled", metadata: ["messages": "\(unhandled)", "state": "\(final)"])
        } else if logs(.debug) {
            logger.debug("kernel ended", metadata: ["state": "\(final)"])
        }
        setCode(nil)
        letGo()
        environment.kernelHasEnded(self)
        if let ward {
            ward.stopped.take()?.finish(.success(()))
            ward.guardian?.kernelEnded(ward.child, error)
        }
        launchOutcome.take()?.finish(.failure(error ?? reason))
        isOver.store(true, ordering: .sequentiallyConsistent)
        // Whoever waits has made the event and then looked whether it is over.
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        end.load()?.happen()
        releaseIfUnreachable()
    }
}
