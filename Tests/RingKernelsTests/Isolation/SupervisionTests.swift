import RingKernels
import TestKit
import Testing

@Suite("Supervision of isolated kernels", .timeLimit(.minutes(3)))
struct IsolatedSupervisionTests {
    @Test(
        "A crash restarts the siblings that its supervisor's strategy names, and all handles stay",
        arguments: WorkerForm.allCases)
    func crash(_ form: WorkerForm) async throws {
        let chronicle = Chronicle()
        try await withTestRuntime(homes: 2) { runtime in
            let worker = form.definition(KernelOptions(placement: .process(Isolated.process)))
            let tree = try await runtime.launch(
                Supervisor("family", .restForOne) {
                    chronicle.member("before")
                    worker
                    chronicle.member("after")
                })
            try await tree.activate()
            let handle = try tree.handle(of: worker)
            #expect(await chronicle.next(2) == ["+before", "+after"])
            for _ in 1...3 {
                let error = await kernelError { try await handle.ask(Job(.trap)) }
                #expect((rootCause(error) as? KernelError)?.code == .processEnded)
                #expect(await chronicle.next(2) == ["-after", "+after"])
                #expect(try await handle.ask(Job(.echo, 5)).value == 5)
            }
            // And the other way round: the process is stopped and started with its siblings.
            let first = handle.processID
            try await tree.fail("before")
            #expect(await chronicle.next(4) == ["-before", "-after", "+before", "+after"])
            #expect(try await handle.ask(Job(.echo, 6)).value == 6)
            #expect(handle.processID != first)
            try await tree.terminate()
            #expect(handle.processID == nil)
        }
    }

    @Test("A child that hangs is stalled, and its process is ended and started again")
    func hanging() async throws {
        let worker = RingKernel(Worker(), options: KernelOptions(placement: .process(Isolated.process)))
        try await withTestRuntime(homes: 2) { runtime in
            let started = Latch()
            let signal = RingKernel<Number, Acknowledgement>("signal") { context in
                for try await request in context.requests {
                    started.open()
                    try await context.send(Acknowledgement(answering: request))
                }
            }
            let events = runtime.supervisionEvents
            let tree = try await runtime.launch(
                Supervisor("family", heartbeat: Heartbeat(within: .milliseconds(100), onStall: .restart)) {
                    worker
                    signal
                })
            try await tree.activate()
            let handle = try tree.handle(of: worker)
            let first = handle.processID
            let error = await kernelError { try await handle.ask(Job(.hang, text: "signal")) }
            #expect(started.isOpen)
            #expect(rootCause(error) is KernelError)
            #expect(try await handle.ask(Job(.echo, 7)).value == 7)
            #expect(handle.processID != first)
            for await event in events { if case .stalled = event.kind, event.child == "worker" { break } }
        }
    }
}
