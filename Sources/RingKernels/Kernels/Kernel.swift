internal import CRingKernels
internal import DequeModule
internal import Logging
internal import Synchronization

/// A kernel that takes one type of messages: what a caller needs who knows the kernel by its ID.
@usableFromInline
class RequestPort<Request: Message>: KernelCore, @unchecked Sendable {
    // SAFETY: adds no state.
    func send(_ message: consuming Request, timeout: Duration?) async throws -> SendResult {
        preconditionFailure("A kernel says how it is sent to.")
    }
    /// Hands a message over for a kernel that must not suspend; see ``KernelContext/send(_:to:)``.
    @usableFromInline
    func sendFromHandler(_ message: Request, of sender: KernelCore) throws {
        preconditionFailure("A kernel says how it is sent to.")
    }
}

/// A kernel with its mailbox: how messages get in, wait, and get out, whatever code then handles them.
@safe @usableFromInline
class Kernel<Request: Message, Response: Message>: RequestPort<Request>, @unchecked Sendable {
    // SAFETY: as in `KernelCore`: what is plain belongs to the home's thread.
    typealias Mail = Envelope<Request>
    typealias Ticket = SendTicket<Request, Response>

    /// *home*: senders that wait for room.
    private final var tickets = WaitLine<Ticket>()
    /// *home*
    private final var recentIDs: RecentIDs?
    /// *home*: answers of a handler for which the output queue has no room.
    private final var stalledAnswers = Deque<Response>()
    /// Made when it is used first: most kernels are asked.
    private final let madeOutput = LazyReference<OutputQueue<Response>>()
    /// Calls the kernel's handler for a caller who may do so; a loop has none, nor has a kernel that may want a message back.
    @usableFromInline final let call: (@Sendable (KernelCore, Request) throws -> Response)?
    /// Whether answers nobody waits for go anywhere.
    @usableFromInline final let hasOutput = Response.self != Acknowledgement.self

    init(
        _ site: KernelSite, isHandler: Bool, inPlace call: (@Sendable (KernelCore, Request) throws -> Response)?
    ) {
        self.call = call
        let window = site.options.inputQueue.deduplicationWindow
        recentIDs = window > 0 ? RecentIDs(window: window) : nil
        super.init(site, payloadSize: Payload<Request>.size, isHandler: isHandler)
        updateOpenness()
        unsafe box.pointee.storesArrivals = window == 0 && site.options.inputQueue.backpressure != .dropOldest
    }

    final var output: OutputQueue<Response> {
        if let output = madeOutput.load() { return output }
        let output = madeOutput.storeIfNil(OutputQueue(options: options.outputQueue, kernelID: id))
        // Either this thread sees that the kernel is to end or has ended, or the end sees the queue.
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        if terminationAsked { output.becomeUnbounded() }
        if state.hasEnded { output.close(.ended(id, state, cause: lastError)) }
        return output
    }

    /// *home*: the kernel is to end: its last answers find room, so that it need not wait for a reader.
    final func letLastAnswersIn() {
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        madeOutput.load()?.becomeUnbounded()
    }

    final override var outputDepth: Int { madeOutput.load()?.depth ?? 0 }

    /// The next answer on the output queue, if there is one.
    final func takeOutput() -> Response? { madeOutput.load()?.takeFirst() }
    final override var messageTypes: (request: any Any.Type, response: any Any.Type) { (Request.self, Response.self) }

    // MARK: In, from any thread

    /// A message with the time it is sent at.
    final func envelope(_ message: consuming Request, reply: ReplyTo) -> Mail {
        Mail(message, reply: reply, sentAt: environment.hasTelemetry ? drk_ticks() : 0)
    }

    /// Hands a message over, as far as that goes without waiting.
    ///
    /// - Parameters:
    ///   - mayWait: Whether a message without room becomes a ticket; otherwise it is refused as by `reject`.
    ///   - isBehindTickets: Whether the sender has tickets here already, which this message must not overtake.
    final func submit(_ mail: consuming Mail, mayWait: Bool = true, isBehindTickets: Bool = false) -> Admission {
        if home.isCurrent { return admit(mail, mayWait: mayWait) }
        let strategy = options.inputQueue.backpressure
        if isBehindTickets { return postTicket(mail) }
        if mayWait && occupancy.hasParcels { return postTicket(mail) }
        // Only the home knows which IDs it has seen.
        if options.inputQueue.deduplicationWindow > 0 && mayWait { return postTicket(mail) }
        switch occupancy.reserve(beyondCapacity: strategy == .dropOldest) {
        case .closed: return .refused(.ended(id, state, cause: lastError))
        case .full: return refuse(mail, strategy, mayWait: mayWait) { mail in postTicket(mail) }
        case .granted: break
        }
        guard !occupancy.hasParcels, let claim = home.claim(payloadSize: Payload<Request>.size) else {
            // The way to the home is full, not the queue: what goes as an errand comes behind what is on it.
            if mayWait {
                giveRoomBack()
                return postTicket(mail)
            }
            unsafe occupancy.parcels.pointee.wrappingAdd(1, ordering: .relaxed)
            home.post(Parcel(self, mail))
            return .settled(.accepted)
        }
        mail.put(into: claim.slot)
        commit(claim)
        return .settled(.accepted)
    }

