import DotCompute

// Kernels that translators elsewhere get wrong.

/// A `return` in a loop ends the item, and neither the loop alone nor one round of it.
@DeviceKernel
func firstAbove(
    _ limit: Int32, _ values: DeviceSpan<Int32>, _ places: MutableDeviceSpan<Int32>, in context: DeviceContext
) {
    let i = context.index
    guard i < places.count else { return }
    places[i] = -1
    for j in 0..<values.count {
        if values[j] > limit &+ Int32(truncatingIfNeeded: i) {
            places[i] = Int32(truncatingIfNeeded: j)
            return
        }
    }
    places[i] = -2
}

/// Values and buffers in turn; each buffer has a length of its own.
@DeviceKernel
func lengths(
    _ long: DeviceSpan<Float>, _ first: Int8, _ out: MutableDeviceSpan<Int64>, _ second: Double,
    _ short: DeviceSpan<UInt8>, _ third: Int64, in context: DeviceContext
) {
    let i = context.index
    guard i < out.count else { return }
    let sum = Int64(long.count) * 1_000_000 + Int64(short.count) * 10_000 + Int64(out.count) * 100
    out[i] = sum + Int64(first) + Int64(second) + third
}

/// What an item does is seen in its own element.
@DeviceKernel
func numbering(_ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    out[context.index] = Int32(context.index) + 1
}

enum Sums {
    @DeviceKernel
    static func combine(_ a: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
        out[context.index] = a[context.index] + 1
    }
}

enum Products {
    @DeviceKernel
    static func combine(_ a: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
        out[context.index] = a[context.index] * 3
    }
}
