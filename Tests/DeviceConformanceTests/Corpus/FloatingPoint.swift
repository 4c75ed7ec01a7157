import DeviceConformance
import DotCompute

@DeviceKernel
func floatArithmetic(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD4<Float>>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = SIMD4<Float>(a + b, a - b, a * b, a / b)
}

@DeviceKernel
func floatComparisons(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    var result: UInt8 = 0
    if a < b { result |= 1 }
    if a <= b { result |= 2 }
    if a > b { result |= 4 }
    if a >= b { result |= 8 }
    if a == b { result |= 16 }
    if a != b { result |= 32 }
    if !(a < b) { result |= 64 }
    out[context.index] = result
}

@DeviceKernel
func floatProperties(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<UInt16>, in context: DeviceContext) {
    let a = x[context.index]
    var result: UInt16 = 0
    if a.isNaN { result |= 1 }
    if a.isInfinite { result |= 2 }
    if a.isFinite { result |= 4 }
    if a.isZero { result |= 8 }
    if a.isNormal { result |= 16 }
    if a.isSubnormal { result |= 32 }
    if a.bitPattern &>> 31 == 1 { result |= 64 }
    out[context.index] = result
}

@DeviceKernel
func floatSigns(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD4<Float>>, in context: DeviceContext) {
    let a = x[context.index]
    out[context.index] = SIMD4<Float>(-a, a.magnitude, abs(a), +a)
}

@DeviceKernel
func floatExtremes(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD4<Float>>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = SIMD4<Float>(min(a, b), max(a, b), Float.minimum(a, b), Float.maximum(a, b))
}

@DeviceKernel
func floatRounding(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD8<Float>>, in context: DeviceContext) {
    let a = x[context.index]
    out[context.index] = SIMD8<Float>(
        a.rounded(), a.rounded(.up), a.rounded(.down), a.rounded(.towardZero), a.rounded(.awayFromZero),
        a.rounded(.toNearestOrEven), a.rounded(.toNearestOrAwayFromZero), a)
}

@DeviceKernel
func floatRootsAndProducts(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD4<Float>>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = SIMD4<Float>(a.squareRoot(), Float.sqrt(b), a.addingProduct(a, b), b.addingProduct(-a, 3))
}

@DeviceKernel
func floatRemainders(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD2<Float>>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = SIMD2<Float>(a.truncatingRemainder(dividingBy: b), a.remainder(dividingBy: b))
}

@DeviceKernel
func floatConstants(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD8<Float>>, in context: DeviceContext) {
    let a = x[context.index]
    out[context.index] = SIMD8<Float>(
        Float.pi * a, Float.infinity, -Float.infinity, Float.greatestFiniteMagnitude, Float.leastNormalMagnitude,
        Float.leastNonzeroMagnitude, Float.ulpOfOne, Float.nan)
}

@DeviceKernel
func doubleArithmetic(
    _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD4<Double>>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = SIMD4<Double>(a + b, a - b, a * b, a / b)
}

@DeviceKernel
func doubleComparisons(
    _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    var result: UInt8 = 0
    if a < b { result |= 1 }
    if a <= b { result |= 2 }
    if a > b { result |= 4 }
    if a >= b { result |= 8 }
    if a == b { result |= 16 }
    if a != b { result |= 32 }
    if !(a < b) { result |= 64 }
    out[context.index] = result
}

@DeviceKernel
func doubleProperties(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<UInt16>, in context: DeviceContext) {
    let a = x[context.index]
    var result: UInt16 = 0
    if a.isNaN { result |= 1 }
    if a.isInfinite { result |= 2 }
    if a.isFinite { result |= 4 }
    if a.isZero { result |= 8 }
    if a.isNormal { result |= 16 }
    if a.isSubnormal { result |= 32 }
    if a.bitPattern &>> 63 == 1 { result |= 64 }
    out[context.index] = result
}

@DeviceKernel
func doubleSigns(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD4<Double>>, in context: DeviceContext) {
    let a = x[context.index]
    out[context.index] = SIMD4<Double>(-a, a.magnitude, abs(a), +a)
}

@DeviceKernel
func doubleExtremes(
    _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD4<Double>>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = SIMD4<Double>(min(a, b), max(a, b), Double.minimum(a, b), Double.maximum(a, b))
}

@DeviceKernel
func doubleRounding(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD8<Double>>, in context: DeviceContext) {
    let a = x[context.index]
    out[context.index] = SIMD8<Double>(
        a.rounded(), a.rounded(.up), a.rounded(.down), a.rounded(.towardZero), a.rounded(.awayFromZero),
        a.rounded(.toNearestOrEven), a.rounded(.toNearestOrAwayFromZero), a)
}

@DeviceKernel
func doubleRootsAndProducts(
    _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD4<Double>>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = SIMD4<Double>(a.squareRoot(), Double.sqrt(b), a.addingProduct(a, b), b.addingProduct(-a, 3))
}

@DeviceKernel
func doubleRemainders(
    _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = SIMD2<Double>(a.truncatingRemainder(dividingBy: b), a.remainder(dividingBy: b))
}

@DeviceKernel
func doubleConstants(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD8<Double>>, in context: DeviceContext) {
    let a = x[context.index]
    out[context.index] = SIMD8<Double>(
        Double.pi * a, Double.infinity, -Double.infinity, Double.greatestFiniteMagnitude, Double.leastNormalMagnitude,
        Double.leastNonzeroMagnitude, Double.ulpOfOne, Double.nan)
}

