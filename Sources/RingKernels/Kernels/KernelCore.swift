internal import CRingKernels
internal import Logging
internal import Synchronization

/// The part of a kernel that does not depend on its messages: identity, state, admission and lifecycle.
///
/// Methods marked *home* run on the kernel's home thread only; everything plain is theirs. Other threads use the atomics.
@safe @usableFromInline
class KernelCore: @unchecked Sendable {
    // SAFETY: plain properties are touched on the home's thread only, see *home* above.

    final let id: KernelID
    final let options: KernelOptions
    final let isolation: HomeIsolation
    final let home: Home
    final let ownsHome: Bool
    final let environment: RuntimeEnvironment
    @usableFromInline final let counters: KernelCounters
    final let senderCounters = SenderCounters()
    final let queueWait = LatencyHistogram()
    final let handling = LatencyHistogram()

    private final let stateCode = Atomic<UInt8>(KernelState.created.rawValue)
    /// The home's state, for the way of a message.
    @usableFromInline final let homeState: UnsafeMutablePointer<HomeState>
    /// Whether messages are handled by direct calls from the home.
    @usableFromInline final let isHandler: Bool
    @usableFromInline final let hasTelemetry: Bool
    @usableFromInline final let occupancy: Occupancy
    /// *home*: the queue.
    @usableFromInline final let box: UnsafeMutablePointer<Mailbox>
    /// Bytes of a request's ``Payload``.
    final let payloadSize: Int

    /// Above 0 when the kernel was mostly quick of late: every quick handling adds 1, a slow one takes 8.
    private final let pace = Atomic<Int>(0)
    private final let terminationAsked = Atomic<Bool>(false)
    private final let cancellationAsked = Atomic<Bool>(false)
    /// *home*: whether it should take messages, once it can.
    final var wantsMessages = false
    /// *home*: messages to other kernels and answers that wait for room; the kernel handles nothing meanwhile.
    final var waitingForRoom: Int {
        get { unsafe box.pointee.waitingForRoom }
        set {
            unsafe box.pointee.waitingForRoom = newValue
            updateRunnable()
        }
    }
    /// *home*: whether the kernel's code is there to take messages.
    final var isCodeReady = false { didSet { updateRunnable() } }
    /// *home*: keeps the kernel alive from launch until nothing can reach it any more.
    private final var anchor: KernelCore?
    /// *home*: tasks in `waitActive`.
    final var activationWaiters = WaitLine<OneShot<Void>>()
    /// *home*: restarts inside the policy's window.
    private final var restarts = RestartTracker()
    /// The task of the kernel's code, under the environment's `codeLock`.
    private final var code: Task<Void, Never>?

    /// Whether everything about the kernel is over.
    private final let isOver = Atomic<Bool>(false)
    /// Happens when the kernel is over, for those who wait for it.
    private final let end = AtomicLazyReference<Event>()
    /// Why the kernel ended, set before its state says that it has.
    private final let finalError = AtomicLazyReference<FinalError>()

    private final class FinalError: Sendable {
        let error: any Error
        init(_ error: any Error) { self.error = error }
    }

