internal import CRingKernels
internal import Logging
internal import Synchronization

/// The part of a kernel that does not depend on its messages: identity, state, admission and lifecycle.
///
/// Methods marked *home* run on the kernel's home thread only; everything plain is theirs. Other threads use the atomics.
@safe
class KernelCore: @unchecked Sendable {
    // SAFETY: plain properties are touched on the home's thread only, see *home* above.

    final let id: KernelID
    final let options: KernelOptions
    final let isolation: HomeIsolation
    final let home: Home
    final let ownsHome: Bool
    final let environment: RuntimeEnvironment
    final let counters = KernelCounters()
    final let senderCounters = SenderCounters()
    final let queueWait = LatencyHistogram()
    final let handling = LatencyHistogram()
    final let logger: Logger

    private final let stateCode = Atomic<UInt8>(KernelState.created.rawValue)
    private final let terminationAsked = Atomic<Bool>(false)
    private final let cancellationAsked = Atomic<Bool>(false)
    /// Messages in the queue or on their way that senders on other threads have counted in; the top bit says closed.
    ///
    /// A sender adds itself by compare-and-swap before it puts a message on its way and holds the kernel while it does,
    /// so a closed kernel with a count of zero will never be reached again and can be let go.
    private final let fromAfar = Atomic<Int>(0)
    /// Messages in the queue that the home itself put there; written by the home.
    private final let fromHere = Atomic<Int>(0)
    private static let closed = 1 << 62

    /// *home*: whether the kernel is in its home's queue.
    final var isScheduled = false
    /// *home*: whether it should take messages, once it can.
    final var wantsMessages = false
    /// *home*: messages to other kernels and answers that wait for room; the kernel handles nothing meanwhile.
    final var waitingForRoom = 0
    /// *home*: keeps the kernel alive from launch until nothing can reach it any more.
    private final var anchor: KernelCore?
    /// *home*: tasks in `waitActive`.
    final var activationWaiters = WaitLine<OneShot<Void>>()
    /// *home*: restarts inside the policy's window.
    private final var restarts: RestartTracker

    /// Happens when the kernel has ended.
    final let ended = Event()
    /// The error the kernel ended with, set before `ended`.
    private final let finalError = Locked<(any Error)?>(nil)

    init(_ site: KernelSite) {
        id = site.id
        options = site.options
        isolation = site.isolation
        home = site.isolation.home
        ownsHome = site.ownsHome
        environment = site.environment
        restarts = RestartTracker(policy: site.options.restart)
        var logger = site.environment.logger
        logger[metadataKey: "kernel"] = "\(site.id)"
        self.logger = logger
    }

    // MARK: State

    final var state: KernelState {
        unsafe KernelState(rawValue: stateCode.load(ordering: .acquiring)).unsafelyUnwrapped
    }
    final var isActive: Bool { state == .active }
    final var shouldTerminate: Bool { terminationAsked.load(ordering: .acquiring) }
    final var lastError: (any Error)? { finalError.withLock { $0 } }

    /// *home*
    final func setState(_ state: KernelState) {
        stateCode.store(state.rawValue, ordering: .releasing)
        logger.trace("state", metadata: ["state": "\(state)"])
    }

    /// *home*: whether the kernel may take a message now.
    @inline(__always)
    final var isFlowing: Bool {
        stateCode.load(ordering: .relaxed) == KernelState.active.rawValue && waitingForRoom == 0
    }

    // MARK: Admission

    /// Messages that wait in the queue or are on their way to it.
    final var depth: Int { fromHere.current + fromAfar.current & (Self.closed - 1) }

    final var isClosed: Bool { fromAfar.load(ordering: .acquiring) & Self.closed != 0 }

    enum Reservation { case granted, full, closed }

    /// Counts a message in from another thread; `beyond` the capacity if the queue makes room by itself.
    final func reserve(beyondCapacity: Bool) -> Reservation {
        var seen = fromAfar.load(ordering: .relaxed)
        while true {
            if seen & Self.closed != 0 { return .closed }
            if !beyondCapacity && seen &+ fromHere.current >= options.inputQueue.capacity { return .full }
            let (done, now) = fromAfar.weakCompareExchange(
                expected: seen, desired: seen &+ 1, ordering: .acquiringAndReleasing)
            if done { return .granted }
            seen = now
        }
    }

