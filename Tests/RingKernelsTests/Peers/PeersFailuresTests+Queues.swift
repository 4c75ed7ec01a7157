import RingKernels
import TestKit
import Testing

/// Back-pressure and queues.
extension PeersFailuresTests {
    @Test(
        "`reject`, `dropOldest`, `dropNewest` and `block` reach the queue, whoever sends",
        arguments: Backpressure.allCases, Sender.allCases)
    func backpressureIsReal(_ strategy: Backpressure, _ sender: Sender) async throws {
        let clock = ManualClock()
        try await withTestRuntime(homes: 2, clock: clock, tolerating: [.droppedNewest, .droppedOldest]) { runtime in
            let letters = DeadLetterProbe(runtime)
            let handled = Shared<[Int]>([])
            let all = Tally()
            let target = try await runtime.launch(
                Consumer { request in
                    handled.change { $0.append(request.value) }
                    all.add()
                },
                options: KernelOptions(
                    inputQueue: QueueOptions(capacity: 3, backpressure: strategy), placement: .home(0)))
            let messages = [
                Number(1), Number(2, priority: .low), Number(3), Number(4), Number(5, priority: .high),
            ]
            let outcomes = try await clock.whileAdvancing(byAtMost: .seconds(2)) {
                try await sender.send(messages, to: target, in: runtime)
            }
            let expected: (outcomes: [String], dead: [Int], handled: [Int]) =
                switch strategy {
                case .block: (["accepted", "accepted", "accepted", "timedOut", "timedOut"], [], [1, 3, 2])
                case .reject: (["accepted", "accepted", "accepted", "queueFull", "queueFull"], [], [1, 3, 2])
                case .dropNewest:
                    (["accepted", "accepted", "accepted", "droppedNewest", "droppedNewest"], [4, 5], [1, 3, 2])
                case .dropOldest: (["accepted", "accepted", "accepted", "accepted", "accepted"], [2, 1], [5, 3, 4])
                }
            #expect(outcomes == expected.outcomes)
            let dead = try await letters.expectLetters(expected.dead.count)
            #expect(dead.map { ($0.message as? Number)?.value } == expected.dead)
            #expect(dead.allSatisfy { $0.reason.rawValue == strategy.rawValue.replacing("drop", with: "dropped") })
            try await target.activate()
            await all.wait(for: 3)
            #expect(handled.value == expected.handled)
            try await target.deactivate()
            let telemetry = try target.telemetry
            #expect(telemetry.dropped == expected.dead.count)
            #expect(telemetry.rejected == (strategy == .reject ? 2 : 0))
            #expect(telemetry.queueHighWater == 3)
            #expect(telemetry.queueDepth == 0)
        }
    }

    @Test("`dropOldest` never drops a more urgent message for a less urgent one", arguments: Sender.allCases)
    func dropOldestKeepsTheUrgent(_ sender: Sender) async throws {
        let clock = ManualClock()
        try await withTestRuntime(homes: 2, clock: clock, tolerating: [.droppedNewest, .droppedOldest, .kernelEnded]) {
            runtime in
            let letters = DeadLetterProbe(runtime)
            let target = try await runtime.launch(
                Consumer { _ in },
                options: KernelOptions(
                    inputQueue: QueueOptions(capacity: 2, backpressure: .dropOldest), placement: .home(0)))
            let messages = [Number(1, priority: .system), Number(2, priority: .system), Number(3, priority: .low)]
            _ = try await sender.send(messages, to: target, in: runtime)
            let dead = try await letters.expectLetter()
            #expect((dead.message as? Number)?.value == 3)
        }
    }

    @Test("`block` on a queue with priorities blocks, and room goes to the sender", arguments: Form.allCases)
    func blockBlocks(_ form: Form) async throws {
        let options = KernelOptions(inputQueue: QueueOptions(capacity: 1))
        try await withTestRuntime { runtime in
            let kernel = try await runtime.launch(form.kernel(options: options) { request, _ in Number(request.value) })
            try await kernel.send(Number(1, priority: .system))
            let isThrough = Latch()
            let blocked = Task.immediate {
                try await kernel.send(Number(2, priority: .system))
                isThrough.open()
            }
            #expect(await kernelError { try kernel.trySend(Number(3)) }?.code == .queueFull)
            #expect(!isThrough.isOpen)
            #expect(try kernel.telemetry.queueDepth == 1)
            try await kernel.activate()
            try await blocked.value
            #expect(try await kernel.receive().value == 1)
            #expect(try await kernel.receive().value == 2)
        }
    }

    @Test(
        "4 producers and 4 consumers on queues of capacity 1 lose and double nothing", arguments: Form.allCases,
        [Placement.home(0), .dedicated])
    func noLostWakeUp(_ form: Form, _ placement: Placement) async throws {
        let each = Self.stressCount / 4
        let options = KernelOptions(
            inputQueue: QueueOptions(capacity: 1), outputQueue: QueueOptions(capacity: 1), placement: placement)
        let kernel = form.kernel(options: options) { request, _ in Number(request.value) }
        try await withTestKernel(kernel) { kernel in
            let seen = try await withThrowingTaskGroup(of: [Int].self) { group in
                for producer in 0..<4 {
                    group.addTask {
                        for index in 0..<each { try await kernel.send(Number(producer * each + index)) }
                        return []
                    }
                    group.addTask {
                        var seen: [Int] = []
                        for _ in 0..<each { seen.append(try await kernel.receive().value) }
                        return seen
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(seen.count == each * 4)
            #expect(seen.sorted().elementsEqual(0..<each * 4))
        }
    }

    @Test("A full queue is not an empty one: what was sent comes out", arguments: Form.allCases, [1, 2, 3, 64, 5000])
    func fullIsNotEmpty(_ form: Form, _ capacity: Int) async throws {
        let options = KernelOptions(inputQueue: QueueOptions(capacity: capacity, backpressure: .reject))
        try await withTestRuntime { runtime in
            let kernel = try await runtime.launch(form.kernel(options: options) { request, _ in request })
            for _ in 0..<3 {
                for value in 0..<capacity { try await kernel.send(Number(value)) }
                #expect(try kernel.telemetry.queueDepth == capacity)
                #expect(await kernelError { try await kernel.send(Number(-1)) }?.code == .queueFull)
                try await kernel.activate()
                for value in 0..<capacity { #expect(try await kernel.receive().value == value) }
                try await kernel.deactivate()
                #expect(try kernel.telemetry.queueDepth == 0)
            }
        }
    }
}
