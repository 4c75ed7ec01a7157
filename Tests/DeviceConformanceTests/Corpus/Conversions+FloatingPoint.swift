import DeviceConformance
import DotCompute

@DeviceKernel
func int8ToFloat(_ x: DeviceSpan<Int8>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Double>(Double(Float(x)), Double(x))
}

@DeviceKernel
func int16ToFloat(_ x: DeviceSpan<Int16>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Double>(Double(Float(x)), Double(x))
}

@DeviceKernel
func int32ToFloat(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Double>(Double(Float(x)), Double(x))
}

@DeviceKernel
func int64ToFloat(_ x: DeviceSpan<Int64>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Double>(Double(Float(x)), Double(x))
}

@DeviceKernel
func intToFloat(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Double>(Double(Float(x)), Double(x))
}

@DeviceKernel
func uInt8ToFloat(_ x: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Double>(Double(Float(x)), Double(x))
}

@DeviceKernel
func uInt16ToFloat(_ x: DeviceSpan<UInt16>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Double>(Double(Float(x)), Double(x))
}

@DeviceKernel
func uInt32ToFloat(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Double>(Double(Float(x)), Double(x))
}

@DeviceKernel
func uInt64ToFloat(_ x: DeviceSpan<UInt64>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Double>(Double(Float(x)), Double(x))
}

@DeviceKernel
func uIntToFloat(_ x: DeviceSpan<UInt>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Double>(Double(Float(x)), Double(x))
}

@DeviceKernel
func exactConversions(_ x: DeviceSpan<Int64>, _ out: MutableDeviceSpan<SIMD4<Int>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD4<Int>(
        Int(Int8(x &>> 57)), Int(UInt8(x & 255)), Int(UInt16(Int16(x & 0x7FFF))), Int(Int32(x &>> 32)))
}

@DeviceKernel
func bitPatterns(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<UInt64>>, in context: DeviceContext
) {
    let x = x[context.index]
    let y = y[context.index]
    out[context.index] = SIMD2<UInt64>(
        UInt64(Float(bitPattern: x.bitPattern ^ 0x8000_0000).bitPattern),
        Double(bitPattern: y.bitPattern &+ 1).bitPattern)
}

@DeviceKernel
func signedBitPatterns(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<SIMD2<Int64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD2<Int64>(Int64(Int32(bitPattern: x)), Int64(UInt32(bitPattern: Int32(bitPattern: x) &+ 1)))
}

@DeviceKernel
func floatToDouble(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<Double>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<Double>(Double(x[context.index]), Double(Float(y[context.index])))
}

extension Corpus {
    @CaseList static var conversionsOfFloatingPoint: [ConformanceCase] {
        conformance(
            "Int8: to Float and Double", Input<Int8>.edges, output: .repeating(.zero), oracle: int8ToFloat,
            launch: int8ToFloat, kernel: int8ToFloat_deviceKernel)
        conformance(
            "Int16: to Float and Double", Input<Int16>.edges, output: .repeating(.zero), oracle: int16ToFloat,
            launch: int16ToFloat, kernel: int16ToFloat_deviceKernel)
        conformance(
            "Int32: to Float and Double", Input<Int32>.edges, output: .repeating(.zero), oracle: int32ToFloat,
            launch: int32ToFloat, kernel: int32ToFloat_deviceKernel)
        conformance(
            "Int64: to Float and Double", Input<Int64>.edges, output: .repeating(.zero), oracle: int64ToFloat,
            launch: int64ToFloat, kernel: int64ToFloat_deviceKernel)
        conformance(
            "Int: to Float and Double", Input<Int>.edges, output: .repeating(.zero), oracle: intToFloat,
            launch: intToFloat, kernel: intToFloat_deviceKernel)
        conformance(
            "UInt8: to Float and Double", Input<UInt8>.edges, output: .repeating(.zero), oracle: uInt8ToFloat,
            launch: uInt8ToFloat, kernel: uInt8ToFloat_deviceKernel)
        conformance(
            "UInt16: to Float and Double", Input<UInt16>.edges, output: .repeating(.zero), oracle: uInt16ToFloat,
            launch: uInt16ToFloat, kernel: uInt16ToFloat_deviceKernel)
        conformance(
            "UInt32: to Float and Double", Input<UInt32>.edges, output: .repeating(.zero), oracle: uInt32ToFloat,
            launch: uInt32ToFloat, kernel: uInt32ToFloat_deviceKernel)
        conformance(
            "UInt64: to Float and Double", Input<UInt64>.edges, output: .repeating(.zero), oracle: uInt64ToFloat,
            launch: uInt64ToFloat, kernel: uInt64ToFloat_deviceKernel)
        conformance(
            "UInt: to Float and Double", Input<UInt>.edges, output: .repeating(.zero), oracle: uIntToFloat,
            launch: uIntToFloat, kernel: uIntToFloat_deviceKernel)
        conformance(
            "conversions that fit", Input<Int64>.edges, output: .repeating(.zero), oracle: exactConversions,
            launch: exactConversions, kernel: exactConversions_deviceKernel)
        conformance(
            "bit patterns", Input<Float>.within(-3...3), Input<Double>.within(-3...3), output: .repeating(.zero),
            oracle: bitPatterns, launch: bitPatterns, kernel: bitPatterns_deviceKernel)
        conformance(
            "bit patterns of integers", Input<UInt32>.edges, output: .repeating(.zero), oracle: signedBitPatterns,
            launch: signedBitPatterns, kernel: signedBitPatterns_deviceKernel)
        conformance(
            "between Float and Double", Input<Float>.edges, Input<Double>.edges, output: .repeating(.zero),
            oracle: floatToDouble, launch: floatToDouble, kernel: floatToDouble_deviceKernel)
    }
}
