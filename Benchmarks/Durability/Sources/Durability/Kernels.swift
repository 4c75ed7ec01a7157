import DurableKernels
import RingKernels

/// Adds an amount.
struct Add: Message {
    var amount: Int
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(_ amount: Int) { self.amount = amount }
}

/// The sum after it.
struct Sum: Message {
    var value: Int
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(_ value: Int) { self.value = value }
}

/// A journalled sum.
struct JournalledSum: JournalledHandler {
    static let kernelID: KernelID = "sum"
    var state = 0

    mutating func handle(_ request: Add, in context: JournalContext) -> Sum {
        state += request.amount
        return Sum(state)
    }
}

/// A hundred numbers, about a kilobyte when they are saved.
struct Counts: Codable, Sendable {
    var numbers = [Int](repeating: 1 << 40, count: 100)
}

/// Counts without saving anything.
struct PlainCounter: RingKernelHandler {
    static let kernelID: KernelID = "plain"
    var state = Counts()

    mutating func handle(_ request: Add, in context: KernelContext) -> Acknowledgement {
        state.numbers[request.amount % 100] += request.amount
        return Acknowledgement()
    }
}

/// The same with snapshots.
struct SavedCounter: DurableHandler {
    static let kernelID: KernelID = "saved"
    var state = Counts()

    mutating func handle(_ request: Add, in context: KernelContext) -> Acknowledgement {
        state.numbers[request.amount % 100] += request.amount
        return Acknowledgement()
    }
}
