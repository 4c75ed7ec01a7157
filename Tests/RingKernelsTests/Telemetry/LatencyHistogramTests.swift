import Testing

@testable import RingKernels

@Suite("Latency histogram")
struct LatencyHistogramTests {
    private func isNear(_ duration: Duration?, ticks: Int, within share: Double) -> Bool {
        guard let duration else { return false }
        let expected = Double(ticks) * TickScale.nanosecondsPerTick
        // The length of a tick is measured again for each snapshot, coarsely while the process is young.
        return abs(Double(duration.wholeNanoseconds) - expected) <= expected * (share + 0.1) + 2
    }

    @Test("Nothing recorded has no figures")
    func empty() { #expect(LatencyHistogram().snapshot() == nil) }

    @Test("Percentiles are exact to 12.5 %, the maximum is exact", arguments: [1, 1000, 1_000_000])
    func percentiles(_ scale: Int) {
        let histogram = LatencyHistogram()
        for value in (1...1000).shuffled() { histogram.record(UInt64(value * scale)) }
        let snapshot = histogram.snapshot()
        #expect(snapshot?.count == 1000)
        #expect(isNear(snapshot?.p50, ticks: 500 * scale, within: 0.125))
        #expect(isNear(snapshot?.p90, ticks: 900 * scale, within: 0.125))
        #expect(isNear(snapshot?.p99, ticks: 990 * scale, within: 0.125))
        #expect(isNear(snapshot?.p999, ticks: 999 * scale, within: 0.125))
        #expect(isNear(snapshot?.maximum, ticks: 1000 * scale, within: 0))
    }

    @Test("Weights, zero and the largest value have their place")
    func extremes() {
        let histogram = LatencyHistogram()
        histogram.record(0, count: 999)
        histogram.record(1 << 40)
        let snapshot = histogram.snapshot()
        #expect(snapshot?.count == 1000)
        #expect(snapshot?.p99 == .zero)
        #expect(isNear(snapshot?.maximum, ticks: 1 << 40, within: 0))
        let full = LatencyHistogram()
        full.record(5, count: .max)
        full.record(5, count: .max)
        #expect(full.snapshot()?.count == Int(UInt32.max), "a full bucket stays full")
    }

    @Test("A reader beside the writer sees counts that only grow")
    func readerAndWriter() async {
        let histogram = LatencyHistogram()
        await onThreads(2) { thread in
            if thread == 0 {
                for value in 0..<100_000 { histogram.record(UInt64(value)) }
            } else {
                var last = 0
                while last < 100_000 {
                    let count = histogram.snapshot()?.count ?? 0
                    if count < last { Issue.record("\(count) after \(last)") }
                    last = count
                }
            }
        }
    }
}
