import RingKernels
import TestKit
import Testing

@Suite("Supervision: strategies", .timeLimit(.minutes(1)))
struct StrategyTests {
    @Test("Children start in order and stop in the reverse order", arguments: Form.allCases)
    func order(_ form: Form) async throws {
        let chronicle = Chronicle()
        try await withTestRuntime { runtime in
            let tree = try await runtime.launch(
                Supervisor("family", .oneForOne) {
                    chronicle.member("a", form)
                    Supervisor("inner", .oneForOne) {
                        for name in ["b", "c"] { chronicle.member(name, form) }
                    }
                    chronicle.member("d", form)
                })
            #expect(await chronicle.next(4) == ["+a", "+b", "+c", "+d"])
            try await tree.activate()
            #expect(try await tree.member("c").ask(Number(4)).value == 8)
            try await tree.terminate()
            #expect(await chronicle.next(4) == ["-d", "-c", "-b", "-a"])
            #expect(runtime.kernels.isEmpty)
        }
    }

    @Test("A runtime that shuts down ends its trees in order, the latest first")
    func shutdownOrder() async throws {
        let chronicle = Chronicle()
        try await withTestRuntime(homes: 2) { runtime in
            for (name, members) in [("one", ["a", "b"]), ("two", ["c", "d"])] {
                _ = try await runtime.launch(
                    Supervisor(name, .oneForOne) { for member in members { chronicle.member(member) } })
            }
            #expect(await chronicle.next(4) == ["+a", "+b", "+c", "+d"])
        }
        #expect(await chronicle.next(4) == ["-d", "-c", "-b", "-a"])
    }

    /// Who stops and starts when the second of four fails. The failed one's own `stop` comes first.
    private static let expectations: [(Supervisor.Strategy, [String])] = [
        (.oneForOne, ["-b", "+b"]),
        (.oneForAll, ["-b", "-d", "-c", "-a", "+a", "+b", "+c", "+d"]),
        (.restForOne, ["-b", "-d", "-c", "+b", "+c", "+d"]),
    ]

