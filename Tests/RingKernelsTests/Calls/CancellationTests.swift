import Glibc
import RingKernels
import TestKit
import Testing

@Suite("Cancellation and timeouts of calls", .timeLimit(.minutes(1)))
struct CancellationTests {
    /// A kernel with room for one message that is not active yet.
    private func full(_ runtime: RingKernelRuntime, handled: Shared<[Int]>) async throws -> RingKernelHandle<
        Number, Number
    > {
        let kernel = try await runtime.launch(
            ClosureHandler(onStart: {}, onStop: {}) { request, _ in
                handled.change { $0.append(request.value) }
                return request
            }, options: KernelOptions(inputQueue: QueueOptions(capacity: 1), placement: .home(0)))
        try await kernel.send(Number(0))
        return kernel
    }

    /// Whether a task was cancelled in its call.
    private func wasCancelled(_ task: Task<some Sendable, any Error>) async -> Bool {
        task.cancel()
        if case .failure(let error) = await task.result { return error is CancellationError }
        return false
    }

    @Test("A cancelled `send` throws, and its message stays out of the queue")
    func cancelledSend() async throws {
        let handled = Shared<[Int]>([])
        try await withTestRuntime { runtime in
            let kernel = try await full(runtime, handled: handled)
            let sends = (1...50).map { value in Task.immediate { _ = try await kernel.send(Number(value)) } }
            for send in sends { #expect(await wasCancelled(send)) }
            try await kernel.activate()
            #expect(try await kernel.receive().value == 0)
            #expect(try await kernel.ask(Number(100)).value == 100)
            #expect(handled.value == [0, 100])
            #expect(try kernel.telemetry.received == 2)
        }
    }

    @Test("A `send` out of time throws, and its message stays out of the queue")
    func lateSend() async throws {
        let handled = Shared<[Int]>([])
        let clock = ManualClock()
        try await withTestRuntime(clock: clock) { runtime in
            let kernel = try await full(runtime, handled: handled)
            let error = Shared<KernelError?>(nil)
            try await clock.whileAdvancing {
                let thrown = await kernelError { try await kernel.send(Number(1), timeout: .seconds(3)) }
                error.change { $0 = thrown }
            }
            #expect(error.value?.code == .timedOut)
            #expect(error.value?.state == .launched)
            #expect(error.value?.message.contains("3.0 seconds") == true)
            #expect(clock.now == .seconds(3))
            try await kernel.activate()
            #expect(try await kernel.receive().value == 0)
            #expect(try await kernel.ask(Number(100)).value == 100)
            #expect(handled.value == [0, 100])
        }
    }

    @Test("A cancelled `ask` throws; its request is handled if it was accepted, and stays out if it was not")
    func cancelledAsk() async throws {
        let handled = Shared<[Int]>([])
        try await withTestRuntime(tolerating: [.lateAnswer]) { runtime in
            let kernel = try await runtime.launch(
                ClosureHandler(onStart: {}, onStop: {}) { request, _ in
                    handled.change { $0.append(request.value) }
                    return request
                }, options: KernelOptions(inputQueue: QueueOptions(capacity: 1)))
            let accepted = Task.immediate { _ = try await kernel.ask(Number(1)) }
            let waiting = Task.immediate { _ = try await kernel.ask(Number(2)) }
            #expect(await wasCancelled(waiting))
            #expect(await wasCancelled(accepted))
            try await kernel.activate()
            _ = try await kernel.ask(Number(3))
            #expect(handled.value == [1, 3])
            #expect(try kernel.telemetry.lateAnswers == 1)
        }
    }

    @Test("A cancelled `receive` throws and takes no answer away")
    func cancelledReceive() async throws {
        try await withTestKernel(ClosureHandler(onStart: {}, onStop: {}) { request, _ in request }) { kernel in
            let receivers = (0..<50).map { _ in Task.immediate { _ = try await kernel.receive() } }
            for receiver in receivers { #expect(await wasCancelled(receiver)) }
            try await kernel.send(Number(1))
            #expect(try await kernel.receive().value == 1)
        }
    }

    @Test("`receive` and `ask` without an answer time out")
    func timeouts() async throws {
        let clock = ManualClock()
        try await withTestRuntime(clock: clock, tolerating: [.lateAnswer]) { runtime in
            let kernel = try await runtime.launch(loopDoubler)
            let receive = Task.immediate {
                await kernelError { try await kernel.receive(timeout: .milliseconds(1500)) }
            }
            #expect(try await clock.advanceToNextAlarm() == .milliseconds(1500))
            #expect(await receive.value?.code == .timedOut)
            let ask = Task.immediate { await kernelError { try await kernel.ask(Number(1), timeout: .seconds(2)) } }
            #expect(try await clock.advanceToNextAlarm() == .seconds(2))
            let error = await ask.value
            #expect(error?.code == .timedOut)
            #expect(error?.kernelID == "loop-doubler")
            // A timeout of zero asks what is there right now.
            #expect(await kernelError { try await kernel.receive(timeout: .zero) }?.code == .timedOut)
            try await kernel.activate()
            try await kernel.send(Number(21))
            #expect(try await kernel.receive(timeout: .seconds(1)).value == 42)
        }
    }

    @Test(
        "A cancelled task inside a kernel gets its error, and the kernel goes on",
        arguments: [Placement.home(0), .dedicated, .shared])
    func cancelledInside(_ placement: Placement) async throws {
        let outcomes = Shared<[String]>([])
        let kernel = RingKernel<Number, Number>("inside", options: KernelOptions(placement: placement)) { context in
            let request = try await context.receive()
            for name in ["receive", "waitActive"] {
                let isCancelled = await withTaskGroup(of: Bool.self) { group in
                    group.addTask {
                        do {
                            if name == "receive" {
                                _ = try await context.receive()
                            } else {
                                while !Task.isCancelled { await Task.yield() }
                                try await context.waitActive()
                            }
                            try Task.checkCancellation()
                            return false
                        } catch {
                            return error is CancellationError
                        }
                    }
                    group.cancelAll()
                    return await group.next() ?? false
                }
                outcomes.change { $0.append("\(name) \(isCancelled)") }
            }
            try await context.send(Number(1, answering: request))
            for try await request in context.requests { try await context.send(Number(2, answering: request)) }
        }
        try await withTestKernel(kernel) { kernel in
            let answers = [try await kernel.ask(Number(0)).value, try await kernel.ask(Number(0)).value]
            #expect(answers == [1, 2])
        }
        #expect(outcomes.value == ["receive true", "waitActive true"])
    }

    @Test(
        "What comes between the moment a caller gives up and the moment his task goes on leaves him his error",
        arguments: [1, 2])
    func lateByAMoment(_ order: Int) async throws {
        let clock = ManualClock()
        try await withTestRuntime(homes: 1, clock: clock, tolerating: [.lateAnswer]) { runtime in
            // Keeps a request in hand; told to, it answers it (1) or ends (2).
            let keeper = RingKernel<Number, Number>("keeper") { context in
                let kept = try await context.receive()
                if try await context.receive().value == 1 { try await context.send(Number(0, answering: kept)) }
            }
            let asker = RingKernel<Number, Number>("asker") { context in
                let keeper = try context.kernel("keeper", accepting: Number.self, answering: Number.self)
                for try await request in context.requests {
                    let error = await kernelError { try await keeper.ask(Number(0), timeout: .seconds(1)) }
                    try await context.send(Number(error?.code == .timedOut ? 1 : 0, answering: request))
                }
            }
            let (entered, mayEnd) = (Shared(false), Shared(false))
            let blocker = ClosureHandler(onStart: {}, onStop: {}) { request, _ in
                entered.change { $0 = true }
                while !mayEnd.value { sched_yield() }
                return request
            }
            let kept = try await runtime.launch(keeper)
            let asking = try await runtime.launch(asker)
            let blocking = try await runtime.launch(blocker)
            for kernel in [kept, asking, blocking] { try await kernel.activate() }
            let answer = Task { try await asking.ask(Number(0)).value }
            while clock.timeToAlarm == nil { await Task.yield() }
            // Both come while the home is busy: it wakes the one who answers before the one who has given up.
            try await blocking.send(Number(0))
            while !entered.value { sched_yield() }
            clock.advance(by: .seconds(1))
            try await kept.send(Number(order))
            mayEnd.change { $0 = true }
            #expect(try await answer.value == 1)
            _ = try await blocking.receive()
        }
    }
}
