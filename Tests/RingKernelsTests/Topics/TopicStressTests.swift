import RingKernels
import TestKit
import Testing

/// Publishers of all kinds at once, on several topics that retain, and subscribers that come and go; what each of these gets
/// is checked for each publisher.
@Suite("Topics under load", .timeLimit(.minutes(3)))
struct TopicStressTests {
    private static let topics = 3

    /// Publishes as many steps as it is asked for on each topic, from a handler that cannot suspend.
    private struct Publisher: RingKernelHandler {
        static let kernelID: KernelID = "publisher"
        let number: Int
        let topics: [Topic<Step>]
        var count = 0

        mutating func handle(_ request: Number, in context: KernelContext) throws -> Acknowledgement {
            for _ in 0..<request.value {
                for (index, topic) in topics.enumerated() {
                    let publication = try context.publish(Step(number * 10 + index, count), to: topic)
                    #expect(publication.rejected == 0)
                }
                count += 1
            }
            return Acknowledgement(answering: request)
        }
    }

    /// Whether each publisher's steps follow each other on each topic: with gaps only where the publisher does not wait.
    private static func check(_ steps: [Step], mayMiss: Set<Int>, _ sourceLocation: SourceLocation = #_sourceLocation) {
        var last: [Int: Int] = [:]
        var wrong: [String] = []
        for step in steps {
            if let former = last[step.sender] {
                let follows = mayMiss.contains(step.sender / 10) ? step.index > former : step.index == former + 1
                if !follows {
                    wrong.append("publisher \(step.sender / 10), topic \(step.sender % 10): \(former), \(step.index)")
                }
            }
            last[step.sender] = step.index
        }
        #expect(wrong.isEmpty, "steps without those before them", sourceLocation: sourceLocation)
    }

