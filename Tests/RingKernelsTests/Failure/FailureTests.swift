import RingKernels
import TestKit
import Testing

@Suite("Failure and restart", .timeLimit(.minutes(1)))
struct FailureTests {
    private static func restarting(_ maximum: Int = 10, backoff: Backoff = .constant(.zero)) -> KernelOptions {
        KernelOptions(restart: .onFailure(maximum: maximum, within: .seconds(60), backoff: backoff))
    }

    /// Counts what it handled since its start; throws at negative numbers.
    struct Counting: RingKernelHandler {
        static let kernelID: KernelID = "counting"
        var count = 0

        mutating func handle(_ request: Number, in context: KernelContext) throws -> Number {
            if request.value < 0 { throw TestFailure(text: "\(request.value)") }
            count += 1
            return Number(count)
        }
    }

    @Test(
        "An error goes to the caller with its cause; a message that nobody waits on goes to the dead letters with it",
        arguments: [Form.handler, .asyncHandler])
    func errorsAreReported(_ form: Form) async throws {
        try await withTestRuntime(tolerating: [.handlerFailed]) { runtime in
            let letters = DeadLetterProbe(runtime)
            let kernel = try await runtime.launch(
                form.kernel(options: Self.restarting()) { request, _ in throw TestFailure(text: "\(request.value)") })
            try await kernel.activate()
            let asked = await kernelError { try await kernel.ask(Number(1)) }
            #expect(asked?.code == .handlerFailed)
            #expect(asked?.kernelID == "kernel")
            #expect(asked?.underlying as? TestFailure == TestFailure(text: "1"))
            try await kernel.send(Number(2))
            let letter = try await letters.expectLetter()
            #expect(letter.reason == .handlerFailed)
            #expect(letter.kernelID == "kernel")
            #expect((letter.message as? Number)?.value == 2)
            let cause = (letter.error as? KernelError)?.underlying ?? letter.error
            #expect(cause as? TestFailure == TestFailure(text: "2"))
            try await letters.expectNoLetter()
        }
    }

    @Test(
        "An error of another kernel that a handler passes on is still this handler's failure", arguments: Form.allCases)
    func foreignKernelErrorIsWrapped(_ form: Form) async throws {
        let other = KernelError(.queueFull, "The queue of another kernel is full.", kernel: "other")
        try await withTestKernel(form.kernel { _, _ in throw other }, tolerating: [.handlerFailed]) { kernel in
            let error = await kernelError { try await kernel.ask(Number(1)) }
            #expect(error?.code == .handlerFailed)
            #expect(error?.kernelID == "kernel")
            #expect((error?.underlying as? KernelError)?.code == .queueFull)
        }
    }

    @Test("A restarted kernel has fresh state and its queue as it was", arguments: [false, true])
    func freshStateAndOldQueue(_ isShared: Bool) async throws {
        var options = Self.restarting()
        if isShared { options.placement = .shared }
        try await withTestRuntime(tolerating: [.handlerFailed]) { runtime in
            let kernel = try await runtime.launch(Counting(), options: options)
            for value in [1, 1, 1, -1, 1, 1] { try await kernel.send(Number(value)) }
            try await kernel.activate()
            var answers: [Int] = []
            for _ in 0..<5 { answers.append(try await kernel.receive().value) }
            #expect(answers == [1, 2, 3, 1, 2])
            let telemetry = try kernel.telemetry
            #expect(telemetry.restarts == 1)
            #expect(telemetry.failed == 1)
            #expect(telemetry.undelivered == 0)
            #expect(kernel.state == .active)
        }
    }

    @Test("Without a policy the first error ends the kernel, and its queue is reported", arguments: Form.allCases)
    func neverRestarts(_ form: Form) async throws {
        try await withTestRuntime(tolerating: [.handlerFailed, .kernelEnded]) { runtime in
            let letters = DeadLetterProbe(runtime)
            let kernel = try await runtime.launch(form.kernel { _, _ in throw TestFailure() })
            let asked = Task.immediate { await kernelError { try await kernel.ask(Number(0)) } }
            for value in 1...3 { try await kernel.send(Number(value)) }
            try await kernel.activate()
            #expect(await asked.value?.code == .handlerFailed)
            let dead = try await letters.expectLetters(3)
            #expect(dead.map { ($0.message as? Number)?.value } == [1, 2, 3])
            #expect(dead.allSatisfy { $0.reason == .kernelEnded })
            #expect(await kernelError { try await kernel.receive() }?.state == .failed)
            try await kernel.terminate()
            #expect(kernel.state == .failed)
        }
    }

