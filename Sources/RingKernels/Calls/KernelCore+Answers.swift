/// How an answer, or the reason why there is none, gets from a kernel to a caller. On the kernel's home.
extension KernelCore {
    /// Brings an answer to the caller who waits, or reports that he is gone.
    @inlinable @inline(__always)
    final func deliver<Response: Message>(_ response: consuming Response, to reply: ReplyTo) {
        // Counted before it is delivered: the caller may look at once.
        if let cell = unsafe reply.cell, unsafe reply.mark == homeState.pointee.mark {
            guard unsafe cell.pointee.phase == .pending else { return deliverSlowly(response, to: reply) }
            counters.answered.bump()
            unsafe Payload.put(response, at: cell.pointee.room)
            unsafe cell.settle()
        } else if let claim = claimAnswer(to: reply, size: Payload<Response>.size) {
            claim.slot.fill(response, reply, MailTag(word: UInt64(Payload<Response>.size)))
            commitAnswer(claim)
        } else {
            deliverSlowly(response, to: reply)
        }
    }

    /// Claims room on the way to a caller on another home of the runtime.
    @usableFromInline
    final func claimAnswer(to reply: ReplyTo, size: Int) -> MailClaim? {
        guard unsafe reply.cell != nil, let home = unsafe home.neighbour(reply.mark),
            let claim = unsafe home._withUnsafeGuaranteedRef({ $0.claim(payloadSize: size) })
        else { return nil }
        counters.answered.bump()
        return claim
    }

    @usableFromInline
    final func commitAnswer(_ claim: MailClaim) { claim.commit(to: asAnswering) }

    /// What a record with an answer says whom it is for.
    private final var asAnswering: UInt { address | Addressee.caller }

    @usableFromInline
    final func deliverSlowly<Response: Message>(_ response: consuming Response, to reply: ReplyTo) {
        if let call = reply.takeCall() {
            let call = unsafe unsafeDowncast(call, to: OneShot<Response>.self)
            guard call.claim() else { return reportLate(response) }
            counters.answered.bump()
            return call.complete(.success(response))
        }
        guard let cell = unsafe reply.cell else { preconditionFailure("An answer goes to somebody.") }
        if unsafe cell.pointee.home == homeState {
            reportLate(response)
            return unsafe cell.comeLate()
        }
        counters.answered.bump()
        let home = unsafe cell.pointee.home.pointee.home
        let target = asAnswering
        let size = Payload<Response>.size
        let tag = MailTag(word: UInt64(size))
        if let claim = unsafe home._withUnsafeGuaranteedRef({ $0.claim(payloadSize: size) }) {
            claim.slot.fill(response, reply, tag)
            return commitAnswer(claim)
        }
        // The way there is full: the answer goes as a parcel.
        let parcel = unsafe MailSlot(.allocate(byteCount: MailSlot.headerSize + size, alignment: 16))
        parcel.fill(response, reply, tag)
        let address = unsafe UInt(bitPattern: parcel.address)
        unsafe home.takeUnretainedValue().post(
            ClosureErrand { _ in
                let parcel = unsafe MailSlot(UnsafeMutableRawPointer(bitPattern: address).unsafelyUnwrapped)
                ReplyCell.accept(parcel, by: target)
                unsafe parcel.address.deallocate()
            })
    }

    final func reportLate(_ response: some Message) {
        counters.lateAnswers.bump()
        environment.deadLetters.report(DeadLetter(message: response, kernelID: id, reason: .lateAnswer, error: nil))
    }

    /// Tells the caller that there will be no answer; if nobody waits for one any more, `report` is called, perhaps later
    /// and on another home.
    final func fail(_ reply: ReplyTo, _ error: any Error, otherwise report: @escaping @Sendable () -> Void) {
        if let call = reply.takeCall() {
            if !call.fail(error) { report() }
            return
        }
        guard let cell = unsafe reply.cell else { return report() }
        if unsafe cell.pointee.home == homeState {
            if unsafe !cell.fail(error) { report() }
            return
        }
        unsafe cell.pointee.home.pointee.home._withUnsafeGuaranteedRef { home in
            home.post(
                ClosureErrand { _ in
                    if let cell = unsafe reply.cell, unsafe !cell.fail(error) { report() }
                })
        }
    }
}

/// How a caller on a home waits. On the caller's home.
extension KernelCore {
    /// Waits until the cell holds an answer, which the caller takes out.
    ///
    /// - Throws: Why there is none; `CancellationError`. The cell is no longer the caller's then.
    @usableFromInline
    nonisolated(nonsending) final func waitForAnswer(
        in cell: UnsafeMutablePointer<ReplyCell>, timeout: Duration?
    ) async throws {
        if unsafe cell.pointee.phase == .pending {
            let generation = unsafe cell.pointee.generation
            let timer = timeout.map { timeout in
                // The timer may fire after everything is over: it keeps the home.
                let home = unsafe cell.pointee.home.pointee.home.takeUnretainedValue()
                return environment.timers.schedule(after: timeout) { [self, word = UInt(bitPattern: cell)] in
                    abandon(
                        word, generation, KernelError.timedOut("No answer came", id, after: timeout, state: state),
                        on: home)
                }
            }
            unsafe await wait(at: cell, generation, isolation: #isolation)
            if let timer { environment.timers.cancel(timer) }
        }
        if unsafe cell.pointee.phase == .answered { return }
        guard let error = unsafe cell.pointee.error.take() else { preconditionFailure("A wait ends for a reason.") }
        // The answer to an abandoned cell is still to come and frees it.
        if unsafe cell.pointee.phase == .failed { unsafe cell.release() } else { unsafe cell.pointee.phase = .deserted }
        throw error
    }

    /// See ``HomeIsolation`` for why the isolation is a parameter.
    private final func wait(
        at cell: UnsafeMutablePointer<ReplyCell>, _ generation: Int, isolation: isolated (any Actor)?
    ) async {
        let word = UInt(bitPattern: cell)
        let home = unsafe cell.pointee.home.pointee.home
        await withTaskCancellationHandler {
            _ = isolation
            holdIsolation()
            // A task that prefers its home's thread may have gone through the home's queue on the way here, and the answer have come.
            guard unsafe cell.pointee.phase == .pending else { return }
            unsafe cell.pointee.isWaiting = true
            unsafe await cell.pointee.gate.pass()
        } onCancel: {
            unsafe home._withUnsafeGuaranteedRef { abandon(word, generation, CancellationError(), on: $0) }
        }
    }

    /// Has the caller give up, from any thread.
    private final func abandon(_ cell: UInt, _ generation: Int, _ error: any Error, on home: Home) {
        home.post(
            ClosureErrand { [self] _ in
                unsafe UnsafeMutablePointer<ReplyCell>(bitPattern: cell)?.abandon(
                    error, generation: generation, kernel: self)
            })
    }
}
