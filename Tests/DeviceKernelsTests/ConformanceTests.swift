import Compute
import DeviceKernels
import RingKernels
import TestKit
import Testing

/// What every kernel has to show, at every device, as the first suite of `RingKernelsTests` has it for every form of the host's.
@Suite("Every device, as every form of kernel", .timeLimit(.minutes(2)), .serialized)
struct SharedConformanceTests {
    struct Doubled: DeviceStruct {
        var value: Int64

        static let deviceDefinition = DeviceStructDefinition(
            name: "rk_s_Doubled",
            fields: [
                .init(name: "value", cType: "rk_i64", offset: 0, swiftOffset: MemoryLayout<Self>.offset(of: \.value))
            ], layout: .init(stride: 8, alignment: 8),
            swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
            source: "typedef struct { rk_i64 value; } rk_s_Doubled;")
    }

    /// One lane: lanes are kernels of their own, and the order of their answers among each other is nobody's promise.
    private static func kernel(
        _ device: TestedDevice, _ placement: Placement
    ) throws -> ConformingKernel<DeviceMessage<Doubled>, DeviceMessage<Doubled>> {
        let doubler = DeviceRingKernelDefinition<Doubled, Doubled, Doubled>(
            "doubler", state: Doubled(value: 0), entry: "double_handle",
            source: """
                RK_FN rk_u32 double_handle(RK_PRIVATE const rk_s_Doubled *request, RK_GLOBAL rk_s_Doubled *state, RK_PRIVATE rk_s_Doubled *response, rk_ring_context context) {
                  response->value = 2 * request->value;
                  return 0u;
                }
                """
        ) { (request: Doubled, state: inout Doubled, context: DeviceContext) throws(DeviceFault) in
            Doubled(value: 2 * request.value)
        }
        return ConformingKernel(
            definition: try doubler.kernel(
                on: try device.accelerator(), options: device.options(KernelOptions(placement: placement))),
            request: { DeviceMessage(Doubled(value: Int64($0))) }, value: { Int($0.body.value) })
    }

    private static let placements = [Placement.automatic, .home(1), .dedicated]

    @Test(
        "A message reaches the handler and the answer comes back to its caller", arguments: TestedDevice.allCases,
        placements)
    func ask(_ device: TestedDevice, _ placement: Placement) async throws {
        try await Self.kernel(device, placement).answersItsCaller()
    }

    @Test(
        "What is sent comes out of the output queue in order", arguments: TestedDevice.allCases, placements)
    func sendAndReceive(_ device: TestedDevice, _ placement: Placement) async throws {
        try await Self.kernel(device, placement).keepsTheOrder()
    }

    @Test("300 concurrent callers each get their own answer", arguments: TestedDevice.allCases, placements)
    func manyCallers(_ device: TestedDevice, _ placement: Placement) async throws {
        try await Self.kernel(device, placement).answersManyCallers()
    }

    @Test("A device ring kernel has no place in Swift's pool, and none in another process")
    func otherPlaces() throws {
        for placement in [Placement.shared, .process] {
            let error = #expect(throws: DeviceRingError.self) { _ = try Self.kernel(.processor, placement) }
            #expect(error?.code == .invalidOption && error?.message.contains("placement") == true)
        }
    }
}

@Suite("Device ring kernels behave as those of the host", .timeLimit(.minutes(2)), .serialized)
struct ConformanceTests {
    @Test("Many callers at the same time get each their own answer", arguments: TestedDevice.allCases)
    func callers(_ device: TestedDevice) async throws {
        try await device.withEcho(lanes: 2) { echo, _ in
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for value in UInt64(0)..<400 {
                    group.addTask {
                        let answer = try await echo.ask(DeviceMessage(EchoRequest(value)), timeout: .seconds(20))
                        return answer.value == value && answer.check == ~value
                    }
                }
                for try await isRight in group { #expect(isRight) }
            }
            #expect(try await echo.deviceStates(of: EchoState.self).map(\.count).reduce(0, +) == 400)
        }
    }

