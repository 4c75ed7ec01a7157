import DotCompute

// One item for each block.

extension ScanKernels {
    /// The sums of blocks of 256 elements.
    @DeviceKernel
    static func sumsOfBlocks(_ x: DeviceSpan<Float>, _ sums: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let start = context.index &* 256
        var sum = x[start]
        for i in (start &+ 1)..<max(start &+ 1, min(start &+ 256, x.count)) { sum += x[i] }
        sums[context.index] = sum
    }

    /// In each block of 256, the block's offset with the sum of the elements before.
    @DeviceKernel
    static func exclusive(
        _ x: DeviceSpan<Float>, _ offsets: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let start = context.index &* 256
        var sum = offsets[context.index]
        for i in start..<min(start &+ 256, x.count) {
            result[i] = sum
            sum += x[i]
        }
    }

    /// In each block of 256, the block's offset with the sum of the elements up to this one.
    @DeviceKernel
    static func inclusive(
        _ x: DeviceSpan<Float>, _ offsets: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let start = context.index &* 256
        var sum = offsets[context.index]
        for i in start..<min(start &+ 256, x.count) {
            sum += x[i]
            result[i] = sum
        }
    }

    /// The sums of blocks of 256 elements.
    @DeviceKernel
    static func sumsOfBlocks(_ x: DeviceSpan<Double>, _ sums: MutableDeviceSpan<Double>, in context: DeviceContext) {
        let start = context.index &* 256
        var sum = x[start]
        for i in (start &+ 1)..<max(start &+ 1, min(start &+ 256, x.count)) { sum += x[i] }
        sums[context.index] = sum
    }

    /// In each block of 256, the block's offset with the sum of the elements before.
    @DeviceKernel
    static func exclusive(
        _ x: DeviceSpan<Double>, _ offsets: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let start = context.index &* 256
        var sum = offsets[context.index]
        for i in start..<min(start &+ 256, x.count) {
            result[i] = sum
            sum += x[i]
        }
    }

    /// In each block of 256, the block's offset with the sum of the elements up to this one.
    @DeviceKernel
    static func inclusive(
        _ x: DeviceSpan<Double>, _ offsets: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let start = context.index &* 256
        var sum = offsets[context.index]
        for i in start..<min(start &+ 256, x.count) {
            sum += x[i]
            result[i] = sum
        }
    }
}
