import RingKernels
import TestKit
import Testing

@Suite("Publishing on topics", .timeLimit(.minutes(1)))
struct PublishTests {
    @Test(
        "A message reaches every subscribed kernel and every reader, wherever it is published",
        arguments: Sender.allCases)
    func everybodyGetsIt(_ sender: Sender) async throws {
        try await withTestRuntime(homes: 2) { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let near = try await Probe<Number>(in: runtime, id: "near", options: KernelOptions(placement: .home(0)))
            let far = try await Probe<Number>(in: runtime, id: "far", options: KernelOptions(placement: .home(1)))
            try await topic.subscribe(near.handle)
            try await topic.subscribe(far.handle)
            let values = try topic.values()
            try await sender.run(in: runtime) {
                for value in 1...3 {
                    let publication = try await topic.publish(Number(value))
                    #expect(publication.accepted == 3)
                    #expect(publication.subscribers == 3)
                }
            }
            #expect(try await near.values(3) == [1, 2, 3])
            #expect(try await far.values(3) == [1, 2, 3])
            #expect(await values.next(3).map(\.value) == [1, 2, 3])
        }
    }

    @Test("One published message has the same ID wherever it arrives, and a queue that deduplicates takes it once")
    func identity() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let plain = try await Probe<Number>(in: runtime, id: "plain")
            let window = KernelOptions(inputQueue: .holding(8, deduplicating: 8))
            let careful = try await Probe<Number>(in: runtime, id: "careful", options: window)
            try await topic.subscribe(plain.handle)
            try await topic.subscribe(careful.handle)
            let values = try topic.values()
            let message = Number(1)
            #expect(try await topic.publish(message).accepted == 3)
            let again = try await topic.publish(message)
            #expect(again.accepted == 2)
            #expect(again.duplicates == 1)
            #expect(try await plain.expectMessages(2).map(\.messageID) == [message.messageID, message.messageID])
            #expect(try await careful.expectMessage().messageID == message.messageID)
            try await careful.expectNoMessage()
            #expect(await values.next(1).map(\.messageID) == [message.messageID])
        }
    }

    @Test("What a full queue does with a message is its own affair, and the result counts it")
    func eachByItsStrategy() async throws {
        try await withTestRuntime(tolerating: [.droppedOldest, .droppedNewest, .kernelEnded]) { runtime in
            let letters = DeadLetterProbe(runtime)
            let topic = try runtime.topic("numbers", of: Number.self)
            let strategies: [Backpressure] = [.reject, .dropOldest, .dropNewest]
            var probes: [Probe<Number>] = []
            for strategy in strategies {
                let probe = try await Probe.paused(KernelID("\(strategy)"), .holding(1, strategy), in: runtime)
                try await topic.subscribe(probe.handle)
                probes.append(probe)
            }
            let readers = try strategies.map { try topic.values(capacity: 1, backpressure: $0) }
            #expect(try await topic.publish(Number(1)).accepted == 6)
            let second = try await topic.publish(Number(2))
            #expect(second.accepted == 2)
            #expect(second.dropped == 2)
            #expect(second.rejected == 2)
            #expect(second.subscribers == 6)

            let died = try await letters.expectLetters(2)
            #expect(Set(died.map(\.kernelID)) == ["dropOldest", "dropNewest"])
            #expect(died.first { $0.kernelID == "dropOldest" }?.reason == .droppedOldest)
            #expect(died.first { $0.kernelID == "dropNewest" }?.reason == .droppedNewest)
            for (probe, kept) in zip(probes, [1, 2, 1]) {
                try await probe.handle.reactivate()
                #expect(try await probe.values(1) == [kept])
            }
            #expect(readers.map(\.dropped) == [1, 1, 1])
            for (reader, kept) in zip(readers, [1, 2, 1]) { #expect(await reader.next(1).map(\.value) == [kept]) }
            let telemetry = try topic.telemetry
            #expect(telemetry.published == 2)
            #expect(telemetry.delivered == 8)
            #expect(telemetry.dropped == 2)
            #expect(telemetry.rejected == 2)
            #expect(telemetry.subscribers == 6)
            // A reader that is dropped subscribes no more, and optimised code drops what it will not use again.
            withExtendedLifetime(readers) {}
        }
    }

    @Test(
        "A subscriber that blocks suspends the publisher, and the others have the message by then",
        arguments: [false, true])
    func backpressure(_ isReader: Bool) async throws {
        try await withTestRuntime(homes: 2) { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            // The one that blocks comes first.
            let slow = try await Probe.paused("slow", .holding(1), in: runtime)
            let slowReader = isReader ? try topic.values(capacity: 1) : nil
            if !isReader { try await topic.subscribe(slow.handle) }
            let quick = try await Probe<Number>(in: runtime, id: "quick")
            try await topic.subscribe(quick.handle)
            try await topic.publish(Number(1))
            let isDone = Latch()
            let publisher = Task {
                let publication = try await topic.publish(Number(2))
                isDone.open()
                return publication
            }
            #expect(try await quick.values(2) == [1, 2])
            #expect(!isDone.isOpen)
            if let slowReader {
                #expect(await slowReader.next(1).map(\.value) == [1])
            } else {
                try await slow.handle.reactivate()
            }
            #expect(try await publisher.value.accepted == 2)
            if let slowReader {
                #expect(await slowReader.next(1).map(\.value) == [2])
                #expect(slowReader.dropped == 0)
            } else {
                #expect(try await slow.values(2) == [1, 2])
            }
        }
    }

    @Test(
        "A publish that times out or is cancelled says who has the message and who has not", arguments: [false, true])
    func interruptions(_ isCancelled: Bool) async throws {
        let clock = ManualClock()
        try await withTestRuntime(clock: clock, tolerating: [.kernelEnded, .droppedNewest]) { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let slow = try await Probe.paused("slow", .holding(1), in: runtime)
            let dropping = try await Probe.paused("dropping", .holding(1, .dropNewest), in: runtime)
            let quick = try await Probe<Number>(in: runtime, id: "quick")
            for probe in [slow, dropping, quick] { try await topic.subscribe(probe.handle) }
            let reader = try topic.values(capacity: 1)
            try await topic.publish(Number(1))
            let message = Number(2)
            let publisher = Task.immediate {
                try await interruption { try await topic.publish(message, timeout: isCancelled ? nil : .seconds(5)) }
            }
            #expect(try await quick.values(2) == [1, 2])
            if isCancelled { publisher.cancel() } else { try await clock.advanceToNextAlarm() }
            let error = try #require(try await publisher.value)
            #expect(error.reason == (isCancelled ? .cancelled : .timedOut))
            #expect(error.topic == "numbers")
            #expect(error.messageID == message.messageID)
            #expect(error.missed == [.kernel("slow"), reader.subscriber])
            #expect(error.received == [.kernel("quick")])
            #expect(error.publication.accepted == 1)
            #expect(error.publication.dropped == 1)
            #expect(error.publication.subscribers == 2)
            #expect("\(error)".contains("kernel \"slow\", reader 1"))
            #expect(try topic.telemetry.rejected == 2)

            // What was missed does not come later.
            try await slow.handle.reactivate()
            #expect(await reader.next(1).map(\.value) == [1])
            try await topic.publish(Number(3))
            #expect(try await slow.values(2) == [1, 3])
            #expect(await reader.next(1).map(\.value) == [3])
        }
    }

    @Test("A message that has room everywhere is published by a task that is cancelled, as one is sent")
    func cancelledWithRoom() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let values = try topic.values()
            let publisher = Task {
                while !Task.isCancelled { await Task.yield() }
                return try await topic.publish(Number(1))
            }
            publisher.cancel()
            #expect(try await publisher.value.accepted == 1)
            #expect(await values.next(1).map(\.value) == [1])
        }
    }

    @Test("tryPublish never waits: where a message would have to, it counts as rejected")
    func tryPublish() async throws {
        try await withTestRuntime(tolerating: [.kernelEnded]) { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let slow = try await Probe.paused("slow", .holding(1), in: runtime)
            try await topic.subscribe(slow.handle)
            let reader = try topic.values(capacity: 1)
            let quick = try topic.values()
            #expect(try topic.tryPublish(Number(1)).accepted == 3)
            let second = try topic.tryPublish(Number(2))
            #expect(second.accepted == 1)
            #expect(second.rejected == 2)
            #expect(reader.dropped == 1)
            #expect(await quick.next(2).map(\.value) == [1, 2])
        }
    }

    @Test("Urgent messages overtake others in each subscriber's queue")
    func priorities() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let probe = try await Probe.paused("paused", in: runtime)
            try await topic.subscribe(probe.handle)
            let values = try topic.values()
            for (value, priority) in [(1, MessagePriority.low), (2, .normal), (3, .high), (4, .system), (5, .normal)] {
                try await topic.publish(Number(value, priority: priority))
            }
            try await probe.handle.reactivate()
            #expect(try await probe.values(5) == [4, 3, 2, 5, 1])
            #expect(await values.next(5).map(\.value) == [4, 3, 2, 5, 1])
        }
    }

    @Test("A reader that drops the oldest gives up nothing that is more urgent than what comes")
    func dropOldestByBand() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let values = try topic.values(capacity: 2, backpressure: .dropOldest)
            try await topic.publish(Number(1, priority: .high))
            try await topic.publish(Number(2, priority: .high))
            #expect(try await topic.publish(Number(3)).dropped == 1)
            #expect(try await topic.publish(Number(4, priority: .system)).accepted == 1)
            #expect(values.dropped == 2)
            #expect(await values.next(2).map(\.value) == [4, 2])
        }
    }

    @Test("One name is one topic with one type; another type is refused, naming both")
    func oneType() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let values = try topic.values()
            try await runtime.topic("numbers", of: Number.self).publish(Number(1))
            #expect(await values.next(1).map(\.value) == [1])
            let error = await kernelError { try runtime.topic("numbers", of: Text.self) }
            #expect(error?.code == .wrongMessageType)
            #expect(error?.message.contains("\"numbers\" carries Number, not Text") == true)
        }
    }

    @Test("Bad input is refused with what to do", .timeLimit(.minutes(1)))
    func badInput() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            #expect(await kernelError { try runtime.topic("a..b", of: Number.self) }?.code == .invalidTopic)
            #expect(await kernelError { try runtime.topics("a*", of: Number.self) }?.code == .invalidTopic)
            #expect(await kernelError { try topic.values(capacity: 0) }?.code == .invalidOption)
            let negative = await kernelError { try await topic.publish(Number(1), timeout: .seconds(-1)) }
            #expect(negative?.code == .invalidTimeout)
            let conflict = await kernelError { try runtime.topic("numbers", of: Number.self, retention: .last) }
            #expect(conflict?.code == .invalidTopic)
            #expect(conflict?.message.contains("retains `nothing`, not `last`") == true)
            #expect(try runtime.topic("numbers", of: Number.self, retention: .nothing).name == "numbers")
            #expect(try topic.telemetry.published == 0)
        }
    }

    @Test("A topic is closed: its readers end, its kernels get nothing more, publishing throws, and the name is free")
    func closing() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self, retention: .last)
            let probe = try await Probe<Number>(in: runtime)
            let subscription = try await topic.subscribe(probe.handle)
            let followed = try runtime.topics("*", of: Number.self).values()
            let values = try topic.values()
            try await topic.publish(Number(1))
            topic.close()
            topic.close()
            #expect(await values.rest().map(\.value) == [1])
            #expect(!subscription.isActive)
            for error in [
                await kernelError { try await topic.publish(Number(2)) }, await kernelError { try topic.values() },
                await kernelError { try topic.tryPublish(Number(2)) },
                await kernelError { try await topic.subscribe(probe.handle) },
            ] {
                #expect(error?.code == .topicClosed)
            }
            // Another type and nothing retained: it is another topic.
            let other = try runtime.topic("numbers", of: Number.self)
            try await other.publish(Number(3))
            #expect(await followed.next(2).map(\.message.value) == [1, 3])
            #expect(try await probe.values(1) == [1])
            try await probe.expectNoMessage()
        }
    }

    @Test("A topic without telemetry has no figures")
    func telemetryOff() async throws {
        var configuration = RingKernelRuntime.Configuration.testing()
        configuration.telemetry = false
        try await RingKernelRuntime.run(configuration: configuration) { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            try await topic.publish(Number(1))
            #expect(await kernelError { try topic.telemetry }?.code == .telemetryOff)
        }
    }
}
