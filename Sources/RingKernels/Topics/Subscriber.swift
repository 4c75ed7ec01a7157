/// What became of a message at one subscriber.
enum Offer {
    case settled(SendResult)
    /// Its queue is full and does not take it.
    case rejected
    /// It takes no messages any more.
    case ended
    /// There is no room: the ticket is finished when there is, or never will be.
    case waiting(OneShot<SendResult>)
}

/// Why a message that waited for room at a subscriber did not get it: the subscription was cancelled.
struct SubscriberHasLeft: Error {}

/// A subscription as topics see it, whatever the type of its messages.
@usableFromInline
class AnySubscriber: @unchecked Sendable {
    // SAFETY: constants, and a state behind a lock.
    private struct State {
        var isActive = true
        /// Publishers that wait for room.
        var publishers = WaitLine<OneShot<SendResult>>()
    }

    final let name: TopicSubscriber
    /// Whether it follows a pattern, and so outlives any one topic.
    final let followsPattern: Bool
    private final let state = Locked(State())

    init(_ name: TopicSubscriber, followsPattern: Bool) {
        self.name = name
        self.followsPattern = followsPattern
    }

    /// Whether it was neither cancelled nor closed.
    final var isActive: Bool { state.withLock { $0.isActive } }

    /// Remembers a publisher that waits, to let it go when the subscription is cancelled.
    final func remember(_ publisher: OneShot<SendResult>) {
        let isActive = state.withLock { state in
            if state.isActive { state.publishers.append(publisher) }
            return state.isActive
        }
        if !isActive { publisher.fail(SubscriberHasLeft()) }
    }

    /// The subscription is cancelled: nobody waits for its room any more.
    func leave() {
        let publishers = state.withLock { state in
            state.isActive = false
            return state.publishers.takeAll()
        }
        for publisher in publishers { publisher.fail(SubscriberHasLeft()) }
    }

    /// Nothing will be published to it any more; what is on its way arrives.
    func close() { state.withLock { $0.isActive = false } }

    /// The runtime is about to end: nobody may wait for it without limit from now on.
    func prepareToEnd() {}
}

/// A subscription to messages of one type.
@usableFromInline
class Subscriber<Content: Message>: AnySubscriber, @unchecked Sendable {
    // SAFETY: adds a constant.

    /// The short way in, if there is one: hands the message over when that takes no more than a claim, and says whether it
    /// did. It is made where the types are known, so that the compiler makes it for them.
    @usableFromInline typealias ShortWay = @Sendable (Content, PriorityBand) -> Bool

    @usableFromInline final let shortWay: ShortWay?

    init(_ name: TopicSubscriber, followsPattern: Bool, shortWay: ShortWay?) {
        self.shortWay = shortWay
        super.init(name, followsPattern: followsPattern)
    }

    /// Hands a message over, as far as that goes without waiting.
    ///
    /// - Parameters:
    ///   - topic: The name of the topic that it is published on.
    ///   - mayWait: Whether a message without room waits; otherwise it is rejected.
    ///   - isBehindTickets: Whether the publisher has messages waiting here, which this one must not overtake.
    func offer(_ message: Content, on topic: String, mayWait: Bool, isBehindTickets: Bool) -> Offer {
        preconditionFailure("A subscriber says how it takes messages.")
    }
}

/// A kernel that is subscribed: what is published goes into its own queue.
final class KernelSubscriber<Content: Message, Response: Message>: Subscriber<Content>, @unchecked Sendable {
    // SAFETY: adds a constant.
    private let kernel: Kernel<Content, Response>

    init(_ kernel: Kernel<Content, Response>, followsPattern: Bool, shortWay: @escaping ShortWay) {
        self.kernel = kernel
        super.init(.kernel(kernel.id), followsPattern: followsPattern, shortWay: shortWay)
    }

    override func offer(_ message: Content, on topic: String, mayWait: Bool, isBehindTickets: Bool) -> Offer {
        let mail = kernel.envelope(message, reply: .nobody)
        switch kernel.submit(mail, mayWait: mayWait, isBehindTickets: isBehindTickets) {
        case .settled(let result): return .settled(result)
        case .refused(let error): return error.code == .queueFull ? .rejected : .ended
        case .waiting(let ticket):
            remember(ticket)
            return .waiting(ticket)
        }
    }
}
