/// The topics of a runtime and who is subscribed to them.
///
/// Everything that changes who is subscribed happens under its lock, in which the locks of topics and readers are taken; a
/// publisher takes that of its topic alone.
final class TopicHub: Sendable {
    private enum Phase { case open, ending, closed }

    private struct State {
        var phase = Phase.open
        var topics: [String: AnyTopicCore] = [:]
        /// Who follows a pattern, to be put into topics that are made later.
        var followers: [(filter: TopicFilter, subscriber: AnySubscriber)] = []
        /// The subscriptions of each kernel, for its end.
        var ofKernels: [ObjectIdentifier: [Subscription]] = [:]
        var lastReader = 0
    }

    private let timers: TimerQueue
    private let hasTelemetry: Bool
    private let state = Locked(State())

    init(timers: TimerQueue, hasTelemetry: Bool) {
        self.timers = timers
        self.hasTelemetry = hasTelemetry
    }

    // MARK: Topics

    /// The topic with this name, made if there is none.
    func topic<Content: Message>(
        _ name: String, of type: Content.Type, retention: TopicRetention?
    ) throws(KernelError) -> TopicCore<Content> {
        let segments = try TopicName.segments(of: name)
        return try state.withLock { (state: inout State) throws(KernelError) in
            // Also while the runtime shuts down, for kernels that finish what they have in hand.
            if let topic = state.topics[name] { return try existing(topic, of: type, retention: retention) }
            guard state.phase == .open else { throw .runtimeHasShutDown }
            let topic = TopicCore<Content>(
                name, segments, retention: retention ?? .nothing, timers: timers, hasTelemetry: hasTelemetry)
            for follower in state.followers where follower.filter.matches(segments) {
                guard let subscriber = follower.subscriber as? Subscriber<Content> else { continue }
                // It retains nothing yet.
                _ = topic.attach(subscriber) { _ in }
            }
            state.topics[name] = topic
            return topic
        }
    }

    private func existing<Content: Message>(
        _ topic: AnyTopicCore, of type: Content.Type, retention: TopicRetention?
    ) throws(KernelError) -> TopicCore<Content> {
        guard let found = topic as? TopicCore<Content> else {
            throw KernelError(
                .wrongMessageType,
                "The topic \"\(topic.name)\" carries \(topic.messageType), not \(type). Use that type, or another name."
            )
        }
        if let retention, retention != found.retention {
            throw KernelError(
                .invalidTopic,
                "The topic \"\(topic.name)\" retains `\(found.retention)`, not `\(retention)`. Say what it retains where it is asked for first, and leave it out elsewhere."
            )
        }
        return found
    }

    /// Ends a topic; its name is free again.
    func close(_ topic: AnyTopicCore) {
        state.withLock { state in
            if state.topics[topic.name] === topic { state.topics[topic.name] = nil }
        }
        // Nobody can be taken in any more, nor can anybody find it by its name.
        let subscribers = topic.close(forShutdown: false).filter { !$0.followsPattern }
        for subscriber in subscribers { subscriber.close() }
        _ = state.withLock { state in
            var gone: [Subscription] = []
            for (kernel, subscriptions) in state.ofKernels {
                let rest = subscriptions.filter { $0.scope != .topic(topic) }
                if rest.count == subscriptions.count { continue }
                state.ofKernels[kernel] = rest.isEmpty ? nil : rest
                gone += subscriptions
            }
            return gone
        }
    }

    // MARK: Subscribing

    /// Subscribes a kernel, on its home.
    ///
    /// - Throws: ``KernelError`` with `kernelEnded`, `runtimeNotRunning`, `topicClosed`, or `unknownKernel` for a kernel of
    ///   another runtime.
    nonisolated(nonsending) func subscribe<Content: Message, Response: Message>(
        _ kernel: Kernel<Content, Response>, to scope: Subscription.Scope,
        _ shortWay: @escaping Subscriber<Content>.ShortWay
    ) async throws -> Subscription {
        guard kernel.environment.topics === self else {
            throw KernelError(
                .unknownKernel,
                "Kernel \"\(kernel.id)\" belongs to another runtime than the topic. Subscribe it to a topic of its own.",
                kernel: kernel.id)
        }
        let outcome = OneShot<Subscription>()
        kernel.home.perform(until: { outcome.isSettled }) { [self] in
            outcome.finish(Result { try subscribeOnHome(kernel, to: scope, shortWay) })
        }
        return try await outcome.valueIgnoringCancellation()
    }

