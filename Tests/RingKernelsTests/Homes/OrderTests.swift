import RingKernels
import TestKit
import Testing

/// Who sent a message, and as which one.
struct Step: Message {
    var sender: Int
    var index: Int
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(_ sender: Int, _ index: Int, priority: MessagePriority = .normal) {
        self.sender = sender
        self.index = index
        self.priority = priority
    }
}

/// Remembers the order in which steps arrive.
struct StepRecorder: RingKernelHandler {
    static let kernelID: KernelID = "recorder"
    let steps: Shared<[Step]>
    let count: Tally

    mutating func handle(_ request: Step, in context: KernelContext) throws -> Acknowledgement {
        steps.change { $0.append(request) }
        count.add()
        return Acknowledgement(answering: request)
    }
}

/// Sends `burst` steps for every one it is sent, from a handler that cannot suspend.
struct Burster: RingKernelHandler {
    static let kernelID: KernelID = "burster"
    let sender: Int
    let burst: Int
    let target: RingKernelHandle<Step, Acknowledgement>
    var index = 0

    mutating func handle(_ request: Step, in context: KernelContext) throws -> Acknowledgement {
        for _ in 0..<burst {
            try context.send(Step(sender, index), to: target)
            index += 1
        }
        return Acknowledgement(answering: request)
    }
}

@Suite("Order of messages", .timeLimit(.minutes(2)))
struct OrderTests {
    /// Checks that each sender's messages came in order within each band, and all of them.
    private func check(_ steps: [Step], senders: Int, each: Int, sourceLocation: SourceLocation = #_sourceLocation) {
        var last: [[Int]] = Array(repeating: Array(repeating: -1, count: 4), count: senders)
        var counts = Array(repeating: 0, count: senders)
        var overtaken = 0
        for step in steps {
            let band = Int(step.priority.band.rawValue)
            if step.index <= last[step.sender][band] { overtaken += 1 }
            last[step.sender][band] = step.index
            counts[step.sender] += 1
        }
        #expect(overtaken == 0, "messages were overtaken in their sender's band", sourceLocation: sourceLocation)
        #expect(counts.allSatisfy { $0 == each }, sourceLocation: sourceLocation)
    }

    @Test(
        "Every sender's messages keep their order within a band, from homes and foreign threads at once",
        arguments: [1, 16, 4096])
    func fifoPerSender(_ capacity: Int) async throws {
        let each = 1500
        let steps = Shared<[Step]>([])
        let count = Tally()
        try await withTestRuntime(homes: 3) { runtime in
            let target = try await runtime.launch(
                StepRecorder(steps: steps, count: count),
                options: KernelOptions(inputQueue: QueueOptions(capacity: capacity), placement: .home(0)))
            try await target.activate()
            let priorities: [MessagePriority] = [.normal, .normal, .high, .low, .system]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for sender in 0..<6 {
                    let work: nonisolated(nonsending) @Sendable () async throws -> Void = {
                        for index in 0..<each {
                            try await target.send(Step(sender, index, priority: priorities[index % 5]))
                        }
                    }
                    if sender < 2 {
                        group.addTask { try await work() }
                        continue
                    }
                    let kernel = RingKernel<Number, Acknowledgement>(
                        "sender-\(sender)",
                        options: KernelOptions(placement: sender == 5 ? .dedicated : .home(sender % 3))
                    ) { context in
                        let start = try await context.receive()
                        try await work()
                        try await context.send(Acknowledgement(answering: start))
                    }
                    let handle = try await runtime.launch(kernel)
                    try await handle.activate()
                    group.addTask { _ = try await handle.ask(Number(0)) }
                }
                try await group.waitForAll()
            }
            await count.wait(for: 6 * each)
        }
        check(steps.value, senders: 6, each: each)
    }

    @Test(
        "What one call of a handler sends arrives in order, though the target's queue is full again and again",
        arguments: [Placement.home(0), .home(1), .dedicated], [1, 2, 64])
    func fifoFromHandlers(_ placement: Placement, _ capacity: Int) async throws {
        let calls = 5000
        let burst = 5
        let steps = Shared<[Step]>([])
        let count = Tally()
        try await withTestRuntime(homes: 2) { runtime in
            let target = try await runtime.launch(
                StepRecorder(steps: steps, count: count),
                options: KernelOptions(inputQueue: QueueOptions(capacity: capacity), placement: .home(0)))
            try await target.activate()
            let source = try await runtime.launch(
                Burster(sender: 0, burst: burst, target: target), options: KernelOptions(placement: placement))
            try await source.activate()
            for _ in 0..<calls { try await source.send(Step(0, 0)) }
            await count.wait(for: calls * burst)
        }
        check(steps.value, senders: 1, each: calls * burst)
    }

    @Test("Two kernels on two homes flood each other and lose nothing")
    func bothWays() async throws {
        let each = 20_000
        let left = Shared<[Step]>([])
        let right = Shared<[Step]>([])
        let count = Tally()
        try await withTestRuntime(homes: 2) { runtime in
            let one = try await runtime.launch(
                StepRecorder(steps: left, count: count), id: "left",
                options: KernelOptions(inputQueue: QueueOptions(capacity: 64), placement: .home(0)))
            let two = try await runtime.launch(
                StepRecorder(steps: right, count: count), id: "right",
                options: KernelOptions(inputQueue: QueueOptions(capacity: 64), placement: .home(1)))
            try await one.activate()
            try await two.activate()
            for (index, target) in [one, two].enumerated() {
                let source = try await runtime.launch(
                    Burster(sender: 0, burst: 10, target: target), id: "source-\(index)",
                    options: KernelOptions(inputQueue: QueueOptions(capacity: each), placement: .home(1 - index)))
                try await source.activate()
                for _ in 0..<each / 10 { try await source.send(Step(0, 0)) }
            }
            await count.wait(for: 2 * each)
        }
        #expect(left.value.count == each && right.value.count == each)
    }

    @Test("A higher band overtakes, in the queue and in the output", arguments: Form.allCases)
    func priorityOvertakes(_ form: Form) async throws {
        let handled = Shared<[Int]>([])
        try await withTestRuntime { runtime in
            let kernel = try await runtime.launch(
                form.kernel { request, _ in
                    handled.change { $0.append(request.value) }
                    return Number(request.value, priority: request.priority)
                })
            let priorities: [MessagePriority] = [.low, 63, 64, .normal, 159, 160, .high, 223, 224, .system, 255]
            for (index, priority) in priorities.enumerated() {
                try await kernel.send(Number(index, priority: priority))
            }
            try await kernel.activate()
            await Task.yield()
            var answers: [Int] = []
            let rest = try await kernel.ask(Number(99, priority: 0))
            #expect(rest.value == 99)
            for _ in priorities { answers.append(try await kernel.receive().value) }
            #expect(handled.value == [8, 9, 10, 5, 6, 7, 2, 3, 4, 0, 1, 99])
            #expect(answers == [8, 9, 10, 5, 6, 7, 2, 3, 4, 0, 1])
        }
    }
}
