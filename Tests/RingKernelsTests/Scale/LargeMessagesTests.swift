import RingKernels
import TestKit
import Testing

/// A mebibyte of bytes that tell which message they belong to.
struct Parcel: Message {
    static let size = 1 << 20

    var number: Int
    var bytes: [UInt8]
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(_ number: Int) {
        self.number = number
        var word = UInt64(truncatingIfNeeded: number)
        bytes = unsafe [UInt8](unsafeUninitializedCapacity: Self.size) { buffer, count in
            for index in 0..<Self.size / 8 {
                word = word &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                unsafe UnsafeMutableRawBufferPointer(buffer).storeBytes(
                    of: word, toByteOffset: 8 * index, as: UInt64.self)
            }
            count = Self.size
        }
    }

    var isIntact: Bool { bytes == Parcel(number).bytes }
}

/// A message that is two kilobytes itself, with nothing behind a pointer.
struct Block: Message {
    var words: InlineArray<256, UInt64>
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(_ number: Int) { words = InlineArray { UInt64(truncatingIfNeeded: number &* 31 &+ $0) } }

    var number: Int { Int(truncatingIfNeeded: words[0]) / 31 }
    var isIntact: Bool {
        words.indices.allSatisfy { words[$0] == words[0] &+ UInt64($0) }
    }

    // An array of fixed size is not `Codable` by itself.
    init(from decoder: any Decoder) throws {
        self.init(0)
        var container = try decoder.unkeyedContainer()
        for index in words.indices { words[index] = try container.decode(UInt64.self) }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        for index in words.indices { try container.encode(words[index]) }
    }
}

@Suite("Large messages", .timeLimit(.minutes(2)))
struct LargeMessagesTests {
    private static let parcels = isSanitized ? 10 : isDebugBuild ? 20 : 100
    private static let blocks = isSanitized ? 200 : isDebugBuild ? 2000 : 20_000

    private struct Receiver<Content: Message>: RingKernelHandler {
        static var kernelID: KernelID { "receiver" }
        let receive: @Sendable (Content) -> Void
        mutating func handle(_ request: Content, in context: KernelContext) throws -> Acknowledgement {
            receive(request)
            return Acknowledgement(answering: request)
        }
    }

    /// Sends messages from one place, and returns the numbers of those that arrived whole.
    private func numbers<Content: Message>(
        of count: Int, from sender: Sender, _ make: @escaping @Sendable (Int) -> Content,
        _ check: @escaping @Sendable (Content) -> Int?
    ) async throws -> [Int] {
        let arrived = Shared<[Int]>([])
        let tally = Tally()
        try await withTestRuntime(homes: 2) { runtime in
            // A small queue, so that the way is full now and then.
            let target = try await runtime.launch(
                Receiver<Content> { content in
                    arrived.change { $0.append(check(content) ?? -1) }
                    tally.add()
                },
                options: KernelOptions(inputQueue: QueueOptions(capacity: 8), placement: .home(0)))
            try await target.activate()
            try await sender.run(in: runtime) {
                for number in 0..<count {
                    // Some are asked with, which may be handled where they are.
                    if number % 3 == 0 {
                        _ = try await target.ask(make(number))
                    } else {
                        try await target.send(make(number))
                    }
                }
            }
            await tally.wait(for: count)
        }
        return arrived.value
    }

    @Test("Messages of a mebibyte arrive whole, once and in order", arguments: Sender.allCases)
    func mebibyte(_ sender: Sender) async throws {
        let count = Self.parcels
        let numbers = try await numbers(of: count, from: sender, { Parcel($0) }, { $0.isIntact ? $0.number : nil })
        #expect(numbers.elementsEqual(0..<count))
    }

    @Test("A value of more than a kilobyte arrives whole, once and in order", arguments: Sender.allCases)
    func block(_ sender: Sender) async throws {
        #expect(MemoryLayout<Block>.size > 2048)
        let count = Self.blocks
        let numbers = try await numbers(of: count, from: sender, { Block($0) }, { $0.isIntact ? $0.number : nil })
        #expect(numbers.elementsEqual(0..<count))
    }

    @Test("Answers of a mebibyte reach their callers, many at once", arguments: [Form.handler, .loop])
    func answers(_ form: Form) async throws {
        let each = Self.parcels / 5
        let doubling = RingKernel<Parcel, Parcel>("loop") { context in
            for try await request in context.requests {
                var answer = Parcel(request.isIntact ? request.number * 2 : -1)
                answer.correlationID = request.messageID
                try await context.send(answer)
            }
        }
        struct Doubling: RingKernelHandler {
            static let kernelID: KernelID = "handler"
            mutating func handle(_ request: Parcel, in context: KernelContext) throws -> Parcel {
                Parcel(request.isIntact ? request.number * 2 : -1)
            }
        }
        try await withTestKernel(form == .loop ? doubling : RingKernel(Doubling())) { kernel in
            try await withThrowingTaskGroup { group in
                for caller in 0..<4 {
                    group.addTask {
                        for round in 0..<each {
                            let number = caller * 1000 + round
                            let answer = try await kernel.ask(Parcel(number))
                            #expect(answer.number == 2 * number && answer.isIntact)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }
}
