import DeviceConformance
import DotCompute

@DeviceKernel
func int8Wrapping(
    _ a: DeviceSpan<Int8>, _ b: DeviceSpan<Int8>, _ out: MutableDeviceSpan<SIMD4<Int8>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<Int8>(a &+ b, a &- b, a &* b, ~a)
}

@DeviceKernel
func int8Checked(
    _ a: DeviceSpan<Int8>, _ b: DeviceSpan<Int8>, _ out: MutableDeviceSpan<SIMD4<Int8>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<Int8>(a + b, a - b, a * b, -a)
}

@DeviceKernel
func int8Division(
    _ a: DeviceSpan<Int8>, _ b: DeviceSpan<Int8>, _ out: MutableDeviceSpan<SIMD2<Int8>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    guard b != 0 && !(a == Int8.min && b == -1) else { return }
    out[context.index] = SIMD2<Int8>(a / b, a % b)
}

@DeviceKernel
func int8Shifts(
    _ a: DeviceSpan<Int8>, _ amount: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<Int8>>, in context: DeviceContext
) {
    let a = a[context.index]
    let amount = amount[context.index]
    let narrow = Int8(truncatingIfNeeded: amount)
    out[context.index] = SIMD4<Int8>(a << amount, a >> amount, a &<< narrow, a &>> narrow)
}

@DeviceKernel
func int8Bits(
    _ a: DeviceSpan<Int8>, _ b: DeviceSpan<Int8>, _ out: MutableDeviceSpan<SIMD8<Int8>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD8<Int8>(
        a & b, a | b, a ^ b, ~(a & ~b), Int8(truncatingIfNeeded: a.leadingZeroBitCount),
        Int8(truncatingIfNeeded: a.trailingZeroBitCount), Int8(truncatingIfNeeded: a.nonzeroBitCount), a.byteSwapped)
}

@DeviceKernel
func int8Comparisons(
    _ a: DeviceSpan<Int8>, _ b: DeviceSpan<Int8>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
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
func uInt8Wrapping(
    _ a: DeviceSpan<UInt8>, _ b: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<SIMD4<UInt8>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<UInt8>(a &+ b, a &- b, a &* b, ~a)
}

@DeviceKernel
func uInt8Checked(
    _ a: DeviceSpan<UInt8>, _ b: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<SIMD4<UInt8>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<UInt8>(a + b, max(a, b) - min(a, b), a * b, a - a)
}

@DeviceKernel
func uInt8Division(
    _ a: DeviceSpan<UInt8>, _ b: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<SIMD2<UInt8>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    guard b != 0 else { return }
    out[context.index] = SIMD2<UInt8>(a / b, a % b)
}

@DeviceKernel
func uInt8Shifts(
    _ a: DeviceSpan<UInt8>, _ amount: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<UInt8>>, in context: DeviceContext
) {
    let a = a[context.index]
    let amount = amount[context.index]
    let narrow = UInt8(truncatingIfNeeded: amount)
    out[context.index] = SIMD4<UInt8>(a << amount, a >> amount, a &<< narrow, a &>> narrow)
}

@DeviceKernel
func uInt8Bits(
    _ a: DeviceSpan<UInt8>, _ b: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<SIMD8<UInt8>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD8<UInt8>(
        a & b, a | b, a ^ b, ~(a & ~b), UInt8(truncatingIfNeeded: a.leadingZeroBitCount),
        UInt8(truncatingIfNeeded: a.trailingZeroBitCount), UInt8(truncatingIfNeeded: a.nonzeroBitCount), a.byteSwapped)
}

@DeviceKernel
func uInt8Comparisons(
    _ a: DeviceSpan<UInt8>, _ b: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
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
    @CaseList static var integersBytes: [ConformanceCase] {
        conformance(
            "Int8: wrapping arithmetic", Input<Int8>.edges, .edges, output: .repeating(.zero), oracle: int8Wrapping,
            launch: int8Wrapping, kernel: int8Wrapping_deviceKernel)
        conformance(
            "Int8: arithmetic that fits", Input<Int8>.within(-10...10), .within(-10...10), output: .repeating(.zero),
            oracle: int8Checked, launch: int8Checked, kernel: int8Checked_deviceKernel)
        conformance(
            "Int8: division and remainder", Input<Int8>.edges, .edges, output: .repeating(.zero), oracle: int8Division,
            launch: int8Division, kernel: int8Division_deviceKernel)
        conformance(
            "Int8: smart and masking shifts", Input<Int8>.edges, Input<Int>.within(-70...70), output: .repeating(.zero),
            oracle: int8Shifts, launch: int8Shifts, kernel: int8Shifts_deviceKernel)
        conformance(
            "Int8: bits", Input<Int8>.edges, .edges, output: .repeating(.zero), oracle: int8Bits, launch: int8Bits,
            kernel: int8Bits_deviceKernel)
        conformance(
            "Int8: comparisons", Input<Int8>.edges, .edges, output: .repeating(0), oracle: int8Comparisons,
            launch: int8Comparisons, kernel: int8Comparisons_deviceKernel)
        conformance(
            "UInt8: wrapping arithmetic", Input<UInt8>.edges, .edges, output: .repeating(.zero), oracle: uInt8Wrapping,
            launch: uInt8Wrapping, kernel: uInt8Wrapping_deviceKernel)
        conformance(
            "UInt8: arithmetic that fits", Input<UInt8>.within(0...10), .within(0...10), output: .repeating(.zero),
            oracle: uInt8Checked, launch: uInt8Checked, kernel: uInt8Checked_deviceKernel)
        conformance(
            "UInt8: division and remainder", Input<UInt8>.edges, .edges, output: .repeating(.zero),
            oracle: uInt8Division, launch: uInt8Division, kernel: uInt8Division_deviceKernel)
        conformance(
            "UInt8: smart and masking shifts", Input<UInt8>.edges, Input<Int>.within(-70...70),
            output: .repeating(.zero), oracle: uInt8Shifts, launch: uInt8Shifts, kernel: uInt8Shifts_deviceKernel)
        conformance(
            "UInt8: bits", Input<UInt8>.edges, .edges, output: .repeating(.zero), oracle: uInt8Bits, launch: uInt8Bits,
            kernel: uInt8Bits_deviceKernel)
        conformance(
            "UInt8: comparisons", Input<UInt8>.edges, .edges, output: .repeating(0), oracle: uInt8Comparisons,
            launch: uInt8Comparisons, kernel: uInt8Comparisons_deviceKernel)
    }
}
