import Glibc
import Logging
import RingKernels
import ServiceLifecycle
import TestKit
import Testing
import UnixSignals

@Suite("The runtime as a service", .timeLimit(.minutes(1)))
struct ServiceTests {
    @Test("SIGTERM ends a program in order: its kernels run their `stop`, and it exits by itself")
    func sigterm() async throws {
        await #expect(processExitsWith: .success) {
            let stops = Tally()
            let runtime = RingKernelRuntime(configuration: .testing(homes: 2)) { runtime in
                for form in Form.allCases {
                    let kernel = form.kernel("\(form)", stop: { stops.add() }) { request, _ in request }
                    let handle = try await runtime.launch(kernel)
                    try await handle.activate()
                    _ = try await handle.ask(Number(1))
                }
                kill(getpid(), SIGTERM)
            }
            let group = ServiceGroup(
                services: [runtime], gracefulShutdownSignals: [.sigterm], logger: Logger(label: "test"))
            try await group.run()
            guard stops.count == Form.allCases.count else { exit(2) }
            guard runtime.kernels.isEmpty else { exit(3) }
        }
    }

    @Test("A service whose start fails ends its group with that error")
    func failingStart() async throws {
        let runtime = RingKernelRuntime(configuration: .testing()) { runtime in
            _ = try await runtime.launch(Doubler(), options: KernelOptions(inputQueue: QueueOptions(capacity: 0)))
        }
        let group = ServiceGroup(services: [runtime], logger: Logger(label: "test"))
        let error = await #expect(throws: KernelError.self) { try await group.run() }
        #expect(error?.code == .invalidOption)
    }
}
