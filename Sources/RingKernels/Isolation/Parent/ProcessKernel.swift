internal import CRingKernels
internal import DequeModule
internal import Logging
internal import Synchronization

/// A kernel whose code runs in a child process; what lives here is its queue, its state and its callers.
///
/// So handles, admission, telemetry, restarts and dead letters are those of every kernel. A few messages at a time go from the
/// queue to the child; each is kept here until the child has dealt with it, and counts in the queue until then.
@safe
final class ProcessKernel<Request: Message, Response: Message>: Kernel<Request, Response>, @unchecked Sendable {
    // SAFETY: as in `KernelCore`: what is plain belongs to the home's thread.

    /// Which of the program's definitions it is made from.
    let definition: KernelID
    let process: ProcessOptions
    /// *home*: the child, from the order to start it until its end was dealt with.
    private(set) var child: ChildLink<Request, Response>?
    /// *home*: messages that the child has, or that wait to be given to the next one.
    private let flights: FlightTable
    /// *home*: flights that are to be written before any other, in this order.
    private var waiting = Deque<UInt64>()
    private var hasWaiting = false
    /// *home*: answers that were taken while others waited for room.
    private var takenWhileWaiting = 0
    /// *home*: messages whose handling failed in the child, which is ending, and that the next child gets.
    private var failed: Set<UInt64> = []
    /// *home*: who waits for the answer to a message that is dealt with, by its number; kernels in loop form may answer late.
    private var late: [UInt64: ReplyTo] = [:]
    /// Whether requests are but numbers.
    private let isPlain: Bool
    /// Whether a request goes to the child as it lies in memory: it is but numbers, and the child is the same program. An answer
    /// never does, whatever a child writes must be looked at.
    private let sendsPlainly: Bool
    /// Most messages that a child has at a time.
    private let window: Int
    private static var largestWindow: Int { 64 }
    /// Whether what the child has counts in the queue. Not where the oldest is dropped, which must be one that is here.
    private let countsInHand: Bool
    private let coder: WireCoder
    /// The running process, or 0.
    let runningProcess = Atomic<Int32>(0)

    init(_ site: KernelSite, definition: KernelID, process: ProcessOptions) {
        self.definition = definition
        self.process = process
        coder = WireCoder(limit: SharedLayout(ringBytes: process.ringBytes).largestPayload)
        isPlain = _isPOD(Request.self) && Payload<Request>.isInPlace
        sendsPlainly =
            isPlain && MemoryLayout<Request>.size <= min(coder.limit, Payload<Request>.limit)
            && ChildProcess.isOwnProgram(process)
        let isOldestDropped = site.options.inputQueue.backpressure == .dropOldest
        window = isOldestDropped ? 1 : min(site.options.inputQueue.capacity, Self.largestWindow)
        flights = FlightTable(payloadSize: Payload<Request>.size, capacity: window)
        countsInHand = site.options.inputQueue.backpressure != .dropOldest
        super.init(site, isHandler: false, inPlace: nil)
    }

    deinit { flights.deallocate() }

    override var processID: Int32? {
        let number = runningProcess.load(ordering: .acquiring)
        return number == 0 ? nil : number
    }

    // MARK: Lifecycle

    override func startUp(isRestart: Bool) {
        do {
            let link = try ChildLink(self)
            let order = StartOrder(
                definition: definition.rawValue, kernel: id.rawValue, request: String(reflecting: Request.self),
                response: String(reflecting: Response.self), logLevel: logger.logLevel.rawValue,
                redelivers: options.messageInHand.redeliveries > 0)
            child = link
            try link.start(coder.encode(order))
        } catch {
            child?.close()
            child = nil
            codeHasEnded(error)
        }
    }

    /// There is no process.
    func childWasNotStarted(_ link: ChildLink<Request, Response>, _ error: KernelError) {
        guard child === link else { return }
        child = nil
        codeHasEnded(error)
    }

    override func windDown() {
        if terminationAsked { letLastAnswersIn() }
        guard let child else { return codeHasEnded(nil) }
        // While it starts, the end of that comes back here.
        if child.phase == .serving { child.tell(.terminate) }
    }

    override func cancellationWasAsked() {
        home.post(ClosureErrand { [self] _ in child?.tell(.cancel) })
    }

    override func endForcibly(_ reason: String) -> Bool {
        home.post(
            ClosureErrand { [self] _ in
                child?.kill(
                    KernelError(
                        .terminationTimedOut, "Kernel \"\(id)\" \(reason), so its process was killed.", kernel: id,
                        state: state))
            })
        return true
    }

