/// A named stream of messages of one type, from any number of publishers to any number of subscribers.
///
/// A value that is usable from anywhere, as long as its runtime runs. Each subscriber has a queue of its own, with its own
/// back-pressure. See `docs/messaging.md` for what is promised.
public struct Topic<Content: Message>: Sendable {
    @usableFromInline let core: TopicCore<Content>
    private let hub: TopicHub

    init(_ core: TopicCore<Content>, in hub: TopicHub) {
        self.core = core
        self.hub = hub
    }

    /// The topic's name.
    public var name: String { core.name }

    /// What a new subscriber gets first.
    public var retention: TopicRetention { core.retention }

    /// What was done so far.
    ///
    /// - Throws: ``KernelError`` with `telemetryOff`.
    public var telemetry: TopicTelemetry { get throws { try core.telemetry } }

    // MARK: Publishing

    /// Publishes a message to all who are subscribed. Suspends while a subscriber's queue is full and blocks; the others have
    /// the message by then.
    ///
    /// What one subscriber does with it, taking, dropping or rejecting, is no error: the result counts that.
    /// - Parameter timeout: How long it may wait, all in all; `nil` for without limit.
    /// - Throws: ``PublishInterrupted`` when the time is up or the task cancelled while it waits, saying who has the message;
    ///   ``KernelError`` with `topicClosed`, `runtimeNotRunning` or `invalidTimeout`: nobody has it then.
    @inlinable @discardableResult
    nonisolated(nonsending) public func publish(_ message: Content, timeout: Duration? = nil) async throws
        -> Publication
    {
        if let timeout { try validate(timeout) }
        var fanOut = try FanOut(message, on: core)
        fanOut.run(message, mayWait: true)
        guard fanOut.isSettled else { return try await fanOut.settled(within: timeout) }
        if let home = unsafe currentHomeState(), unsafe home.turnIsOver() { unsafe await home.letOthersRun() }
        return fanOut.settled()
    }

    /// Publishes a message without ever suspending, from any thread. For a subscriber whose queue is full and blocks, it counts
    /// as rejected.
    ///
    /// - Throws: ``KernelError`` with `topicClosed` or `runtimeNotRunning`.
    @inlinable
    public func tryPublish(_ message: Content) throws -> Publication {
        var fanOut = try FanOut(message, on: core)
        fanOut.run(message, mayWait: false)
        return fanOut.settled()
    }

    @usableFromInline
    func validate(_ timeout: Duration) throws {
        if timeout < .zero { throw KernelError.negativeTimeout(timeout, nil) }
    }

    // MARK: Subscribing

    /// Subscribes a kernel: what is published from now on goes into its own input queue, with that queue's back-pressure. When
    /// the topic retains its last message, that one comes first.
    ///
    /// Subscribing a kernel again changes nothing and returns the subscription there is.
    /// - Throws: ``KernelError`` with `kernelEnded`, `topicClosed`, `runtimeNotRunning`, or `unknownKernel` for a kernel of
    ///   another runtime.
    @inlinable @discardableResult
    nonisolated(nonsending) public func subscribe<Response: Message>(
        _ kernel: RingKernelHandle<Content, Response>
    ) async throws -> Subscription {
        try await subscribe(kernel.kernel, kernel.kernel.shortWay)
    }

    @usableFromInline
    nonisolated(nonsending) func subscribe<Response: Message>(
        _ kernel: Kernel<Content, Response>, _ shortWay: @escaping Subscriber<Content>.ShortWay
    ) async throws -> Subscription {
        try await hub.subscribe(kernel, to: .topic(core), shortWay)
    }

    /// What is published from now on, as a sequence with a queue of its own. When the topic retains its last message, that one
    /// comes first.
    ///
    /// ```swift
    /// for await price in try prices.values(capacity: 256, backpressure: .dropOldest) { … }
    /// ```
    /// - Parameters:
    ///   - capacity: Most messages that wait in the queue, at least 1; a retained one is put there in any case.
    ///   - backpressure: What a publisher meets when the queue is full.
    /// - Throws: ``KernelError`` with `invalidOption`, `topicClosed` or `runtimeNotRunning`.
    public func values(capacity: Int = 256, backpressure: Backpressure = .block) throws -> TopicValues<Content> {
        try hub.values(of: .topic(core), capacity: capacity, backpressure: backpressure) { (message: Content, _) in
            message
        }
    }

    /// Ends the topic: its readers come to the end of what they have, its kernels get nothing more, publishing throws. Its name
    /// is free again. Calling it again does nothing.
    public func close() { hub.close(core) }
}

extension Kernel {
    /// A claim and the message moved into it, compiled for the message's type where the kernel is subscribed.
    @inlinable
    final var shortWay: Subscriber<Request>.ShortWay {
        { [self] message, band in
            guard let claim = claim(band) else { return false }
            fill(claim, message, .nobody, band)
            return true
        }
    }
}
