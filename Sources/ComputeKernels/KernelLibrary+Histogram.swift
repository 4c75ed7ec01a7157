public import Compute

extension KernelLibrary {
    /// Counts values in bins of equal width, as many as `counts` has elements.
    ///
    /// A value `v` is in the bin `(v - lower) * (bins / (upper - lower))`, computed in `Float` and rounded down, the upper bound in the
    /// last one. NaN and what is outside of the range is not counted. A bin with 2^32 values begins again at zero.
    ///
    /// - Throws: `invalidArgument` without bins, and for a range without a finite width; see ``KernelLibrary``.
    public func histogram(
        of x: UnifiedBuffer<Float>, in range: ClosedRange<Float>, into counts: UnifiedBuffer<UInt32>
    ) async throws {
        let lower = range.lowerBound
        let upper = range.upperBound
        try requireBins(counts)
        try requireWidth(range, counts.count)
        try await enqueueHistogram(x, lower, upper, counts).finish()
    }

    /// Counts how often each of 0, 1, 2 and so on occurs, as many as `counts` has elements. Other values are not counted. A count of
    /// 2^32 begins again at zero.
    ///
    /// - Throws: `invalidArgument` without bins; see ``KernelLibrary``.
    public func histogram(of x: UnifiedBuffer<Int32>, into counts: UnifiedBuffer<UInt32>) async throws {
        try requireBins(counts)
        try await enqueueHistogram(x, counts).finish()
    }

    @inline(never)
    private func requireBins(_ counts: UnifiedBuffer<UInt32>) throws(DeviceError) {
        try require(counts.count > 0, "\(counts) has no elements, so there are no bins. Give one element for each bin.")
    }

    @inline(never)
    private func requireWidth(_ range: ClosedRange<Float>, _ bins: Int) throws(DeviceError) {
        let width = range.upperBound - range.lowerBound
        try require(
            width.isFinite && (Float(bins) / width).isFinite,
            "The range \(range) cannot be divided into \(bins) bins of `Float`. Give finite bounds that differ.")
    }

    /// In how many blocks values are counted by one item each, which has a row of its own; nothing where all share one row, with
    /// atomics.
    @inline(never)
    private func countingBlocks(_ count: Int, bins: Int) -> Int? {
        let blocks = min(partCount, parts(of: count, each: 4096))
        return hasFewItems && count > 0 && blocks * bins <= max(count, 1 << 20) ? blocks : nil
    }

    // Enqueued out of line, as in `KernelLibrary.swift`.

    @inline(never)
    private func enqueueHistogram(
        _ x: UnifiedBuffer<Float>, _ lower: Float, _ upper: Float, _ counts: UnifiedBuffer<UInt32>
    ) throws(DeviceError) -> PendingWork {
        try enqueued { scratch throws(DeviceError) in
            guard let blocks = countingBlocks(x.count, bins: counts.count) else {
                try counts.fill(with: 0, on: stream)
                return try HistogramKernels.countAtomically(
                    x, lower, upper, counts, on: stream, count: x.count, checks: .off)
            }
            let rows = try scratch.buffer(blocks * counts.count, of: UInt32.self)
            try rows.fill(with: 0, on: stream)
            try HistogramKernels.countBlocks(
                x, lower, upper, counts.count, parts(of: x.count, each: blocks), rows, on: stream, count: blocks,
                checks: .off)
            return try HistogramKernels.addRows(
                rows, counts.count, counts, on: stream, count: counts.count, checks: .off)
        }
    }

    @inline(never)
    private func enqueueHistogram(
        _ x: UnifiedBuffer<Int32>, _ counts: UnifiedBuffer<UInt32>
    ) throws(DeviceError) -> PendingWork {
        try enqueued { scratch throws(DeviceError) in
            guard let blocks = countingBlocks(x.count, bins: counts.count) else {
                try counts.fill(with: 0, on: stream)
                return try HistogramKernels.countAtomically(x, counts, on: stream, count: x.count, checks: .off)
            }
            let rows = try scratch.buffer(blocks * counts.count, of: UInt32.self)
            try rows.fill(with: 0, on: stream)
            try HistogramKernels.countBlocks(
                x, counts.count, parts(of: x.count, each: blocks), rows, on: stream, count: blocks, checks: .off)
            return try HistogramKernels.addRows(
                rows, counts.count, counts, on: stream, count: counts.count, checks: .off)
        }
    }
}
