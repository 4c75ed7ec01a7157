import RingKernels
import TestKit
import Testing

@Suite("Supervision: limits and escalation", .timeLimit(.minutes(1)))
struct EscalationTests {
    @Test("More restarts than allowed within the window end the tree: its callers and its queues are told why")
    func givesUp() async throws {
        let chronicle = Chronicle()
        let clock = ManualClock()
        try await withTestRuntime(clock: clock, tolerating: [.kernelEnded]) { runtime in
            let tree = try await runtime.launch(
                Supervisor("family", .oneForOne, maximum: 2) { for name in ["a", "b"] { chronicle.member(name) } })
            try await tree.activate()
            _ = await chronicle.next(2)
            // Half a minute apart there are never more than two within a minute.
            for _ in 1...4 {
                try await tree.fail("a")
                #expect(await chronicle.next(2) == ["-a", "+a"])
                clock.advance(by: .seconds(30))
            }
            try await tree.fail("a")
            #expect(await chronicle.next(2) == ["-a", "+a"])
            let b = try tree.member("b")
            try await b.deactivate()
            let queued = Task.immediate { await kernelError { try await b.ask(Number(1)) } }
            try await tree.fail("a")
            let error = await kernelError { try await tree.waitForEnd() }
            #expect(error?.code == .restartLimitReached)
            #expect(error?.kernelID == "a")
            #expect(error?.message.contains("\"family\"") == true)
            #expect(await chronicle.next(2) == ["-a", "-b"])
            #expect(await queued.value?.code == .kernelEnded)
            #expect(b.state == .failed)
            #expect((b.failure as? KernelError)?.code == .restartLimitReached)
            #expect(await kernelError { try await tree.member("a").ask(Number(1)) }?.code == .kernelEnded)
            #expect(runtime.kernels.isEmpty)
            // Its names are free again.
            let again = try await runtime.launch(Supervisor("family", .oneForOne) { chronicle.member("a") })
            try await again.activate()
            #expect(try await again.member("a").ask(Number(2)).value == 4)
        }
    }

