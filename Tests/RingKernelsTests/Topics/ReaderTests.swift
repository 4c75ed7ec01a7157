import RingKernels
import TestKit
import Testing

@Suite("Readers of topics", .timeLimit(.minutes(1)))
struct ReaderTests {
    @Test("A reader gets what is published while it waits and what was published before it read, in order")
    func reading() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let values = try topic.values()
            let first = Task.immediate { await values.next(3).map(\.value) }
            for value in 1...3 { try await topic.publish(Number(value)) }
            #expect(await first.value == [1, 2, 3])
            for value in 4...6 { try await topic.publish(Number(value)) }
            #expect(await values.next(3).map(\.value) == [4, 5, 6])
            #expect(values.dropped == 0)
        }
    }

    @Test("A loop kernel reads a topic on its home thread")
    func inAKernel() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let sums = RingKernel<Number, Number>("sums") { context in
                let request = try await context.receive()
                var sum = 0
                for await number in try topic.values() {
                    sum += number.value
                    if number.value == request.value { break }
                }
                try await context.send(Number(sum, answering: request))
                _ = try await context.receive()
            }
            try await runtime.withKernel(sums) { sums in
                let answer = Task { try await sums.ask(Number(10)) }
                while try topic.telemetry.subscribers == 0 { await Task.yield() }
                for value in 1...10 { try await topic.publish(Number(value)) }
                #expect(try await answer.value.value == 55)
                // The loop has left the sequence.
                #expect(try topic.telemetry.subscribers == 0)
            }
        }
    }

    @Test("A sequence that nobody keeps is unsubscribed at once, and frees the publisher who waits for it")
    func dropping() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let pattern = try runtime.topics("*", of: Number.self)
            var values: TopicValues<Number>? = try topic.values(capacity: 1)
            var messages: TopicValues<TopicMessage<Number>>? = try pattern.values(capacity: 1)
            var iterator = values?.makeAsyncIterator()
            try await topic.publish(Number(1))
            let publisher = Task.immediate { try await topic.publish(Number(2)) }
            values = nil
            messages = nil
            #expect(try topic.telemetry.subscribers == 1, "the iterator keeps one of them")
            iterator = nil
            #expect(try topic.telemetry.subscribers == 0)
            #expect(try await publisher.value.ended == 2)
            _ = (values, messages, iterator)
        }
    }

    @Test("A reader whose task is cancelled is unsubscribed at once, while it waits and before it waits again")
    func cancelling() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let waiting = try topic.values()
            let reader = Task.immediate { await waiting.rest().map(\.value) }
            try await topic.publish(Number(1))
            reader.cancel()
            // What it had it has.
            #expect(await [[], [1]].contains(reader.value))
            #expect(try topic.telemetry.subscribers == 0)

            let busy = try topic.values()
            try await topic.publish(Number(2))
            let other = Task {
                while !Task.isCancelled { await Task.yield() }
                return await busy.rest().count
            }
            other.cancel()
            #expect(await other.value == 0)
            #expect(try topic.telemetry.subscribers == 0)
            #expect(await waiting.rest().isEmpty, "a reader that left gets nothing more")
        }
    }

    @Test("A reader that blocks lets each publisher in when there is room, in the order in which they came")
    func blocking() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let values = try topic.values(capacity: 2)
            for value in 1...2 { try await topic.publish(Number(value)) }
            let publishers = (3...5).map { value in Task.immediate { try await topic.publish(Number(value)) } }
            #expect(await values.next(5).map(\.value) == [1, 2, 3, 4, 5])
            for publisher in publishers { #expect(try await publisher.value.accepted == 1) }
        }
    }

    @Test("A publisher who gave up leaves no gap for those behind it")
    func givingUp() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let values = try topic.values(capacity: 1)
            try await topic.publish(Number(1))
            let impatient = Task.immediate { try await interruption { try await topic.publish(Number(2)) } }
            let patient = Task.immediate { try await topic.publish(Number(3)) }
            impatient.cancel()
            #expect(try await impatient.value?.missed == [values.subscriber])
            #expect(await values.next(2).map(\.value) == [1, 3])
            #expect(try await patient.value.accepted == 1)
        }
    }

    @Test("Closing a topic lets in who waits; the reader gets everything and then the end")
    func closing() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let values = try topic.values(capacity: 1)
            let waiting = try topic.values()
            let reader = Task.immediate { await waiting.rest().map(\.value) }
            try await topic.publish(Number(1))
            let publisher = Task.immediate { try await topic.publish(Number(2)) }
            topic.close()
            #expect(try await publisher.value.accepted == 2)
            #expect(await values.rest().map(\.value) == [1, 2])
            #expect(await values.rest().isEmpty)
            #expect(await reader.value == [1, 2])
        }
    }

    @Test("Several iterators of one sequence share its values")
    func sharing() async throws {
        try await withTestRuntime { runtime in
            let topic = try runtime.topic("numbers", of: Number.self)
            let values = try topic.values()
            let readers = (0..<3).map { _ in Task.immediate { await values.rest().map(\.value) } }
            for value in 1...30 { try await topic.publish(Number(value)) }
            topic.close()
            var all: [Int] = []
            for reader in readers {
                let part = await reader.value
                #expect(part == part.sorted())
                all += part
            }
            #expect(all.sorted() == Array(1...30))
        }
    }
}
