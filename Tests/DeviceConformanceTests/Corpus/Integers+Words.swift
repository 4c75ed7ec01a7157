import DeviceConformance
import DotCompute

@DeviceKernel
func int32Wrapping(
    _ a: DeviceSpan<Int32>, _ b: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD4<Int32>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<Int32>(a &+ b, a &- b, a &* b, ~a)
}

@DeviceKernel
func int32Checked(
    _ a: DeviceSpan<Int32>, _ b: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD4<Int32>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<Int32>(a + b, a - b, a * b, -a)
}

@DeviceKernel
func int32Division(
    _ a: DeviceSpan<Int32>, _ b: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD2<Int32>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    guard b != 0 && !(a == Int32.min && b == -1) else { return }
    out[context.index] = SIMD2<Int32>(a / b, a % b)
}

@DeviceKernel
func int32Shifts(
    _ a: DeviceSpan<Int32>, _ amount: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<Int32>>, in context: DeviceContext
) {
    let a = a[context.index]
    let amount = amount[context.index]
    let narrow = Int32(truncatingIfNeeded: amount)
    out[context.index] = SIMD4<Int32>(a << amount, a >> amount, a &<< narrow, a &>> narrow)
}

@DeviceKernel
func int32Bits(
    _ a: DeviceSpan<Int32>, _ b: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD8<Int32>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD8<Int32>(
        a & b, a | b, a ^ b, ~(a & ~b), Int32(truncatingIfNeeded: a.leadingZeroBitCount),
        Int32(truncatingIfNeeded: a.trailingZeroBitCount), Int32(truncatingIfNeeded: a.nonzeroBitCount), a.byteSwapped)
}

@DeviceKernel
func int32Comparisons(
    _ a: DeviceSpan<Int32>, _ b: DeviceSpan<Int32>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
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
func uInt32Wrapping(
    _ a: DeviceSpan<UInt32>, _ b: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<SIMD4<UInt32>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<UInt32>(a &+ b, a &- b, a &* b, ~a)
}

@DeviceKernel
func uInt32Checked(
    _ a: DeviceSpan<UInt32>, _ b: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<SIMD4<UInt32>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<UInt32>(a + b, max(a, b) - min(a, b), a * b, a - a)
}

@DeviceKernel
func uInt32Division(
    _ a: DeviceSpan<UInt32>, _ b: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<SIMD2<UInt32>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    guard b != 0 else { return }
    out[context.index] = SIMD2<UInt32>(a / b, a % b)
}

@DeviceKernel
func uInt32Shifts(
    _ a: DeviceSpan<UInt32>, _ amount: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<UInt32>>,
    in context: DeviceContext
) {
    let a = a[context.index]
    let amount = amount[context.index]
    let narrow = UInt32(truncatingIfNeeded: amount)
    out[context.index] = SIMD4<UInt32>(a << amount, a >> amount, a &<< narrow, a &>> narrow)
}

@DeviceKernel
func uInt32Bits(
    _ a: DeviceSpan<UInt32>, _ b: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<SIMD8<UInt32>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD8<UInt32>(
        a & b, a | b, a ^ b, ~(a & ~b), UInt32(truncatingIfNeeded: a.leadingZeroBitCount),
        UInt32(truncatingIfNeeded: a.trailingZeroBitCount), UInt32(truncatingIfNeeded: a.nonzeroBitCount), a.byteSwapped
    )
}

@DeviceKernel
func uInt32Comparisons(
    _ a: DeviceSpan<UInt32>, _ b: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
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
    @CaseList static var integersWords: [ConformanceCase] {
        conformance(
            "Int32: wrapping arithmetic", Input<Int32>.edges, .edges, output: .repeating(.zero), oracle: int32Wrapping,
            launch: int32Wrapping, kernel: int32Wrapping_deviceKernel)
        conformance(
            "Int32: arithmetic that fits", Input<Int32>.within(-46000...46000), .within(-46000...46000),
            output: .repeating(.zero), oracle: int32Checked, launch: int32Checked, kernel: int32Checked_deviceKernel)
        conformance(
            "Int32: division and remainder", Input<Int32>.edges, .edges, output: .repeating(.zero),
            oracle: int32Division, launch: int32Division, kernel: int32Division_deviceKernel)
        conformance(
            "Int32: smart and masking shifts", Input<Int32>.edges, Input<Int>.within(-70...70),
            output: .repeating(.zero), oracle: int32Shifts, launch: int32Shifts, kernel: int32Shifts_deviceKernel)
        conformance(
            "Int32: bits", Input<Int32>.edges, .edges, output: .repeating(.zero), oracle: int32Bits, launch: int32Bits,
            kernel: int32Bits_deviceKernel)
        conformance(
            "Int32: comparisons", Input<Int32>.edges, .edges, output: .repeating(0), oracle: int32Comparisons,
            launch: int32Comparisons, kernel: int32Comparisons_deviceKernel)
        conformance(
            "UInt32: wrapping arithmetic", Input<UInt32>.edges, .edges, output: .repeating(.zero),
            oracle: uInt32Wrapping, launch: uInt32Wrapping, kernel: uInt32Wrapping_deviceKernel)
        conformance(
            "UInt32: arithmetic that fits", Input<UInt32>.within(0...46000), .within(0...46000),
            output: .repeating(.zero), oracle: uInt32Checked, launch: uInt32Checked, kernel: uInt32Checked_deviceKernel)
        conformance(
            "UInt32: division and remainder", Input<UInt32>.edges, .edges, output: .repeating(.zero),
            oracle: uInt32Division, launch: uInt32Division, kernel: uInt32Division_deviceKernel)
        conformance(
            "UInt32: smart and masking shifts", Input<UInt32>.edges, Input<Int>.within(-70...70),
            output: .repeating(.zero), oracle: uInt32Shifts, launch: uInt32Shifts, kernel: uInt32Shifts_deviceKernel)
        conformance(
            "UInt32: bits", Input<UInt32>.edges, .edges, output: .repeating(.zero), oracle: uInt32Bits,
            launch: uInt32Bits, kernel: uInt32Bits_deviceKernel)
        conformance(
            "UInt32: comparisons", Input<UInt32>.edges, .edges, output: .repeating(0), oracle: uInt32Comparisons,
            launch: uInt32Comparisons, kernel: uInt32Comparisons_deviceKernel)
    }
}
