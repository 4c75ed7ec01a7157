import DeviceConformance
import DotCompute

@DeviceKernel
func reverseInGroup(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let tile = context.groupArray(of: Int32.self, count: 64)
    let i = context.index
    tile[context.local] = i < x.count ? x[i] : 0
    context.barrier()
    let partner = context.group * 64 + 63 - context.local
    if partner < out.count { out[partner] = tile[context.local] }
    context.barrier()
    if i < out.count { out[i] = tile[63 - context.local] }
}

@DeviceKernel
func sumInGroup(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let lanes = context.groupArray(of: Int32.self, count: 128)
    let lane = context.local
    lanes[lane] = context.index < x.count ? x[context.index] : 0
    context.barrier()
    for step in 0..<7 {
        let width = 64 >> step
        if lane < width { lanes[lane] = lanes[lane] &+ lanes[lane + width] }
        context.barrier()
    }
    if context.index < out.count { out[context.index] = lanes[0] }
}

@DeviceKernel
func scanInGroup(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
    let first = context.groupArray(of: UInt32.self, count: 64)
    let second = context.groupArray(of: UInt32.self, count: 64)
    let lane = context.local
    first[lane] = context.index < x.count ? x[context.index] : 0
    context.barrier()
    for step in 0..<3 {
        let near = 1 << (2 * step)
        let far = 2 << (2 * step)
        second[lane] = lane >= near ? first[lane] &+ first[lane - near] : first[lane]
        context.barrier()
        first[lane] = lane >= far ? second[lane] &+ second[lane - far] : second[lane]
        context.barrier()
    }
    if context.index < out.count { out[context.index] = first[lane] }
}

@DeviceKernel
func broadcastInGroup(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    let shared = context.groupArray(of: Float.self, count: 1)
    if context.local == 5 { shared[0] = context.index < x.count ? x[context.index] : -1 }
    context.barrier()
    if context.index < out.count { out[context.index] = shared[0] * 2 }
}

@DeviceKernel
func barrierAfterLeaving(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let tile = context.groupArray(of: Int32.self, count: 32)
    let isInside = context.index < x.count
    if isInside { tile[context.local] = x[context.index] &* 2 } else { tile[context.local] = 0 }
    context.barrier()
    var sum: Int32 = 0
    if isInside {
        for k in 0..<32 { sum = sum &+ tile[k] }
        out[context.index] = sum
    }
}

@DeviceKernel
func vectorsInGroup(_ x: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<SIMD2<Float>>, in context: DeviceContext) {
    let pairs = context.groupArray(of: SIMD2<Float>.self, count: 16)
    let bytes = context.groupArray(of: UInt8.self, count: 16)
    let lane = context.local
    let value: UInt8 = context.index < x.count ? x[context.index] : 0
    bytes[lane] = value
    pairs[lane] = SIMD2<Float>(Float(value), Float(lane))
    context.barrier()
    let other = (lane + 1) % 16
    if context.index < out.count { out[context.index] = pairs[other] + Float(bytes[15 - lane]) }
}

@DeviceKernel
func barriersInLoopOverParameter(
    _ rounds: Int, _ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext
) {
    let cells = context.groupArray(of: Int32.self, count: 32)
    let lane = context.local
    cells[lane] = context.index < x.count ? x[context.index] : 1
    context.barrier()
    for round in 0..<rounds {
        let value = cells[(lane + round) % 32] &* 3 &+ cells[lane]
        context.barrier()
        cells[lane] = value
        context.barrier()
    }
    if context.index < out.count { out[context.index] = cells[lane] }
}

@DeviceKernel
func atomicsInGroup(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
    let counts = context.groupArray(of: UInt32.self, count: 4)
    if context.local < 4 { counts[context.local] = 0 }
    context.barrier()
    if context.index < x.count { _ = counts.fetchAdd(1, at: Int(x[context.index] & 3), scope: .group) }
    context.barrier()
    if context.index < out.count { out[context.index] = counts[context.local & 3] }
}

