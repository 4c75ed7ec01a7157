extension RingKernelRuntime {
    /// The topic with this name, made if there is none; the same name is the same topic everywhere in the runtime. It lasts until
    /// it is closed or the runtime is shut down.
    ///
    /// - Parameters:
    ///   - name: Segments that dots separate, such as `prices.nasdaq`.
    ///   - type: The messages it carries.
    ///   - retention: What a new subscriber gets first; `nil` for what the topic does already, and for nothing if it is new.
    /// - Throws: ``KernelError`` with `invalidTopic`, `wrongMessageType` when the topic carries another type, or
    ///   `runtimeNotRunning`.
    public func topic<Content: Message>(
        _ name: String, of type: Content.Type, retention: TopicRetention? = nil
    ) throws -> Topic<Content> {
        let hub = try environment().topics
        return try Topic(hub.topic(name, of: type, retention: retention), in: hub)
    }

    /// All topics of this type whose names match, those that are made later included.
    ///
    /// - Parameter pattern: Segments that dots separate, of which `*` stands for any one and `**` for any number, also none:
    ///   `prices.*`, `prices.**`, `**.nasdaq`.
    /// - Throws: ``KernelError`` with `invalidTopic` or `runtimeNotRunning`.
    public func topics<Content: Message>(_ pattern: String, of type: Content.Type) throws -> TopicPattern<Content> {
        try TopicPattern(TopicFilter(pattern), in: environment().topics)
    }
}
