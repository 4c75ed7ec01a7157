import DeviceConformance
import DotCompute

// Tolerances in units of the last place, as OpenCL's profile states them for devices.

@DeviceKernel
func expFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.exp(x[context.index])
}

@DeviceKernel
func expDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.exp(x[context.index])
}

@DeviceKernel
func exp2Float(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.exp2(x[context.index])
}

@DeviceKernel
func exp2Double(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.exp2(x[context.index])
}

@DeviceKernel
func expMinusOneFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.expMinusOne(x[context.index])
}

@DeviceKernel
func expMinusOneDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.expMinusOne(x[context.index])
}

@DeviceKernel
func logFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.log(x[context.index])
}

@DeviceKernel
func logDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.log(x[context.index])
}

@DeviceKernel
func log2Float(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.log2(x[context.index])
}

@DeviceKernel
func log2Double(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.log2(x[context.index])
}

@DeviceKernel
func log10Float(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.log10(x[context.index])
}

@DeviceKernel
func log10Double(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.log10(x[context.index])
}

@DeviceKernel
func sinFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.sin(x[context.index])
}

@DeviceKernel
func sinDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.sin(x[context.index])
}

@DeviceKernel
func cosFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.cos(x[context.index])
}

@DeviceKernel
func cosDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.cos(x[context.index])
}

@DeviceKernel
func tanFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.tan(x[context.index])
}

@DeviceKernel
func tanDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.tan(x[context.index])
}

@DeviceKernel
func asinFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.asin(x[context.index])
}

@DeviceKernel
func asinDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.asin(x[context.index])
}

@DeviceKernel
func acosFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.acos(x[context.index])
}

@DeviceKernel
func acosDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.acos(x[context.index])
}

@DeviceKernel
func atanFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.atan(x[context.index])
}

@DeviceKernel
func atanDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.atan(x[context.index])
}

@DeviceKernel
func sinhFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.sinh(x[context.index])
}

@DeviceKernel
func sinhDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.sinh(x[context.index])
}

@DeviceKernel
func coshFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.cosh(x[context.index])
}

@DeviceKernel
func coshDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.cosh(x[context.index])
}

@DeviceKernel
func tanhFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.tanh(x[context.index])
}

@DeviceKernel
func tanhDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.tanh(x[context.index])
}

@DeviceKernel
func sqrtFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.sqrt(x[context.index])
}

@DeviceKernel
func sqrtDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.sqrt(x[context.index])
}

@DeviceKernel
func asinhFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.asinh(x[context.index])
}

@DeviceKernel
func asinhDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.asinh(x[context.index])
}

@DeviceKernel
func acoshFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.acosh(x[context.index])
}

@DeviceKernel
func acoshDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.acosh(x[context.index])
}

@DeviceKernel
func atanhFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.atanh(x[context.index])
}

@DeviceKernel
func atanhDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.atanh(x[context.index])
}

@DeviceKernel
func exp10Float(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.exp10(x[context.index])
}

@DeviceKernel
func exp10Double(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.exp10(x[context.index])
}

@DeviceKernel
func logOnePlusFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = Float.log(onePlus: x[context.index])
}

@DeviceKernel
func powFloat(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    out[context.index] = Float.pow(x[context.index], y[context.index])
}

@DeviceKernel
func powIntFloat(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Int>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    out[context.index] = Float.pow(x[context.index], y[context.index])
}

@DeviceKernel
func atan2Float(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    out[context.index] = Float.atan2(y: y[context.index], x: x[context.index])
}

@DeviceKernel
func hypotFloat(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    out[context.index] = Float.hypot(x[context.index], y[context.index])
}

@DeviceKernel
func logOnePlusDouble(_ x: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext) {
    out[context.index] = Double.log(onePlus: x[context.index])
}

@DeviceKernel
func powDouble(
    _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext
) {
    out[context.index] = Double.pow(x[context.index], y[context.index])
}

@DeviceKernel
func powIntDouble(
    _ x: DeviceSpan<Double>, _ y: DeviceSpan<Int>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext
) {
    out[context.index] = Double.pow(x[context.index], y[context.index])
}

@DeviceKernel
func atan2Double(
    _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext
) {
    out[context.index] = Double.atan2(y: y[context.index], x: x[context.index])
}