    @Test(
        "Each strategy stops and starts whom it should, in order, and all answer afterwards", arguments: Form.allCases,
        expectations)
    func strategies(_ form: Form, _ expectation: (strategy: Supervisor.Strategy, lines: [String])) async throws {
        let chronicle = Chronicle()
        // A loop has started when it is about to begin; on one home that is the order in which they do.
        try await withTestRuntime(homes: form == .loop ? 1 : 2) { runtime in
            let names = ["a", "b", "c", "d"]
            let tree = try await runtime.launch(
                Supervisor("family", expectation.strategy) { for name in names { chronicle.member(name, form) } })
            try await tree.activate()
            _ = await chronicle.next(4)
            for _ in 1...3 {
                try await tree.fail("b")
                #expect(await chronicle.next(expectation.lines.count) == expectation.lines)
                for name in names { #expect(try await tree.member(name).ask(Number(21)).value == 42) }
            }
            #expect(chronicle.rest.isEmpty)
            #expect(tree.tree.restarts == 3)
        }
    }

    @Test(
        "The queues of all who are stopped stay, and what waits is handled after the restart", arguments: Form.allCases)
    func queuesStay(_ form: Form) async throws {
        let chronicle = Chronicle()
        let clock = ManualClock()
        try await withTestRuntime(clock: clock) { runtime in
            let tree = try await runtime.launch(
                Supervisor(
                    "family", strategy: .oneForAll,
                    restart: .onFailure(maximum: 3, within: .seconds(60), backoff: .constant(.seconds(1)))
                ) { for name in ["a", "b"] { chronicle.member(name, form) } })
            try await tree.activate()
            _ = await chronicle.next(2)
            try await tree.fail("a")
            #expect(await chronicle.next(2) == ["-a", "-b"])
            let (a, b) = (try tree.member("a"), try tree.member("b"))
            #expect(a.state == .restarting)
            let answers = [a, b].map { kernel in Task.immediate { try await kernel.ask(Number(1)).value } }
            // Not further than the back-off: not to the limit of a stop that is on its way.
            try await clock.whileAdvancing(byAtMost: .seconds(1)) {
                for answer in answers {
                    let value = try await answer.value
                    #expect(value == 2)
                }
            }
            #expect(clock.now == .seconds(1))
            #expect(await chronicle.next(2) == ["+a", "+b"])
        }
    }

    @Test("A restart waits as its back-off says, longer for a child that fails again, and others do not wait with it")
    func backoff() async throws {
        let chronicle = Chronicle()
        let clock = ManualClock()
        try await withTestRuntime(clock: clock) { runtime in
            let tree = try await runtime.launch(
                Supervisor(
                    "family", strategy: .oneForOne,
                    restart: .onFailure(
                        maximum: 10, within: .seconds(600), backoff: .exponential(from: .seconds(1), upTo: .seconds(3)))
                ) { for name in ["a", "b"] { chronicle.member(name) } })
            try await tree.activate()
            _ = await chronicle.next(2)
            for wait in [1, 2, 3, 3] {
                try await tree.fail("a")
                #expect(await chronicle.next(1) == ["-a"])
                #expect(try await clock.nextAlarm() == .seconds(wait))
                #expect(try await tree.member("b").ask(Number(1)).value == 2)
                clock.advance(by: .seconds(wait) - .nanoseconds(1))
                #expect(try tree.member("a").state == .restarting)
                clock.advance(by: .nanoseconds(1))
                #expect(await chronicle.next(1) == ["+a"])
            }
        }
    }

    @Test("A kernel that was paused, or never activated, is so after it was restarted with its siblings")
    func pauseStays() async throws {
        let chronicle = Chronicle()
        try await withTestRuntime { runtime in
            let tree = try await runtime.launch(
                Supervisor("family", .oneForAll) { for name in ["a", "b", "c"] { chronicle.member(name) } })
            try await tree.member("a").activate()
            try await tree.member("b").activate()
            try await tree.member("b").deactivate()
            _ = await chronicle.next(3)
            try await tree.fail("a")
            #expect(await chronicle.next(6) == ["-a", "-c", "-b", "+a", "+b", "+c"])
            #expect(try await tree.member("a").ask(Number(1)).value == 2)
            #expect(try tree.member("b").state == .deactivated)
            #expect(try tree.member("c").state == .deactivated)
            try await tree.activate()
            for name in ["a", "b", "c"] { #expect(try await tree.member(name).ask(Number(1)).value == 2) }
        }
    }

    @Test(
        "Who is permanent is restarted when he returns, who is transient is not, who is temporary not even when he fails"
    )
    func lifetimes() async throws {
        let chronicle = Chronicle()
        /// Returns after its first message; throws when that is negative.
        func once(_ name: String) -> RingKernel<Number, Number> {
            RingKernel(KernelID(name)) { context in
                chronicle.note("+\(name)")
                let request = try await context.receive()
                try await context.send(Number(request.value, answering: request))
                if request.value < 0 { throw TestFailure() }
            }
        }
        try await withTestRuntime { runtime in
            let tree = try await runtime.launch(
                Supervisor("family", .oneForOne) {
                    once("permanent").supervised(.permanent)
                    once("transient").supervised(.transient)
                    once("temporary").supervised(.temporary)
                })
            try await tree.activate()
            _ = await chronicle.next(3)
            for value in 1...3 { #expect(try await tree.member("permanent").ask(Number(value)).value == value) }
            #expect(await chronicle.next(3) == ["+permanent", "+permanent", "+permanent"])
            _ = try await tree.member("transient").ask(Number(-1))
            #expect(await chronicle.next(1) == ["+transient"])
            let events = runtime.supervisionEvents
            _ = try await tree.member("transient").ask(Number(1))
            _ = try await tree.member("temporary").ask(Number(-1))
            var (ended, failed): (Set<String>, [String?]) = ([], [])
            for await event in events {
                if case .failed = event.kind { failed.append(event.child) }
                if case .ended = event.kind { ended.insert(event.child ?? "") }
                if ended.count == 2 { break }
            }
            #expect(ended == ["transient", "temporary"])
            #expect(failed == ["temporary"])
            #expect(try tree.member("transient").state == .terminated)
            #expect(try tree.member("temporary").state == .failed)
            #expect(chronicle.rest.isEmpty)
        }
    }

    @Test("A kernel's own policy comes first; its supervisor hears of it when that is exhausted")
    func ownPolicyFirst() async throws {
        let chronicle = Chronicle()
        let options = KernelOptions(
            restart: .onFailure(maximum: 2, within: .seconds(60), backoff: .constant(.zero)))
        try await withTestRuntime { runtime in
            let tree = try await runtime.launch(
                Supervisor("family", .oneForAll) {
                    chronicle.member("a", options: options)
                    chronicle.member("b")
                })
            try await tree.activate()
            _ = await chronicle.next(2)
            for _ in 1...2 {
                try await tree.fail("a")
                #expect(await chronicle.next(2) == ["-a", "+a"])
            }
            try await tree.fail("a")
            #expect(await chronicle.next(4) == ["-a", "-b", "+a", "+b"])
        }
    }

    @Test("A kernel that somebody terminates is not restarted, also not with its siblings")
    func terminatedStaysSo() async throws {
        let chronicle = Chronicle()
        try await withTestRuntime { runtime in
            let tree = try await runtime.launch(
                Supervisor("family", .oneForAll) { for name in ["a", "b", "c"] { chronicle.member(name) } })
            try await tree.activate()
            _ = await chronicle.next(3)
            try await tree.member("b").terminate()
            #expect(await chronicle.next(1) == ["-b"])
            try await tree.fail("c")
            #expect(await chronicle.next(4) == ["-c", "-a", "+a", "+c"])
            #expect(try tree.member("b").state == .terminated)
        }
    }
}
