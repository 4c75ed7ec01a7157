import DotCompute

// A block is 4,096 elements, seen as 16 rows of 256 lanes. Each lane is combined from the first row to the last, then lane
// i with lane i + 128, i + 64 and so on to i + 1. Both forms of a kernel do this in the same order, so their bits are the same.

extension ReductionKernels {
    /// The sum, by one item for each block.
    @DeviceKernel
    static func sumOfBlocks(_ x: DeviceSpan<Int32>, _ results: MutableDeviceSpan<Int64>, in context: DeviceContext) {
        let start = context.index &* 4096
        let count = min(4096, x.count &- start)
        var lanes = [256 of Int64](repeating: 0)
        let rows = count / 256
        for row in 0..<rows {
            let first = start &+ row &* 256
            for lane in 0..<256 {
                lanes[lane] &+= Int64(x[first &+ lane])
            }
        }
        let first = start &+ rows &* 256
        for lane in 0..<(count &- rows &* 256) {
            lanes[lane] &+= Int64(x[first &+ lane])
        }
        for step in 0..<8 {
            let width = 128 >> step
            for lane in 0..<width {
                lanes[lane] &+= lanes[lane &+ width]
            }
        }
        results[context.index] = lanes[0]
    }

    /// The sum, by a group of 256 items for each block.
    @DeviceKernel
    static func sumOfBlocksInGroups(
        _ x: DeviceSpan<Int32>, _ results: MutableDeviceSpan<Int64>, in context: DeviceContext
    ) {
        let lanes = context.groupArray(of: Int64.self, count: 256)
        let lane = context.local
        let start = context.group &* 4096
        let count = min(4096, x.count &- start)
        var result: Int64 = 0
        for place in stride(from: lane, to: count, by: 256) {
            result &+= Int64(x[start &+ place])
        }
        lanes[lane] = result
        context.barrier()
        for step in 0..<8 {
            let width = 128 >> step
            if lane < width {
                lanes[lane] &+= lanes[lane &+ width]
            }
            context.barrier()
        }
        if lane == 0 { results[context.group] = lanes[0] }
    }

    /// The sum, by one item for each block.
    @DeviceKernel
    static func sumOfBlocks(_ x: DeviceSpan<Int64>, _ results: MutableDeviceSpan<Int64>, in context: DeviceContext) {
        let start = context.index &* 4096
        let count = min(4096, x.count &- start)
        var lanes = [256 of Int64](repeating: 0)
        let rows = count / 256
        for row in 0..<rows {
            let first = start &+ row &* 256
            for lane in 0..<256 {
                lanes[lane] &+= x[first &+ lane]
            }
        }
        let first = start &+ rows &* 256
        for lane in 0..<(count &- rows &* 256) {
            lanes[lane] &+= x[first &+ lane]
        }
        for step in 0..<8 {
            let width = 128 >> step
            for lane in 0..<width {
                lanes[lane] &+= lanes[lane &+ width]
            }
        }
        results[context.index] = lanes[0]
    }

    /// The sum, by a group of 256 items for each block.
    @DeviceKernel
    static func sumOfBlocksInGroups(
        _ x: DeviceSpan<Int64>, _ results: MutableDeviceSpan<Int64>, in context: DeviceContext
    ) {
        let lanes = context.groupArray(of: Int64.self, count: 256)
        let lane = context.local
        let start = context.group &* 4096
        let count = min(4096, x.count &- start)
        var result: Int64 = 0
        for place in stride(from: lane, to: count, by: 256) {
            result &+= x[start &+ place]
        }
        lanes[lane] = result
        context.barrier()
        for step in 0..<8 {
            let width = 128 >> step
            if lane < width {
                lanes[lane] &+= lanes[lane &+ width]
            }
            context.barrier()
        }
        if lane == 0 { results[context.group] = lanes[0] }
    }

