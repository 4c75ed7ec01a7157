import DotCompute
import Testing

@testable import DeviceKernels

@DeviceStruct
struct Split {
    var divisor: Int32
}

@DeviceStruct
struct Twins {
    var first: Int32
    var second: Int32
}

@DeviceRingKernel("twins", state: Twins(first: 0, second: 0))
func grow(_ split: Split, _ twins: inout Twins, in context: DeviceContext) -> Twins {
    twins.first += 1 as Int32
    twins.second += 1 / (split.divisor as Int32)
    return twins
}

@Suite("States of device ring kernels that fail", .timeLimit(.minutes(2)), .serialized)
struct StatesUnderFaultTests {
    @Test("Nobody reads what a handler left half done", arguments: TestedDevice.allCases)
    func halfDone(_ device: TestedDevice) async throws {
        let accelerator = try device.accelerator()
        try await RingKernelRuntime.run { runtime in
            let twins = try await runtime.launch(
                growKernel, on: accelerator, lanes: 2,
                options: device.options(KernelOptions(restart: .onFailure(maximum: 1000, backoff: .constant(.zero)))))
            try await twins.activate()
            for round in 0..<30 {
                if round % 3 == 0 { _ = try await twins.ask(Split(divisor: 1), key: 0, timeout: .seconds(20)) }
                let trap = Task {
                    await #expect(throws: KernelError.self) {
                        try await twins.ask(Split(divisor: 0), key: 0, timeout: .seconds(20))
                    }
                }
                // Each is told: read before the trap, or not to be had while the kernel starts again.
                let reads = (0..<4).map { _ in
                    Task { try await twins.deviceStates(of: Twins.self) }
                }
                for read in reads {
                    switch await read.result {
                    case .success(let states): #expect(states.allSatisfy { $0.first == $0.second }, "\(states)")
                    case .failure(let error):
                        #expect(error is DeviceTrap || (error as? DeviceRingError)?.code == .notRunning, "\(error)")
                    }
                }
                _ = await trap.value
            }
        }
    }

    @Test("Who asks for states while a kernel ends is told", arguments: TestedDevice.allCases)
    func ends(_ device: TestedDevice) async throws {
        let accelerator = try device.accelerator()
        try await RingKernelRuntime.run { runtime in
            for round in 0..<10 {
                let twins = try await runtime.launch(
                    growKernel, id: "twins-\(round)", on: accelerator, lanes: 2, options: device.options())
                try await twins.activate()
                let reads = (0..<8).map { _ in Task { try await twins.deviceStates(of: Twins.self) } }
                if round % 2 == 0 { await Task.yield() }
                try await twins.terminate()
                for read in reads {
                    switch await read.result {
                    case .success(let states): #expect(states.count == 2)
                    case .failure(let error): #expect(error is DeviceRingError, "\(error)")
                    }
                }
            }
        }
    }

    @Test(
        "Quick handlers by pieces are not taken for a stuck one, however long the load goes on",
        arguments: TestedDevice.allCases.filter { $0.mode == .bounded })
    func load(_ device: TestedDevice) async throws {
        let accelerator = try device.accelerator()
        try await RingKernelRuntime.run { runtime in
            let limit = Duration.milliseconds(200)
            let twins = try await runtime.launch(
                growKernel, on: accelerator, lanes: 1, options: device.options(handlerLimit: limit))
            try await twins.activate()
            let end = ContinuousClock.now + limit * 6
            while ContinuousClock.now < end {
                _ = try await twins.ask(Split(divisor: 1), timeout: .seconds(20))
            }
        }
    }
}
