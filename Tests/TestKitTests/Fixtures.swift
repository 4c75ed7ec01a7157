import RingKernels

/// A number to add, or to fail at when it is negative.
struct Add: Message, Equatable {
    var amount: Int
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(_ amount: Int) { self.amount = amount }
}

struct NegativeAmount: Error, Equatable {}

/// Sums up, and tells a watcher of sums above 100.
struct Summer: RingKernelHandler {
    static let kernelID: KernelID = "summer"
    var sum = 0
    var watcher: RingKernelHandle<Add, Acknowledgement>?

    mutating func handle(_ request: Add, in context: KernelContext) throws -> Add {
        if request.amount < 0 { throw NegativeAmount() }
        sum += request.amount
        if sum > 100, let watcher { try context.send(Add(sum), to: watcher) }
        return Add(sum)
    }
}

struct AsyncSummer: AsyncRingKernelHandler {
    static let kernelID: KernelID = "async-summer"
    var base = Summer()

    mutating func handle(_ request: Add, in context: KernelContext) async throws -> Add {
        try base.handle(request, in: context)
    }
}

/// Says "nothing" with 0 whenever it has waited a second in vain.
let impatient = RingKernel<Add, Add>("impatient") { context in
    while !context.shouldTerminate {
        do {
            let request = try await context.receive(timeout: .seconds(1))
            var answer = Add(request.amount)
            answer.correlationID = request.messageID
            try await context.send(answer)
        } catch let timeout as ReceiveTimeout where timeout.reason == .elapsed {
            try await context.send(Add(0))
        }
    }
}
