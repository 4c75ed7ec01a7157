import DotCompute

/// The passes of prefix sums.
enum ScanKernels {}

// One item for each block. What does not fit wraps around, so a sum is right wherever it fits itself.

extension ScanKernels {
    /// The sums of blocks of 256 elements.
    @DeviceKernel
    static func sumsOfBlocks(_ x: DeviceSpan<Int32>, _ sums: MutableDeviceSpan<Int32>, in context: DeviceContext) {
        let start = context.index &* 256
        var sum = x[start]
        for i in (start &+ 1)..<max(start &+ 1, min(start &+ 256, x.count)) { sum &+= x[i] }
        sums[context.index] = sum
    }

    /// In each block of 256, the block's offset with the sum of the elements before.
    @DeviceKernel
    static func exclusive(
        _ x: DeviceSpan<Int32>, _ offsets: DeviceSpan<Int32>, _ result: MutableDeviceSpan<Int32>, in context: DeviceContext
    ) {
        let start = context.index &* 256
        var sum = offsets[context.index]
        for i in start..<min(start &+ 256, x.count) {
            result[i] = sum
            sum &+= x[i]
        }
    }

    /// In each block of 256, the block's offset with the sum of the elements up to this one.
    @DeviceKernel
    static func inclusive(
        _ x: DeviceSpan<Int32>, _ offsets: DeviceSpan<Int32>, _ result: MutableDeviceSpan<Int32>, in context: DeviceContext
    ) {
        let start = context.index &* 256
        var sum = offsets[context.index]
        for i in start..<min(start &+ 256, x.count) {
            sum &+= x[i]
            result[i] = sum
        }
    }

    /// The sums of blocks of 256 elements.
    @DeviceKernel
    static func sumsOfBlocks(_ x: DeviceSpan<UInt32>, _ sums: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
        let start = context.index &* 256
        var sum = x[start]
        for i in (start &+ 1)..<max(start &+ 1, min(start &+ 256, x.count)) { sum &+= x[i] }
        sums[context.index] = sum
    }

    /// In each block of 256, the block's offset with the sum of the elements before.
    @DeviceKernel
    static func exclusive(
        _ x: DeviceSpan<UInt32>, _ offsets: DeviceSpan<UInt32>, _ result: MutableDeviceSpan<UInt32>, in context: DeviceContext
    ) {
        let start = context.index &* 256
        var sum = offsets[context.index]
        for i in start..<min(start &+ 256, x.count) {
            result[i] = sum
            sum &+= x[i]
        }
    }

    /// In each block of 256, the block's offset with the sum of the elements up to this one.
    @DeviceKernel
    static func inclusive(
        _ x: DeviceSpan<UInt32>, _ offsets: DeviceSpan<UInt32>, _ result: MutableDeviceSpan<UInt32>, in context: DeviceContext
    ) {
        let start = context.index &* 256
        var sum = offsets[context.index]
        for i in start..<min(start &+ 256, x.count) {
            sum &+= x[i]
            result[i] = sum
        }
    }
}
