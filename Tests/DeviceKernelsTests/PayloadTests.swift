import Compute
import DeviceKernels
import RingKernels
import Testing

/// Bodies of all sizes: every byte of every message counts on both ways.
@Suite("Payloads of device ring kernels", .timeLimit(.minutes(2)), .serialized)
struct PayloadTests {
    /// Asks many at a time, so that the rings go around, and compares answers and states.
    private func check<let request: Int, let response: Int>(
        _: Sized<request, response>.Type, on device: TestedDevice, shape: DeviceHandlerShape = .perThread,
        lanes: Int = 2, lanesPerBlock: Int = 1, count: Int = 24
    ) async throws {
        let accelerator = try device.accelerator()
        try await RingKernelRuntime.run { runtime in
            let kernel = try await runtime.launch(
                Sized<request, response>.kernel(shape), on: accelerator, lanes: lanes,
                options: device.options(ringCapacity: 8, lanesPerBlock: lanesPerBlock))
            try await kernel.activate()
            let wrong = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<UInt64(count) {
                    group.addTask {
                        let question = SizedBytes<request>(seed: number << 20)
                        let answer = try await kernel.ask(question, key: number, timeout: .seconds(30))
                        return answer == SizedBytes<response>(digest: question.digest)
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 0 : 1) }
            }
            #expect(wrong == 0, "of \(count) answers")
            var expected = [SizedState](repeating: SizedState(), count: lanes)
            for number in 0..<count {
                expected[number % lanes].count += 1
                expected[number % lanes].digests ^= SizedBytes<request>(seed: UInt64(number) << 20).digest
            }
            let states = try await kernel.deviceStates(of: SizedState.self)
            #expect(states == expected)
        }
    }

    @Test("From 0 to 65,536 bytes there and back", arguments: TestedDevice.allCases)
    func sizes(_ device: TestedDevice) async throws {
        try await check(Sized<0, 0>.self, on: device)
        try await check(Sized<1, 1>.self, on: device)
        try await check(Sized<4, 4>.self, on: device)
        try await check(Sized<60, 60>.self, on: device)
        try await check(Sized<64, 64>.self, on: device)
        try await check(Sized<65, 65>.self, on: device)
        try await check(Sized<1024, 1024>.self, on: device)
        try await check(Sized<4096, 4096>.self, on: device)
        try await check(Sized<65536, 65536>.self, on: device, count: 12)
    }

    @Test("Small ones answer large ones, and the other way round", arguments: TestedDevice.allCases)
    func lopsided(_ device: TestedDevice) async throws {
        try await check(Sized<4096, 8>.self, on: device)
        try await check(Sized<8, 4096>.self, on: device)
        try await check(Sized<65536, 0>.self, on: device, count: 12)
        try await check(Sized<0, 65536>.self, on: device, count: 12)
    }

    @Test("Several lanes of a block have large ones in hand together", arguments: TestedDevice.allCases)
    func lanes(_ device: TestedDevice) async throws {
        try await check(Sized<8192, 8192>.self, on: device, lanes: 64, lanesPerBlock: 64, count: 64)
    }

    @Test("All threads of a block have a large one together", arguments: TestedDevice.allCases)
    func blocks(_ device: TestedDevice) async throws {
        try await check(Sized<4096, 4096>.self, on: device, shape: .perBlock(threads: 4), count: 12)
    }

    @Test("From lane to lane, without the host", arguments: TestedDevice.allCases)
    func passing(_ device: TestedDevice) async throws {
        try await pass(Sized<1, 0>.self, on: device)
        try await pass(Sized<4096, 8>.self, on: device)
    }

    private func pass<let request: Int, let response: Int>(
        _: Sized<request, response>.Type, on device: TestedDevice
    ) async throws {
        let accelerator = try device.accelerator()
        try await RingKernelRuntime.run { runtime in
            let kernel = try await runtime.launch(
                Sized<request, response>.passing(), on: accelerator, lanes: 3, options: device.options())
            try await kernel.activate()
            var expected = [SizedState](repeating: SizedState(), count: 3)
            for number in 0..<12 {
                var message = SizedBytes<request>(seed: UInt64(number) << 20)
                let answer = try await kernel.ask(message, key: UInt64(number), timeout: .seconds(30))
                #expect(answer == SizedBytes<response>(digest: message.digest))
                var lane = number % 3
                while true {
                    expected[lane].count += 1
                    expected[lane].digests ^= message.digest
                    if message.bytes[0] & 3 == 0 { break }
                    message.bytes[0] -= 1
                    lane = (lane + 1) % 3
                }
            }
            let sends = expected.reduce(0) { $0 + $1.count } - 12
            let limit = ContinuousClock.now + .seconds(30)
            while try await kernel.deviceTraffic.received < sends {
                try #require(ContinuousClock.now < limit, "What was sent does not arrive.")
                await Task.yield()
            }
            let states = try await kernel.deviceStates(of: SizedState.self)
            #expect(states == expected)
        }
    }

    @Test("A body that is too large is refused before anything is compiled")
    func tooLarge() throws {
        let request = #expect(throws: DeviceRingError.self) {
            try Sized<65537, 8>.kernel().kernel(on: .cpu)
        }
        #expect(request?.code == .bodyTooLarge && request?.message.contains("request") == true)
        #expect(request?.message.contains("65537") == true && request?.message.contains("65536") == true)
        let response = #expect(throws: DeviceRingError.self) { try Sized<8, 65537>.kernel().kernel(on: .cpu) }
        #expect(response?.code == .bodyTooLarge && response?.message.contains("response") == true)
    }

    @Test("A block that would have too much in hand is refused where its threads are the processor's")
    func blockTooLarge() throws {
        let device = TestedDevice.persistent
        let accelerator = try device.accelerator()
        for lanes in [8, 9] {
            let options = device.options(lanesPerBlock: lanes)
            if lanes == 8 {
                _ = try Sized<65536, 65536>.kernel().kernel(on: accelerator, lanes: lanes, options: options)
            } else {
                let error = #expect(throws: DeviceRingError.self) {
                    try Sized<65536, 65536>.kernel().kernel(on: accelerator, lanes: lanes, options: options)
                }
                #expect(error?.code == .bodyTooLarge && error?.message.contains("9 requests") == true)
            }
        }
    }

    @Test("Rings that are too large are refused")
    func ringsTooLarge() throws {
        let error = #expect(throws: DeviceRingError.self) {
            try Sized<65536, 65536>.kernel().kernel(
                on: .cpu, lanes: 4, options: DeviceRingOptions(ringCapacity: 4096))
        }
        #expect(error?.code == .invalidOption && error?.message.contains("ringCapacity") == true)
    }
}