    /// What a full queue does, where the sender stands.
    private final func refuse(
        _ mail: consuming Mail, _ strategy: Backpressure, mayWait: Bool, wait: (consuming Mail) -> Admission
    ) -> Admission {
        switch strategy {
        case .block where mayWait: return wait(mail)
        case .dropNewest:
            senderCounters.dropped.wrappingAdd(1, ordering: .relaxed)
            discard(
                mail, .droppedNewest,
                KernelError(
                    .dropped,
                    "The input queue of kernel \"\(id)\" is full and drops the newest message. Send later, raise the capacity, or choose `.block`.",
                    kernel: id))
            return .settled(.droppedNewest)
        default:
            senderCounters.rejected.wrappingAdd(1, ordering: .relaxed)
            return .refused(.queueFull(id, "input", capacity: options.inputQueue.capacity))
        }
    }

    private final func postTicket(_ mail: consuming Mail) -> Admission {
        if occupancy.isClosed { return .refused(.ended(id, state, cause: lastError)) }
        let ticket = Ticket(self, mail)
        home.post(ticket)
        return .waiting(ticket)
    }

    // MARK: In, on the home

    /// *home*
    private final func admit(_ mail: consuming Mail, mayWait: Bool) -> Admission {
        if occupancy.isClosed { return .refused(.ended(id, state, cause: lastError)) }
        if isRepeated(mail.message.messageID) {
            refuseAsDuplicate(mail)
            return .settled(.duplicate)
        }
        // Nobody passes those who wait for room, nor waits for room that is there already.
        admitWaiting()
        if tickets.isEmpty && occupancy.reserveHere() {
            store(mail)
            return .settled(.accepted)
        }
        let strategy = options.inputQueue.backpressure
        if strategy == .dropOldest { return .settled(putDroppingOldest(mail)) }
        return refuse(mail, strategy, mayWait: mayWait) { mail in
            let ticket = Ticket(self, mail)
            line(up: ticket)
            return .waiting(ticket)
        }
    }

    /// *home*: a ticket from elsewhere has arrived.
    final func process(_ ticket: Ticket) {
        if ticket.isSettled { return }
        if occupancy.isClosed {
            failTicket(ticket, .ended(id, state, cause: lastError))
            return
        }
        if let envelope = ticket.envelope, isRepeated(envelope.message.messageID) {
            if ticket.claim(), let envelope = ticket.takeEnvelope() { completeAsDuplicate(ticket, envelope) }
            return
        }
        admitWaiting()
        if tickets.isEmpty && occupancy.reserveHere() {
            if ticket.claim() { putTicket(ticket) } else { occupancy.add(-1) }
            return
        }
        let strategy = options.inputQueue.backpressure
        switch strategy {
        case .block: line(up: ticket)
        case .dropOldest:
            if ticket.claim(), let envelope = ticket.takeEnvelope() {
                ticket.complete(.success(putDroppingOldest(envelope)))
            }
        case .reject, .dropNewest:
            if ticket.claim(), let envelope = ticket.takeEnvelope() {
                switch refuse(envelope, strategy, mayWait: false, wait: { _ in .settled(.accepted) }) {
                case .settled(let result): ticket.complete(.success(result))
                case .refused(let error):
                    fail(envelope.reply, error) {}
                    ticket.complete(.failure(error))
                case .waiting: break
                }
            }
        }
    }

