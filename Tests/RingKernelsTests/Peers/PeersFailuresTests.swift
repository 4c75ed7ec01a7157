import Glibc
import RingKernels
import TestKit
import Testing

/// Each test is something that a peer was seen to get wrong.
@Suite("Peers' failures, actors", .timeLimit(.minutes(2)))
struct PeersFailuresTests {
    #if DEBUG
    static let stressCount = 20_000
    #else
    static let stressCount = 100_000
    #endif

    // MARK: Callers and answers

    @Test("300 concurrent callers of mixed priority and patience get their own answers, and late answers go to nobody")
    func callersAreNotMixedUp() async throws {
        let clock = ManualClock()
        let received = Tally()
        let mayAnswer = Latch()
        let holder = RingKernel<Number, Number>("holder") { context in
            var held: [Number] = []
            while held.count < 300 {
                held.append(try await context.receive())
                received.add()
            }
            await mayAnswer.wait()
            for request in held.reversed() { try await context.send(Number(request.value * 2, answering: request)) }
            for try await request in context.requests { try await context.send(Number(-1, answering: request)) }
        }
        try await withTestRuntime(homes: 2, clock: clock, tolerating: [.lateAnswer]) { runtime in
            let letters = DeadLetterProbe(runtime)
            let kernel = try await runtime.launch(holder)
            try await kernel.activate()
            let priorities: [MessagePriority] = [.low, .normal, .high, .system]
            let gaveUp = Tally()
            let impatient = try await withThrowingTaskGroup(of: MessageID?.self) { group in
                for caller in 0..<300 {
                    group.addTask {
                        let request = Number(caller, priority: priorities[caller / 2 % 4])
                        guard caller % 2 == 0 else {
                            let answer = try await kernel.ask(request)
                            #expect(answer.value == caller * 2)
                            #expect(answer.correlationID == request.messageID)
                            return nil
                        }
                        let error = await kernelError { try await kernel.ask(request, timeout: .seconds(1 + caller % 7)) }
                        #expect(error?.code == .timedOut)
                        gaveUp.add()
                        return request.messageID
                    }
                }
                await received.wait(for: 300)
                try await clock.whileAdvancing { await gaveUp.wait(for: 150) }
                mayAnswer.open()
                return try await group.reduce(into: Set<MessageID>()) { $0.formUnion([$1].compactMap(\.self)) }
            }
            #expect(impatient.count == 150)
            let late = try await letters.expectLetters(150)
            #expect(late.allSatisfy { $0.reason == .lateAnswer })
            #expect(Set(late.compactMap(\.message.correlationID)) == impatient)
            #expect(try await kernel.ask(Number(7)).value == -1, "the next caller gets none of them")
            let telemetry = try kernel.telemetry
            #expect(telemetry.lateAnswers == 150)
            #expect(telemetry.answered == 151)
        }
    }

    @Test("After a timeout the late answer does not go to the next caller", arguments: Form.allCases)
    func lateAnswerGoesToNobody(_ form: Form) async throws {
        let clock = ManualClock()
        let hold = Shared(true)
        let kernel = form.kernel { request, _ in
            while hold.value { usleep(100) }  // its thread is its own
            return Number(request.value * 2)
        }
        var dedicated = kernel
        dedicated.options.placement = .dedicated
        try await withTestKernel(dedicated, clock: clock, tolerating: [.lateAnswer]) { kernel in
            let first = Task.immediate { await kernelError { try await kernel.ask(Number(1), timeout: .seconds(1)) } }
            try await clock.advanceToNextAlarm()
            #expect(await first.value?.code == .timedOut)
            let second = Task.immediate { try await kernel.ask(Number(2)) }
            hold.change { $0 = false }
            #expect(try await second.value.value == 4)
            #expect(try kernel.telemetry.lateAnswers == 1)
        }
    }

    // MARK: Crashes

    @Test("A crashed kernel is failed, its senders and waiting receivers get an error at once", arguments: Form.allCases)
    func crashIsSeen(_ form: Form) async throws {
        try await withTestRuntime(tolerating: [.handlerFailed, .kernelEnded]) { runtime in
            let kernel = try await runtime.launch(form.kernel { _, _ in throw TestFailure() })
            try await kernel.activate()
            let receivers = (0..<10).map { _ in Task.immediate { await kernelError { try await kernel.receive() } } }
            let asked = await kernelError { try await kernel.ask(Number(1)) }
            #expect(asked?.code == .handlerFailed)
            #expect(asked?.underlying as? TestFailure == TestFailure())
            for receiver in receivers {
                let error = await receiver.value
                #expect(error?.code == .kernelEnded)
                #expect(error?.state == .failed)
            }
            #expect(kernel.state == .failed)
            #expect((kernel.failure as? KernelError)?.underlying as? TestFailure == TestFailure())
            #expect(await kernelError { try await kernel.send(Number(2)) }?.code == .kernelEnded)
            #expect(await kernelError { try kernel.trySend(Number(3)) }?.code == .kernelEnded)
            #expect(await kernelError { try await kernel.ask(Number(4)) }?.code == .kernelEnded)
            #expect(await kernelError { try await kernel.receive() }?.code == .kernelEnded)
        }
    }

    // MARK: Back-pressure

