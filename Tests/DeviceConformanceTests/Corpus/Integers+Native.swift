import DeviceConformance
import DotCompute

@DeviceKernel
func intWrapping(
    _ a: DeviceSpan<Int>, _ b: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<Int>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<Int>(a &+ b, a &- b, a &* b, ~a)
}

@DeviceKernel
func intChecked(
    _ a: DeviceSpan<Int>, _ b: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<Int>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<Int>(a + b, a - b, a * b, -a)
}

@DeviceKernel
func intDivision(
    _ a: DeviceSpan<Int>, _ b: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD2<Int>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    guard b != 0 && !(a == Int.min && b == -1) else { return }
    out[context.index] = SIMD2<Int>(a / b, a % b)
}

@DeviceKernel
func intShifts(
    _ a: DeviceSpan<Int>, _ amount: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<Int>>, in context: DeviceContext
) {
    let a = a[context.index]
    let amount = amount[context.index]
    let narrow = Int(truncatingIfNeeded: amount)
    out[context.index] = SIMD4<Int>(a << amount, a >> amount, a &<< narrow, a &>> narrow)
}

@DeviceKernel
func intBits(
    _ a: DeviceSpan<Int>, _ b: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD8<Int>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD8<Int>(
        a & b, a | b, a ^ b, ~(a & ~b), Int(truncatingIfNeeded: a.leadingZeroBitCount),
        Int(truncatingIfNeeded: a.trailingZeroBitCount), Int(truncatingIfNeeded: a.nonzeroBitCount), a.byteSwapped)
}

@DeviceKernel
func intComparisons(
    _ a: DeviceSpan<Int>, _ b: DeviceSpan<Int>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
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
func uIntWrapping(
    _ a: DeviceSpan<UInt>, _ b: DeviceSpan<UInt>, _ out: MutableDeviceSpan<SIMD4<UInt>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<UInt>(a &+ b, a &- b, a &* b, ~a)
}

@DeviceKernel
func uIntChecked(
    _ a: DeviceSpan<UInt>, _ b: DeviceSpan<UInt>, _ out: MutableDeviceSpan<SIMD4<UInt>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD4<UInt>(a + b, max(a, b) - min(a, b), a * b, a - a)
}

@DeviceKernel
func uIntDivision(
    _ a: DeviceSpan<UInt>, _ b: DeviceSpan<UInt>, _ out: MutableDeviceSpan<SIMD2<UInt>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    guard b != 0 else { return }
    out[context.index] = SIMD2<UInt>(a / b, a % b)
}

@DeviceKernel
func uIntShifts(
    _ a: DeviceSpan<UInt>, _ amount: DeviceSpan<Int>, _ out: MutableDeviceSpan<SIMD4<UInt>>, in context: DeviceContext
) {
    let a = a[context.index]
    let amount = amount[context.index]
    let narrow = UInt(truncatingIfNeeded: amount)
    out[context.index] = SIMD4<UInt>(a << amount, a >> amount, a &<< narrow, a &>> narrow)
}

@DeviceKernel
func uIntBits(
    _ a: DeviceSpan<UInt>, _ b: DeviceSpan<UInt>, _ out: MutableDeviceSpan<SIMD8<UInt>>, in context: DeviceContext
) {
    let a = a[context.index]
    let b = b[context.index]
    out[context.index] = SIMD8<UInt>(
        a & b, a | b, a ^ b, ~(a & ~b), UInt(truncatingIfNeeded: a.leadingZeroBitCount),
        UInt(truncatingIfNeeded: a.trailingZeroBitCount), UInt(truncatingIfNeeded: a.nonzeroBitCount), a.byteSwapped)
}

@DeviceKernel
func uIntComparisons(
    _ a: DeviceSpan<UInt>, _ b: DeviceSpan<UInt>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
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
    @CaseList static var integersNative: [ConformanceCase] {
        conformance(
            "Int: wrapping arithmetic", Input<Int>.edges, .edges, output: .repeating(.zero), oracle: intWrapping,
            launch: intWrapping, kernel: intWrapping_deviceKernel)
        conformance(
            "Int: arithmetic that fits", Input<Int>.within(-3_000_000_000...3_000_000_000),
            .within(-3_000_000_000...3_000_000_000), output: .repeating(.zero), oracle: intChecked, launch: intChecked,
            kernel: intChecked_deviceKernel)
        conformance(
            "Int: division and remainder", Input<Int>.edges, .edges, output: .repeating(.zero), oracle: intDivision,
            launch: intDivision, kernel: intDivision_deviceKernel)
        conformance(
            "Int: smart and masking shifts", Input<Int>.edges, Input<Int>.within(-70...70), output: .repeating(.zero),
            oracle: intShifts, launch: intShifts, kernel: intShifts_deviceKernel)
        conformance(
            "Int: bits", Input<Int>.edges, .edges, output: .repeating(.zero), oracle: intBits, launch: intBits,
            kernel: intBits_deviceKernel)
        conformance(
            "Int: comparisons", Input<Int>.edges, .edges, output: .repeating(0), oracle: intComparisons,
            launch: intComparisons, kernel: intComparisons_deviceKernel)
        conformance(
            "UInt: wrapping arithmetic", Input<UInt>.edges, .edges, output: .repeating(.zero), oracle: uIntWrapping,
            launch: uIntWrapping, kernel: uIntWrapping_deviceKernel)
        conformance(
            "UInt: arithmetic that fits", Input<UInt>.within(0...3_000_000_000), .within(0...3_000_000_000),
            output: .repeating(.zero), oracle: uIntChecked, launch: uIntChecked, kernel: uIntChecked_deviceKernel)
        conformance(
            "UInt: division and remainder", Input<UInt>.edges, .edges, output: .repeating(.zero), oracle: uIntDivision,
            launch: uIntDivision, kernel: uIntDivision_deviceKernel)
        conformance(
            "UInt: smart and masking shifts", Input<UInt>.edges, Input<Int>.within(-70...70), output: .repeating(.zero),
            oracle: uIntShifts, launch: uIntShifts, kernel: uIntShifts_deviceKernel)
        conformance(
            "UInt: bits", Input<UInt>.edges, .edges, output: .repeating(.zero), oracle: uIntBits, launch: uIntBits,
            kernel: uIntBits_deviceKernel)
        conformance(
            "UInt: comparisons", Input<UInt>.edges, .edges, output: .repeating(0), oracle: uIntComparisons,
            launch: uIntComparisons, kernel: uIntComparisons_deviceKernel)
    }
}
