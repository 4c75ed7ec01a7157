import DeviceConformance
import DotCompute

@DeviceKernel
func int8Truncating(_ x: DeviceSpan<Int8>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD8<UInt64>(
        UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int64(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt64(truncatingIfNeeded: x)))
}

@DeviceKernel
func int16Truncating(_ x: DeviceSpan<Int16>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD8<UInt64>(
        UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int64(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt64(truncatingIfNeeded: x)))
}

@DeviceKernel
func int32Truncating(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD8<UInt64>(
        UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int64(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt64(truncatingIfNeeded: x)))
}

@DeviceKernel
func int64Truncating(_ x: DeviceSpan<Int64>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD8<UInt64>(
        UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int64(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt64(truncatingIfNeeded: x)))
}

@DeviceKernel
func intTruncating(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD8<UInt64>(
        UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int64(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt64(truncatingIfNeeded: x)))
}

@DeviceKernel
func uInt8Truncating(_ x: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD8<UInt64>(
        UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int64(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt64(truncatingIfNeeded: x)))
}

@DeviceKernel
func uInt16Truncating(_ x: DeviceSpan<UInt16>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD8<UInt64>(
        UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int64(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt64(truncatingIfNeeded: x)))
}

@DeviceKernel
func uInt32Truncating(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD8<UInt64>(
        UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int64(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt64(truncatingIfNeeded: x)))
}

@DeviceKernel
func uInt64Truncating(_ x: DeviceSpan<UInt64>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD8<UInt64>(
        UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int64(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt64(truncatingIfNeeded: x)))
}

