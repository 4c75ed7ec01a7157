import RingKernels
import TestKit
import Testing

@Suite("Runtime", .timeLimit(.minutes(1)))
struct RuntimeTests {
    @Test("`run` returns the body's result, and its error rather than that of a shutdown in its wake")
    func run() async throws {
        #expect(try await RingKernelRuntime.run(configuration: .testing()) { _ in 42 } == 42)
        await #expect(throws: TestFailure()) {
            try await RingKernelRuntime.run(configuration: .testing()) { runtime in
                let kernel = try await runtime.launch(
                    Form.handler.kernel(stop: { throw TestFailure(text: "stop") }) { request, _ in request })
                try await kernel.activate()
                throw TestFailure()
            }
        }
    }

    @Test("`run` ends its kernels when its caller is cancelled")
    func cancelledRun() async throws {
        let stops = Tally()
        let isActive = Latch()
        let run = Task {
            try await RingKernelRuntime.run(configuration: .testing()) { runtime in
                let kernel = try await runtime.launch(
                    Form.handler.kernel(stop: { stops.add() }) { request, _ in request })
                try await kernel.activate()
                isActive.open()
                _ = try await kernel.receive()
            }
        }
        await isActive.wait()
        run.cancel()
        await #expect(throws: CancellationError.self) { try await run.value }
        #expect(stops.count == 1)
    }

    @Test("`withKernel` ends its kernel, and other kernels stay")
    func withKernel() async throws {
        try await withTestRuntime { runtime in
            let other = try await runtime.launch(Consumer { _ in })
            let kernel = try await runtime.withKernel(loopDoubler) { kernel in
                #expect(try await kernel.ask(Number(4)).value == 8)
                _ = try await kernel.ask(Number(4))
                return kernel
            }
            #expect(kernel.state == .terminated)
            #expect(other.state == .launched)
            #expect(runtime.kernels.map(\.kernelID) == ["consumer"])
        }
    }

    @Test("One definition is launched under several IDs, each with its own state")
    func severalLaunches() async throws {
        try await withTestRuntime { runtime in
            let definition = RingKernel(FailureTests.Counting())
            let one = try await runtime.launch(definition, id: "one")
            let two = try await runtime.launch(definition, id: "two")
            for kernel in [one, two] { try await kernel.activate() }
            _ = try await one.ask(Number(0))
            #expect(try await one.ask(Number(0)).value == 2)
            #expect(try await two.ask(Number(0)).value == 1)
            #expect(runtime.kernels.map(\.kernelID) == ["one", "two"])
            #expect(runtime.kernels.allSatisfy { $0.state == .active && $0.queueDepth == 0 })
        }
    }

    @Test("The guide's calls by ID do what those of a handle do")
    func guideCalls() async throws {
        try await withTestRuntime { runtime in
            try runtime.register(templateDoubler)
            try await runtime.launch("template-doubler")
            #expect(try runtime.state(of: "template-doubler") == .launched)
            try await runtime.activate("template-doubler")
            let request = Number(5)
            #expect(try await runtime.send("template-doubler", request) == .accepted)
            let answer = try await runtime.receive("template-doubler", as: Number.self, timeout: .seconds(10))
            #expect(answer.value == 10)
            #expect(answer.correlationID == request.messageID)
            try await runtime.deactivate("template-doubler")
            try await runtime.reactivate("template-doubler")
            #expect(try await runtime.ask("template-doubler", Number(6), as: Number.self).value == 12)
            try await runtime.terminate("template-doubler")
            #expect(try runtime.state(of: "template-doubler") == .terminated)
        }
    }

    @Test("Kernels find and message each other by ID, checked at run time", arguments: [Form.handler, .loop])
    func byIDInside(_ form: Form) async throws {
        try await withTestRuntime(homes: 2) { runtime in
            let probe = try await Probe<Number>(in: runtime, id: "target")
            let codes = Shared<[KernelError.Code]>([])
            let kernel = try await runtime.launch(
                form.kernel { request, context in
                    try context.send(Number(request.value), to: "target")
                    do { try context.send(Text("no"), to: "target") } catch let error as KernelError {
                        codes.change { $0.append(error.code) }
                    }
                    do { try context.send(request, to: "targes") } catch let error as KernelError {
                        codes.change { $0.append(error.code) }
                    }
                    let handle = try context.kernel("target", accepting: Number.self, answering: Acknowledgement.self)
                    try context.send(Number(request.value + 1), to: handle)
                    #expect(context.kernelID == "kernel" && context.isActive && !context.shouldTerminate)
                    #expect(KernelContext.current?.kernelID == "kernel")
                    return request
                })
            try await kernel.activate()
            _ = try await kernel.ask(Number(10))
            #expect(try await probe.expectMessages(2).map(\.value) == [10, 11])
            #expect(codes.value == [.wrongMessageType, .unknownKernel])
            #expect(KernelContext.current == nil)
        }
    }

    @Test("A runtime is a service: it starts, launches its kernels, and ends when cancelled")
    func service() async throws {
        let isUp = Latch()
        let stops = Tally()
        let runtime = RingKernelRuntime(configuration: .testing()) { runtime in
            let kernel = try await runtime.launch(Form.handler.kernel(stop: { stops.add() }) { request, _ in request })
            try await kernel.activate()
            isUp.open()
        }
        let service = Task { try await runtime.run() }
        await isUp.wait()
        service.cancel()
        try await service.value
        #expect(stops.count == 1)
        #expect(runtime.kernels.isEmpty)
    }

    @Test("A service whose kernels cannot be launched does not start, and leaves nothing behind")
    func serviceFails() async throws {
        let runtime = RingKernelRuntime(configuration: .testing()) { runtime in
            _ = try await runtime.launch(Consumer { _ in })
            throw TestFailure()
        }
        await #expect(throws: TestFailure()) { try await runtime.start() }
        #expect(runtime.kernels.isEmpty)
        #expect(await kernelError { try await runtime.launch(Consumer { _ in }) }?.code == .runtimeNotRunning)
    }

    @Test("The summary names every kernel, and telemetry that is off says so")
    func summary() async throws {
        try await withTestRuntime { runtime in
            let kernel = try await runtime.launch(loopDoubler)
            try await kernel.activate()
            _ = try await kernel.ask(Number(1))
            _ = try await runtime.launch(Consumer { _ in })
            let lines = runtime.summary().split(separator: "\n")
            #expect(lines.count == 3)
            #expect(
                lines[0].hasPrefix("kernel") && lines[1].hasPrefix("consumer") && lines[2].hasPrefix("loop-doubler"))
            #expect(lines[1].contains("launched") && lines[2].contains("active"))
            #expect(Set(lines.map(\.count)).count == 1, "columns are aligned")
        }
        var configuration = RingKernelRuntime.Configuration.testing()
        configuration.telemetry = false
        try await RingKernelRuntime.run(configuration: configuration) { runtime in
            let kernel = try await runtime.launch(loopDoubler)
            try await kernel.activate()
            #expect(try await kernel.ask(Number(2)).value == 4)
            #expect(await kernelError { try kernel.telemetry }?.code == .telemetryOff)
            #expect(runtime.summary().contains("loop-doubler"))
        }
    }
}
