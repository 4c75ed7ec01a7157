import TestKit
import Testing

@testable import RingKernels

@Suite("Waiting", .timeLimit(.minutes(1)))
struct WaitingTests {
    // MARK: Wait line

    @Test("Those who gave up are skipped, the others come in order")
    func waitLine() {
        var line = WaitLine<OneShot<Int>>()
        let waiters = (0..<100).map { _ in OneShot<Int>() }
        for waiter in waiters { line.append(waiter) }
        for (index, waiter) in waiters.enumerated() where index % 3 != 0 { waiter.fail(TestFailure()) }
        for index in stride(from: 0, to: 100, by: 3) {
            let first = line.claimFirst()
            #expect(first === waiters[index])
            first?.complete(.success(index))
        }
        let nobody = line.claimFirst()
        #expect(nobody == nil)
        let isEmpty = line.isEmpty
        #expect(isEmpty)
    }

    @Test("A line that is only joined and left does not grow")
    func waitLineIsSwept() {
        final class Weak { weak var waiter: OneShot<Int>?; init(_ waiter: OneShot<Int>) { self.waiter = waiter } }
        var line = WaitLine<OneShot<Int>>()
        var all: [Weak] = []
        for _ in 0..<10_000 {
            let waiter = OneShot<Int>()
            all.append(Weak(waiter))
            line.append(waiter)
            waiter.fail(TestFailure())
        }
        #expect(all.filter { $0.waiter != nil }.count <= 64)
        let rest = line.takeAll()
        #expect(rest.count <= 64)
    }

    // MARK: One-shot

    @Test("The first to finish wins, from any thread")
    func firstWins() async throws {
        for _ in 0..<200 {
            let shot = OneShot<Int>()
            let wins = Shared<[Int]>([])
            await onThreads(4) { thread in
                if shot.finish(.success(thread)) { wins.change { $0.append(thread) } }
            }
            #expect(wins.value.count == 1)
            #expect(try await shot.value() == wins.value[0])
        }
    }

    @Test("A value that arrives while its waiter arrives is not missed")
    func noMissedValue() async throws {
        for round in 0..<2000 {
            let shot = OneShot<Int>()
            async let value = shot.value()
            async let isFirst = Task.detached { shot.finish(.success(round)) }.value
            #expect(try await value == round)
            #expect(await isFirst)
        }
    }

    @Test("Cancellation and an answer at the same moment: the caller gets one of them, never both or neither")
    func cancellationRace() async {
        for round in 0..<1000 {
            let shot = OneShot<Int>()
            let waiter = Task { try await shot.value() }
            async let isFirst = Task.detached { shot.finish(.success(round)) }.value
            waiter.cancel()
            let result = await waiter.result
            switch result {
            case .success(let value): #expect(value == round)
            case .failure(let error): #expect(error is CancellationError)
            }
            let wasFirst = await isFirst
            if case .success = result { #expect(wasFirst) } else { #expect(!wasFirst) }
        }
    }

    @Test("A timeout comes as the error it was given, and takes nothing from a later timer")
    func timeout() async throws {
        let clock = ManualClock()
        let timers = TimerQueue(clock: clock)
        let shot = OneShot<Int>()
        let waiter = Task.immediate {
            try await shot.value(timeout: .seconds(2), on: timers, else: TestFailure(text: "late"))
        }
        #expect(try await clock.advanceToNextAlarm() == .seconds(2))
        await #expect(throws: TestFailure(text: "late")) { try await waiter.value }
        let quick = OneShot<Int>()
        let quickWaiter = Task.immediate {
            try await quick.value(timeout: .seconds(2), on: timers, else: TestFailure())
        }
        quick.finish(.success(3))
        #expect(try await quickWaiter.value == 3)
        #expect(clock.timeToAlarm == nil, "the timer was taken back")
    }

    // MARK: Event

    @Test("An event wakes all who wait, and those who come later at once")
    func event() async throws {
        let timers = TimerQueue(clock: ManualClock())
        let event = Event()
        let waiters = (0..<50).map { _ in Task.immediate { try await event.wait(timeout: .seconds(1), on: timers) } }
        #expect(!event.hasHappened)
        event.happen()
        event.happen()
        for waiter in waiters { #expect(try await waiter.value) }
        #expect(try await event.wait(on: timers))
    }
}
