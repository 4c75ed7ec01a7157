import TestKit
import Testing

@testable import RingKernels

@Suite("Timers", .timeLimit(.minutes(1)))
struct TimerQueueTests {
    @Test("Random timers fire in order, at their time, unless they were taken back", arguments: 0..<20)
    func model(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let clock = ManualClock()
        let timers = TimerQueue(clock: clock)
        let fired = Shared<[(key: Int, at: Duration)]>([])
        var living: [(key: Int, deadline: Duration, timer: Timer)] = []
        for key in 0..<1000 {
            switch Int.random(in: 0..<10, using: &generator) {
            case 0..<6:
                let delay = Duration.nanoseconds(Int.random(in: 1...1000, using: &generator))
                let timer = timers.schedule(after: delay) { fired.change { $0.append((key, clock.now)) } }
                living.append((key, clock.now + delay, timer))
            case 6..<8:
                if let index = living.indices.randomElement(using: &generator) {
                    timers.cancel(living[index].timer)
                    timers.cancel(living.remove(at: index).timer)
                }
            default:
                fired.change { $0 = [] }
                clock.advance(by: .nanoseconds(Int.random(in: 0...300, using: &generator)))
                let due = living.filter { $0.deadline <= clock.now }
                living.removeAll { $0.deadline <= clock.now }
                #expect(fired.value.map(\.key).sorted() == due.map(\.key).sorted())
                #expect(fired.value.map(\.at) == due.map(\.deadline).sorted())
            }
            // The alarm may be early, of a timer that was taken back; it is never late.
            let earliest = living.map { $0.deadline - clock.now }.min()
            #expect((clock.timeToAlarm == nil) == (earliest == nil))
            #expect(clock.timeToAlarm ?? .zero <= earliest ?? .zero)
        }
    }

    @Test("A timer far beyond what 64 bits of nanoseconds hold does not overflow")
    func farFuture() {
        let clock = ManualClock(now: .seconds(1_000_000_000))
        let timers = TimerQueue(clock: clock)
        let fired = Tally()
        let timer = timers.schedule(after: .seconds(Int64.max)) { fired.add() }
        clock.advance(by: .seconds(3600))
        #expect(fired.count == 0)
        timers.cancel(timer)
        #expect(clock.timeToAlarm == nil)
    }

    @Test("A timer may set the next one, and take others back")
    func reentrancy() {
        let clock = ManualClock()
        let timers = TimerQueue(clock: clock)
        let fired = Shared<[Int]>([])
        let victim = timers.schedule(after: .seconds(3)) { fired.change { $0.append(3) } }
        _ = timers.schedule(after: .seconds(1)) {
            fired.change { $0.append(1) }
            timers.cancel(victim)
            _ = timers.schedule(after: .seconds(1)) { fired.change { $0.append(2) } }
        }
        clock.advance(by: .seconds(10))
        #expect(fired.value == [1, 2])
    }

    @Test("The system's clock calls back at its time, not before, and only for the last alarm set")
    func systemClock() async {
        let clock = SystemClock()
        let fired = Shared<[String]>([])
        let done = Latch()
        let start = clock.now
        clock.setAlarm(at: start + .seconds(3600)) { fired.change { $0.append("replaced") } }
        clock.setAlarm(at: start + .milliseconds(1)) { fired.change { $0.append("taken back") } }
        clock.setAlarm(at: nil) {}
        clock.setAlarm(at: start + .milliseconds(20)) {
            fired.change { $0.append("fired") }
            done.open()
        }
        await done.wait()
        #expect(clock.now - start >= .milliseconds(20))
        #expect(fired.value == ["fired"])
    }

    @Test(
        "Durations become nanoseconds, rounded up and clamped",
        arguments: [
            (Duration.zero, 0), (.nanoseconds(1), 1), (.seconds(2), 2_000_000_000),
            (Duration(secondsComponent: 0, attosecondsComponent: 1), 1), (.seconds(Int64.max), .max),
            (.seconds(Int64.min), .min),
        ] as [(Duration, Int64)])
    func nanoseconds(_ duration: Duration, _ expected: Int64) { #expect(duration.wholeNanoseconds == expected) }
}
