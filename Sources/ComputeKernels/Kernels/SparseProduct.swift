import DotCompute

/// Products of a sparse matrix in compressed rows (CSR) and a vector.
enum SparseKernels {
    /// One item for each row; its products are added in the order in which they are stored, beginning with zero.
    @DeviceKernel
    static func product(
        _ rowOffsets: DeviceSpan<Int32>, _ columnIndices: DeviceSpan<Int32>, _ values: DeviceSpan<Float>,
        _ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let row = context.index
        var sum: Float = 0
        for place in Int(rowOffsets[row])..<Int(rowOffsets[row &+ 1]) {
            sum += values[place] * x[Int(columnIndices[place])]
        }
        result[row] = sum
    }

    /// One item for each row; its products are added in the order in which they are stored, beginning with zero.
    @DeviceKernel
    static func product(
        _ rowOffsets: DeviceSpan<Int32>, _ columnIndices: DeviceSpan<Int32>, _ values: DeviceSpan<Double>,
        _ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let row = context.index
        var sum: Double = 0
        for place in Int(rowOffsets[row])..<Int(rowOffsets[row &+ 1]) {
            sum += values[place] * x[Int(columnIndices[place])]
        }
        result[row] = sum
    }
}
