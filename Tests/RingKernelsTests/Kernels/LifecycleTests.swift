import RingKernels
import TestKit
import Testing

@Suite("Lifecycle", .timeLimit(.minutes(1)))
struct LifecycleTests {
    /// A handler whose hooks wait for a latch each and that throws at negative numbers.
    struct Gated: RingKernelHandler {
        static let kernelID: KernelID = "gated"
        let mayStart: Latch
        let mayStop: Latch
        let isStopping: Latch

        mutating func start(in context: KernelContext) async throws { await mayStart.wait() }
        mutating func handle(_ request: Number, in context: KernelContext) throws -> Number {
            if request.value < 0 { throw TestFailure() }
            return request
        }
        mutating func stop(in context: KernelContext) async throws {
            isStopping.open()
            await mayStop.wait()
        }
    }

    /// The same with a handler that may suspend.
    struct AsyncGated: AsyncRingKernelHandler {
        static let kernelID: KernelID = "gated"
        var base: Gated

        mutating func start(in context: KernelContext) async throws { try await base.start(in: context) }
        mutating func handle(_ request: Number, in context: KernelContext) async throws -> Number {
            try base.handle(request, in: context)
        }
        mutating func stop(in context: KernelContext) async throws { try await base.stop(in: context) }
    }

    /// Brings a kernel "gated" into `state`, runs `body`, and lets the kernel end.
    private func withKernel(
        in state: KernelState, isAsync: Bool, _ body: nonisolated(nonsending) (RingKernelRuntime) async throws -> Void
    ) async throws {
        let clock = ManualClock()
        let gated = Gated(mayStart: Latch(), mayStop: Latch(), isStopping: Latch())
        let options = KernelOptions(
            restart: state == .restarting
                ? .onFailure(maximum: 9, within: .seconds(60), backoff: .constant(.seconds(1))) : .never)
        let kernel =
            isAsync
            ? RingKernel(AsyncGated(base: gated), options: options) : RingKernel(gated, options: options)
        try await withTestRuntime(clock: clock, tolerating: Set(DeadLetter.Reason.allCases)) { runtime in
            let launch = Task.immediate { try await runtime.launch(kernel) }
            if state != .created {
                gated.mayStart.open()
                let handle = try await launch.value
                if state != .launched { try await handle.activate() }
                switch state {
                case .deactivated: try await handle.deactivate()
                case .terminating:
                    _ = Task.immediate { try await handle.terminate() }
                    await gated.isStopping.wait()
                case .terminated:
                    gated.mayStop.open()
                    try await handle.terminate()
                case .failed:
                    gated.mayStop.open()
                    _ = await kernelError { try await handle.ask(Number(-1)) }
                    _ = await kernelError { try await handle.receive() }
                case .restarting:
                    gated.mayStop.open()
                    _ = await kernelError { try await handle.ask(Number(-1)) }
                    _ = try await clock.nextAlarm()
                default: break
                }
            }
            #expect(try runtime.state(of: "gated") == state)
            try await body(runtime)
            gated.mayStart.open()
            gated.mayStop.open()
            _ = await launch.result
        }
    }

    @Test(
        "Each call is legal in its states, and elsewhere an error names the call, the kernel, its state and the wanted ones",
        arguments: KernelState.allCases, [false, true])
    func transitions(_ state: KernelState, _ isAsync: Bool) async throws {
        let calls: [(name: String, from: [KernelState], to: KernelState)] = [
            ("activate", [.launched, .deactivated], .active),
            ("reactivate", [.deactivated], .active),
            ("deactivate", [.active], .deactivated),
        ]
        for call in calls {
            try await withKernel(in: state, isAsync: isAsync) { runtime in
                let perform: nonisolated(nonsending) () async throws -> Void = {
                    switch call.name {
                    case "activate": try await runtime.activate("gated")
                    case "reactivate": try await runtime.reactivate("gated")
                    default: try await runtime.deactivate("gated")
                    }
                }
                if call.from.contains(state) {
                    try await perform()
                    #expect(try runtime.state(of: "gated") == call.to)
                    return
                }
                let error = await kernelError { try await perform() }
                #expect(error?.code == .illegalTransition)
                #expect(error?.kernelID == "gated")
                #expect(error?.state == state)
                let message = error?.message ?? ""
                #expect(
                    message.contains("`\(call.name)`") && message.contains("\"gated\"")
                        && message.contains("`\(state)`"))
                for wanted in call.from { #expect(message.contains("`\(wanted)`"), "\(message)") }
                #expect(try runtime.state(of: "gated") == state, "an illegal call changes nothing")
            }
        }
    }

