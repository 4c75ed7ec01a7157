import TestKit
import Testing

@testable import RingKernels

@Suite("Admission", .timeLimit(.minutes(1)))
struct AdmissionTests {
    @Test(
        "A loop that is busy with a message gives its room to who waits, though another is queued",
        arguments: Sender.allCases)
    func roomOfTheMessageInHand(_ sender: Sender) async throws {
        try await withTestRuntime(homes: 2, tolerating: [.kernelEnded]) { runtime in
            let (taken, admitted) = (Tally(), Tally())
            let kernel = RingKernel<Number, Acknowledgement>(
                "busy", options: KernelOptions(inputQueue: QueueOptions(capacity: 2), placement: .home(0))
            ) { context in
                _ = try await context.receive()
                taken.add()
                await admitted.wait(for: 1)
            }
            let target = try await runtime.launch(kernel)
            for value in 1...2 { try await target.send(Number(value)) }
            try await target.activate()
            await taken.wait(for: 1)
            let outcomes = try await sender.send([Number(3)], to: target, in: runtime)
            #expect(outcomes == ["accepted"])
            admitted.add()
        }
    }

    @Test("Room that is claimed in a small queue is taken at once, not when the message is there")
    func claimedRoom() async throws {
        try await withTestRuntime(homes: 1, tolerating: [.kernelEnded]) { runtime in
            let options = KernelOptions(inputQueue: QueueOptions(capacity: 1))
            let target = try await runtime.launch(Consumer { _ in }, id: "target", options: options)
            let depths = Shared<[Int]>([])
            let sender = try await runtime.launch(
                Consumer { request in
                    guard let claim = target.kernel.claim(.normal) else { return }
                    // What a sender elsewhere would find now, and when the message is there.
                    depths.change { $0.append(target.kernel.depth) }
                    target.kernel.fill(claim, request, .nobody, .normal)
                    depths.change { $0.append(target.kernel.depth) }
                })
            try await sender.activate()
            for value in 1...2 { _ = try await sender.ask(Number(value)) }
            #expect(depths.value == [1, 1])
        }
    }
}
