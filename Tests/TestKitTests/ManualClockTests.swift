import RingKernels
import TestKit
import Testing

@Suite("Manual clock", .timeLimit(.minutes(1)))
struct ManualClockTests {
    @Test("Time stands still until it is advanced")
    func standsStill() {
        let clock = ManualClock(now: .seconds(5))
        #expect(clock.now == .seconds(5))
        clock.advance(by: .milliseconds(1500))
        #expect(clock.now == .milliseconds(6500))
        clock.advance(by: .zero)
        #expect(clock.now == .milliseconds(6500))
        #expect(clock.timeToAlarm == nil)
    }

    @Test("An alarm goes off at its own time, once, and one set meanwhile too")
    func alarms() async throws {
        let clock = ManualClock()
        let (times, continuation) = AsyncStream<Duration>.makeStream()
        clock.setAlarm(at: .seconds(2)) {
            continuation.yield(clock.now)
            clock.setAlarm(at: .seconds(3)) { continuation.yield(clock.now) }
        }
        clock.advance(by: .milliseconds(1999))
        #expect(clock.timeToAlarm == .milliseconds(1))
        clock.advance(by: .seconds(10))
        continuation.finish()
        #expect(await times.reduce(into: []) { $0.append($1) } == [.seconds(2), .seconds(3)])
        #expect(clock.now == .milliseconds(11_999))
    }

    @Test("An alarm replaces the one before it, and can be taken back")
    func replaces() async {
        let clock = ManualClock()
        let (names, continuation) = AsyncStream<String>.makeStream()
        clock.setAlarm(at: .seconds(1)) { continuation.yield("first") }
        clock.setAlarm(at: .seconds(2)) { continuation.yield("second") }
        clock.advance(by: .seconds(2))
        clock.setAlarm(at: .seconds(3)) { continuation.yield("third") }
        clock.setAlarm(at: nil) {}
        clock.advance(by: .seconds(2))
        continuation.finish()
        #expect(await names.reduce(into: []) { $0.append($1) } == ["second"])
    }

    @Test("An alarm that is due goes off without an advance, but not inside the call that sets it")
    func due() async {
        let clock = ManualClock(now: .seconds(5))
        let (names, continuation) = AsyncStream<String>.makeStream()
        clock.setAlarm(at: .seconds(4)) { continuation.yield("due") }
        for await name in names {
            #expect(name == "due")
            break
        }
        #expect(clock.now == .seconds(5))
    }

    @Test("`nextAlarm` waits until one is set, and ends when cancelled")
    func nextAlarm() async throws {
        let clock = ManualClock()
        let waiting = Task.immediate { try await clock.nextAlarm() }
        let cancelled = Task.immediate { try await clock.nextAlarm() }
        cancelled.cancel()
        await #expect(throws: CancellationError.self) { try await cancelled.value }
        clock.setAlarm(at: .seconds(9)) {}
        #expect(try await waiting.value == .seconds(9))
        #expect(try await clock.nextAlarm() == .seconds(9))
        #expect(try await clock.advanceToNextAlarm() == .seconds(9))
        #expect(clock.now == .seconds(9))
    }

    @Test("A kernel's timeouts go by it")
    func kernelTimeouts() async throws {
        let clock = ManualClock()
        try await withTestKernel(impatient, clock: clock) { kernel in
            for second in 1...10 {
                #expect(try await clock.advanceToNextAlarm() == .seconds(1))
                let answer = try await kernel.receive()
                #expect(answer.amount == 0)
                #expect(clock.now == .seconds(second))
            }
        }
    }

    @Test("While advancing, whatever waits for time goes on at once")
    func whileAdvancing() async throws {
        let clock = ManualClock()
        try await withTestRuntime(clock: clock, tolerating: [.kernelEnded]) { runtime in
            let kernel = try await runtime.launch(Summer())
            let error = await #expect(throws: KernelError.self) {
                try await clock.whileAdvancing { try await kernel.ask(Add(1), timeout: .seconds(3600)) }
            }
            #expect(error?.code == .timedOut)
            #expect(clock.now == .seconds(3600))
        }
    }
}
