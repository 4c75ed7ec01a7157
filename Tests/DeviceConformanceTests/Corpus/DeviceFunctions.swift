import DeviceConformance
import DotCompute

@DeviceFunction
func square(_ x: Float) -> Float { x * x }

@DeviceFunction
func square(_ x: Int32) -> Int32 { x &* x }

@DeviceFunction
func sumOfSquares(_ x: Float, and y: Float) -> Float {
    let first: Float = square(x)
    let second: Float = square(y)
    return first + second
}

@DeviceFunction
func divide(_ a: Int32, by b: Int32, remainder: inout Int32) -> Int32 {
    guard b != 0 else {
        remainder = a
        return 0
    }
    remainder = a % b
    return a / b
}

@DeviceFunction
func sum(of x: DeviceSpan<Int32>, from start: Int, count: Int) -> Int {
    var result = 0
    for i in start..<min(start + count, x.count) { result += Int(x[i]) }
    return result
}

@DeviceFunction
func store(_ value: Int32, at place: Int, of span: MutableDeviceSpan<Int32>) {
    if place < span.count { span[place] = value }
}

@DeviceFunction
func ownValue(of x: DeviceSpan<Int32>, in context: DeviceContext) -> Int32 {
    x[context.index] &+ Int32(truncatingIfNeeded: context.size)
}

@DeviceFunction
func rotate(_ v: SIMD2<Float>, by turn: SIMD2<Float>) -> SIMD2<Float> {
    SIMD2<Float>(v.x * turn.x - v.y * turn.y, v.x * turn.y + v.y * turn.x)
}

@DeviceFunction
func greatestCommonDivisor(_ a: UInt32, _ b: UInt32) -> UInt32 {
    var a = a
    var b = b
    while b != 0 {
        let rest = a % b
        a = b
        b = rest
    }
    return a
}

@DeviceFunction
func exchange(_ a: inout Int32, _ b: inout Int32) {
    let old = a
    a = b
    b = old
}

enum Physics {
    @DeviceFunction
    static func energy(mass: Float, speed: Float) -> Float {
        let squared: Float = square(speed)
        return mass * squared / 2
    }
}

@DeviceKernel
func callFunction(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    let y: Float = square(x[context.index])
    out[context.index] = y + (square(y) as Float)
}

@DeviceKernel
func callOverloads(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    let a: Float = square(x[context.index])
    let b: Int32 = square(y[context.index])
    out[context.index] = a + Float(b)
}

@DeviceKernel
func callNestedFunctions(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    let i = context.index
    let result: Float = sumOfSquares(x[i], and: y[i])
    out[i] = result.squareRoot()
}

@DeviceKernel
func callWithInout(
    _ x: DeviceSpan<Int32>, _ y: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD2<Int32>>, in context: DeviceContext
) {
    let i = context.index
    guard y[i] != -1 else { return }
    var rest: Int32 = 0
    let quotient: Int32 = divide(x[i], by: y[i], remainder: &rest)
    out[i] = SIMD2<Int32>(quotient, rest)
}

@DeviceKernel
func callWithSpan(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    let result: Int = sum(of: x, from: context.index, count: 5 as Int)
    out[context.index] = result
}

@DeviceKernel
func callThatWrites(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    store(x[context.index] &+ 1, at: context.index, of: out)
    store(0 as Int32, at: out.count + context.index, of: out)
}

@DeviceKernel
func callWithContext(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let value: Int32 = ownValue(of: x, in: context)
    out[context.index] = value
}

@DeviceKernel
func callWithVectors(
    _ x: DeviceSpan<SIMD2<Float>>, _ y: DeviceSpan<SIMD2<Float>>, _ out: MutableDeviceSpan<SIMD2<Float>>,
    in context: DeviceContext
) {
    let turned: SIMD2<Float> = rotate(x[context.index], by: y[context.index])
    out[context.index] = turned + (rotate(turned, by: turned) as SIMD2<Float>)
}

@DeviceKernel
func callWithLoop(
    _ x: DeviceSpan<UInt32>, _ y: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt32>, in context: DeviceContext
) {
    out[context.index] = greatestCommonDivisor(x[context.index], y[context.index])
}

@DeviceKernel
func callQualified(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    out[context.index] = Physics.energy(mass: x[context.index], speed: y[context.index])
}

@DeviceKernel
func callWithElementInout(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    var cells = [3 of Int32](repeating: 0)
    cells[0] = x[context.index]
    cells[2] = 7
    var other: Int32 = 3
    exchange(&cells[0], &other)
    exchange(&other, &cells[2])
    var pair = SIMD2<Int32>(cells[0], cells[2])
    exchange(&pair.x, &other)
    exchange(&other, &pair[1])
    out[context.index] = pair.x &* 31 &+ pair.y &* 7 &+ other
}

extension Corpus {
    @CaseList static var deviceFunctions: [ConformanceCase] {
        conformance(
            "a device function", Input<Float>.within(-100...100), output: .repeating(0), oracle: callFunction,
            launch: callFunction, kernel: callFunction_deviceKernel)
        conformance(
            "overloads of a device function", Input<Float>.within(-100...100), .within(-1000...1000),
            output: .repeating(0), oracle: callOverloads, launch: callOverloads, kernel: callOverloads_deviceKernel)
        conformance(
            "a device function that calls others", Input<Float>.within(-100...100), .within(-100...100),
            output: .repeating(0), oracle: callNestedFunctions, launch: callNestedFunctions,
            kernel: callNestedFunctions_deviceKernel)
        conformance(
            "a device function with inout", Input<Int32>.edges, .edges, output: .repeating(.zero),
            oracle: callWithInout, launch: callWithInout, kernel: callWithInout_deviceKernel)
        conformance(
            "a device function over a span", Input<Int32>.edges, output: .repeating(0), oracle: callWithSpan,
            launch: callWithSpan, kernel: callWithSpan_deviceKernel)
        conformance(
            "a device function that writes", Input<Int32>.edges, output: .repeating(0), oracle: callThatWrites,
            launch: callThatWrites, kernel: callThatWrites_deviceKernel)
        conformance(
            "a device function with the context", Input<Int32>.edges, output: .repeating(0), oracle: callWithContext,
            launch: callWithContext, kernel: callWithContext_deviceKernel)
        conformance(
            "a device function of vectors", Input<SIMD2<Float>>.lanes(.within(-3...3)), .lanes(.within(-3...3)),
            output: .repeating(.zero), oracle: callWithVectors, launch: callWithVectors,
            kernel: callWithVectors_deviceKernel)
        conformance(
            "a device function with a loop", Input<UInt32>.edges, .edges, output: .repeating(0), oracle: callWithLoop,
            launch: callWithLoop, kernel: callWithLoop_deviceKernel)
        conformance(
            "a static device function", Input<Float>.within(0...10), .within(-10...10), output: .repeating(0),
            oracle: callQualified, launch: callQualified, kernel: callQualified_deviceKernel)
        conformance(
            "inout arguments that are elements", Input<Int32>.edges, output: .repeating(0),
            oracle: callWithElementInout, launch: callWithElementInout, kernel: callWithElementInout_deviceKernel)
    }
}