    @Test("Waits between restarts double up to their limit, to the nanosecond", arguments: Form.allCases)
    func backoffIsExact(_ form: Form) async throws {
        let clock = ManualClock()
        let starts = Tally()
        let options = Self.restarting(backoff: .exponential(from: .milliseconds(10), upTo: .milliseconds(100)))
        let kernel = form.kernel(options: options, start: { starts.add() }) { _, _ in throw TestFailure() }
        try await withTestKernel(kernel, clock: clock, tolerating: [.handlerFailed]) { kernel in
            for (round, delay) in [10, 20, 40, 80, 100, 100].enumerated() {
                #expect(await kernelError { try await kernel.ask(Number(round)) }?.code == .handlerFailed)
                let wait = try await clock.nextAlarm()
                #expect(wait == .milliseconds(delay))
                #expect(kernel.state == .restarting)
                clock.advance(by: .milliseconds(delay) - .nanoseconds(1))
                #expect(kernel.state == .restarting)
                #expect(starts.count == round + 1)
                clock.advance(by: .nanoseconds(1))
                await starts.wait(for: round + 2)
            }
        }
    }

    @Test("What is sent while a kernel waits for its restart is handled after it")
    func sendsDuringRestart() async throws {
        let clock = ManualClock()
        try await withTestKernel(
            Counting(), options: Self.restarting(backoff: .constant(.seconds(1))), clock: clock,
            tolerating: [.handlerFailed]
        ) { kernel in
            _ = await kernelError { try await kernel.ask(Number(-1)) }
            _ = try await clock.nextAlarm()
            let answer = Task.immediate { try await kernel.ask(Number(1)).value }
            #expect(try kernel.telemetry.queueDepth == 1)
            try await clock.advanceToNextAlarm()
            #expect(try await answer.value == 1)
        }
    }

    @Test("A kernel that was paused when it failed is paused after its restart")
    func restartKeepsPause() async throws {
        let holding = Latch()
        let mayFail = Latch()
        let starts = Tally()
        let kernel = RingKernel<Number, Number>("paused", options: Self.restarting()) { context in
            starts.add()
            let request = try await context.receive()
            if starts.count == 1 {
                holding.open()
                await mayFail.wait()
                throw TestFailure()
            }
            try await context.send(Number(starts.count, answering: request))
            for try await _ in context.requests {}
        }
        try await withTestKernel(kernel, tolerating: [.handlerFailed]) { kernel in
            let failing = Task.immediate { await kernelError { try await kernel.ask(Number(1)) } }
            await holding.wait()
            try await kernel.deactivate()
            let next = Task.immediate { try await kernel.ask(Number(2)).value }
            mayFail.open()
            #expect(await failing.value?.code == .handlerFailed)
            await starts.wait(for: 2)
            #expect(kernel.state == .deactivated)
            #expect(try kernel.telemetry.queueDepth == 1)
            try await kernel.reactivate()
            #expect(try await next.value == 2)
        }
    }

    @Test(
        "A start that throws fails the launch, with the cause, and the name is free again",
        arguments: [Form.handler, .asyncHandler])
    func launchFails(_ form: Form) async throws {
        let stops = Tally()
        try await withTestRuntime { runtime in
            // A restart policy is for kernels that ran: a launch fails at once.
            let error = await kernelError {
                try await runtime.launch(
                    form.kernel(options: Self.restarting(), start: { throw TestFailure() }, stop: { stops.add() }) {
                        request, _ in request
                    })
            }
            #expect(error?.code == .startFailed)
            #expect(error?.kernelID == "kernel")
            #expect(error?.underlying as? TestFailure == TestFailure())
            #expect(try runtime.state(of: "kernel") == .failed)
            #expect(runtime.kernels.isEmpty)
            let kernel = try await runtime.launch(form.kernel { request, _ in request })
            try await kernel.activate()
            #expect(try await kernel.ask(Number(1)).value == 1)
        }
    }

    @Test("A handler that cannot be made fails the launch")
    func makingFails() async throws {
        @Sendable func impossible() throws -> Counting { throw TestFailure() }
        try await withTestRuntime { runtime in
            let error = await kernelError { try await runtime.launch(impossible()) }
            #expect(error?.code == .startFailed)
            #expect(error?.underlying as? TestFailure == TestFailure())
        }
    }

