internal import Compute
internal import RingKernels

/// Runs the code of one device ring kernel: from start to start a session of rings, and a launch that stays or launches by pieces.
///
/// Everything is on the thread of the kernel's home but for what says otherwise.
@safe
final class DeviceRingEngine: KernelEngine, DeviceRingControl, @unchecked Sendable {
    // SAFETY: what is plain is touched on the home's thread; the rest is constant or Sendable.

    /// It goes forward only, until the next start.
    enum Phase {
        /// Compiled, allocated and launched, and not heard of yet.
        case starting
        case serving
        /// The blocks were told to leave.
        case ending
        case ended
    }

    /// One start, so that what comes late from an earlier one is known.
    final class Attempt: Sendable {
        /// Waits for the ends of its launches; that of an earlier start may be waiting for ever.
        let waiter = Worker(name: "dc-launch")
    }

    let plan: DeviceRingPlan
    let seat: EngineSeat
    private let request: DeviceMessageLayout
    private let response: DeviceMessageLayout
    var phase = Phase.ended
    var attempt = Attempt()
    var session: RingSession?
    /// Whether blocks run, as far as is known here.
    var isRunning = false
    /// Whether the kernel takes messages.
    var isActive = false
    /// Why the code has failed, if it has.
    var failure: (any Error)?
    /// Who waits until no block begins a message.
    var pauses: [@Sendable () -> Void] = []
    /// What is to be done with the states while no block begins a message.
    var stateWork: [DeviceStateWork] = []
    /// How many of them, from the first on, are being done.
    var stateWorkInHand = 0
    var watchdog = StuckWatch()
    var sharing = ProcessorSharing()
    /// Whether a launch is being made that is not heard of yet.
    private var isPreparing = false
    var cancelStartTimer: (@Sendable () -> Void)?
    /// The registration at the pump while the home sleeps.
    var armed: UInt64?
    private var turn = 0
    /// From the first start to the kernel's end, or to a launch that was given up. Made on the device's worker.
    let inboxes = Locked<KernelInboxes?>(nil)
    /// The same for what is lent to the kernel, if anything may be.
    let arena = Locked<LendingArena?>(nil)
    /// What is to be given back when it is known whether blocks run.
    var returns: [Lending] = []
    /// Of earlier starts.
    var earlierTraffic = DeviceTraffic()

    /// What keeps the states beyond the kernel.
    var keeping: StateKeeping

    init(_ plan: DeviceRingPlan, _ seat: EngineSeat, keeper: (any DeviceStateKeeper)?) {
        self.plan = plan
        keeping = StateKeeping(keeper)
        self.seat = seat
        request = plan.request
        response = plan.response
    }

    var isPersistent: Bool { plan.isPersistent }

    // MARK: Start

    func start() {
        let attempt = Attempt()
        self.attempt = attempt
        phase = .starting
        failure = nil
        watchdog = StuckWatch()
        if let keeper = keeping.keeper {
            startWithStoredStates(keeper, attempt)
        } else {
            startCode(attempt, states: nil)
        }
    }

    /// - Parameter states: What the lanes begin with, one behind the other, if not with the definition's state.
    func startCode(_ attempt: Attempt, states: [UInt8]?) {
        do throws(DeviceError) {
            try plan.place.worker.perform { [self] in
                let stage = Result { try prepare(attempt, states) }
                seat.post { [self] in wasLaunched(stage, attempt) }
            }
            isPreparing = true
        } catch {
            conclude(error)
        }
    }

    /// On the device's worker.
    private func prepare(_ attempt: Attempt, _ states: [UInt8]?) throws -> any RingStage {
        let count = plan.program.layout.blockCount
        let reserved = isPersistent ? count : 0
        if case .possible(let limit, _) = plan.place.residence, isPersistent {
            try plan.place.blocks.reserve(count, of: limit, on: plan.place.accelerator, for: seat.id)
        }
        let launch: Launch
        do {
            let inboxes = try openInboxes()
            let arena = try openArena()
            let stage = try plan.place.makeStage(plan.program, persistent: isPersistent, inboxes, arena)
            try plan.writeInitialStates(states, to: stage)
            try stage.run(budget: isPersistent ? 0 : 1)
            launch = Launch(stage: stage, attempt: attempt, inboxes: inboxes, reserved: reserved)
        } catch {
            plan.place.blocks.release(reserved)
            throw error
        }
        try reportEnd(of: launch)
        return launch.stage
    }

    /// Blocks that run, and what is theirs until they end.
    private struct Launch: Sendable {
        let stage: any RingStage
        let attempt: Attempt
        /// Those of its own start: the kernel has others when it is started again while these blocks still run.
        let inboxes: KernelInboxes?
        /// The blocks that count as taken on the device.
        let reserved: Int
    }

