import RingKernels
import TestKit
import Testing

@Suite("Supervision: heartbeats", .timeLimit(.minutes(1)))
struct HeartbeatTests {
    /// Runs `body` with a tree of one kernel that is watched with a limit of ten seconds.
    private func watching(
        _ kernel: RingKernel<Number, Number>, homes: Int = 2, onStall reaction: Heartbeat.Reaction = .report,
        neighbours: [RingKernel<Number, Number>] = [],
        _ body:
            nonisolated(nonsending) (SupervisorHandle, AsyncStream<SupervisionEvent>, ManualClock) async throws -> Void
    ) async throws {
        let clock = ManualClock()
        try await withTestRuntime(homes: homes, clock: clock, tolerating: [.handlerFailed]) { runtime in
            let tree = try await runtime.launch(
                Supervisor(
                    "watched", restart: .onFailure(backoff: .constant(.zero)),
                    heartbeat: Heartbeat(within: .seconds(10), onStall: reaction)
                ) {
                    kernel
                    for neighbour in neighbours { neighbour }
                })
            try await tree.activate()
            try await body(tree, runtime.supervisionEvents, clock)
        }
    }

    /// Lets the watch look so many times, every five seconds.
    private func look(_ times: Int, _ clock: ManualClock) async throws {
        for _ in 0..<times {
            #expect(try await clock.advanceToNextAlarm() == .seconds(5))
            // It looks before it sets its next alarm.
            _ = try await clock.nextAlarm()
        }
    }

    private func next(_ events: AsyncStream<SupervisionEvent>) async -> String? {
        for await event in events { return event.description }
        return nil
    }

    @Test(
        "A kernel that holds a message too long is stalled, whatever its form; when it gets on it has recovered",
        arguments: Form.allCases)
    func stalled(_ form: Form) async throws {
        let (holding, mayGoOn) = (Latch(), Gateway())
        let kernel = form.kernel("slow") { request, _ in
            if request.value == 1 {
                holding.open()
                mayGoOn.wait()
            }
            return request
        }
        try await watching(kernel) { tree, events, clock in
            let slow = try tree.member("slow")
            let answer = Task.immediate { try await slow.ask(Number(1)).value }
            await holding.wait()
            try await look(4, clock)
            let text = await next(events)
            #expect(text?.hasPrefix("watched/slow: stalled for ") == true, "\(text ?? "")")
            #expect("\(tree.tree)".contains("active, stalled"), "\(tree.tree)")
            mayGoOn.open()
            let value = try await answer.value
            #expect(value == 1)
            // The message is dealt with when its kernel looks for the next one, which may be a little later.
            let recovery = try await clock.whileAdvancing(byAtMost: .seconds(5)) { await next(events) }
            #expect(recovery == "watched/slow: recovered")
        }
    }

    @Test("A kernel with nothing to do is idle, however long, and nobody asks it anything")
    func idle() async throws {
        try await watching(RingKernel(Doubler(), id: "idle")) { tree, _, clock in
            try await look(3, clock)
            let idle = try tree.member("idle")
            let value = try await idle.ask(Number(4)).value
            #expect(value == 8)
            try await look(10, clock)
            guard case .kernel(let kernel) = tree.tree.children[0] else { throw TestFailure() }
            #expect(kernel.health == .idle)
        }
    }

    @Test("One that says that it gets on does not stall")
    func beats() async throws {
        let (asked, done) = (Tally(), Latch())
        let steps = Gateway.line(8)
        let kernel = RingKernel<Number, Number>("long", options: KernelOptions(placement: .dedicated)) { context in
            for try await request in context.requests {
                for step in steps {
                    context.beat()
                    asked.add()
                    step.wait()
                }
                try await context.send(Number(request.value, answering: request))
            }
        }
        try await watching(kernel) { tree, events, clock in
            let long = try tree.member("long")
            let answer = Task.immediate { try await long.ask(Number(1)).value }
            for (index, step) in steps.enumerated() {
                await asked.wait(for: index + 1)
                try await look(1, clock)
                step.open()
            }
            let value = try await answer.value
            #expect(value == 1)
            try await tree.terminate()
            #expect(await next(events) == "watched/long: ended")
            done.open()
        }
    }

    @Test("A kernel whose home is busy with another is starved, not stalled")
    func starved() async throws {
        let (holding, mayGoOn) = (Latch(), Gateway())
        let blocking = RingKernel<Number, Number>(
            ClosureHandler(
                onStart: {}, onStop: {},
                body: { request, _ in
                    holding.open()
                    mayGoOn.wait()
                    return request
                }), id: "blocking")
        try await watching(blocking, homes: 1, neighbours: [RingKernel(Doubler(), id: "waiting")]) {
            tree, events, clock in
            let (first, second) = (try tree.member("blocking"), try tree.member("waiting"))
            let answers = [Task.immediate { try await first.ask(Number(1)).value }]
            await holding.wait()
            let waiting = Task.immediate { try await second.ask(Number(2)).value }
            try await look(4, clock)
            var texts: Set<String> = []
            for _ in 1...2 {
                texts.insert(await next(events)?.split(separator: " ").prefix(2).joined(separator: " ") ?? "")
            }
            #expect(texts == ["watched/blocking: stalled", "watched/waiting: starved"])
            mayGoOn.open()
            for answer in answers + [waiting] { _ = try await answer.value }
        }
    }

    @Test("With `restart` a stalled kernel that can be cancelled fails and starts again; its caller is told")
    func restarts() async throws {
        let starts = Tally()
        let kernel = RingKernel<Number, Number>("stuck") { context in
            starts.add()
            for try await request in context.requests {
                if request.value < 0 { try await Never.comes() }
                try await context.send(Number(request.value, answering: request))
            }
        }
        try await watching(kernel, onStall: .restart) { tree, _, clock in
            let stuck = try tree.member("stuck")
            let asked = Task.immediate { await kernelError { try await stuck.ask(Number(-1)) } }
            await starts.wait(for: 1)
            while try stuck.telemetry.queueDepth > 0 { await Task.yield() }
            let error = try await clock.whileAdvancing(byAtMost: .seconds(5)) { await asked.value }
            #expect(error?.code == .handlerFailed)
            #expect(error?.underlying is CancellationError)
            await starts.wait(for: 2)
            let value = try await stuck.ask(Number(3)).value
            #expect(value == 3)
        }
    }
}

/// A thread waits here until another opens it: for code that must block, which a latch does not.
private final class Gateway: Sendable {
    private let isOpen = Shared(false)

    static func line(_ count: Int) -> [Gateway] { (0..<count).map { _ in Gateway() } }

    func open() { isOpen.change { $0 = true } }
    func wait() { while !isOpen.value { yieldThread() } }
}

extension Never {
    /// Returns when the task is cancelled, by throwing.
    fileprivate static func comes() async throws {
        let (stream, continuation) = AsyncStream<Void>.makeStream()
        for await _ in stream {}
        withExtendedLifetime(continuation) {}
        try Task.checkCancellation()
    }
}
