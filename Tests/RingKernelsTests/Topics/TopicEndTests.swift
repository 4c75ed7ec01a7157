import TestKit
import Testing

@testable import RingKernels

/// A message whose content can be watched.
private struct Parcelled: Message {
    final class Content: Codable, Sendable { init() {} }

    var content = Content()
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?
}

/// A kernel that lets go of what it is sent.
private struct Ignoring: RingKernelHandler {
    static let kernelID: KernelID = "ignoring"

    mutating func handle(_ request: Parcelled, in context: KernelContext) throws -> Acknowledgement {
        Acknowledgement(answering: request)
    }
}

@Suite("The end of topics", .timeLimit(.minutes(1)))
struct TopicEndTests {
    @Test("At shutdown every reader comes to the end of what it has, and whoever waits to publish goes on")
    func shutdown() async throws {
        let runtime = RingKernelRuntime(configuration: .testing())
        try await runtime.start()
        let topic = try runtime.topic("numbers", of: Number.self)
        let full = try topic.values(capacity: 1)
        let followed = try runtime.topics("*", of: Number.self).values()
        let probe = try await Probe.paused("paused", .holding(1), in: runtime)
        try await topic.subscribe(probe.handle)
        let reader = Task.immediate { await followed.rest().map(\.message.value) }
        try await topic.publish(Number(1))
        let publisher = Task.immediate { try await topic.publish(Number(2)) }
        try await runtime.shutdown()
        let publication = try await publisher.value
        #expect(publication.accepted == 2)
        #expect(publication.ended == 1)
        #expect(await reader.value == [1, 2])
        #expect(await full.rest().map(\.value) == [1, 2])
    }

    @Test("From the beginning of a shutdown no reader makes a publisher wait; what does not fit is dropped and counted")
    func duringShutdown() async throws {
        let runtime = RingKernelRuntime(configuration: .testing())
        try await runtime.start()
        let topic = try runtime.topic("numbers", of: Number.self)
        let full = try topic.values(capacity: 1)
        let results = Shared<[Publication]>([])
        let isActive = Latch()
        let last = try await runtime.launch(
            RingKernel<Number, Acknowledgement>("last") { context in
                isActive.open()
                for try await _ in context.requests {}
                for value in 1...2 {
                    let topic = try context.topic("numbers", of: Number.self)
                    let publication = try await context.publish(Number(value), to: topic)
                    results.change { $0.append(publication) }
                }
            })
        try await last.activate()
        await isActive.wait()
        try await runtime.shutdown()
        #expect(results.value.map(\.accepted) == [1, 0])
        #expect(results.value.map(\.dropped) == [0, 1])
        #expect(full.dropped == 1)
        #expect(await full.rest().map(\.value) == [1])
        #expect(last.state == .terminated)
    }

    @Test("Before its start and after its end a runtime has no topics, and says why")
    func outsideOfItsLife() async throws {
        let runtime = RingKernelRuntime(configuration: .testing())
        let early = await kernelError { try runtime.topic("numbers", of: Number.self) }
        #expect(early?.code == .runtimeNotRunning)
        #expect(early?.message.contains("has not been started") == true)
        try await runtime.start()
        let topic = try runtime.topic("numbers", of: Number.self)
        let pattern = try runtime.topics("*", of: Number.self)
        let probe = try await Probe<Number>(in: runtime)
        try await runtime.shutdown()
        for error in [
            await kernelError { try await topic.publish(Number(1)) },
            await kernelError { try topic.tryPublish(Number(1)) },
            await kernelError { try topic.values() },
            await kernelError { try pattern.values() },
            await kernelError { try runtime.topic("numbers", of: Number.self) },
            await kernelError { try runtime.topics("*", of: Number.self) },
        ] {
            #expect(error?.code == .runtimeNotRunning)
            #expect(error?.message.contains("shut down") == true)
        }
        #expect(await kernelError { try await topic.subscribe(probe.handle) }?.code == .kernelEnded)
    }

    @Test("After shutdown a topic keeps neither a kernel nor a message")
    func nothingIsKept() async throws {
        weak var kernel: AnyObject?
        weak var content: Parcelled.Content?
        weak var queued: Parcelled.Content?
        let topic: Topic<Parcelled>
        let pattern: TopicPattern<Parcelled>
        let values: TopicValues<Parcelled>
        do {
            let runtime = RingKernelRuntime(configuration: .testing())
            try await runtime.start()
            topic = try runtime.topic("parcels", of: Parcelled.self, retention: .last)
            pattern = try runtime.topics("*", of: Parcelled.self)
            values = try topic.values()
            let probe = try await Probe<Parcelled>(in: runtime)
            kernel = probe.handle.kernel
            try await topic.subscribe(probe.handle)
            try await pattern.subscribe(probe.handle)
            let (first, second) = (Parcelled(), Parcelled())
            queued = first.content
            content = second.content
            try await topic.publish(first)
            try await topic.publish(second)
            try await runtime.shutdown()
        }
        // The threads have left, and the last of them lets go of its home.
        while kernel != nil { await Task.yield() }
        #expect(queued != nil, "the reader has not read it")
        #expect(await values.rest().count == 2)
        #expect(queued == nil)
        #expect(content == nil)
        _ = (topic, pattern, values)
    }

    @Test("A topic that is closed keeps neither a kernel nor a message, and an ended kernel is kept by no topic")
    func nothingIsKeptWhileRunning() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("parcels", of: Parcelled.self, retention: .last)
            weak var content: Parcelled.Content?
            weak var subscriber: AnySubscriber?
            do {
                let parcel = Parcelled()
                content = parcel.content
                try await topic.publish(parcel)
                let handle = try await runtime.launch(Ignoring())
                try await handle.activate()
                let subscription = try await topic.subscribe(handle)
                subscriber = subscription.subscriber
                _ = try await handle.ask(Parcelled())
                try await handle.terminate()
                #expect(!subscription.isActive)
            }
            #expect(subscriber == nil)
            #expect(content != nil, "the topic retains it")
            topic.close()
            #expect(content == nil)
        }
    }

    @Test("Ten thousand readers and kernels that come and go leave nothing behind")
    func comingAndGoing() async throws {
        let count = 10_000 / slowdown
        try await withTestRuntime(homes: 2) { runtime in
            let topic = try runtime.topic("numbers", of: Number.self, retention: .last)
            let pattern = try runtime.topics("**", of: Number.self)
            for round in 0..<count {
                let values = try topic.values(backpressure: .dropOldest)
                let messages = try pattern.values(backpressure: .dropOldest)
                if round % 16 == 0 {
                    let probe = try await Probe<Number>(in: runtime, id: "\(round)")
                    try await pattern.subscribe(probe.handle)
                    try await topic.publish(Number(round))
                    // The last message, and this one.
                    try await probe.expectMessages(round == 0 ? 1 : 2)
                    try await probe.handle.terminate()
                }
                _ = (values, messages)
            }
            #expect(try topic.telemetry.subscribers == 0)
            #expect(try await topic.publish(Number(-1)).subscribers == 0)
        }
    }
}