@DeviceKernel
func uIntTruncating(_ x: DeviceSpan<UInt>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = SIMD8<UInt64>(
        UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: Int64(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt8(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt16(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt32(truncatingIfNeeded: x)),
        UInt64(truncatingIfNeeded: UInt64(truncatingIfNeeded: x)))
}

@DeviceKernel
func int8FromFloats(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<Int8>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<Int8>(Int8(x[context.index]), Int8(y[context.index]))
}

@DeviceKernel
func uInt8FromFloats(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<UInt8>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<UInt8>(UInt8(x[context.index]), UInt8(y[context.index]))
}

@DeviceKernel
func int16FromFloats(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<Int16>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<Int16>(Int16(x[context.index]), Int16(y[context.index]))
}

@DeviceKernel
func uInt16FromFloats(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<UInt16>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<UInt16>(UInt16(x[context.index]), UInt16(y[context.index]))
}

@DeviceKernel
func int32FromFloats(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<Int32>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<Int32>(Int32(x[context.index]), Int32(y[context.index]))
}

@DeviceKernel
func uInt32FromFloats(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<UInt32>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<UInt32>(UInt32(x[context.index]), UInt32(y[context.index]))
}

@DeviceKernel
func int64FromFloats(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<Int64>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<Int64>(Int64(x[context.index]), Int64(y[context.index]))
}

@DeviceKernel
func uInt64FromFloats(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<UInt64>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<UInt64>(UInt64(x[context.index]), UInt64(y[context.index]))
}

@DeviceKernel
func intFromFloats(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<Int>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<Int>(Int(x[context.index]), Int(y[context.index]))
}

@DeviceKernel
func uIntFromFloats(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<SIMD2<UInt>>, in context: DeviceContext
) {
    out[context.index] = SIMD2<UInt>(UInt(x[context.index]), UInt(y[context.index]))
}

extension Corpus {
    @CaseList static var conversionsOfIntegers: [ConformanceCase] {
        conformance(
            "Int8: truncating conversions", Input<Int8>.edges, output: .repeating(.zero), oracle: int8Truncating,
            launch: int8Truncating, kernel: int8Truncating_deviceKernel)
        conformance(
            "Int16: truncating conversions", Input<Int16>.edges, output: .repeating(.zero), oracle: int16Truncating,
            launch: int16Truncating, kernel: int16Truncating_deviceKernel)
        conformance(
            "Int32: truncating conversions", Input<Int32>.edges, output: .repeating(.zero), oracle: int32Truncating,
            launch: int32Truncating, kernel: int32Truncating_deviceKernel)
        conformance(
            "Int64: truncating conversions", Input<Int64>.edges, output: .repeating(.zero), oracle: int64Truncating,
            launch: int64Truncating, kernel: int64Truncating_deviceKernel)
        conformance(
            "Int: truncating conversions", Input<Int>.edges, output: .repeating(.zero), oracle: intTruncating,
            launch: intTruncating, kernel: intTruncating_deviceKernel)
        conformance(
            "UInt8: truncating conversions", Input<UInt8>.edges, output: .repeating(.zero), oracle: uInt8Truncating,
            launch: uInt8Truncating, kernel: uInt8Truncating_deviceKernel)
        conformance(
            "UInt16: truncating conversions", Input<UInt16>.edges, output: .repeating(.zero), oracle: uInt16Truncating,
            launch: uInt16Truncating, kernel: uInt16Truncating_deviceKernel)
        conformance(
            "UInt32: truncating conversions", Input<UInt32>.edges, output: .repeating(.zero), oracle: uInt32Truncating,
            launch: uInt32Truncating, kernel: uInt32Truncating_deviceKernel)
        conformance(
            "UInt64: truncating conversions", Input<UInt64>.edges, output: .repeating(.zero), oracle: uInt64Truncating,
            launch: uInt64Truncating, kernel: uInt64Truncating_deviceKernel)
        conformance(
            "UInt: truncating conversions", Input<UInt>.edges, output: .repeating(.zero), oracle: uIntTruncating,
            launch: uIntTruncating, kernel: uIntTruncating_deviceKernel)
        conformance(
            "Int8: from Float and Double", Input<Float>.within(-128.0...127.0), Input<Double>.within(-128.0...127.0),
            output: .repeating(.zero), oracle: int8FromFloats, launch: int8FromFloats,
            kernel: int8FromFloats_deviceKernel)
        conformance(
            "UInt8: from Float and Double", Input<Float>.within(0.0...255.0), Input<Double>.within(0.0...255.0),
            output: .repeating(.zero), oracle: uInt8FromFloats, launch: uInt8FromFloats,
            kernel: uInt8FromFloats_deviceKernel)
        conformance(
            "Int16: from Float and Double", Input<Float>.within(-32768.0...32767.0),
            Input<Double>.within(-32768.0...32767.0), output: .repeating(.zero), oracle: int16FromFloats,
            launch: int16FromFloats, kernel: int16FromFloats_deviceKernel)
        conformance(
            "UInt16: from Float and Double", Input<Float>.within(0.0...65535.0), Input<Double>.within(0.0...65535.0),
            output: .repeating(.zero), oracle: uInt16FromFloats, launch: uInt16FromFloats,
            kernel: uInt16FromFloats_deviceKernel)
        conformance(
            "Int32: from Float and Double", Input<Float>.within(-2147480000.0...2147480000.0),
            Input<Double>.within(-2147483000.0...2147483000.0), output: .repeating(.zero), oracle: int32FromFloats,
            launch: int32FromFloats, kernel: int32FromFloats_deviceKernel)
        conformance(
            "UInt32: from Float and Double", Input<Float>.within(0.0...4294900000.0),
            Input<Double>.within(0.0...4294967000.0), output: .repeating(.zero), oracle: uInt32FromFloats,
            launch: uInt32FromFloats, kernel: uInt32FromFloats_deviceKernel)
        conformance(
            "Int64: from Float and Double", Input<Float>.within(-9.2e+18...9.2e+18),
            Input<Double>.within(-9.2e+18...9.2e+18), output: .repeating(.zero), oracle: int64FromFloats,
            launch: int64FromFloats, kernel: int64FromFloats_deviceKernel)
        conformance(
            "UInt64: from Float and Double", Input<Float>.within(0.0...1.8e+19), Input<Double>.within(0.0...1.8e+19),
            output: .repeating(.zero), oracle: uInt64FromFloats, launch: uInt64FromFloats,
            kernel: uInt64FromFloats_deviceKernel)
        conformance(
            "Int: from Float and Double", Input<Float>.within(-9.2e+18...9.2e+18),
            Input<Double>.within(-9.2e+18...9.2e+18), output: .repeating(.zero), oracle: intFromFloats,
            launch: intFromFloats, kernel: intFromFloats_deviceKernel)
        conformance(
            "UInt: from Float and Double", Input<Float>.within(0.0...1.8e+19), Input<Double>.within(0.0...1.8e+19),
            output: .repeating(.zero), oracle: uIntFromFloats, launch: uIntFromFloats,
            kernel: uIntFromFloats_deviceKernel)
    }
}
