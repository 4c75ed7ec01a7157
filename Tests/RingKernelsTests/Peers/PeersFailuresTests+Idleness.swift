import Glibc
import RingKernels
import TestKit
import Testing

/// What idle kernels cost.
extension PeersFailuresTests {
    @Test(
        "10,000 idle kernels use less than 1 % of a core, and all of them stop, cleaned up, within a second",
        .disabled(if: isSanitized, "a sanitizer's own work would be measured"), arguments: [Form.handler, .loop])
    func idleKernelsCostNothing(_ form: Form) async throws {
        // A process of its own, so that no other test's work is measured.
        switch form {
        case .handler: await #expect(processExitsWith: .success) { try await measureIdleness(.handler) }
        default: await #expect(processExitsWith: .success) { try await measureIdleness(.loop) }
        }
    }
}

/// Launches 10,000 kernels, lets them idle for a second, and ends them.
private func measureIdleness(_ form: Form) async throws {
    func processorTime() -> Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let count = 10_000
    let stops = Tally()
    var configuration = RingKernelRuntime.Configuration()
    configuration.homes = 2
    let runtime = RingKernelRuntime(configuration: configuration)
    try await runtime.start()
    for index in 0..<count {
        let kernel = form.kernel("idle-\(index)", stop: { stops.add() }) { request, _ in request }
        let handle = try await runtime.launch(kernel)
        try await handle.activate()
        _ = try await handle.ask(Number(index))
    }
    let clock = ContinuousClock()
    try await clock.sleep(for: .milliseconds(100))  // sleeps: idleness is measured
    let before = processorTime()
    try await clock.sleep(for: .seconds(1))  // sleeps: idleness is measured
    let used = processorTime() - before
    #expect(used < 0.01, "\(used) s of processor time in a second of idleness")
    let end = try await clock.measure { try await runtime.shutdown() }
    #if DEBUG
        let limit = Duration.seconds(5)
    #else
        let limit = Duration.seconds(1)
    #endif
    #expect(end < limit, "shutting down took \(end)")
    #expect(stops.count == count)
}