    @Test("Answers to messages that nobody asked with come out in order", arguments: TestedDevice.allCases)
    func order(_ device: TestedDevice) async throws {
        try await device.withEcho { echo, _ in
            let sender = Task {
                try await echo.send(contentsOf: (UInt64(0)..<1_000).lazy.map { DeviceMessage(EchoRequest($0)) })
            }
            for value in UInt64(0)..<1_000 {
                let answer = try await echo.receive(timeout: .seconds(10))
                #expect(answer.value == value && answer.count == value + 1)
            }
            #expect(try await sender.value == 1_000)
        }
    }

    @Test("A key names the lane, and without one the lanes take turns", arguments: TestedDevice.allCases)
    func lanes(_ device: TestedDevice) async throws {
        try await device.withEcho(lanes: 3, device.options(lanesPerBlock: 2)) { echo, _ in
            for key in UInt64(0)..<9 {
                let answer = try await echo.ask(DeviceMessage(EchoRequest(key), key: key), timeout: .seconds(10))
                #expect(answer.lane == Int64(key % 3) && answer.count == key / 3 + 1)
            }
            var lanes: [Int64] = []
            for value in UInt64(0)..<6 {
                lanes.append(try await echo.ask(DeviceMessage(EchoRequest(value)), timeout: .seconds(10)).lane)
            }
            #expect(lanes.sorted() == [0, 0, 1, 1, 2, 2])
            let states = try await echo.deviceStates(of: EchoState.self)
            #expect(states.map(\.count) == [5, 5, 5])
        }
    }

    @Test("Urgent messages overtake others in the queue", arguments: TestedDevice.allCases)
    func priorities(_ device: TestedDevice) async throws {
        try await device.withEcho { echo, _ in
            try await echo.deactivate()
            let priorities: [MessagePriority] = [.low, .normal, .high, .system, .low, .normal, .high, .system]
            for (value, priority) in priorities.enumerated() {
                try await echo.send(DeviceMessage(EchoRequest(UInt64(value)), priority: priority))
            }
            try await echo.reactivate()
            var values: [UInt64] = []
            for _ in priorities { values.append(try await echo.receive(timeout: .seconds(10)).value) }
            #expect(values == [3, 7, 2, 6, 1, 5, 0, 4])
        }
    }

