public import MessagePack
public import RingKernels

/// The messages of the tests, written by hand as a user without the macros would.
public struct Number: Message, Equatable {
    public var value: Int
    public var messageID = MessageID()
    public var priority = MessagePriority.normal
    public var correlationID: MessageID?

    public init(_ value: Int, priority: MessagePriority = .normal, answering request: (any Message)? = nil) {
        self.value = value
        self.priority = priority
        correlationID = request?.messageID
    }
}

/// A message with content that is counted by reference.
public struct Text: Message, Equatable {
    public var text: String
    public var numbers: [Float] = []
    public var messageID = MessageID()
    public var priority = MessagePriority.normal
    public var correlationID: MessageID?

    public init(_ text: String, numbers: [Float] = []) {
        self.text = text
        self.numbers = numbers
    }
}

public struct Doubler: RingKernelHandler {
    public static let kernelID: KernelID = "doubler"

    public init() {}

    public mutating func handle(_ request: Number, in context: KernelContext) throws -> Number {
        Number(request.value * 2)
    }
}

public struct AsyncDoubler: AsyncRingKernelHandler {
    public static let kernelID: KernelID = "async-doubler"

    public init() {}

    public mutating func handle(_ request: Number, in context: KernelContext) async throws -> Number {
        await Task.yield()
        return Number(request.value * 2)
    }
}

/// The loop form of the same.
public let loopDoubler = RingKernel<Number, Number>("loop-doubler") { context in
    for try await request in context.requests {
        try await context.send(Number(request.value * 2, answering: request))
    }
}

/// The guide's template, line for line.
public let templateDoubler = RingKernel<Number, Number>("template-doubler") { context in
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

/// A message of numbers with the fast path that `@Message` writes: what figures are measured with.
public struct Sample: Message, Equatable {
    public var value: Int
    public var messageID = MessageID()
    public var priority = MessagePriority.normal
    public var correlationID: MessageID?

    public init(_ value: Int) { self.value = value }

    public func encode(to writer: inout MessagePackWriter) throws(MessagePackError) {
        try writer.beginMap(count: 4)
        try writer.write(value, forKey: "value")
        try writer.write(messageID, forKey: "message_id")
        try writer.write(priority, forKey: "priority")
        try writer.write(correlationID, forKey: "correlation_id")
    }

    public init(from reader: inout MessagePackReader) throws(MessagePackError) {
        var value = 0
        for _ in 0..<(try reader.readMapHeader()) {
            if reader.takeKey("value") {
                value = try reader.read(Int.self, forKey: "value")
            } else if reader.takeKey("message_id") {
                messageID = try reader.read(MessageID.self, forKey: "message_id")
            } else if reader.takeKey("priority") {
                priority = try reader.read(MessagePriority.self, forKey: "priority")
            } else if reader.takeKey("correlation_id") {
                correlationID = try reader.read(MessageID?.self, forKey: "correlation_id")
            } else {
                try reader.skipEntry()
            }
        }
        self.value = value
    }
}

public struct SampleDoubler: RingKernelHandler {
    public static let kernelID: KernelID = "sample-doubler"

    public init() {}

    public mutating func handle(_ request: Sample, in context: KernelContext) throws -> Sample {
        Sample(request.value &* 2)
    }
}
