import RingKernels
import TestKit
import Testing

/// Pausing and ending.
extension PeersFailuresTests {
    @Test("A deactivated kernel handles nothing, and loses nothing", arguments: Form.allCases)
    func deactivationPauses(_ form: Form) async throws {
        try await withTestRuntime(homes: 2) { runtime in
            let probe = try await Probe<Number>(in: runtime, options: KernelOptions(placement: .home(1)))
            let kernel = try await runtime.launch(
                form.kernel(options: KernelOptions(placement: .home(0))) { request, context in
                    try context.send(request, to: probe.handle)
                    return request
                })
            try await kernel.activate()
            for round in 0..<20 {
                _ = try await kernel.ask(Number(round * 10))
                try await kernel.deactivate()
                #expect(kernel.state == .deactivated)
                try await probe.expectMessage()
                for value in 1..<10 { try await kernel.send(Number(round * 10 + value)) }
                try await probe.expectNoMessage()
                #expect(try kernel.telemetry.queueDepth == 9)
                try await kernel.reactivate()
                let messages = try await probe.expectMessages(9)
                #expect(messages.map(\.value) == (1..<10).map { round * 10 + $0 })
                for _ in 1..<10 { _ = try await kernel.receive() }
            }
        }
    }

    @Test("What is queued or unread at the end is reported, and nobody waits for ever", arguments: Form.allCases)
    func endingIsReported(_ form: Form) async throws {
        let runtime = RingKernelRuntime(configuration: .testing())
        try await runtime.start()
        let letters = DeadLetterProbe(runtime)
        let kernel = try await runtime.launch(form.kernel { request, _ in request })
        try await kernel.activate()
        try await kernel.send(Number(1))
        _ = try await kernel.ask(Number(2))
        try await kernel.deactivate()
        for value in 3..<6 { try await kernel.send(Number(value)) }
        let asker = Task.immediate { await kernelError { try await kernel.ask(Number(6)) } }
        #expect(try await kernel.receive().value == 1)
        let receiver = Task.immediate { await kernelError { try await kernel.receive() } }
        try await kernel.terminate()
        #expect(await asker.value?.code == .kernelEnded)
        #expect(await receiver.value?.code == .kernelEnded)
        let dead = try await letters.expectLetters(3)
        #expect(dead.map { ($0.message as? Number)?.value } == [3, 4, 5])
        #expect(dead.allSatisfy { $0.reason == .kernelEnded })
        #expect(try kernel.telemetry.undelivered == 4)
        try await runtime.shutdown()
    }

    @Test("Answers that nobody read are reported when the runtime ends", arguments: Form.allCases)
    func unreadIsReported(_ form: Form) async throws {
        let runtime = RingKernelRuntime(configuration: .testing())
        try await runtime.start()
        let letters = DeadLetterProbe(runtime)
        let kernel = try await runtime.launch(form.kernel { request, _ in request })
        try await kernel.activate()
        for value in 0..<5 { try await kernel.send(Number(value)) }
        _ = try await kernel.ask(Number(5))
        try await kernel.terminate()
        #expect(try await kernel.receive().value == 0, "what is there can still be read")
        try await runtime.shutdown()
        let unread = await letters.allLetters()
        #expect(unread.map { ($0.message as? Number)?.value } == [1, 2, 3, 4])
        #expect(unread.allSatisfy { $0.reason == .unreadOutput })
    }

