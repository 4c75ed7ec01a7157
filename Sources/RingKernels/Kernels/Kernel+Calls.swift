/// The calls of handles: the short ways, inlined where they are called from, and the others.
extension Kernel {
    @inlinable
    nonisolated(nonsending) final func ask(_ request: consuming Request, timeout: Duration?) async throws -> Response {
        if let timeout { try validate(timeout) }
        let band = request.priority.band
        guard let home = unsafe #isolation.currentHome else { return try await askSlowly(request, timeout: timeout) }
        if let call, unsafe home == homeState && mayHandleInPlace { return try answerInPlace(request, call) }
        guard let claim = claim(band) else { return try await askSlowly(request, timeout: timeout) }
        let cell = unsafe home.takeCell(size: Payload<Response>.size)
        let reply = unsafe ReplyTo(cell, home.pointee.group == homeState.pointee.group ? home.pointee.mark : .none)
        fill(claim, request, reply, band)
        if unsafe cell.pointee.phase == .pending && timeout == nil && !Task.isCancelled {
            unsafe cell.joinUnwatched()
            unsafe await cell.pointee.gate.pass()
        }
        if unsafe cell.pointee.phase != .answered { unsafe try await waitForAnswer(in: cell, timeout: timeout) }
        return unsafe cell.take(Response.self)
    }

    /// `ask` for callers who live on no home, and for queues without room.
    @usableFromInline
    nonisolated(nonsending) final func askSlowly(
        _ request: consuming Request, timeout: Duration?
    ) async throws -> Response {
        let call = OneShot<Response>()
        let reply = ReplyTo(call)
        let mail = envelope(request, reply: reply)
        var leased: Admission?
        if timeout == nil && #isolation == nil {
            lendThread(until: { call.isSettled }) { leased = submit(mail) }
        }
        let admission = leased ?? submit(mail)
        if case .refused(let error) = admission {
            _ = reply.takeCall()
            throw error
        }
        do {
            return try await call.value(
                timeout: timeout, on: environment.timers,
                else: KernelError.timedOut("No answer came", id, after: timeout ?? .zero, state: state))
        } catch {
            // A request that still waits for room stays out.
            if case .waiting(let ticket) = admission { ticket.fail(error) }
            throw error
        }
    }

    @inlinable
    final func trySend(_ message: consuming Request) throws -> SendResult {
        let band = message.priority.band
        guard let claim = claim(band) else { return try trySendSlowly(message) }
        fill(claim, message, .nobody, band)
        return .accepted
    }

    @usableFromInline
    final func trySendSlowly(_ message: consuming Request) throws -> SendResult {
        switch submit(envelope(message, reply: .nobody), mayWait: false) {
        case .settled(let result): return result
        case .refused(let error): throw error
        case .waiting: preconditionFailure("A message that may not wait got a ticket.")
        }
    }

    @inlinable
    nonisolated(nonsending) final func sendQuickly(
        _ message: consuming Request, timeout: Duration?
    ) async throws -> SendResult {
        if let timeout { try validate(timeout) }
        let band = message.priority.band
        guard let claim = claim(band) else { return try await sendSlowly(message, timeout: timeout) }
        fill(claim, message, .nobody, band)
        if unsafe claim.ring == nil && homeState.turnIsOver() { await letOthersRun() }
        return .accepted
    }

    /// Sends messages in order: as many at one go as there is room for and a turn allows, then it waits and goes on.
    @inlinable
    nonisolated(nonsending) final func send<Messages: Sequence>(contentsOf messages: Messages) async throws -> Int
    where Messages.Element == Request {
        var rest = messages.makeIterator()
        var accepted = 0
        while true {
            switch sendRun(of: &rest, &accepted) {
            case .finished: return accepted
            case .turnIsOver: await letOthersRun()
            case .noRoom(let message):
                if try await sendSlowly(message, timeout: nil) == .accepted { accepted += 1 }
            }
        }
    }

    /// What ended a run of messages.
    @usableFromInline
    enum Run {
        case finished, turnIsOver
        case noRoom(for: Request)
    }

    @inlinable @inline(__always)
    final func sendRun<Rest: IteratorProtocol<Request>>(of rest: inout Rest, _ accepted: inout Int) -> Run {
        if isOnHome { return sendRunHere(of: &rest, &accepted) }
        if var run = laneRun() {
            defer { run.end() }
            while let message = rest.next() {
                let band = message.priority.band
                guard let slot = run.claim() else { return .noRoom(for: message) }
                slot.fill(consume message, .nobody, MailTag(band: band, sentAt: 0))
                run.commit(slot)
                accepted += 1
            }
            return .finished
        }
        while let message = rest.next() {
            let band = message.priority.band
            guard let claim = claimFromAfar() else { return .noRoom(for: message) }
            fill(claim, consume message, .nobody, band)
            accepted += 1
        }
        return .finished
    }

    /// *home*: a run whose messages are counted when it ends.
    @inlinable @inline(__always)
    final func sendRunHere<Rest: IteratorProtocol<Request>>(of rest: inout Rest, _ accepted: inout Int) -> Run {
        var count = 0
        defer {
            noteArrivals(count)
            accepted += count
            wake()
        }
        while let message = rest.next() {
            let band = message.priority.band
            guard unsafe box.pointee.isOpen && occupancy.hasRoom else { return .noRoom(for: message) }
            let slot = unsafe box.pointee.append(band)
            slot.fill(
                consume message, .nobody, MailTag(band: band, sentAt: unsafe hasTelemetry ? homeState.stamp() : 0))
            occupancy.add(1)
            count &+= 1
            if unsafe homeState.turnIsOver() { return .turnIsOver }
        }
        return .finished
    }

    @usableFromInline
    nonisolated(nonsending) final func sendSlowly(
        _ message: consuming Request, timeout: Duration?
    ) async throws -> SendResult {
        switch submit(envelope(message, reply: .nobody)) {
        case .settled(let result): return result
        case .refused(let error): throw error
        case .waiting(let ticket):
            return try await ticket.value(
                timeout: timeout, on: environment.timers,
                else: KernelError.timedOut("The queue had no room", id, after: timeout ?? .zero, state: state))
        }
    }

    func receive(timeout: Duration?) async throws -> Response {
        try validate(timeout)
        guard hasOutput else {
            throw KernelError(
                .wrongMessageType,
                "Kernel \"\(id)\" answers with acknowledgements only, which never go to its output queue. Use `ask` to wait until a message is handled.",
                kernel: id)
        }
        do {
            return try await output.receive(timeout: timeout, on: environment.timers)
        } catch is ReceiveTimeout {
            throw KernelError.timedOut(
                "No answer was put on the output queue", id, after: timeout ?? .zero, state: state)
        }
    }

    @usableFromInline
    final func validate(_ timeout: Duration?) throws {
        if let timeout, timeout < .zero { throw KernelError.negativeTimeout(timeout, id) }
    }
}

