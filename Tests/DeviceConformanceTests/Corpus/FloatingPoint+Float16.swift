import DeviceConformance
import DotCompute

@DeviceKernel
func halfArithmetic(
    _ x: DeviceSpan<Float16>, _ y: DeviceSpan<Float16>, _ out: MutableDeviceSpan<SIMD4<Float16>>,
    in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = SIMD4<Float16>(a + b, a - b, a * b, a / b)
}

@DeviceKernel
func halfConversions(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float16>, _ out: MutableDeviceSpan<SIMD2<Float>>, in context: DeviceContext
) {
    let a = Float16(x[context.index])
    out[context.index] = SIMD2<Float>(Float(a), Float(y[context.index]) * 2)
}

@DeviceKernel
func halfComparisons(
    _ x: DeviceSpan<Float16>, _ y: DeviceSpan<Float16>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = (a < b ? 1 : 0) | (a == b ? 2 : 0) | (a.isNaN ? 4 : 0) | (max(a, b) == a ? 8 : 0)
}

@DeviceKernel
func halfRoots(_ x: DeviceSpan<Float16>, _ out: MutableDeviceSpan<SIMD4<Float16>>, in context: DeviceContext) {
    let a = x[context.index]
    out[context.index] = SIMD4<Float16>(a.squareRoot(), a.rounded(.down), -a, a.magnitude)
}

extension Corpus {
    @CaseList static var halves: [ConformanceCase] {
        conformance(
            "Float16: arithmetic", Input<Float16>.edges, .edges, output: .repeating(.zero), oracle: halfArithmetic,
            launch: halfArithmetic, kernel: halfArithmetic_deviceKernel)
        conformance(
            "Float16: conversions", Input<Float>.edges, .edges, output: .repeating(.zero), oracle: halfConversions,
            launch: halfConversions, kernel: halfConversions_deviceKernel)
        conformance(
            "Float16: comparisons", Input<Float16>.edges, .edges, output: .repeating(0), oracle: halfComparisons,
            launch: halfComparisons, kernel: halfComparisons_deviceKernel)
        conformance(
            "Float16: roots and rounding", Input<Float16>.edges, output: .repeating(.zero), oracle: halfRoots,
            launch: halfRoots, kernel: halfRoots_deviceKernel)
    }
}
