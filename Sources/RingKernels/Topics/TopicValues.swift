/// What is published, as a sequence with a bounded queue of its own. It ends when its topic is closed or the runtime is
/// shut down, behind what is in the queue by then.
///
/// It is subscribed from the moment it was asked for. When nobody keeps the sequence or an iterator of it any more, or the
/// task that waits in an iterator is cancelled, it is unsubscribed at once, and what was not read is let go. Several
/// iterators share the values.
public struct TopicValues<Element: Sendable>: AsyncSequence, Sendable {
    public typealias Failure = Never

    private let reader: TopicReader<Element>

    init(_ reader: TopicReader<Element>) { self.reader = reader }

    /// How many messages did not get here, or not to their reader, because the queue was full: dropped, rejected, or given
    /// up for newer ones.
    public var dropped: Int { reader.queue.dropped }

    /// Who this is in a ``PublishInterrupted``.
    public var subscriber: TopicSubscriber { reader.subscription.subscriber.name }

    /// Unsubscribes: what was not read is let go, who reads comes to the end, who waits to publish goes on.
    public func cancel() { reader.subscription.cancel() }

    public func makeAsyncIterator() -> Iterator { Iterator(reader: reader) }

    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let reader: TopicReader<Element>

        public mutating func next() async -> Element? { await next(isolation: nil) }

        /// The next value; `nil` at the end, and when the task is cancelled.
        public mutating func next(isolation actor: isolated (any Actor)?) async -> Element? {
            if !Task.isCancelled, let element = await reader.queue.next() { return element }
            if Task.isCancelled { reader.subscription.cancel() }
            return nil
        }
    }
}

/// A reader's queue with its subscription, which ends when nobody keeps this.
final class TopicReader<Element: Sendable>: Sendable {
    let queue: ReaderQueue<Element>
    let subscription: Subscription

    init(_ queue: ReaderQueue<Element>, _ subscription: Subscription) {
        self.queue = queue
        self.subscription = subscription
    }

    deinit { subscription.cancel() }
}

/// A message and the topic that it was published on.
public struct TopicMessage<Content: Message>: Sendable {
    /// The topic's name.
    public let topic: String
    public let message: Content
}
