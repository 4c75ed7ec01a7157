import RingKernels
import TestKit
import Testing

@Suite("Topics that retain their last message", .timeLimit(.minutes(2)))
struct RetentionTests {
    @Test("A new subscriber gets the last message first, and then what is published")
    func lastFirst() async throws {
        try await withTestRuntime(homes: 2) { runtime in
            let topic = try runtime.topic("numbers", of: Number.self, retention: .last)
            #expect(topic.retention == .last)
            let early = try topic.values()
            let last = Number(2)
            try await topic.publish(Number(1))
            try await topic.publish(last)
            let probe = try await Probe<Number>(in: runtime, options: KernelOptions(placement: .home(1)))
            try await topic.subscribe(probe.handle)
            let values = try topic.values()
            try await topic.publish(Number(3))
            #expect(try await probe.expectMessage().messageID == last.messageID)
            #expect(try await probe.values(1) == [3])
            #expect(await values.next(2).map(\.value) == [2, 3])
            #expect(await early.next(3).map(\.value) == [1, 2, 3], "nothing was there when this one came")
            #expect(try topic.telemetry.delivered == 3 + 2 + 2)
        }
    }

    @Test("A pattern brings the last message of every topic that it matches, in the order of their names")
    func patterns() async throws {
        try await withTestRuntime { runtime in
            for (index, name) in ["b", "a", "c", "d.e"].enumerated() {
                try await runtime.topic(name, of: Number.self, retention: .last).publish(Number(index))
            }
            _ = try runtime.topic("empty", of: Number.self, retention: .last)
            let pattern = try runtime.topics("*", of: Number.self)
            let probe = try await Probe<Number>(in: runtime)
            try await pattern.subscribe(probe.handle)
            #expect(try await probe.values(3) == [1, 0, 2])
            let values = try pattern.values(capacity: 1)
            let messages = await values.next(3)
            #expect(messages.map(\.topic) == ["a", "b", "c"])
            #expect(messages.map(\.message.value) == [1, 0, 2])
            #expect(values.dropped == 0)
        }
    }

    @Test("The last message finds room in a full queue, whatever its strategy", arguments: Backpressure.allCases)
    func fullQueues(_ strategy: Backpressure) async throws {
        try await withTestRuntime(tolerating: [.droppedOldest, .droppedNewest]) { runtime in
            let topic = try runtime.topic("numbers", of: Number.self, retention: .last)
            try await topic.publish(Number(2))
            let probe = try await Probe.paused("full", .holding(1, strategy), in: runtime)
            try await probe.handle.send(Number(1))
            try await topic.subscribe(probe.handle)
            #expect(try probe.queued == 2)
            try await probe.handle.reactivate()
            #expect(try await probe.values(2) == [1, 2])
            // The queue is as large as before.
            try await probe.handle.deactivate()
            try await probe.handle.send(Number(3))
            if strategy == .dropOldest || strategy == .dropNewest {
                try await probe.handle.send(Number(4))
            } else {
                #expect(await kernelError { try probe.handle.trySend(Number(4)) }?.code == .queueFull)
            }
            try await probe.handle.reactivate()
            #expect(try await probe.values(1) == [strategy == .dropOldest ? 4 : 3])
        }
    }

    @Test("A queue that has seen the last message does not take it again")
    func deduplicated() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self, retention: .last)
            let window = KernelOptions(inputQueue: .holding(8, deduplicating: 8))
            let probe = try await Probe<Number>(in: runtime, options: window)
            let subscription = try await topic.subscribe(probe.handle)
            try await topic.publish(Number(1))
            subscription.cancel()
            try await topic.subscribe(probe.handle)
            try await topic.publish(Number(2))
            #expect(try await probe.values(2) == [1, 2])
            try await probe.expectNoMessage()
        }
    }

    @Test("A message that a publish gave up on is retained: it was published")
    func interrupted() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self, retention: .last)
            let full = try topic.values(capacity: 1)
            try await topic.publish(Number(1))
            let publisher = Task.immediate { try await interruption { try await topic.publish(Number(2)) } }
            publisher.cancel()
            #expect(try await publisher.value?.missed == [full.subscriber])
            #expect(try await topic.values().next(1).map(\.value) == [2])
        }
    }

    /// One publisher counts as fast as it can, others subscribe meanwhile: whoever comes gets a number and all behind it.
    @Test("Whoever comes between two messages gets the last, once, and all behind it", arguments: Sender.allCases)
    func noGapNoRepetition(_ sender: Sender) async throws {
        let rounds = 2000 / (slowdown == 1 ? 1 : 4)
        try await withTestRuntime(homes: 2, tolerating: [.kernelEnded]) { runtime in
            let topic = try runtime.topic("numbers", of: Number.self, retention: .last)
            let mayEnd = Latch()
            defer { mayEnd.open() }
            let published = Shared(0)
            let publisher = Task {
                try await sender.run(in: runtime) {
                    var value = 0
                    while !mayEnd.isOpen {
                        value += 1
                        try await topic.publish(Number(value))
                        published.change { [value] in $0 = value }
                        if value % 8 == 0 { await Task.yield() }
                    }
                    try await topic.publish(Number(-1))
                }
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for home in 0...1 {
                    group.addTask {
                        for round in 0..<rounds / 8 {
                            let probe = try await Probe<Number>(
                                in: runtime, id: "probe-\(home)-\(round)",
                                options: KernelOptions(inputQueue: .holding(4), placement: .home(home)))
                            let before = published.value
                            let subscription = try await topic.subscribe(probe.handle)
                            try await probe.expectMessages(3)
                            subscription.cancel()
                            try await probe.handle.terminate()
                            expectRun(probe.messages.map(\.value), from: before)
                        }
                    }
                }
                group.addTask {
                    for _ in 0..<rounds {
                        let before = published.value
                        let values = try topic.values(capacity: 2)
                        expectRun(await values.next(3).map(\.value), from: before)
                    }
                }
                try await group.waitForAll()
            }
            mayEnd.open()
            try await publisher.value
        }
    }
}

/// Checks that numbers follow each other without gap or repetition, and do not begin before `start`.
private func expectRun(_ numbers: [Int], from start: Int) {
    #expect(numbers.count >= 3)
    guard let begin = numbers.first else { return }
    #expect(begin >= start, "the last message is at least the one whose publish had returned")
    #expect(numbers == Array(begin..<begin + numbers.count))
}
