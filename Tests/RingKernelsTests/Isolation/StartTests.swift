import TestKit
import Testing

@testable import RingKernels

@Suite("Isolated kernels that do not start", .timeLimit(.minutes(2)))
struct StartTests {
    private func failure(
        of kernel: RingKernel<Job, Job>? = nil, _ process: ProcessOptions
    ) async throws -> KernelError? {
        try await withTestRuntime { runtime in
            let kernel = kernel ?? RingKernel(Worker(), options: Isolated.options(process))
            let error = await kernelError { try await runtime.launch(kernel) }
            #expect(error?.code == .startFailed)
            return rootCause(error) as? KernelError
        }
    }

    @Test("A program that is not there is named")
    func missing() async throws {
        let error = try await failure(ProcessOptions(executable: "/nowhere/program"))
        #expect(error?.code == .processNotStarted)
        #expect(error?.message.contains("/nowhere/program") == true)
        #expect(error?.message.contains("No such file") == true)
    }

    @Test("A program that may not be run, too")
    func forbidden() async throws {
        let error = try await failure(ProcessOptions(executable: "/etc/passwd"))
        #expect(error?.code == .processNotStarted)
        #expect(error?.message.contains("Permission denied") == true)
    }

    @Test("A program that never serves is killed when its time is up")
    func neverServes() async throws {
        let error = try await failure(
            ProcessOptions(
                executable: Isolated.program, arguments: ["never-serves"], startTimeout: .milliseconds(300)))
        #expect(error?.code == .processNotStarted)
        #expect(error?.message.contains("serveIfChild") == true, "\(error?.message ?? "")")
    }

    @Test("A program that ends without serving says how")
    func exits() async throws {
        let error = try await failure(ProcessOptions(executable: Isolated.program, arguments: ["exits"]))
        #expect(error?.code == .processNotStarted)
        #expect(error?.message.contains("exited with code 3") == true)
        #expect(error?.message.contains("serveIfChild") == true)
    }

    @Test("A program of another version of the package is refused, with both versions")
    func otherVersion() async throws {
        let error = try await failure(ProcessOptions(executable: Isolated.program, arguments: ["other-version"]))
        #expect(error?.code == .protocolViolation)
        #expect(error?.message.contains("version 99") == true)
        #expect(error?.message.contains("this program version 1") == true)
    }

    @Test("A definition that the program does not have is named, with those that it has")
    func unknown() async throws {
        let error = try await failure(
            of: RingKernel(Worker(), id: "workes", options: Isolated.options()), Isolated.process)
        #expect(error?.code == .unknownKernel)
        #expect(error?.message.contains("\"worker\"") == true, "\(error?.message ?? "")")
    }

    @Test("A definition with other types says which")
    func otherTypes() async throws {
        try await withTestRuntime { runtime in
            let kernel = RingKernel<Text, Text>("doubler", options: Isolated.options()) { _ in }
            let error = await kernelError { try await runtime.launch(kernel) }
            let cause = rootCause(error) as? KernelError
            #expect(cause?.code == .wrongMessageType)
            #expect(cause?.message.contains("takes KernelFixtures.Number") == true, "\(cause?.message ?? "")")
            #expect(cause?.message.contains("takes KernelFixtures.Text") == true)
        }
    }

    @Test("An error of `start` is the cause; a start that takes too long is ended")
    func startFails() async throws {
        try await withTestRuntime { runtime in
            let error = await kernelError { try await runtime.launch(Stubborn(), options: Isolated.options()) }
            #expect(error?.code == .startFailed)
            #expect((error?.underlying as? RemoteError)?.type == "JobFailure")
            var process = Isolated.process
            process.startTimeout = .milliseconds(500)
            let late = await kernelError {
                try await runtime.launch(
                    RingKernel(Stubborn(), options: Isolated.options(process)), id: "never-starts")
            }
            #expect((rootCause(late) as? KernelError)?.message.contains("did not return within 0.5 seconds") == true)
            #expect(runtime.kernels.isEmpty)
        }
    }

    @Test(
        "Options that make no sense are refused before anything starts",
        arguments: [
            ProcessOptions(ringBytes: 5000), ProcessOptions(ringBytes: 64), ProcessOptions(startTimeout: .zero),
            ProcessOptions(memoryLimit: 1), ProcessOptions(executable: ""), ProcessOptions(arguments: ["a\0b"]),
        ])
    func invalidOptions(_ process: ProcessOptions) async throws {
        try await withTestRuntime { runtime in
            let error = await kernelError { try await runtime.launch(Worker(), options: Isolated.options(process)) }
            #expect(error?.code == .invalidOption)
        }
    }

    @Test(
        "A message or an answer that is too large is refused with both sizes, and the next is handled",
        arguments: WorkerForm.allCases, [MessageInHand.deadLettered, .redelivered(upTo: 3)])
    func oversized(_ form: WorkerForm, _ messageInHand: MessageInHand) async throws {
        try await withTestRuntime(tolerating: [.undeliverable]) { runtime in
            let letters = DeadLetterProbe(runtime)
            var process = Isolated.process
            process.ringBytes = 1 << 16
            var options = Isolated.options(process)
            options.messageInHand = messageInHand
            let worker = try await runtime.launch(form.definition(options))
            try await worker.activate()
            let large = String(repeating: "y", count: 20_000)
            let request = await kernelError { try await worker.ask(Job(.echo, text: large)) }
            #expect(request?.code == .undeliverable)
            #expect(request?.message.contains("16352 bytes") == true, "\(request?.message ?? "")")
            let answer = await kernelError { try await worker.ask(Job(.write, 20_000)) }
            #expect(answer?.code == .undeliverable)
            try await worker.send(Job(.echo, 6, text: large))
            #expect(try await letters.expectLetter().reason == .undeliverable)
            #expect(try await worker.ask(Job(.write, 16_000)).text.count == 16_000)
            // That a message is dealt with is known a little after its answer.
            while try worker.telemetry.queueDepth > 0 { await Task.yield() }
        }
    }
}