    /// The smallest one, by one item for each block.
    @DeviceKernel
    static func minimumOfBlocks(_ x: DeviceSpan<Int32>, _ results: MutableDeviceSpan<Int32>, in context: DeviceContext)
    {
        let start = context.index &* 4096
        let count = min(4096, x.count &- start)
        var lanes = [256 of Int32](repeating: Int32.max)
        let rows = count / 256
        for row in 0..<rows {
            let first = start &+ row &* 256
            for lane in 0..<256 {
                let value = x[first &+ lane]
                if value < lanes[lane] { lanes[lane] = value }
            }
        }
        let first = start &+ rows &* 256
        for lane in 0..<(count &- rows &* 256) {
            let value = x[first &+ lane]
            if value < lanes[lane] { lanes[lane] = value }
        }
        for step in 0..<8 {
            let width = 128 >> step
            for lane in 0..<width {
                let value = lanes[lane &+ width]
                if value < lanes[lane] { lanes[lane] = value }
            }
        }
        results[context.index] = lanes[0]
    }

    /// The smallest one, by a group of 256 items for each block.
    @DeviceKernel
    static func minimumOfBlocksInGroups(
        _ x: DeviceSpan<Int32>, _ results: MutableDeviceSpan<Int32>, in context: DeviceContext
    ) {
        let lanes = context.groupArray(of: Int32.self, count: 256)
        let lane = context.local
        let start = context.group &* 4096
        let count = min(4096, x.count &- start)
        var result: Int32 = Int32.max
        for place in stride(from: lane, to: count, by: 256) {
            let value = x[start &+ place]
            if value < result { result = value }
        }
        lanes[lane] = result
        context.barrier()
        for step in 0..<8 {
            let width = 128 >> step
            if lane < width {
                let value = lanes[lane &+ width]
                if value < lanes[lane] { lanes[lane] = value }
            }
            context.barrier()
        }
        if lane == 0 { results[context.group] = lanes[0] }
    }

    /// The largest one, by one item for each block.
    @DeviceKernel
    static func maximumOfBlocks(_ x: DeviceSpan<Int32>, _ results: MutableDeviceSpan<Int32>, in context: DeviceContext)
    {
        let start = context.index &* 4096
        let count = min(4096, x.count &- start)
        var lanes = [256 of Int32](repeating: Int32.min)
        let rows = count / 256
        for row in 0..<rows {
            let first = start &+ row &* 256
            for lane in 0..<256 {
                let value = x[first &+ lane]
                if value > lanes[lane] { lanes[lane] = value }
            }
        }
        let first = start &+ rows &* 256
        for lane in 0..<(count &- rows &* 256) {
            let value = x[first &+ lane]
            if value > lanes[lane] { lanes[lane] = value }
        }
        for step in 0..<8 {
            let width = 128 >> step
            for lane in 0..<width {
                let value = lanes[lane &+ width]
                if value > lanes[lane] { lanes[lane] = value }
            }
        }
        results[context.index] = lanes[0]
    }

    /// The largest one, by a group of 256 items for each block.
    @DeviceKernel
    static func maximumOfBlocksInGroups(
        _ x: DeviceSpan<Int32>, _ results: MutableDeviceSpan<Int32>, in context: DeviceContext
    ) {
        let lanes = context.groupArray(of: Int32.self, count: 256)
        let lane = context.local
        let start = context.group &* 4096
        let count = min(4096, x.count &- start)
        var result: Int32 = Int32.min
        for place in stride(from: lane, to: count, by: 256) {
            let value = x[start &+ place]
            if value > result { result = value }
        }
        lanes[lane] = result
        context.barrier()
        for step in 0..<8 {
            let width = 128 >> step
            if lane < width {
                let value = lanes[lane &+ width]
                if value > lanes[lane] { lanes[lane] = value }
            }
            context.barrier()
        }
        if lane == 0 { results[context.group] = lanes[0] }
    }
}