    @Test(
        "A start that throws at a restart counts as a failure: it is tried again, then the kernel has failed",
        arguments: [Form.handler, .asyncHandler])
    func restartFails(_ form: Form) async throws {
        let clock = ManualClock()
        let starts = Tally()
        let options = Self.restarting(3, backoff: .constant(.seconds(1)))
        let kernel = form.kernel(
            options: options,
            start: {
                starts.add()
                if starts.count > 1 { throw TestFailure(text: "start") }
            }
        ) { _, _ in throw TestFailure() }
        try await withTestKernel(kernel, clock: clock, tolerating: [.handlerFailed, .kernelEnded]) { kernel in
            let waiting = Task.immediate { await kernelError { try await kernel.receive() } }
            _ = await kernelError { try await kernel.ask(Number(1)) }
            for round in 2...4 {
                #expect(try await clock.advanceToNextAlarm() == .seconds(1))
                await starts.wait(for: round)
            }
            let error = await waiting.value
            #expect(error?.state == .failed)
            #expect(((kernel.failure as? KernelError)?.underlying as? TestFailure)?.text == "start")
            let telemetry = try kernel.telemetry
            #expect(telemetry.failed == 4)
        }
    }

    @Test("`stop` runs once per start, after a failure too", arguments: Form.allCases)
    func stopRunsAfterFailure(_ form: Form) async throws {
        let events = Shared<[String]>([])
        let kernel = form.kernel(
            options: Self.restarting(), start: { events.change { $0.append("start") } },
            stop: { events.change { $0.append("stop") } }
        ) { request, _ in
            if request.value < 0 { throw TestFailure() }
            return request
        }
        try await withTestKernel(kernel, tolerating: [.handlerFailed]) { kernel in
            _ = await kernelError { try await kernel.ask(Number(-1)) }
            _ = try await kernel.ask(Number(1))
        }
        #expect(events.value == ["start", "stop", "start", "stop"])
    }

    @Test("An error in the clean-up surfaces from `terminate`", arguments: Form.allCases)
    func cleanUpThrows(_ form: Form) async throws {
        try await withTestRuntime { runtime in
            let kernel = try await runtime.launch(
                form.kernel(stop: { throw TestFailure(text: "stop") }) { request, _ in request })
            try await kernel.activate()
            _ = try await kernel.ask(Number(1))
            for _ in 0..<2 {
                let error = await kernelError { try await kernel.terminate() }
                #expect(error?.code == .handlerFailed)
                #expect(error?.underlying as? TestFailure == TestFailure(text: "stop"))
            }
            #expect(kernel.state == .failed)
        }
    }

    @Test("A loop that returns by itself has terminated; requests it did not answer get an error")
    func returnsByItself() async throws {
        let kernel = RingKernel<Number, Number>("once") { context in _ = try await context.receive() }
        try await withTestKernel(kernel) { kernel in
            let error = await kernelError { try await kernel.ask(Number(1)) }
            #expect(error?.code == .kernelEnded)
            #expect(await kernelError { try await kernel.receive() }?.code == .kernelEnded)
            #expect(kernel.state == .terminated)
        }
    }

    @Test("A task that a body leaves behind does not wait for messages for ever")
    func strayReceiver() async throws {
        let outcome = Shared<String?>(nil)
        let done = Latch()
        let kernel = RingKernel<Number, Number>("stray") { context in
            try await context.waitActive()
            _ = Task.immediate {
                do {
                    _ = try await context.receive()
                    outcome.change { $0 = "message" }
                } catch {
                    outcome.change { $0 = "\(type(of: error))" }
                }
                done.open()
            }
        }
        let finished = try await completes {
            try await withTestKernel(kernel) { kernel in _ = await kernelError { try await kernel.receive() } }
            await done.wait()
            return outcome.value == "ReceiveTimeout"
        }
        #expect(finished == true, "the task hangs")
    }

    @Test("An unexpected error of a termination that timed out names the kernel; a stuck one is left behind")
    func stuckKernel() async throws {
        let clock = ManualClock()
        let mayEnd = Latch()
        let kernel = RingKernel<Number, Number>("stuck") { _ in await mayEnd.wait() }
        try await withTestKernel(kernel, clock: clock) { kernel in
            let end = Task.immediate { await kernelError { try await kernel.terminate(timeout: .seconds(2)) } }
            let waits = [try await clock.advanceToNextAlarm(), try await clock.advanceToNextAlarm()]
            #expect(waits == [.seconds(2), .seconds(2)])
            let error = await end.value
            #expect(error?.code == .terminationTimedOut)
            #expect(error?.message.contains("\"stuck\"") == true)
            #expect(error?.state == .terminating)
            mayEnd.open()
        }
    }
}