    @Test("Terminating twice, and a hundred times, at once ends the kernel once", arguments: Form.allCases)
    func terminateManyTimes(_ form: Form) async throws {
        for callers in [2, 100] {
            let stops = Tally()
            try await withTestRuntime(homes: 2) { runtime in
                let kernel = try await runtime.launch(form.kernel(stop: { stops.add() }) { request, _ in request })
                try await kernel.activate()
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<callers { group.addTask { try await kernel.terminate() } }
                    try await group.waitForAll()
                }
                #expect(kernel.state == .terminated)
                try await kernel.terminate()
            }
            #expect(stops.count == 1)
        }
    }

    @Test("Terminating a kernel that receives ends it at once")
    func terminateDuringReceive() async throws {
        let reasons = Shared<[ReceiveTimeout.Reason]>([])
        let kernel = RingKernel<Number, Number>("receiver") { context in
            do {
                _ = try await context.receive()
            } catch let timeout as ReceiveTimeout {
                reasons.change { $0.append(timeout.reason) }
            }
            do {
                _ = try await context.receive(timeout: .seconds(3600))
            } catch let timeout as ReceiveTimeout {
                reasons.change { $0.append(timeout.reason) }
            }
        }
        try await withTestKernel(kernel, clock: ManualClock()) { kernel in
            try await kernel.terminate()
            #expect(kernel.state == .terminated)
        }
        #expect(reasons.value == [.terminating, .terminating])
    }

    @Test(
        "Terminating a kernel that waits for room, on its own output or at another kernel, ends it",
        arguments: Form.allCases)
    func terminateDuringSend(_ form: Form) async throws {
        let clock = ManualClock()
        try await withTestRuntime(homes: 2, clock: clock, tolerating: [.kernelEnded, .unreadOutput]) { runtime in
            let options = KernelOptions(outputQueue: QueueOptions(capacity: 1))
            let isFull = Tally()
            let kernel = try await runtime.launch(
                form.kernel(options: options) { request, _ in
                    isFull.add()
                    return request
                })
            try await kernel.activate()
            for value in 0..<5 { try await kernel.send(Number(value)) }
            await isFull.wait(for: 2)
            try await kernel.terminate()
            #expect(kernel.state == .terminated)

            let full = try await runtime.launch(
                Consumer { _ in }, options: KernelOptions(inputQueue: QueueOptions(capacity: 1)))
            try await full.send(Number(0))
            let sends = Tally()
            let blocked = try await runtime.launch(
                form.kernel("blocked") { request, context in
                    sends.add()
                    try context.send(request, to: full)
                    return request
                })
            try await blocked.activate()
            try await blocked.send(Number(1))
            await sends.wait(for: 1)
            try await blocked.terminate()
            #expect(blocked.state == .terminated)
        }
    }

    @Test("A loop that waits for room at another kernel is cancelled by a termination that gets impatient")
    func terminateDuringBlockedSend() async throws {
        let clock = ManualClock()
        try await withTestRuntime(homes: 2, clock: clock, tolerating: [.kernelEnded]) { runtime in
            let full = try await runtime.launch(
                Consumer { _ in }, options: KernelOptions(inputQueue: QueueOptions(capacity: 1)))
            try await full.send(Number(0))
            let sends = Tally()
            let blocked = try await runtime.launch(
                RingKernel<Number, Number>("blocked") { context in
                    for try await request in context.requests {
                        sends.add()
                        try await context.send(request, to: full)
                    }
                })
            try await blocked.activate()
            try await blocked.send(Number(1))
            await sends.wait(for: 1)
            let ending = Task.immediate { try await blocked.terminate(timeout: .seconds(1)) }
            #expect(try await clock.advanceToNextAlarm() == .seconds(1))
            try await ending.value
            #expect(blocked.state == .terminated)
            #expect(try full.telemetry.queueDepth == 1, "the message of the cancelled send stays out")
        }
    }

    @Test("The guide's template survives a minute without messages")
    func templateSurvivesIdleness() async throws {
        let clock = ManualClock()
        try await withTestKernel(templateDoubler, clock: clock) { kernel in
            for _ in 0..<600 {
                let waited = try await clock.advanceToNextAlarm()
                #expect(waited == .milliseconds(100))
            }
            #expect(clock.now == .seconds(60))
            #expect(kernel.state == .active)
            #expect(try await kernel.ask(Number(21)).value == 42)
        }
    }
}