    /// *home*: puts the message of a claimed ticket into the room that was reserved for it.
    private final func putTicket(_ ticket: Ticket) {
        guard let envelope = ticket.takeEnvelope() else { preconditionFailure("A ticket is processed once.") }
        // A caller who has given up while his request found no room keeps it out.
        if envelope.reply.isGivenUp {
            occupancy.add(-1)
            fail(envelope.reply, CancellationError()) {}
            return ticket.complete(.failure(CancellationError()))
        }
        // Another with its ID may have been let in while it waited.
        if isRepeated(envelope.message.messageID) {
            occupancy.add(-1)
            return completeAsDuplicate(ticket, envelope)
        }
        store(envelope)
        ticket.complete(.success(.accepted))
    }

    private final func completeAsDuplicate(_ ticket: Ticket, _ mail: borrowing Mail) {
        refuseAsDuplicate(mail)
        ticket.complete(.success(.duplicate))
    }

    private final func refuseAsDuplicate(_ mail: borrowing Mail) {
        fail(mail.reply, duplicate(mail.message.messageID)) {}
    }

    /// *home*: lets a ticket wait for room. Nobody takes the short way past it.
    private final func line(up ticket: Ticket) {
        tickets.append(ticket)
        updateOpenness()
    }

    private final func failTicket(_ ticket: Ticket, _ error: KernelError) {
        guard ticket.claim() else { return }
        if let envelope = ticket.takeEnvelope() { fail(envelope.reply, error) {} }
        ticket.complete(.failure(error))
    }

    final override func inspect(_ record: MailSlot) { inspect(Mail(taking: record)) }

    /// *home*: a parcel has arrived.
    final func unpack(_ mail: consuming Mail) {
        unsafe occupancy.parcels.pointee.wrappingSubtract(1, ordering: .releasing)
        inspect(mail)
    }

    private final func inspect(_ mail: consuming Mail) {
        if state.hasEnded {
            occupancy.add(-1)
            counters.undelivered.bump()
            discard(mail, .kernelEnded, KernelError.ended(id, state, cause: lastError))
            releaseIfUnreachable()
            return
        }
        // Only a `trySend` comes this way past the deduplication; it was told that its message is on its way.
        if isRepeated(mail.message.messageID) {
            occupancy.add(-1)
            return admitWaiting()
        }
        if options.inputQueue.backpressure == .dropOldest, unsafe box.pointee.count >= options.inputQueue.capacity,
            !makeRoom(for: mail)
        {
            return occupancy.add(-1)
        }
        store(mail)
    }

    private final func store(_ mail: consuming Mail) {
        recentIDs?.insert(mail.message.messageID)
        mail.put(into: append(mail.tag.band))
        wakeUp()
    }

    /// *home*: puts a message in whatever the capacity; a queue that is closed or has seen its ID does not take it.
    final func storeBeyondCapacity(_ message: Request) {
        guard !isRepeated(message.messageID), case .granted = occupancy.reserve(beyondCapacity: true) else { return }
        store(envelope(message, reply: .nobody))
    }

    /// *home*: a message for a full queue that drops the oldest.
    private final func putDroppingOldest(_ mail: consuming Mail) -> SendResult {
        guard makeRoom(for: mail) else { return .droppedNewest }
        occupancy.add(1)
        store(mail)
        return .accepted
    }

    /// *home*: drops the oldest message of the least urgent band. When all that wait are more urgent than `mail`, it is
    /// the one that is dropped, and the answer is false.
    private final func makeRoom(for mail: Mail) -> Bool {
        counters.dropped.bump()
        if let least = unsafe box.pointee.leastUrgentBand, least > mail.message.priority.band {
            discard(mail, .droppedNewest, dropped(mail))
            return false
        }
        // The slot of a message in hand, if there is one, stays with it.
        if let oldest = unsafe box.pointee.removeLeastUrgent().map({ Mail(taking: $0) }) {
            if unsafe !box.pointee.isBusy { unsafe box.pointee.release() }
            occupancy.add(-1)
            discard(oldest, .droppedOldest, dropped(oldest))
        }
        return true
    }

    private final func dropped(_ mail: Mail) -> KernelError {
        KernelError(
            .dropped,
            "Kernel \"\(id)\" dropped message \(mail.message.messageID) because its queue is full. Send more slowly, raise the capacity, or choose `.block`.",
            kernel: id)
    }

    /// Tells the caller of a message that will not be handled, or reports it as a dead letter.
    final func discard(_ mail: consuming Mail, _ reason: DeadLetter.Reason, _ error: any Error) {
        let message = mail.message
        fail(mail.reply, error) { [environment, id] in
            environment.deadLetters.report(DeadLetter(message: message, kernelID: id, reason: reason, error: error))
        }
    }