@DeviceKernel
func hypotDouble(
    _ x: DeviceSpan<Double>, _ y: DeviceSpan<Double>, _ out: MutableDeviceSpan<Double>, in context: DeviceContext
) {
    out[context.index] = Double.hypot(x[context.index], y[context.index])
}

@DeviceKernel
func mathAtTheEdges(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD8<Float>>, in context: DeviceContext) {
    let a = x[context.index]
    out[context.index] = SIMD8<Float>(
        Float.exp(a), Float.log(a), Float.sqrt(a), Float.tanh(a), Float.atan(a), Float.log2(a), Float.expMinusOne(a),
        Float.asin(a))
}

@DeviceKernel
func logistic(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = 1 / (1 + Float.exp(-x[context.index]))
}

extension Corpus {
    @CaseList static var mathematics: [ConformanceCase] {
        conformance(
            "Float.exp", Input<Float>.within(-80...80), output: .repeating(0), tolerance: .ulps(3), oracle: expFloat,
            launch: expFloat, kernel: expFloat_deviceKernel)
        conformance(
            "Double.exp", Input<Double>.within(-80...80), output: .repeating(0), tolerance: .ulps(3), oracle: expDouble,
            launch: expDouble, kernel: expDouble_deviceKernel)
        conformance(
            "Float.exp2", Input<Float>.within(-100...100), output: .repeating(0), tolerance: .ulps(3),
            oracle: exp2Float, launch: exp2Float, kernel: exp2Float_deviceKernel)
        conformance(
            "Double.exp2", Input<Double>.within(-100...100), output: .repeating(0), tolerance: .ulps(3),
            oracle: exp2Double, launch: exp2Double, kernel: exp2Double_deviceKernel)
        conformance(
            "Float.expMinusOne", Input<Float>.within(-5...5), output: .repeating(0), tolerance: .ulps(3),
            oracle: expMinusOneFloat, launch: expMinusOneFloat, kernel: expMinusOneFloat_deviceKernel)
        conformance(
            "Double.expMinusOne", Input<Double>.within(-5...5), output: .repeating(0), tolerance: .ulps(3),
            oracle: expMinusOneDouble, launch: expMinusOneDouble, kernel: expMinusOneDouble_deviceKernel)
        conformance(
            "Float.log", Input<Float>.within(0.001...1000), output: .repeating(0), tolerance: .ulps(3),
            oracle: logFloat, launch: logFloat, kernel: logFloat_deviceKernel)
        conformance(
            "Double.log", Input<Double>.within(0.001...1000), output: .repeating(0), tolerance: .ulps(3),
            oracle: logDouble, launch: logDouble, kernel: logDouble_deviceKernel)
        conformance(
            "Float.log2", Input<Float>.within(0.001...1000), output: .repeating(0), tolerance: .ulps(3),
            oracle: log2Float, launch: log2Float, kernel: log2Float_deviceKernel)
        conformance(
            "Double.log2", Input<Double>.within(0.001...1000), output: .repeating(0), tolerance: .ulps(3),
            oracle: log2Double, launch: log2Double, kernel: log2Double_deviceKernel)
        conformance(
            "Float.log10", Input<Float>.within(0.001...1000), output: .repeating(0), tolerance: .ulps(3),
            oracle: log10Float, launch: log10Float, kernel: log10Float_deviceKernel)
        conformance(
            "Double.log10", Input<Double>.within(0.001...1000), output: .repeating(0), tolerance: .ulps(3),
            oracle: log10Double, launch: log10Double, kernel: log10Double_deviceKernel)
        conformance(
            "Float.sin", Input<Float>.within(-100...100), output: .repeating(0), tolerance: .ulps(4), oracle: sinFloat,
            launch: sinFloat, kernel: sinFloat_deviceKernel)
        conformance(
            "Double.sin", Input<Double>.within(-100...100), output: .repeating(0), tolerance: .ulps(4),
            oracle: sinDouble, launch: sinDouble, kernel: sinDouble_deviceKernel)
        conformance(
            "Float.cos", Input<Float>.within(-100...100), output: .repeating(0), tolerance: .ulps(4), oracle: cosFloat,
            launch: cosFloat, kernel: cosFloat_deviceKernel)
        conformance(
            "Double.cos", Input<Double>.within(-100...100), output: .repeating(0), tolerance: .ulps(4),
            oracle: cosDouble, launch: cosDouble, kernel: cosDouble_deviceKernel)
        conformance(
            "Float.tan", Input<Float>.within(-1.5...1.5), output: .repeating(0), tolerance: .ulps(5), oracle: tanFloat,
            launch: tanFloat, kernel: tanFloat_deviceKernel)
        conformance(
            "Double.tan", Input<Double>.within(-1.5...1.5), output: .repeating(0), tolerance: .ulps(5),
            oracle: tanDouble, launch: tanDouble, kernel: tanDouble_deviceKernel)
        conformance(
            "Float.asin", Input<Float>.within(-1...1), output: .repeating(0), tolerance: .ulps(4), oracle: asinFloat,
            launch: asinFloat, kernel: asinFloat_deviceKernel)
        conformance(
            "Double.asin", Input<Double>.within(-1...1), output: .repeating(0), tolerance: .ulps(4), oracle: asinDouble,
            launch: asinDouble, kernel: asinDouble_deviceKernel)
        conformance(
            "Float.acos", Input<Float>.within(-1...1), output: .repeating(0), tolerance: .ulps(4), oracle: acosFloat,
            launch: acosFloat, kernel: acosFloat_deviceKernel)
        conformance(
            "Double.acos", Input<Double>.within(-1...1), output: .repeating(0), tolerance: .ulps(4), oracle: acosDouble,
            launch: acosDouble, kernel: acosDouble_deviceKernel)
        conformance(
            "Float.atan", Input<Float>.within(-100...100), output: .repeating(0), tolerance: .ulps(5),
            oracle: atanFloat, launch: atanFloat, kernel: atanFloat_deviceKernel)
        conformance(
            "Double.atan", Input<Double>.within(-100...100), output: .repeating(0), tolerance: .ulps(5),
            oracle: atanDouble, launch: atanDouble, kernel: atanDouble_deviceKernel)
        conformance(
            "Float.sinh", Input<Float>.within(-5...5), output: .repeating(0), tolerance: .ulps(4), oracle: sinhFloat,
            launch: sinhFloat, kernel: sinhFloat_deviceKernel)
        conformance(
            "Double.sinh", Input<Double>.within(-5...5), output: .repeating(0), tolerance: .ulps(4), oracle: sinhDouble,
            launch: sinhDouble, kernel: sinhDouble_deviceKernel)
        conformance(
            "Float.cosh", Input<Float>.within(-5...5), output: .repeating(0), tolerance: .ulps(4), oracle: coshFloat,
            launch: coshFloat, kernel: coshFloat_deviceKernel)
        conformance(
            "Double.cosh", Input<Double>.within(-5...5), output: .repeating(0), tolerance: .ulps(4), oracle: coshDouble,
            launch: coshDouble, kernel: coshDouble_deviceKernel)
        conformance(
            "Float.tanh", Input<Float>.within(-5...5), output: .repeating(0), tolerance: .ulps(5), oracle: tanhFloat,
            launch: tanhFloat, kernel: tanhFloat_deviceKernel)
        conformance(
            "Double.tanh", Input<Double>.within(-5...5), output: .repeating(0), tolerance: .ulps(5), oracle: tanhDouble,
            launch: tanhDouble, kernel: tanhDouble_deviceKernel)
        conformance(
            "Float.sqrt", Input<Float>.within(0...1000), output: .repeating(0), tolerance: .values, oracle: sqrtFloat,
            launch: sqrtFloat, kernel: sqrtFloat_deviceKernel)
        conformance(
            "Double.sqrt", Input<Double>.within(0...1000), output: .repeating(0), tolerance: .values,
            oracle: sqrtDouble, launch: sqrtDouble, kernel: sqrtDouble_deviceKernel)
        conformance(
            "Float.asinh", Input<Float>.within(-10...10), output: .repeating(0), tolerance: .ulps(4),
            oracle: asinhFloat, launch: asinhFloat, kernel: asinhFloat_deviceKernel)
        conformance(
            "Double.asinh", Input<Double>.within(-10...10), output: .repeating(0), tolerance: .ulps(4),
            oracle: asinhDouble, launch: asinhDouble, kernel: asinhDouble_deviceKernel)
        conformance(
            "Float.acosh", Input<Float>.within(1...10), output: .repeating(0), tolerance: .ulps(4), oracle: acoshFloat,
            launch: acoshFloat, kernel: acoshFloat_deviceKernel)
        conformance(
            "Double.acosh", Input<Double>.within(1...10), output: .repeating(0), tolerance: .ulps(4),
            oracle: acoshDouble, launch: acoshDouble, kernel: acoshDouble_deviceKernel)
        conformance(
            "Float.atanh", Input<Float>.within(-0.99...0.99), output: .repeating(0), tolerance: .ulps(5),
            oracle: atanhFloat, launch: atanhFloat, kernel: atanhFloat_deviceKernel)
        conformance(
            "Double.atanh", Input<Double>.within(-0.99...0.99), output: .repeating(0), tolerance: .ulps(5),
            oracle: atanhDouble, launch: atanhDouble, kernel: atanhDouble_deviceKernel)
        conformance(
            "Float.exp10", Input<Float>.within(-30...30), output: .repeating(0), tolerance: .ulps(3),
            oracle: exp10Float, launch: exp10Float, kernel: exp10Float_deviceKernel)
        conformance(
            "Double.exp10", Input<Double>.within(-30...30), output: .repeating(0), tolerance: .ulps(3),
            oracle: exp10Double, launch: exp10Double, kernel: exp10Double_deviceKernel)
        conformance(
            "Float.log(onePlus:)", Input<Float>.within(-0.5...5), output: .repeating(0), tolerance: .ulps(2),
            oracle: logOnePlusFloat, launch: logOnePlusFloat, kernel: logOnePlusFloat_deviceKernel)
        conformance(
            "Float.pow", Input<Float>.within(0.1...10), .within(-5...5), output: .repeating(0), tolerance: .ulps(16),
            oracle: powFloat, launch: powFloat, kernel: powFloat_deviceKernel)
        conformance(
            "Float.pow with a whole exponent", Input<Float>.within(0.1...10), .within(-5...5), output: .repeating(0),
            tolerance: .ulps(16), oracle: powIntFloat, launch: powIntFloat, kernel: powIntFloat_deviceKernel)
        conformance(
            "Float.atan2", Input<Float>.within(-10...10), .within(-10...10), output: .repeating(0), tolerance: .ulps(6),
            oracle: atan2Float, launch: atan2Float, kernel: atan2Float_deviceKernel)
        conformance(
            "Float.hypot", Input<Float>.within(-10...10), .within(-10...10), output: .repeating(0), tolerance: .ulps(4),
            oracle: hypotFloat, launch: hypotFloat, kernel: hypotFloat_deviceKernel)
        conformance(
            "Double.log(onePlus:)", Input<Double>.within(-0.5...5), output: .repeating(0), tolerance: .ulps(2),
            oracle: logOnePlusDouble, launch: logOnePlusDouble, kernel: logOnePlusDouble_deviceKernel)
        conformance(
            "Double.pow", Input<Double>.within(0.1...10), .within(-5...5), output: .repeating(0), tolerance: .ulps(16),
            oracle: powDouble, launch: powDouble, kernel: powDouble_deviceKernel)
        conformance(
            "Double.pow with a whole exponent", Input<Double>.within(0.1...10), .within(-5...5), output: .repeating(0),
            tolerance: .ulps(16), oracle: powIntDouble, launch: powIntDouble, kernel: powIntDouble_deviceKernel)
        conformance(
            "Double.atan2", Input<Double>.within(-10...10), .within(-10...10), output: .repeating(0),
            tolerance: .ulps(6), oracle: atan2Double, launch: atan2Double, kernel: atan2Double_deviceKernel)
        conformance(
            "Double.hypot", Input<Double>.within(-10...10), .within(-10...10), output: .repeating(0),
            tolerance: .ulps(4), oracle: hypotDouble, launch: hypotDouble, kernel: hypotDouble_deviceKernel)
        conformance(
            "functions at the edges of their domains", Input<Float>.edges, output: .repeating(.zero),
            tolerance: .ulps(5), oracle: mathAtTheEdges, launch: mathAtTheEdges, kernel: mathAtTheEdges_deviceKernel)
        conformance(
            "a composed function", Input<Float>.within(-20...20), output: .repeating(0), tolerance: .ulps(6),
            oracle: logistic, launch: logistic, kernel: logistic_deviceKernel)
    }
}
