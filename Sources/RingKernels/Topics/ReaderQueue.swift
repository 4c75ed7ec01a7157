/// The bounded queue of one reader: any number of threads put elements in, its tasks take them out.
///
/// An element goes straight to a task that waits. Publishers that wait stand in line; whenever an element is taken out the
/// first of them is let in, so as long as there is room nobody waits.
final class ReaderQueue<Element: Sendable>: Sendable {
    private enum Phase {
        case open
        /// The runtime is about to end: nobody waits for room any more.
        case ending
        /// Nothing comes any more; what is there can still be taken.
        case closed
        /// The reader is gone.
        case left
    }

    /// An element without room, and what its publisher waits for.
    private final class Ticket: OneShot<SendResult>, @unchecked Sendable {
        // SAFETY: constant.
        let element: Element
        let band: PriorityBand

        init(_ element: Element, _ band: PriorityBand) {
            self.element = element
            self.band = band
        }
    }

    private struct State: ~Copyable {
        var phase = Phase.open
        var elements = BandedQueue<Element>()
        var receivers = WaitLine<OneShot<Element?>>()
        var publishers = WaitLine<Ticket>()
        var dropped = 0

        /// Lets everybody in who waits, whatever the capacity; they are to be told.
        mutating func admitAll() -> [Ticket] {
            let admitted = publishers.takeAll().filter { $0.claim() }
            for ticket in admitted { elements.append(ticket.element, band: ticket.band) }
            return admitted
        }
    }

    private let capacity: Int
    private let backpressure: Backpressure
    private let state = Locked(State())

    init(capacity: Int, backpressure: Backpressure) {
        self.capacity = capacity
        self.backpressure = backpressure
    }

    /// Elements that it had no room for, or that made room for others.
    var dropped: Int { state.withLock { $0.dropped } }

    // MARK: In

    /// Puts an element in, or says why not.
    func offer(_ element: Element, band: PriorityBand, mayWait: Bool) -> Offer {
        // What is dropped is let go outside of the lock.
        let (offer, receiver, _): (Offer, OneShot<Element?>?, Element?) = state.withLock { state in
            guard state.phase == .open || state.phase == .ending else { return (.ended, nil, nil) }
            if let receiver = state.receivers.claimFirst() { return (.settled(.accepted), receiver, nil) }
            if state.elements.count < capacity {
                state.elements.append(element, band: band)
                return (.settled(.accepted), nil, nil)
            }
            if backpressure == .block && state.phase == .open && mayWait {
                let ticket = Ticket(element, band)
                state.publishers.append(ticket)
                return (.waiting(ticket), nil, nil)
            }
            state.dropped += 1
            switch backpressure {
            case .reject: return (.rejected, nil, nil)
            case .block where state.phase == .open: return (.rejected, nil, nil)
            case .dropOldest where state.elements.leastUrgentBand.map({ $0 <= band }) ?? false:
                let oldest = state.elements.popLeastUrgent()
                state.elements.append(element, band: band)
                return (.settled(.accepted), nil, oldest)
            case .block, .dropNewest, .dropOldest: return (.settled(.droppedNewest), nil, nil)
            }
        }
        receiver?.complete(.success(element))
        return offer
    }

    /// Puts an element in that was there before the reader, whatever the capacity; before anybody reads.
    func begin(with element: Element, band: PriorityBand) {
        state.withLock { $0.elements.append(element, band: band) }
    }

    // MARK: Out

    private enum Taken {
        /// An element, and whose element has its room now.
        case element(Element, Ticket?)
        case nothingYet(OneShot<Element?>)
        case end
    }

    /// The next element, waiting for it; `nil` at the end, or when the task is cancelled.
    nonisolated(nonsending) func next() async -> Element? {
        switch take() {
        case .element(let element, let admitted):
            admitted?.complete(.success(.accepted))
            return element
        case .end: return nil
        case .nothingYet(let receiver):
            do { return try await receiver.value() } catch { return nil }
        }
    }

    private func take() -> Taken {
        state.withLock { state in
            if let element = state.elements.popFirst() {
                // More than the capacity may have been there.
                guard state.elements.count < capacity, let ticket = state.publishers.claimFirst() else {
                    return .element(element, nil)
                }
                state.elements.append(ticket.element, band: ticket.band)
                return .element(element, ticket)
            }
            if state.phase == .closed || state.phase == .left { return .end }
            let receiver = OneShot<Element?>()
            state.receivers.append(receiver)
            return .nothingYet(receiver)
        }
    }

    // MARK: The end

    /// From now on nobody waits for room: what waits is let in, what comes later and finds none is dropped.
    func prepareToEnd() {
        let admitted = state.withLock { state in
            if state.phase == .open { state.phase = .ending }
            return state.admitAll()
        }
        for ticket in admitted { ticket.complete(.success(.accepted)) }
    }

    /// Nothing comes any more, but for what waits, which is let in.
    func close() {
        let (admitted, receivers) = state.withLock { state in
            if state.phase != .left { state.phase = .closed }
            return (state.admitAll(), state.receivers.takeAll())
        }
        for ticket in admitted { ticket.complete(.success(.accepted)) }
        for receiver in receivers { receiver.finish(.success(nil)) }
    }

    /// The reader is gone, and what it has not read with it.
    func leave() {
        let (publishers, receivers, _) = state.withLock { state in
            state.phase = .left
            var unread: [Element] = []
            while let element = state.elements.popFirst() { unread.append(element) }
            state.elements.trim()
            return (state.publishers.takeAll(), state.receivers.takeAll(), unread)
        }
        for publisher in publishers { publisher.fail(SubscriberHasLeft()) }
        for receiver in receivers { receiver.finish(.success(nil)) }
    }
}

/// A reader that is subscribed.
final class ReaderSubscriber<Content: Message, Element: Sendable>: Subscriber<Content>, @unchecked Sendable {
    // SAFETY: adds constants.
    let queue: ReaderQueue<Element>
    /// Makes what is read of a message and the name of its topic.
    private let element: @Sendable (Content, String) -> Element

    init(
        number: Int, followsPattern: Bool, _ queue: ReaderQueue<Element>,
        element: @escaping @Sendable (Content, String) -> Element
    ) {
        self.queue = queue
        self.element = element
        super.init(.reader(number), followsPattern: followsPattern, shortWay: nil)
    }

    override func offer(_ message: Content, on topic: String, mayWait: Bool, isBehindTickets: Bool) -> Offer {
        // Who waits stands in line here, so nothing of the same publisher passes.
        queue.offer(element(message, topic), band: message.priority.band, mayWait: mayWait)
    }

    /// Begins with a value that `topic` retains.
    func begin(with message: Content, on topic: String) {
        queue.begin(with: element(message, topic), band: message.priority.band)
    }

    override func leave() {
        super.leave()
        queue.leave()
    }

    override func close() {
        super.close()
        queue.close()
    }

    override func prepareToEnd() { queue.prepareToEnd() }
}