    @Test("A full queue refuses, and a paused kernel loses nothing", arguments: TestedDevice.allCases)
    func backpressure(_ device: TestedDevice) async throws {
        let options = device.options(KernelOptions(inputQueue: QueueOptions(capacity: 4, backpressure: .reject)))
        try await device.withEcho(options) { echo, _ in
            try await echo.deactivate()
            for value in UInt64(0)..<4 { try await echo.send(DeviceMessage(EchoRequest(value))) }
            let error = await #expect(throws: KernelError.self) { try await echo.send(DeviceMessage(EchoRequest(9))) }
            #expect(error?.code == .queueFull)
            try await echo.reactivate()
            for value in UInt64(0)..<4 { #expect(try await echo.receive(timeout: .seconds(10)).value == value) }
            #expect(try echo.telemetry.rejected == 1)
        }
    }

    @Test("A full output queue holds the kernel up, and nothing is lost", arguments: TestedDevice.allCases)
    func fullOutput(_ device: TestedDevice) async throws {
        let options = device.options(KernelOptions(outputQueue: QueueOptions(capacity: 4)), ringCapacity: 16)
        try await device.withEcho(options) { echo, _ in
            let sender = Task {
                try await echo.send(contentsOf: (UInt64(0)..<300).lazy.map { DeviceMessage(EchoRequest($0)) })
            }
            #expect(try await sender.value == 300)
            try await TestedDevice.wait { try echo.telemetry.outputDepth == 4 }
            for value in UInt64(0)..<300 {
                let answer = try await echo.receive(timeout: .seconds(10))
                #expect(answer.value == value)
            }
        }
    }

    @Test("What is queued when the kernel ends is reported", arguments: TestedDevice.allCases)
    func termination(_ device: TestedDevice) async throws {
        try await device.withEcho { echo, runtime in
            let letters = DeadLetterProbe(runtime)
            try await echo.deactivate()
            try await echo.send(DeviceMessage(EchoRequest(1)))
            let caller = Task { try await echo.ask(DeviceMessage(EchoRequest(2)), timeout: .seconds(10)) }
            try await TestedDevice.wait { try echo.telemetry.queueDepth == 2 }
            try await echo.terminate()
            let error = await #expect(throws: KernelError.self) { try await caller.value }
            #expect(error?.code == .kernelEnded)
            let letter = try await letters.expectLetter()
            #expect((letter.message as? DeviceMessage<EchoRequest>)?.value == 1)
            #expect(echo.state == .terminated && echo.devicePlace == nil)
        }
    }

    @Test("It counts what it does", arguments: TestedDevice.allCases)
    func telemetry(_ device: TestedDevice) async throws {
        try await device.withEcho { echo, _ in
            for value in UInt64(0)..<10 {
                _ = try await echo.ask(DeviceMessage(EchoRequest(value)), timeout: .seconds(10))
            }
            let telemetry = try echo.telemetry
            #expect(telemetry.received == 10 && telemetry.processed == 10 && telemetry.answered == 10)
            #expect(telemetry.queueDepth == 0 && telemetry.failed == 0)
        }
    }

    @Test("Rings of two slots wrap around many times", arguments: TestedDevice.allCases)
    func wrapAround(_ device: TestedDevice) async throws {
        try await device.withEcho(lanes: 2, device.options(ringCapacity: 2)) { echo, _ in
            let count = UInt64(device.mode == .persistent ? 5_000 : 500)
            let sender = Task {
                try await echo.send(contentsOf: (0..<count).lazy.map { DeviceMessage(EchoRequest($0)) })
            }
            var sum: UInt64 = 0
            for _ in 0..<count { sum += try await echo.receive(timeout: .seconds(20)).value }
            #expect(sum == count * (count - 1) / 2)
            #expect(try await UInt64(sender.value) == count)
        }
    }

    @Test("States are read and set between two messages", arguments: TestedDevice.allCases)
    func states(_ device: TestedDevice) async throws {
        try await device.withEcho(lanes: 2) { echo, _ in
            _ = try await echo.ask(DeviceMessage(EchoRequest(5), key: 1), timeout: .seconds(10))
            let states = try await echo.deviceStates(of: EchoState.self)
            #expect(states == [EchoState(), EchoState(count: 1, sum: 5)])
            try await echo.setDeviceStates([EchoState(count: 40, sum: 1), EchoState(count: 7, sum: 0)])
            #expect(try await echo.ask(DeviceMessage(EchoRequest(5), key: 0), timeout: .seconds(10)).count == 41)
            try await echo.deactivate()
            #expect(try await echo.deviceStates(of: EchoState.self).map(\.sum) == [6, 0])
            await #expect(throws: DeviceRingError.self) { try await echo.setDeviceStates([EchoState()]) }
            await #expect(throws: DeviceRingError.self) { try await echo.deviceStates(of: EchoRequest.self) }
        }
    }

    @Test("The handle says where and how the kernel runs", arguments: TestedDevice.allCases)
    func place(_ device: TestedDevice) async throws {
        try await device.withEcho(lanes: 3, device.options(lanesPerBlock: 2)) { echo, _ in
            let place = try #require(echo.devicePlace)
            #expect(place.mode == (device.mode == .persistent ? .persistent : .bounded))
            #expect(place.accelerator == (try device.accelerator()))
            #expect(place.lanes == 3 && place.blocks == 2 && !place.reason.isEmpty)
        }
    }
}
