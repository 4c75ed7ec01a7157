import RingKernels
import TestKit
import Testing

@Suite("Kernels under test", .timeLimit(.minutes(1)))
struct TestKernelTests {
    @Test("A kernel of any form is tested in two lines")
    func twoLines() async throws {
        try await withTestKernel(Summer()) { kernel in
            #expect(try await kernel.ask(Add(2)).amount == 2)
            #expect(kernel.state == .active)
            _ = try await kernel.ask(Add(3))
        }
        try await withTestKernel(AsyncSummer()) { kernel in
            let answer = try await kernel.ask(Add(2))
            #expect(answer.amount == 2)
        }
        let result = try await withTestKernel(impatient) { kernel in try await kernel.ask(Add(7)).amount }
        #expect(result == 7)
    }

    @Test("The kernel has ended when the call returns, whether the body returns or throws")
    func ends() async throws {
        let kernel = try await withTestKernel(Summer()) { $0 }
        #expect(kernel.state == .terminated)
        await #expect(throws: NegativeAmount()) {
            try await withTestKernel(Summer()) { _ in throw NegativeAmount() }
        }
    }

    @Test("Messages that die unexpectedly fail the test, by reason, kernel and message")
    func unexpectedDeath() async throws {
        let unread = await #expect(throws: TestKitError.self) {
            try await withTestKernel(Summer()) { kernel in
                try await kernel.send(Add(17))
                _ = try await kernel.ask(Add(0))  // answered after the message before it was handled
            }
        }
        #expect(unread?.code == .unexpectedDeadLetters)
        #expect(unread?.deadLetters.map(\.reason) == [.unreadOutput])
        #expect(unread?.message.contains("unreadOutput at \"summer\"") == true)
        #expect(unread?.message.contains("amount: 17") == true)
        #expect(unread?.message.contains("tolerating: [.unreadOutput]") == true)
        let failed = await #expect(throws: TestKitError.self) {
            try await withTestKernel(Summer()) { kernel in
                try await kernel.send(Add(-1))
                // Until the kernel has failed.
                do { _ = try await kernel.receive() } catch is KernelError {}
            }
        }
        #expect(failed?.deadLetters.map(\.reason) == [.handlerFailed])
    }

    @Test("Deaths that the test expects are tolerated")
    func toleratedDeath() async throws {
        try await withTestKernel(Summer(), tolerating: [.unreadOutput]) { kernel in
            try await kernel.send(Add(1))
            _ = try await kernel.ask(Add(0))
        }
    }

    @Test("An error of the body comes before that of dead messages")
    func bodyErrorFirst() async throws {
        await #expect(throws: NegativeAmount()) {
            try await withTestKernel(Summer()) { kernel in
                try await kernel.send(Add(1))
                throw NegativeAmount()
            }
        }
    }

    @Test("A start that throws fails the test")
    func startFails() async throws {
        @Sendable func impossible() throws -> Summer { throw NegativeAmount() }
        let error = await #expect(throws: KernelError.self) { try await withTestKernel(impossible()) { _ in } }
        #expect(error?.code == .startFailed)
    }

    @Test("The test configuration is small, and a runtime may have more homes")
    func configuration() async throws {
        let configuration = RingKernelRuntime.Configuration.testing()
        #expect(configuration.homes == 1)
        #expect(configuration.metricsInterval == nil)
        #expect(configuration.telemetry)
        try await withTestRuntime(homes: 2) { runtime in
            let kernel = try await runtime.launch(Summer(), options: KernelOptions(placement: .home(1)))
            #expect(runtime.kernels.map(\.home) == [1])
            try await kernel.terminate()
        }
    }
}
