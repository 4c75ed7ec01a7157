import RingKernels
import TestKit
import Testing

/// What kernels and runtimes cost that have nothing to do. Each measurement has a process to itself.
@Suite(
    "Idleness", .disabled(if: isSanitized, "a sanitizer's own work would be measured"), .timeLimit(.minutes(5)))
struct IdlenessTests {
    @Test("100,000 idle handlers use no processor time, take little memory, and little to end")
    func handlers() async throws {
        let result = await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) {
            try await measureIdleness(.handler, count: isDebugBuild ? 20_000 : 100_000, asking: 100)
        }
        report(result)
    }

    @Test("100,000 idle loops use no processor time, take little memory, and little to end")
    func loops() async throws {
        let result = await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) {
            try await measureIdleness(.loop, count: isDebugBuild ? 20_000 : 100_000, asking: 100)
        }
        report(result)
    }

    @Test("A runtime with nothing to do uses no processor time, however many homes it has")
    func runtimes() async throws {
        await #expect(processExitsWith: .success) {
            var configuration = RingKernelRuntime.Configuration()
            configuration.homes = 16
            try await RingKernelRuntime.run(configuration: configuration) { runtime in
                // Every home has had something to do before.
                for index in 0..<16 {
                    let kernel = try await runtime.launch(
                        Doubler(), id: "kernel-\(index)", options: KernelOptions(placement: .home(index)))
                    try await kernel.activate()
                    _ = try await kernel.ask(Number(index))
                    try await kernel.terminate()
                }
                let used = try await processorTimeOfAnIdleSecond()
                #expect(used < 0.005, "\(used) s of processor time in a second of idleness")
            }
        }
    }

    /// Repeats what the measuring process printed.
    private func report(_ result: ExitTest.Result?) {
        guard let result else { return }
        print(
            String(decoding: result.standardOutputContent, as: UTF8.self).split(separator: "\n").filter {
                $0.contains("idle")
            }.joined(separator: "\n"))
    }
}