    @Test("`reject`, `dropOldest`, `dropNewest` and `block` reach the queue, whoever sends",
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
            let outcomes = try await clock.whileAdvancing {
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
        try await withTestRuntime(homes: 2, clock: clock, tolerating: [.droppedNewest, .droppedOldest, .kernelEnded]) { runtime in
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

    @Test("4 producers and 4 consumers on queues of capacity 1 lose and double nothing", arguments: Form.allCases, [Placement.home(0), .dedicated])
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

    // MARK: Pausing and ending

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

    @Test("Terminating a kernel that waits for room, on its own output or at another kernel, ends it", arguments: Form.allCases)
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
            try await clock.whileAdvancing { try await blocked.terminate(timeout: .seconds(1)) }
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

    // MARK: Idleness

    @Test("10,000 idle kernels use less than 1 % of a core, and all of them stop, cleaned up, within a second", arguments: [Form.handler, .loop])
    func idleKernelsCostNothing(_ form: Form) async throws {
        // A process of its own, so that no other test's work is measured.
        switch form {
        case .handler: await #expect(processExitsWith: .success) { try await measureIdleness(.handler) }
        default: await #expect(processExitsWith: .success) { try await measureIdleness(.loop) }
        }
    }

    // MARK: Telemetry and checks

    @Test("Telemetry counters move and add up", arguments: Form.allCases)
    func countersMove(_ form: Form) async throws {
        let options = KernelOptions(inputQueue: QueueOptions(capacity: 8, backpressure: .reject))
        try await withTestRuntime(tolerating: [.kernelEnded, .unreadOutput]) { runtime in
            let kernel = try await runtime.launch(form.kernel(options: options) { request, _ in request })
            #expect(try kernel.telemetry.queueWait == nil)
            #expect(try kernel.telemetry.handling == nil)
            for value in 0..<8 { try await kernel.send(Number(value)) }
            _ = await kernelError { try await kernel.send(Number(8)) }
            try await kernel.activate()
            for _ in 0..<8 { _ = try await kernel.receive() }
            for value in 0..<5 { _ = try await kernel.ask(Number(value)) }
            try await kernel.deactivate()
            for value in 0..<3 { try await kernel.send(Number(value)) }
            try await kernel.terminate()
            let telemetry = try kernel.telemetry
            #expect(telemetry.received == 16)
            #expect(telemetry.processed == 13)
            #expect(telemetry.answered == 13)
            #expect(telemetry.undelivered == 3)
            #expect(telemetry.rejected == 1)
            #expect(telemetry.queueHighWater == 8)
            #expect(telemetry.queueDepth == 0)
            #expect(telemetry.failed == 0)
            #expect(telemetry.received == telemetry.processed + telemetry.queueDepth + telemetry.undelivered)
            #expect(telemetry.queueWait?.count == 13)
            #expect(telemetry.handling?.count == 13)
        }
    }

    @Test("A restart policy's window is used: old restarts are forgotten", arguments: Form.allCases)
    func restartWindowIsUsed(_ form: Form) async throws {
        let clock = ManualClock()
        let starts = Tally()
        let options = KernelOptions(
            restart: .onFailure(maximum: 2, within: .seconds(60), backoff: .constant(.zero)))
        let kernel = form.kernel(options: options, start: { starts.add() }) { _, _ in throw TestFailure() }
        try await withTestKernel(kernel, clock: clock, tolerating: [.handlerFailed]) { kernel in
            // Three failures 40 seconds apart: never more than two within a minute.
            for round in 1...3 {
                #expect(await kernelError { try await kernel.ask(Number(round)) }?.code == .handlerFailed)
                await starts.wait(for: round + 1)
                clock.advance(by: .seconds(40))
            }
            // A fourth and a fifth at the same moment: one restart is left inside the window.
            #expect(await kernelError { try await kernel.ask(Number(4)) }?.code == .handlerFailed)
            await starts.wait(for: 5)
            #expect(await kernelError { try await kernel.ask(Number(5)) }?.code == .handlerFailed)
            #expect(await kernelError { try await kernel.receive() }?.state == .failed)
            let telemetry = try kernel.telemetry
            #expect(telemetry.restarts == 4)
            #expect(telemetry.failed == 5)
        }
    }

    @Test("IDs made by 8 threads at once never repeat and grow on each thread")
    func messageIDsAreUnique() async {
        let all = Shared<[MessageID]>([])
        await onThreads(8) { _ in
            let mine = (0..<100_000).map { _ in MessageID() }
            #expect(zip(mine, mine.dropFirst()).allSatisfy { $0 < $1 })
            all.change { $0 += mine }
        }
        let sorted = all.value.sorted()
        #expect(sorted.count == 800_000)
        #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0 != $1 })
    }
}

/// Launches 10,000 kernels, lets them idle for a second, and ends them.
private func measureIdleness(_ form: Form) async throws {
    func processorTime() -> Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let count = 10_000
    let stops = Tally()
    var configuration = RingKernelRuntime.Configuration()
    configuration.homes = 2
    let runtime = RingKernelRuntime(configuration: configuration)
    try await runtime.start()
    for index in 0..<count {
        let kernel = form.kernel("idle-\(index)", stop: { stops.add() }) { request, _ in request }
        let handle = try await runtime.launch(kernel)
        try await handle.activate()
        _ = try await handle.ask(Number(index))
    }
    let clock = ContinuousClock()
    // A real second, because idleness is what is measured.
    try await clock.sleep(for: .milliseconds(100))
    let before = processorTime()
    try await clock.sleep(for: .seconds(1))
    let used = processorTime() - before
    #expect(used < 0.01, "\(used) s of processor time in a second of idleness")
    let end = try await clock.measure { try await runtime.shutdown() }
    #expect(end < .seconds(1), "shutting down took \(end)")
    #expect(stops.count == count)
}
