import DurableKernels
import RingKernels

/// Adds to a count.
struct Add: Message, Equatable {
    var amount: Int
    var fails = false
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(_ amount: Int = 1, fails: Bool = false) {
        self.amount = amount
        self.fails = fails
    }
}

struct Sum: Message, Equatable {
    var count: Int
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(_ count: Int) { self.count = count }
}

/// Counts, and changes its state before it throws.
struct Counter: DurableHandler {
    static let kernelID: KernelID = "counter"
    var state = 0

    mutating func handle(_ request: Add, in context: KernelContext) throws -> Sum {
        state += request.amount
        if request.fails { throw Refusal() }
        return Sum(state)
    }
}
