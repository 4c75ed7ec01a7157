import Glibc
import Synchronization
import Testing

@testable import RingKernels
@testable import TestKit

@Suite("Work of a sleeping home, done by who waits for it", .timeLimit(.minutes(1)))
struct LeaseTests {
    /// A parker that threads share as its contract allows.
    @safe
    private final class Bed: @unchecked Sendable {
        // SAFETY: one thread parks, others publish and lease.
        let parker = unsafe Parker()
        let work = Atomic<Int>(0)
        deinit { unsafe parker.deallocate() }
    }

    @Test("What is brought during a lease is found: by who leases, or by the thread, which is woken", arguments: 0..<20)
    func broughtDuringLease(_ round: Int) async {
        let bed = Bed()
        let total = 2000
        let (done, leases) = (Tally(), Tally())
        await onThreads(4) { index in
            switch index {
            case 0:
                // The owner: takes what there is, and sleeps when there is nothing.
                while done.count < total {
                    done.add(bed.work.exchange(0, ordering: .acquiring))
                    unsafe bed.parker.park { bed.work.load(ordering: .acquiring) != 0 || done.count >= total }
                }
            case 1:
                // One who leases.
                while done.count < total {
                    guard unsafe bed.parker.lease() else {
                        sched_yield()
                        continue
                    }
                    leases.add()
                    done.add(bed.work.exchange(0, ordering: .acquiring))
                    unsafe bed.parker.endLease { bed.work.load(ordering: .acquiring) != 0 || done.count >= total }
                }
                // The owner may have fallen asleep before the last piece was done.
                unsafe bed.parker.wakeIfParked()
            default:
                for _ in 0..<total / 2 {
                    bed.work.wrappingAdd(1, ordering: .releasing)
                    unsafe bed.parker.wakeIfParked()
                    if round % 2 == 0 { sched_yield() }
                }
            }
        }
        #expect(done.count == total)
        #expect(bed.work.load(ordering: .relaxed) == 0)
    }

    @Test("Callers from outside and messages from everywhere meet at sleeping homes: nothing is lost or mixed up")
    func callersMeet() async throws {
        let handled = Shared(0)
        try await withTestRuntime(homes: 2) { runtime in
            var kernels: [RingKernelHandle<Number, Number>] = []
            for (index, form) in Form.allCases.enumerated() {
                for home in 0..<2 {
                    let kernel = try await runtime.launch(
                        form.kernel(
                            KernelID("\(form)-\(home)"), options: KernelOptions(placement: .home((index + home) % 2))
                        ) { request, _ in
                            if request.value < 0 { handled.change { $0 += 1 } }
                            return Number(request.value * 2)
                        })
                    try await kernel.activate()
                    kernels.append(kernel)
                }
            }
            let all = kernels
            let sender = RingKernel<Number, Number>("sender", options: KernelOptions(placement: .home(1))) { context in
                for try await request in context.requests {
                    for value in 1...600 { try await all[value % all.count].send(Number(-value)) }
                    try await context.send(Number(0, answering: request))
                }
            }
            try await runtime.withKernel(sender) { sender in
                try await withThrowingTaskGroup { group in
                    group.addTask { _ = try await sender.ask(Number(0)) }
                    for caller in 0..<6 {
                        group.addTask {
                            for value in 0..<300 {
                                let number = caller * 1000 + value
                                let answer = try await all[number % all.count].ask(Number(number))
                                #expect(answer.value == number * 2)
                            }
                        }
                    }
                    // Answers to what was sent, so that no output queue fills.
                    for kernel in all { group.addTask { for _ in 0..<100 { _ = try await kernel.receive() } } }
                    try await group.waitForAll()
                }
            }
        }
        #expect(handled.value == 600)
    }

    @Test("An `ask` with a time limit keeps it, though the kernel that is asked takes longer")
    func timeLimit() async throws {
        let mayEnd = Shared(false)
        // On a busy machine the time may be up before the kernel's thread has begun with it.
        try await withTestRuntime(homes: 1, tolerating: [.lateAnswer, .kernelEnded]) { runtime in
            let kernel = try await runtime.launch(
                ClosureHandler(onStart: {}, onStop: {}) { request, _ in
                    while !mayEnd.value { sched_yield() }
                    return request
                })
            try await kernel.activate()
            let error = await kernelError { try await kernel.ask(Number(1), timeout: .milliseconds(1)) }
            mayEnd.change { $0 = true }
            #expect(error?.code == .timedOut)
        }
    }

    @Test("A task that begins to wait during a lease hears of its cancellation, though its home sleeps")
    func cancelledAfterLease() async throws {
        try await withTestRuntime(homes: 2, tolerating: [.kernelEnded]) { runtime in
            let silent = try await runtime.launch(Doubler(), options: KernelOptions(placement: .home(1)))
            let waits = Shared<Task<Bool, Never>?>(nil)
            let kernel = RingKernel<Number, Number>("asker", options: KernelOptions(placement: .home(0))) { context in
                let request = try await context.receive()
                let task = startAsking(silent, isolation: #isolation)
                waits.change { $0 = task }
                try await context.send(Number(await task.value ? 1 : 0, answering: request))
            }
            let asker = try await runtime.launch(kernel)
            try await asker.activate()
            let home = asker.kernel.home
            while !home.lease(until: { true }, {}) { sched_yield() }
            let answer = Task { try await asker.ask(Number(0)).value }
            while try waits.value == nil || silent.telemetry.queueDepth == 0 { await Task.yield() }
            waits.value?.cancel()
            let heard = try await completes(within: .seconds(5)) { try await answer.value }
            #expect(heard == 1, "a cancelled caller waits for ever")
        }
    }
}

/// Starts a task in the isolation of a home that asks; whether that ends by a cancellation.
private func startAsking(
    _ kernel: RingKernelHandle<Number, Number>, isolation: isolated (any Actor)?
) -> Task<Bool, Never> {
    Task {
        _ = isolation
        do { _ = try await kernel.ask(Number(1)) } catch { return error is CancellationError }
        return false
    }
}