    @Test("Every subscriber sees each publisher's messages in order, whoever comes and goes")
    func everything() async throws {
        let each = 30_000 / slowdown
        // Publishers 0 and 1 are threads that do not wait; 2 and 3 are tasks; 4 is a loop, 5 a handler, each on its home.
        let mayMiss: Set<Int> = [0, 1]
        let steadySteps = (0..<2).map { _ in Shared<[Step]>([]) }
        let steadyCount = Tally()
        let readSteps = Shared<[Step]>([])
        try await withTestRuntime(homes: 2, tolerating: [.kernelEnded]) { runtime in
            let topics = try (0..<Self.topics).map {
                try runtime.topic("steps.\($0)", of: Step.self, retention: .last)
            }
            // Who stays from the beginning to the end: a kernel on each home, and a reader.
            var steady: [RingKernelHandle<Step, Acknowledgement>] = []
            for home in 0...1 {
                let kernel = try await runtime.launch(
                    StepRecorder(steps: steadySteps[home], count: steadyCount), id: "steady-\(home)",
                    options: KernelOptions(inputQueue: .holding(home == 0 ? 16 : 100), placement: .home(home)))
                try await kernel.activate()
                try await runtime.topics("steps.*", of: Step.self).subscribe(kernel)
                steady.append(kernel)
            }
            let values = try runtime.topics("**", of: Step.self).values(capacity: 16)
            let reader = Task {
                for await step in values {
                    if step.message.sender < 0 { break }
                    readSteps.change { $0.append(step.message) }
                }
            }

            let isOver = Latch()
            defer { isOver.open() }
            let visitors = (0..<3).map { visitor in
                Task { try await Self.comeAndGo(visitor, in: runtime, until: isOver, mayMiss: mayMiss) }
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    await onThreads(2) { thread in
                        for count in 0..<each {
                            for (index, topic) in topics.enumerated() {
                                if (try? topic.tryPublish(Step(thread * 10 + index, count))) == nil {
                                    Issue.record("a thread could not publish")
                                }
                            }
                        }
                    }
                }
                for number in 2...3 {
                    group.addTask {
                        for count in 0..<each {
                            for (index, topic) in topics.enumerated() {
                                try await topic.publish(Step(number * 10 + index, count))
                            }
                        }
                    }
                }
                let loop = RingKernel<Number, Acknowledgement>("loop", options: KernelOptions(placement: .home(1))) {
                    context in
                    let request = try await context.receive()
                    for count in 0..<request.value {
                        for (index, topic) in topics.enumerated() {
                            try await context.publish(Step(40 + index, count), to: topic)
                        }
                    }
                    try await context.send(Acknowledgement(answering: request))
                    _ = try await context.receive()
                }
                group.addTask {
                    try await runtime.withKernel(loop) { loop in _ = try await loop.ask(Number(each)) }
                }
                group.addTask {
                    let handler = try await runtime.launch(
                        Publisher(number: 5, topics: topics), options: KernelOptions(placement: .home(0)))
                    try await handler.activate()
                    for _ in 0..<each / 4 { _ = try await handler.ask(Number(4)) }
                    // Handled once its outbox is empty.
                    _ = try await handler.ask(Number(0))
                }
                try await group.waitForAll()
            }
            isOver.open()
            for visitor in visitors { try await visitor.value }
            try await topics[0].publish(Step(-1, 0))
            await reader.value
            values.cancel()
            for kernel in steady { _ = try await kernel.ask(Step(-1, 0)) }
            for topic in topics {
                let telemetry = try topic.telemetry
                #expect(telemetry.published == each * 4 + each / 4 * 4 + each + (topic.name == "steps.0" ? 1 : 0))
                #expect(telemetry.subscribers == 2, "the two kernels that stay")
            }
        }
        for steps in steadySteps.map(\.value) + [readSteps.value] {
            let steps = steps.filter { $0.sender >= 0 }
            Self.check(steps, mayMiss: mayMiss)
            let complete = steps.count { !mayMiss.contains($0.sender / 10) }
            #expect(complete == Self.topics * (3 * each + each / 4 * 4), "all of those who wait")
        }
    }

    /// Subscribes, looks at some steps, and leaves, again and again.
    private static func comeAndGo(
        _ visitor: Int, in runtime: RingKernelRuntime, until isOver: Latch, mayMiss: Set<Int>
    ) async throws {
        var random = SeededGenerator(seed: UInt64(visitor))
        var round = 0
        while !isOver.isOpen {
            round += 1
            let topic = try runtime.topic("steps.\(Int.random(in: 0..<topics, using: &random))", of: Step.self)
            let pattern = try runtime.topics("steps.**", of: Step.self)
            let capacity = Int.random(in: 1...8, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
                let values = try topic.values(capacity: capacity)
                check(await take(20, of: values, until: isOver), mayMiss: mayMiss)
            case 1:
                let values = try pattern.values(capacity: capacity)
                check(await take(20, of: values, until: isOver).map(\.message), mayMiss: mayMiss)
            case 2:
                // One that drops the oldest has gaps everywhere, but nothing twice.
                let values = try topic.values(capacity: capacity, backpressure: .dropOldest)
                check(await take(20, of: values, until: isOver), mayMiss: Set(0...5))
            default:
                let steps = Shared<[Step]>([])
                let count = Tally()
                let kernel = try await runtime.launch(
                    StepRecorder(steps: steps, count: count), id: "visitor-\(visitor)-\(round)",
                    options: KernelOptions(inputQueue: .holding(capacity)))
                try await kernel.activate()
                let subscription = try await topic.subscribe(kernel)
                let wanted = 20
                while count.count < wanted && !isOver.isOpen { await Task.yield() }
                // Of what the handler has in its outbox when the subscription is cancelled, some may come and some not.
                let isCancelled = Bool.random(using: &random)
                if isCancelled { subscription.cancel() }
                try await kernel.terminate()
                check(steps.value, mayMiss: isCancelled ? mayMiss.union([5]) : mayMiss)
            }
        }
    }

    /// The next elements, as long as somebody publishes.
    private static func take<Element>(
        _ count: Int, of values: TopicValues<Element>, until isOver: Latch
    ) async -> [Element] {
        // Nothing more comes at the end: then the sequence is left.
        _ = Task {
            await isOver.wait()
            values.cancel()
        }
        let elements = await values.next(count)
        // It is kept by that task, which may last.
        values.cancel()
        return elements
    }
}
