import DeviceConformance
import DotCompute

@DeviceKernel
func vector2Float(
    _ x: DeviceSpan<SIMD2<Float>>, _ y: DeviceSpan<SIMD2<Float>>, _ out: MutableDeviceSpan<SIMD2<Float>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = a + b * a - b / (a * a + 1)
}

@DeviceKernel
func vector2Int32(
    _ x: DeviceSpan<SIMD2<Int32>>, _ y: DeviceSpan<SIMD2<Int32>>, _ out: MutableDeviceSpan<SIMD2<Int32>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = (a &+ b &* a &- b) ^ (a & ~b) | (b &>> 3) &<< (a & 7)
}

@DeviceKernel
func vector3Float(
    _ x: DeviceSpan<SIMD3<Float>>, _ y: DeviceSpan<SIMD3<Float>>, _ out: MutableDeviceSpan<SIMD3<Float>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = a + b * a - b / (a * a + 1)
}

@DeviceKernel
func vector3Int32(
    _ x: DeviceSpan<SIMD3<Int32>>, _ y: DeviceSpan<SIMD3<Int32>>, _ out: MutableDeviceSpan<SIMD3<Int32>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = (a &+ b &* a &- b) ^ (a & ~b) | (b &>> 3) &<< (a & 7)
}

@DeviceKernel
func vector4Float(
    _ x: DeviceSpan<SIMD4<Float>>, _ y: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<SIMD4<Float>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = a + b * a - b / (a * a + 1)
}

@DeviceKernel
func vector4Int32(
    _ x: DeviceSpan<SIMD4<Int32>>, _ y: DeviceSpan<SIMD4<Int32>>, _ out: MutableDeviceSpan<SIMD4<Int32>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = (a &+ b &* a &- b) ^ (a & ~b) | (b &>> 3) &<< (a & 7)
}

@DeviceKernel
func vector8Float(
    _ x: DeviceSpan<SIMD8<Float>>, _ y: DeviceSpan<SIMD8<Float>>, _ out: MutableDeviceSpan<SIMD8<Float>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = a + b * a - b / (a * a + 1)
}

@DeviceKernel
func vector8Int32(
    _ x: DeviceSpan<SIMD8<Int32>>, _ y: DeviceSpan<SIMD8<Int32>>, _ out: MutableDeviceSpan<SIMD8<Int32>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = (a &+ b &* a &- b) ^ (a & ~b) | (b &>> 3) &<< (a & 7)
}

@DeviceKernel
func vector16Float(
    _ x: DeviceSpan<SIMD16<Float>>, _ y: DeviceSpan<SIMD16<Float>>, _ out: MutableDeviceSpan<SIMD16<Float>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = a + b * a - b / (a * a + 1)
}

@DeviceKernel
func vector16Int32(
    _ x: DeviceSpan<SIMD16<Int32>>, _ y: DeviceSpan<SIMD16<Int32>>, _ out: MutableDeviceSpan<SIMD16<Int32>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = (a &+ b &* a &- b) ^ (a & ~b) | (b &>> 3) &<< (a & 7)
}

@DeviceKernel
func vectorOfBytes(
    _ x: DeviceSpan<SIMD16<UInt8>>, _ y: DeviceSpan<SIMD16<UInt8>>, _ out: MutableDeviceSpan<SIMD16<UInt8>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = (a &* b) &+ (a &>> 1) ^ b
}

@DeviceKernel
func vectorOfHalves(
    _ x: DeviceSpan<SIMD8<Int16>>, _ y: DeviceSpan<SIMD8<Int16>>, _ out: MutableDeviceSpan<SIMD8<Int16>>,
    in context: DeviceContext
) {
    out[context.index] = x[context.index] &* y[context.index] &- (x[context.index] &>> 2)
}

@DeviceKernel
func vectorOfLongs(
    _ x: DeviceSpan<SIMD4<Int64>>, _ y: DeviceSpan<SIMD4<Int64>>, _ out: MutableDeviceSpan<SIMD4<Int64>>,
    in context: DeviceContext
) {
    out[context.index] = x[context.index] &* y[context.index] &+ (y[context.index] &>> 60)
}

