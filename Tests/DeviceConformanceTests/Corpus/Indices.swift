import DeviceConformance
import DotCompute

@DeviceKernel
func linearIndex(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    out[context.index] = context.index * 3 + context.size + Int(x[context.index])
}

@DeviceKernel
func groupIndices(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD4<Int>>, in context: DeviceContext) {
    out[context.index] = SIMD4<Int>(context.local, context.group, context.groupSize, context.groupCount)
}

@DeviceKernel
func planePositions(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD4<Int>>, in context: DeviceContext) {
    let p = context.position
    out[context.index] = SIMD4<Int>(p.x, p.y, p.z, p.x + context.extent.x * p.y)
}

@DeviceKernel
func planeGroups(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD8<Int>>, in context: DeviceContext) {
    let local = context.localPosition
    let group = context.groupPosition
    out[context.index] = SIMD8<Int>(
        local.x, local.y, group.x, group.y, context.groupExtent.x, context.groupExtent.y, context.groupCounts.x,
        context.groupCounts.y)
}

@DeviceKernel
func volumePositions(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD4<Int>>, in context: DeviceContext) {
    let p = context.position
    let e = context.extent
    out[p.x + e.x * (p.y + e.y * p.z)] = SIMD4<Int>(p.x, p.y, p.z, e.z * 100 + context.index)
}

@DeviceKernel
func reversedPlaces(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    out[context.size - 1 - context.index] = x[context.index]
}

@DeviceKernel
func neighbours(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    let i = context.index
    let left = i > 0 ? x[i - 1] : x[i]
    let right = i + 1 < x.count ? x[i + 1] : x[i]
    out[i] = (left + x[i] + right) / 3
}

@DeviceKernel
func gridStride(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    guard context.index % 4 == 0 else { return }
    for i in context.index..<min(context.index + 4, x.count) { out[i] = x[i] &+ Int32(context.index) }
}

extension Corpus {
    @CaseList static var indices: [ConformanceCase] {
        conformance(
            "index and size", Input<Int32>.within(0...9), output: .repeating(0), oracle: linearIndex,
            launch: linearIndex, kernel: linearIndex_deviceKernel)
        conformance(
            "places in groups", Input<Int32>.within(0...9), output: .repeating(.zero), layout: .groups(of: 64),
            oracle: groupIndices, launch: groupIndices, kernel: groupIndices_deviceKernel)
        conformance(
            "positions in a plane", Input<Int32>.within(0...9), output: .repeating(.zero), layout: .plane,
            oracle: planePositions, launch: planePositions, kernel: planePositions_deviceKernel)
        conformance(
            "groups in a plane", Input<Int32>.within(0...9), output: .repeating(.zero), layout: .plane(groups: 8, 4),
            oracle: planeGroups, launch: planeGroups, kernel: planeGroups_deviceKernel)
        conformance(
            "positions in a volume", Input<Int32>.within(0...9), output: .repeating(.zero), layout: .volume,
            oracle: volumePositions, launch: volumePositions, kernel: volumePositions_deviceKernel)
        conformance(
            "an item writes to another place", Input<Int32>.edges, output: .repeating(0), oracle: reversedPlaces,
            launch: reversedPlaces, kernel: reversedPlaces_deviceKernel)
        conformance(
            "an item reads its neighbours", Input<Float>.within(-10...10), output: .repeating(0), oracle: neighbours,
            launch: neighbours, kernel: neighbours_deviceKernel)
        conformance(
            "one item in four works for four", Input<Int32>.edges, output: .repeating(0), oracle: gridStride,
            launch: gridStride, kernel: gridStride_deviceKernel)
    }
}
