import DeviceConformance
import DotCompute

@DeviceKernel
func int64Wrapping(
    _ a: DeviceSpan<Int64>, _ b: DeviceSpan<Int64>, _ out: MutableDeviceSpan<SIMD4<Int64>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<Int64>(a &+ b, a &- b, a &* b, ~a)
}

@DeviceKernel
func int64Checked(
    _ a: DeviceSpan<Int64>, _ b: DeviceSpan<Int64>, _ out: MutableDeviceSpan<SIMD4<Int64>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<Int64>(a + b, a - b, a * b, -a)
}

@DeviceKernel
func int64Division(
    _ a: DeviceSpan<Int64>, _ b: DeviceSpan<Int64>, _ out: MutableDeviceSpan<SIMD2<Int64>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    guard b != 0 && !(a == Int64.min && b == -1) else { return }
    out[context.index] = SIMD2<Int64>(a / b, a % b)
}

@DeviceKernel
func int64Shifts(
    _ a: DeviceSpan<Int64>, _ amount: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<Int64>>, in context: DeviceContext
) {
    let a = a[context.index]
    let amount = amount[context.index]
    let narrow = Int64(truncatingIfNeeded: amount)
    out[context.index] = SIMD4<Int64>(a << amount, a >> amount, a &<< narrow, a &>> narrow)
}

@DeviceKernel
func int64Bits(
    _ a: DeviceSpan<Int64>, _ b: DeviceSpan<Int64>, _ out: MutableDeviceSpan<SIMD8<Int64>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD8<Int64>(
        a & b, a | b, a ^ b, ~(a & ~b), Int64(truncatingIfNeeded: a.leadingZeroBitCount),
        Int64(truncatingIfNeeded: a.trailingZeroBitCount), Int64(truncatingIfNeeded: a.nonzeroBitCount), a.byteSwapped)
}

@DeviceKernel
func int64Comparisons(
    _ a: DeviceSpan<Int64>, _ b: DeviceSpan<Int64>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
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
func uInt64Wrapping(
    _ a: DeviceSpan<UInt64>, _ b: DeviceSpan<UInt64>, _ out: MutableDeviceSpan<SIMD4<UInt64>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<UInt64>(a &+ b, a &- b, a &* b, ~a)
}

@DeviceKernel
func uInt64Checked(
    _ a: DeviceSpan<UInt64>, _ b: DeviceSpan<UInt64>, _ out: MutableDeviceSpan<SIMD4<UInt64>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<UInt64>(a + b, max(a, b) - min(a, b), a * b, a - a)
}

@DeviceKernel
func uInt64Division(
    _ a: DeviceSpan<UInt64>, _ b: DeviceSpan<UInt64>, _ out: MutableDeviceSpan<SIMD2<UInt64>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    guard b != 0 else { return }
    out[context.index] = SIMD2<UInt64>(a / b, a % b)
}

@DeviceKernel
func uInt64Shifts(
    _ a: DeviceSpan<UInt64>, _ amount: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<UInt64>>,
    in context: DeviceContext
) {
    let a = a[context.index]
    let amount = amount[context.index]
    let narrow = UInt64(truncatingIfNeeded: amount)
    out[context.index] = SIMD4<UInt64>(a << amount, a >> amount, a &<< narrow, a &>> narrow)
}

@DeviceKernel
func uInt64Bits(
    _ a: DeviceSpan<UInt64>, _ b: DeviceSpan<UInt64>, _ out: MutableDeviceSpan<SIMD8<UInt64>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD8<UInt64>(
        a & b, a | b, a ^ b, ~(a & ~b), UInt64(truncatingIfNeeded: a.leadingZeroBitCount),
        UInt64(truncatingIfNeeded: a.trailingZeroBitCount), UInt64(truncatingIfNeeded: a.nonzeroBitCount), a.byteSwapped
    )
}

@DeviceKernel
func uInt64Comparisons(
    _ a: DeviceSpan<UInt64>, _ b: DeviceSpan<UInt64>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
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
    @CaseList static var integersLongs: [ConformanceCase] {
        conformance(
            "Int64: wrapping arithmetic", Input<Int64>.edges, .edges, output: .repeating(.zero), oracle: int64Wrapping,
            launch: int64Wrapping, kernel: int64Wrapping_deviceKernel)
        conformance(
            "Int64: arithmetic that fits", Input<Int64>.within(-3_000_000_000...3_000_000_000),
            .within(-3_000_000_000...3_000_000_000), output: .repeating(.zero), oracle: int64Checked,
            launch: int64Checked, kernel: int64Checked_deviceKernel)
        conformance(
            "Int64: division and remainder", Input<Int64>.edges, .edges, output: .repeating(.zero),
            oracle: int64Division, launch: int64Division, kernel: int64Division_deviceKernel)
        conformance(
            "Int64: smart and masking shifts", Input<Int64>.edges, Input<Int>.within(-70...70),
            output: .repeating(.zero), oracle: int64Shifts, launch: int64Shifts, kernel: int64Shifts_deviceKernel)
        conformance(
            "Int64: bits", Input<Int64>.edges, .edges, output: .repeating(.zero), oracle: int64Bits, launch: int64Bits,
            kernel: int64Bits_deviceKernel)
        conformance(
            "Int64: comparisons", Input<Int64>.edges, .edges, output: .repeating(0), oracle: int64Comparisons,
            launch: int64Comparisons, kernel: int64Comparisons_deviceKernel)
        conformance(
            "UInt64: wrapping arithmetic", Input<UInt64>.edges, .edges, output: .repeating(.zero),
            oracle: uInt64Wrapping, launch: uInt64Wrapping, kernel: uInt64Wrapping_deviceKernel)
        conformance(
            "UInt64: arithmetic that fits", Input<UInt64>.within(0...3_000_000_000), .within(0...3_000_000_000),
            output: .repeating(.zero), oracle: uInt64Checked, launch: uInt64Checked, kernel: uInt64Checked_deviceKernel)
        conformance(
            "UInt64: division and remainder", Input<UInt64>.edges, .edges, output: .repeating(.zero),
            oracle: uInt64Division, launch: uInt64Division, kernel: uInt64Division_deviceKernel)
        conformance(
            "UInt64: smart and masking shifts", Input<UInt64>.edges, Input<Int>.within(-70...70),
            output: .repeating(.zero), oracle: uInt64Shifts, launch: uInt64Shifts, kernel: uInt64Shifts_deviceKernel)
        conformance(
            "UInt64: bits", Input<UInt64>.edges, .edges, output: .repeating(.zero), oracle: uInt64Bits,
            launch: uInt64Bits, kernel: uInt64Bits_deviceKernel)
        conformance(
            "UInt64: comparisons", Input<UInt64>.edges, .edges, output: .repeating(0), oracle: uInt64Comparisons,
            launch: uInt64Comparisons, kernel: uInt64Comparisons_deviceKernel)
    }
}