@DeviceKernel
func vectorOfDoubles(
    _ x: DeviceSpan<SIMD3<Double>>, _ y: DeviceSpan<SIMD3<Double>>, _ out: MutableDeviceSpan<SIMD3<Double>>,
    in context: DeviceContext
) {
    out[context.index] = x[context.index] / y[context.index] - 2 * x[context.index]
}

@DeviceKernel
func lanesReadAndWritten(
    _ x: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<SIMD4<Float>>, in context: DeviceContext
) {
    var v = x[context.index]
    v.x = v.y + v.z
    v[3] = v.w * 2
    v[Int(context.index % 4)] += 1
    v.z -= v[0]
    out[context.index] = v
}

@DeviceKernel
func lanesInLoop(_ x: DeviceSpan<SIMD8<Int32>>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let v = x[context.index]
    var sum: Int32 = 0
    for lane in 0..<8 { sum = sum &* 3 &+ v[lane] }
    out[context.index] = sum
}

@DeviceKernel
func vectorInitialisers(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD4<Float>>, in context: DeviceContext) {
    let a = SIMD4<Float>(repeating: x[context.index])
    let b = SIMD4<Float>(1, 2, 3, 4)
    let c = SIMD4<Float>(lowHalf: SIMD2<Float>(5, 6), highHalf: SIMD2<Float>(x: 7, y: 8))
    let d = SIMD4<Float>.zero
    out[context.index] = a + b * c + d
}

@DeviceKernel
func vectorHalves(_ x: DeviceSpan<SIMD4<Int32>>, _ out: MutableDeviceSpan<SIMD4<Int32>>, in context: DeviceContext) {
    let v = x[context.index]
    out[context.index] = SIMD4<Int32>(lowHalf: v.oddHalf, highHalf: v.lowHalf &+ v.evenHalf &+ v.highHalf)
}

@DeviceKernel
func scalarBesideVector(
    _ x: DeviceSpan<SIMD3<Float>>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD3<Float>>,
    in context: DeviceContext
) {
    let s = y[context.index]
    out[context.index] = 2 * x[context.index] + s - x[context.index] / s
}

@DeviceKernel
func vectorSums(_ x: DeviceSpan<SIMD4<Int32>>, _ out: MutableDeviceSpan<SIMD4<Int32>>, in context: DeviceContext) {
    let v = x[context.index]
    out[context.index] = SIMD4<Int32>(v.wrappedSum(), v.min(), v.max(), v.x)
}

@DeviceKernel
func vectorSumOfFloats(
    _ x: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<SIMD2<Float>>, in context: DeviceContext
) {
    let v = x[context.index]
    out[context.index] = SIMD2<Float>(v.sum(), v.max() - v.min())
}

@DeviceKernel
func pointwiseExtremes(
    _ x: DeviceSpan<SIMD4<Float>>, _ y: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<SIMD4<Float>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = pointwiseMin(a, b) * 2 + pointwiseMax(a, b)
}

@DeviceKernel
func vectorRoots(_ x: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<SIMD4<Float>>, in context: DeviceContext) {
    let v = x[context.index]
    out[context.index] = v.squareRoot() + v.rounded(.down) - v.rounded(.toNearestOrEven)
}

@DeviceKernel
func vectorFusedProducts(
    _ x: DeviceSpan<SIMD4<Float>>, _ y: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<SIMD4<Float>>,
    in context: DeviceContext
) {
    out[context.index] = x[context.index].addingProduct(y[context.index], x[context.index])
}

@DeviceKernel
func vectorEquality(
    _ x: DeviceSpan<SIMD2<Int32>>, _ y: DeviceSpan<SIMD2<Int32>>, _ out: MutableDeviceSpan<Bool>,
    in context: DeviceContext
) {
    out[context.index] = x[context.index] == y[context.index] || x[context.index] != SIMD2<Int32>(1, 0)
}

