import DeviceConformance
import DotCompute

// Results that do not depend on the order of the items.

@DeviceKernel
func int32Adds(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let value = x[context.index]
    _ = out.fetchAdd(value, at: 0)
    _ = out.fetchSubtract(value, at: 1, ordering: .relaxed)
    _ = out.fetchAdd(1, at: Int(value & 1) + 2, ordering: .acquiringAndReleasing, scope: .device)
}

@DeviceKernel
func int32Extremes(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let value = x[context.index]
    _ = out.fetchMinimum(value, at: 0)
    _ = out.fetchMaximum(value, at: 1)
}

@DeviceKernel
func int32AtomicBits(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let value = x[context.index]
    _ = out.fetchAnd(value | 7, at: 0)
    _ = out.fetchOr(value & 0x0F0F, at: 1)
    _ = out.fetchXor(value, at: 2)
}

@DeviceKernel
func uInt32Adds(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
    let value = x[context.index]
    _ = out.fetchAdd(value, at: 0)
    _ = out.fetchSubtract(value, at: 1, ordering: .relaxed)
    _ = out.fetchAdd(1, at: Int(value & 1) + 2, ordering: .acquiringAndReleasing, scope: .device)
}

@DeviceKernel
func uInt32Extremes(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
    let value = x[context.index]
    _ = out.fetchMinimum(value, at: 0)
    _ = out.fetchMaximum(value, at: 1)
}

@DeviceKernel
func uInt32AtomicBits(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
    let value = x[context.index]
    _ = out.fetchAnd(value | 7, at: 0)
    _ = out.fetchOr(value & 0x0F0F, at: 1)
    _ = out.fetchXor(value, at: 2)
}

@DeviceKernel
func atomicHistogram(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
    _ = out.fetchAdd(1, at: Int(x[context.index] % 10))
}

@DeviceKernel
func atomicOwnElement(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let i = context.index
    let old = out.exchange(x[i], at: i)
    out.store(old &+ out.load(at: i), at: i, ordering: .releasing)
    let before = out.fetchAdd(3, at: i)
    out[i] = before &* 2 &+ out.load(at: i, ordering: .acquiring)
}

@DeviceKernel
func atomicCompareExchange(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let i = context.index
    let result = out.compareExchange(at: i, expected: 1, desired: x[i])
    let again = out.compareExchange(at: i, expected: x[i], desired: 7, ordering: .acquiringAndReleasing)
    out[i] = (result.exchanged ? 100 : 200) + (again.exchanged ? 1 : 2) + (result.original & 15)
}

@DeviceKernel
func atomicLoop(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
    let value = x[context.index] & 0xFF
    var seen = out.load(at: 0)
    while true {
        let result = out.compareExchange(at: 0, expected: seen, desired: seen &+ value)
        if result.exchanged { break }
        seen = result.original
    }
}

@DeviceKernel
func int64Adds(_ x: DeviceSpan<Int64>, _ out: MutableDeviceSpan<Int64>, in context: DeviceContext) {
    let value = x[context.index]
    _ = out.fetchAdd(value, at: 0)
    _ = out.fetchMaximum(value, at: 1)
    _ = out.fetchXor(value, at: 2)
}

@DeviceKernel
func uInt64Adds(_ x: DeviceSpan<UInt64>, _ out: MutableDeviceSpan<UInt64>, in context: DeviceContext) {
    let value = x[context.index]
    _ = out.fetchAdd(value, at: 0)
    _ = out.fetchMinimum(value, at: 1)
    _ = out.fetchOr(value, at: 2)
}

@DeviceKernel
func atomicTickets(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let place = out.fetchAdd(1, at: 0)
    out[Int(place) + 1] = 1
}

extension Corpus {
    @CaseList static var atomics: [ConformanceCase] {
        conformance(
            "Int32: atomic sums and differences", Input<Int32>.edges,
            output: Input<Int32>.repeating(0).counted { _ in 4 }, oracle: int32Adds, launch: int32Adds,
            kernel: int32Adds_deviceKernel)
        conformance(
            "Int32: atomic extremes", Input<Int32>.edges, output: Input<Int32>.cycling([100, 50]).counted { _ in 2 },
            oracle: int32Extremes, launch: int32Extremes, kernel: int32Extremes_deviceKernel)
        conformance(
            "Int32: atomic bits", Input<Int32>.edges, output: Input<Int32>.cycling([-1, 0, 5]).counted { _ in 3 },
            oracle: int32AtomicBits, launch: int32AtomicBits, kernel: int32AtomicBits_deviceKernel)
        conformance(
            "UInt32: atomic sums and differences", Input<UInt32>.edges,
            output: Input<UInt32>.repeating(0).counted { _ in 4 }, oracle: uInt32Adds, launch: uInt32Adds,
            kernel: uInt32Adds_deviceKernel)
        conformance(
            "UInt32: atomic extremes", Input<UInt32>.edges,
            output: Input<UInt32>.cycling([100, 50]).counted { _ in 2 }, oracle: uInt32Extremes, launch: uInt32Extremes,
            kernel: uInt32Extremes_deviceKernel)
        conformance(
            "UInt32: atomic bits", Input<UInt32>.edges, output: Input<UInt32>.cycling([.max, 0, 5]).counted { _ in 3 },
            oracle: uInt32AtomicBits, launch: uInt32AtomicBits, kernel: uInt32AtomicBits_deviceKernel)
        conformance(
            "a histogram", Input<UInt32>.edges, output: Input<UInt32>.repeating(0).counted { _ in 10 },
            oracle: atomicHistogram, launch: atomicHistogram, kernel: atomicHistogram_deviceKernel)
        conformance(
            "atomics on an element of the item's own", Input<Int32>.edges, output: Input<Int32>.edges,
            oracle: atomicOwnElement, launch: atomicOwnElement, kernel: atomicOwnElement_deviceKernel)
        conformance(
            "compare and exchange", Input<Int32>.within(0...3), output: Input<Int32>.within(0...2),
            oracle: atomicCompareExchange, launch: atomicCompareExchange, kernel: atomicCompareExchange_deviceKernel)
        conformance(
            "a sum by compare and exchange", Input<UInt32>.edges, output: Input<UInt32>.repeating(0).counted { _ in 1 },
            sizes: .small, oracle: atomicLoop, launch: atomicLoop, kernel: atomicLoop_deviceKernel)
        conformance(
            "Int64: atomics", Input<Int64>.edges, output: Input<Int64>.repeating(0).counted { _ in 3 },
            oracle: int64Adds, launch: int64Adds, kernel: int64Adds_deviceKernel)
        conformance(
            "UInt64: atomics", Input<UInt64>.edges, output: Input<UInt64>.repeating(0).counted { _ in 3 },
            oracle: uInt64Adds, launch: uInt64Adds, kernel: uInt64Adds_deviceKernel)
        conformance(
            "each item takes a place of its own", Input<Int32>.edges,
            output: Input<Int32>.repeating(0).counted { $0 + 1 }, oracle: atomicTickets, launch: atomicTickets,
            kernel: atomicTickets_deviceKernel)
    }
}