extension Corpus {
    @CaseList static var groupMemory: [ConformanceCase] {
        conformance(
            "items of a group exchange values", Input<Int32>.edges, output: .repeating(0), layout: .wholeGroups(of: 64),
            reference: { x, _ in
                x.indices.map { i in
                    let other = i / 64 * 64 + 63 - i % 64
                    return other < x.count ? x[other] : 0
                }
            }, launch: reverseInGroup, kernel: reverseInGroup_deviceKernel)
        conformance(
            "a tree in group memory", Input<Int32>.edges, output: .repeating(0), layout: .wholeGroups(of: 128),
            reference: { x, _ in
                x.indices.map { i in x[(i / 128 * 128)..<min(i / 128 * 128 + 128, x.count)].reduce(0, &+) }
            }, launch: sumInGroup, kernel: sumInGroup_deviceKernel)
        conformance(
            "a prefix sum in group memory", Input<UInt32>.edges, output: .repeating(0), layout: .wholeGroups(of: 64),
            reference: { x, _ in
                var sum: UInt32 = 0
                return x.indices.map { i in
                    sum = i % 64 == 0 ? x[i] : sum &+ x[i]
                    return sum
                }
            }, launch: scanInGroup, kernel: scanInGroup_deviceKernel)
        conformance(
            "one item writes, all read", Input<Float>.within(-10...10), output: .repeating(0),
            layout: .wholeGroups(of: 32),
            reference: { x, _ in
                x.indices.map { i in
                    let source = i / 32 * 32 + 5
                    return (source < x.count ? x[source] : -1) * 2
                }
            }, launch: broadcastInGroup, kernel: broadcastInGroup_deviceKernel)
        conformance(
            "items that have nothing to do meet at barriers all the same", Input<Int32>.edges, output: .repeating(0),
            layout: .wholeGroups(of: 32),
            reference: { x, _ in
                x.indices.map { i in
                    x[(i / 32 * 32)..<min(i / 32 * 32 + 32, x.count)].reduce(0) { $0 &+ $1 &* 2 }
                }
            }, launch: barrierAfterLeaving, kernel: barrierAfterLeaving_deviceKernel)
        conformance(
            "group memory of vectors and bytes", Input<UInt8>.edges, output: .repeating(.zero),
            layout: .wholeGroups(of: 16),
            reference: { x, _ in
                func at(_ i: Int) -> Float { i < x.count ? Float(x[i]) : 0 }
                return x.indices.map { i in
                    let start = i / 16 * 16
                    let lane = i % 16
                    let other = (lane + 1) % 16
                    return SIMD2<Float>(at(start + other), Float(other)) + at(start + 15 - lane)
                }
            }, launch: vectorsInGroup, kernel: vectorsInGroup_deviceKernel)
        conformance(
            "barriers in a loop over a parameter", Input<Int32>.edges, output: .repeating(0),
            layout: .wholeGroups(of: 32),
            reference: { x, _ in
                var cells = (0..<(x.count + 31) / 32 * 32).map { $0 < x.count ? x[$0] : 1 }
                for start in stride(from: 0, to: cells.count, by: 32) {
                    for round in 0..<5 {
                        let old = Array(cells[start..<start + 32])
                        for lane in 0..<32 { cells[start + lane] = old[(lane + round) % 32] &* 3 &+ old[lane] }
                    }
                }
                return Array(cells[..<x.count])
            },
            launch: { x, out, stream, range, checks throws(DeviceError) in
                try barriersInLoopOverParameter(5, x, out, on: stream, range: range, checks: checks)
            },
            kernel: { x, out in barriersInLoopOverParameter_deviceKernel(Int.self, x, out) })
        conformance(
            "atomics in group memory", Input<UInt32>.edges, output: .repeating(0), layout: .wholeGroups(of: 64),
            reference: { x, _ in
                x.indices.map { i in
                    let group = x[(i / 64 * 64)..<min(i / 64 * 64 + 64, x.count)]
                    return UInt32(group.count { Int($0 & 3) == i % 64 & 3 })
                }
            }, launch: atomicsInGroup, kernel: atomicsInGroup_deviceKernel)
    }
}
