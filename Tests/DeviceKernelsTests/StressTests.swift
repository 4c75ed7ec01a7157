import Compute
import DeviceKernels
import RingKernels
import Testing

@Suite("Device ring kernels under load, and without", .timeLimit(.minutes(5)), .serialized)
struct StressTests {
    /// How many echoes each case sends; `DOTCOMPUTE_ECHOES` says otherwise.
    static let echoes = Processes.number("DOTCOMPUTE_ECHOES") ?? 20_000

    @Test(
        "Echoes with check sums: none lost, none doubled, none mixed up", arguments: TestedDevice.allCases,
        [1, 2, 4, 8])
    func echoes(_ device: TestedDevice, lanes: Int) async throws {
        let tasks = 4
        let count = UInt64(Self.echoes / tasks / (device.mode == .bounded ? 10 : 1))
        try await device.withEcho(lanes: lanes, device.options(ringCapacity: 64)) { echo, _ in
            let begin = ContinuousClock.now
            try await withThrowingTaskGroup(of: UInt64.self) { group in
                for task in UInt64(0)..<UInt64(tasks) {
                    group.addTask {
                        var wrong: UInt64 = 0
                        // A window of asks, so that the rings are full.
                        try await withThrowingTaskGroup(of: Bool.self) { window in
                            var sent: UInt64 = 0
                            func add() {
                                let value = task << 40 | sent
                                sent += 1
                                window.addTask {
                                    let answer = try await echo.ask(
                                        DeviceMessage(EchoRequest(value)), timeout: .seconds(60))
                                    return answer.value == value && answer.check == ~value
                                }
                            }
                            while sent < min(32, count) { add() }
                            while let isRight = try await window.next() {
                                if !isRight { wrong += 1 }
                                if sent < count { add() }
                            }
                        }
                        return wrong
                    }
                }
                for try await wrong in group { #expect(wrong == 0) }
            }
            let states = try await echo.deviceStates(of: EchoState.self)
            #expect(states.map(\.count).reduce(0, +) == count * UInt64(tasks))
            #expect(try echo.telemetry.processed == Int(count) * tasks)
            if Processes.number("DOTCOMPUTE_ECHOES") != nil {
                print(
                    "\(device.rawValue), \(lanes) lanes: \(count * UInt64(tasks)) asks in \(begin.duration(to: .now))")
            }
        }
    }

    @Test("Start, load, fault and recovery, again and again", arguments: TestedDevice.allCases)
    func rounds(_ device: TestedDevice) async throws {
        var generator = SystemRandomNumberGenerator()
        let options = device.options(KernelOptions(restart: .onFailure(maximum: 1_000, backoff: .constant(.zero))))
        for round in 0..<(Processes.number("DOTCOMPUTE_ROUNDS") ?? 5) {
            try await device.withEcho(lanes: 2, options) { echo, _ in
                let traps = UInt64.random(in: 0..<20, using: &generator)
                var failed = 0
                for value in UInt64(0)..<20 {
                    do {
                        let command = value == traps ? EchoCommand.trap : .echo
                        let answer = try await echo.ask(
                            DeviceMessage(EchoRequest(value, command)), timeout: .seconds(20))
                        #expect(answer.value == value)
                    } catch let error as KernelError where error.code == .handlerFailed {
                        failed += 1
                    }
                }
                #expect(failed == 1, "round \(round)")
            }
        }
    }

    @Test("An idle kernel takes less than a hundredth of a processor", arguments: TestedDevice.allCases)
    func idle(_ device: TestedDevice) async throws {
        try await device.withEcho(lanes: 2) { echo, _ in
            _ = try await echo.ask(DeviceMessage(EchoRequest(1)), timeout: .seconds(10))
            // The spinning before sleep is over when nothing came for a while.
            await #expect(throws: KernelError.self) { try await echo.receive(timeout: .milliseconds(300)) }
            // What another test has left behind may take a while to end.
            var used = Duration.seconds(1)
            for _ in 0..<10 where used >= .milliseconds(10) {
                let before = Processes.processorTime
                await #expect(throws: KernelError.self) { try await echo.receive(timeout: .seconds(1)) }
                used = Processes.processorTime - before
            }
            #expect(used < .milliseconds(10), "in one second")
        }
    }

    @Test("An idle kernel ends within 50 ms", arguments: TestedDevice.allCases)
    func stop(_ device: TestedDevice) async throws {
        try await device.withEcho(lanes: 2) { echo, _ in
            _ = try await echo.ask(DeviceMessage(EchoRequest(1)), timeout: .seconds(10))
            await #expect(throws: KernelError.self) { try await echo.receive(timeout: .milliseconds(100)) }
            let begin = ContinuousClock.now
            try await echo.terminate()
            #expect(begin.duration(to: .now) < .milliseconds(50))
        }
    }
}
