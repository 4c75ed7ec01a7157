import Compute
import DeviceKernels
import RingKernels
import Testing

@Suite("Device ring kernels under load, and without", .timeLimit(.minutes(5)), .serialized)
struct StressTests {
    /// How many echoes each case sends; `DOTCOMPUTE_ECHOES` says otherwise. By pieces it is a tenth.
    static let echoes = Processes.number("DOTCOMPUTE_ECHOES")

    /// Sends echoes from 64 callers at a time, on the kernel's own home.
    private func echo(_ count: Int, _ device: TestedDevice, lanes: Int) async throws {
        let count = UInt64(device.mode == .bounded ? count / 10 : count)
        var configuration = RingKernelRuntime.Configuration()
        configuration.homes = 1
        try await device.withEcho(lanes: lanes, device.options(), configuration: configuration) { echo, runtime in
            let begin = ContinuousClock.now
            let wrong = try await EchoLoad.run(echo, runtime, count: count)
            let time = begin.duration(to: .now)
            #expect(wrong == 0)
            // None lost, none doubled, none that is another: the lanes' own counts, and the sum of what they were given.
            let states = try await echo.deviceStates(of: EchoState.self)
            #expect(states.map(\.count).reduce(0, +) == count)
            #expect(states.map(\.sum).reduce(0, &+) == count &* (count &- 1) / 2)
            #expect(states.allSatisfy { $0.count > 0 })
            #expect(try echo.telemetry.processed == Int(count))
            if Self.echoes != nil { print("\(device.rawValue), \(lanes) lanes: \(count) echoes in \(time)") }
        }
    }

    @Test(
        "Echoes with check sums: none lost, none doubled, none mixed up", arguments: TestedDevice.allCases, [1, 2, 8])
    func echoes(_ device: TestedDevice, lanes: Int) async throws { try await echo(5_000, device, lanes: lanes) }

    @Test("So on PoCL with each number of instances from 1 to 8", .timeLimit(.minutes(10)), arguments: 1...8)
    func echoesOnPoCL(lanes: Int) async throws { try await echo(Self.echoes ?? 5_000, .persistent, lanes: lanes) }

    @Test("And when callers come from elsewhere, in bursts", arguments: TestedDevice.allCases)
    func bursts(_ device: TestedDevice) async throws {
        try await device.withEcho(lanes: 2) { echo, _ in
            for burst in UInt64(0)..<10 {
                try await withThrowingTaskGroup(of: Bool.self) { group in
                    for value in burst * 100..<burst * 100 + 100 {
                        group.addTask {
                            let answer = try await echo.ask(DeviceMessage(EchoRequest(value)), timeout: .seconds(30))
                            return answer.value == value && answer.check == ~value
                        }
                    }
                    for try await isRight in group { #expect(isRight) }
                }
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

    @Test("An idle kernel ends within 50 ms: the median of those of so many rounds", arguments: TestedDevice.allCases)
    func stop(_ device: TestedDevice) async throws {
        let rounds = Processes.number("DOTCOMPUTE_ROUNDS") ?? 9
        var times: [Duration] = []
        // Other processes may take the processors away for longer than that.
        for _ in 0..<5 where times.isEmpty || times[rounds / 2] >= .milliseconds(50) {
            times = []
            for _ in 0..<rounds {
                try await device.withEcho(lanes: 2) { echo, _ in
                    _ = try await echo.ask(DeviceMessage(EchoRequest(1)), timeout: .seconds(10))
                    await #expect(throws: KernelError.self) { try await echo.receive(timeout: .milliseconds(5)) }
                    let begin = ContinuousClock.now
                    try await echo.terminate()
                    times.append(begin.duration(to: .now))
                }
            }
            times.sort()
        }
        let median = times[rounds / 2]
        #expect(median < .milliseconds(50))
        if rounds > 9 { print("\(device.rawValue): ends, median \(median), slowest \(times[rounds - 1]), n \(rounds)") }
    }
}
