import Glibc
import TestKit
import Testing

@testable import RingKernels

@Suite("Crashes of isolated kernels", .timeLimit(.minutes(3)))
struct CrashTests {
    @Test(
        "Whatever ends the process ends nothing else: the caller hears what happened, and the kernel starts again",
        arguments: [
            (Job(.trap), "signal 4 (SIGILL"), (Job(.stray), "signal 11 (SIGSEGV"),
            (Job(.exit, 3), "exited with code 3"),
        ], WorkerForm.allCases)
    func crash(_ crash: (job: Job, text: String), _ form: WorkerForm) async throws {
        try await withTestRuntime { runtime in
            let neighbour = try await runtime.launch(Doubler())
            try await neighbour.activate()
            let worker = try await runtime.launch(form.definition(Isolated.options(restarts: 10)))
            try await worker.activate()
            let first = try await worker.ask(Job(.process)).value
            #expect(worker.processID == Int32(first))
            let error = await kernelError { try await worker.ask(crash.job) }
            #expect(error?.code == .handlerFailed)
            let cause = rootCause(error) as? KernelError
            #expect(cause?.code == .processEnded)
            // A sanitizer catches some signals itself.
            #expect(isSanitized || cause?.message.contains(crash.text) == true, "\(cause?.message ?? "")")
            #expect(try await neighbour.ask(Number(21)).value == 42)
            let second = try await worker.ask(Job(.process)).value
            #expect(second != first)
            #expect(!Descriptors.isKnown(Int32(first)), "The first process has been collected.")
            #expect(try await worker.ask(Job(.count)).value == 2, "It started afresh.")
            #expect(try worker.telemetry.restarts == 1)
        }
    }