    /// Takes a reservation back, or says that the home has taken `count` such messages out of the queue.
    final func unreserve(_ count: Int = 1) { fromAfar.wrappingSubtract(count, ordering: .acquiringAndReleasing) }

    /// *home*
    @inline(__always) final var hasRoom: Bool { depth < options.inputQueue.capacity }
    /// *home*
    @inline(__always) final func countHere(_ change: Int) { fromHere.bump(by: change) }

    /// *home*: no message is admitted from now on.
    final func close() { fromAfar.bitwiseOr(Self.closed, ordering: .acquiringAndReleasing) }

    // MARK: For subclasses

    /// *home*: takes over the message whose envelope lies at `payload`.
    func accept(_ payload: UnsafeMutableRawPointer) { preconditionFailure("A kernel says how it accepts.") }

    /// *home*: handles messages, called when the kernel was scheduled.
    func handleMessages() { preconditionFailure("A kernel says how it handles.") }

    /// *home*: there may be messages to take, or a reason to stop waiting for them.
    func wakeUp() { preconditionFailure("A kernel says how it is woken.") }

    /// *home*: makes fresh state; `begin()` follows in the kernel's own time.
    func startUp(isRestart: Bool) { preconditionFailure("A kernel says how it starts.") }

    /// *home*: brings the kernel's code to its end; `codeHasEnded` follows.
    func windDown() { preconditionFailure("A kernel says how it winds down.") }

    /// From any thread: cancels the tasks of the kernel's code.
    func cancelCode() {}

    /// *home*: gives back everything that is queued; answers senders and callers with `error`.
    func settleQueues(_ error: KernelError) -> Int { 0 }

    /// *home*: drops what refers back to the kernel, which has ended.
    func letGo() {}

    /// Reports answers that nobody has read; when the runtime lets the kernel go.
    func reportUnreadOutput() {}

    /// The output queue, for calls that know the kernel by its ID only.
    var anyOutput: AnyObject? { nil }
    /// The types it takes and answers, for messages to people.
    var messageTypes: (request: any Any.Type, response: any Any.Type) { (Never.self, Never.self) }
    /// Answers that wait to be read.
    var outputDepth: Int { 0 }

    // MARK: The home's queue

