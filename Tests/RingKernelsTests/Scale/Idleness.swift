import Glibc
import RingKernels
import TestKit
import Testing

/// Seconds of processor time that this process has used.
private func processorTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Seconds of processor time that this process uses in a second in which it does nothing.
func processorTimeOfAnIdleSecond() async throws -> Double {
    let clock = ContinuousClock()
    try await clock.sleep(for: .milliseconds(100))  // sleeps: idleness is measured
    let before = processorTime()
    try await clock.sleep(for: .seconds(1))  // sleeps: idleness is measured
    return processorTime() - before
}

/// Launches very many kernels, asks every one in so many, lets them idle for a second, and ends them: for use in a process of its own. Says what
/// it took, and has limits for memory and for processor time, which other processes do not lengthen.
func measureIdleness(_ form: Form, count: Int, asking stride: Int = 1) async throws {
    let stops = Tally()
    var configuration = RingKernelRuntime.Configuration()
    configuration.homes = 2
    let runtime = RingKernelRuntime(configuration: configuration)
    try await runtime.start()
    let memory = residentBytes()
    let launching = try await ContinuousClock().measure {
        for index in 0..<count {
            let kernel = form.kernel("idle-\(index)", stop: { stops.add() }) { request, _ in request }
            let handle = try await runtime.launch(kernel)
            try await handle.activate()
            if index % stride == 0 { _ = try await handle.ask(Number(index)) }
        }
    }
    let bytes = (residentBytes() - memory) / count
    let idle = try await processorTimeOfAnIdleSecond()
    let before = processorTime()
    let end = try await ContinuousClock().measure { try await runtime.shutdown() }
    let ending = (processorTime() - before) / Double(count) * 1e6

    #expect(stops.count == count)
    #expect(bytes < 16_384, "an idle kernel takes \(bytes) bytes")
    #expect(idle < 0.01, "\(idle) s of processor time in a second of idleness")
    #expect(ending < (isDebugBuild ? 150 : 40), "ending a kernel takes \(ending) µs of processor time")
    print(
        "\(count) idle \(form)s: \(bytes) bytes each, launched in \(launching / count) each, \(idle) s of processor time in a second, ended in \(end), with \(ending) µs of processor time each"
    )
}
