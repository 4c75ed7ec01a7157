import Compute
import DeviceKernels
import RingKernels
import Synchronization

/// What messages to ring kernels on a device cost, through their handles. Every answer is compared, in all its words.
struct RingFigures {
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
        try LaunchFigures(device, part).launchAndWait()
        try await withEcho(lanes: 1, of: Echo<0>.self) { try await roundTrips($0, $1) }
        try await withEcho(lanes: 1, of: Echo<8>.self) { try await roundTrips($0, $1) }
        try await withEcho(lanes: 1, of: Echo<128>.self) { try await roundTrips($0, $1) }
        try await withEcho(lanes: 1, of: Echo<512>.self) { try await roundTrips($0, $1) }
        for lanes in Set([1, 2, 4, device.manyLanes]).sorted() {
            try await withEcho(lanes: lanes, of: Echo<8>.self) { try await stream($0, $1, lanes: lanes) }
        }
        try await hops()
        try await lifecycle()
        try await restarts()
        try await idle()
    }

    /// Runs `body` with an active kernel; what asks it has the same home.
    private func withEcho<let count: Int>(
        lanes: Int, of _: Echo<count>.Type, _ kernel: KernelOptions = KernelOptions(),
        _ body: nonisolated(nonsending) (EchoHandle<count>, RingKernelRuntime) async throws -> Void
    ) async throws {
        var options = mode.options(kernel)
        options.kernel.placement = .home(0)
        var configuration = RingKernelRuntime.Configuration.silent
        configuration.homes = 1
        try await RingKernelRuntime.run(configuration: configuration) { [options] runtime in
            let echo = try await runtime.launch(Echo<count>.kernel, on: device, lanes: lanes, options: options)
            try await echo.activate()
            if let place = echo.devicePlace { part.remark(place.description) }
            try await body(echo, runtime)
        }
    }

    /// One question after the other.
    private func roundTrips<let count: Int>(_ echo: EchoHandle<count>, _ runtime: RingKernelRuntime) async throws {
        let isBounded = echo.devicePlace?.mode == .bounded
        let rounds = part.isQuick ? 1_000 : isBounded ? 5_000 : 100_000
        let asked = try await Asker.run(1, runtime) { _ in
            var times: [UInt64] = []
            var wrong = 0
            for round in 0..<UInt64(rounds + rounds / 10) {
                let question = Echo<count>(round)
                let begin = Clock.nanoseconds
                let answer = try await echo.ask(DeviceMessage(question))
                times.append(Clock.nanoseconds - begin)
                if answer.body != question.inverted { wrong += 1 }
            }
            return Asked(times: Array(times.dropFirst(rounds / 10)), wrong: wrong)
        }
        part.check(asked.wrong == 0, "\(asked.wrong) answers of \(8 * count) bytes were wrong")
        let handled = try await echo.deviceStates(of: EchoState.self)[0].count
        part.check(handled == rounds + rounds / 10, "\(handled) of \(rounds + rounds / 10) messages were handled")
        for figure in Samples(asked.times).figures(
            "echo of \(8 * count) bytes", "from the question to its compared answer, asked by a kernel of the same home"
        ) {
            part.add(figure)
        }
    }

    /// Many askers at the same time.
    private func stream<let count: Int>(
        _ echo: EchoHandle<count>, _ runtime: RingKernelRuntime, lanes: Int
    ) async throws {
        let askers = 64
        let isBounded = echo.devicePlace?.mode == .bounded
        let each = (part.isQuick ? 6_400 : isBounded ? 64_000 : 640_000) / askers
        var rates: [Double] = []
        var wrong = 0
        for _ in 0..<(part.isQuick ? 1 : 3) {
            let begin = Clock.nanoseconds
            let asked = try await Asker.run(askers, runtime) { number in
                var wrong = 0
                for value in 0..<each {
                    let question = Echo<count>(UInt64(number) << 40 | UInt64(value))
                    if try await echo.ask(DeviceMessage(question)).body != question.inverted { wrong += 1 }
                }
                return Asked(times: [], wrong: wrong)
            }
            rates.append(Double(each * askers) / Double(Clock.nanoseconds - begin) * 1000)
            wrong += asked.wrong
        }
        part.check(wrong == 0, "lanes: \(lanes): \(wrong) answers were wrong")
        part.add(
            Figure(
                rates: rates, "messages, lanes: \(lanes)", "million/s",
                "64 bytes each, compared, \(askers) askers of the same home, \(each * askers) messages"))
    }

    /// A message that goes to and fro between two lanes.
    private func hops() async throws {
        // By pieces each hop is a launch.
        let isBounded = mode == .bounded
        let count: UInt64 = part.isQuick || isBounded ? 1_000 : 100_000
        let rounds: UInt64 = part.isQuick ? 3 : 20
        try await RingKernelRuntime.run(configuration: .silent) { runtime in
            let lanes = try await runtime.launch(Hop.kernel, on: device, lanes: 2, options: mode.options())
            try await lanes.activate()
            var times: [UInt64] = []
            for round in 1...rounds {
                let begin = Clock.nanoseconds
                _ = try await lanes.ask(DeviceMessage(Echo<1>(count), key: 0))
                // The host looks now and then: if it looked all the time it would take a processor from the lanes.
                while try await lanes.deviceTraffic.received < round * count {
                    await expectNothing(lanes, for: .milliseconds(1))
                }
                times.append((Clock.nanoseconds - begin) / count)
            }
            let handled = try await lanes.deviceStates(of: EchoState.self).reduce(0) { $0 + $1.count }
            part.check(
                handled == rounds * (count + 1), "\(handled) hops were handled, expected were \(rounds * (count + 1))")
            part.add(
                Samples(Array(times.dropFirst())).figure(
                    "hop", "one message to and fro between two lanes, \(count) times, by the hop"))
        }
    }

    private func lifecycle() async throws {
        var starts: [UInt64] = []
        var stops: [UInt64] = []
        for round in 0..<(part.isQuick ? 6 : 101) {
            try await RingKernelRuntime.run(configuration: .silent) { runtime in
                let begin = Clock.nanoseconds
                let echo = try await runtime.launch(Echo<1>.kernel, on: device, options: mode.options())
                try await echo.activate()
                if round > 0 { starts.append(Clock.nanoseconds - begin) }
                _ = try await echo.ask(DeviceMessage(Echo<1>(1)))
                // Every other one has gone to sleep.
                if round % 2 == 0 { await expectNothing(echo, for: .milliseconds(5)) }
                let end = Clock.nanoseconds
                try await echo.terminate()
                if round > 0 { stops.append(Clock.nanoseconds - end) }
            }
        }
        part.add(Samples(starts).figure("start", "launch and activate, the text having been compiled"))
        part.add(Samples(stops).figure("stop", "terminate, half of them behind a message, half asleep"))
    }

    private func restarts() async throws {
        let options = KernelOptions(restart: .onFailure(maximum: 1_000, backoff: .constant(.zero)))
        try await withEcho(lanes: 1, of: Echo<1>.self, options) { echo, _ in
            var times: [UInt64] = []
            for _ in 0..<(part.isQuick ? 5 : 100) {
                let begin = Clock.nanoseconds
                do {
                    _ = try await echo.ask(DeviceMessage(Echo<1>(Echo<1>.trapping)))
                    part.fail("the message that traps was answered")
                } catch is KernelError {}
                let answer = try await echo.ask(DeviceMessage(Echo<1>(4)))
                times.append(Clock.nanoseconds - begin)
                part.check(answer.body == Echo<1>(4).inverted, "after a restart the answer is \(answer.body.value)")
            }
            part.add(
                Samples(times).figure("trap and restart", "from the question that traps to the answer of the next one"))
        }
    }

    private func idle() async throws {
        try await withEcho(lanes: 1, of: Echo<1>.self) { echo, _ in
            _ = try await echo.ask(DeviceMessage(Echo<1>(1)))
            // The spinning before sleep is over when nothing came for a while; the times out are what is waited for.
            await expectNothing(echo, for: .milliseconds(500))
            let (begin, before) = (Clock.nanoseconds, Clock.processorNanoseconds)
            await expectNothing(echo, for: part.isQuick ? .seconds(1) : .seconds(5))
            let used = Double(Clock.processorNanoseconds - before) / Double(Clock.nanoseconds - begin)
            part.add(
                Figure(
                    name: "idle cost", value: used * 100, unit: "% of a core",
                    method: "processor time of the whole process while a kernel waits for messages"))
        }
    }

    private func expectNothing(_ echo: EchoHandle<1>, for time: Duration) async {
        do {
            let message = try await echo.receive(timeout: time)
            part.fail("an answer that nobody asked for: \(message.body.value)")
        } catch {
            // Time out, as it should.
        }
    }
}
