import DotCompute

// What the benchmarks launch. `scripts/device-sources` expands this folder into Generated.

@DeviceKernel
func saxpy(_ a: Float, _ x: DeviceSpan<Float>, _ y: MutableDeviceSpan<Float>, in context: DeviceContext) {
    let i = context.index
    guard i < y.count else { return }
    y[i] = a * x[i] + y[i]
}