    override var hasMessageInHand: Bool { flights.count > 0 }

    override func activityWasChanged(_ outcome: OneShot<Void>) {
        guard !isActive, let child, child.phase == .serving, child.isActivated else {
            outcome.finish(.success(()))
            return
        }
        child.isActivated = false
        child.lastOrder += 1
        child.pauses[child.lastOrder] = outcome
        child.tell(.deactivate, number: child.lastOrder)
    }

    override func wakeUp() {
        guard isRunnable, let child, child.phase == .serving else { return }
        if !child.isActivated {
            child.isActivated = true
            child.tell(.activate)
        }
        if hasMail && flights.count < window || hasWaiting { schedule() }
    }

    override func handleMessages() { forward() }

    override func settleQueues(_ error: KernelError) -> Int {
        let numbers = flights.numbers
        for number in numbers {
            counters.undelivered.bump()
            end(number, .kernelEnded, error)
        }
        failLate(error)
        setWaiting([])
        return numbers.count + super.settleQueues(error)
    }

    private func setWaiting(_ numbers: [UInt64]) {
        waiting = Deque(numbers)
        hasWaiting = !numbers.isEmpty
    }

    private func failLate(_ error: any Error) {
        let replies = late.sorted { $0.key < $1.key }.map(\.value)
        late = [:]
        for reply in replies { fail(reply, error) {} }
    }

    // MARK: To the child

    /// Gives the child what there is, as far as its window and the ring have room.
    func forward() {
        guard isRunnable, hasMail || hasWaiting, let child, child.phase == .serving else { return }
        do throws(RingFault) {
            if hasWaiting { try writeWaiting(to: child) }
            while !hasWaiting, !child.hasBacklog, flights.count < window, isRunnable,
                let slot = unsafe box.pointee.removeFirst()
            {
                let began = slot.tag.sentAt == 0 ? 0 : noteWait(since: slot.tag.sentAt)
                let number = flights.add(slot, began: began)
                unsafe box.pointee.release()
                if !countsInHand { giveRoom() }
                if try !write(number, to: child) {
                    waiting.append(number)
                    hasWaiting = true
                }
            }
        } catch {
            child.fail(error)
        }
        child.channel.flush(isIdle: false)
    }

    private func writeWaiting(to child: ChildLink<Request, Response>) throws(RingFault) {
        while let number = waiting.first, !child.hasBacklog, try write(number, to: child) { waiting.removeFirst() }
        hasWaiting = !waiting.isEmpty
    }

    /// Writes the message of a flight into the ring; false when there is no room now. One that cannot be written is reported.
    private func write(_ number: UInt64, to child: ChildLink<Request, Response>) throws(RingFault) -> Bool {
        let slot = flights.slot(number)
        var flags = SharedRecord.Flags(slot.tag.band, asked: !slot.reply.isNobody)
        if sendsPlainly {
            flags.insert(.plain)
            let bytes = unsafe UnsafeRawBufferPointer(start: slot.payload, count: payloadSize)
            return unsafe try child.channel.write(.message, flags: flags, number: number, bytes)
        }
        let bytes: [UInt8]
        do throws(KernelError) {
            bytes = try unsafe coder.encode(Payload<Request>.location(at: slot.payload).pointee)
        } catch {
            logger.error("message cannot be written", metadata: ["error": "\(error)"])
            end(number, .undeliverable, error)
            return true
        }
        return try child.channel.write(.message, flags: flags, number: number, bytes)
    }

    private func giveRoom() {
        occupancy.add(-1)
        if unsafe !box.pointee.isOpen && !state.hasEnded { admitWaiting() }
    }

    /// The end of a flight whose message was not handled as it should.
    private func end(_ number: UInt64, _ reason: DeadLetter.Reason, _ error: any Error) {
        let slot = flights.slot(number)
        // Who was answered has nothing more to hear, and the message is no dead letter.
        let isAnswered = flights.hasAnswer(number)
        let mail = Mail(taking: slot)
        flights.remove(number)
        if countsInHand { giveRoom() }
        if isAnswered { return }
        if reason == .handlerFailed { settleInHand(mail, error) } else { discard(mail, reason, error) }
    }

