import DotCompute
import Testing

@Suite("Kernels made by @RingKernel", .timeLimit(.minutes(1)))
struct RingKernelBehaviourTests {
    @Test func `keep their state from message to message`() async throws {
        try await RingKernelRuntime.run { runtime in
            let counter = try await runtime.launch(Counter())
            try await counter.activate()
            #expect(try await counter.ask(CounterRequest(step: 2)).count == 2)
            let request = CounterRequest(step: 3)
            let response = try await counter.ask(request)
            #expect(response.count == 5)
            #expect(response.correlationID == request.messageID)
        }
    }

    @Test func `may suspend`() async throws {
        try await RingKernelRuntime.run { runtime in
            let counter = try await runtime.launch(AsyncCounter())
            try await counter.activate()
            #expect(try await counter.ask(CounterRequest(step: 2)).count == 2)
            #expect(try await counter.ask(CounterRequest()).count == 3)
        }
    }

    @Test func `acknowledge what they only consume`() async throws {
        let sink = Sink()
        try await RingKernelRuntime.run { runtime in
            let consumer = try await runtime.launch(Consumer(sink: sink))
            try await consumer.activate()
            let request = CounterRequest(step: 4)
            #expect(try await consumer.ask(request).correlationID == request.messageID)
            let suspending = try await runtime.launch(AsyncConsumer(sink: sink))
            try await suspending.activate()
            _ = try await suspending.ask(CounterRequest(step: 5))
        }
        #expect(sink.recorded == [4, 5])
    }
}
