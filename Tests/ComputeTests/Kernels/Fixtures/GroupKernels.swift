import Compute

/// Kernels whose items work together in groups, by hand.
enum GroupKernels {
    /// The sum of each group's values: in group memory, halving the number of items at each step.
    static let sums = DeviceKernelDefinition(
        name: "sums(_:_:in:)", entry: "rk_k_sums_hand", file: "Sums.swift", line: 1,
        parameters: [
            .span("values", element: Int64.self), .mutableSpan("sums", element: Int64.self, isReadByKernel: false),
        ], source: "", requirements: .barrier, groupMemory: 1024 * MemoryLayout<Int64>.stride,
        cpu: { launch in
            let values = launch.span(0, of: Int64.self)
            let sums = launch.mutableSpan(1, of: Int64.self)
            launch.forEachItemOfGroups { (context) throws(DeviceFault) in sum(values, sums, in: context) }
        })

    /// As a user writes it, for any size of groups: the steps go down from the power of two that covers the group.
    static func sum(_ values: DeviceSpan<Int64>, _ sums: MutableDeviceSpan<Int64>, in context: DeviceContext) {
        let tile = context.groupArray(of: Int64.self, count: 1024)
        let local = context.local
        tile[local] = context.index < values.count ? values[context.index] : 0
        context.barrier()
        var step = 512
        while step > 0 {
            // Items beyond the extent do not exist and have written nothing.
            let partner = local + step
            if local < step, partner < context.groupSize, context.index + step < context.size {
                tile[local] += tile[partner]
            }
            context.barrier()
            step /= 2
        }
        if local == 0 { sums[context.group] = tile[0] }
    }

    /// The transpose of a matrix, by way of group memory, with groups of any shape.
    static let transpose = DeviceKernelDefinition(
        name: "transpose(_:_:in:)", entry: "rk_k_transpose_hand", file: "Transpose.swift", line: 1,
        parameters: [
            .span("matrix", element: Float.self),
            .mutableSpan("result", element: Float.self, isReadByKernel: false),
        ], source: "", requirements: .barrier, groupMemory: 1024 * MemoryLayout<Float>.stride,
        cpu: { launch in
            let matrix = launch.span(0, of: Float.self)
            let result = launch.mutableSpan(1, of: Float.self)
            launch.forEachItemOfGroups { (context) throws(DeviceFault) in
                let tile = context.groupArray(of: Float.self, count: 1024)
                tile[context.local] = matrix[context.index]
                context.barrier()
                // Each item stores what another one has read: the mirror image of its place in the part of the group that exists.
                let origin = DeviceIndex(
                    x: context.groupPosition.x * context.groupExtent.x,
                    y: context.groupPosition.y * context.groupExtent.y)
                let width = min(context.groupExtent.x, context.extent.x - origin.x)
                let height = min(context.groupExtent.y, context.extent.y - origin.y)
                let number = context.localPosition.x + width * context.localPosition.y
                let column = number / height
                let row = number % height
                result[(origin.x + column) * context.extent.y + origin.y + row] =
                    tile[column + context.groupExtent.x * row]
            }
        })

    /// Values go round in the group, one place each round: `rounds` barriers twice, and a loop that is uniform.
    static let rotation = DeviceKernelDefinition(
        name: "rotation(_:_:in:)", entry: "rk_k_rotation_hand", file: "Rotation.swift", line: 1,
        parameters: [
            .value("rounds", type: Int.self), .mutableSpan("values", element: Int32.self, isReadByKernel: true),
        ], source: "", requirements: .barrier, groupMemory: 1024 * MemoryLayout<Int32>.stride,
        cpu: { launch in
            let rounds = launch.value(0, as: Int.self)
            let values = launch.mutableSpan(1, of: Int32.self)
            launch.forEachItemOfGroups { (context) throws(DeviceFault) in
                let ring = context.groupArray(of: Int32.self, count: 1024)
                let first = context.group * context.groupSize
                let count = min(context.groupSize, context.size - first)
                var mine = values[context.index]
                for _ in 0..<rounds {
                    ring[context.local] = mine
                    context.barrier()
                    mine = ring[(context.local + 1) % count]
                    context.barrier()
                }
                values[context.index] = mine
            }
        })

    /// Group memory of two types, which the items use without waiting: each its own part.
    static let withoutBarriers = DeviceKernelDefinition(
        name: "withoutBarriers(_:in:)", entry: "rk_k_without_hand", file: "Without.swift", line: 1,
        parameters: [.mutableSpan("out", element: Int64.self, isReadByKernel: false)], source: "",
        groupMemory: 256 + 256 * 8,
        cpu: { launch in
            let out = launch.mutableSpan(0, of: Int64.self)
            launch.forEachItemOfGroups { (context) throws(DeviceFault) in
                let bytes = context.groupArray(of: UInt8.self, count: 256)
                let words = context.groupArray(of: Int64.self, count: 256)
                bytes[context.local] = UInt8(truncatingIfNeeded: context.index)
                words[context.local] = Int64(context.index) * 1000
                out[context.index] = words[context.local] + Int64(bytes[context.local])
            }
        })

    /// Each item adds its number to a counter of the group, by every atomic operation that can add.
    static let groupCounter = DeviceKernelDefinition(
        name: "groupCounter(_:in:)", entry: "rk_k_group_counter_hand", file: "Counter.swift", line: 1,
        parameters: [.mutableSpan("out", element: Int32.self, isReadByKernel: false)], source: "",
        requirements: [.barrier, .atomics], groupMemory: 8,
        cpu: { launch in
            let out = launch.mutableSpan(0, of: Int32.self)
            launch.forEachItemOfGroups { (context) throws(DeviceFault) in
                let counters = context.groupArray(of: Int32.self, count: 2)
                if context.local == 0 {
                    counters.store(0, at: 0)
                    counters.store(0, at: 1)
                }
                context.barrier()
                counters.fetchAdd(Int32(context.local), at: 0, scope: .group)
                var seen = counters.load(at: 1)
                while true {
                    let (exchanged, original) = counters.compareExchange(at: 1, expected: seen, desired: seen + 1)
                    if exchanged { break }
                    seen = original
                }
                context.barrier()
                if context.local == 0 { out[context.group] = counters.load(at: 0) &* 10_000 &+ counters.load(at: 1) }
            }
        })
}