    /// A message is dealt with.
    private func conclude(_ number: UInt64) {
        counters.processed.bump()
        if !failed.isEmpty && failed.contains(number) { return }
        let began = flights.began(number)
        if began != 0 { handling.record(drk_ticks() &- began) }
        let slot = flights.slot(number)
        if flights.wasAsked(number) && !flights.hasAnswer(number) { late[number] = slot.reply }
        if !isPlain { unsafe Payload<Request>.destroy(at: slot.payload) }
        flights.remove(number)
        if countsInHand { giveRoom() }
    }

    // MARK: From the child

    /// Whether records of the child are taken now. While answers wait for room on the output queue, a few more are: what the child
    /// had already, and what its kernel waits for.
    var takesRecords: Bool { waitingForRoom == 0 || takenWhileWaiting < 2 * Self.largestWindow }

    /// Puts an answer that nobody waits for on the output queue.
    private func emitInOrder(_ response: Response) {
        takenWhileWaiting = waitingForRoom == 0 ? 0 : takenWhileWaiting + 1
        emitOrStall(response)
    }

    /// Does what a record says.
    ///
    /// - Throws: ``RingFault`` when no child says that.
    func take(_ record: SharedRecord, from link: ChildLink<Request, Response>) throws(RingFault) {
        switch record.kind {
        case .answer: try takeAnswer(record)
        case .done:
            guard flights.contains(record.number) else {
                throw RingFault(description: "news of message \(record.number), which nobody has sent or which is over")
            }
            conclude(record.number)
        case .failed: try takeFailure(record)
        case .output:
            let response = try decodeResponse(record)
            if flights.contains(record.number), !flights.wasAsked(record.number) { flights.noteAnswer(record.number) }
            emitInOrder(response)
        case .started:
            guard link.phase == .starting else { throw RingFault(description: "a second start") }
            link.kernelHasStarted()
            isCodeReady = true
            hasStarted()
            if shouldTerminate { windDown() } else { wakeUp() }
        case .paused:
            guard let outcome = link.pauses.removeValue(forKey: record.number) else {
                throw RingFault(description: "a pause number \(record.number) that nobody ordered")
            }
            outcome.finish(.success(()))
        case .send: route(record, from: link)
        case .refused: link.childReports(.refused(WireCoder.decodeError(from: record.payload)))
        case .ended:
            link.childReports(.ended(record.payload.isEmpty ? nil : WireCoder.decodeError(from: record.payload)))
        case .start, .message, .activate, .deactivate, .terminate, .cancel, .settled:
            throw RingFault(description: "a record of the kind `\(record.kind)`, which only a parent writes")
        }
    }

    private func decodeResponse(_ record: SharedRecord) throws(RingFault) -> Response {
        do {
            return try WireCoder.decode(Response.self, from: record.payload)
        } catch {
            throw RingFault(description: "an answer that is no \(Response.self): \(error)")
        }
    }

    private func takeAnswer(_ record: SharedRecord) throws(RingFault) {
        let response = try decodeResponse(record)
        let reply = try replyForAnswer(record)
        if record.flags.contains(.done), flights.contains(record.number) { conclude(record.number) }
        if !reply.isNobody {
            deliver(response, to: reply)
        } else if hasOutput {
            emitInOrder(response)
        }
    }

    private func takeFailure(_ record: SharedRecord) throws(RingFault) {
        let error = WireCoder.decodeError(from: record.payload)
        if record.number == 0 {
            // An answer for the output queue that could not be written.
            counters.dropped.bump()
            logger.error("answer lost", metadata: ["error": "\(error)"])
        } else if (error as? KernelError)?.code == .undeliverable {
            // It, or its answer, could not cross; the kernel goes on.
            if record.flags.contains(.done), flights.contains(record.number), !flights.hasAnswer(record.number) {
                counters.processed.bump()
                end(record.number, .undeliverable, error)
            } else {
                fail(try replyForAnswer(record), error) {}
            }
        } else if flights.contains(record.number), !flights.hasAnswer(record.number),
            isRedelivered(flights.slot(record.number).tag)
        {
            failed.insert(record.number)
            if record.flags.contains(.done) { conclude(record.number) }
        } else if record.flags.contains(.done), flights.contains(record.number), !flights.hasAnswer(record.number) {
            counters.processed.bump()
            end(record.number, .handlerFailed, error)
        } else {
            fail(try replyForAnswer(record), error) {}
        }
    }

