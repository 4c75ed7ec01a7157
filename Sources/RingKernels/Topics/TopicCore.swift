internal import Synchronization

/// What a topic keeps of what was published.
public enum TopicRetention: String, Sendable, Codable, CaseIterable {
    /// Nothing: a subscriber gets what is published from then on.
    case nothing
    /// The last message, which every new subscriber gets first.
    case last
}

/// What was done on one topic.
public struct TopicTelemetry: Sendable, Hashable, Codable {
    /// The topic's name.
    public let topic: String
    /// Messages that were published.
    public let published: Int
    /// Deliveries: once for each message and subscription in whose queue it was put, retained messages included.
    public let delivered: Int
    /// Deliveries that met a full queue that drops the newest message. What a queue drops later to make room, the telemetry of
    /// its kernel counts, or `dropped` of its reader.
    public let dropped: Int
    /// Deliveries that met a full queue and were rejected, or given up by timeout or cancellation.
    public let rejected: Int
    /// Subscriptions now.
    public let subscribers: Int
}

/// A topic whatever the type of its messages.
@usableFromInline
class AnyTopicCore: @unchecked Sendable {
    // SAFETY: constants.
    final let name: String
    final let segments: [String]

    init(_ name: String, _ segments: [String]) {
        self.name = name
        self.segments = segments
    }

    var messageType: any Any.Type { Never.self }

    /// Takes a subscriber out; what is on its way to it arrives.
    func detach(_ subscriber: AnySubscriber) {}

    /// Nothing can be published any more; returns who was subscribed.
    func close(forShutdown: Bool) -> [AnySubscriber] { [] }

    /// Who is subscribed now.
    var allSubscribers: [AnySubscriber] { [] }
}

/// One topic: who is subscribed, what it retains, and its figures.
///
/// The subscribers are an array that is copied when it changes, so a publisher takes the one there is and reads it without
/// the lock, which is held once for a publication, however many subscribers there are. No code of a user runs under it:
/// what is replaced is let go outside.
///
/// # A new subscriber and the retained value
///
/// Under one holding of the lock a publisher makes its message the retained one and takes the array, and a subscriber is put into
/// the array and takes the retained message. So each publication comes before a given subscription, or after it. One that comes before
/// is not delivered to the subscriber from the array; the last of them is the retained message that it gets. One that
/// comes after has the subscriber in its array. Nothing is missed and nothing comes twice.
///
/// That the retained message is the first takes one thing more: it must be in the subscriber's queue before anything
/// that is published later. The queue of a reader gets it under the lock. That of a kernel belongs to its home's thread:
/// there the subscription happens, and the thread puts the message into the mailbox before it does anything else. What others
/// publish after the subscription reaches the mailbox only when this thread takes in what has arrived, later, and what it
/// publishes itself is later anyhow. Room is not asked for, so there is nothing to wait for in between.
@usableFromInline
final class TopicCore<Content: Message>: AnyTopicCore, @unchecked Sendable {
    // SAFETY: constants, atomics, and a state behind a lock.
    private enum Phase { case open, closed, shutDown }

    private struct State {
        var phase = Phase.open
        var subscribers: [Subscriber<Content>] = []
        var retained: Content?
        var published = 0
    }

    let retention: TopicRetention
    let timers: TimerQueue
    private let state = Locked(State())
    private let hasTelemetry: Bool
    private let delivered = Atomic<Int>(0)
    private let dropped = Atomic<Int>(0)
    private let rejected = Atomic<Int>(0)

    init(
        _ name: String, _ segments: [String], retention: TopicRetention, timers: TimerQueue, hasTelemetry: Bool
    ) {
        self.retention = retention
        self.timers = timers
        self.hasTelemetry = hasTelemetry
        super.init(name, segments)
    }

    override var messageType: any Any.Type { Content.self }

    // MARK: Publishing

    /// Begins a publication: from now on the message is the retained one. Returns those who are to get it.
    ///
    /// - Throws: ``KernelError`` with `topicClosed` or `runtimeNotRunning`.
    @usableFromInline
    func begin(_ message: Content) throws(KernelError) -> [Subscriber<Content>] {
        // The message that is replaced is let go outside of the lock.
        let (phase, subscribers, _): (Phase, [Subscriber<Content>], Content?) = state.withLock { state in
            guard state.phase == .open else { return (state.phase, [], nil) }
            state.published += 1
            guard retention == .last else { return (.open, state.subscribers, nil) }
            let former = state.retained
            state.retained = message
            return (.open, state.subscribers, former)
        }
        if phase == .open { return subscribers }
        throw phase == .closed ? .topicClosed(name) : .runtimeHasShutDown
    }

    /// Counts what became of a message.
    func note(_ publication: Publication) {
        guard hasTelemetry else { return }
        if publication.accepted > 0 { delivered.wrappingAdd(publication.accepted, ordering: .relaxed) }
        if publication.dropped > 0 { dropped.wrappingAdd(publication.dropped, ordering: .relaxed) }
        if publication.rejected > 0 { rejected.wrappingAdd(publication.rejected, ordering: .relaxed) }
    }

    /// Counts those whose room nobody waits for any more.
    func note(missed: Int) { rejected.wrappingAdd(missed, ordering: .relaxed) }

    /// Counts a delivery from an outbox.
    func note(_ outcome: Result<SendResult, any Error>) {
        var publication = Publication()
        switch outcome {
        case .success(.accepted): publication.accepted = 1
        case .success(.droppedNewest): publication.dropped = 1
        case .failure(let error as KernelError) where error.code == .queueFull: publication.rejected = 1
        case .success(.duplicate), .failure: return
        }
        note(publication)
    }

    /// - Throws: ``KernelError`` with `telemetryOff`.
    var telemetry: TopicTelemetry {
        get throws(KernelError) {
            guard hasTelemetry else { throw .telemetryOff }
            let (published, subscribers) = state.withLock { ($0.published, $0.subscribers.count) }
            return TopicTelemetry(
                topic: name, published: published, delivered: delivered.load(ordering: .relaxed),
                dropped: dropped.load(ordering: .relaxed), rejected: rejected.load(ordering: .relaxed),
                subscribers: subscribers)
        }
    }

    // MARK: Subscribers

    /// Takes a subscriber in; `first` is called with the retained message, under the lock. Returns false for a closed topic.
    func attach(_ subscriber: Subscriber<Content>, first: (Content) -> Void) -> Bool {
        let (isOpen, hasFirst) = state.withLock { state in
            guard state.phase == .open else { return (false, false) }
            state.subscribers.append(subscriber)
            if let retained = state.retained { first(retained) }
            return (true, state.retained != nil)
        }
        if hasFirst && hasTelemetry { delivered.wrappingAdd(1, ordering: .relaxed) }
        return isOpen
    }

    override func detach(_ subscriber: AnySubscriber) {
        state.withLock { $0.subscribers.removeAll { $0 === subscriber } }
    }

    override func close(forShutdown: Bool) -> [AnySubscriber] {
        let (subscribers, _) = state.withLock { state in
            state.phase = forShutdown ? .shutDown : .closed
            defer {
                state.subscribers = []
                state.retained = nil
            }
            return (state.subscribers, state.retained)
        }
        return subscribers
    }

    override var allSubscribers: [AnySubscriber] { state.withLock { $0.subscribers } }
}
