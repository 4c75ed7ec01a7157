import RingKernels
import Testing

/// Small histories of several senders on one queue, each checked against what a bounded queue does one step at a time.
@Suite("Histories of several senders", .timeLimit(.minutes(5)))
struct ConcurrentHistoriesTests {
    @Test("Threads that try to send: the queue behaves as one that is used one step at a time", arguments: [2, 3, 4])
    func threads(_ senders: Int) async throws {
        let count = try #require(HistoryCounts.threads[senders]) / 2
        // A home that sleeps at once, and one that looks for work first.
        for idleSpins in [0, 400] {
            let stage = HistoryStage(senders: senders)
            let result = Shared(HistoryJudge())
            try await withHistoryRuntime(homes: 1, idleSpins: idleSpins) { runtime in
                let kernels = try await HistoryKernels(in: runtime, stage)
                let barrier = SpinBarrier(senders)
                await onThreads(senders) { sender in
                    var judge = HistoryJudge()
                    for number in 0..<count {
                        let plan = HistoryPlan(number: number, senders: senders, kernels: kernels.handles.count)
                        let kernel = kernels.handles[plan.kernel]
                        if sender == 0 { stage.clear() }
                        barrier.wait()
                        for step in plan.steps[sender] {
                            HistoryStage.pause(step.pause)
                            stage.noteNow(sender: sender) { try kernel.trySend($0) }
                        }
                        barrier.wait()
                        guard sender == 0 else { continue }
                        judge.waitUntilHandled(stage, number: number)
                        judge.judge(
                            stage, number: number, capacity: kernels.capacities[plan.kernel], isOrdered: true)
                    }
                    if sender == 0 { result.change { $0 = judge } }
                }
            }
            result.value.expect(count)
        }
    }

    @Test("Tasks that try, send and ask: the queue behaves as one that is used one step at a time")
    func tasks() async throws {
        let senders = 3
        let count = HistoryCounts.tasks
        let stage = HistoryStage(senders: senders)
        let result = Shared(HistoryJudge())
        try await withHistoryRuntime(homes: 1, idleSpins: 0) { runtime in
            let kernels = try await HistoryKernels(in: runtime, stage)
            let barrier = SpinBarrier(senders)
            await withTaskGroup { group in
                for sender in 0..<senders {
                    group.addTask {
                        var judge = HistoryJudge()
                        for number in 0..<count {
                            let plan = HistoryPlan(number: number, senders: senders, kernels: kernels.handles.count)
                            let kernel = kernels.handles[plan.kernel]
                            if sender == 0 { stage.clear() }
                            await barrier.waitYielding()
                            for step in plan.steps[sender] {
                                HistoryStage.pause(step.pause)
                                await stage.note(sender: sender) { message in
                                    switch step.call {
                                    case .trySend: return try kernel.trySend(message)
                                    case .send: return try await kernel.send(message)
                                    case .ask:
                                        _ = try await kernel.ask(message)
                                        return .accepted
                                    }
                                }
                            }
                            await barrier.waitYielding()
                            guard sender == 0 else { continue }
                            judge.waitUntilHandled(stage, number: number)
                            judge.judge(
                                stage, number: number, capacity: kernels.capacities[plan.kernel], isOrdered: true)
                        }
                        if sender == 0 { result.change { [judge] in $0 = judge } }
                    }
                }
            }
        }
        result.value.expect(count)
    }

    @Test(
        "Another home, a thread, and the kernel's own home if it sends: room for so many is room for so many",
        arguments: [false, true])
    func homes(_ isSendingFromHome: Bool) async throws {
        let senders = 3
        let count = HistoryCounts.homes / 2
        let stage = HistoryStage(senders: senders)
        let result = Shared(HistoryJudge())
        let done = Tally()
        try await withHistoryRuntime(homes: 2, idleSpins: 0) { runtime in
            let kernels = try await HistoryKernels(in: runtime, stage)
            let barrier = SpinBarrier(senders)
            // What each sender does with a history; the one on the kernels' home keeps them from taking anything.
            let send: @Sendable (Int, Int) -> HistoryPlan = { sender, number in
                let plan = HistoryPlan(number: number, senders: senders, kernels: kernels.handles.count)
                let kernel = kernels.handles[plan.kernel]
                barrier.wait()
                for step in plan.steps[sender] where sender > 0 || isSendingFromHome {
                    HistoryStage.pause(step.pause)
                    stage.noteNow(sender: sender) { try kernel.trySend($0) }
                }
                if sender == 0 { stage.noteNothingTaken() }
                barrier.wait()
                return plan
            }
            let here = RingKernel<Number, Acknowledgement>("here", options: KernelOptions(placement: .home(0))) {
                context in
                _ = try await context.receive()
                var judge = HistoryJudge()
                for number in 0..<count {
                    stage.clear()
                    let plan = send(0, number)
                    while judge.failure == nil && stage.unhandledCount > 0 { await Task.yield() }
                    judge.judge(stage, number: number, capacity: kernels.capacities[plan.kernel], isOrdered: false)
                }
                result.change { [judge] in $0 = judge }
                done.add()
            }
            let there = RingKernel<Number, Acknowledgement>("there", options: KernelOptions(placement: .home(1))) {
                context in
                _ = try await context.receive()
                for number in 0..<count { _ = send(1, number) }
                done.add()
            }
            for kernel in [here, there] {
                let handle = try await runtime.launch(kernel)
                try await handle.activate()
                // Not asked: whoever asks may lend the home his thread, which others need here.
                try await handle.send(Number(0))
            }
            await onThreads(1) { _ in for number in 0..<count { _ = send(2, number) } }
            await done.wait(for: 2)
        }
        result.value.expect(count)
    }
}