extension KernelCore {
    /// On the home: see ``HomeState``'s function of the same name, of which this saves a retain of the home.
    @usableFromInline
    nonisolated(nonsending) final func letOthersRun() async { await home.letOthersRun() }

    /// *home*: keeps a message that a handler sent to a full queue, and handles nothing more until `ticket` is finished: the message
    /// was let in, or its target takes no more.
    ///
    /// - Parameter report: Called with the outcome, on the home.
    func keepInOutbox(
        _ message: any Message, until ticket: OneShot<SendResult>,
        report: (@Sendable (Result<SendResult, any Error>) -> Void)? = nil
    ) {
        waitingForRoom += 1
        // Called wherever that happens; this kernel goes on where it lives.
        ticket.whenFinished { [self] in
            home.post(
                ClosureErrand { [self] _ in
                    report?(ticket.settledResult)
                    roomWasFound(ticket, for: message)
                })
        }
    }

    /// *home*
    private func roomWasFound(_ ticket: OneShot<SendResult>, for message: any Message) {
        waitingForRoom -= 1
        if case .failure(let error) = ticket.settledResult, !(error is SubscriberHasLeft) {
            environment.deadLetters.report(
                DeadLetter(message: message, kernelID: id, reason: .kernelEnded, error: error))
        }
        if waitingForRoom == 0 && !state.hasEnded { wakeUp() }
    }
}
