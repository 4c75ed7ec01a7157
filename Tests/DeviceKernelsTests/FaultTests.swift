import Compute
import DeviceKernels
import RingKernels
import TestKit
import Testing

@Suite("Faults of device ring kernels", .timeLimit(.minutes(2)), .serialized)
struct FaultTests {
    @Test(
        "A trap fails its caller with file and line, and the policy restarts the kernel",
        arguments: TestedDevice.allCases)
    func trap(_ device: TestedDevice) async throws {
        try await device.withEcho(device.options(KernelOptions(restart: .onFailure(maximum: 3)))) { echo, _ in
            #expect(try await echo.ask(DeviceMessage(EchoRequest(1)), timeout: .seconds(10)).count == 1)
            let error = await #expect(throws: KernelError.self) {
                try await echo.ask(DeviceMessage(EchoRequest(2, .trap)), timeout: .seconds(10))
            }
            #expect(error?.code == .handlerFailed)
            let trap = try #require(error?.underlying as? DeviceTrap)
            #expect(trap.file == "Echo.swift" && trap.line == 7 && trap.operation == .divisionByZero)
            // Fresh state.
            #expect(try await echo.ask(DeviceMessage(EchoRequest(3)), timeout: .seconds(10)).count == 1)
            #expect(try echo.telemetry.restarts == 1)
        }
    }

    @Test("Without a policy a trap ends the kernel", arguments: TestedDevice.allCases)
    func end(_ device: TestedDevice) async throws {
        try await device.withEcho { echo, _ in
            await #expect(throws: KernelError.self) {
                try await echo.ask(DeviceMessage(EchoRequest(2, .trap)), timeout: .seconds(10))
            }
            try await TestedDevice.wait { echo.state == .failed }
            #expect(((echo.failure as? KernelError)?.underlying as? DeviceTrap)?.line == 7)
        }
    }

    @Test("Messages around a trap are each handled once", arguments: TestedDevice.allCases)
    func neighbours(_ device: TestedDevice) async throws {
        let options = device.options(KernelOptions(restart: .onFailure(maximum: 100)), lanesPerBlock: 2)
        try await device.withEcho(lanes: 4, options) { echo, runtime in
            let letters = DeadLetterProbe(runtime)
            let values = Array(UInt64(0)..<200)
            try await echo.send(
                contentsOf: values.map { DeviceMessage(EchoRequest($0, $0 % 50 == 25 ? .trap : .echo)) })
            var answered: [UInt64] = []
            for _ in 0..<196 { answered.append(try await echo.receive(timeout: .seconds(20)).value) }
            #expect(answered.sorted() == values.filter { $0 % 50 != 25 })
            let dead = try await letters.expectLetters(4).compactMap { $0.message as? DeviceMessage<EchoRequest> }
            #expect(dead.map(\.value).sorted() == [25, 75, 125, 175])
        }
    }

    @Test("A message in hand at a trap is handled again as often as was said", arguments: TestedDevice.allCases)
    func redelivery(_ device: TestedDevice) async throws {
        let options = device.options(
            KernelOptions(restart: .onFailure(maximum: 10), messageInHand: .redelivered(upTo: 2)))
        try await device.withEcho(options) { echo, _ in
            let error = await #expect(throws: KernelError.self) {
                try await echo.ask(DeviceMessage(EchoRequest(2, .trap)), timeout: .seconds(20))
            }
            #expect(error?.underlying is DeviceTrap)
            #expect(try echo.telemetry.redelivered == 2)
            let answer = try await echo.ask(DeviceMessage(EchoRequest(3)), timeout: .seconds(10))
            #expect(answer.value == 3)
        }
    }

    @Test(
        "A handler that does not return fails its caller within the limit, and the kernel goes on with another launch",
        arguments: TestedDevice.allCases)
    func stuck(_ device: TestedDevice) async throws {
        let options = device.options(
            KernelOptions(restart: .onFailure(maximum: 3)), handlerLimit: .milliseconds(200))
        try await device.withEcho(options) { echo, _ in
            let error = await #expect(throws: KernelError.self) {
                try await echo.ask(
                    DeviceMessage(EchoRequest(Echo.longTime, .dawdle)), timeout: .seconds(20))
            }
            #expect((error?.underlying as? DeviceRingError)?.code == .handlerStuck)
            let answer = try await echo.ask(DeviceMessage(EchoRequest(3)), timeout: .seconds(20))
            #expect(answer.value == 3)
        }
    }

    @Test(
        "A kernel that does not end is given up within the bound of its termination", arguments: TestedDevice.allCases)
    func stuckTermination(_ device: TestedDevice) async throws {
        try await device.withEcho { echo, _ in
            let caller = Task { try await echo.ask(DeviceMessage(EchoRequest(Echo.longTime, .dawdle))) }
            // Until it has surely begun, which no event tells.
            await #expect(throws: KernelError.self) { try await echo.receive(timeout: .milliseconds(150)) }
            await #expect(throws: KernelError.self) { try await echo.terminate(timeout: .milliseconds(100)) }
            let error = await #expect(throws: KernelError.self) { try await caller.value }
            #expect((error?.underlying as? DeviceRingError)?.code == .handlerStuck)
            #expect(echo.state == .failed)
        }
    }

    @Test("A neighbour goes on while a kernel fails again and again", arguments: TestedDevice.allCases)
    func neighbour(_ device: TestedDevice) async throws {
        try await device.withEcho { echo, runtime in
            let other = try await runtime.launch(
                Echo.kernel("other"), on: try device.accelerator(),
                options: device.options(
                    KernelOptions(restart: .onFailure(maximum: 100, backoff: .constant(.zero)))))
            try await other.activate()
            for value in UInt64(1)...10 {
                await #expect(throws: KernelError.self) {
                    try await other.ask(DeviceMessage(EchoRequest(value, .trap)), timeout: .seconds(10))
                }
                #expect(try await echo.ask(DeviceMessage(EchoRequest(value)), timeout: .seconds(10)).count == value)
            }
        }
    }

    @Test("More blocks than the device keeps are refused with the number that would fit")
    func tooMany() async throws {
        let device = try TestedDevice.persistent.accelerator()
        let most = device.properties.computeUnits - 2
        try await RingKernelRuntime.run { runtime in
            let error = await #expect(throws: KernelError.self) {
                try await runtime.launch(Echo.kernel(), on: device, lanes: most + 1)
            }
            let cause = try #require(error?.underlying as? DeviceRingError)
            #expect(cause.code == .tooManyBlocks && cause.message.contains("room for \(most) more of \(most)"))
            // As lanes that share blocks they fit.
            let echo = try await runtime.launch(
                Echo.kernel(), on: device, lanes: most + 1, options: DeviceRingOptions(lanesPerBlock: 2))
            try await echo.activate()
            _ = try await echo.ask(DeviceMessage(EchoRequest(1)), timeout: .seconds(10))
        }
    }

    @Test(
        "A text that does not compile fails the start with the compiler's words",
        arguments: [TestedDevice.persistent, .bounded, .cuda])
    func nonsense(_ device: TestedDevice) async throws {
        let accelerator = try device.accelerator()
        let kernel = DeviceRingKernelDefinition<EchoRequest, EchoState, EchoResponse>(
            "nonsense", state: EchoState(), entry: "nonsense", source: "this is no C"
        ) { (request: EchoRequest, state: inout EchoState, context: DeviceContext) throws(DeviceFault) in
            EchoResponse(value: 0, check: 0, count: 0, lane: 0)
        }
        try await RingKernelRuntime.run { runtime in
            let error = await #expect(throws: KernelError.self) {
                try await runtime.launch(kernel, on: accelerator, options: device.options())
            }
            #expect(error?.code == .startFailed)
            #expect((error?.underlying as? DeviceError)?.message.contains("nonsense") == true)
        }
    }

    @Test("Options that make no sense are refused with their names")
    func options() async throws {
        let wrong: [(String, Int, DeviceRingOptions)] = [
            ("lanes", 0, .init()), ("ringCapacity", 1, .init(ringCapacity: 3)),
            ("lanesPerBlock", 1, .init(lanesPerBlock: 65)), ("handlerLimit", 1, .init(handlerLimit: .zero)),
            ("startLimit", 1, .init(startLimit: .zero)), ("idleSpins", 1, .init(idleSpins: 0)),
            ("inboxCapacity", 1, .init(inboxCapacity: 3)), ("inboxCapacity", 1, .init(inboxCapacity: 1)),
            ("placement", 1, .init(kernel: KernelOptions(placement: .process))),
        ]
        for (name, lanes, options) in wrong {
            let error = #expect(throws: DeviceRingError.self) {
                try Echo.kernel().kernel(on: .cpu, lanes: lanes, options: options)
            }
            #expect(error?.code == .invalidOption && error?.message.contains(name) == true)
        }
    }

    @Test("A process that is killed leaves the device to others", arguments: [TestedDevice.processor, .persistent])
    func killed(_ device: TestedDevice) async throws {
        _ = try device.accelerator()
        let isPersistent = device == .persistent
        await #expect(processExitsWith: .signal(9)) { [isPersistent = isPersistent as Bool] in
            let device = isPersistent ? TestedDevice.persistent : .processor
            try await device.withEcho(lanes: 2) { echo, _ in
                _ = try await echo.ask(DeviceMessage(EchoRequest(1)), timeout: .seconds(10))
                Processes.killSelf()
            }
        }
        try await device.withEcho(lanes: 2) { echo, _ in
            let answer = try await echo.ask(DeviceMessage(EchoRequest(1)), timeout: .seconds(10))
            #expect(answer.count == 1)
        }
    }
}