    @Test(
        "A lack of memory ends the child, and the error names the limit",
        .disabled(if: isSanitized, "a sanitizer takes more address space than the limit"))
    func memoryLimit() async throws {
        try await withTestRuntime { runtime in
            var process = Isolated.process
            process.memoryLimit = 1 << 30
            let worker = try await runtime.launch(Worker(), options: Isolated.options(restarts: 1, process))
            try await worker.activate()
            let error = await kernelError { try await worker.ask(Job(.allocate)) }
            let cause = rootCause(error) as? KernelError
            #expect(cause?.code == .processEnded)
            #expect(
                cause?.message.contains("its limit of address space is 1073741824") == true, "\(cause?.message ?? "")")
            #expect(try await worker.ask(Job(.echo, 5)).value == 5)
        }
    }

    @Test(
        "What is queued at a crash is handled after the restart, in order, and nothing twice",
        arguments: WorkerForm.allCases)
    func queueStays(_ form: WorkerForm) async throws {
        try await withTestRuntime(tolerating: form == .loop ? [] : [.handlerFailed]) { runtime in
            let worker = try await runtime.launch(form.definition(Isolated.options(restarts: 10)))
            for value in 0..<100 { try await worker.send(Job(.echo, value)) }
            let crash = Task { try await worker.ask(Job(.trap)) }
            while try worker.telemetry.queueDepth < 101 { await Task.yield() }
            for value in 100..<200 { try await worker.send(Job(.echo, value)) }
            try await worker.activate()
            var values: [Int] = []
            for _ in 0..<200 { values.append(try await worker.receive(timeout: .seconds(60)).value) }
            #expect(values == Array(0..<200))
            await #expect(throws: KernelError.self) { try await crash.value }
            // That a message is dealt with is known a little after its answer.
            while try worker.telemetry.processed < 200 { await Task.yield() }
            #expect(try worker.telemetry.queueDepth == 0)
        }
    }

    @Test(
        "A message in hand at a crash, or when the child's code throws, is handled again where that is wanted, before what is behind it",
        arguments: WorkerForm.allCases, [Job.Action.trapOnce, .failOnce])
    func redelivered(_ form: WorkerForm, _ action: Job.Action) async throws {
        try await withTestRuntime { runtime in
            var options = Isolated.options(restarts: 10)
            options.messageInHand = .redelivered(upTo: 1)
            let worker = try await runtime.launch(form.definition(options))
            let marks = (0..<2).map { _ in "/proc/self/cwd/.build/once-\(MessageID())" }
            defer { for mark in marks { unsafe unlink(mark) } }
            let asked = Task.immediate { try await worker.ask(Job(action, 1, text: marks[0])).value }
            try await worker.send(Job(action, 2, text: marks[1]))
            try await worker.send(Job(.echo, 3))
            try await worker.activate()
            #expect(try await asked.value == 1)
            for value in 2...3 { #expect(try await worker.receive(timeout: .seconds(60)).value == value) }
            let telemetry = try worker.telemetry
            #expect(telemetry.redelivered == 2)
            #expect(telemetry.restarts == 2)
        }
    }

    @Test(
        "A poisoned message crashes as often as it may, and then its caller hears of it", arguments: WorkerForm.allCases
    )
    func poisonedAgain(_ form: WorkerForm) async throws {
        try await withTestRuntime { runtime in
            var options = Isolated.options(restarts: 10)
            options.messageInHand = .redelivered(upTo: 2)
            let worker = try await runtime.launch(form.definition(options))
            try await worker.activate()
            let error = await kernelError { try await worker.ask(Job(.trap)) }
            #expect(error?.code == .handlerFailed)
            #expect((rootCause(error) as? KernelError)?.code == .processEnded)
            #expect(try await worker.ask(Job(.echo, 4)).value == 4)
            #expect(try worker.telemetry.redelivered == 2)
            #expect(try worker.telemetry.restarts == 3)
        }
    }

    @Test("A message that was sent and crashes its kernel is a dead letter, with how the process ended")
    func poisonedMessage() async throws {
        try await withTestRuntime(tolerating: [.handlerFailed]) { runtime in
            let letters = DeadLetterProbe(runtime)
            let worker = try await runtime.launch(Worker(), options: Isolated.options(restarts: 10))
            try await worker.activate()
            try await worker.send(Job(.exit, 9))
            let letter = try await letters.expectLetter()
            #expect(letter.reason == .handlerFailed)
            #expect((letter.message as? Job)?.value == 9)
            #expect((rootCause(letter.error) as? KernelError)?.message.contains("exited with code 9") == true)
            #expect(try await worker.ask(Job(.echo, 1)).value == 1)
        }
    }

    @Test("Without a restart policy a crash ends the kernel, and what is queued is reported")
    func neverRestarts() async throws {
        try await withTestRuntime(tolerating: [.kernelEnded]) { runtime in
            let letters = DeadLetterProbe(runtime)
            let worker = try await runtime.launch(Worker(), options: Isolated.options())
            let crash = Task { try await worker.ask(Job(.exit, 1)) }
            while try worker.telemetry.queueDepth < 1 { await Task.yield() }
            try await worker.send(Job(.echo, 7))
            let behind = Task { try await worker.ask(Job(.echo, 8)) }
            while try worker.telemetry.queueDepth < 3 { await Task.yield() }
            try await worker.activate()
            #expect(await kernelError { try await crash.value }?.code == .handlerFailed)
            #expect(await kernelError { try await behind.value }?.code == .kernelEnded)
            #expect((try await letters.expectLetter().message as? Job)?.value == 7)
            #expect(worker.state == .failed)
            #expect(worker.processID == nil)
            #expect(await kernelError { try await worker.ask(Job(.echo)) }?.code == .kernelEnded)
        }
    }

    @Test(
        "An error that is thrown there reaches the caller with its cause, and restarts the kernel",
        arguments: WorkerForm.allCases)
    func thrown(_ form: WorkerForm) async throws {
        try await withTestRuntime { runtime in
            let worker = try await runtime.launch(form.definition(Isolated.options(restarts: 1)))
            try await worker.activate()
            let error = await kernelError { try await worker.ask(Job(.fail)) }
            #expect(error?.code == .handlerFailed)
            #expect((error?.underlying as? RemoteError)?.type == "JobFailure")
            #expect(try await worker.ask(Job(.count)).value == 1)
        }
    }

    @Test("A child that writes all over the shared memory is found out, and replaced")
    func scribble() async throws {
        try await withTestRuntime { runtime in
            let neighbour = try await runtime.launch(Doubler())
            try await neighbour.activate()
            let worker = try await runtime.launch(Worker(), options: Isolated.options(restarts: 3))
            try await worker.activate()
            let scribbling = Task { try await worker.ask(Job(.scribble)) }
            while try worker.telemetry.received < 1 { await Task.yield() }
            // Until that is found out nothing wakes this side; what it sends next has it look.
            var behind: [Task<Job, any Error>] = []
            while worker.state == .active {
                behind.append(Task { try await worker.ask(Job(.echo, 3)) })
                await Task.yield()
            }
            let error = await kernelError { try await scribbling.value }
            #expect((rootCause(error) as? KernelError)?.code == .protocolViolation, "\(error as Any)")
            for task in behind { #expect(try await task.value.value == 3) }
            #expect(try await worker.ask(Job(.echo, 4)).value == 4)
            #expect(try await neighbour.ask(Number(2)).value == 4)
        }
    }
}
