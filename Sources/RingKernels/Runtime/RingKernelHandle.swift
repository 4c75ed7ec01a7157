/// A typed reference to a kernel, usable from anywhere.
///
/// It keeps no kernel running; calls to one that has ended throw.
public struct RingKernelHandle<Request: Message, Response: Message>: Sendable {
    @usableFromInline let kernel: Kernel<Request, Response>

    @usableFromInline
    init(_ kernel: Kernel<Request, Response>) { self.kernel = kernel }

    /// The kernel's name in its runtime.
    public var id: KernelID { kernel.id }

    /// Where the kernel is in its life.
    public var state: KernelState { kernel.state }

    /// The number of the process in which the code of an isolated kernel runs right now, and `nil` when it runs in this process
    /// or in none.
    public var processID: Int32? { kernel.processID }

    // MARK: Lifecycle

    /// The second phase: messages flow.
    ///
    /// - Throws: ``KernelError`` with `illegalTransition` unless the kernel is launched or deactivated.
    public func activate() async throws { try await kernel.activate() }

    /// Pauses the kernel after the message in hand: messages queue, senders meet back-pressure, nothing is lost.
    ///
    /// - Throws: ``KernelError`` with `illegalTransition` unless the kernel is active.
    public func deactivate() async throws { try await kernel.deactivate() }

    /// Lets a deactivated kernel go on.
    ///
    /// - Throws: ``KernelError`` with `illegalTransition` unless the kernel is deactivated.
    public func reactivate() async throws { try await kernel.reactivate() }

    /// Ends the kernel after the message in hand and waits for it. What is still queued is reported as dead letters and to
    /// its callers. Calling it again, also at the same time, waits for the same end.
    ///
    /// - Parameter timeout: After this the kernel's task is cancelled; after as long again the call gives up.
    /// - Throws: ``KernelError`` with `terminationTimedOut`, or `handlerFailed` when the kernel's clean-up threw.
    public func terminate(timeout: Duration = .seconds(5)) async throws { try await kernel.terminate(timeout: timeout) }

    // MARK: Messages

    /// Sends a request and waits for its answer, which goes to this caller and nobody else.
    ///
    /// A caller that gives up, by timeout or cancellation, does not take the request back; a late answer becomes a dead
    /// letter.
    /// - Throws: ``KernelError`` with `timedOut`, `kernelEnded`, `handlerFailed`, `queueFull`, `dropped`, …;
    ///   `CancellationError`.
    @inlinable
    nonisolated(nonsending) public func ask(
        _ request: consuming Request, timeout: Duration? = nil
    ) async throws -> Response {
        try await kernel.ask(request, timeout: timeout)
    }

    /// Sends a message; its answer goes to the output queue. Suspends while the queue is full and blocks.
    ///
    /// - Throws: ``KernelError`` with `timedOut`, `kernelEnded`, `queueFull`; `CancellationError`. The message is not in
    ///   the queue then.
    @inlinable @discardableResult
    nonisolated(nonsending) public func send(
        _ message: consuming Request, timeout: Duration? = nil
    ) async throws -> SendResult {
        try await kernel.sendQuickly(message, timeout: timeout)
    }

    /// Sends messages in the order of the sequence, which is asked for the next one when there is room for it: the fastest way
    /// to send many. Suspends while the queue is full and blocks. From another home messages arrive in groups of up to 16, so what
    /// the sequence takes long to make holds up to 15 before it.
    ///
    /// ```swift
    /// try await kernel.send(contentsOf: readings.lazy.map { Reading(value: $0) })
    /// ```
    /// - Returns: How many were accepted; the others met a queue that drops them or had been accepted before.
    /// - Throws: As ``send(_:timeout:)``. What came before the message that was refused is in the queue.
    @inlinable @discardableResult
    nonisolated(nonsending) public func send<Messages: Sequence>(contentsOf messages: Messages) async throws -> Int
    where Messages.Element == Request {
        try await kernel.send(contentsOf: messages)
    }

    /// Sends a message without ever suspending, from any thread.
    ///
    /// From outside the kernel's home, a repeated message is told from a new one only when it arrives: the result is then
    /// `accepted` although the kernel will not handle it again.
    /// - Throws: ``KernelError`` with `queueFull` when a queue that blocks or rejects has no room now, and with
    ///   `kernelEnded`.
    @inlinable @discardableResult
    public func trySend(_ message: consuming Request) throws -> SendResult { try kernel.trySend(message) }

    /// Takes the next answer off the output queue. After the kernel's end what is left there can still be taken.
    ///
    /// - Throws: ``KernelError`` with `timedOut`, or `kernelEnded` when nothing is left; `CancellationError`.
    nonisolated(nonsending) public func receive(timeout: Duration? = nil) async throws -> Response {
        try await kernel.receive(timeout: timeout)
    }

    /// The answers on the output queue until the kernel ends.
    public var responses: KernelResponses<Request, Response> { KernelResponses(kernel: kernel) }

    // MARK: Looking

    /// What the kernel has done so far.
    ///
    /// - Throws: ``KernelError`` with `telemetryOff`.
    public var telemetry: KernelTelemetry { get throws { try kernel.telemetry } }

    /// The error that ended the kernel, if one did.
    public var failure: (any Error)? { kernel.lastError }
}

/// The answers on a kernel's output queue, as a sequence that ends with the kernel. Several readers share the answers.
public struct KernelResponses<Request: Message, Response: Message>: AsyncSequence, Sendable {
    public typealias Element = Response
    let kernel: Kernel<Request, Response>

    public func makeAsyncIterator() -> Iterator { Iterator(kernel: kernel) }

    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let kernel: Kernel<Request, Response>

        public mutating func next() async throws -> Response? { try await next(isolation: nil) }

        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Response? {
            do {
                return try await kernel.receive(timeout: nil)
            } catch let error as KernelError where error.code == .kernelEnded {
                return nil
            }
        }
    }
}
