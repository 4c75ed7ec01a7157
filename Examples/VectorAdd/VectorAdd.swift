import DotCompute

/// Adds two vectors, one element per item.
@DeviceKernel
func add(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ sum: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    let i = context.index
    sum[i] = x[i] + y[i]
}
