internal import Synchronization

/// The answers of a kernel that no caller waits for, in the order of their bands, until somebody receives them.
///
/// The kernel's home puts answers in; any number of tasks take them out. An answer goes straight to a waiting receiver
/// when there is one. A lock guards it: it is not on the way of a message to a kernel, nor of an answer to `ask`.
final class OutputQueue<Response: Message>: Sendable {
    /// What became of an answer.
    enum Offer {
        case accepted
        /// No room; `notifyOfRoom` tells when to try again.
        case full
        /// It, or an older one in its place, will not be read.
        case dropped(Response, DeadLetter.Reason)
    }

    private struct State: ~Copyable {
        var answers = BandedQueue<Response>()
        var receivers = WaitLine<OneShot<Response>>()
        var roomWaiters: [@Sendable () -> Void] = []
        /// Set when no answer will be added any more.
        var end: KernelError?
        /// Set when the kernel is to end: its last answers are taken in whatever the capacity.
        var isUnbounded = false
    }

    private let options: QueueOptions
    private let kernelID: KernelID
    private let state: Locked<State>

    init(options: QueueOptions, kernelID: KernelID) {
        self.options = options
        self.kernelID = kernelID
        state = Locked(State())
    }

    var depth: Int { state.withLock { $0.answers.count } }

    /// Puts an answer in, or says why not.
    func offer(_ response: Response) -> Offer {
        let (offer, receiver): (Offer, OneShot<Response>?) = state.withLock { state in
            if state.end != nil { return (.dropped(response, .unreadOutput), nil) }
            if let receiver = state.receivers.claimFirst() { return (.accepted, receiver) }
            if state.answers.count < options.capacity || state.isUnbounded {
                state.answers.append(response, band: response.priority.band)
                return (.accepted, nil)
            }
            switch options.backpressure {
            case .block: return (.full, nil)
            case .reject, .dropNewest: return (.dropped(response, .droppedNewest), nil)
            case .dropOldest:
                let oldest = state.answers.popLeastUrgent()
                state.answers.append(response, band: response.priority.band)
                return (oldest.map { .dropped($0, .droppedOldest) } ?? .accepted, nil)
            }
        }
        receiver?.complete(.success(response))
        return offer
    }

    /// Has `body` called once there is room, at once if there is; it must not block.
    func notifyOfRoom(_ body: @escaping @Sendable () -> Void) {
        let hasRoom = state.withLock { state in
            if state.answers.count < options.capacity || state.isUnbounded { return true }
            state.roomWaiters.append(body)
            return false
        }
        if hasRoom { body() }
    }

    /// The next answer, if there is one.
    func takeFirst() -> Response? {
        let (answer, waiters): (Response?, [@Sendable () -> Void]) = state.withLock { state in
            guard let answer = state.answers.popFirst() else { return (nil, []) }
            defer { state.roomWaiters = [] }
            return (answer, state.roomWaiters)
        }
        for waiter in waiters { waiter() }
        return answer
    }

    /// The next answer, waiting for it at most `timeout`.
    nonisolated(nonsending) func receive(timeout: Duration?, on timers: TimerQueue) async throws -> Response {
        let receiver = OneShot<Response>()
        let (answer, waiters, end): (Response?, [@Sendable () -> Void], KernelError?) = state.withLock { state in
            if let answer = state.answers.popFirst() {
                let waiters = state.roomWaiters
                state.roomWaiters = []
                return (answer, waiters, nil)
            }
            if let end = state.end { return (nil, [], end) }
            state.receivers.append(receiver)
            return (nil, [], nil)
        }
        for waiter in waiters { waiter() }
        if let answer { return answer }
        if let end { throw end }
        return try await receiver.value(timeout: timeout, on: timers, else: ReceiveTimeout())
    }

    /// Lets an ending kernel put its last answers in.
    func becomeUnbounded() {
        let waiters = state.withLock { state in
            state.isUnbounded = true
            defer { state.roomWaiters = [] }
            return state.roomWaiters
        }
        for waiter in waiters { waiter() }
    }

    /// Says that nothing will come any more; what is there can still be received.
    func close(_ error: KernelError) {
        let receivers = state.withLock { state in
            if state.end == nil { state.end = error }
            return state.receivers.takeAll()
        }
        for receiver in receivers { receiver.fail(error) }
    }

    /// Takes out what nobody has read.
    func takeUnread() -> [Response] {
        state.withLock { state in
            var unread: [Response] = []
            while let answer = state.answers.popFirst() { unread.append(answer) }
            return unread
        }
    }
}