@DeviceKernel
func noContraction(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    let product = a * b
    out[context.index] = a * b - product + (a * a - b * b)
}

@DeviceKernel
func literalsTakeTheirType(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext
) {
    let a = x[context.index] * 0.1 + 1
    let b = y[context.index] * 0.1 + 1e-3
    let c: Float = 0x1.8p3
    out[context.index] = SIMD2<Double>(Double(a - c), b / 3)
}

@DeviceKernel
func subnormals(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD2<Float>>, in context: DeviceContext) {
    let tiny = x[context.index] * Float.leastNormalMagnitude
    out[context.index] = SIMD2<Float>(tiny, tiny / 4 + tiny)
}

extension Corpus {
    @CaseList static var floatingPoint: [ConformanceCase] {
        conformance(
            "Float: arithmetic with every special value", Input<Float>.edges, .edges, output: .repeating(.zero),
            oracle: floatArithmetic, launch: floatArithmetic, kernel: floatArithmetic_deviceKernel)
        conformance(
            "Float: comparisons with NaN and signed zeros", Input<Float>.edges, .edges, output: .repeating(0),
            oracle: floatComparisons, launch: floatComparisons, kernel: floatComparisons_deviceKernel)
        conformance(
            "Float: what a number is", Input<Float>.edges, output: .repeating(0), oracle: floatProperties,
            launch: floatProperties, kernel: floatProperties_deviceKernel)
        conformance(
            "Float: signs and magnitudes", Input<Float>.edges, output: .repeating(.zero), oracle: floatSigns,
            launch: floatSigns, kernel: floatSigns_deviceKernel)
        conformance(
            "Float: min and max", Input<Float>.edges, .edges, output: .repeating(.zero), oracle: floatExtremes,
            launch: floatExtremes, kernel: floatExtremes_deviceKernel)
        conformance(
            "Float: every rounding rule", Input<Float>.edges, output: .repeating(.zero), oracle: floatRounding,
            launch: floatRounding, kernel: floatRounding_deviceKernel)
        conformance(
            "Float: roots and fused products", Input<Float>.edges, .edges, output: .repeating(.zero),
            oracle: floatRootsAndProducts, launch: floatRootsAndProducts, kernel: floatRootsAndProducts_deviceKernel)
        conformance(
            "Float: remainders", Input<Float>.within(-1000...1000), .within(1...50), output: .repeating(.zero),
            oracle: floatRemainders, launch: floatRemainders, kernel: floatRemainders_deviceKernel)
        conformance(
            "Float: constants", Input<Float>.within(-3...3), output: .repeating(.zero), oracle: floatConstants,
            launch: floatConstants, kernel: floatConstants_deviceKernel)
        conformance(
            "Double: arithmetic with every special value", Input<Double>.edges, .edges, output: .repeating(.zero),
            oracle: doubleArithmetic, launch: doubleArithmetic, kernel: doubleArithmetic_deviceKernel)
        conformance(
            "Double: comparisons with NaN and signed zeros", Input<Double>.edges, .edges, output: .repeating(0),
            oracle: doubleComparisons, launch: doubleComparisons, kernel: doubleComparisons_deviceKernel)
        conformance(
            "Double: what a number is", Input<Double>.edges, output: .repeating(0), oracle: doubleProperties,
            launch: doubleProperties, kernel: doubleProperties_deviceKernel)
        conformance(
            "Double: signs and magnitudes", Input<Double>.edges, output: .repeating(.zero), oracle: doubleSigns,
            launch: doubleSigns, kernel: doubleSigns_deviceKernel)
        conformance(
            "Double: min and max", Input<Double>.edges, .edges, output: .repeating(.zero), oracle: doubleExtremes,
            launch: doubleExtremes, kernel: doubleExtremes_deviceKernel)
        conformance(
            "Double: every rounding rule", Input<Double>.edges, output: .repeating(.zero), oracle: doubleRounding,
            launch: doubleRounding, kernel: doubleRounding_deviceKernel)
        conformance(
            "Double: roots and fused products", Input<Double>.edges, .edges, output: .repeating(.zero),
            oracle: doubleRootsAndProducts, launch: doubleRootsAndProducts, kernel: doubleRootsAndProducts_deviceKernel)
        conformance(
            "Double: remainders", Input<Double>.within(-1000...1000), .within(1...50), output: .repeating(.zero),
            oracle: doubleRemainders, launch: doubleRemainders, kernel: doubleRemainders_deviceKernel)
        conformance(
            "Double: constants", Input<Double>.within(-3...3), output: .repeating(.zero), oracle: doubleConstants,
            launch: doubleConstants, kernel: doubleConstants_deviceKernel)
        conformance(
            "products and sums are rounded each", Input<Float>.within(-1000...1000), .within(-1000...1000),
            output: .repeating(0), oracle: noContraction, launch: noContraction, kernel: noContraction_deviceKernel)
        conformance(
            "literals take the type of their context", Input<Float>.within(-10...10), .within(-10...10),
            output: .repeating(.zero), oracle: literalsTakeTheirType, launch: literalsTakeTheirType,
            kernel: literalsTakeTheirType_deviceKernel)
        conformance(
            "subnormal numbers are kept", Input<Float>.within(-1...1), output: .repeating(.zero), oracle: subnormals,
            launch: subnormals, kernel: subnormals_deviceKernel)
    }
}
