import DotCompute

/// Kernels that make one element of each block of elements.
enum ReductionKernels {}

// A block is 4,096 elements, seen as 16 rows of 256 lanes. Each lane is combined from the first row to the last, then lane
// i with lane i + 128, i + 64 and so on to i + 1. Both forms of a kernel do this in the same order, so their bits are the same.

extension ReductionKernels {
    /// The sum, by one item for each block.
    @DeviceKernel
    static func sumOfBlocks(_ x: DeviceSpan<Float>, _ results: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let start = context.index &* 4096
        let count = min(4096, x.count &- start)
        var lanes = [256 of Float](repeating: -0.0)
        let rows = count / 256
        for row in 0..<rows {
            let first = start &+ row &* 256
            for lane in 0..<256 {
                lanes[lane] += x[first &+ lane]
            }
        }
        let first = start &+ rows &* 256
        for lane in 0..<(count &- rows &* 256) {
            lanes[lane] += x[first &+ lane]
        }
        for step in 0..<8 {
            let width = 128 >> step
            for lane in 0..<width {
                lanes[lane] += lanes[lane &+ width]
            }
        }
        results[context.index] = lanes[0]
    }

    /// The sum, by a group of 256 items for each block.
    @DeviceKernel
    static func sumOfBlocksInGroups(
        _ x: DeviceSpan<Float>, _ results: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let lanes = context.groupArray(of: Float.self, count: 256)
        let lane = context.local
        let start = context.group &* 4096
        let count = min(4096, x.count &- start)
        var result: Float = -0.0
        for place in stride(from: lane, to: count, by: 256) {
            result += x[start &+ place]
        }
        lanes[lane] = result
        context.barrier()
        for step in 0..<8 {
            let width = 128 >> step
            if lane < width {
                lanes[lane] += lanes[lane &+ width]
            }
            context.barrier()
        }
        if lane == 0 { results[context.group] = lanes[0] }
    }

    /// The smallest one, or NaN where there is one, by one item for each block.
    @DeviceKernel
    static func minimumOfBlocks(_ x: DeviceSpan<Float>, _ results: MutableDeviceSpan<Float>, in context: DeviceContext)
    {
        let start = context.index &* 4096
        let count = min(4096, x.count &- start)
        var lanes = [256 of Float](repeating: Float.infinity)
        let rows = count / 256
        for row in 0..<rows {
            let first = start &+ row &* 256
            for lane in 0..<256 {
                let old = lanes[lane]
                let value = x[first &+ lane]
                let chosen = value < old ? value : old
                lanes[lane] = value.isNaN ? value : chosen
            }
        }
        let first = start &+ rows &* 256
        for lane in 0..<(count &- rows &* 256) {
            let old = lanes[lane]
            let value = x[first &+ lane]
            let chosen = value < old ? value : old
            lanes[lane] = value.isNaN ? value : chosen
        }
        for step in 0..<8 {
            let width = 128 >> step
            for lane in 0..<width {
                let old = lanes[lane]
                let value = lanes[lane &+ width]
                let chosen = value < old ? value : old
                lanes[lane] = value.isNaN ? value : chosen
            }
        }
        results[context.index] = lanes[0]
    }

    /// The smallest one, or NaN where there is one, by a group of 256 items for each block.
    @DeviceKernel
    static func minimumOfBlocksInGroups(
        _ x: DeviceSpan<Float>, _ results: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let lanes = context.groupArray(of: Float.self, count: 256)
        let lane = context.local
        let start = context.group &* 4096
        let count = min(4096, x.count &- start)
        var result: Float = Float.infinity
        for place in stride(from: lane, to: count, by: 256) {
            let old = result
            let value = x[start &+ place]
            let chosen = value < old ? value : old
            result = value.isNaN ? value : chosen
        }
        lanes[lane] = result
        context.barrier()
        for step in 0..<8 {
            let width = 128 >> step
            if lane < width {
                let old = lanes[lane]
                let value = lanes[lane &+ width]
                let chosen = value < old ? value : old
                lanes[lane] = value.isNaN ? value : chosen
            }
            context.barrier()
        }
        if lane == 0 { results[context.group] = lanes[0] }
    }

    /// The largest one, or NaN where there is one, by one item for each block.
    @DeviceKernel
    static func maximumOfBlocks(_ x: DeviceSpan<Float>, _ results: MutableDeviceSpan<Float>, in context: DeviceContext)
    {
        let start = context.index &* 4096
        let count = min(4096, x.count &- start)
        var lanes = [256 of Float](repeating: -Float.infinity)
        let rows = count / 256
        for row in 0..<rows {
            let first = start &+ row &* 256
            for lane in 0..<256 {
                let old = lanes[lane]
                let value = x[first &+ lane]
                let chosen = value > old ? value : old
                lanes[lane] = value.isNaN ? value : chosen
            }
        }
        let first = start &+ rows &* 256
        for lane in 0..<(count &- rows &* 256) {
            let old = lanes[lane]
            let value = x[first &+ lane]
            let chosen = value > old ? value : old
            lanes[lane] = value.isNaN ? value : chosen
        }
        for step in 0..<8 {
            let width = 128 >> step
            for lane in 0..<width {
                let old = lanes[lane]
                let value = lanes[lane &+ width]
                let chosen = value > old ? value : old
                lanes[lane] = value.isNaN ? value : chosen
            }
        }
        results[context.index] = lanes[0]
    }

    /// The largest one, or NaN where there is one, by a group of 256 items for each block.
    @DeviceKernel
    static func maximumOfBlocksInGroups(
        _ x: DeviceSpan<Float>, _ results: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let lanes = context.groupArray(of: Float.self, count: 256)
        let lane = context.local
        let start = context.group &* 4096
        let count = min(4096, x.count &- start)
        var result: Float = -Float.infinity
        for place in stride(from: lane, to: count, by: 256) {
            let old = result
            let value = x[start &+ place]
            let chosen = value > old ? value : old
            result = value.isNaN ? value : chosen
        }
        lanes[lane] = result
        context.barrier()
        for step in 0..<8 {
            let width = 128 >> step
            if lane < width {
                let old = lanes[lane]
                let value = lanes[lane &+ width]
                let chosen = value > old ? value : old
                lanes[lane] = value.isNaN ? value : chosen
            }
            context.barrier()
        }
        if lane == 0 { results[context.group] = lanes[0] }
    }
}
