import RingKernels
import Synchronization

/// Answers at once, called directly by its home's thread.
struct Echo<Content: Sample>: RingKernelHandler {
    static var kernelID: KernelID { "echo" }
    mutating func handle(_ request: Content, in context: KernelContext) -> Content {
        var answer = request
        answer.messageID = MessageID()
        answer.correlationID = request.messageID
        return answer
    }
}

/// The same in loop form.
func loopEcho<Content: Sample>(_: Content.Type, home: Int) -> RingKernel<Content, Content> {
    RingKernel("loop-echo", options: KernelOptions(placement: .home(home))) { context in
        for try await request in context.requests {
            var answer = request
            answer.messageID = MessageID()
            answer.correlationID = request.messageID
            try await context.send(answer)
        }
    }
}

/// Folds what it takes into a sum, and tells a driver when the last message of all has come.
struct Consumer<Content: Sample>: RingKernelHandler {
    static var kernelID: KernelID { "consumer" }
    let driver: Driver
    let tally: Tally
    private var handled = 0
    private var sum = 0

    init(driver: Driver, tally: Tally) { (self.driver, self.tally) = (driver, tally) }

    mutating func handle(_ request: Content, in context: KernelContext) throws -> Acknowledgement {
        if request.isNothing { return Acknowledgement() }
        handled &+= 1
        sum &+= request.content
        if request.isLast && tally.countLast() { try context.send(.done, to: driver) }
        return Acknowledgement()
    }

    mutating func stop(in context: KernelContext) { tally.add(handled, sum) }
}

/// A stage of a pipeline: passes on what it gets.
struct Stage<Content: Sample>: RingKernelHandler {
    static var kernelID: KernelID { "stage" }
    let next: RingKernelHandle<Content, Acknowledgement>
    mutating func handle(_ request: Content, in context: KernelContext) throws -> Acknowledgement {
        var message = request
        if message.number >= 0 { message.number &+= 1 } else if message.isNothing { return Acknowledgement() }
        try context.send(message, to: next)
        return Acknowledgement()
    }
}

/// A member of a ring: counts the hops down and passes the token to the next.
struct Member<Content: Sample>: RingKernelHandler {
    static var kernelID: KernelID { "member" }
    let driver: Driver
    let next: Later<RingKernelHandle<Content, Acknowledgement>>
    private var known: RingKernelHandle<Content, Acknowledgement>?

    init(driver: Driver, next: Later<RingKernelHandle<Content, Acknowledgement>>) {
        (self.driver, self.next) = (driver, next)
    }

    mutating func handle(_ request: Content, in context: KernelContext) throws -> Acknowledgement {
        if request.isNothing { return Acknowledgement() }
        if request.number == 0 {
            try context.send(.done, to: driver)
            return Acknowledgement()
        }
        var token = request
        token.number &-= 1
        if known == nil { known = next.value }
        if let known { try context.send(token, to: known) }
        return Acknowledgement()
    }
}

/// A value that is there before it is needed, and not before it can be made.
final class Later<Value: Sendable>: Sendable {
    private let content = Mutex<Value?>(nil)

    var value: Value {
        get {
            guard let value = content.withLock({ $0 }) else { fail("something was needed before it was there") }
            return value
        }
        set { content.withLock { $0 = newValue } }
    }
}

/// How many messages consumers have handled, and how many they should have.
final class Tally: Sendable {
    private let state = Mutex((expected: 0, handled: 0, sum: 0))
    private let lasts = Atomic<Int>(1)
    private let lastsToCome = Atomic<Int>(1)

    /// - Parameters:
    ///   - count: Messages in all.
    ///   - lasts: How many of them are the last of a sender, or for a consumer, in each run.
    func expect(_ count: Int, lasts: Int = 1) {
        state.withLock { $0.expected = count }
        self.lasts.store(lasts, ordering: .relaxed)
        lastsToCome.store(lasts, ordering: .relaxed)
    }

    /// Whether this was the last one of a run.
    func countLast() -> Bool {
        guard lastsToCome.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 else { return false }
        lastsToCome.store(lasts.load(ordering: .relaxed), ordering: .relaxed)
        return true
    }

    func add(_ count: Int, _ sum: Int) {
        state.withLock {
            $0.handled += count
            $0.sum &+= sum
        }
    }

    func check() {
        state.withLock {
            if $0.handled != $0.expected {
                fail("the consumers handled \($0.handled) messages instead of \($0.expected)")
            }
        }
    }
}
