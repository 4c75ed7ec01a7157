import RingKernels
import TestKit
import Testing

@Suite("Supervision: a storm of crashes", .timeLimit(.minutes(3)))
struct CrashStormTests {
    /// As many as a thousand a second for ten seconds.
    private static let crashes = 10_000 / slowdown

    @Test(
        "Ten thousand crashes neither leak nor lose a message, and the neighbours are answered all the while",
        arguments: Form.allCases)
    func storm(_ form: Form) async throws {
        let living = Shared(0)
        let crashing = form.kernel(
            "crashing",
            options: KernelOptions(messageInHand: .discarded), start: { living.change { $0 += 1 } },
            stop: { living.change { $0 -= 1 } }
        ) { request, _ in throw TestFailure() }
        try await withTestRuntime(homes: 2) { runtime in
            let tree = try await runtime.launch(
                Supervisor("storm", restart: .onFailure(maximum: .max, within: .seconds(1), backoff: .constant(.zero)))
                {
                    crashing
                    for index in 0..<4 { RingKernel(Doubler(), id: KernelID("neighbour-\(index)")) }
                })
            try await tree.activate()
            let kernel = try tree.handle(of: crashing)
            let isOver = Shared(false)
            let neighbours = try (0..<4).map { try tree.member("neighbour-\($0)") }
            let asked = Task {
                var rounds = 0
                while !isOver.value {
                    for (index, neighbour) in neighbours.enumerated() {
                        let value = try await neighbour.ask(Number(index)).value
                        #expect(value == 2 * index)
                    }
                    rounds += 1
                }
                return rounds
            }
            for value in 0..<Self.crashes / 10 {
                #expect(await kernelError { try await kernel.ask(Number(value)) }?.code == .handlerFailed)
            }
            let memory = residentBytes()
            for value in 0..<Self.crashes {
                let error = await kernelError { try await kernel.ask(Number(value)) }
                if error?.code != .handlerFailed {
                    Issue.record("\(value): \(String(describing: error))")
                    break
                }
            }
            let growth = residentBytes() - memory
            isOver.change { $0 = true }
            #expect(try await asked.value > 0)
            let telemetry = try kernel.telemetry
            #expect(telemetry.failed == Self.crashes + Self.crashes / 10)
            #expect(telemetry.processed == telemetry.failed)
            // A crash that left its task or its state behind, a few hundred bytes, would show.
            #expect(isSanitized || growth < 2 << 20, "\(growth) bytes more")
        }
        #expect(living.value == 0, "starts without a stop")
    }
}
