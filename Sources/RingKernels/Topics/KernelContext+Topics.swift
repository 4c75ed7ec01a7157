/// Topics from the code of a kernel.
extension KernelContext {
    /// The topic with this name; see ``RingKernelRuntime/topic(_:of:retention:)``.
    public final func topic<Content: Message>(
        _ name: String, of type: Content.Type, retention: TopicRetention? = nil
    ) throws -> Topic<Content> {
        let hub = core.environment.topics
        return try Topic(hub.topic(name, of: type, retention: retention), in: hub)
    }

    /// Publishes a message; see ``Topic/publish(_:timeout:)``.
    @inlinable @discardableResult
    nonisolated(nonsending) public final func publish<Content: Message>(
        _ message: Content, to topic: Topic<Content>
    ) async throws -> Publication {
        try await topic.publish(message)
    }

    /// The same from a synchronous handler, which cannot suspend.
    ///
    /// For subscribers whose queue is full and blocks, the message waits in this kernel's outbox, and the kernel handles nothing
    /// more until all have it; if a kernel it is for ends meanwhile it becomes a dead letter. Away from its home's
    /// thread it is ``Topic/tryPublish(_:)``.
    /// - Throws: ``KernelError`` with `topicClosed` or `runtimeNotRunning`.
    @inlinable @discardableResult
    public final func publish<Content: Message>(_ message: Content, to topic: Topic<Content>) throws -> Publication {
        guard core.isOnHome else { return try topic.tryPublish(message) }
        let band = message.priority.band
        // What waits for room already must not be overtaken.
        let isBehindTickets = unsafe core.box.pointee.waitingForRoom > 0
        var fanOut = try FanOut(message, on: topic.core)
        for subscriber in fanOut.subscribers {
            if !isBehindTickets, let shortWay = subscriber.shortWay, shortWay(message, band) {
                fanOut.accepted &+= 1
            } else {
                fanOut.offer(message, to: subscriber, outboxOf: core, isBehindTickets: isBehindTickets)
            }
        }
        return fanOut.settled()
    }
}