    /// Has the end of blocks reported that were started. The waiter keeps their memory until then, whatever becomes of the kernel.
    private func reportEnd(of launch: Launch) throws {
        do {
            try launch.attempt.waiter.perform { [self] in wait(for: launch) }
        } catch {
            // Nobody would keep the memory of the blocks.
            RingSession(launch.stage, plan.program.layout).order(.stop)
            settle(launch, Result { try launch.stage.wait() })
            throw error
        }
    }

    /// On the waiter's thread.
    private func wait(for launch: Launch) {
        // What has trapped is read behind the end of the blocks, and before the kernel hears of it.
        let outcome = Result {
            try launch.stage.wait()
            return try launch.inboxes?.takeTrapped(launch.stage.memory) ?? []
        }
        settle(launch, outcome)
        seat.post { [self] in launchHasEnded(outcome, launch.attempt) }
    }

    private func settle<Ending>(_ launch: Launch, _ outcome: Result<Ending, any Error>) {
        switch outcome {
        case .success: plan.place.blocks.release(launch.reserved)
        // Whether the blocks have ended is not known: neither their memory nor their room is given to others.
        case .failure: plan.place.keepForever(launch.stage)
        }
    }

    private func wasLaunched(_ outcome: Result<any RingStage, any Error>, _ attempt: Attempt) {
        if attempt === self.attempt { isPreparing = false }
        switch outcome {
        case .failure(let error): if attempt === self.attempt { conclude(error) }
        case .success(let stage):
            let session = RingSession(stage, plan.program.layout)
            guard attempt === self.attempt, phase == .starting else {
                // The kernel has ended meanwhile.
                session.order(.stop)
                return
            }
            self.session = session
            // A launch by pieces has perhaps ended already, and was reported before this.
            isRunning = !hasEndedEarly
            if hasEndedEarly && isPersistent { return conclude(launchEnded) }
            hasEndedEarly = false
            cancelStartTimer = seat.schedule(after: plan.options.startLimit) { [self] in startHasTimedOut(attempt) }
            if !isRunning { launchOfPieceHasEnded() }
        }
    }

    /// Whether the first launch by pieces ended before its session was here.
    private var hasEndedEarly = false

    private func startHasTimedOut(_ attempt: Attempt) {
        guard attempt === self.attempt, phase == .starting, let session else { return }
        let there = (0..<session.layout.blockCount).count { session.memory.block($0).load(RingProtocol.phase) != 0 }
        session.order(.stop)
        conclude(
            DeviceRingError(
                .notStarted,
                "\(there) of \(session.layout.blockCount) blocks of kernel \"\(seat.id)\" were there within \(plan.options.startLimit) on \(plan.place.accelerator). Others may use the device; use fewer blocks, or give `startLimit` more time.",
                kernel: seat.id))
    }

    func blocksAreThere() {
        guard let session else { return }
        cancelStartTimer?()
        cancelStartTimer = nil
        if let mismatch = session.mismatch {
            session.order(.stop)
            return conclude(
                DeviceRingError(
                    .layoutMismatch,
                    "Kernel \"\(seat.id)\" does not fit its device: \(mismatch). The text in C and the structs in Swift must agree; let the macros write both.",
                    kernel: seat.id))
        }
        phase = .serving
        seat.hasStarted()
        retryReturns()
        watchForStuckHandlers()
    }

    // MARK: Messages

    func take(_ number: UInt64, _ message: UnsafeRawPointer) throws(KernelError) -> Bool {
        guard phase == .serving, let session, isPersistent || !isRunning else { return false }
        let body = unsafe request.body(at: message)
        let lanes = session.layout.laneCount
        if let key = unsafe request.key(at: message) {
            return unsafe session.write(number, lane: lanes == 1 ? 0 : Int(key % UInt64(lanes)), body)
        }
        // The next one in turn, or the next whose ring has room.
        var lane = turn
        repeat {
            let next = lane &+ 1 == lanes ? 0 : lane &+ 1
            if unsafe session.write(number, lane: lane, body) {
                turn = next
                return true
            }
            lane = next
        } while lane != turn
        return false
    }

    func flush() {
        guard let session else { return }
        if isPersistent { session.flush() } else { launchPiece() }
        watchForStuckHandlers()
    }

    /// Launches what is there, if anything is and nothing runs.
    func launchPiece() {
        guard !isPersistent, !isRunning, isActive, phase == .serving, failure == nil, stateWork.isEmpty, let session,
            session.hasUnhandledRequests || session.stage.hasInboxMessages()
        else { return }
        isRunning = true
        watchdog.pieceLooks = 0
        session.clearPhases()
        do {
            try session.stage.run(budget: 1)
            try reportEnd(
                of: Launch(stage: session.stage, attempt: attempt, inboxes: inboxes.withLock { $0 }, reserved: 0))
        } catch {
            isRunning = false
            fail(error)
        }
    }

