import RingKernels
import TestKit
import Testing

@Suite("Bad input", .timeLimit(.minutes(1)))
struct BadInputTests {
    private static let echo = RingKernel<Number, Number>("echo") { context in
        for try await request in context.requests { try await context.send(Number(request.value, answering: request)) }
    }

    @Test("An unknown ID is refused by every call, with the known ones and the nearest")
    func unknownID() async throws {
        try await withTestRuntime { runtime in
            _ = try await runtime.launch(Self.echo)
            _ = try await runtime.launch(Self.echo, id: "counter")
            _ = try await runtime.launch(Self.echo, id: "calculator")
            let errors = [
                await kernelError { try await runtime.activate("calculater") },
                await kernelError { try await runtime.deactivate("calculater") },
                await kernelError { try await runtime.reactivate("calculater") },
                await kernelError { try await runtime.terminate("calculater") },
                await kernelError { try await runtime.send("calculater", Number(1)) },
                await kernelError { try await runtime.ask("calculater", Number(1), as: Number.self) },
                await kernelError { try await runtime.receive("calculater", as: Number.self) },
                await kernelError { try runtime.telemetry(of: "calculater") },
                await kernelError { try runtime.state(of: "calculater") },
                await kernelError { try runtime.handle("calculater", accepting: Number.self, answering: Number.self) },
            ]
            for error in errors {
                #expect(error?.code == .unknownKernel)
                #expect(error?.kernelID == "calculater")
                #expect(
                    error?.message
                        == "No kernel \"calculater\" is running. Did you mean \"calculator\"? Known: \"calculator\", \"counter\", \"echo\"."
                )
            }
            #expect(await kernelError { try runtime.state(of: "xyz") }?.message.contains("Did you mean") == false)
        }
    }

    @Test("An ID that is not registered is refused at launch, with the registered ones")
    func unregistered() async throws {
        try await withTestRuntime { runtime in
            #expect(
                await kernelError { try await runtime.launch("echo") }?.message.contains("There are none yet.") == true)
            try runtime.register(Self.echo)
            #expect(
                await kernelError { try await runtime.launch("ecko") }?.message.contains("Did you mean \"echo\"?")
                    == true)
            #expect(await kernelError { try runtime.register(Self.echo) }?.code == .duplicateKernel)
            try await runtime.launch("echo")
            try await runtime.activate("echo")
            #expect(try await runtime.ask("echo", Number(7), as: Number.self).value == 7)
        }
    }

    @Test("An ID that lives is not launched again; one that has ended is")
    func duplicateLaunch() async throws {
        try await withTestRuntime { runtime in
            let first = try await runtime.launch(Self.echo)
            try await first.activate()
            let error = await kernelError { try await runtime.launch(Self.echo) }
            #expect(error?.code == .duplicateKernel)
            #expect(error?.kernelID == "echo")
            #expect(error?.state == .active)
            #expect(try await first.ask(Number(1)).value == 1, "the first is not disturbed")
            try await first.terminate()
            let second = try await runtime.launch(Self.echo)
            #expect(first.state == .terminated)
            #expect(second.state == .launched)
        }
    }

    @Test("Calls by ID with other types are refused, naming both types")
    func wrongTypes() async throws {
        try await withTestRuntime { runtime in
            let kernel = try await runtime.launch(Self.echo)
            try await kernel.activate()
            let errors = [
                await kernelError { try await runtime.send("echo", Text("no")) },
                await kernelError { try await runtime.ask("echo", Text("no"), as: Number.self) },
                await kernelError { try await runtime.ask("echo", Number(1), as: Text.self) },
                await kernelError { try await runtime.receive("echo", as: Text.self) },
                await kernelError { try runtime.handle("echo", accepting: Text.self, answering: Number.self) },
                await kernelError { try runtime.handle("echo", accepting: Number.self, answering: Text.self) },
            ]
            for error in errors {
                #expect(error?.code == .wrongMessageType)
                #expect(error?.kernelID == "echo")
                #expect(error?.message.contains("Number") == true && error?.message.contains("Text") == true)
            }
            #expect(try kernel.telemetry.received == 0)
        }
    }

    @Test("A kernel without answers has no output to receive from")
    func noOutput() async throws {
        try await withTestKernel(Consumer { _ in }) { kernel in
            let error = await kernelError { try await kernel.receive() }
            #expect(error?.code == .wrongMessageType)
            _ = try await kernel.ask(Number(1))
        }
    }

    @Test(
        "Queues of no or negative size, and other impossible options, are refused by name",
        arguments: [
            ("inputQueue.capacity is 0", KernelOptions(inputQueue: QueueOptions(capacity: 0))),
            ("inputQueue.capacity is -1", KernelOptions(inputQueue: QueueOptions(capacity: -1))),
            ("inputQueue.capacity is \(Int.max)", KernelOptions(inputQueue: QueueOptions(capacity: .max))),
            ("outputQueue.capacity is 0", KernelOptions(outputQueue: QueueOptions(capacity: 0))),
            ("inputQueue.deduplicationWindow is -3", KernelOptions(inputQueue: QueueOptions(deduplicationWindow: -3))),
            ("outputQueue.deduplicationWindow is 3", KernelOptions(outputQueue: QueueOptions(deduplicationWindow: 3))),
            ("restart.maximum is 0", KernelOptions(restart: .onFailure(maximum: 0))),
            ("restart.within is 0.0 seconds", KernelOptions(restart: .onFailure(maximum: 1, within: .zero))),
            ("restart.backoff goes from", KernelOptions(restart: .onFailure(backoff: .constant(.seconds(-1))))),
            (
                "restart.backoff goes from",
                KernelOptions(restart: .onFailure(backoff: .exponential(from: .seconds(2), upTo: .seconds(1))))
            ),
            ("placement is .home(1)", KernelOptions(placement: .home(1))),
            ("placement is .home(-1)", KernelOptions(placement: .home(-1))),
        ] as [(String, KernelOptions)])
    func impossibleOptions(_ text: String, _ options: KernelOptions) async throws {
        try await withTestRuntime { runtime in
            var kernel = Self.echo
            kernel.options = options
            let error = await kernelError { try await runtime.launch(kernel) }
            #expect(error?.code == .invalidOption)
            #expect(error?.kernelID == "echo")
            #expect(error?.message.contains(text) == true, "\(error?.message ?? "")")
            #expect(runtime.kernels.isEmpty)
        }
    }

    @Test("`.near` a kernel that is not there is refused, with those that are")
    func nearNobody() async throws {
        try await withTestRuntime { runtime in
            _ = try await runtime.launch(Self.echo)
            var kernel = Self.echo
            kernel.options.placement = .near("eco")
            let error = await kernelError { try await runtime.launch(kernel, id: "second") }
            #expect(error?.code == .unknownKernel)
            #expect(error?.kernelID == "eco")
            #expect(error?.message.contains("Did you mean \"echo\"?") == true)
        }
    }

    @Test("An empty ID is refused")
    func emptyID() async throws {
        try await withTestRuntime { runtime in
            #expect(await kernelError { try await runtime.launch(Self.echo, id: "") }?.code == .invalidOption)
            #expect(runtime.kernels.isEmpty)
        }
    }

    @Test("A negative timeout is refused by every call that takes one")
    func negativeTimeouts() async throws {
        let inside = Shared<KernelError.Code?>(nil)
        let kernel = RingKernel<Number, Number>("negative") { context in
            do { _ = try await context.receive(timeout: .nanoseconds(-1)) } catch let error as KernelError {
                inside.change { $0 = error.code }
            }
            do { _ = try await context.receiveBatch(upTo: 0) } catch let error as KernelError {
                #expect(error.code == .invalidOption)
            }
            for try await _ in context.requests {}
        }
        try await withTestRuntime { runtime in
            let kernel = try await runtime.launch(kernel)
            let past = Duration.seconds(-1)
            let errors = [
                await kernelError { try await kernel.send(Number(1), timeout: past) },
                await kernelError { try await kernel.ask(Number(1), timeout: past) },
                await kernelError { try await kernel.receive(timeout: past) },
                await kernelError { try await kernel.terminate(timeout: past) },
                await kernelError { try await runtime.send("negative", Number(1), timeout: past) },
                await kernelError { try await runtime.ask("negative", Number(1), as: Number.self, timeout: past) },
                await kernelError { try await runtime.receive("negative", as: Number.self, timeout: past) },
                await kernelError { try await runtime.terminate("negative", timeout: past) },
            ]
            for error in errors {
                #expect(error?.code == .invalidTimeout)
                #expect(error?.message.contains("-1.0 seconds") == true)
            }
            #expect(kernel.state == .launched)
            #expect(try kernel.telemetry.received == 0)
        }
        #expect(inside.value == .invalidTimeout)
    }

    @Test("A runtime's own options are checked at its start", arguments: 0..<6)
    func badConfiguration(_ index: Int) async throws {
        var configuration = RingKernelRuntime.Configuration()
        switch index {
        case 0: configuration.homes = 0
        case 1: configuration.homes = -4
        case 2: configuration.homes = 100_000
        case 3: configuration.shutdownTimeout = .seconds(-1)
        case 4: configuration.metricsInterval = .zero
        default: configuration.idleSpins = -1
        }
        let error = await kernelError { try await RingKernelRuntime.run(configuration: configuration) { _ in } }
        #expect(error?.code == (index == 3 ? .invalidTimeout : .invalidOption))
    }

    @Test("A runtime that is not running refuses launches and says why")
    func notRunning() async throws {
        let runtime = RingKernelRuntime(configuration: .testing())
        #expect(await kernelError { try await runtime.launch(Self.echo) }?.code == .runtimeNotRunning)
        try await runtime.start()
        #expect(await kernelError { try await runtime.start() }?.code == .runtimeNotRunning)
        let kernel = try await runtime.launch(Self.echo)
        try await runtime.shutdown()
        try await runtime.shutdown()
        #expect(kernel.state == .terminated)
        #expect(await kernelError { try await runtime.launch(Self.echo) }?.code == .runtimeNotRunning)
        #expect(await kernelError { try await runtime.start() }?.code == .runtimeNotRunning)
        #expect(await kernelError { try await kernel.send(Number(1)) }?.code == .kernelEnded)
        #expect(await kernelError { try await kernel.ask(Number(1)) }?.code == .kernelEnded)
        #expect(await kernelError { try await kernel.receive() }?.code == .kernelEnded)
        #expect(await kernelError { try await kernel.activate() }?.code == .illegalTransition)
        try await kernel.terminate()
    }

    @Test("Shutting down a runtime that was never started, or from many tasks at once, is fine")
    func shutdowns() async throws {
        let idle = RingKernelRuntime(configuration: .testing())
        try await idle.shutdown()
        let runtime = RingKernelRuntime(configuration: .testing(homes: 2))
        try await runtime.start()
        for index in 0..<20 { _ = try await runtime.launch(Self.echo, id: "echo-\(index)").activate() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { try await runtime.shutdown() } }
            try await group.waitForAll()
        }
        #expect(runtime.kernels.isEmpty)
    }
}
