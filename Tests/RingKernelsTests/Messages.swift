import RingKernels

/// The messages of these tests, written by hand as a user without the macros would.
struct Number: Message, Equatable {
    var value: Int
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(_ value: Int, priority: MessagePriority = .normal, answering request: (any Message)? = nil) {
        self.value = value
        self.priority = priority
        correlationID = request?.messageID
    }
}

/// A message with content that is counted by reference.
struct Text: Message, Equatable {
    var text: String
    var numbers: [Float] = []
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(_ text: String, numbers: [Float] = []) {
        self.text = text
        self.numbers = numbers
    }
}

struct Doubler: RingKernelHandler {
    static let kernelID: KernelID = "doubler"
    mutating func handle(_ request: Number, in context: KernelContext) throws -> Number { Number(request.value * 2) }
}

struct AsyncDoubler: AsyncRingKernelHandler {
    static let kernelID: KernelID = "async-doubler"
    mutating func handle(_ request: Number, in context: KernelContext) async throws -> Number {
        await Task.yield()
        return Number(request.value * 2)
    }
}

/// The loop form of the same.
let loopDoubler = RingKernel<Number, Number>("loop-doubler") { context in
    for try await request in context.requests {
        try await context.send(Number(request.value * 2, answering: request))
    }
}

/// The guide's template, line for line.
let templateDoubler = RingKernel<Number, Number>("template-doubler") { context in
    while !context.shouldTerminate {
        guard context.isActive else {
            try await context.waitActive()
            continue
        }
        do {
            let request = try await context.receive(timeout: .milliseconds(100))
            try await context.send(Number(request.value * 2, answering: request))
        } catch is ReceiveTimeout {
            continue
        }
    }
}
