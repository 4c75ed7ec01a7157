import Glibc
import RingKernels
import Testing

/// What isolated kernels cost that have nothing to do, in a process to itself.
@Suite(
    "Idleness of isolated kernels", .disabled(if: isSanitized, "a sanitizer's own work would be measured"),
    .timeLimit(.minutes(1)))
struct IsolatedIdlenessTests {
    @Test("A parent and its children with nothing to do use no processor time")
    func idle() async throws {
        await #expect(processExitsWith: .success) {
            try await RingKernelRuntime.run { runtime in
                var processes: [Int32] = []
                for index in 0..<4 {
                    let worker = try await runtime.launch(Worker(), id: "worker-\(index)", options: Isolated.options())
                    try await worker.activate()
                    processes.append(Int32(try await worker.ask(Job(.process)).value))
                }
                let own = clockid_t(CLOCK_PROCESS_CPUTIME_ID)
                let clocks = [own] + processes.map { processorClock(of: $0) }
                // What they did just now comes to its end.
                try await Task.sleep(for: .milliseconds(200))  // sleeps: idleness is what is measured
                let before = clocks.map { seconds(on: $0) }
                try await Task.sleep(for: .seconds(1))  // sleeps: idleness is what is measured
                for (index, clock) in clocks.enumerated() {
                    let used = seconds(on: clock) - before[index]
                    #expect(used < 0.005, "\(used) s of processor time in a second of idleness, of process \(index)")
                }
            }
        }
    }
}

private func processorClock(of process: Int32) -> clockid_t {
    var clock = clockid_t()
    let status = unsafe clock_getcpuclockid(process, &clock)
    precondition(status == 0, "Process \(process) has no clock.")
    return clock
}

private func seconds(on clock: clockid_t) -> Double {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
