import RingKernels
import TestKit
import Testing

/// Publishes what it is sent, from a handler that cannot suspend.
private struct Publisher: RingKernelHandler {
    static let kernelID: KernelID = "publisher"
    let topic: Topic<Number>
    let publications = Shared<[Publication]>([])

    mutating func handle(_ request: Number, in context: KernelContext) throws -> Acknowledgement {
        let publication = try context.publish(request, to: topic)
        publications.change { $0.append(publication) }
        return Acknowledgement(answering: request)
    }
}

@Suite("Publishing from a handler that cannot suspend", .timeLimit(.minutes(1)))
struct OutboxTests {
    @Test(
        "What finds no room waits in the publisher's outbox, the others have it, and the publisher handles nothing meanwhile",
        arguments: [0, 1])
    func outbox(_ home: Int) async throws {
        try await withTestRuntime(homes: 2) { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let slow = try await Probe.paused("slow", .holding(1), placement: .home(home), in: runtime)
            let quick = try await Probe<Number>(in: runtime, id: "quick", options: KernelOptions(placement: .home(1)))
            try await topic.subscribe(slow.handle)
            let reader = try topic.values(capacity: 1)
            try await topic.subscribe(quick.handle)
            let handler = Publisher(topic: topic)
            let publisher = try await runtime.launch(handler, options: KernelOptions(placement: .home(0)))
            try await publisher.activate()
            for value in 1...3 { try await publisher.send(Number(value)) }

            #expect(try await quick.values(2) == [1, 2])
            // Pausing comes behind what the home has to do.
            try await publisher.deactivate()
            try await publisher.reactivate()
            #expect(handler.publications.value.map(\.accepted) == [3, 1])
            #expect(handler.publications.value.map(\.waiting) == [0, 2])
            #expect(try publisher.telemetry.queueDepth == 1)

            try await slow.handle.reactivate()
            #expect(try await slow.values(2) == [1, 2])
            #expect(await reader.next(2).map(\.value) == [1, 2])
            #expect(try await quick.values(1) == [3])
            #expect(try await slow.values(1) == [3])
            #expect(await reader.next(1).map(\.value) == [3])
            // Counted when the publisher hears of it.
            while try topic.telemetry.delivered < 9 { await Task.yield() }
            #expect(try topic.telemetry.delivered == 9)
            try await publisher.terminate()
        }
    }

    @Test("If the kernel it waits for ends, the message is a dead letter and the publisher goes on")
    func targetEnds() async throws {
        try await withTestRuntime(tolerating: [.kernelEnded]) { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let slow = try await Probe.paused("slow", .holding(1), in: runtime)
            try await topic.subscribe(slow.handle)
            let publisher = try await runtime.launch(Publisher(topic: topic))
            try await publisher.activate()
            for value in 1...2 { try await publisher.send(Number(value)) }
            while try publisher.telemetry.processed < 2 { await Task.yield() }
            let letters = DeadLetterProbe(runtime)
            try await slow.handle.terminate()
            let died = try await letters.expectLetters(2)
            #expect(Set(died.map { ($0.message as? Number)?.value }) == [1, 2])
            #expect(died.allSatisfy { $0.reason == .kernelEnded })
            _ = try await publisher.ask(Number(3))
        }
    }

    @Test("If the subscription that it waits for is cancelled, nothing has died and the publisher goes on")
    func subscriberLeaves() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let slow = try await Probe.paused("slow", .holding(1), in: runtime)
            let subscription = try await topic.subscribe(slow.handle)
            let reader = try topic.values(capacity: 1)
            let publisher = try await runtime.launch(Publisher(topic: topic))
            try await publisher.activate()
            for value in 1...2 { try await publisher.send(Number(value)) }
            while try publisher.telemetry.processed < 2 { await Task.yield() }
            subscription.cancel()
            reader.cancel()
            _ = try await publisher.ask(Number(3))
            try await slow.handle.reactivate()
            #expect(try await slow.values(1) == [1])
            try await slow.expectNoMessage()
        }
    }

    @Test("Away from its home's thread a context publishes as far as that goes without waiting")
    func elsewhere() async throws {
        let contexts = Shared<[KernelContext]>([])
        try await withTestKernel(
            RingKernel<Number, Number>("kernel") { context in
                contexts.change { $0.append(context) }
                for try await request in context.requests {
                    // From a loop it is the call that suspends.
                    try await context.publish(request, to: context.topic("numbers", of: Number.self))
                    try await context.send(Number(request.value, answering: request))
                }
            }
        ) { kernel in
            _ = try await kernel.ask(Number(1))
            let context = try #require(contexts.value.first)
            let topic = try context.topic("numbers", of: Number.self)
            let values = try topic.values(capacity: 1)
            let rejected = Shared<[Int]>([])
            await onThreads(1) { _ in
                for value in 2...3 {
                    guard let publication = try? context.publish(Number(value), to: topic) else { return }
                    rejected.change { $0.append(publication.rejected) }
                }
            }
            #expect(rejected.value == [0, 1])
            #expect(await values.next(1).map(\.value) == [2])
            #expect(try topic.telemetry.published == 3)
        }
    }

    @Test("A loop that waits for a subscriber when it is cancelled ends quietly, as one that waits to send does")
    func cancelledLoop() async throws {
        let clock = ManualClock()
        try await withTestRuntime(clock: clock) { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let full = try topic.values(capacity: 1)
            let isWaiting = Latch()
            let loop = try await runtime.launch(
                RingKernel<Number, Acknowledgement>("loop") { context in
                    try await context.publish(Number(1), to: topic)
                    isWaiting.open()
                    try await context.publish(Number(2), to: topic)
                })
            try await loop.activate()
            await isWaiting.wait()
            let termination = Task.immediate { try await loop.terminate(timeout: .seconds(5)) }
            // Then its task is cancelled, and the time it has to end does not pass.
            #expect(try await clock.advanceToNextAlarm() == .seconds(5))
            try await termination.value
            #expect(loop.state == .terminated)
            #expect(loop.failure == nil)
            #expect(await full.next(1).map(\.value) == [1])
        }
    }
}
