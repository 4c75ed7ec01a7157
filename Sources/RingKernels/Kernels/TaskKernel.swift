public import CRingKernels
internal import Logging
internal import Synchronization

/// A kernel whose code is a task that takes its messages itself: the loop form, and asynchronous handlers.
@safe @usableFromInline
final class TaskKernel<Request: Message, Response: Message>: Kernel<Request, Response>, @unchecked Sendable {
    // SAFETY: as in `KernelCore`.

    /// The kernel's code. It runs in the home's isolation, or on the global pool when the placement is `.shared`.
    typealias Body = nonisolated(nonsending) @Sendable (LoopContext<Request, Response>) async throws -> Void

    private let body: Body
    /// Whether the body says itself when its start is over; a loop has started when it begins.
    private let announcesStart: Bool
    /// Whether nonisolated code that the body calls runs on the home's thread, too: the methods of a handler, and whatever may
    /// block a thread that it has for itself.
    private var prefersHome: Bool { announcesStart || options.placement == .dedicated }
    /// *home*: what taking and answering a message touches.
    @usableFromInline let hand = UnsafeMutablePointer<LoopHand>.allocate(capacity: 1)
    /// Whether a message is handled again when the body fails with it in hand.
    @usableFromInline let keepsCopies: Bool
    /// *home*: copies of the messages in hand, oldest first, for that.
    private var inHand: [Mail] = []
    override var isHungry: Bool {
        get { unsafe hand.pointee.isHungry && !hasMail }
        set { unsafe hand.pointee.isHungry = newValue }
    }
    override var failsWithMessage: Bool { announcesStart }
    /// *home*: where the body waits for a message, once it has.
    private var gate: Gate?
    /// *home*: the gate while the body waits there.
    private var receiverGate: UnsafeMutablePointer<GateHeader>?
    /// *home*: until when it waits, if not without limit.
    private var receiverDeadline: Duration?
    /// *home*: other tasks of the kernel that wait for a message.
    private var receivers = WaitLine<OneShot<Void>>()
    /// *home*: one timer for all waits of the body; it may fire early and is set again then.
    private var timer: (deadline: Duration, handle: Timer)?
    init(_ site: KernelSite, announcesStart: Bool, body: @escaping Body) {
        self.body = body
        self.announcesStart = announcesStart
        unsafe hand.initialize(to: LoopHand())
        keepsCopies = site.options.messageInHand.redeliveries > 0
        super.init(site, isHandler: false, inPlace: nil)
    }

    deinit {
        unsafe hand.deinitialize(count: 1)
        unsafe hand.deallocate()
    }

    // MARK: The task

    override func startUp(isRestart: Bool) {
        let context = LoopContext(self)
        isCodeReady = true
        unsafe hand.pointee.takenInARow = 0
        if !announcesStart { hasStarted() }
        if options.placement == .shared {
            setCode(
                Task { [isolation, body] in
                    let outcome = await Self.outcome(of: body, context, isolation: nil)
                    await isolation.perform { [self] in bodyHasEnded(outcome) }
                })
        } else {
            setCode(
                isolation.start(prefersHome: prefersHome) { [self] isolation in
                    await runBody(context, isolation: isolation)
                })
        }
    }

    private func runBody(_ context: LoopContext<Request, Response>, isolation: isolated HomeIsolation) async {
        let outcome = await Self.outcome(of: body, context, isolation: isolation)
        bodyHasEnded(outcome)
    }

    /// See ``HomeIsolation`` for why the isolation is a parameter.
    private static func outcome(
        of body: Body, _ context: LoopContext<Request, Response>, isolation: isolated (any Actor)?
    ) async -> (any Error)? {
        do {
            try await KernelContext.$ofTask.withValue(context) {
                _ = isolation
                holdIsolation()
                try await body(context)
            }
            return nil
        } catch {
            return error
        }
    }

    private func bodyHasEnded(_ error: (any Error)?) {
        isCodeReady = false
        let reason: any Error =
            error.map(failure)
            ?? KernelError(
                .kernelEnded,
                "Kernel \"\(id)\" returned without answering. Answer every request before the body returns.",
                kernel: id, state: state)
        // Before the handling ends, which forgets what was sent and is dealt with.
        if error != nil { putBack(reason) }
        endHandling()
        inHand = []
        for reply in unsafe hand.pointee.takeAll() { fail(reply, reason) {} }
        wakeAll()
        cancelTimer()
        codeHasEnded(error)
    }

    override var hasMessageInHand: Bool { unsafe hand.pointee.count > 0 }

    override func windDown() {
        if terminationAsked { letLastAnswersIn() }
        if isCodeReady { wakeAll() } else { codeHasEnded(nil) }
    }

