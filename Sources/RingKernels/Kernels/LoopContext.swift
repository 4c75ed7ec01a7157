/// The context of a kernel in loop form, which takes its messages and sends its answers itself.
public final class LoopContext<Request: Message, Response: Message>: KernelContext, @unchecked Sendable {
    // SAFETY: constant.
    @usableFromInline let kernel: TaskKernel<Request, Response>

    init(_ kernel: TaskKernel<Request, Response>) {
        self.kernel = kernel
        super.init(kernel)
    }

    /// The requests until the kernel is asked to end, whatever it is paused for in between.
    @inlinable public var requests: KernelRequests<Request, Response> { KernelRequests(context: self) }

    /// Waits for the next message.
    ///
    /// - Throws: ``ReceiveTimeout`` with the reason `terminating` once the kernel is asked to end; `CancellationError`.
    @inlinable
    nonisolated(nonsending) public func receive() async throws -> Request {
        guard let request = try await next(timeout: nil) else { throw ReceiveTimeout(reason: .terminating) }
        return request
    }

    /// Waits for the next message, at most `timeout`.
    ///
    /// - Throws: ``ReceiveTimeout`` when the time is up, and at once when the kernel is asked to end; ``KernelError`` with
    ///   `invalidTimeout` for a negative timeout; `CancellationError`.
    nonisolated(nonsending) public func receive(timeout: Duration) async throws -> Request {
        guard timeout >= .zero else { throw KernelError.negativeTimeout(timeout, kernelID) }
        guard let request = try await next(timeout: timeout) else { throw ReceiveTimeout(reason: .terminating) }
        return request
    }

    /// The next message if one is there; never waits. From outside the kernel's home it is always `nil`.
    @inlinable
    public func tryReceive() -> Request? {
        kernel.isOnHome ? kernel.take() : nil
    }

    /// Waits for a message, then takes as many as there are, at most `limit`.
    ///
    /// - Throws: as ``receive()``; ``KernelError`` with `invalidOption` for a limit below 1.
    nonisolated(nonsending) public func receiveBatch(upTo limit: Int) async throws -> [Request] {
        guard limit >= 1 else {
            throw KernelError.invalidOption("receiveBatch(upTo: \(limit)). Give at least 1.", kernelID)
        }
        let batch = try await kernel.nextBatch(limit, isBody: isInHome(#isolation), isolation: kernel.isolation)
        if batch.isEmpty { throw ReceiveTimeout(reason: .terminating) }
        return batch
    }

    /// Sends an answer: to the caller whose request it answers if one waits, otherwise to the output queue.
    ///
    /// Suspends while the output queue is full and blocks.
    /// - Throws: `CancellationError`.
    @inlinable
    nonisolated(nonsending) public func send(_ response: consuming Response) async throws {
        if kernel.isOnHome, let request = response.correlationID,
            let reply = unsafe kernel.hand.pointee.release(request)
        {
            return kernel.deliver(response, to: reply)
        }
        try await sendSlowly(response)
    }

    @usableFromInline
    nonisolated(nonsending) func sendSlowly(_ response: Response) async throws {
        try await kernel.respond(response, isolation: kernel.isolation)
    }

    /// Whether the caller is in the isolation of the kernel's home. Being on the home's thread is not enough: a task
    /// without isolation may be there by chance and go on elsewhere.
    @inline(__always)
    private func isInHome(_ isolation: (any Actor)?) -> Bool { unsafe isolation.currentHome == kernel.home.state }

    /// The next message, or `nil` once the kernel is asked to end.
    @inlinable
    nonisolated(nonsending) func next(timeout: Duration?) async throws -> Request? {
        guard kernel.isOnHome else { return try await nextElsewhere(timeout) }
        // There is one and the others have had their turn lately: no need to wait.
        if unsafe kernel.hand.pointee.takenInARow < 64 && !kernel.homeState.pointee.hasUrgentArrival.current,
            let request = kernel.take()
        {
            return request
        }
        guard unsafe #isolation.currentHome == kernel.homeState else { return try await nextElsewhere(timeout) }
        if timeout == nil, let gate = kernel.gateToWaitForMail() {
            await gate.pass()
            if let request = kernel.take() { return request }
        }
        let deadline = kernel.deadline(after: timeout)
        while try await kernel.waitForMail(until: deadline, isBody: true) {
            if let request = kernel.take() { return request }
        }
        return nil
    }

    @usableFromInline
    nonisolated(nonsending) func nextElsewhere(_ timeout: Duration?) async throws -> Request? {
        try await kernel.next(timeout, isolation: kernel.isolation)
    }

    /// Reports the message in hand when nobody waits for its answer; a caller who does is told when the body ends.
    nonisolated(nonsending) func reportFailure(on request: Request, _ error: any Error) async {
        await kernel.isolation.perform { [kernel] in kernel.reportFailure(on: request, error) }
    }

    /// Says that the `start` of an asynchronous handler is over, or of a loop that says so itself.
    nonisolated(nonsending) package func announceStart() async {
        await kernel.isolation.perform { [kernel] in kernel.hasStarted() }
    }
}

/// The requests of a kernel in loop form, as a sequence that ends when the kernel is asked to.
public struct KernelRequests<Request: Message, Response: Message>: AsyncSequence, Sendable {
    public typealias Element = Request
    @usableFromInline let context: LoopContext<Request, Response>

    @inlinable
    init(context: LoopContext<Request, Response>) { self.context = context }

    @inlinable
    public func makeAsyncIterator() -> Iterator { Iterator(context: context) }

    public struct Iterator: AsyncIteratorProtocol {
        @usableFromInline let context: LoopContext<Request, Response>

        @inlinable
        init(context: LoopContext<Request, Response>) { self.context = context }

        @inlinable
        public mutating func next() async throws -> Request? { try await context.next(timeout: nil) }

        @inlinable
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Request? {
            try await context.next(timeout: nil)
        }
    }
}
