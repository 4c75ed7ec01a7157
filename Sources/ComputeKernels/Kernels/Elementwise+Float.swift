import DotCompute

/// Kernels with one item for each element.
enum ElementwiseKernels {}

// One item for each element. The spans have as many elements as the launch has items.

extension ElementwiseKernels {
    /// `x + y`
    @DeviceKernel
    static func add(
        _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = x[i] + y[i]
    }

    /// `x - y`
    @DeviceKernel
    static func subtract(
        _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = x[i] - y[i]
    }

    /// `x * y`
    @DeviceKernel
    static func multiply(
        _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = x[i] * y[i]
    }

    /// `x / y`
    @DeviceKernel
    static func divide(
        _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = x[i] / y[i]
    }

    /// The smaller one; NaN if either is.
    @DeviceKernel
    static func minimum(
        _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let i = context.index
        let a = x[i]
        let b = y[i]
        result[i] = b < a || b.isNaN ? b : a
    }

    /// The larger one; NaN if either is.
    @DeviceKernel
    static func maximum(
        _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let i = context.index
        let a = x[i]
        let b = y[i]
        result[i] = b > a || b.isNaN ? b : a
    }

    /// `x` to the power of `y`
    @DeviceKernel
    static func power(
        _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = Float.pow(x[i], y[i])
    }

    /// `factor * x + offset`
    @DeviceKernel
    static func scale(
        _ factor: Float, _ offset: Float, _ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = factor * x[i] + offset
    }

    /// `x`, moved to the nearest bound where it is beyond one; NaN stays.
    @DeviceKernel
    static func clamp(
        _ lower: Float, _ upper: Float, _ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let i = context.index
        let value = x[i]
        result[i] = value < lower ? lower : value > upper ? upper : value
    }

    /// `factor * x + result`
    @DeviceKernel
    static func accumulate(
        _ factor: Float, _ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let i = context.index
        result[i] = factor * x[i] + result[i]
    }

    /// `|x|`
    @DeviceKernel
    static func magnitude(_ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let i = context.index
        result[i] = x[i].magnitude
    }

    /// The square root, correctly rounded.
    @DeviceKernel
    static func squareRoot(_ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let i = context.index
        result[i] = x[i].squareRoot()
    }

    /// `e` to the power of `x`
    @DeviceKernel
    static func exponential(_ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let i = context.index
        result[i] = Float.exp(x[i])
    }

    /// The natural logarithm.
    @DeviceKernel
    static func logarithm(_ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let i = context.index
        result[i] = Float.log(x[i])
    }

    /// The sine; `x` in radians.
    @DeviceKernel
    static func sine(_ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let i = context.index
        result[i] = Float.sin(x[i])
    }

    /// The cosine; `x` in radians.
    @DeviceKernel
    static func cosine(_ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let i = context.index
        result[i] = Float.cos(x[i])
    }

    /// The hyperbolic tangent.
    @DeviceKernel
    static func hyperbolicTangent(_ x: DeviceSpan<Float>, _ result: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let i = context.index
        result[i] = Float.tanh(x[i])
    }
}
