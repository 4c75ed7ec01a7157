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
                        let error = await kernelError {
                            try await kernel.ask(request, timeout: .seconds(1 + caller % 7))
                        }
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
            while hold.value { usleep(100) }  // sleeps: to block its thread, which is its own
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

    @Test(
        "A crashed kernel is failed, its senders and waiting receivers get an error at once", arguments: Form.allCases)
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
