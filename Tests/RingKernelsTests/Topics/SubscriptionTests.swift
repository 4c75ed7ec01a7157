import RingKernels
import TestKit
import Testing

@Suite("Subscriptions to topics", .timeLimit(.minutes(1)))
struct SubscriptionTests {
    @Test("A kernel gets what is published while it is subscribed; cancelling twice is cancelling once")
    func cancelling() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let probe = try await Probe<Number>(in: runtime)
            #expect(try await topic.publish(Number(1)).subscribers == 0)
            let subscription = try await topic.subscribe(probe.handle)
            #expect(subscription.isActive)
            try await topic.publish(Number(2))
            subscription.cancel()
            subscription.cancel()
            #expect(!subscription.isActive)
            #expect(try await topic.publish(Number(3)).subscribers == 0)
            let again = try await topic.subscribe(probe.handle)
            // The one that was cancelled is not this one.
            subscription.cancel()
            #expect(again.isActive)
            try await topic.publish(Number(4))
            #expect(try await probe.values(2) == [2, 4])
            try await probe.expectNoMessage()
        }
    }

    @Test("Subscribing a kernel twice is subscribing it once, and does not repeat the retained value")
    func twice() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self, retention: .last)
            let pattern = try runtime.topics("*", of: Number.self)
            let probe = try await Probe<Number>(in: runtime)
            try await topic.publish(Number(1))
            let first = try await topic.subscribe(probe.handle)
            let second = try await topic.subscribe(probe.handle)
            #expect(first === second)
            #expect(try await pattern.subscribe(probe.handle) === pattern.subscribe(probe.handle))
            #expect(try await probe.values(2) == [1, 1])
            try await probe.expectNoMessage()
            #expect(try topic.telemetry.subscribers == 2)
        }
    }

    @Test("Each subscription delivers once: a kernel that two of them match gets a message twice, with one ID")
    func severalMatch() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("prices.nasdaq", of: Number.self)
            let probe = try await Probe<Number>(in: runtime)
            let window = KernelOptions(inputQueue: .holding(8, deduplicating: 8))
            let careful = try await Probe<Number>(in: runtime, id: "careful", options: window)
            let patterns = try ["prices.*", "**"].map { try runtime.topics($0, of: Number.self) }
            for probe in [probe, careful] {
                try await topic.subscribe(probe.handle)
                for pattern in patterns { try await pattern.subscribe(probe.handle) }
            }
            let message = Number(1)
            let publication = try await topic.publish(message)
            #expect(publication.accepted == 4)
            #expect(publication.duplicates == 2)
            #expect(try await probe.expectMessages(3).allSatisfy { $0.messageID == message.messageID })
            try await careful.expectMessage()
            try await careful.expectNoMessage()
        }
    }

    @Test("A pattern follows the topics of its type that there are and those that come, and no others")
    func following() async throws {
        try await withTestRuntime { runtime in
            let early = try runtime.topic("prices.a", of: Number.self)
            let other = try runtime.topic("prices.text", of: Text.self)
            let pattern = try runtime.topics("prices.*", of: Number.self)
            #expect(pattern.pattern == "prices.*")
            let probe = try await Probe<Number>(in: runtime)
            let subscription = try await pattern.subscribe(probe.handle)
            let values = try pattern.values()
            let late = try runtime.topic("prices.b", of: Number.self)
            let deeper = try runtime.topic("prices.b.c", of: Number.self)
            #expect(try await early.publish(Number(1)).accepted == 2)
            #expect(try await late.publish(Number(2)).accepted == 2)
            #expect(try await deeper.publish(Number(3)).subscribers == 0)
            #expect(try await other.publish(Text("4")).subscribers == 0)
            #expect(try await probe.values(2) == [1, 2])
            let messages = await values.next(2)
            #expect(messages.map(\.topic) == ["prices.a", "prices.b"])
            #expect(messages.map(\.message.value) == [1, 2])

            subscription.cancel()
            values.cancel()
            let later = try runtime.topic("prices.c", of: Number.self)
            for topic in [early, late, later] { #expect(try await topic.publish(Number(5)).subscribers == 0) }
            try await probe.expectNoMessage()
        }
    }

    @Test("An ended kernel is unsubscribed by itself, from topics and patterns, also when it failed")
    func endedKernels() async throws {
        try await withTestRuntime(tolerating: [.handlerFailed]) { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let pattern = try runtime.topics("*", of: Number.self)
            let ending = try await Probe<Number>(in: runtime, id: "ending")
            let failing = try await runtime.launch(Consumer { _ in throw TestFailure() }, id: "failing")
            try await failing.activate()
            try await topic.subscribe(ending.handle)
            try await pattern.subscribe(ending.handle)
            let subscription = try await topic.subscribe(failing)
            #expect(try topic.telemetry.subscribers == 3)
            try await ending.handle.terminate()
            #expect(try topic.telemetry.subscribers == 1)
            try await topic.publish(Number(1))
            while !failing.state.hasEnded { await Task.yield() }
            try await failing.terminate()
            #expect(failing.state == .failed)
            #expect(try topic.telemetry.subscribers == 0)
            #expect(!subscription.isActive)
            #expect(try await topic.publish(Number(2)).subscribers == 0)
            #expect(try runtime.topic("later", of: Number.self).telemetry.subscribers == 0)
            let error = await kernelError { try await topic.subscribe(ending.handle) }
            #expect(error?.code == .kernelEnded)
            #expect(error?.kernelID == "ending")
        }
    }

    @Test("A deactivated kernel queues what is published, and takes it when it goes on")
    func deactivated() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let probe = try await Probe.paused("paused", in: runtime)
            try await topic.subscribe(probe.handle)
            for value in 1...3 { try await topic.publish(Number(value)) }
            #expect(try probe.queued == 3)
            try await probe.handle.reactivate()
            #expect(try await probe.values(3) == [1, 2, 3])
        }
    }

    @Test("A restarted kernel stays subscribed and handles what was published meanwhile", arguments: Form.allCases)
    func restarted(_ form: Form) async throws {
        let clock = ManualClock()
        let seen = Shared<[Int]>([])
        let count = Tally()
        try await withTestRuntime(clock: clock, tolerating: [.handlerFailed]) { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let policy = RestartPolicy.onFailure(maximum: 3, within: .seconds(60), backoff: .constant(.seconds(1)))
            let kernel = try await runtime.launch(
                form.kernel(options: KernelOptions(restart: policy)) { request, _ in
                    defer { count.add() }
                    if request.value == 1 { throw TestFailure() }
                    seen.change { $0.append(request.value) }
                    return request
                })
            try await kernel.activate()
            let subscription = try await topic.subscribe(kernel)
            try await topic.publish(Number(1))
            // Its wait before the restart has begun.
            _ = try await clock.nextAlarm()
            #expect(kernel.state == .restarting)
            #expect(try await topic.publish(Number(2)).accepted == 1)
            try await clock.advanceToNextAlarm()
            await count.wait(for: 2)
            try await topic.publish(Number(3))
            await count.wait(for: 3)
            #expect(seen.value == [2, 3])
            #expect(subscription.isActive)
            // Its answers are where those to messages that are sent are.
            for value in 2...3 { #expect(try await kernel.receive().value == value) }
        }
    }

    @Test(
        "Cancelling a subscription frees the publisher who waits for its room, and its message is not delivered there")
    func cancellingFreesPublishers() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let slow = try await Probe.paused("slow", .holding(1), in: runtime)
            let subscription = try await topic.subscribe(slow.handle)
            let reader = try topic.values(capacity: 1)
            try await topic.publish(Number(1))
            let publisher = Task.immediate { try await topic.publish(Number(2)) }
            subscription.cancel()
            reader.cancel()
            let publication = try await publisher.value
            #expect(publication.ended == 2)
            #expect(publication.subscribers == 2)
            try await slow.handle.reactivate()
            #expect(try await slow.values(1) == [1])
            try await slow.expectNoMessage()
        }
    }

    @Test("A publisher who waits for a kernel that ends goes on, and the result says so")
    func endingFreesPublishers() async throws {
        try await withTestRuntime(tolerating: [.kernelEnded]) { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let slow = try await Probe.paused("slow", .holding(1), in: runtime)
            try await topic.subscribe(slow.handle)
            try await topic.publish(Number(1))
            let publisher = Task.immediate { try await topic.publish(Number(2)) }
            try await slow.handle.terminate()
            #expect(try await publisher.value.ended == 1)
        }
    }

    @Test("Topics that are made and patterns that are subscribed at the same time find each other, once each")
    func atTheSameTime() async throws {
        let count = 40
        try await withTestRuntime(homes: 2) { runtime in
            let pattern = try runtime.topics("made.*", of: Number.self)
            let probe = try await Probe<Number>(in: runtime)
            let readers = Shared<[TopicValues<TopicMessage<Number>>]>([])
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<count {
                    group.addTask { _ = try runtime.topic("made.\(index)", of: Number.self) }
                    group.addTask {
                        let values = try pattern.values(capacity: count)
                        readers.change { $0.append(values) }
                    }
                    group.addTask { try await pattern.subscribe(probe.handle) }
                }
                try await group.waitForAll()
            }
            for index in 0..<count {
                let topic = try runtime.topic("made.\(index)", of: Number.self)
                #expect(try await topic.publish(Number(index)).accepted == count + 1)
            }
            #expect(try await probe.values(count) == Array(0..<count))
            try await probe.expectNoMessage()
            for reader in readers.value { #expect(await reader.next(count).map(\.message.value) == Array(0..<count)) }
        }
    }

    @Test("A kernel of another runtime cannot be subscribed")
    func otherRuntime() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            try await withTestRuntime { other in
                let probe = try await Probe<Number>(in: other)
                let error = await kernelError { try await topic.subscribe(probe.handle) }
                #expect(error?.code == .unknownKernel)
                #expect(error?.message.contains("another runtime") == true)
            }
        }
    }

    @Test("A kernel subscribes itself where it starts, once, however often it starts")
    func fromItsStart() async throws {
        struct Following: AsyncRingKernelHandler {
            static let kernelID: KernelID = "following"
            let log: Shared<[Int]>

            mutating func start(in context: KernelContext) async throws {
                let me = try context.kernel(context.kernelID, accepting: Number.self, answering: Acknowledgement.self)
                try await context.topic("numbers", of: Number.self).subscribe(me)
            }
            mutating func handle(_ request: Number, in context: KernelContext) async throws -> Acknowledgement {
                log.change { $0.append(request.value) }
                if request.value < 0 { throw TestFailure() }
                return Acknowledgement(answering: request)
            }
        }
        let log = Shared<[Int]>([])
        try await withTestRuntime(tolerating: [.handlerFailed]) { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let restart = RestartPolicy.onFailure(maximum: 3, within: .seconds(60), backoff: .constant(.zero))
            let kernel = try await runtime.launch(Following(log: log), options: KernelOptions(restart: restart))
            try await kernel.activate()
            for value in [1, -1, 2] { try await topic.publish(Number(value)) }
            _ = try await kernel.ask(Number(3))
            #expect(log.value == [1, -1, 2, 3])
            #expect(try topic.telemetry.subscribers == 1)
        }
    }
}
