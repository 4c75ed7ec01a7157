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
    /// What the kernel's code was asked to do: ``Asked`` or nothing.
    private final let asked = Atomic<UInt8>(0)
    final let cancellationAsked = Atomic<Bool>(false)
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
    final var anchor: KernelCore?
    /// *home*: tasks in `waitActive`.
    final var activationWaiters = WaitLine<OneShot<Void>>()
    /// *home*: restarts inside the policy's window.
    final var restarts = RestartTracker()
    /// What ties the kernel to its supervisor, if it has one; set before anybody knows the kernel.
    final var ward: Ward?
    /// *home*: who waits for the launch, or for a start by the supervisor.
    final var launchOutcome: OneShot<Void>?
    /// The task of the kernel's code, under the environment's `codeLock`.
    final var code: Task<Void, Never>?

    /// Whether everything about the kernel is over.
    final let isOver = Atomic<Bool>(false)
    /// Happens when the kernel is over, for those who wait for it.
    final let end = LazyReference<Event>()
    /// Why the kernel ended, set before its state says that it has.
    final let finalError = LazyReference<FinalError>()

    final class FinalError: Sendable {
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
    /// Whether the kernel's code should come to its end, for good or until its supervisor starts it again.
    final var shouldTerminate: Bool { asked.load(ordering: .acquiring) != 0 }
    /// Whether the kernel is to end.
    final var terminationAsked: Bool { asked.load(ordering: .acquiring) & Asked.termination != 0 }
    /// Whether the kernel's code is stopped, or to stop, until its supervisor starts it again.
    final var isHeld: Bool { asked.load(ordering: .acquiring) & Asked.hold != 0 }

    private enum Asked {
        static let termination: UInt8 = 1
        static let hold: UInt8 = 2
    }

    /// *home*: asks the kernel's code to end; false when that was done before.
    final func askForTermination() -> Bool {
        asked.bitwiseOr(Asked.termination, ordering: .acquiringAndReleasing).oldValue & Asked.termination == 0
    }

    /// *home*
    final func setHeld(_ isHeld: Bool) {
        if isHeld {
            asked.bitwiseOr(Asked.hold, ordering: .acquiringAndReleasing)
        } else {
            asked.bitwiseAnd(~Asked.hold, ordering: .acquiringAndReleasing)
        }
    }
    final var lastError: (any Error)? { finalError.load()?.error }

    /// A logger that names the kernel.
    final var logger: Logger {
        var logger = environment.logger
        logger[metadataKey: "kernel"] = "\(id)"
        return logger
    }

    /// Whether messages of this level are logged: what most kernels say is not, and costs nothing then.
    final func logs(_ level: Logger.Level) -> Bool { environment.logger.logLevel <= level }

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

    /// *home*: whether the kernel's code has taken messages and not dealt with them, seen between two steps of its own.
    var hasMessageInHand: Bool { false }

    /// *home*: the kernel was activated, or paused; `outcome` is to be finished when that is so.
    func activityWasChanged(_ outcome: OneShot<Void>) { outcome.finish(.success(())) }

    /// From any thread: the kernel's code was cancelled, since it did not end when it was asked to.
    func cancellationWasAsked() {}

    /// From any thread: ends code that ignores its cancellation; false where that cannot be done.
    ///
    /// - Parameter reason: What the kernel did, for its error.
    func endForcibly(_ reason: String) -> Bool { false }

    /// From any thread: the child process in which the kernel's code runs right now.
    var processID: Int32? { nil }

    /// *home*: whether its code has looked for a message, found none, and has done with those before.
    var isHungry: Bool {
        get { unsafe box.pointee.count == 0 }
        set {}
    }

    /// *home*: whether a message that it has in hand when it fails is its caller's loss; a loop knows best itself.
    var failsWithMessage: Bool { true }

    /// The types it takes and answers, for messages to people.
    var messageTypes: (request: any Any.Type, response: any Any.Type) { (Never.self, Never.self) }
    /// Answers that wait to be read.
    var outputDepth: Int { 0 }

    // MARK: The home's queue

    /// The kernel as a word: in the home's queue, and in a record that is for it.
    @inlinable @inline(__always)
    final var address: UInt { unsafe UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque()) }

    /// *home*
    @inlinable @inline(__always)
    final func schedule() {
        if unsafe box.pointee.isScheduled { return }
        unsafe box.pointee.isScheduled = true
        unsafe homeState.pointee.local.push(address)
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
    @usableFromInline
    final var isQuick: Bool { pace.current > 0 }

    /// By whoever does the home's work: a message was handled that took so many ticks. Slow is what takes longer than a home gives
    /// to one kernel in its turn.
    final func notePace(_ ticks: UInt64) {
        let pace = self.pace.current
        let now = ticks < environment.sliceTicks ? Swift.min(pace + 1, 16) : Swift.max(pace - 8, -16)
        if now != pace { self.pace.store(now, ordering: .relaxed) }
    }
}
