import Testing

@testable import RingKernels

@Suite("Restart tracker")
struct RestartTrackerTests {
    @Test("Random failures are judged as a list of restart times would be", arguments: 0..<20)
    func model(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let maximum = Int.random(in: 1...5, using: &generator)
        let window = Duration.milliseconds(Int.random(in: 1...5000, using: &generator))
        let first = Duration.milliseconds(Int.random(in: 0...50, using: &generator))
        let last = first + .milliseconds(Int.random(in: 0...500, using: &generator))
        let policy = RestartPolicy.onFailure(
            maximum: maximum, within: window, backoff: .exponential(from: first, upTo: last))
        var tracker = RestartTracker()
        var times: [Duration] = []
        var now = Duration.zero
        for _ in 0..<500 {
            now += .milliseconds(Int.random(in: 0...2000, using: &generator))
            let recent = times.filter { now - $0 < window }
            var expected: Duration?
            if recent.count < maximum {
                expected = recent.indices.reduce(first) { delay, _ in min(delay * 2, last) }
                times.append(now)
            }
            #expect(tracker.nextDelay(under: policy, now: now) == expected)
        }
    }

    @Test("`never` never restarts")
    func never() {
        var tracker = RestartTracker()
        let delay = tracker.nextDelay(under: .never, now: .zero)
        #expect(delay == nil)
    }

    @Test("Back-off stays at its limit however often it is asked")
    func limit() {
        let backoff = Backoff.exponential(from: .milliseconds(10), upTo: .seconds(1))
        #expect(
            (0..<10).map { backoff.delay(attempt: $0) }
                == [10, 20, 40, 80, 160, 320, 640, 1000, 1000, 1000].map { .milliseconds($0) })
        #expect(backoff.delay(attempt: 1_000_000) == .seconds(1))
        #expect(Backoff.constant(.seconds(2)).delay(attempt: 9) == .seconds(2))
        #expect(Backoff.exponential(from: .zero, upTo: .zero).delay(attempt: 1_000) == .zero)
    }
}
