extension LoopContext {
    /// Gives up one request in hand: its caller gets `error`; when nobody waits for an answer, the request is a dead letter. The
    /// kernel goes on.
    nonisolated(nonsending) package func reject(_ request: Request, _ error: KernelError) async {
        await kernel.isolation.perform { [kernel] in kernel.reject(request, error) }
    }
}

extension TaskKernel {
    /// *home*
    fileprivate func reject(_ request: Request, _ error: KernelError) {
        let report: @Sendable () -> Void = { [environment, id] in
            environment.deadLetters.report(
                DeadLetter(message: request, kernelID: id, reason: .handlerFailed, error: error))
        }
        if let reply = unsafe hand.pointee.release(request.messageID) {
            fail(reply, error, otherwise: report)
        } else {
            report()
        }
    }
}
