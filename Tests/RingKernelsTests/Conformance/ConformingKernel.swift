import RingKernels
import Testing

/// A kernel that answers twice the number that it is sent, whatever its form, its place and its messages: what every kernel has to
/// show. The tests of device ring kernels have a link to this file.
struct ConformingKernel<Request: Message, Response: Message>: Sendable {
    let definition: RingKernel<Request, Response>
    let request: @Sendable (Int) -> Request
    let value: @Sendable (Response) -> Int

    private static var twoHomes: RingKernelRuntime.Configuration {
        var configuration = RingKernelRuntime.Configuration()
        configuration.homes = 2
        return configuration
    }

    /// A message reaches the handler and the answer comes back to its caller.
    func answersItsCaller() async throws {
        try await RingKernelRuntime.run(configuration: Self.twoHomes) { runtime in
            let kernel = try await runtime.launch(definition)
            try await kernel.activate()
            for value in 0..<50 {
                let request = request(value)
                let answer = try await kernel.ask(request, timeout: .seconds(20))
                #expect(self.value(answer) == 2 * value)
                #expect(answer.correlationID == request.messageID)
            }
        }
    }

    /// What is sent comes out of the output queue in order.
    func keepsTheOrder() async throws {
        try await RingKernelRuntime.run(configuration: Self.twoHomes) { runtime in
            let kernel = try await runtime.launch(definition)
            try await kernel.activate()
            for value in 0..<200 {
                let result = try await kernel.send(request(value))
                #expect(result == .accepted)
            }
            for value in 0..<200 {
                let answer = try await kernel.receive(timeout: .seconds(20))
                #expect(self.value(answer) == 2 * value)
            }
        }
    }

    /// 300 concurrent callers each get their own answer.
    func answersManyCallers() async throws {
        try await RingKernelRuntime.run(configuration: Self.twoHomes) { runtime in
            let kernel = try await runtime.launch(definition)
            try await kernel.activate()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for caller in 0..<300 {
                    group.addTask {
                        for round in 0..<10 {
                            let value = caller * 1000 + round
                            let answer = try await kernel.ask(request(value), timeout: .seconds(20))
                            #expect(self.value(answer) == 2 * value)
                        }
                    }
                }
                try await group.waitForAll()
            }
            let answered = try kernel.telemetry.answered
            #expect(answered == 3000)
        }
    }
}