    func poll() -> Bool {
        if armed != nil { disarm() }
        guard let session else { return false }
        var found = false
        if !isPersistent {
            // What found no room on the output queue.
            guard !isRunning, session.outstanding > 0, phase == .serving else { return false }
            found = takeAnswers(session)
            launchPiece()
            return found
        }
        if phase == .starting && session.allHaveStarted {
            blocksAreThere()
            found = true
        }
        if session.outstanding > 0 {
            if takeAnswers(session) {
                found = true
                sharing.vainLooks = 0
            } else {
                leaveSharedProcessor(session)
            }
        }
        if waitsForQuiet, session.hasSeenOrder {
            blocksAreQuiet()
            found = true
        }
        return found
    }

    /// Takes the answers that are there, as far as there is room for them, or all of them when the blocks have ended.
    @discardableResult
    func takeAnswers(_ session: RingSession, all: Bool = false) -> Bool {
        let before = session.outstanding
        let found = session.takeResponses { slot, block, index in
            let number = slot.number
            if slot.outcome == RingProtocol.Outcome.answered.rawValue {
                let isKnown = unsafe seat.answer(number) { message, room in
                    unsafe response.write(slot.payload, answering: request.messageID(at: message), to: room)
                }
                if !isKnown { reportNonsense("an answer to message \(number)") }
            } else {
                takeTrap(slot, number, lane: session.lane(ofRequest: index, block: block))
            }
            return all || seat.takesAnswers
        }
        if keeping.keeper != nil { noteHandled(before - session.outstanding) }
        return found
    }

    private func takeTrap(_ slot: RingSlot, _ number: UInt64, lane: Int) {
        let site = Int(slot.site)
        guard plan.sites.indices.contains(site) else {
            return reportNonsense("a trap at site \(site) of message \(number)")
        }
        let trap = DeviceTrap(
            kernel: "\(seat.id)", file: plan.file, site: plan.sites[site], index: lane,
            size: plan.program.layout.laneCount, accelerator: plan.place.accelerator.id)
        if !seat.fail(number, trap) { reportNonsense("a trap of message \(number)") }
        fail(trap)
    }

    private func reportNonsense(_ what: String) {
        fail(
            DeviceRingError(
                .protocolViolation,
                "Kernel \"\(seat.id)\" wrote \(what), which nobody has sent or which is over. Look for code in it that writes where it may not.",
                kernel: seat.id))
    }

    // MARK: Ending

    func stop() {
        phase = .ending
        guard let session else { return conclude(failure) }
        session.order(.stop)
        if !isRunning { conclude(failure) }
    }

    /// The code has failed: the blocks that go on leave after the messages in hand, then the kernel's end follows.
    func fail(_ error: any Error) {
        if failure == nil { failure = error }
        guard phase == .serving || phase == .starting else { return }
        stop()
    }

    func launchHasEnded(_ outcome: Result<[KernelInboxes.Letter], any Error>, _ attempt: Attempt) {
        guard attempt === self.attempt, phase != .ended else { return }
        guard let session else {
            // It ended before its session was here.
            hasEndedEarly = true
            if case .failure(let error) = outcome { conclude(error) }
            return
        }
        if case .failure(let error) = outcome {
            // Should they go on after all, they leave.
            session.order(.stop)
            if failure == nil { failure = error }
            return giveUp(error)
        }
        isRunning = false
        if case .success(let trapped) = outcome { noteTrapped(trapped) }
        if !isPersistent { return launchOfPieceHasEnded() }
        takeAnswers(session, all: true)
        if phase == .serving || phase == .starting, failure == nil {
            failure = launchEnded
        }
        conclude(failure)
    }

    private var launchEnded: DeviceRingError {
        DeviceRingError(
            .launchEnded,
            "The launch of kernel \"\(seat.id)\" on \(plan.place.accelerator) ended without being told to. Look whether others reset the device.",
            kernel: seat.id)
    }

    private func launchOfPieceHasEnded() {
        guard let session else { return }
        if phase == .starting {
            blocksAreThere()
            return
        }
        takeAnswers(session, all: phase == .ending)
        if phase == .ending || failure != nil {
            takeAnswers(session, all: true)
            return conclude(failure)
        }
        blocksAreQuiet()
        launchPiece()
    }

    /// The end of this start.
    ///
    /// - Parameter isGivenUp: Whether nobody waits for anything any more.
    func conclude(_ error: (any Error)?, isGivenUp: Bool = false) {
        guard phase != .ended else { return }
        if error == nil, saveLastStates() { return }
        phase = .ended
        if armed != nil { disarm() }
        cancelStartTimer?()
        cancelStartTimer = nil
        watchdog.cancel?()
        watchdog = StuckWatch()
        if isRunning || isPreparing {
            abandonInboxes(error ?? launchEnded)
            abandonLendings(error ?? launchEnded)
        }
        isPreparing = false
        noteTraffic()
        session = nil
        isRunning = false
        hasEndedEarly = false
        let waiting = pauses
        pauses = []
        for done in waiting { done() }
        failStateWork(error)
        retryReturns()
        reportEnd(error, isGivenUp: isGivenUp)
    }
}
