import Glibc
import TestKit
import Testing

@testable import RingKernels

@Suite("Life of isolated kernels", .timeLimit(.minutes(2)))
struct IsolatedLifecycleTests {
    @Test("A paused kernel takes nothing, not even what its process has already", arguments: WorkerForm.allCases)
    func pausing(_ form: WorkerForm) async throws {
        try await withTestRuntime { runtime in
            let worker = try await runtime.launch(form.definition(Isolated.options()))
            try await worker.activate()
            for value in 0..<1000 { try await worker.send(Job(.echo, value)) }
            try await worker.deactivate()
            #expect(worker.state == .deactivated)
            let processed = try worker.telemetry.processed
            for value in 1000..<1010 { try await worker.send(Job(.echo, value)) }
            let late = Task { try await worker.ask(Job(.echo, -1)) }
            while try worker.telemetry.received < 1011 { await Task.yield() }
            // A message that was in hand may come to its end.
            #expect(try worker.telemetry.processed <= processed + (form == .handler ? 0 : 1))
            try await worker.reactivate()
            for value in 0..<1010 { #expect(try await worker.receive(timeout: .seconds(60)).value == value) }
            #expect(try await late.value.value == -1)
        }
    }

    @Test("The capacity of the queue counts what the process has")
    func capacity() async throws {
        try await withTestRuntime { runtime in
            let worker = try await runtime.launch(
                Worker(), options: Isolated.options(capacity: 3, backpressure: .reject, restarts: 1))
            try await worker.activate()
            let probe = try await Probe<Number>(in: runtime)
            let hung = Task { try await worker.ask(Job(.hang, text: "probe")) }
            try await probe.expectMessage()
            try await worker.send(Job(.echo, 1))
            try await worker.send(Job(.echo, 2))
            #expect(await kernelError { try await worker.send(Job(.echo, 3)) }?.code == .queueFull)
            kill(try #require(worker.processID), SIGKILL)
            #expect(await kernelError { try await hung.value }?.code == .handlerFailed)
            #expect(try await worker.receive(timeout: .seconds(60)).value == 1)
            #expect(try await worker.receive(timeout: .seconds(60)).value == 2)
        }
    }

    @Test("A queue that drops its oldest drops what the process has not begun")
    func dropOldest() async throws {
        try await withTestRuntime(tolerating: [.droppedOldest]) { runtime in
            let worker = try await runtime.launch(
                Worker(), options: Isolated.options(capacity: 2, backpressure: .dropOldest, restarts: 1))
            try await worker.activate()
            let probe = try await Probe<Number>(in: runtime)
            let hung = Task { try await worker.ask(Job(.hang, text: "probe")) }
            try await probe.expectMessage()
            for value in 0..<5 { try await worker.send(Job(.echo, value)) }
            while try worker.telemetry.received < 6 { await Task.yield() }
            #expect(try worker.telemetry.dropped == 3)
            kill(try #require(worker.processID), SIGKILL)
            #expect(await kernelError { try await hung.value }?.code == .handlerFailed)
            #expect(try await worker.receive(timeout: .seconds(60)).value == 3)
            #expect(try await worker.receive(timeout: .seconds(60)).value == 4)
        }
    }

    @Test(
        "An output queue that nobody reads stops the kernel, and reading lets it go on", arguments: WorkerForm.allCases)
    func outputIsFull(_ form: WorkerForm) async throws {
        try await withTestRuntime { runtime in
            var options = Isolated.options()
            options.outputQueue = QueueOptions(capacity: 4)
            let worker = try await runtime.launch(form.definition(options))
            try await worker.activate()
            for value in 0..<500 { try await worker.send(Job(.echo, value)) }
            for value in 0..<500 { #expect(try await worker.receive(timeout: .seconds(60)).value == value) }
        }
    }

    @Test("Urgent messages overtake those that the process has and has not begun")
    func priorities() async throws {
        try await withTestRuntime { runtime in
            let worker = try await runtime.launch(Worker(), options: Isolated.options())
            for value in 0..<5 { try await worker.send(Job(.echo, value)) }
            try await worker.send(Job(.echo, 10, priority: .high))
            try await worker.send(Job(.echo, 11, priority: .system))
            try await worker.send(Job(.echo, 12, priority: .low))
            try await worker.activate()
            var values: [Int] = []
            for _ in 0..<8 { values.append(try await worker.receive(timeout: .seconds(60)).value) }
            #expect(values == [11, 10, 0, 1, 2, 3, 4, 12])
        }
    }

    @Test(
        "Termination finishes the message in hand, reports the others and leaves no process",
        arguments: WorkerForm.allCases)
    func termination(_ form: WorkerForm) async throws {
        try await withTestRuntime(tolerating: [.kernelEnded, .unreadOutput]) { runtime in
            let worker = try await runtime.launch(form.definition(Isolated.options()))
            try await worker.activate()
            let process = try #require(worker.processID)
            for value in 0..<100 { try await worker.send(Job(.echo, value)) }
            try await worker.terminate(timeout: .seconds(30))
            #expect(worker.state == .terminated)
            #expect(!Descriptors.isKnown(process))
            let telemetry = try worker.telemetry
            #expect(telemetry.processed + telemetry.undelivered == 100)
            #expect(telemetry.queueDepth == 0)
        }
    }

    @Test("An error of `stop` is thrown by `terminate`")
    func stopFails() async throws {
        try await withTestRuntime { runtime in
            let kernel = try await runtime.launch(Stubborn(), id: "fails-to-stop", options: stubborn)
            let error = await kernelError { try await kernel.terminate(timeout: .seconds(30)) }
            #expect(error?.code == .handlerFailed)
            #expect((error?.underlying as? RemoteError)?.type == "JobFailure")
            #expect(kernel.state == .failed)
        }
    }

    @Test("A process that does not end is killed after the second timeout")
    func neverStops() async throws {
        try await withTestRuntime { runtime in
            let kernel = try await runtime.launch(
                RingKernel(Stubborn(), id: "fails-to-start", options: stubborn), id: "never-stops")
            let process = try #require(kernel.processID)
            let error = await kernelError { try await kernel.terminate(timeout: .milliseconds(50)) }
            #expect(error?.code == .handlerFailed)
            #expect((rootCause(error) as? KernelError)?.code == .terminationTimedOut)
            #expect(kernel.state == .failed)
            #expect(!Descriptors.isKnown(process))
        }
    }

    private var stubborn: KernelOptions { Isolated.options() }

    @Test("Shutting a runtime down ends its processes, and what hangs there")
    func shutdown() async throws {
        var configuration = RingKernelRuntime.Configuration.testing()
        configuration.shutdownTimeout = .milliseconds(50)
        var processes: [Int32] = []
        try await RingKernelRuntime.run(configuration: configuration) { runtime in
            let idle = try await runtime.launch(Worker(), id: "idle", options: Isolated.options())
            let busy = try await runtime.launch(Worker(), id: "busy", options: Isolated.options())
            for kernel in [idle, busy] {
                try await kernel.activate()
                processes.append(try #require(kernel.processID))
            }
            let probe = try await Probe<Number>(in: runtime)
            try await busy.send(Job(.hang, text: "probe"))
            try await probe.expectMessage()
        }
        for process in processes { #expect(!Descriptors.isKnown(process)) }
    }

    @Test("A kernel that is terminated while its process starts ends in order")
    func terminationDuringStart() async throws {
        try await withTestRuntime { runtime in
            let launch = Task { try await runtime.launch(Worker(), options: Isolated.options()) }
            while runtime.kernels.isEmpty { await Task.yield() }
            try await runtime.terminate("worker", timeout: .seconds(30))
            await #expect(throws: KernelError.self) { try await launch.value }
        }
    }
}
