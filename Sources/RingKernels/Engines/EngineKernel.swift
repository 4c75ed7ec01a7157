internal import CRingKernels
internal import DequeModule
internal import Logging
internal import Synchronization

/// A kernel whose code an engine runs elsewhere; what lives here is its queue, its state and its callers.
///
/// So handles, admission, telemetry, restarts and dead letters are those of every kernel. Each message that goes to the engine is
/// kept here until it is dealt with, and counts in the queue until then.
@safe
final class EngineKernel<Request: Message, Response: Message>: Kernel<Request, Response>, EngineHost,
    @unchecked Sendable
{
    // SAFETY: as in `KernelCore`: what is plain belongs to the home's thread.
    // Nothing on the way of a message asks for the types, since this is not compiled for them.
    private let makeEngine: @Sendable (EngineSeat) -> any KernelEngine
    /// From the first start to the kernel's end.
    private let madeEngine = Locked<(any KernelEngine)?>(nil)
    /// *home*: the same.
    private var engine: (any KernelEngine)?
    /// *home*: where the home looks for answers, while the engine runs code.
    private var source: EngineSource?
    /// *home*: messages that the engine has, or that wait to be given to its next start.
    private let flights: FlightTable
    /// *home*: flights that are to be given before any other, in this order.
    private var waiting = Deque<UInt64>()
    private var hasWaiting = false
    /// *home*: messages that the code failed with, and why.
    private var failed: [(number: UInt64, error: any Error)] = []
    /// *home*: answers that were taken while others waited for room.
    private var takenWhileWaiting = 0
    /// Whether a request is in place in its slot, and whether nothing is to be done when it is over.
    private let isInPlace = Payload<Request>.isInPlace
    private let isPlain: Bool
    /// Whether a response may be made where it is to lie.
    private let isAnsweredInPlace = Payload<Response>.isInPlace && _isPOD(Response.self)
    /// Bytes of a response, and room for one that is made before it is known where it goes.
    private let responseSize = MemoryLayout<Response>.size
    private let scratch: UnsafeMutableRawPointer
    private let window: Int
    /// Whether what the engine has counts in the queue. Not where the oldest is dropped, which must be one that is here.
    private let countsInHand: Bool

    init(_ site: KernelSite, window: Int, engine: @escaping @Sendable (EngineSeat) -> any KernelEngine) {
        makeEngine = engine
        isPlain = _isPOD(Request.self) && Payload<Request>.isInPlace
        let queue = site.options.inputQueue
        self.window = queue.backpressure == .dropOldest ? 1 : min(queue.capacity, window)
        countsInHand = queue.backpressure != .dropOldest
        flights = FlightTable(payloadSize: Payload<Request>.size, capacity: self.window)
        unsafe scratch = .allocate(byteCount: max(MemoryLayout<Response>.size, 1), alignment: 16)
        super.init(site, isHandler: false, inPlace: nil)
    }

    deinit {
        flights.deallocate()
        unsafe scratch.deallocate()
    }

    /// From any thread.
    var currentEngine: (any KernelEngine)? { madeEngine.withLock { $0 } }

    // MARK: Lifecycle

    override func startUp(isRestart: Bool) {
        let engine = self.engine ?? makeEngine(EngineSeat(self))
        self.engine = engine
        madeEngine.withLock { $0 = engine }
        let source = EngineSource(engine) { [self] in forward() }
        self.source = source
        home.add(source)
        engine.start()
    }

    func engineHasStarted() {
        isCodeReady = true
        hasStarted()
        if shouldTerminate {
            windDown()
        } else {
            engine?.setActive(isActive) {}
            wakeUp()
        }
    }

    override func windDown() {
        if terminationAsked { letLastAnswersIn() }
        guard source != nil, let engine else { return codeHasEnded(nil) }
        // While it starts, the end of that comes back here.
        if isCodeReady { engine.stop() }
    }

    override func cancellationWasAsked() {
        // What is to end is ending; there is nothing gentler than the end by force that may follow.
    }

    override func endForcibly(_ reason: String) -> Bool {
        guard let engine = currentEngine else { return false }
        engine.abandon(reason)
        return true
    }

    override var hasMessageInHand: Bool { flights.count > 0 }

    override func activityWasChanged(_ outcome: OneShot<Void>) {
        guard let engine, isCodeReady else {
            outcome.finish(.success(()))
            return
        }
        if isActive {
            engine.setActive(true) {}
            outcome.finish(.success(()))
            wakeUp()
        } else {
            engine.setActive(false) { outcome.finish(.success(())) }
        }
    }

    override func wakeUp() {
        guard isRunnable else { return }
        if hasMail && flights.count < window || hasWaiting { schedule() }
    }

    override func handleMessages() { forward() }

    override func settleQueues(_ error: KernelError) -> Int {
        let numbers = flights.numbers
        for number in numbers {
            counters.undelivered.bump()
            end(number, .kernelEnded, error)
        }
        setWaiting([])
        let leftovers = engine?.takeLeftovers() ?? []
        for message in leftovers { reportLost(message, .kernelEnded, error) }
        return numbers.count + leftovers.count + super.settleQueues(error)
    }

    override func letGo() {
        engine = nil
        madeEngine.withLock { $0 = nil }
    }

    private func setWaiting(_ numbers: [UInt64]) {
        waiting = Deque(numbers)
        hasWaiting = !numbers.isEmpty
    }

    /// The code is over: what it failed with is settled, then the restart policy decides.
    func engineHasEnded(_ error: (any Error)?) {
        guard let source else { return }
        home.remove(source)
        self.source = nil
        isCodeReady = false
        let failures = failed
        failed = []
        for (number, error) in failures where flights.contains(number) {
            settleFailed(number, failure(error))
        }
        setWaiting(flights.numbers)
        codeHasEnded(error)
    }

    // MARK: To the engine

    /// Gives the engine what there is, as far as its window and its room go.
    func forward() {
        guard isRunnable, hasMail || hasWaiting, let engine else { return }
        var given = false
        while hasWaiting, let number = waiting.first {
            guard give(number, to: engine) else { break }
            given = true
            waiting.removeFirst()
            hasWaiting = !waiting.isEmpty
        }
        while !hasWaiting, flights.count < window, isRunnable, let slot = unsafe box.pointee.removeFirst() {
            let began = slot.tag.sentAt == 0 ? 0 : noteWait(since: slot.tag.sentAt)
            let number = flights.add(slot, began: began)
            unsafe box.pointee.release()
            if !countsInHand { giveRoom() }
            if give(number, to: engine) {
                given = true
            } else {
                waiting.append(number)
                hasWaiting = true
            }
        }
        if given { engine.flush() }
    }

    /// Gives the engine the message of a flight; false when it has no room now. One that it never takes is reported.
    private func give(_ number: UInt64, to engine: any KernelEngine) -> Bool {
        do throws(KernelError) {
            return try unsafe engine.take(number, location(flights.slot(number)))
        } catch {
            logger.error("message cannot be brought to the code", metadata: ["error": "\(error)"])
            counters.processed.bump()
            end(number, .undeliverable, error)
            return true
        }
    }

    private func giveRoom() {
        occupancy.add(-1)
        if unsafe !box.pointee.isOpen && !state.hasEnded { admitWaiting() }
    }

    /// The end of a flight whose message was not handled as it should.
    private func end(_ number: UInt64, _ reason: DeadLetter.Reason, _ error: any Error) {
        let mail = Mail(taking: flights.slot(number))
        flights.remove(number)
        if countsInHand { giveRoom() }
        if reason == .handlerFailed { settleInHand(mail, error) } else { discard(mail, reason, error) }
    }

    // MARK: From the engine

    /// While answers wait for room on the output queue, a few more are taken: what the code had in hand already.
    var takesAnswers: Bool { waitingForRoom == 0 || takenWhileWaiting < 2 * window }

    func noteFailure(_ number: UInt64, _ error: any Error) -> Bool {
        guard flights.contains(number), !failed.contains(where: { $0.number == number }) else { return false }
        counters.processed.bump()
        failed.append((number, error))
        return true
    }

    func answer(_ number: UInt64, _ write: (UnsafeRawPointer, UnsafeMutableRawPointer) -> Void) -> Bool {
        guard flights.contains(number) else { return false }
        let slot = flights.slot(number)
        let request = unsafe UnsafeRawPointer(location(slot))
        let reply = slot.reply
        // A caller here has it made where he looks for it. Everything else is done before he is told.
        if isAnsweredInPlace, let cell = unsafe reply.cell, unsafe reply.mark == homeState.pointee.mark,
            unsafe cell.pointee.phase == .pending
        {
            unsafe write(request, cell.pointee.room)
            conclude(number, slot)
            counters.answered.bump()
            unsafe cell.settle()
            return true
        }
        unsafe write(request, scratch)
        conclude(number, slot)
        if reply.isNobody {
            let response = unsafe scratch.assumingMemoryBound(to: Response.self).move()
            if hasOutput {
                takenWhileWaiting = waitingForRoom == 0 ? 0 : takenWhileWaiting + 1
                emitOrStall(response)
            }
        } else if isAnsweredInPlace, let claim = claimAnswer(to: reply, size: responseSize) {
            claim.slot.reply = reply
            claim.slot.tag = MailTag(word: UInt64(responseSize))
            unsafe claim.slot.payload.copyMemory(from: scratch, byteCount: responseSize)
            commitAnswer(claim)
        } else {
            unsafe deliver(scratch.assumingMemoryBound(to: Response.self).move(), to: reply)
        }
        return true
    }

    @inline(__always)
    private func location(_ slot: MailSlot) -> UnsafeMutableRawPointer {
        unsafe isInPlace ? slot.payload : slot.payload.load(as: UnsafeMutableRawPointer.self)
    }

    /// The end of a flight that is answered.
    @inline(__always)
    private func conclude(_ number: UInt64, _ slot: MailSlot) {
        counters.processed.bump()
        let began = flights.began(number)
        if began != 0 { noteHandling(since: began) }
        if !isPlain { unsafe Payload<Request>.destroy(at: slot.payload) }
        flights.remove(number)
        if countsInHand { giveRoom() }
    }

    /// A message that reached the code without this kernel's queue, so that nobody waits for an answer, and that will not be handled.
    func reportLost(_ message: any Message, _ reason: DeadLetter.Reason, _ error: any Error) {
        counters.undelivered.bump()
        environment.deadLetters.report(
            DeadLetter(message: message, kernelID: id, reason: reason, error: error))
    }

    /// A message that the code failed with: the next start gets it before all others, or it ends here.
    private func settleFailed(_ number: UInt64, _ error: KernelError) {
        let slot = flights.slot(number)
        guard isRedelivered(slot.tag) else { return end(number, .handlerFailed, error) }
        slot.tag = slot.tag.afterFailure
        counters.redelivered.bump()
    }
}

/// Where a home looks for what an engine's code has to say.
private final class EngineSource: ArrivalSource {
    private let forward: () -> Void
    private let engine: any KernelEngine

    init(_ engine: any KernelEngine, forward: @escaping () -> Void) {
        self.engine = engine
        self.forward = forward
    }

    override func poll() -> Bool {
        let found = engine.poll()
        forward()
        return found
    }

    override func announceSleep() -> Bool { engine.announceSleep() }
}
