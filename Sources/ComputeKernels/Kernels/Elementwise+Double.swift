import DotCompute

// One item for each element. The spans have as many elements as the launch has items.

extension ElementwiseKernels {
    /// `x + y`
    @DeviceKernel
    static func add(
        _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = x[i] + y[i]
    }

    /// `x - y`
    @DeviceKernel
    static func subtract(
        _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = x[i] - y[i]
    }

    /// `x * y`
    @DeviceKernel
    static func multiply(
        _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = x[i] * y[i]
    }

    /// `x / y`
    @DeviceKernel
    static func divide(
        _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = x[i] / y[i]
    }

    /// The smaller one; NaN if either is.
    @DeviceKernel
    static func minimum(
        _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let i = context.index
        let a = x[i]
        let b = y[i]
        result[i] = b < a || b.isNaN ? b : a
    }

    /// The larger one; NaN if either is.
    @DeviceKernel
    static func maximum(
        _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let i = context.index
        let a = x[i]
        let b = y[i]
        result[i] = b > a || b.isNaN ? b : a
    }

    /// `x` to the power of `y`
    @DeviceKernel
    static func power(
        _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = Double.pow(x[i], y[i])
    }

    /// `factor * x + offset`
    @DeviceKernel
    static func scale(
        _ factor: Double, _ offset: Double, _ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = factor * x[i] + offset
    }

    /// `x`, moved to the nearest bound where it is beyond one; NaN stays.
    @DeviceKernel
    static func clamp(
        _ lower: Double, _ upper: Double, _ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let i = context.index
        let value = x[i]
        result[i] = value < lower ? lower : value > upper ? upper : value
    }

    /// `factor * x + result`
    @DeviceKernel
    static func accumulate(
        _ factor: Double, _ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = factor * x[i] + result[i]
    }

    /// `|x|`
    @DeviceKernel
    static func magnitude(_ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext) {
        let i = context.index
        result[i] = x[i].magnitude
    }

    /// The square root, correctly rounded.
    @DeviceKernel
    static func squareRoot(_ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext) {
        let i = context.index
        result[i] = x[i].squareRoot()
    }

    /// `e` to the power of `x`
    @DeviceKernel
    static func exponential(_ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext) {
        let i = context.index
        result[i] = Double.exp(x[i])
    }

    /// The natural logarithm.
    @DeviceKernel
    static func logarithm(_ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext) {
        let i = context.index
        result[i] = Double.log(x[i])
    }

    /// The sine; `x` in radians.
    @DeviceKernel
    static func sine(_ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext) {
        let i = context.index
        result[i] = Double.sin(x[i])
    }

    /// The cosine; `x` in radians.
    @DeviceKernel
    static func cosine(_ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext) {
        let i = context.index
        result[i] = Double.cos(x[i])
    }

    /// The hyperbolic tangent.
    @DeviceKernel
    static func hyperbolicTangent(_ x: DeviceSpan<Double>, _ result: MutableDeviceSpan<Double>, in context: DeviceContext) {
        let i = context.index
        result[i] = Double.tanh(x[i])
    }
}
