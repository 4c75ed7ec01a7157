import AsyncAlgorithms

/// What `AsyncStream` and `AsyncChannel` have in common, so that both run the same workloads; it is specialised away.
protocol Mailbox<Element>: Sendable {
    associatedtype Element: Sendable
    associatedtype Messages: AsyncSequence<Element, Never>

    /// Whether a sender must be told when to stop, since sending never waits.
    static var isUnbounded: Bool { get }

    init()
    var messages: Messages { get }
    func send(_ element: Element) async
    func finish()
}

struct Stream<Element: Sendable>: Mailbox {
    static var isUnbounded: Bool { true }
    let messages: AsyncStream<Element>
    private let continuation: AsyncStream<Element>.Continuation

    init() { (messages, continuation) = AsyncStream.makeStream() }
    @inline(__always) func send(_ element: Element) { continuation.yield(element) }
    func finish() { continuation.finish() }
}

struct Channel<Element: Sendable>: Mailbox {
    static var isUnbounded: Bool { false }
    let messages = AsyncChannel<Element>()

    @inline(__always) func send(_ element: Element) async { await messages.send(element) }
    func finish() { messages.finish() }
}
