import Compute
import DeviceKernels
import DeviceStandIns
import RingKernels
import Testing

/// Devices that are lost while kernels run there, in the stand-in of the driver.
@Suite("Lost devices", .timeLimit(.minutes(1)), .serialized)
struct LostDeviceTests {
    @Test("Whoever waits hears of a lost device at once, and it can be used again when it is back")
    func lost() async throws {
        let standIn = try TestedDevice.standIn.get()
        let device = try TestedDevice.cuda.accelerator()
        try await RingKernelRuntime.run { runtime in
            let echo = try await runtime.launch(Echo.kernel(), on: device, lanes: 2)
            try await echo.activate()
            _ = try await echo.ask(DeviceMessage(EchoRequest(1)), timeout: .seconds(10))
            let caller = Task {
                try await echo.ask(DeviceMessage(EchoRequest(Echo.longTime, .dawdle), key: 0))
            }
            try await TestedDevice.wait { try echo.telemetry.received == 2 }
            // A copy that goes wrong takes the device with it.
            standIn.failExecution(with: 719)
            let buffer = try UnifiedBuffer([1, 2, 3] as [Float], shape: [3], on: device)
            _ = #expect(throws: DeviceError.self) { try buffer.synchroniseDevice() }
            let error = await #expect(throws: KernelError.self) { try await caller.value }
            #expect((error?.underlying as? DeviceError)?.code == .deviceLost)
            try await TestedDevice.wait { echo.state == .failed }
        }
        standIn.reset()
        try await TestedDevice.cuda.withEcho { echo, _ in
            let answer = try await echo.ask(DeviceMessage(EchoRequest(1)), timeout: .seconds(10))
            #expect(answer.count == 1)
        }
    }

    @Test("What kernels took of a device is given back when they end")
    func memory() async throws {
        let standIn = try TestedDevice.standIn.get()
        // The device keeps its bell and what was compiled.
        try await TestedDevice.cuda.withEcho { _, _ in }
        let before = standIn.live
        for _ in 0..<5 {
            let options = TestedDevice.cuda.options(
                KernelOptions(restart: .onFailure(maximum: 5, backoff: .constant(.zero))))
            try await TestedDevice.cuda.withEcho(lanes: 3, options) { echo, _ in
                await #expect(throws: KernelError.self) {
                    try await echo.ask(DeviceMessage(EchoRequest(1, .trap)), timeout: .seconds(10))
                }
                _ = try await echo.ask(DeviceMessage(EchoRequest(1)), timeout: .seconds(10))
            }
        }
        try await TestedDevice.wait {
            let now = standIn.live
            return now.memory <= before.memory && now.streams <= before.streams
        }
        #expect(standIn.violations == 0, "\(standIn.lastViolation)")
    }
}