    // MARK: Waking the body

    override func wakeUp() {
        guard isRunnable, hasMail else { return }
        if let gate = unsafe receiverGate {
            unsafe receiverGate = nil
            unsafe gate.open()
        } else if !receivers.isEmpty {
            receivers.claimFirst()?.complete(.success(()))
        }
    }

    private func wakeAll() {
        if let gate = unsafe receiverGate {
            unsafe receiverGate = nil
            unsafe gate.open()
        }
        for receiver in receivers.takeAll() { receiver.finish(.success(())) }
    }

    private func setTimer(for deadline: Duration) {
        if let timer, timer.deadline <= deadline { return }
        cancelTimer()
        let delay = Swift.max(deadline - environment.timers.now, .zero)
        let handle = environment.timers.schedule(after: delay) { [weak self] in
            guard let self else { return }
            home.post(ClosureErrand { _ in self.timerFired() })
        }
        timer = (deadline, handle)
    }

    private func timerFired() {
        timer = nil
        guard let gate = unsafe receiverGate, let deadline = receiverDeadline else { return }
        if environment.timers.now >= deadline {
            unsafe receiverGate = nil
            unsafe gate.open()
        } else {
            setTimer(for: deadline)
        }
    }

    private func cancelTimer() {
        if let timer { environment.timers.cancel(timer.handle) }
        timer = nil
    }

    // MARK: Taking messages, on the home's thread

    /// *home*: the next message if there is one and the kernel may take it.
    @inlinable
    func take() -> Request? {
        endHandling()
        while unsafe box.pointee.isRunnable, let slot = unsafe box.pointee.removeFirst() {
            let (reply, tag) = (slot.reply, slot.tag)
            let request = unsafe Payload<Request>.take(from: slot.payload)
            unsafe box.pointee.release()
            occupancy.add(-1)
            if unsafe !box.pointee.isOpen { admitWaiting() }
            unsafe hand.pointee.since = 0
            if tag.sentAt != 0 {
                unsafe hand.pointee.since = noteWait(since: tag.sentAt)
            } else if !hasTelemetry && !isQuick {
                unsafe hand.pointee.since = drk_ticks()
            }
            if !reply.isNobody, unsafe !hand.pointee.hold(reply, of: request.messageID) {
                refuse(reply, askedAgain: request.messageID)
                continue
            }
            if keepsCopies { keepCopy(of: request, reply, tag) }
            unsafe hand.pointee.count = 1
            unsafe hand.pointee.takenInARow &+= 1
            unsafe homeState.pointee.sinceArrivals &+= 1
            return request
        }
        unsafe hand.pointee.isHungry = true
        return nil
    }

    @usableFromInline
    func refuse(_ reply: ReplyTo, askedAgain message: MessageID) {
        fail(
            reply,
            KernelError(
                .duplicateMessage,
                "Message \(message) is in the hands of kernel \"\(id)\" already. Give a new request a new ID.",
                kernel: id)
        ) {}
    }

    /// *home*: as many messages as there are, at most `limit`.
    func takeBatch(upTo limit: Int) -> [Request] {
        guard let first = take() else { return [] }
        var batch = [first]
        let began = unsafe hand.pointee.since
        while batch.count < limit {
            unsafe hand.pointee.count = 0
            guard let next = take() else { break }
            batch.append(next)
        }
        unsafe hand.pointee.since = began
        unsafe hand.pointee.count = batch.count
        return batch
    }

    /// *home*: the messages in hand are dealt with.
    @inlinable @inline(__always)
    func endHandling() {
        let count = unsafe hand.pointee.count
        if count == 0 { return }
        counters.processed.bump(by: count)
        if unsafe hand.pointee.since != 0 { noteHandling(count) }
        unsafe hand.pointee.count = 0
        if keepsCopies { forgetCopies() }
    }

    @usableFromInline
    func noteHandling(_ count: Int) {
        let ticks = unsafe drk_ticks() &- hand.pointee.since
        notePace(ticks)
        guard hasTelemetry else { return }
        handling.record(ticks / UInt64(count), count: UInt32(clamping: count))
    }

    /// The next message for a task that is not in the home's isolation, which it waits for at most `timeout`; `nil` once the
    /// kernel is asked to end.
    func next(_ timeout: Duration?, isolation: isolated HomeIsolation) async throws -> Request? {
        let deadline = deadline(after: timeout)
        while try await waitForMail(until: deadline, isBody: false) {
            if let request = take() { return request }
        }
        return nil
    }

