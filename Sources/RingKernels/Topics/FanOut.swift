/// One message on its way to all subscribers of its topic: first to those that have room, then to those that must be waited
/// for.
@usableFromInline
struct FanOut<Content: Message> {
    private let core: TopicCore<Content>
    private let messageID: MessageID
    @usableFromInline let subscribers: [Subscriber<Content>]
    /// Those that took it the short way.
    @usableFromInline var accepted = 0
    /// What became of it elsewhere.
    private var publication = Publication()
    /// Those that must be waited for.
    private var waiting: [(subscriber: AnySubscriber, ticket: OneShot<SendResult>)] = []
    /// Those that have not got it.
    private var passedOver: [AnySubscriber] = []

    /// - Throws: ``KernelError`` with `topicClosed` or `runtimeNotRunning`.
    @usableFromInline
    init(_ message: Content, on core: TopicCore<Content>) throws(KernelError) {
        self.core = core
        messageID = message.messageID
        subscribers = try core.begin(message)
    }

    /// Hands the message to everybody, as far as that goes without waiting.
    @inlinable @inline(__always)
    mutating func run(_ message: Content, mayWait: Bool) {
        let band = message.priority.band
        for subscriber in subscribers {
            if let shortWay = subscriber.shortWay, shortWay(message, band) {
                accepted &+= 1
            } else {
                offer(message, to: subscriber, mayWait: mayWait)
            }
        }
    }

    @usableFromInline
    mutating func offer(_ message: Content, to subscriber: Subscriber<Content>, mayWait: Bool) {
        note(
            subscriber.offer(message, on: core.name, mayWait: mayWait, isBehindTickets: false),
            at: subscriber)
    }

    /// *home of `publisher`*: the same from a handler that cannot suspend: what would have to wait goes to its outbox.
    ///
    /// - Parameter isBehindTickets: Whether something was in the outbox before this message.
    @usableFromInline
    mutating func offer(
        _ message: Content, to subscriber: Subscriber<Content>, outboxOf publisher: KernelCore, isBehindTickets: Bool
    ) {
        let offer = subscriber.offer(message, on: core.name, mayWait: true, isBehindTickets: isBehindTickets)
        if case .waiting(let ticket) = offer {
            publication.waiting += 1
            publisher.keepInOutbox(message, until: ticket) { [core] in core.note($0) }
        } else {
            note(offer, at: subscriber)
        }
    }

    private mutating func note(_ offer: Offer, at subscriber: AnySubscriber) {
        switch offer {
        case .settled(.accepted):
            publication.accepted += 1
            return
        case .settled(.droppedNewest): publication.dropped += 1
        case .settled(.duplicate): publication.duplicates += 1
        case .rejected: publication.rejected += 1
        case .ended: publication.ended += 1
        case .waiting(let ticket):
            waiting.append((subscriber, ticket))
            return
        }
        passedOver.append(subscriber)
    }

    /// Whether nobody has to be waited for.
    @usableFromInline var isSettled: Bool { waiting.isEmpty }

    /// Counts what became of the message, and returns it.
    @usableFromInline
    func settled() -> Publication {
        var publication = publication
        publication.accepted += accepted
        core.note(publication)
        return publication
    }

    // MARK: Waiting

    /// Waits until all have room, at most `timeout`.
    ///
    /// - Throws: ``PublishInterrupted``.
    @usableFromInline
    nonisolated(nonsending) func settled(within timeout: Duration?) async throws -> Publication {
        let tickets = waiting.map(\.ticket)
        let timer = timeout.map { timeout in
            core.timers.schedule(after: timeout) {
                for ticket in tickets { ticket.fail(PublishInterrupted.Reason.timedOut) }
            }
        }
        await Self.waitUntilFinished(tickets, isolation: #isolation)
        if let timer { core.timers.cancel(timer) }

        var rest = self
        var missed: [AnySubscriber] = []
        var reason: PublishInterrupted.Reason?
        for (subscriber, ticket) in waiting {
            switch ticket.settledResult {
            case .success(let result): rest.note(.settled(result), at: subscriber)
            case .failure(let error as PublishInterrupted.Reason):
                reason = reason ?? error
                missed.append(subscriber)
            case .failure(let error as KernelError) where error.code == .queueFull:
                rest.note(.rejected, at: subscriber)
            case .failure: rest.note(.ended, at: subscriber)
            }
        }
        let publication = rest.settled()
        guard let reason else { return publication }
        core.note(missed: missed.count)
        let without = Set((missed + rest.passedOver).map(ObjectIdentifier.init))
        throw PublishInterrupted(
            reason: reason, topic: core.name, messageID: messageID,
            received: subscribers.filter { !without.contains(ObjectIdentifier($0)) }.map(\.name),
            missed: missed.map(\.name), publication: publication)
    }

    /// See ``HomeIsolation`` for why the isolation is a parameter.
    private static func waitUntilFinished(
        _ tickets: [OneShot<SendResult>], isolation: isolated (any Actor)?
    ) async {
        await withTaskCancellationHandler {
            _ = isolation
            holdIsolation()
            // Their results are looked at when all are there.
            for ticket in tickets { await ticket.waitUntilFinished() }
        } onCancel: {
            for ticket in tickets { ticket.fail(PublishInterrupted.Reason.cancelled) }
        }
    }
}
