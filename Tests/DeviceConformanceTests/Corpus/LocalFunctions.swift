import DeviceConformance
import DotCompute

@DeviceKernel
func localFunction(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    func twice(_ value: Int32) -> Int32 { value &* 2 }
    out[context.index] = twice(twice(x[context.index]) &+ 1)
}

@DeviceKernel
func localFunctionThatCaptures(
    _ x: DeviceSpan<Int32>, _ y: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext
) {
    let i = context.index
    var total: Int32 = 0
    let weight = y[i]
    func add(_ value: Int32) {
        total = total &+ value &* weight
    }
    add(x[i])
    add(3)
    for k in 0..<4 { add(Int32(k)) }
    out[i] = total
}

@DeviceKernel
func localFunctionsThatCallEachOther(
    _ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext
) {
    var depth: Int32 = 0
    func inner(_ value: Int32) -> Int32 {
        depth += 1
        return value & 0xFF
    }
    func middle(_ value: Int32) -> Int32 { inner(value) + inner(value &>> 8) }
    func outer(_ value: Int32) -> Int32 {
        if value < 0 { return middle(value) }
        return middle(value) + inner(value)
    }
    let result = outer(x[context.index])
    out[context.index] = result * 10 + depth
}

@DeviceKernel
func localFunctionWithInout(
    _ x: DeviceSpan<Int32>, _ y: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD2<Int32>>, in context: DeviceContext
) {
    func order(_ a: inout Int32, _ b: inout Int32) {
        if a > b {
            let old = a
            a = b
            b = old
        }
    }
    var low = x[context.index]
    var high = y[context.index]
    order(&low, &high)
    out[context.index] = SIMD2<Int32>(low, high)
}

@DeviceKernel
func inoutBehindOtherArguments(
    _ x: DeviceSpan<Int32>, _ y: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD2<Int32>>, in context: DeviceContext
) {
    func bump(_ vector: inout SIMD2<Int32>) -> Int32 {
        vector.x = vector.x &+ 5
        return vector.y
    }
    func scale(_ a: inout Int32, _ factor: Int32) { a = a &* factor }
    var pair = SIMD2<Int32>(x[context.index], y[context.index])
    scale(&pair.x, bump(&pair))
    var pairs = [2 of Int32](repeating: 3)
    func swing(_ value: Int32) -> Int32 {
        pairs[1] = value
        return 2
    }
    scale(&pairs[1], swing(pair.x))
    out[context.index] = SIMD2<Int32>(pair.x, pairs[1])
}

@DeviceKernel
func localFunctionOverSpans(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    func put(_ place: Int, _ value: Int32) { out[place] = value &+ x[place] }
    func nothing() {}
    nothing()
    put(context.index, 5)
}

@DeviceKernel
func localFunctionWithLabels(
    _ x: DeviceSpan<Float>, _ y: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    func mix(_ a: Float, with b: Float, by amount: Float) -> Float { a + (b - a) * amount }
    let i = context.index
    out[i] = mix(x[i], with: y[i], by: 0.25)
}

@DeviceKernel
func localFunctionWithLoops(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    func firstSetBit(_ value: UInt32) -> Int {
        for bit in 0..<32 {
            if value &>> UInt32(bit) & 1 == 1 { return bit }
        }
        return -1
    }
    out[context.index] = firstSetBit(x[context.index])
}

extension Corpus {
    @CaseList static var localFunctions: [ConformanceCase] {
        conformance(
            "a local function", Input<Int32>.edges, output: .repeating(0), oracle: localFunction, launch: localFunction,
            kernel: localFunction_deviceKernel)
        conformance(
            "a local function with captures", Input<Int32>.edges, .edges, output: .repeating(0),
            oracle: localFunctionThatCaptures, launch: localFunctionThatCaptures,
            kernel: localFunctionThatCaptures_deviceKernel)
        conformance(
            "local functions that call others", Input<Int32>.edges, output: .repeating(0),
            oracle: localFunctionsThatCallEachOther, launch: localFunctionsThatCallEachOther,
            kernel: localFunctionsThatCallEachOther_deviceKernel)
        conformance(
            "a local function with inout", Input<Int32>.edges, .edges, output: .repeating(.zero),
            oracle: localFunctionWithInout, launch: localFunctionWithInout, kernel: localFunctionWithInout_deviceKernel)
        conformance(
            "an inout argument that later arguments change", Input<Int32>.edges, .edges, output: .repeating(.zero),
            oracle: inoutBehindOtherArguments, launch: inoutBehindOtherArguments,
            kernel: inoutBehindOtherArguments_deviceKernel)
        conformance(
            "a local function that reads and writes spans", Input<Int32>.edges, output: .repeating(0),
            oracle: localFunctionOverSpans, launch: localFunctionOverSpans, kernel: localFunctionOverSpans_deviceKernel)
        conformance(
            "labels of local functions", Input<Float>.within(-10...10), .within(-10...10), output: .repeating(0),
            oracle: localFunctionWithLabels, launch: localFunctionWithLabels,
            kernel: localFunctionWithLabels_deviceKernel)
        conformance(
            "return out of loops of a local function", Input<UInt32>.edges, output: .repeating(0),
            oracle: localFunctionWithLoops, launch: localFunctionWithLoops, kernel: localFunctionWithLoops_deviceKernel)
    }
}
