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
        let bins = counts.count
        try requireBins(counts)
        try require(
            (Float(bins) / (upper - lower)).isFinite && (upper - lower).isFinite,
            "The range \(range) cannot be divided into \(bins) bins of `Float`. Give finite bounds that differ.")
        try await count(
            x, into: counts,
            inBlocks: { rows, blockSize, blocks throws(DeviceError) in
                try HistogramKernels.countBlocks(
                    x, lower, upper, bins, blockSize, rows, on: stream, count: blocks, checks: .off)
            },
            atOnce: { () throws(DeviceError) in
                try HistogramKernels.countAtomically(x, lower, upper, counts, on: stream, count: x.count, checks: .off)
            })
    }

    /// Counts how often each of 0, 1, 2 and so on occurs, as many as `counts` has elements. Other values are not counted. A count of
    /// 2^32 begins again at zero.
    ///
    /// - Throws: `invalidArgument` without bins; see ``KernelLibrary``.
    public func histogram(of x: UnifiedBuffer<Int32>, into counts: UnifiedBuffer<UInt32>) async throws {
        let bins = counts.count
        try requireBins(counts)
        try await count(
            x, into: counts,
            inBlocks: { rows, blockSize, blocks throws(DeviceError) in
                try HistogramKernels.countBlocks(x, bins, blockSize, rows, on: stream, count: blocks, checks: .off)
            },
            atOnce: { () throws(DeviceError) in
                try HistogramKernels.countAtomically(x, counts, on: stream, count: x.count, checks: .off)
            })
    }

    private func requireBins(_ counts: UnifiedBuffer<UInt32>) throws(DeviceError) {
        try require(counts.count > 0, "\(counts) has no elements, so there are no bins. Give one element for each bin.")
    }

    private func count<Element>(
        _ x: UnifiedBuffer<Element>, into counts: UnifiedBuffer<UInt32>,
        inBlocks: (UnifiedBuffer<UInt32>, Int, Int) throws(DeviceError) -> DeviceEvent,
        atOnce: () throws(DeviceError) -> DeviceEvent
    ) async throws {
        guard x.count > 0 else { return try counts.fill(with: 0) }
        // Rows of their own are for few items; many share one, with atomics.
        let blocks = min(partCount, parts(of: x.count, each: 4096))
        guard hasFewItems, blocks * counts.count <= max(x.count, 1 << 20) else {
            try counts.fill(with: 0, on: stream)
            return try await atOnce().completion()
        }
        try await withScratch { scratch in
            let rows = try scratch.buffer(blocks * counts.count, of: UInt32.self)
            try rows.fill(with: 0, on: stream)
            _ = try inBlocks(rows, parts(of: x.count, each: blocks), blocks)
            try await HistogramKernels.addRows(
                rows, counts.count, counts, on: stream, count: counts.count, checks: .off
            ).completion()
        }
    }
}