@DeviceKernel
func vectorConversions(
    _ x: DeviceSpan<SIMD4<Int32>>, _ out: MutableDeviceSpan<SIMD4<Float>>, in context: DeviceContext
) {
    let v = x[context.index]
    let narrow = SIMD4<Int8>(truncatingIfNeeded: v)
    out[context.index] = SIMD4<Float>(v) + SIMD4<Float>(narrow)
}

@DeviceKernel
func vectorNegation(_ x: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<SIMD4<Float>>, in context: DeviceContext) {
    out[context.index] = -x[context.index] + x[context.index] * 2
}

@DeviceKernel
func vectorCompoundAssignment(
    _ x: DeviceSpan<SIMD4<Float>>, _ out: MutableDeviceSpan<SIMD4<Float>>, in context: DeviceContext
) {
    var v = x[context.index]
    v += 1
    v *= v
    v -= SIMD4<Float>(1, 2, 3, 4)
    v /= 2
    out[context.index] = v
}

extension Corpus {
    @CaseList static var vectors: [ConformanceCase] {
        conformance(
            "SIMD2<Float>: arithmetic", Input<SIMD2<Float>>.lanes(.within(-100...100)), .lanes(.within(-100...100)),
            output: .repeating(.zero), oracle: vector2Float, launch: vector2Float, kernel: vector2Float_deviceKernel)
        conformance(
            "SIMD2<Int32>: arithmetic", Input<SIMD2<Int32>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: vector2Int32, launch: vector2Int32, kernel: vector2Int32_deviceKernel)
        conformance(
            "SIMD3<Float>: arithmetic", Input<SIMD3<Float>>.lanes(.within(-100...100)), .lanes(.within(-100...100)),
            output: .repeating(.zero), oracle: vector3Float, launch: vector3Float, kernel: vector3Float_deviceKernel)
        conformance(
            "SIMD3<Int32>: arithmetic", Input<SIMD3<Int32>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: vector3Int32, launch: vector3Int32, kernel: vector3Int32_deviceKernel)
        conformance(
            "SIMD4<Float>: arithmetic", Input<SIMD4<Float>>.lanes(.within(-100...100)), .lanes(.within(-100...100)),
            output: .repeating(.zero), oracle: vector4Float, launch: vector4Float, kernel: vector4Float_deviceKernel)
        conformance(
            "SIMD4<Int32>: arithmetic", Input<SIMD4<Int32>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: vector4Int32, launch: vector4Int32, kernel: vector4Int32_deviceKernel)
        conformance(
            "SIMD8<Float>: arithmetic", Input<SIMD8<Float>>.lanes(.within(-100...100)), .lanes(.within(-100...100)),
            output: .repeating(.zero), oracle: vector8Float, launch: vector8Float, kernel: vector8Float_deviceKernel)
        conformance(
            "SIMD8<Int32>: arithmetic", Input<SIMD8<Int32>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: vector8Int32, launch: vector8Int32, kernel: vector8Int32_deviceKernel)
        conformance(
            "SIMD16<Float>: arithmetic", Input<SIMD16<Float>>.lanes(.within(-100...100)), .lanes(.within(-100...100)),
            output: .repeating(.zero), oracle: vector16Float, launch: vector16Float, kernel: vector16Float_deviceKernel)
        conformance(
            "SIMD16<Int32>: arithmetic", Input<SIMD16<Int32>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: vector16Int32, launch: vector16Int32, kernel: vector16Int32_deviceKernel)
        conformance(
            "SIMD16<UInt8>: arithmetic", Input<SIMD16<UInt8>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: vectorOfBytes, launch: vectorOfBytes, kernel: vectorOfBytes_deviceKernel)
        conformance(
            "SIMD8<Int16>: arithmetic", Input<SIMD8<Int16>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: vectorOfHalves, launch: vectorOfHalves, kernel: vectorOfHalves_deviceKernel)
        conformance(
            "SIMD4<Int64>: arithmetic", Input<SIMD4<Int64>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: vectorOfLongs, launch: vectorOfLongs, kernel: vectorOfLongs_deviceKernel)
        conformance(
            "SIMD3<Double>: arithmetic", Input<SIMD3<Double>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: vectorOfDoubles, launch: vectorOfDoubles, kernel: vectorOfDoubles_deviceKernel)
        conformance(
            "lanes by name and by index", Input<SIMD4<Float>>.lanes(.within(-10...10)), output: .repeating(.zero),
            oracle: lanesReadAndWritten, launch: lanesReadAndWritten, kernel: lanesReadAndWritten_deviceKernel)
        conformance(
            "lanes in a loop", Input<SIMD8<Int32>>.lanes(.edges), output: .repeating(0), oracle: lanesInLoop,
            launch: lanesInLoop, kernel: lanesInLoop_deviceKernel)
        conformance(
            "initialisers of vectors", Input<Float>.within(-10...10), output: .repeating(.zero),
            oracle: vectorInitialisers, launch: vectorInitialisers, kernel: vectorInitialisers_deviceKernel)
        conformance(
            "halves of vectors", Input<SIMD4<Int32>>.lanes(.edges), output: .repeating(.zero), oracle: vectorHalves,
            launch: vectorHalves, kernel: vectorHalves_deviceKernel)
        conformance(
            "scalars beside vectors", Input<SIMD3<Float>>.lanes(.within(-10...10)), .within(1...10),
            output: .repeating(.zero), oracle: scalarBesideVector, launch: scalarBesideVector,
            kernel: scalarBesideVector_deviceKernel)
        conformance(
            "sums and extremes of lanes", Input<SIMD4<Int32>>.lanes(.edges), output: .repeating(.zero),
            oracle: vectorSums, launch: vectorSums, kernel: vectorSums_deviceKernel)
        conformance(
            "the sum of lanes of Float", Input<SIMD4<Float>>.lanes(.within(-10...10)), output: .repeating(.zero),
            oracle: vectorSumOfFloats, launch: vectorSumOfFloats, kernel: vectorSumOfFloats_deviceKernel)
        conformance(
            "pointwise minimum and maximum", Input<SIMD4<Float>>.lanes(.within(-10...10)), .lanes(.within(-10...10)),
            output: .repeating(.zero), oracle: pointwiseExtremes, launch: pointwiseExtremes,
            kernel: pointwiseExtremes_deviceKernel)
        conformance(
            "roots and rounding of lanes", Input<SIMD4<Float>>.lanes(.within(0...100)), output: .repeating(.zero),
            oracle: vectorRoots, launch: vectorRoots, kernel: vectorRoots_deviceKernel)
        conformance(
            "fused products of lanes", Input<SIMD4<Float>>.lanes(.edges), .lanes(.edges), output: .repeating(.zero),
            oracle: vectorFusedProducts, launch: vectorFusedProducts, kernel: vectorFusedProducts_deviceKernel)
        conformance(
            "vectors that are equal as a whole", Input<SIMD2<Int32>>.lanes(.within(0...1)), .lanes(.within(0...1)),
            output: .repeating(false), oracle: vectorEquality, launch: vectorEquality,
            kernel: vectorEquality_deviceKernel)
        conformance(
            "conversions of lanes", Input<SIMD4<Int32>>.lanes(.edges), output: .repeating(.zero),
            oracle: vectorConversions, launch: vectorConversions, kernel: vectorConversions_deviceKernel)
        conformance(
            "signs of lanes", Input<SIMD4<Float>>.lanes(.edges), output: .repeating(.zero), oracle: vectorNegation,
            launch: vectorNegation, kernel: vectorNegation_deviceKernel)
        conformance(
            "compound assignments of vectors", Input<SIMD4<Float>>.lanes(.within(-10...10)), output: .repeating(.zero),
            oracle: vectorCompoundAssignment, launch: vectorCompoundAssignment,
            kernel: vectorCompoundAssignment_deviceKernel)
    }
}
