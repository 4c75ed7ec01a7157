import CRingKernels
import Glibc
import RingKernels
import TestKit
import Testing

/// Kernels that keep their thread to themselves for long, which others must not notice.
@Suite("Kernels that compute for long", .timeLimit(.minutes(1)))
struct LongHandlingTests {
    /// Where the kernel lives that computes. Another one answers on home 0.
    enum Place: String, CaseIterable, Sendable {
        case ownHome, sharedHome
        var placement: Placement { self == .ownHome ? .dedicated : .home(1) }
    }

    @Test(
        "While one computes, kernels on another home answer each other and callers from outside",
        arguments: Form.allCases, Place.allCases)
    func othersGoOn(_ form: Form, _ place: Place) async throws {
        let hasBegun = Latch()
        let mayEnd = Shared(false)
        let result = Shared(0)
        try await withTestRuntime(homes: 2, tolerating: [.unreadOutput]) { runtime in
            let busy = try await runtime.launch(
                form.kernel("busy", options: KernelOptions(placement: place.placement)) { request, _ in
                    hasBegun.open()
                    var (number, steps) = (request.value, 0)
                    // Something to compute, without a look at anything else but the sign to end.
                    repeat {
                        for _ in 0..<1000 { number = number % 2 == 0 ? number / 2 : 3 * number + 1 }
                        steps += 1000
                    } while !mayEnd.value
                    result.change { $0 = steps }
                    return request
                })
            try await busy.activate()
            // Sent, not asked: who asks from outside may do a sleeping home's work himself.
            try await busy.send(Number(27))
            await hasBegun.wait()

            let target = try await runtime.launch(
                form.kernel("target", options: KernelOptions(placement: .home(0))) { request, _ in
                    Number(request.value * 2)
                })
            try await target.activate()
            let asker = RingKernel<Number, Number>("asker", options: KernelOptions(placement: .home(0))) { context in
                for try await request in context.requests {
                    let answer = try await target.ask(Number(request.value))
                    try await context.send(Number(answer.value + 1, answering: request))
                }
            }
            let asking = try await runtime.launch(asker)
            try await asking.activate()
            for value in 0..<200 {
                #expect(try await target.ask(Number(value)).value == 2 * value)
                #expect(try await asking.ask(Number(value)).value == 2 * value + 1)
            }
            // And what is sent to the one that computes waits for it.
            for value in 0..<10 { try await busy.send(Number(value)) }
            #expect(try busy.telemetry.queueDepth == 10)
            #expect(result.value == 0, "it has computed all the time")
            mayEnd.change { $0 = true }
            for _ in 0..<11 { _ = try await busy.receive() }
            #expect(result.value > 0)
        }
    }

    @Test("A loop that never waits for anything keeps its own thread, and nobody else's")
    func neverWaits() async throws {
        let mayEnd = Shared(false)
        let hasBegun = Latch()
        let spinner = RingKernel<Number, Number>("spinner", options: KernelOptions(placement: .dedicated)) { context in
            hasBegun.open()
            while !mayEnd.value && !context.shouldTerminate { sched_yield() }
        }
        try await withTestRuntime(homes: 1) { runtime in
            let launching = Task { try await runtime.launch(spinner) }
            await hasBegun.wait()
            for form in Form.allCases {
                let kernel = try await runtime.launch(form.kernel("other-\(form)") { request, _ in request })
                try await kernel.activate()
                for value in 0..<200 { #expect(try await kernel.ask(Number(value)).value == value) }
                try await kernel.terminate()
            }
            mayEnd.change { $0 = true }
            let handle = try await launching.value
            try await handle.terminate()
        }
    }

    @Test("Neighbours of a kernel that computes for long wait for it, and then go on with everything they were sent")
    func neighboursWait() async throws {
        let hasBegun = Latch()
        let mayEnd = Shared(false)
        let handled = Tally()
        try await withTestRuntime(homes: 2) { runtime in
            let busy = try await runtime.launch(
                Consumer { _ in
                    hasBegun.open()
                    while !mayEnd.value { sched_yield() }
                }, id: "busy", options: KernelOptions(placement: .home(1)))
            let neighbour = try await runtime.launch(
                Consumer { _ in handled.add() }, id: "neighbour", options: KernelOptions(placement: .home(1)))
            try await busy.activate()
            try await neighbour.activate()
            try await busy.send(Number(0))
            await hasBegun.wait()
            for value in 0..<1000 { try await neighbour.send(Number(value)) }
            #expect(handled.count == 0)
            mayEnd.change { $0 = true }
            await handled.wait(for: 1000)
            #expect(handled.count == 1000)
        }
    }

    @Test(
        "`trySend` finds room in the queue of a kernel whose home computes, as long as there is",
        arguments: Backpressure.allCases)
    func roomBehindTheComputing(_ strategy: Backpressure) async throws {
        let hasBegun = Latch()
        let mayEnd = Shared(false)
        let options = KernelOptions(
            inputQueue: QueueOptions(capacity: 100_000, backpressure: strategy), placement: .home(1))
        try await withTestRuntime(homes: 2, tolerating: [.kernelEnded]) { runtime in
            let busy = try await runtime.launch(
                Consumer { request in
                    hasBegun.open()
                    while !mayEnd.value { sched_yield() }
                }, options: options)
            try await busy.activate()
            try await busy.send(Number(0))
            await hasBegun.wait()
            var outcomes: Set<String> = []
            for value in 0..<8192 {
                do {
                    outcomes.insert(try busy.trySend(Number(value)).rawValue)
                } catch let error as KernelError {
                    outcomes.insert(error.code.rawValue)
                }
            }
            mayEnd.change { $0 = true }
            #expect(outcomes == ["accepted"])
        }
    }

    @Test("Tasks that have nothing to do with kernels go on while callers from outside wait for long answers")
    func unrelatedTasks() async throws {
        var isInTime = true
        // A home that happens to be awake needs nobody's thread, so more than once.
        for _ in 0..<10 where isInTime { isInTime = try await unrelatedTaskRuns() }
        #expect(isInTime, "a task that does nothing did not run in two seconds")
    }

    /// Whether a task runs while a caller waits for a kernel on each of as many homes as there are processors.
    private func unrelatedTaskRuns() async throws -> Bool {
        let processors = Int(drk_available_processors())
        let computing = Tally()
        let mayEnd = Shared(false)
        let hasRun = Shared(false)
        let isInTime = Shared(false)
        // A thread of its own looks on, for Swift's pool may have none left.
        let watching = Task.immediate {
            await onThreads(1) { _ in
                while computing.count < processors { sched_yield() }
                Task { hasRun.change { $0 = true } }
                let start = ContinuousClock.now
                while !hasRun.value && ContinuousClock.now - start < .seconds(2) { sched_yield() }
                isInTime.change { $0 = hasRun.value }
                mayEnd.change { $0 = true }
            }
        }
        try await withTestRuntime(homes: processors) { runtime in
            var kernels: [RingKernelHandle<Number, Acknowledgement>] = []
            for index in 0..<processors {
                let kernel = try await runtime.launch(
                    Consumer { _ in
                        computing.add()
                        while !mayEnd.value { sched_yield() }
                    }, id: "kernel-\(index)", options: KernelOptions(placement: .home(index)))
                try await kernel.activate()
                kernels.append(kernel)
            }
            for _ in 0..<10_000 { await Task.yield() }
            try await withThrowingTaskGroup { group in
                for kernel in kernels { group.addTask { _ = try await kernel.ask(Number(0)) } }
                try await group.waitForAll()
            }
        }
        await watching.value
        return isInTime.value
    }
}