    /// At least one message and as many as there are, at most `limit`; none once the kernel is asked to end.
    func nextBatch(_ limit: Int, isBody: Bool, isolation: isolated HomeIsolation) async throws -> [Request] {
        while try await waitForMail(until: nil, isBody: isBody) {
            let batch = takeBatch(upTo: limit)
            if !batch.isEmpty { return batch }
        }
        return []
    }

    /// The end of a wait that begins now.
    @usableFromInline
    func deadline(after timeout: Duration?) -> Duration? { timeout.map { environment.timers.now + $0 } }

    /// In the home's isolation: waits until there may be a message to take; false once the kernel is asked to end.
    ///
    /// - Parameter isBody: Whether the caller may use the body's gate: its cancellation is the kernel's.
    @usableFromInline
    nonisolated(nonsending) func waitForMail(until deadline: Duration?, isBody: Bool) async throws -> Bool {
        while true {
            if shouldTerminate || !isCodeReady { return false }
            if isRunnable && hasMail {
                guard isBody,
                    unsafe hand.pointee.takenInARow >= 64 || homeState.pointee.hasUrgentArrival.current
                else { return true }
                await rest()
                continue
            }
            if let deadline, environment.timers.now >= deadline {
                // A loop that polls must not keep the thread from everybody else.
                if isBody { await rest() } else { await Task.yield() }
                if shouldTerminate { return false }
                if isRunnable && hasMail { return true }
                throw ReceiveTimeout(reason: .elapsed)
            }
            if isBody, let gate = gateToWaitAt() {
                receiverDeadline = deadline
                if let deadline { setTimer(for: deadline) }
                await gate.pass()
            } else {
                endHandling()
                unsafe hand.pointee.isHungry = true
                let receiver = OneShot<Void>()
                receivers.append(receiver)
                do {
                    let rest = deadline.map { Swift.max($0 - environment.timers.now, .zero) }
                    try await receiver.value(timeout: rest, on: environment.timers, else: ReceiveTimeout())
                } catch is ReceiveTimeout {
                    continue
                }
            }
        }
    }

    /// In the home's isolation: the gate at which the body waits for a message without a limit, if it has to wait and may; it
    /// must pass it then.
    @usableFromInline
    func gateToWaitForMail() -> Gate? {
        if shouldTerminate || !isCodeReady || isRunnable && hasMail { return nil }
        receiverDeadline = nil
        return gateToWaitAt()
    }

    private func gateToWaitAt() -> Gate? {
        guard unsafe receiverGate == nil else { return nil }
        endHandling()
        unsafe hand.pointee.isHungry = true
        unsafe hand.pointee.takenInARow = 0
        if gate == nil {
            let executor = unsafe GateExecutor(home: homeState)
            if prefersHome { unsafe executor.header.pointee.kind = HomeWork.preferringJob }
            gate = Gate(executor)
        }
        unsafe receiverGate = gate?.executor.header
        return gate
    }

    /// Lets the home's other work have its turn.
    nonisolated(nonsending) private func rest() async {
        unsafe hand.pointee.takenInARow = 0
        await home.takeTurns()
    }

    // MARK: Answering, on the home's thread

    @usableFromInline
    func keepCopy(of request: Request, _ reply: ReplyTo, _ tag: MailTag) {
        inHand.append(Mail(request, reply: reply, tag: tag))
    }

    /// *home*: a message that was asked is in hand until it is answered, the others until the next one is taken.
    @usableFromInline
    func forgetCopies() {
        inHand.removeAll { mail in unsafe !hand.pointee.holds(mail.message.messageID) }
    }

    /// *home*: the body threw with messages in hand.
    private func putBack(_ error: any Error) {
        // The oldest comes last and so before the others.
        for mail in inHand.reversed() {
            let id = mail.message.messageID
            let isAsked = unsafe hand.pointee.holds(id)
            // Answered, and nothing was taken since.
            if !mail.reply.isNobody && !isAsked { continue }
            if isAsked { _ = unsafe hand.pointee.release(id) }
            settleInHand(mail, error)
        }
    }

    /// *home*
    func reportFailure(on request: Request, _ error: any Error) {
        if unsafe keepsCopies || hand.pointee.holds(request.messageID) { return }
        if options.messageInHand == .discarded { return counters.discarded.bump() }
        environment.deadLetters.report(
            DeadLetter(message: request, kernelID: id, reason: .handlerFailed, error: error))
    }

    /// Brings an answer to its caller, or puts it on the output queue, waiting for room there.
    func respond(_ response: Response, isolation: isolated HomeIsolation) async throws {
        if let request = response.correlationID, let reply = unsafe hand.pointee.release(request) {
            deliver(response, to: reply)
            return
        }
        while !emit(response) {
            let room = OneShot<Void>()
            output.notifyOfRoom { room.finish(.success(())) }
            try await room.value()
        }
    }
}