    /// Who waits for the answer, or the failure, in a record: nobody when nobody asked.
    ///
    /// - Throws: ``RingFault`` when there is no such message, or it was answered before.
    private func replyForAnswer(_ record: SharedRecord) throws(RingFault) -> ReplyTo {
        let number = record.number
        if flights.contains(number) {
            guard !flights.hasAnswer(number) else {
                throw RingFault(description: "a second answer to message \(number)")
            }
            flights.noteAnswer(number)
            return flights.slot(number).reply
        }
        guard let reply = late.removeValue(forKey: number) else {
            throw RingFault(description: "an answer to message \(number), which nobody has sent or which is over")
        }
        return reply
    }

    // MARK: The end of a child

    /// The process has ended: everything that it has said is taken in, then the restart policy decides.
    func childHasEnded(_ link: ChildLink<Request, Response>, _ end: ProcessEnd) {
        guard child === link else { return }
        link.takeLastRecords()
        let inHand = messageInHand(of: link)
        let error = link.failure(end)
        link.close()
        child = nil
        isCodeReady = false
        if logs(.debug) {
            logger.debug(
                "process ended", metadata: ["end": "\(end.description(memoryLimit: nil))", "error": "\(error as Any)"])
        }
        let reason =
            error.map(failure)
            ?? KernelError(
                .kernelEnded,
                "Kernel \"\(id)\" returned without answering. Answer every request before the body returns.",
                kernel: id, state: state)
        failLate(reason)
        if let inHand { failed.insert(inHand) }
        for number in failed { settleMessageInHand(number, reason) }
        failed = []
        setWaiting(flights.numbers)
        codeHasEnded(error)
    }

    /// Which message the child had begun. One that wrote at random may have written there, too: then it is the first that it has,
    /// so that no message goes to one child after the other to make each of them do so.
    private func messageInHand(of link: ChildLink<Request, Response>) -> UInt64? {
        let number = link.channel.inHand
        if flights.contains(number) { return number }
        guard link.reason?.code == .protocolViolation else { return nil }
        return flights.numbers.first { !waiting.contains($0) }
    }

    /// Decides about a message that the child had begun, and not finished, when it ended: the next child gets it before all others,
    /// or it ends here.
    private func settleMessageInHand(_ number: UInt64, _ reason: KernelError) {
        let slot = flights.slot(number)
        guard !flights.hasAnswer(number), isRedelivered(slot.tag) else { return end(number, .handlerFailed, reason) }
        slot.tag = slot.tag.afterFailure
        counters.redelivered.bump()
    }

    // MARK: For other kernels

    /// Sends a message of the child's kernel on to the one that it is for, and tells the child what became of it.
    private func route(_ record: SharedRecord, from link: ChildLink<Request, Response>) {
        let number = record.number
        do {
            let message = try WireCoder.decode(RoutedMessage.self, from: record.payload)
            guard let target = try environment.find(KernelID(message.target)) as? any EncodedPort else {
                preconditionFailure("Every kernel has types.")
            }
            let isFromHandler = record.flags.contains(.fromHandler)
            let admission = try target.submit(encoded: message.bytes, typeName: message.type) {
                [self] outcome, message in
                // A handler does not wait, so it cannot be told.
                if case .failure(let error) = outcome, isFromHandler {
                    environment.deadLetters.report(
                        DeadLetter(message: message, kernelID: id, reason: .kernelEnded, error: error))
                }
                home.post(ClosureErrand { [self] _ in settle(number, outcome, to: link) })
            }
            switch admission {
            case .settled(let result): settle(number, .success(result), to: link)
            case .refused(let error): settle(number, .failure(error), to: link)
            case .waiting: link.tell(.settled, flags: .waits, number: number)
            }
        } catch {
            settle(number, .failure(error), to: link)
        }
    }

    private func settle(
        _ number: UInt64, _ outcome: Result<SendResult, any Error>, to link: ChildLink<Request, Response>
    ) {
        guard child === link else { return }
        do {
            link.tell(.settled, number: number, try coder.encode(RoutedOutcome(outcome)))
        } catch {
            link.kill(KernelError(.undeliverable, "What became of a message could not be told.", underlying: error))
        }
    }
}

extension RingKernel {
    /// The kernel at its site: in this process, or a proxy of one in a child.
    func makeLiving(_ site: KernelSite) -> Kernel<Request, Response> {
        if case .process(let process) = site.options.placement {
            return ProcessKernel(site, definition: id, process: process)
        }
        return make(site)
    }
}
