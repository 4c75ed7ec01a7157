import Glibc
import RingKernels
import TestKit
import Testing

@Suite("Priorities under load", .timeLimit(.minutes(1)))
struct PriorityTests {
    private static let queued = 4096

    /// Which messages a kernel has handled, and a first one that stays in its hands until it may end.
    private final class Desk: Sendable {
        let handled = Shared<[Int]>([])
        let all = Tally()
        let hasFirst = Latch()
        let mayEnd = Shared(false)

        /// Keeps the thread of the first message's handler, as long computing would.
        func hold() {
            hasFirst.open()
            while !mayEnd.value { sched_yield() }
        }

        func note(_ request: Number) {
            handled.change { $0.append(request.value) }
            all.add()
        }
    }

    /// Checks that the urgent message was handled after at most one more than the one in hand.
    private func expectUrgentFirst(_ desk: Desk) throws {
        let place = try #require(desk.handled.value.firstIndex(of: -1))
        #expect(place <= 2, "\(place) messages were handled before it")
    }

    private static let options = KernelOptions(
        inputQueue: QueueOptions(capacity: 2 * queued), placement: .home(0))

    @Test("A message from the same home overtakes 4,096 that are queued at once", arguments: [Form.handler, .loop])
    func fromSameHome(_ form: Form) async throws {
        let desk = Desk()
        try await withTestRuntime(homes: 2) { runtime in
            // The first message sends the urgent one, to the kernel that handles it.
            let kernel = form.kernel("target", options: Self.options) { request, context in
                desk.note(request)
                if request.value == 0 {
                    let own = try context.kernel("target", accepting: Number.self, answering: Number.self)
                    _ = try own.trySend(Number(-1, priority: .high))
                }
                return request
            }
            let target = try await runtime.launch(kernel)
            for value in 0..<Self.queued { try await target.send(Number(value)) }
            try await target.activate()
            let receiving = Task { for _ in 0...Self.queued { _ = try await target.receive() } }
            await desk.all.wait(for: Self.queued + 1)
            try await receiving.value
        }
        #expect(desk.handled.value[1] == -1)
        #expect(desk.handled.value.filter { $0 >= 0 }.elementsEqual(0..<Self.queued))
    }

    @Test(
        "A message from elsewhere overtakes 4,096 that are queued before the next but one is handled",
        arguments: [Sender.otherHome, .foreign])
    func fromElsewhere(_ sender: Sender) async throws {
        let desk = Desk()
        try await withTestRuntime(homes: 2) { runtime in
            let target = try await runtime.launch(
                Consumer { request in
                    if request.value == 0 { desk.hold() }
                    desk.note(request)
                }, options: Self.options)
            try await sendUrgent(to: target, behindQueueOf: desk, from: sender, in: runtime)
        }
        try expectUrgentFirst(desk)
        #expect(desk.handled.value.filter { $0 >= 0 }.elementsEqual(0..<Self.queued))
    }

    /// Fills the queue, sends an urgent message while the first is in hand, and waits until all are handled.
    private func sendUrgent(
        to target: RingKernelHandle<Number, Acknowledgement>, behindQueueOf desk: Desk, from sender: Sender,
        in runtime: RingKernelRuntime
    ) async throws {
        for value in 0..<Self.queued { try await target.send(Number(value)) }
        try await target.activate()
        await desk.hasFirst.wait()
        // The first is in hand, 4,095 are behind it, and the urgent one is accepted before the first is done.
        try await sender.run(in: runtime) { try await target.send(Number(-1, priority: .high)) }
        desk.mayEnd.change { $0 = true }
        await desk.all.wait(for: Self.queued + 1)
    }

    @Test("A message from elsewhere overtakes what a loop has queued", arguments: [Sender.otherHome, .foreign])
    func fromElsewhereToLoop(_ sender: Sender) async throws {
        let desk = Desk()
        try await withTestRuntime(homes: 2) { runtime in
            let kernel = RingKernel<Number, Acknowledgement>("loop", options: Self.options) { context in
                for try await request in context.requests {
                    if request.value == 0 { desk.hold() }
                    desk.note(request)
                }
            }
            let target = try await runtime.launch(kernel)
            try await sendUrgent(to: target, behindQueueOf: desk, from: sender, in: runtime)
        }
        try expectUrgentFirst(desk)
    }

    @Test(
        "Each band overtakes those below it, 1,024 messages deep, wherever they come from", arguments: Sender.allCases)
    func bands(_ sender: Sender) async throws {
        let desk = Desk()
        let priorities: [MessagePriority] = [.low, .normal, .high, .system]
        let each = Self.queued / 4
        try await withTestRuntime(homes: 2) { runtime in
            let target = try await runtime.launch(Consumer { desk.note($0) }, options: Self.options)
            try await sender.run(in: runtime) {
                for value in 0..<each {
                    for (band, priority) in priorities.enumerated() {
                        try await target.send(Number(band * each + value, priority: priority))
                    }
                }
            }
            try await target.activate()
            await desk.all.wait(for: 4 * each)
        }
        let expected = (0..<4).reversed().flatMap { band in (0..<each).map { band * each + $0 } }
        #expect(desk.handled.value == expected)
    }
}