    private final func duplicate(_ message: MessageID) -> KernelError {
        KernelError(
            .duplicateMessage,
            "Kernel \"\(id)\" has accepted message \(message) before. Give a new request a new ID.", kernel: id)
    }

    /// *home*: whether the queue has accepted this ID within its window.
    private final func isRepeated(_ id: MessageID) -> Bool {
        guard let recentIDs, recentIDs.contains(id) else { return false }
        counters.duplicates.bump()
        return true
    }

    // MARK: Out, on the home

    /// *home*
    @inline(__always) final var hasMail: Bool { unsafe box.pointee.count > 0 }

    /// *home*
    @usableFromInline
    final override func admitWaiting() {
        if tickets.isEmpty { return }
        while occupancy.reserveHere() {
            guard let ticket = tickets.claimFirst() else {
                occupancy.add(-1)
                break
            }
            putTicket(ticket)
        }
        updateOpenness()
    }

    /// *home*
    private final func updateOpenness() {
        let isOpen = tickets.isEmpty && recentIDs == nil && !occupancy.isClosed
        unsafe box.pointee.isOpen = isOpen && !occupancy.isExact
        unsafe box.pointee.isOpenExactly = isOpen && occupancy.isExact
    }

    override func settleQueues(_ error: KernelError) -> Int {
        var unhandled = 0
        while let mail = unsafe box.pointee.removeFirst().map({ Mail(taking: $0) }) {
            unsafe box.pointee.release()
            occupancy.add(-1)
            unhandled += 1
            counters.undelivered.bump()
            discard(mail, .kernelEnded, error)
        }
        for ticket in tickets.takeAll() { failTicket(ticket, error) }
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        let output = madeOutput.load()
        output?.becomeUnbounded()
        emitStalled()
        unsafe box.pointee.trim()
        output?.close(error)
        return unhandled
    }

    final override func reportUnreadOutput() {
        for answer in madeOutput.load()?.takeUnread() ?? [] {
            environment.deadLetters.report(DeadLetter(message: answer, kernelID: id, reason: .unreadOutput, error: nil))
        }
    }

    // MARK: Answers, on the home

    final override func answerCameLate(_ payload: UnsafeMutableRawPointer) {
        let response = unsafe Payload<Response>.take(from: payload)
        senderCounters.lateElsewhere.wrappingAdd(1, ordering: .relaxed)
        environment.deadLetters.report(DeadLetter(message: response, kernelID: id, reason: .lateAnswer, error: nil))
    }

    /// *home*: puts an answer on the output queue; false when it is full and the answer must wait.
    final func emit(_ response: Response) -> Bool {
        guard hasOutput else { return true }
        switch output.offer(response) {
        case .accepted: counters.answered.bump()
        case .full: return false
        case .dropped(let answer, let reason):
            counters.dropped.bump()
            environment.deadLetters.report(DeadLetter(message: answer, kernelID: id, reason: reason, error: nil))
        }
        return true
    }

    /// *home*: puts an answer on the output queue, or keeps it and handles nothing more until there is room.
    @usableFromInline
    final func emitOrStall(_ response: Response) {
        if stalledAnswers.isEmpty && emit(response) { return }
        stalledAnswers.append(response)
        guard stalledAnswers.count == 1 else { return }
        waitingForRoom += 1
        logger.warning(
            "the output queue is full and nobody receives: the kernel waits",
            metadata: ["capacity": "\(options.outputQueue.capacity)"])
        awaitRoom()
    }

    private final func awaitRoom() {
        output.notifyOfRoom { [self] in home.post(ClosureErrand { [self] _ in emitStalled() }) }
    }

    private final func emitStalled() {
        guard !stalledAnswers.isEmpty else { return }
        while let first = stalledAnswers.first {
            guard emit(first) else { return awaitRoom() }
            stalledAnswers.removeFirst()
        }
        waitingForRoom -= 1
        if !state.hasEnded { wakeUp() }
    }

    // MARK: Sending, for those who know the ID only

    final override func send(_ message: consuming Request, timeout: Duration?) async throws -> SendResult {
        try await sendQuickly(message, timeout: timeout)
    }

    @usableFromInline
    final override func sendFromHandler(_ message: Request, of sender: KernelCore) throws {
        guard sender.home.isCurrent else {
            _ = try trySend(message)
            return
        }
        switch submit(envelope(message, reply: .nobody), isBehindTickets: sender.waitingForRoom > 0) {
        case .settled: return
        case .refused(let error): throw error
        case .waiting(let ticket): sender.keepInOutbox(message, until: ticket)
        }
    }
}
