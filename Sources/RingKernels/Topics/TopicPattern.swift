/// All topics of one message type whose names match a pattern, those that are made later included.
public struct TopicPattern<Content: Message>: Sendable {
    private let filter: TopicFilter
    private let hub: TopicHub

    init(_ filter: TopicFilter, in hub: TopicHub) {
        self.filter = filter
        self.hub = hub
    }

    /// The pattern as it was written.
    public var pattern: String { filter.text }

    /// Subscribes a kernel to all of them. It gets the messages themselves, which say nothing of their topic; first come those that
    /// the topics retain.
    ///
    /// Subscribing a kernel to the same pattern again changes nothing. Another subscription of the same kernel, by a topic or
    /// a pattern that matches as well, is another one: a message comes once by each, with the same ID.
    /// - Throws: ``KernelError`` with `kernelEnded`, `runtimeNotRunning`, or `unknownKernel` for a kernel of another runtime.
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
        try await hub.subscribe(kernel, to: .pattern(filter), shortWay)
    }

    /// What is published on any of them from now on, with the topic's name, as a sequence with a queue of its own; first
    /// come the messages that the topics retain, whatever the capacity.
    ///
    /// - Parameters:
    ///   - capacity: Most messages that wait in the queue, at least 1.
    ///   - backpressure: What a publisher meets when the queue is full.
    /// - Throws: ``KernelError`` with `invalidOption` or `runtimeNotRunning`.
    public func values(
        capacity: Int = 256, backpressure: Backpressure = .block
    ) throws -> TopicValues<TopicMessage<Content>> {
        try hub.values(of: .pattern(filter), capacity: capacity, backpressure: backpressure) {
            (message: Content, topic) in
            TopicMessage(topic: topic, message: message)
        }
    }
}
