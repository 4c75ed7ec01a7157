/// The calls of handles.
extension Kernel {
    func ask(_ request: consuming Request, timeout: Duration?) async throws -> Response {
        try validate(timeout)
        let call = OneShot<Response>()
        let admission = submit(envelope(request, reply: call))
        if case .refused(let error) = admission { throw error }
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

    func trySend(_ message: consuming Request) throws -> SendResult {
        switch submit(envelope(message, reply: nil), mayWait: false) {
        case .settled(let result): return result
        case .refused(let error): throw error
        case .waiting: preconditionFailure("A message that may not wait got a ticket.")
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

    func validate(_ timeout: Duration?) throws {
        if let timeout, timeout < .zero { throw KernelError.negativeTimeout(timeout, id) }
    }
}

extension KernelCore {
    /// *home*: a message that a handler sent to a full queue was let in, or its target has ended.
    func roomWasFound(_ ticket: OneShot<SendResult>, for message: any Message) {
        waitingForRoom -= 1
        if case .failure(let error) = ticket.settledResult {
            environment.deadLetters.report(
                DeadLetter(message: message, kernelID: id, reason: .kernelEnded, error: error))
        }
        if waitingForRoom == 0 && !state.hasEnded { wakeUp() }
    }
}
