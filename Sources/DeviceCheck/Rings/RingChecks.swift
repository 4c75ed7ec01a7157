import Compute
import DeviceKernels
import RingKernels

/// Ring kernels on one device: that every message is answered once and rightly, states, traps and restarts, the end.
struct RingChecks {
    private typealias Message = Echo<3>
    private typealias Handle = EchoHandle<3>

    private static let answerLimit = Duration.seconds(30)

    private let device: Accelerator
    private let mode: RingMode
    private let part: Part

    init(_ device: Accelerator, _ mode: RingMode, _ part: Part) throws {
        try device.requireCompiler()
        self.device = device
        self.mode = mode
        self.part = part
    }

    func run() async throws {
        for lanes in Set([1, 2, device.manyLanes]).sorted() { try await echoes(lanes: lanes) }
        try await states()
        try await trap()
        try await end()
    }

    /// Runs `body` with an active kernel.
    private func withEcho(
        lanes: Int, _ kernel: KernelOptions = KernelOptions(),
        _ body: nonisolated(nonsending) (Handle) async throws -> Void
    ) async throws {
        try await RingKernelRuntime.run(configuration: .silent) { runtime in
            let echo = try await runtime.launch(
                Message.kernel, on: device, lanes: lanes, options: mode.options(kernel, ringCapacity: 64))
            try await echo.activate()
            if let place = echo.devicePlace { part.remark(place.description) }
            try await body(echo)
        }
    }

    /// Many callers, each with several questions on the way.
    private func echoes(lanes: Int) async throws {
        let (callers, window) = (4, 32)
        let each = (part.isQuick ? 2_000 : mode == .bounded ? 10_000 : 100_000) / callers
        part.progress("\(callers * each) echoes over \(lanes) lanes")
        try await withEcho(lanes: lanes) { echo in
            let wrong = try await withThrowingTaskGroup(of: Int.self) { group in
                for caller in 0..<callers {
                    group.addTask { try await Self.ask(echo, caller: UInt64(caller), count: each, window: window) }
                }
                return try await group.reduce(0, +)
            }
            part.check(wrong == 0, "lanes: \(lanes): \(wrong) of \(callers * each) answers were wrong")
            let states = try await echo.deviceStates(of: EchoState.self)
            let handled = states.reduce(0) { $0 + $1.count }
            part.check(handled == callers * each, "lanes: \(lanes): the device handled \(handled) of \(callers * each)")
            let sum = states.reduce(UInt64(0)) { $0 &+ $1.sum }
            let expected = (0..<UInt64(callers)).reduce(UInt64(0)) { total, caller in
                (0..<UInt64(each)).reduce(total) { $0 &+ (caller << 40 | $1) }
            }
            part.check(sum == expected, "lanes: \(lanes): the values sum up to \(sum), expected were \(expected)")
        }
    }

    /// - Returns: How many answers were wrong.
    private static func ask(_ echo: Handle, caller: UInt64, count: Int, window: Int) async throws -> Int {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            var (sent, wrong) = (0, 0)
            func add() {
                let question = Message(caller << 40 | UInt64(sent))
                sent += 1
                group.addTask {
                    let answer = try await echo.ask(DeviceMessage(question), timeout: answerLimit)
                    return answer.body == question.inverted
                }
            }
            while sent < min(window, count) { add() }
            while let isRight = try await group.next() {
                if !isRight { wrong += 1 }
                if sent < count { add() }
            }
            return wrong
        }
    }

    /// States are read and written between messages, and each lane has its own.
    private func states() async throws {
        try await withEcho(lanes: 2) { echo in
            for value in UInt64(1)...10 {
                _ = try await echo.ask(DeviceMessage(Message(value), key: value % 2), timeout: Self.answerLimit)
            }
            let states = try await echo.deviceStates(of: EchoState.self)
            let expected = [EchoState(count: 5, sum: 30), EchoState(count: 5, sum: 25)]
            part.check(states == expected, "the states are \(states), expected were \(expected)")
            try await echo.setDeviceStates([EchoState(count: 100, sum: 7), EchoState(count: 200, sum: 9)])
            _ = try await echo.ask(DeviceMessage(Message(3), key: 1), timeout: Self.answerLimit)
            let later = try await echo.deviceStates(of: EchoState.self)
            let wanted = [EchoState(count: 100, sum: 7), EchoState(count: 201, sum: 12)]
            part.check(later == wanted, "after they were set, the states are \(later), expected were \(wanted)")
        }
    }

    /// A trap fails its caller alone, with its place, and the kernel goes on with a fresh state.
    private func trap() async throws {
        try await withEcho(lanes: 1, KernelOptions(restart: .onFailure(maximum: 3, backoff: .constant(.zero)))) {
            echo in
            _ = try await echo.ask(DeviceMessage(Message(1)), timeout: Self.answerLimit)
            do {
                _ = try await echo.ask(DeviceMessage(Message(Message.trapping)), timeout: Self.answerLimit)
                part.fail("the message that traps was answered")
            } catch let error as KernelError {
                let trap = error.underlying as? DeviceTrap
                part.check(
                    error.code == .handlerFailed && trap?.line == Message.trapLine,
                    "the message that traps failed with: \(error)")
            }
            let answer = try await echo.ask(DeviceMessage(Message(2)), timeout: Self.answerLimit)
            part.check(answer.body == Message(2).inverted, "after a restart the answer is \(answer.body.value)")
            let states = try await echo.deviceStates(of: EchoState.self)
            part.check(states == [EchoState(count: 1, sum: 2)], "after a restart the states are \(states)")
            let restarts = try echo.telemetry.restarts
            part.check(restarts == 1, "the kernel was restarted \(restarts) times, expected was once")
        }
    }

    /// An idle kernel ends at once, and a device takes one kernel after the other.
    private func end() async throws {
        for _ in 0..<(part.isQuick ? 3 : 20) {
            try await withEcho(lanes: 2) { echo in
                let answer = try await echo.ask(DeviceMessage(Message(5)), timeout: Self.answerLimit)
                part.check(answer.body == Message(5).inverted, "a fresh kernel answered \(answer.body.value)")
                let begin = ContinuousClock.now
                try await echo.terminate()
                let time = begin.duration(to: .now)
                part.check(time < .seconds(5), "it took \(time) until the kernel had ended")
            }
        }
    }
}