    /// - Parameters:
    ///   - payloadSize: Bytes of a request's ``Payload``.
    ///   - isHandler: Whether messages are handled by direct calls from the home.
    init(_ site: KernelSite, payloadSize: Int, isHandler: Bool) {
        id = site.id
        options = site.options
        isolation = site.isolation
        home = site.isolation.home
        ownsHome = site.ownsHome
        environment = site.environment
        unsafe homeState = unsafe site.isolation.state
        self.isHandler = isHandler
        hasTelemetry = site.environment.hasTelemetry
        self.payloadSize = payloadSize
        let boxSize = (MemoryLayout<Mailbox>.size + 7) & ~7
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: Occupancy.size + boxSize + KernelCounters.size, alignment: 16)
        occupancy = unsafe Occupancy(capacity: site.options.inputQueue.capacity, at: memory)
        unsafe box = unsafe (memory + Occupancy.size).initializeMemory(
            as: Mailbox.self, to: Mailbox(payloadSize: payloadSize))
        counters = unsafe KernelCounters(at: memory + Occupancy.size + boxSize)
    }

    deinit {
        unsafe box.deinitialize(count: 1)
        unsafe UnsafeMutableRawPointer(occupancy.words).deallocate()
    }

    // MARK: State

    final var state: KernelState {
        unsafe KernelState(rawValue: stateCode.load(ordering: .acquiring)).unsafelyUnwrapped
    }
    final var isActive: Bool { state == .active }
    final var shouldTerminate: Bool { terminationAsked.load(ordering: .acquiring) }
    final var lastError: (any Error)? { finalError.load()?.error }

    /// A logger that names the kernel.
    final var logger: Logger {
        var logger = environment.logger
        logger[metadataKey: "kernel"] = "\(id)"
        return logger
    }

    /// Whether messages of this level are logged: what most kernels say is not, and costs nothing then.
    private final func logs(_ level: Logger.Level) -> Bool { environment.logger.logLevel <= level }

    /// *home*
    final func setState(_ state: KernelState) {
        assert(home.isCurrent, "A kernel changes its state on its home.")
        stateCode.store(state.rawValue, ordering: .releasing)
        if state.hasEnded { unsafe box.pointee.storesArrivals = false }
        updateRunnable()
        if logs(.trace) { logger.trace("state", metadata: ["state": "\(state)"]) }
    }

    /// Whether the calling thread does the work of the kernel's home.
    @inlinable @inline(__always)
    final var isOnHome: Bool { unsafe currentHomeState() == homeState }

    /// *home*: whether the kernel may take a message now.
    @inline(__always)
    final var isRunnable: Bool { unsafe box.pointee.isRunnable }

    private final func updateRunnable() {
        unsafe box.pointee.isRunnable = isCodeReady && waitingForRoom == 0 && isActive
    }

    // MARK: Admission

    /// Messages that wait in the queue or are on their way to it.
    final var depth: Int { occupancy.depth }

    /// *home*: no message is admitted from now on.
    final func close() {
        unsafe box.pointee.isOpen = false
        unsafe box.pointee.isOpenExactly = false
        occupancy.close()
    }

    /// *home*: room for one more message, which the caller fills at once.
    @inlinable @inline(__always)
    final func append(_ band: PriorityBand) -> MailSlot {
        let slot = unsafe box.pointee.append(band)
        noteArrivals(1)
        return slot
    }

    /// *home*: counts messages that were just put in.
    @inlinable @inline(__always)
    final func noteArrivals(_ count: Int) { noteArrivals(count, depth: unsafe box.pointee.count) }

    /// *home*: counts messages, when so many wait.
    @inlinable @inline(__always)
    final func noteArrivals(_ count: Int, depth: Int) {
        counters.received.bump(by: count)
        counters.highWater.raise(to: depth)
    }

    // MARK: For subclasses

    /// *home*: takes over the message in a record, of which there is more to do than to store it.
    func inspect(_ record: MailSlot) { preconditionFailure("A kernel says how it accepts.") }

    /// *home*: handles messages, called when the kernel was scheduled.
    func handleMessages() { preconditionFailure("A kernel says how it handles.") }

    /// *home*: the handler threw: sees to it that the kernel ends or restarts; returns what the caller is told.
    @usableFromInline
    func handlerThrew(_ error: any Error, on message: MessageID) -> KernelError {
        preconditionFailure("Only a handler throws here.")
    }

    /// *home*: gives the room that there is to those who wait for it.
    @usableFromInline
    func admitWaiting() { preconditionFailure("A kernel says who waits for room.") }

    /// On any home's thread: an answer has come to a caller who has given up; its payload is to be taken.
    func answerCameLate(_ payload: UnsafeMutableRawPointer) { preconditionFailure("A kernel says how it answers.") }

    /// *home*: there may be messages to take, or a reason to stop waiting for them.
    @usableFromInline
    func wakeUp() { preconditionFailure("A kernel says how it is woken.") }

    /// *home*: makes fresh state; `begin()` follows in the kernel's own time.
    func startUp(isRestart: Bool) { preconditionFailure("A kernel says how it starts.") }

    /// *home*: brings the kernel's code to its end; `codeHasEnded` follows.
    func windDown() { preconditionFailure("A kernel says how it winds down.") }

    /// *home*: gives back everything that is queued; answers senders and callers with `error`.
    func settleQueues(_ error: KernelError) -> Int { 0 }

    /// *home*: drops what refers back to the kernel, which has ended.
    func letGo() {}

    /// Reports answers that nobody has read; when the runtime lets the kernel go.
    func reportUnreadOutput() {}

    /// The types it takes and answers, for messages to people.
    var messageTypes: (request: any Any.Type, response: any Any.Type) { (Never.self, Never.self) }
    /// Answers that wait to be read.
    var outputDepth: Int { 0 }

    // MARK: The home's queue

    /// *home*
    @inlinable @inline(__always)
    final func schedule() {
        if unsafe box.pointee.isScheduled { return }
        unsafe box.pointee.isScheduled = true
        unsafe homeState.pointee.local.push(UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque()))
    }

    /// *home*
    @inline(__always)
    final func runScheduled() {
        unsafe box.pointee.isScheduled = false
        handleMessages()
        if state.hasEnded { releaseIfUnreachable() }
    }

    /// *home*: lets go of an ended kernel that no queue and no lane points to.
    final func releaseIfUnreachable() {
        guard anchor != nil, state.hasEnded, unsafe !box.pointee.isScheduled, unsafe !box.pointee.isBusy,
            occupancy.isClosedAndEmpty
        else { return }
        home.residents -= 1
        anchor = nil
    }

    /// Has the calling thread, which waits for this kernel's answer, do the work of its home if that sleeps.
    ///
    /// A thread of Swift's pool is nobody else's while it does. That pays for short work, so it takes a kernel that is quick.
    final func lendThread(until isDone: () -> Bool, _ begin: () -> Void) {
        guard isQuick else { return }
        let start = drk_ticks()
        if home.lease(until: isDone, begin) { notePace(drk_ticks() &- start) }
    }

    /// Whether the kernel was seen to be quick, mostly.
    final var isQuick: Bool { pace.current > 0 }

    /// By whoever does the home's work: a message was handled that took so many ticks. Slow is what takes longer than a home gives
    /// to one kernel in its turn.
    final func notePace(_ ticks: UInt64) {
        let pace = self.pace.current
        let now = ticks < environment.sliceTicks ? Swift.min(pace + 1, 16) : Swift.max(pace - 8, -16)
        if now != pace { self.pace.store(now, ordering: .relaxed) }
    }

    // MARK: Lifecycle

    /// The first phase: state and resources. Returns when `start` has.
    nonisolated(nonsending) final func launch() async throws {
        let outcome = OneShot<Void>()
        var hasBegun = home.isCurrent
        if hasBegun {
            beginLaunch(outcome)
        } else {
            // The caller begins the kernel's code itself when the home sleeps, instead of waking its thread.
            hasBegun = home.lease(until: { outcome.isSettled && home.hasNothingQueued }) { beginLaunch(outcome) }
        }
        if !hasBegun { home.post(ClosureErrand { [self] _ in beginLaunch(outcome) }) }
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
        var hasBegun = home.isCurrent
        if hasBegun {
            changeNow(call, from: allowed, wanting: wanting, outcome)
        } else {
            // What begins now is for the home's thread.
            hasBegun = home.lease(until: { true }) { changeNow(call, from: allowed, wanting: wanting, outcome) }
        }
        if !hasBegun {
            home.post(ClosureErrand { [self] _ in changeNow(call, from: allowed, wanting: wanting, outcome) })
        }
        try await outcome.valueIgnoringCancellation()
    }

    /// *home*
    private final func changeNow(
        _ call: String, from allowed: [KernelState], wanting: Bool, _ outcome: OneShot<Void>
    ) {
        guard allowed.contains(state) else {
            outcome.finish(.failure(KernelError.illegalTransition(call, id, from: state, wanted: allowed)))
            return
        }
        wantsMessages = wanting
        setState(wanting ? .active : .deactivated)
        if wanting { announceActivity() }
        outcome.finish(.success(()))
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
        throw KernelError(
            .terminationTimedOut,
            "Kernel \"\(id)\" did not end within \(timeout) nor, cancelled, within as long again. Its code ignores `shouldTerminate` and cancellation, or blocks its thread: give it more time, or run it with `placement: .dedicated`.",
            kernel: id, state: .terminating)
    }

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
        environment.codeLock.withLock { _ in code }?.cancel()
    }

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
        if shouldTerminate || cancellationAsked.load(ordering: .acquiring) && error is CancellationError {
            let isQuiet = error == nil || error is CancellationError || error is ReceiveTimeout
            finish(isQuiet ? .terminated : .failed, isQuiet ? nil : failure(error))
            return
        }
        guard let error else {
            if logs(.debug) { logger.debug("kernel returned") }
            return finish(.terminated, nil)
        }
        counters.failed.bump()
        let failure = failure(error)
        if let delay = restarts.nextDelay(under: options.restart, now: environment.timers.now), state != .created {
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
        launchOutcome.take()?.finish(.failure(error ?? reason))
        isOver.store(true, ordering: .sequentiallyConsistent)
        // Whoever waits has made the event and then looked whether it is over.
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        end.load()?.happen()
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
                processed: counters.processed.current,
                answered: counters.answered.current - senderCounters.lateElsewhere.current,
                dropped: counters.dropped.current + senderCounters.dropped.current,
                rejected: senderCounters.rejected.current, duplicates: counters.duplicates.current,
                failed: counters.failed.current, restarts: counters.restarts.current,
                lateAnswers: counters.lateAnswers.current + senderCounters.lateElsewhere.current,
                undelivered: counters.undelivered.current,
                queueDepth: depth, queueHighWater: counters.highWater.current, outputDepth: outputDepth,
                queueWait: queueWait.snapshot(), handling: handling.snapshot())
        }
    }
}