    @Test(
        "A supervisor that reaches its limit fails as a child: its own restarts it, and the kernels keep their handles")
    func escalates() async throws {
        let chronicle = Chronicle()
        try await withTestRuntime(homes: 2) { runtime in
            let events = runtime.supervisionEvents
            let tree = try await runtime.launch(
                Supervisor("outer", .restForOne, maximum: 10) {
                    chronicle.member("before")
                    Supervisor("inner", .oneForOne, maximum: 1) { for name in ["a", "b"] { chronicle.member(name) } }
                    chronicle.member("after")
                })
            try await tree.activate()
            _ = await chronicle.next(4)
            let (a, before) = (try tree.member("a"), try tree.member("before"))
            try await tree.fail("a")
            #expect(await chronicle.next(2) == ["-a", "+a"])
            try await tree.fail("a")
            // The inner one stops what is left of its own, the outer one what comes after it; then all start in order.
            #expect(await chronicle.next(6) == ["-a", "-b", "-after", "+a", "+b", "+after"])
            #expect(try await a.ask(Number(3)).value == 6)
            #expect(try await before.ask(Number(3)).value == 6)
            // The inner one's window begins anew.
            try await tree.fail("b")
            #expect(await chronicle.next(2) == ["-b", "+b"])
            var texts: [String] = []
            for await event in events {
                texts.append(event.description)
                if texts.last == "outer/inner/b: restarted" && texts.contains("outer/inner: restarted") { break }
            }
            #expect(
                texts.contains {
                    $0.hasPrefix(
                        "outer/inner: escalated: Supervisor \"outer/inner\" has restarted its children once")
                })
            #expect(texts.contains("outer/after: stopped"))
        }
    }

    @Test("`never` makes the first failure of a child its supervisor's")
    func never() async throws {
        let chronicle = Chronicle()
        try await withTestRuntime { runtime in
            let tree = try await runtime.launch(
                Supervisor("family", strategy: .oneForOne, restart: .never) { chronicle.member("a") })
            try await tree.activate()
            try await tree.fail("a")
            let error = await kernelError { try await tree.waitForEnd() }
            #expect(error?.code == .restartLimitReached)
            #expect((error?.underlying as? KernelError)?.underlying as? TestFailure == TestFailure(text: "a"))
        }
    }

    @Test(
        "A child that does not start again counts as a failure each time, then the supervisor gives up",
        arguments: Form.allCases)
    func startFailsAgain(_ form: Form) async throws {
        let chronicle = Chronicle()
        let starts = Shared(0)
        try await withTestRuntime(tolerating: [.handlerFailed]) { runtime in
            let tree = try await runtime.launch(
                Supervisor("family", .oneForAll, maximum: 4) {
                    chronicle.member("a")
                    chronicle.member("b", form) {
                        starts.change { $0 += 1 }
                        if starts.value > 1 { throw TestFailure(text: "start") }
                    }
                })
            try await tree.activate()
            try await tree.fail("b")
            let error = await kernelError { try await tree.waitForEnd() }
            #expect(error?.code == .restartLimitReached)
            #expect(starts.value == 5)
        }
    }

    @Test("A tree of which a kernel does not start ends what it had started, in reverse, and says why")
    func launchFails() async throws {
        let chronicle = Chronicle()
        try await withTestRuntime { runtime in
            let error = await kernelError {
                try await runtime.launch(
                    Supervisor("family", .oneForOne) {
                        chronicle.member("a")
                        Supervisor("inner", .oneForOne) { chronicle.member("b") }
                        chronicle.member("c") { throw TestFailure(text: "start") }
                        chronicle.member("d")
                    })
            }
            #expect(error?.code == .startFailed)
            #expect(error?.kernelID == "c")
            #expect(await chronicle.next(5) == ["+a", "+b", "+c", "-b", "-a"])
            #expect(runtime.kernels.isEmpty)
            #expect(runtime.supervisionTrees.isEmpty)
        }
    }

    @Test("Terminating a tree while it waits to restart a child ends it at once")
    func terminatedWhileWaiting() async throws {
        let chronicle = Chronicle()
        let clock = ManualClock()
        try await withTestRuntime(clock: clock, tolerating: [.kernelEnded]) { runtime in
            let tree = try await runtime.launch(
                Supervisor(
                    "family", strategy: .oneForAll, restart: .onFailure(backoff: .constant(.seconds(100)))
                ) { for name in ["a", "b"] { chronicle.member(name) } })
            try await tree.activate()
            _ = await chronicle.next(2)
            try await tree.fail("b")
            #expect(await chronicle.next(2) == ["-b", "-a"])
            _ = try await clock.nextAlarm()
            let waiting = Task.immediate { [b = try tree.member("b")] in
                await kernelError { try await b.ask(Number(1)) }
            }
            try await tree.terminate()
            #expect(await waiting.value?.code == .kernelEnded)
            #expect(chronicle.rest.isEmpty)
            #expect(tree.tree.state == .terminated)
            #expect(try tree.member("a").state == .terminated)
        }
    }

    @Test("A child that does not stop is cancelled; one that ignores that makes the supervisor fail, and is named")
    func stuckChild() async throws {
        let chronicle = Chronicle()
        let clock = ManualClock()
        let mayEnd = Latch()
        let stuck = RingKernel<Number, Number>("stuck") { _ in await mayEnd.wait() }
        try await withTestRuntime(homes: 2, clock: clock) { runtime in
            let tree = try await runtime.launch(
                Supervisor(
                    "family", strategy: .oneForAll, restart: .onFailure(backoff: .constant(.zero)),
                    stopTimeout: .seconds(2)
                ) {
                    stuck
                    chronicle.member("a")
                })
            try await tree.activate()
            try await tree.fail("a")
            let error = try await clock.whileAdvancing(byAtMost: .seconds(2)) {
                await kernelError { try await tree.waitForEnd() }
            }
            #expect(error?.code == .terminationTimedOut)
            #expect(error?.kernelID == "stuck")
            // The clock runs so fast that the supervisor does not wait for this one, either.
            #expect(await kernelError { try await tree.member("a").receive() }?.state == .failed)
            mayEnd.open()
        }
    }
}
