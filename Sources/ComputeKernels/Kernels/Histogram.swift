import DotCompute

/// Counting values by bins.
enum HistogramKernels {
    /// Counts the values of a block of `blockSize` elements in the block's own row of `counts`, which is zero: one item for each
    /// block, so that nothing is shared.
    @DeviceKernel
    static func countBlocks(
        _ x: DeviceSpan<Float>, _ lower: Float, _ upper: Float, _ bins: Int, _ blockSize: Int,
        _ counts: MutableDeviceSpan<UInt32>, in context: DeviceContext
    ) {
        let row = context.index &* bins
        let start = context.index &* blockSize
        let scale = Float(bins) / (upper - lower)
        for i in start..<min(start &+ blockSize, x.count) {
            let value = x[i]
            if value >= lower && value <= upper {
                let bin = row &+ min(Int((value - lower) * scale), bins &- 1)
                counts[bin] &+= 1
            }
        }
    }

    /// Adds the rows of all blocks: one item for each bin.
    @DeviceKernel
    static func addRows(
        _ counts: DeviceSpan<UInt32>, _ bins: Int, _ result: MutableDeviceSpan<UInt32>, in context: DeviceContext
    ) {
        var sum: UInt32 = 0
        for place in stride(from: context.index, to: counts.count, by: bins) { sum &+= counts[place] }
        result[context.index] = sum
    }

    /// Counts all values in one row that all items share, which is zero: one item for each element.
    @DeviceKernel
    static func countAtomically(
        _ x: DeviceSpan<Float>, _ lower: Float, _ upper: Float, _ counts: MutableDeviceSpan<UInt32>,
        in context: DeviceContext
    ) {
        let value = x[context.index]
        guard value >= lower && value <= upper else { return }
        let bins = counts.count
        let bin = min(Int((value - lower) * (Float(bins) / (upper - lower))), bins &- 1)
        _ = counts.fetchAdd(1, at: bin)
    }

    /// The same for integers that are themselves the number of their bin; others are not counted.
    @DeviceKernel
    static func countAtomically(
        _ x: DeviceSpan<Int32>, _ counts: MutableDeviceSpan<UInt32>, in context: DeviceContext
    ) {
        let value = Int(x[context.index])
        guard value >= 0 && value < counts.count else { return }
        _ = counts.fetchAdd(1, at: value)
    }

    /// As the one for `Float`, for integers that are themselves the number of their bin; others are not counted.
    @DeviceKernel
    static func countBlocks(
        _ x: DeviceSpan<Int32>, _ bins: Int, _ blockSize: Int, _ counts: MutableDeviceSpan<UInt32>,
        in context: DeviceContext
    ) {
        let row = context.index &* bins
        let start = context.index &* blockSize
        for i in start..<min(start &+ blockSize, x.count) {
            let value = Int(x[i])
            if value >= 0 && value < bins { counts[row &+ value] &+= 1 }
        }
    }
}