    /// *home*
    @inline(__always)
    final func schedule() {
        guard !isScheduled else { return }
        isScheduled = true
        home.pushLocal(unsafe UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque()) | HomeWork.kernel)
    }

    /// *home*
    @inline(__always)
    final func runScheduled() {
        isScheduled = false
        handleMessages()
        if state.hasEnded { releaseIfUnreachable() }
    }

    /// *home*: lets go of an ended kernel that no queue and no lane points to.
    final func releaseIfUnreachable() {
        guard anchor != nil, state.hasEnded, !isScheduled, fromAfar.load(ordering: .acquiring) == Self.closed else {
            return
        }
        home.residents -= 1
        anchor = nil
    }

    // MARK: Lifecycle

    /// The first phase: state and resources. Returns when `start` has.
    final func launch() async throws {
        let outcome = OneShot<Void>()
        home.post(
            ClosureErrand { [self] _ in
                anchor = self
                home.residents += 1
                if state.hasEnded {
                    // Terminated, or the runtime shut down, before this errand came.
                    outcome.finish(.failure(KernelError.ended(id, state)))
                    return releaseIfUnreachable()
                }
                launchOutcome = outcome
                startUp(isRestart: false)
            })
        try await outcome.valueIgnoringCancellation()
    }

    /// *home*: who waits for the launch.
    private final var launchOutcome: OneShot<Void>?

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

    func activate() async throws { try await change("activate", from: [.launched, .deactivated], wanting: true) }
    func reactivate() async throws { try await change("reactivate", from: [.deactivated], wanting: true) }
    func deactivate() async throws { try await change("deactivate", from: [.active], wanting: false) }

    private final func change(_ call: String, from allowed: [KernelState], wanting: Bool) async throws {
        if state.hasEnded {
            throw KernelError.illegalTransition(call, id, from: state, wanted: allowed, cause: lastError)
        }
        try await isolation.perform { [self] in
            guard allowed.contains(state) else {
                throw KernelError.illegalTransition(call, id, from: state, wanted: allowed)
            }
            wantsMessages = wanting
            setState(wanting ? .active : .deactivated)
            if wanting { announceActivity() }
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
        guard !state.hasEnded, !terminationAsked.exchange(true, ordering: .acquiringAndReleasing) else { return }
        let before = state
        setState(.terminating)
        close()
        for waiter in activationWaiters.takeAll() { waiter.finish(.success(())) }
        logger.trace("termination asked", metadata: ["state": "\(before)"])
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
        if try await ended.wait(timeout: timeout, on: environment.timers) { return try reportEnd() }
        logger.warning("kernel does not end, cancelling it", metadata: ["timeout": "\(timeout)"])
        cancel()
        if try await ended.wait(timeout: timeout, on: environment.timers) { return try reportEnd() }
        throw KernelError(
            .terminationTimedOut,
            "Kernel \"\(id)\" did not end within \(timeout) nor, cancelled, within as long again. Its code ignores `shouldTerminate` and cancellation, or blocks its thread: give it more time, or run it with `placement: .dedicated`.",
            kernel: id, state: .terminating)
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
    }

    /// *home*: the kernel's code is over: it returned, or threw `error`.
    final func codeHasEnded(_ error: (any Error)?) {
        guard !state.hasEnded else { return }
        // A cancellation by `terminate` may come before the home has seen the request.
        if shouldTerminate || cancellationAsked.load(ordering: .acquiring) && error is CancellationError {
            let isQuiet = error == nil || error is CancellationError || error is ReceiveTimeout
            finish(isQuiet ? .terminated : .failed, isQuiet ? nil : failure(error))
            return
        }
        guard let error else {
            logger.debug("kernel returned")
            return finish(.terminated, nil)
        }
        counters.failed.bump()
        let failure = failure(error)
        if let delay = restarts.nextDelay(now: environment.timers.now), state != .created {
            logger.warning("kernel failed, restarting", metadata: ["error": "\(error)", "after": "\(delay)"])
            setState(.restarting)
            scheduleRestart(after: delay)
        } else {
            logger.error("kernel failed", metadata: ["error": "\(error)"])
            finish(.failed, failure)
        }
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
        let errand = ClosureErrand { [self] _ in
            if state == .restarting && !shouldTerminate { startUp(isRestart: true) }
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
        finalError.withLock { $0 = error }
        setState(final)
        let unhandled = settleQueues(reason)
        for waiter in activationWaiters.takeAll() { waiter.finish(.success(())) }
        if unhandled > 0 {
            logger.warning(
                "kernel ended with messages unhandled", metadata: ["messages": "\(unhandled)", "state": "\(final)"])
        } else {
            logger.debug("kernel ended", metadata: ["state": "\(final)"])
        }
        letGo()
        environment.kernelHasEnded(self)
        launchOutcome.take()?.finish(.failure(error ?? reason))
        ended.happen()
        releaseIfUnreachable()
    }

    // MARK: Telemetry

    final var telemetry: KernelTelemetry {
        get throws(KernelError) {
            guard environment.hasTelemetry else {
                throw KernelError(
                    .telemetryOff,
                    "Telemetry is turned off in this runtime. Set `configuration.telemetry` to true to have figures.",
                    kernel: id)
            }
            return KernelTelemetry(
                kernelID: id, state: state, received: counters.received.current,
                processed: counters.processed.current, answered: counters.answered.current,
                dropped: counters.dropped.current + senderCounters.dropped.current,
                rejected: senderCounters.rejected.current, duplicates: counters.duplicates.current,
                failed: counters.failed.current, restarts: counters.restarts.current,
                lateAnswers: counters.lateAnswers.current, undelivered: counters.undelivered.current,
                queueDepth: depth, queueHighWater: counters.highWater.current, outputDepth: outputDepth,
                queueWait: queueWait.snapshot(), handling: handling.snapshot())
        }
    }
}
