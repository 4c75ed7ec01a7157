import RingKernels
import TestKit
import Testing

@Suite("Answers, from every place to every other", .timeLimit(.minutes(1)))
struct AnswersTests {
    @Test("An answer that comes too late goes to nobody, and the next caller gets his own", arguments: Sender.allCases)
    func lateAnswer(_ sender: Sender) async throws {
        let clock = ManualClock()
        try await withTestRuntime(homes: 2, clock: clock, tolerating: [.lateAnswer]) { runtime in
            let target = try await runtime.launch(
                ClosureHandler(onStart: {}, onStop: {}) { request, _ in Number(request.value * 2) },
                options: KernelOptions(placement: .home(0)))
            let errors = Shared<[KernelError.Code?]>([])
            try await clock.whileAdvancing(byAtMost: .seconds(4)) {
                try await sender.run(in: runtime) {
                    for value in 1...3 {
                        let error = await kernelError { try await target.ask(Number(value), timeout: .seconds(3)) }
                        errors.change { $0.append(error?.code) }
                    }
                }
            }
            #expect(errors.value == [.timedOut, .timedOut, .timedOut])
            try await target.activate()
            try await sender.run(in: runtime) {
                for value in 10..<200 {
                    let answer = try await target.ask(Number(value))
                    #expect(answer.value == value * 2)
                }
            }
            let telemetry = try target.telemetry
            #expect(telemetry.lateAnswers == 3)
            #expect(telemetry.answered == 190)
        }
    }

    @Test("A caller whose request is dropped or left behind is told, wherever he is", arguments: Sender.allCases)
    func failures(_ sender: Sender) async throws {
        try await withTestRuntime(homes: 2, tolerating: [.kernelEnded, .handlerFailed]) { runtime in
            let target = try await runtime.launch(
                ClosureHandler(onStart: {}, onStop: {}) { _, _ in throw TestFailure() },
                options: KernelOptions(
                    placement: .home(0), restart: .onFailure(maximum: 3, within: .seconds(60))))
            try await target.activate()
            let codes = Shared<[KernelError.Code?]>([])
            try await sender.run(in: runtime) {
                for value in 0..<6 {
                    let error = await kernelError { try await target.ask(Number(value)) }
                    codes.change { $0.append(error?.code) }
                }
            }
            #expect(
                codes.value == [
                    .handlerFailed, .handlerFailed, .handlerFailed, .handlerFailed, .kernelEnded, .kernelEnded,
                ])
        }
    }

    @Test("Many callers of one home wait at once, and each gets his own answer", arguments: [0, 1])
    func manyCallers(_ home: Int) async throws {
        try await withTestRuntime(homes: 2) { runtime in
            let slow = try await runtime.launch(
                ClosureHandler(onStart: {}, onStop: {}) { request, _ in Number(request.value + 1) }, id: "slow",
                options: KernelOptions(placement: .home(0)))
            try await withThrowingTaskGroup { group in
                for index in 0..<40 {
                    let caller = try await runtime.launch(
                        RingKernel<Number, Number>(
                            KernelID("caller-\(index)"), options: KernelOptions(placement: .home(home))
                        ) { context in
                            for try await request in context.requests {
                                let answer = try await slow.ask(Number(request.value))
                                try await context.send(Number(answer.value * 2, answering: request))
                            }
                        })
                    try await caller.activate()
                    group.addTask {
                        for round in 0..<50 {
                            let value = index * 1000 + round
                            let answer = try await caller.ask(Number(value))
                            #expect(answer.value == (value + 1) * 2)
                        }
                    }
                }
                try await slow.activate()
                try await group.waitForAll()
            }
        }
    }
}

@Suite("Messages in runs, and turns", .timeLimit(.minutes(1)))
struct RunsTests {
    @Test("A sequence of messages arrives in order, through a queue of four", arguments: Sender.allCases)
    func sequence(_ sender: Sender) async throws {
        let seen = Shared<[Int]>([])
        try await withTestRuntime(homes: 2) { runtime in
            let target = try await runtime.launch(
                Consumer { request in seen.change { $0.append(request.value) } },
                options: KernelOptions(inputQueue: QueueOptions(capacity: 4), placement: .home(0)))
            try await target.activate()
            try await sender.run(in: runtime) {
                let accepted = try await target.send(contentsOf: (0..<1000).lazy.map { Number($0) })
                #expect(accepted == 1000)
                _ = try await target.ask(Number(1000))
            }
        }
        #expect(seen.value == Array(0...1000))
    }

    @Test("A sequence counts what was accepted, and throws where a queue refuses")
    func refusals() async throws {
        try await withTestRuntime(tolerating: [.droppedNewest, .kernelEnded]) { runtime in
            func consumer(_ id: KernelID, _ backpressure: Backpressure) async throws -> RingKernelHandle<
                Number, Acknowledgement
            > {
                try await runtime.launch(
                    Consumer { _ in }, id: id,
                    options: KernelOptions(inputQueue: QueueOptions(capacity: 4, backpressure: backpressure)))
            }
            let dropping = try await consumer("dropping", .dropNewest)
            #expect(try await dropping.send(contentsOf: (0..<10).map { Number($0) }) == 4)
            let rejecting = try await consumer("rejecting", .reject)
            let error = await kernelError { try await rejecting.send(contentsOf: (0..<10).map { Number($0) }) }
            #expect(error?.code == .queueFull)
            #expect(try rejecting.telemetry.queueDepth == 4)
        }
    }

    @Test("A kernel that asks or sends without end lets its neighbours have their turn", arguments: ["asks", "sends"])
    func turns(_ does: String) async throws {
        try await withTestRuntime(homes: 1) { runtime in
            let hasRun = Shared(false)
            let neighbour = try await runtime.launch(Consumer { _ in hasRun.change { $0 = true } }, id: "neighbour")
            let target = try await runtime.launch(Consumer { _ in }, id: "target")
            for kernel in [neighbour, target] { try await kernel.activate() }
            let busy = RingKernel<Number, Number>("busy") { context in
                for try await request in context.requests {
                    try await neighbour.send(Number(0))
                    var rounds = 0
                    while !hasRun.value && rounds < 4000 {
                        if does == "asks" {
                            _ = try await target.ask(Number(rounds))
                        } else {
                            try await target.send(Number(rounds))
                        }
                        rounds += 1
                    }
                    try await context.send(Number(rounds, answering: request))
                }
            }
            try await runtime.withKernel(busy) { busy in
                let rounds = try await busy.ask(Number(0)).value
                #expect(rounds < 1000, "the neighbour waited for \(rounds) messages to others")
            }
        }
    }
}
