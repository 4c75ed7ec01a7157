import DeviceConformance
import DotCompute

@DeviceKernel
func int16Wrapping(
    _ a: DeviceSpan<Int16>, _ b: DeviceSpan<Int16>, _ out: MutableDeviceSpan<SIMD4<Int16>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<Int16>(a &+ b, a &- b, a &* b, ~a)
}

@DeviceKernel
func int16Checked(
    _ a: DeviceSpan<Int16>, _ b: DeviceSpan<Int16>, _ out: MutableDeviceSpan<SIMD4<Int16>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<Int16>(a + b, a - b, a * b, -a)
}

@DeviceKernel
func int16Division(
    _ a: DeviceSpan<Int16>, _ b: DeviceSpan<Int16>, _ out: MutableDeviceSpan<SIMD2<Int16>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    guard b != 0 && !(a == Int16.min && b == -1) else { return }
    out[context.index] = SIMD2<Int16>(a / b, a % b)
}

@DeviceKernel
func int16Shifts(
    _ a: DeviceSpan<Int16>, _ amount: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<Int16>>, in context: DeviceContext
) {
    let a = a[context.index]
    let amount = amount[context.index]
    let narrow = Int16(truncatingIfNeeded: amount)
    out[context.index] = SIMD4<Int16>(a << amount, a >> amount, a &<< narrow, a &>> narrow)
}

@DeviceKernel
func int16Bits(
    _ a: DeviceSpan<Int16>, _ b: DeviceSpan<Int16>, _ out: MutableDeviceSpan<SIMD8<Int16>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD8<Int16>(
        a & b, a | b, a ^ b, ~(a & ~b), Int16(truncatingIfNeeded: a.leadingZeroBitCount),
        Int16(truncatingIfNeeded: a.trailingZeroBitCount), Int16(truncatingIfNeeded: a.nonzeroBitCount), a.byteSwapped)
}

@DeviceKernel
func int16Comparisons(
    _ a: DeviceSpan<Int16>, _ b: DeviceSpan<Int16>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    var result: UInt8 = 0
    if a < b { result |= 1 }
    if a <= b { result |= 2 }
    if a > b { result |= 4 }
    if a >= b { result |= 8 }
    if a == b { result |= 16 }
    if a != b { result |= 32 }
    if min(a, b) == a { result |= 64 }
    if max(a, b, 3) == b { result |= 128 }
    out[context.index] = result
}

@DeviceKernel
func uInt16Wrapping(
    _ a: DeviceSpan<UInt16>, _ b: DeviceSpan<UInt16>, _ out: MutableDeviceSpan<SIMD4<UInt16>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<UInt16>(a &+ b, a &- b, a &* b, ~a)
}

@DeviceKernel
func uInt16Checked(
    _ a: DeviceSpan<UInt16>, _ b: DeviceSpan<UInt16>, _ out: MutableDeviceSpan<SIMD4<UInt16>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<UInt16>(a + b, max(a, b) - min(a, b), a * b, a - a)
}

@DeviceKernel
func uInt16Division(
    _ a: DeviceSpan<UInt16>, _ b: DeviceSpan<UInt16>, _ out: MutableDeviceSpan<SIMD2<UInt16>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    guard b != 0 else { return }
    out[context.index] = SIMD2<UInt16>(a / b, a % b)
}

@DeviceKernel
func uInt16Shifts(
    _ a: DeviceSpan<UInt16>, _ amount: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<UInt16>>,
    in context: DeviceContext
) {
    let a = a[context.index]
    let amount = amount[context.index]
    let narrow = UInt16(truncatingIfNeeded: amount)
    out[context.index] = SIMD4<UInt16>(a << amount, a >> amount, a &<< narrow, a &>> narrow)
}

@DeviceKernel
func uInt16Bits(
    _ a: DeviceSpan<UInt16>, _ b: DeviceSpan<UInt16>, _ out: MutableDeviceSpan<SIMD8<UInt16>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD8<UInt16>(
        a & b, a | b, a ^ b, ~(a & ~b), UInt16(truncatingIfNeeded: a.leadingZeroBitCount),
        UInt16(truncatingIfNeeded: a.trailingZeroBitCount), UInt16(truncatingIfNeeded: a.nonzeroBitCount), a.byteSwapped
    )
}

@DeviceKernel
func uInt16Comparisons(
    _ a: DeviceSpan<UInt16>, _ b: DeviceSpan<UInt16>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    var result: UInt8 = 0
    if a < b { result |= 1 }
    if a <= b { result |= 2 }
    if a > b { result |= 4 }
    if a >= b { result |= 8 }
    if a == b { result |= 16 }
    if a != b { result |= 32 }
    if min(a, b) == a { result |= 64 }
    if max(a, b, 3) == b { result |= 128 }
    out[context.index] = result
}

extension Corpus {
    @CaseList static var integersHalves: [ConformanceCase] {
        conformance(
            "Int16: wrapping arithmetic", Input<Int16>.edges, .edges, output: .repeating(.zero), oracle: int16Wrapping,
            launch: int16Wrapping, kernel: int16Wrapping_deviceKernel)
        conformance(
            "Int16: arithmetic that fits", Input<Int16>.within(-180...180), .within(-180...180),
            output: .repeating(.zero), oracle: int16Checked, launch: int16Checked, kernel: int16Checked_deviceKernel)
        conformance(
            "Int16: division and remainder", Input<Int16>.edges, .edges, output: .repeating(.zero),
            oracle: int16Division, launch: int16Division, kernel: int16Division_deviceKernel)
        conformance(
            "Int16: smart and masking shifts", Input<Int16>.edges, Input<Int>.within(-70...70),
            output: .repeating(.zero), oracle: int16Shifts, launch: int16Shifts, kernel: int16Shifts_deviceKernel)
        conformance(
            "Int16: bits", Input<Int16>.edges, .edges, output: .repeating(.zero), oracle: int16Bits, launch: int16Bits,
            kernel: int16Bits_deviceKernel)
        conformance(
            "Int16: comparisons", Input<Int16>.edges, .edges, output: .repeating(0), oracle: int16Comparisons,
            launch: int16Comparisons, kernel: int16Comparisons_deviceKernel)
        conformance(
            "UInt16: wrapping arithmetic", Input<UInt16>.edges, .edges, output: .repeating(.zero),
            oracle: uInt16Wrapping, launch: uInt16Wrapping, kernel: uInt16Wrapping_deviceKernel)
        conformance(
            "UInt16: arithmetic that fits", Input<UInt16>.within(0...180), .within(0...180), output: .repeating(.zero),
            oracle: uInt16Checked, launch: uInt16Checked, kernel: uInt16Checked_deviceKernel)
        conformance(
            "UInt16: division and remainder", Input<UInt16>.edges, .edges, output: .repeating(.zero),
            oracle: uInt16Division, launch: uInt16Division, kernel: uInt16Division_deviceKernel)
        conformance(
            "UInt16: smart and masking shifts", Input<UInt16>.edges, Input<Int>.within(-70...70),
            output: .repeating(.zero), oracle: uInt16Shifts, launch: uInt16Shifts, kernel: uInt16Shifts_deviceKernel)
        conformance(
            "UInt16: bits", Input<UInt16>.edges, .edges, output: .repeating(.zero), oracle: uInt16Bits,
            launch: uInt16Bits, kernel: uInt16Bits_deviceKernel)
        conformance(
            "UInt16: comparisons", Input<UInt16>.edges, .edges, output: .repeating(0), oracle: uInt16Comparisons,
            launch: uInt16Comparisons, kernel: uInt16Comparisons_deviceKernel)
    }
}