    @Test(
        "A kernel takes messages in its queue unless it is ending or has ended", arguments: KernelState.allCases,
        [false, true])
    func sends(_ state: KernelState, _ isAsync: Bool) async throws {
        try await withKernel(in: state, isAsync: isAsync) { runtime in
            if [.terminating, .terminated, .failed].contains(state) {
                let error = await kernelError { try await runtime.send("gated", Number(1)) }
                #expect(error?.code == .kernelEnded)
                #expect(error?.kernelID == "gated")
                #expect(error?.state == state)
                #expect(
                    await kernelError { try await runtime.ask("gated", Number(1), as: Number.self) }?.code
                        == .kernelEnded)
            } else {
                let result = try await runtime.send("gated", Number(1))
                #expect(result == .accepted)
            }
        }
    }

    @Test("Every state can be terminated, from anywhere and at once", arguments: KernelState.allCases, [false, true])
    func terminates(_ state: KernelState, _ isAsync: Bool) async throws {
        let ends = Shared<[Task<Void, any Error>]>([])
        try await withKernel(in: state, isAsync: isAsync) { runtime in
            // The latches open when this closure ends.
            for _ in 0..<3 {
                let end = Task.immediate {
                    try await runtime.terminate("gated")
                    let reached = try runtime.state(of: "gated")
                    #expect(reached == (state == .failed ? .failed : .terminated))
                }
                ends.change { $0.append(end) }
            }
        }
        for end in ends.value { try await end.value }
    }

    @Test("A launch that meets a termination ends one way or the other, and nobody hangs", arguments: Form.allCases)
    func launchAgainstTermination(_ form: Form) async throws {
        let finished = try await completes {
            let runtime = RingKernelRuntime(configuration: .testing(homes: 2))
            try await runtime.start()
            for _ in 0..<500 {
                async let end: Void = {
                    // Spins until the kernel is known, to end it as early as can be.
                    while true {
                        do { return try await runtime.terminate("kernel") } catch let error as KernelError
                            where error.code == .unknownKernel
                        {}
                        await Task.yield()
                    }
                }()
                do {
                    let handle = try await runtime.launch(form.kernel { request, _ in request })
                    try await handle.terminate()
                } catch let error as KernelError {
                    #expect(error.code == .kernelEnded)
                }
                try await end
                // Another kernel takes the name's place among the ended, so that the next round waits for the launch.
                _ = try await runtime.launch(form.kernel { request, _ in request }).terminate()
            }
            try await runtime.shutdown()
            return true
        }
        #expect(finished == true, "a launch or a shutdown hangs")
    }

    @Test("Launches that meet a shutdown end one way or the other, and nobody hangs")
    func launchAgainstShutdown() async throws {
        let finished = try await completes {
            for _ in 0..<100 {
                let runtime = RingKernelRuntime(configuration: .testing(homes: 2))
                try await runtime.start()
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for launcher in 0..<4 {
                        group.addTask {
                            for index in 0..<1000 {
                                do {
                                    _ = try await runtime.launch(
                                        Form.handler.kernel("kernel-\(launcher)-\(index)") { request, _ in request })
                                } catch let error as KernelError {
                                    #expect([.runtimeNotRunning, .kernelEnded].contains(error.code))
                                    return
                                }
                            }
                        }
                    }
                    group.addTask { try await runtime.shutdown() }
                    try await group.waitForAll()
                }
            }
            return true
        }
        #expect(finished == true, "a launch or a shutdown hangs")
    }

    @Test("All calls at once, for a while, end in answers and kernel errors only")
    func everythingAtOnce() async throws {
        let finished = try await completes(within: .seconds(40)) {
            let runtime = RingKernelRuntime(configuration: .testing(homes: 2))
            try await runtime.start()
            let ids: [KernelID] = ["a", "b", "c"]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for worker in 0..<16 {
                    group.addTask {
                        var generator = SeededGenerator(seed: UInt64(worker))
                        for _ in 0..<200 {
                            let id = ids[Int.random(in: 0..<3, using: &generator)]
                            let form = Form.allCases[Int.random(in: 0..<3, using: &generator)]
                            let call = Int.random(in: 0..<14, using: &generator)
                            do {
                                try await Self.perform(call, id, form, runtime)
                            } catch is KernelError {
                                continue
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            try await runtime.shutdown()
            return true
        }
        #expect(finished == true, "some call hangs")
    }

    private static func perform(_ call: Int, _ id: KernelID, _ form: Form, _ runtime: RingKernelRuntime) async throws {
        switch call {
        case 0, 1:
            let kernel = form.kernel(
                id, options: KernelOptions(restart: .onFailure(maximum: 5, backoff: .constant(.zero)))
            ) { request, _ in
                if request.value == 13 { throw TestFailure() }
                return request
            }
            _ = try await runtime.launch(kernel)
        case 2, 3: try await runtime.activate(id)
        case 4: try await runtime.deactivate(id)
        case 5: try await runtime.reactivate(id)
        case 6: try await runtime.terminate(id)
        case 7, 8: _ = try await runtime.send(id, Number(Int.random(in: 0..<20)), timeout: .milliseconds(5))
        case 9, 10:
            let request = Number(Int.random(in: 0..<20))
            let answer = try await runtime.ask(id, request, as: Number.self, timeout: .milliseconds(5))
            #expect(answer.value == request.value && answer.correlationID == request.messageID)
        case 11: _ = try await runtime.receive(id, as: Number.self, timeout: .zero)
        case 12: _ = try runtime.telemetry(of: id)
        default: #expect(!runtime.summary().isEmpty && runtime.kernels.count <= 3)
        }
    }

    @Test("A kernel that waits for its own end gets an error instead of a deadlock", arguments: Form.allCases)
    func ownEnd(_ form: Form) async throws {
        let handles = Shared<RingKernelHandle<Number, Number>?>(nil)
        let kernel = RingKernel<Number, Number>("own") { context in
            for try await request in context.requests {
                let error = await kernelError { try await handles.value?.terminate() }
                #expect(error?.code == .illegalTransition)
                try await context.send(Number(1, answering: request))
            }
        }
        try await withTestKernel(kernel) { kernel in
            handles.change { $0 = kernel }
            let answer = try await kernel.ask(Number(0))
            #expect(answer.value == 1)
            handles.change { $0 = nil }
        }
    }

    @Test("An ended kernel is let go of", arguments: Form.allCases)
    func noLeak(_ form: Form) async throws {
        final class Token: Sendable {}
        let weakToken: @Sendable () -> Token?
        do {
            let token = Token()
            weakToken = { [weak token] in token }
            let kernel = form.kernel { [token] request, _ in
                _ = token
                return request
            }
            try await withTestKernel(kernel) { kernel in
                try await kernel.send(Number(1))
                _ = try await kernel.ask(Number(2))
                _ = try await kernel.receive()
            }
        }
        #expect(weakToken() == nil)
    }
}
