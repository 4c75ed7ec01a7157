import Glibc
import RingKernels
import TestKit
import Testing

/// What kernels and runtimes cost that have nothing to do. Each measurement has a process to itself.
@Suite(
    "Idleness", .disabled(if: isSanitized, "a sanitizer's own work would be measured"), .timeLimit(.minutes(5)))
struct IdlenessTests {
    @Test("100,000 idle handlers use no processor time, take little memory, and end at once")
    func handlers() async throws {
        let result = await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) {
            try await measureIdleness(.handler)
        }
        report(result)
    }

    @Test("100,000 idle loops use no processor time, take little memory, and end at once")
    func loops() async throws {
        let result = await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) {
            try await measureIdleness(.loop)
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

/// Seconds of processor time that this process uses in a second in which it does nothing.
private func processorTimeOfAnIdleSecond() async throws -> Double {
    func processorTime() -> Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let clock = ContinuousClock()
    try await clock.sleep(for: .milliseconds(100))  // sleeps: idleness is measured
    let before = processorTime()
    try await clock.sleep(for: .seconds(1))  // sleeps: idleness is measured
    return processorTime() - before
}

/// Launches very many kernels, lets them idle for a second, and ends them.
private func measureIdleness(_ form: Form) async throws {
    let count = isDebugBuild ? 20_000 : 100_000
    let stops = Tally()
    var configuration = RingKernelRuntime.Configuration()
    configuration.homes = 2
    let runtime = RingKernelRuntime(configuration: configuration)
    try await runtime.start()
    let clock = ContinuousClock()
    let memory = residentBytes()
    let launching = try await clock.measure {
        for index in 0..<count {
            let kernel = form.kernel("idle-\(index)", stop: { stops.add() }) { request, _ in request }
            let handle = try await runtime.launch(kernel)
            try await handle.activate()
            if index % 100 == 0 { _ = try await handle.ask(Number(index)) }
        }
    }
    let bytes = (residentBytes() - memory) / count
    let used = try await processorTimeOfAnIdleSecond()
    #expect(used < 0.01, "\(used) s of processor time in a second of idleness")
    let end = try await clock.measure { try await runtime.shutdown() }
    #expect(stops.count == count)
    #expect(bytes < 16_384, "an idle kernel takes \(bytes) bytes")
    if !isDebugBuild { #expect(end < .seconds(2), "shutting down took \(end)") }
    print(
        "\(count) idle \(form)s: \(bytes) bytes each, launched in \(launching / count) each, \(used) s of processor time in a second, ended in \(end)"
    )
}