    /// *the kernel's home*: see ``TopicCore`` for why it is here.
    private func subscribeOnHome<Content: Message, Response: Message>(
        _ kernel: Kernel<Content, Response>, to scope: Subscription.Scope,
        _ shortWay: @escaping Subscriber<Content>.ShortWay
    ) throws(KernelError) -> Subscription {
        // From here until it has ended this thread does not come to its end, which takes the subscription back.
        if kernel.occupancy.isClosed { throw .ended(kernel.id, kernel.state, cause: kernel.lastError) }
        let key = ObjectIdentifier(kernel)
        var retained: [Content] = []
        let subscription = try state.withLock { (state: inout State) throws(KernelError) in
            if let former = state.ofKernels[key]?.first(where: { $0.scope == scope }) { return former }
            let subscriber = KernelSubscriber(kernel, followsPattern: scope.isPattern, shortWay: shortWay)
            try attach(subscriber, to: scope, &state) { message, _ in retained.append(message) }
            let subscription = Subscription(subscriber, to: scope, kernel: key, in: self)
            state.ofKernels[key, default: []].append(subscription)
            return subscription
        }
        for message in retained { kernel.storeBeyondCapacity(message) }
        return subscription
    }

    /// Subscribes a new reader.
    ///
    /// - Throws: ``KernelError`` with `invalidOption`, `runtimeNotRunning` or `topicClosed`.
    func values<Content: Message, Element: Sendable>(
        of scope: Subscription.Scope, capacity: Int, backpressure: Backpressure,
        _ element: @escaping @Sendable (Content, String) -> Element
    ) throws(KernelError) -> TopicValues<Element> {
        guard capacity >= 1 else {
            throw KernelError(.invalidOption, "The capacity of a reader is \(capacity). Give at least 1.")
        }
        let queue = ReaderQueue<Element>(capacity: capacity, backpressure: backpressure)
        let subscriber = try state.withLock { (state: inout State) throws(KernelError) in
            state.lastReader += 1
            let subscriber = ReaderSubscriber(
                number: state.lastReader, followsPattern: scope.isPattern, queue, element: element)
            try attach(subscriber, to: scope, &state) { message, topic in subscriber.begin(with: message, on: topic) }
            return subscriber
        }
        return TopicValues(TopicReader(queue, Subscription(subscriber, to: scope, in: self)))
    }

    /// Takes a subscriber into the topics of its scope, under the lock; `first` gets what they retain, by their names' order.
    private func attach<Content: Message>(
        _ subscriber: Subscriber<Content>, to scope: Subscription.Scope, _ state: inout State,
        first: (Content, String) -> Void
    ) throws(KernelError) {
        guard state.phase == .open else { throw .runtimeHasShutDown }
        switch scope {
        case .topic(let topic):
            guard let topic = topic as? TopicCore<Content>, topic.attach(subscriber, first: { first($0, topic.name) })
            else { throw .topicClosed(topic.name) }
        case .pattern(let filter):
            state.followers.append((filter, subscriber))
            let topics = state.topics.values.compactMap { $0 as? TopicCore<Content> }
            for topic in topics.sorted(by: { $0.name < $1.name }) where filter.matches(topic.segments) {
                // One that is being closed is left out.
                _ = topic.attach(subscriber) { first($0, topic.name) }
            }
        }
    }

    /// Takes a subscription out of everything. The caller keeps it: nothing is let go under the lock.
    func remove(_ subscription: Subscription) {
        state.withLock { state in
            detach(subscription, &state)
            guard let key = subscription.kernel else { return }
            state.ofKernels[key]?.removeAll { $0 === subscription }
            if state.ofKernels[key]?.isEmpty ?? false { state.ofKernels[key] = nil }
        }
    }

    private func detach(_ subscription: Subscription, _ state: inout State) {
        switch subscription.scope {
        case .topic(let topic): topic.detach(subscription.subscriber)
        case .pattern(let filter):
            state.followers.removeAll { $0.subscriber === subscription.subscriber }
            for topic in state.topics.values where filter.matches(topic.segments) {
                topic.detach(subscription.subscriber)
            }
        }
    }

    // MARK: Ends

    /// A kernel has ended; on its home.
    func kernelHasEnded(_ kernel: KernelCore) {
        let subscriptions = state.withLock { state in
            let subscriptions = state.ofKernels.removeValue(forKey: ObjectIdentifier(kernel)) ?? []
            for subscription in subscriptions { detach(subscription, &state) }
            return subscriptions
        }
        for subscription in subscriptions { subscription.subscriber.leave() }
    }

    /// The runtime begins to shut down: nothing new is made, and no reader makes a publisher wait any more.
    func prepareToEnd() {
        let subscribers = state.withLock { state in
            if state.phase == .open { state.phase = .ending }
            return state.topics.values.flatMap(\.allSubscribers) + state.followers.map(\.subscriber)
        }
        for subscriber in subscribers { subscriber.prepareToEnd() }
    }

    /// The runtime is shut down: readers come to their end, and nothing keeps a kernel.
    func close() {
        let former = state.withLock { state in
            defer { state = State(phase: .closed) }
            return state
        }
        for topic in former.topics.values {
            for subscriber in topic.close(forShutdown: true) { subscriber.close() }
        }
        for follower in former.followers { follower.subscriber.close() }
    }
}
