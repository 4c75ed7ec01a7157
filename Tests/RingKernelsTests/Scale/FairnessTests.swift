import RingKernels
import TestKit
import Testing

/// How kernels of one home share its thread; counted in messages, not in time.
@Suite("Fairness between kernels of one home", .timeLimit(.minutes(2)))
struct FairnessTests {
    /// Most messages that a kernel handles before the others have their turn, as the form has it.
    private static func batch(_ form: Form) -> Int { form == .handler ? 1024 : 65 }

    /// Which kernel handled a message, message after message.
    private final class Log: Sendable {
        let turns = Shared<[Int]>([])
        let all = Tally()
        func note(_ kernel: Int) {
            turns.change { $0.append(kernel) }
            all.add()
        }
    }

    @Test("Two kernels with full queues get comparable shares", arguments: Form.allCases)
    func shares(_ form: Form) async throws {
        let each = isSanitized ? 4000 : 20_000
        let log = Log()
        try await withTestRuntime { runtime in
            var kernels: [RingKernelHandle<Number, Number>] = []
            for index in 0..<2 {
                let options = KernelOptions(
                    inputQueue: QueueOptions(capacity: each), outputQueue: QueueOptions(capacity: each))
                let kernel = try await runtime.launch(
                    form.kernel("kernel-\(index)", options: options) { request, _ in
                        log.note(index)
                        return request
                    })
                for value in 0..<each { try await kernel.send(Number(value)) }
                kernels.append(kernel)
            }
            // Both are let go by a kernel of their home, which keeps its thread meanwhile.
            let all = kernels
            let starter = RingKernel<Number, Acknowledgement>("starter") { context in
                _ = try await context.receive()
                for kernel in all { try await kernel.activate() }
            }
            let handle = try await runtime.launch(starter)
            try await handle.activate()
            try await handle.send(Number(0))
            await log.all.wait(for: 2 * each)
            for kernel in kernels { for _ in 0..<each { _ = try await kernel.receive() } }
        }
        let turns = log.turns.value
        let end = try Swift.min(#require(turns.lastIndex(of: 0)), #require(turns.lastIndex(of: 1)))
        let counts = (0..<2).map { kernel in turns[...end].count { $0 == kernel } }
        #expect(counts.allSatisfy { $0 > each / 2 }, "when the first had handled all, they had handled \(counts)")
        #expect(longestRun(in: turns[...end]) <= Self.batch(form), "a batch has a bound")
    }

    @Test(
        "A busy kernel does not starve a quiet one: so many of its messages come in between, and no more",
        arguments: Form.allCases, Sender.allCases)
    func quietOne(_ form: Form, _ sender: Sender) async throws {
        let rounds = isSanitized ? 5 : 50
        let handled = Shared(0)
        let mayEnd = Shared(false)
        let gaps = Shared<[Int]>([])
        try await withTestRuntime(homes: 2, tolerating: [.kernelEnded]) { runtime in
            // Always has something to do: each message sends two while there are few.
            let options = KernelOptions(inputQueue: QueueOptions(capacity: 10_000), placement: .home(0))
            let busy = try await runtime.launch(busyKernel(form, options, handled, mayEnd))
            try await busy.activate()
            for value in 0..<2000 { try await busy.send(Number(value)) }
            let quiet = try await runtime.launch(
                form.kernel("quiet", options: KernelOptions(placement: .home(0))) { _, _ in Number(handled.value) })
            try await quiet.activate()
            try await sender.run(in: runtime) {
                for _ in 0..<rounds {
                    let before = handled.value
                    let then = try await quiet.ask(Number(0)).value
                    gaps.change { $0.append(then - before) }
                }
            }
            mayEnd.change { $0 = true }
        }
        #expect(handled.value > rounds, "the busy one was busy")
        let most = gaps.value.max() ?? .max
        // What is sent from elsewhere is seen after the batch in which the 128th message since the last look is handled.
        let unseen = sender == .sameHome ? 0 : 128 + Self.batch(form)
        #expect(most <= unseen + 2 * Self.batch(form), "\(most) messages came in between")
    }

    /// A kernel that sends itself a message for each that it handles, until it may end.
    private func busyKernel(
        _ form: Form, _ options: KernelOptions, _ handled: Shared<Int>, _ mayEnd: Shared<Bool>
    ) -> RingKernel<Number, Acknowledgement> {
        let work: @Sendable (Number, KernelContext) throws -> Void = { request, context in
            handled.change { $0 += 1 }
            if mayEnd.value { return }
            let own = try context.kernel("busy", accepting: Number.self, answering: Acknowledgement.self)
            _ = try own.trySend(Number(request.value))
        }
        struct Busy: RingKernelHandler {
            static let kernelID: KernelID = "busy"
            let work: @Sendable (Number, KernelContext) throws -> Void
            mutating func handle(_ request: Number, in context: KernelContext) throws -> Acknowledgement {
                try work(request, context)
                return Acknowledgement(answering: request)
            }
        }
        struct AsyncBusy: AsyncRingKernelHandler {
            static let kernelID: KernelID = "busy"
            let work: @Sendable (Number, KernelContext) throws -> Void
            mutating func handle(_ request: Number, in context: KernelContext) async throws -> Acknowledgement {
                try work(request, context)
                return Acknowledgement(answering: request)
            }
        }
        switch form {
        case .handler: return RingKernel(Busy(work: work), options: options)
        case .asyncHandler: return RingKernel(AsyncBusy(work: work), options: options)
        case .loop:
            return RingKernel("busy", options: options) { context in
                for try await request in context.requests { try work(request, context) }
            }
        }
    }

    /// The most turns that one kernel had in a row.
    private func longestRun(in turns: ArraySlice<Int>) -> Int {
        var (longest, run, last) = (0, 0, -1)
        for turn in turns {
            run = turn == last ? run + 1 : 1
            last = turn
            longest = Swift.max(longest, run)
        }
        return longest
    }
}
