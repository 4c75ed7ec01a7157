internal import CRingKernels
internal import Synchronization

/// A histogram of durations in ticks, written by one thread and read by any.
///
/// Buckets are logarithmic with eight steps to a power of two, so a percentile is exact to 12.5 %. It takes 1.3 KiB once
/// something was recorded and two words before.
@safe
struct LatencyHistogram: ~Copyable, @unchecked Sendable {
    // SAFETY: the buckets are atomic; their address is published with release by the one writer.
    private static let steps = 8
    private static let bucketCount = 40 * steps

    private let buckets = Atomic<UInt>(0)
    private let largest = Atomic<UInt64>(0)

    init() {}

    deinit {
        unsafe UnsafeMutableRawPointer(bitPattern: buckets.load(ordering: .acquiring))?.deallocate()
    }

    /// Records `count` durations of `ticks`; on the writer's thread.
    @inline(__always)
    func record(_ ticks: UInt64, count: UInt32 = 1) {
        var address = buckets.load(ordering: .relaxed)
        if address == 0 { address = allocate() }
        if ticks > largest.load(ordering: .relaxed) { largest.store(ticks, ordering: .relaxed) }
        let all = unsafe UnsafeMutablePointer<Atomic<UInt32>>(bitPattern: address).unsafelyUnwrapped
        let bucket = unsafe all + Self.index(of: ticks)
        let (sum, overflow) = unsafe bucket.pointee.load(ordering: .relaxed).addingReportingOverflow(count)
        unsafe bucket.pointee.store(overflow ? .max : sum, ordering: .relaxed)
    }

    @inline(never)
    private func allocate() -> UInt {
        let memory = UnsafeMutablePointer<Atomic<UInt32>>.allocate(capacity: Self.bucketCount)
        for index in 0..<Self.bucketCount { unsafe (memory + index).initialize(to: Atomic(0)) }
        let address = UInt(bitPattern: memory)
        buckets.store(address, ordering: .releasing)
        return address
    }

    @inline(__always)
    private static func index(of ticks: UInt64) -> Int {
        if ticks < UInt64(steps) { return Int(truncatingIfNeeded: ticks) }
        let magnitude = 63 - ticks.leadingZeroBitCount
        let step = Int(truncatingIfNeeded: ticks >> UInt64(magnitude - 3)) & (steps - 1)
        return Swift.min((magnitude - 2) * steps + step, bucketCount - 1)
    }

    /// The upper end of a bucket in ticks.
    private static func upperBound(of index: Int) -> UInt64 {
        if index < steps { return UInt64(index) }
        let magnitude = index / steps + 2
        return (UInt64(steps + index % steps + 1) << UInt64(magnitude - 3)) - 1
    }

    /// What was recorded so far; `nil` when nothing was.
    func snapshot() -> LatencySnapshot? {
        let address = buckets.load(ordering: .acquiring)
        guard let all = unsafe UnsafeMutablePointer<Atomic<UInt32>>(bitPattern: address) else { return nil }
        let counts = (0..<Self.bucketCount).map { unsafe Int((all + $0).pointee.load(ordering: .relaxed)) }
        let total = counts.reduce(0, +)
        guard total > 0 else { return nil }
        let maximum = largest.load(ordering: .relaxed)
        let scale = TickScale.nanosecondsPerTick

        func percentile(_ share: Double) -> Duration {
            let wanted = Swift.max(1, Int((Double(total) * share).rounded(.up)))
            var seen = 0
            for (index, count) in counts.enumerated() {
                seen += count
                if seen >= wanted {
                    let ticks = Swift.min(Self.upperBound(of: index), maximum)
                    return .nanoseconds(Int64(Double(ticks) * scale))
                }
            }
            return .nanoseconds(Int64(Double(maximum) * scale))
        }
        return LatencySnapshot(
            count: total, p50: percentile(0.5), p90: percentile(0.9), p99: percentile(0.99), p999: percentile(0.999),
            maximum: .nanoseconds(Int64(Double(maximum) * scale)))
    }
}

/// How long a tick of `drk_ticks` is, measured against the monotonic clock over the life of the process.
enum TickScale {
    private static let origin = (ticks: drk_ticks(), nanoseconds: drk_monotonic_nanoseconds())

    /// Begins to measure; called when a runtime starts.
    static func begin() { _ = origin }

    static var nanosecondsPerTick: Double {
        let origin = origin
        // Two readings a moment apart would say little: wait until 100 µs have passed since the first.
        while drk_monotonic_nanoseconds() &- origin.nanoseconds < 100_000 { drk_pause() }
        let ticks = drk_ticks() &- origin.ticks
        let nanoseconds = drk_monotonic_nanoseconds() &- origin.nanoseconds
        return ticks == 0 ? 1 : Double(nanoseconds) / Double(ticks)
    }
}
