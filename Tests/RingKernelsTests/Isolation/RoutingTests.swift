import TestKit
import Testing

@testable import RingKernels

@Suite("Sending from an isolated kernel", .timeLimit(.minutes(2)))
struct RoutingTests {
    @Test("A message goes to the kernel with its ID in the parent", arguments: WorkerForm.allCases)
    func routed(_ form: WorkerForm) async throws {
        try await withTestRuntime { runtime in
            let probe = try await Probe<Number>(in: runtime)
            let worker = try await runtime.launch(form.definition(Isolated.options()))
            try await worker.activate()
            for value in 0..<50 { _ = try await worker.ask(Job(.send, value, text: "probe")) }
            let values = try await probe.expectMessages(50).map(\.value)
            #expect(values == Array(0..<50))
        }
    }

    @Test("A target that is not there, or takes something else, is the sender's error", arguments: WorkerForm.allCases)
    func wrongTarget(_ form: WorkerForm) async throws {
        try await withTestRuntime { runtime in
            let texts = try await Probe<Text>(in: runtime, id: "texts")
            let worker = try await runtime.launch(form.definition(Isolated.options(restarts: 10)))
            try await worker.activate()
            let unknown = await kernelError { try await worker.ask(Job(.send, 1, text: "nobody")) }
            #expect(unknown?.code == .handlerFailed)
            #expect((unknown?.underlying as? KernelError)?.code == .unknownKernel)
            let wrong = await kernelError { try await worker.ask(Job(.send, 1, text: "texts")) }
            #expect((wrong?.underlying as? KernelError)?.code == .wrongMessageType)
            try await texts.expectNoMessage()
        }
    }

    @Test("A message for a full queue waits, and its sender with it", arguments: WorkerForm.allCases)
    func fullTarget(_ form: WorkerForm) async throws {
        try await withTestRuntime { runtime in
            let target = try await runtime.launch(
                Doubler(), options: KernelOptions(inputQueue: QueueOptions(capacity: 1)))
            let worker = try await runtime.launch(form.definition(Isolated.options()))
            try await worker.activate()
            for value in 0..<10 { try await worker.send(Job(.send, value, text: "doubler")) }
            try await target.activate()
            for value in 0..<10 { #expect(try await target.receive(timeout: .seconds(60)).value == 2 * value) }
            for _ in 0..<10 { _ = try await worker.receive(timeout: .seconds(60)) }
        }
    }

    @Test("What a process has sent before it was killed has arrived")
    func killedWhileSending() async throws {
        try await withTestRuntime { runtime in
            let probe = try await Probe<Number>(in: runtime)
            let worker = try await runtime.launch(Worker(), options: Isolated.options(restarts: 1))
            try await worker.activate()
            let error = await kernelError { try await worker.ask(Job(.sendAndDie, 300, text: "probe")) }
            #expect((rootCause(error) as? KernelError)?.message.contains("SIGKILL") == true)
            let values = try await probe.expectMessages(300).map(\.value)
            #expect(values == Array(0..<300))
            try await probe.expectNoMessage()
        }
    }

    @Test("Isolated kernels send to each other")
    func chain() async throws {
        try await withTestRuntime { runtime in
            let target = try await runtime.launch(Doubler(), options: Isolated.options())
            let worker = try await runtime.launch(Worker(), options: Isolated.options())
            for kernel in ["doubler", "worker"] as [KernelID] { try await runtime.activate(kernel) }
            for value in 0..<20 { _ = try await worker.ask(Job(.send, value, text: "doubler")) }
            for value in 0..<20 { #expect(try await target.receive(timeout: .seconds(60)).value == 2 * value) }
        }
    }
}
