import RingKernels
import TestKit
import Testing

extension PeersFailuresTests {
    @Test(
        "A crashed kernel is not “active”: a supervisor sees it at once, and neither senders nor callers hang",
        arguments: Form.allCases)
    func supervisorSeesCrash(_ form: Form) async throws {
        let clock = ManualClock()
        try await withTestRuntime(clock: clock) { runtime in
            let events = runtime.supervisionEvents
            let tree = try await runtime.launch(
                Supervisor("family", restart: .onFailure(backoff: .constant(.seconds(1)))) {
                    Chronicle().member("a", form)
                })
            try await tree.activate()
            try await tree.fail("a")
            for await event in events { if case .failed = event.kind { break } }
            let kernel = try tree.member("a")
            #expect(kernel.state == .restarting)
            let waiting = Task.immediate { try await kernel.ask(Number(2)).value }
            #expect(try kernel.telemetry.queueDepth == 1)
            let value = try await clock.whileAdvancing(byAtMost: .seconds(1)) { try await waiting.value }
            #expect(value == 4)
        }
    }

    @Test("A supervisor's window is used: restarts long ago do not count", arguments: Supervisor.Strategy.allCases)
    func supervisorWindowIsUsed(_ strategy: Supervisor.Strategy) async throws {
        let clock = ManualClock()
        let chronicle = Chronicle()
        try await withTestRuntime(clock: clock) { runtime in
            let tree = try await runtime.launch(
                Supervisor("family", strategy, maximum: 1) { chronicle.member("a") })
            try await tree.activate()
            _ = await chronicle.next(1)
            for _ in 1...5 {
                try await tree.fail("a")
                #expect(await chronicle.next(2) == ["-a", "+a"])
                clock.advance(by: .seconds(60))
            }
            try await tree.fail("a")
            #expect(await chronicle.next(2) == ["-a", "+a"])
            try await tree.fail("a")
            #expect(await kernelError { try await tree.waitForEnd() }?.code == .restartLimitReached)
        }
    }

    @Test(
        "rest-for-one and one-for-all start the others again themselves, state and all",
        arguments: [Supervisor.Strategy.restForOne, .oneForAll])
    func othersAreStartedAgain(_ strategy: Supervisor.Strategy) async throws {
        /// Counts what it has handled since its start.
        struct Counting: RingKernelHandler {
            static let kernelID: KernelID = "counting"
            var count = 0
            mutating func handle(_ request: Number, in context: KernelContext) throws -> Number {
                count += 1
                return Number(count)
            }
        }
        let chronicle = Chronicle()
        try await withTestRuntime { runtime in
            let counting = RingKernel(Counting())
            let tree = try await runtime.launch(
                Supervisor("family", strategy) {
                    chronicle.member("a")
                    counting
                })
            try await tree.activate()
            let counter = try tree.handle(of: counting)
            for count in 1...3 { #expect(try await counter.ask(Number(0)).value == count) }
            let events = runtime.supervisionEvents
            try await tree.fail("a")
            for await event in events where event.description == "family/counting: restarted" { break }
            #expect(try await counter.ask(Number(0)).value == 1)
            #expect(counter.state == .active)
        }
    }
}
