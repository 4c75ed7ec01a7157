import RingKernels
import TestKit
import Testing

/// Random histories of one sender at a time on kernels with every strategy, against plain arrays.
@Suite("Histories of one sender", .timeLimit(.minutes(5)))
struct SequentialHistoriesTests {
    /// Every strategy with small capacities, with and without a memory for repeated messages.
    private static let queues: [QueueOptions] = Backpressure.allCases.flatMap { strategy in
        [1, 2, 3, 5].flatMap { capacity in
            [0, 3].map { QueueOptions(capacity: capacity, backpressure: strategy, deduplicationWindow: $0) }
        }
    }

    private static let tolerated: Set<DeadLetter.Reason> = [.droppedNewest, .droppedOldest, .lateAnswer]

    // MARK: A loop that is its own sender, and takes when it wants

    @Test("A loop takes what the model takes: trying, sending, asking, taking, cancelling, pausing")
    func loop() async throws {
        let each = HistoryCounts.loop / Self.queues.count + 1
        let checked = Shared(0)
        try await withTestRuntime(tolerating: Self.tolerated) { runtime in
            for (number, queue) in Self.queues.enumerated() {
                let done = Tally()
                let kernel = RingKernel<Number, Acknowledgement>("loop", options: KernelOptions(inputQueue: queue)) {
                    context in
                    defer { done.add() }
                    let own = try context.kernel("loop", accepting: Number.self, answering: Acknowledgement.self)
                    _ = try await context.receive()
                    var letters = runtime.deadLetters.makeAsyncIterator()
                    for index in 0..<each {
                        var history = QueueHistory(own, queue, seed: number << 32 | index, isOnHome: true)
                        try await Self.play(&history, own, context)
                        let before = runtime.deadLetterCount
                        await history.finish(&letters)
                        if let failure = history.failure {
                            Issue.record("\(failure)")
                            return
                        }
                        #expect(runtime.deadLetterCount == before)
                        checked.change { $0 += 1 }
                    }
                }
                let handle = try await runtime.launch(kernel)
                try await handle.activate()
                try await handle.send(Number(-1))
                await done.wait(for: 1)
                try await handle.terminate()
            }
        }
        #expect(checked.value >= HistoryCounts.loop)
    }

    private static func play(
        _ history: inout QueueHistory, _ own: RingKernelHandle<Number, Acknowledgement>,
        _ context: LoopContext<Number, Acknowledgement>
    ) async throws {
        var isPaused = false
        for _ in 0..<history.random(8..<32) {
            switch history.random(0..<40) {
            case 0..<22: await history.offer()
            case 22..<24: history.cancel()
            case 24..<25:
                if isPaused { try await own.reactivate() } else { try await own.deactivate() }
                isPaused.toggle()
            case 25..<27 where !isPaused && history.model.count > 0:
                for request in try await context.receiveBatch(upTo: history.random(1..<4)) {
                    try await answer(request, &history, context)
                }
            case 27..<28 where history.model.count > 0 && !isPaused:
                try await answer(context.receive(timeout: .zero), &history, context)
            default:
                if isPaused {
                    if let request = context.tryReceive() { history.expect("\(request.value)", "nothing", "paused") }
                } else {
                    try await answer(context.tryReceive(), &history, context)
                }
            }
        }
        if isPaused { try await own.reactivate() }
        let depth = try history.random(0..<16) == 0 ? own.telemetry.queueDepth : history.model.count
        history.expect("\(depth)", "\(history.model.count)", "depth")
        while history.failure == nil {
            let request = context.tryReceive()
            try await answer(request, &history, context)
            if request == nil { break }
        }
    }

    private static func answer(
        _ request: Number?, _ history: inout QueueHistory, _ context: LoopContext<Number, Acknowledgement>
    ) async throws {
        guard let mail = history.take(request), let request else { return }
        try await context.send(Acknowledgement(answering: request))
        history.answer(mail)
    }

    // MARK: A handler that is paused, filled and let go

    @Test("A handler handles what the model takes, whoever sends", arguments: Sender.allCases)
    func handler(_ sender: Sender) async throws {
        let count =
            switch sender {
            case .sameHome: HistoryCounts.handlerFromSameHome
            case .otherHome: HistoryCounts.handlerFromOtherHome
            case .foreign: HistoryCounts.handlerFromOutside
            }
        // From elsewhere a repeated message is told from a new one too late for a history step by step.
        let queues = sender == .sameHome ? Self.queues : Self.queues.filter { $0.deduplicationWindow == 0 }
        let each = count / queues.count + 1
        let checked = Shared(0)
        try await withTestRuntime(homes: 2, tolerating: Self.tolerated) { runtime in
            for (number, queue) in queues.enumerated() {
                let handled = Shared<[Int]>([])
                let kernel = try await runtime.launch(
                    Consumer { request in handled.change { $0.append(request.value) } },
                    options: KernelOptions(inputQueue: queue, placement: .home(0)))
                try await sender.run(in: runtime) {
                    var letters = runtime.deadLetters.makeAsyncIterator()
                    for index in 0..<each {
                        var history = QueueHistory(
                            kernel, queue, seed: number << 32 | index, isOnHome: sender == .sameHome)
                        for _ in 0..<history.random(1..<3) {
                            for _ in 0..<history.random(2..<16) {
                                if history.random(0..<8) == 0 { history.cancel() } else { await history.offer() }
                            }
                            try await kernel.activate()
                            let expected = history.model.countToTheEnd
                            var looks = 0
                            while handled.value.count < expected && looks < 1_000_000 {
                                looks += 1
                                await Task.yield()
                            }
                            try await kernel.deactivate()
                            history.takeAll(handled.value)
                            handled.change { $0 = [] }
                        }
                        await history.finish(&letters)
                        if let failure = history.failure {
                            Issue.record("\(failure)")
                            return
                        }
                        checked.change { $0 += 1 }
                    }
                }
                try await kernel.terminate()
            }
        }
        #expect(checked.value >= count)
    }
}
