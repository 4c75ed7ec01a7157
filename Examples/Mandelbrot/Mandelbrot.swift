import DotCompute

/// Where the picture lies in the complex plane.
@DeviceStruct
struct Window {
    var left: Double
    var top: Double
    /// The distance between two pixels.
    var step: Double
}

/// How many steps the point of each pixel takes to leave the circle of radius 2; `limit` if it does not.
@DeviceKernel
func mandelbrot(
    _ window: Window, _ limit: UInt32, _ steps: MutableDeviceSpan<UInt32>, in context: DeviceContext
) {
    let place = context.position
    let step: Double = window.step
    let left: Double = window.left
    let top: Double = window.top
    let real = left + Double(place.x) * step
    let imaginary = top - Double(place.y) * step
    var x = 0.0
    var y = 0.0
    var count: UInt32 = 0
    while count < limit {
        let xx = x * x
        let yy = y * y
        if xx + yy > 4 { break }
        y = 2 * x * y + imaginary
        x = xx - yy + real
        count += 1
    }
    steps[context.index] = count
}
