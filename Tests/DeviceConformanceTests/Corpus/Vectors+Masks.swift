import DeviceConformance
import DotCompute

@DeviceKernel
func maskReplacing(
    _ x: DeviceSpan<SIMD4<Float>>, _ y: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<SIMD4<Float>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = a.replacing(with: b, where: a .< b)
}

@DeviceKernel
func maskOperators(
    _ x: DeviceSpan<SIMD4<Int32>>, _ y: DeviceSpan<SIMD4<Int32>>, _ out: MutableDeviceSpan<SIMD4<Int32>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    let mask = (a .< b) .| (a .== 0) .^ .!(b .>= 3)
    out[context.index] = a.replacing(with: 7, where: mask .& (a .!= b))
}

@DeviceKernel
func maskLanes(_ x: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext) {
    let mask = x[context.index] .> 0
    var bits: UInt8 = 0
    for lane in 0..<4 where mask[lane] { bits |= 1 << UInt8(lane) }
    out[context.index] = bits
}

@DeviceKernel
func maskClamp(_ x: DeviceSpan<SIMD3<Float>>, _ out: MutableDeviceSpan<SIMD3<Float>>, in context: DeviceContext) {
    let low = SIMD3<Float>(repeating: -1)
    let high = SIMD3<Float>(repeating: 1)
    out[context.index] = x[context.index].clamped(lowerBound: low, upperBound: high)
}

@DeviceKernel
func maskOfUnsigned(
    _ x: DeviceSpan<SIMD8<UInt16>>, _ y: DeviceSpan<SIMD8<UInt16>>, _ out: MutableDeviceSpan<SIMD8<UInt16>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = a.replacing(with: b, where: a .<= b) &- b.replacing(with: 1, where: a .> b)
}

@DeviceKernel
func maskWritten(
    _ x: DeviceSpan<SIMD2<Double>>, _ y: DeviceSpan<Bool>, _ out: MutableDeviceSpan<SIMD2<Double>>,
    in context: DeviceContext
) {
    var mask = x[context.index] .< 0.5
    mask[1] = y[context.index]
    var v = x[context.index]
    v = v.replacing(with: 9, where: mask)
    out[context.index] = v
}

/// Found by the fuzzer, seed 3454: lanes that are NaN lose, unlike in `min` and `max`, and of zeros of two signs the order decides.
@DeviceKernel
func pointwiseOfNaN(
    _ x: DeviceSpan<SIMD4<Float>>, _ y: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<SIMD4<UInt32>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    let least: SIMD4<Float> = pointwiseMin(a, b)
    let most: SIMD4<Float> = pointwiseMax(a, b)
    let between: SIMD4<Float> = a.clamped(lowerBound: b, upperBound: SIMD4<Float>(0.0, -0.0, 1.0, 2.0))
    var lanes: SIMD4<UInt32> = SIMD4<UInt32>(repeating: 0)
    for lane in 0..<4 {
        var bits: UInt32 = 0
        if !least[lane].isNaN { bits = least[lane].bitPattern }
        if !most[lane].isNaN { bits = bits &* 31 &+ most[lane].bitPattern }
        if !between[lane].isNaN { bits = bits &* 31 &+ between[lane].bitPattern }
        lanes[lane] = bits
    }
    let low = a.min()
    let high = b.max()
    if !low.isNaN { lanes[0] = lanes[0] ^ low.bitPattern }
    if !high.isNaN { lanes[1] = lanes[1] ^ high.bitPattern }
    out[context.index] = lanes
}

extension Corpus {
    @CaseList static var masks: [ConformanceCase] {
        conformance(
            "lanes replaced where a mask is true", Input<SIMD4<Float>>.lanes(.edges), .lanes(.edges),
            output: .repeating(.zero), oracle: maskReplacing, launch: maskReplacing, kernel: maskReplacing_deviceKernel)
        conformance(
            "masks joined", Input<SIMD4<Int32>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: maskOperators, launch: maskOperators, kernel: maskOperators_deviceKernel)
        conformance(
            "lanes of masks", Input<SIMD4<Float>>.lanes(.edges), output: .repeating(0), oracle: maskLanes,
            launch: maskLanes, kernel: maskLanes_deviceKernel)
        conformance(
            "vectors between bounds", Input<SIMD3<Float>>.lanes(.within(-3...3)), output: .repeating(.zero),
            oracle: maskClamp, launch: maskClamp, kernel: maskClamp_deviceKernel)
        conformance(
            "comparisons of unsigned lanes", Input<SIMD8<UInt16>>.lanes(.edges), .lanes(.edges),
            output: .repeating(.zero), oracle: maskOfUnsigned, launch: maskOfUnsigned,
            kernel: maskOfUnsigned_deviceKernel)
        conformance(
            "a mask whose lanes are set", Input<SIMD2<Double>>.lanes(.within(-1...1)), .random,
            output: .repeating(.zero), oracle: maskWritten, launch: maskWritten, kernel: maskWritten_deviceKernel)
        conformance(
            "pointwise minimum, maximum and bounds of NaN and zeros", Input<SIMD4<Float>>.lanes(.edges), .lanes(.edges),
            output: .repeating(.zero), oracle: pointwiseOfNaN, launch: pointwiseOfNaN,
            kernel: pointwiseOfNaN_deviceKernel)
    }
}
