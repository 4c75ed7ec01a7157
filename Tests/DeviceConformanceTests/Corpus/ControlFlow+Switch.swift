import DeviceConformance
import DotCompute

@DeviceKernel
func switchOnValues(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    switch x[context.index] {
    case 0: out[context.index] = 10
    case 1, 2, 3: out[context.index] = 20
    case -1: out[context.index] = 30
    default: out[context.index] = 40
    }
}

@DeviceKernel
func switchOnRanges(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext) {
    switch x[context.index] {
    case ..<(-10): out[context.index] = 1
    case -10..<0: out[context.index] = 2
    case 0...9: out[context.index] = 3
    case 10: out[context.index] = 4
    case 11...: out[context.index] = 5
    default: out[context.index] = 6
    }
}

@DeviceKernel
func switchDoesNotFallThrough(_ x: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext) {
    var result: UInt8 = 0
    switch x[context.index] % 6 {
    case 0:
        result += 1
    case 1:
        result += 2
    case 2:
        result += 4
    case 3: break
    default:
        result += 8
    }
    out[context.index] = result
}

@DeviceKernel
func switchWithWhere(
    _ x: DeviceSpan<Int>, _ y: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext
) {
    let limit = y[context.index]
    switch x[context.index] {
    case let value where value > limit: out[context.index] = value - limit
    case 0 where limit < 0: out[context.index] = -1
    case -3...3: out[context.index] = -2
    default: out[context.index] = -3
    }
}

@DeviceKernel
func switchOnBool(_ x: DeviceSpan<Bool>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    switch x[context.index] {
    case true: out[context.index] = 1
    case false: out[context.index] = 2
    }
}

@DeviceKernel
func switchExpression(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let x = x[context.index]
    let value: Int32 =
        switch x & 3 {
        case 0: 7
        case 1: x
        case 2: x &* 2
        default: -1
        }
    out[context.index] = value
}

@DeviceKernel
func switchInLoop(_ n: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var sum = 0
    loop: for k in 0..<100 {
        switch k % 5 {
        case 0: break
        case 1: continue loop
        case 2 where k > n[context.index]: break loop
        default: sum += k
        }
        sum += 1
    }
    out[context.index] = sum
}

@DeviceKernel
func switchOnFloats(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext) {
    switch x[context.index] {
    case 0: out[context.index] = 1
    case 0.5, -0.5: out[context.index] = 2
    case 1...: out[context.index] = 3
    case ..<0: out[context.index] = 4
    default: out[context.index] = 5
    }
}

@DeviceKernel
func switchNested(
    _ x: DeviceSpan<UInt8>, _ y: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
) {
    switch x[context.index] & 3 {
    case 0:
        switch y[context.index] & 1 {
        case 0: out[context.index] = 1
        default: out[context.index] = 2
        }
    case 1, 2: out[context.index] = 3
    default:
        if y[context.index] > 9 { break }
        out[context.index] = 4
    }
}

@DeviceKernel
func switchIsEvaluatedOnce(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    var calls: Int32 = 0
    func next(_ value: Int32) -> Int32 {
        calls += 1
        return value % 4
    }
    switch next(x[context.index]) {
    case 3: out[context.index] = 30 + calls
    case 2: out[context.index] = 20 + calls
    case 1: out[context.index] = 10 + calls
    default: out[context.index] = calls
    }
}

extension Corpus {
    @CaseList static var switches: [ConformanceCase] {
        conformance(
            "switch on values", Input<Int32>.within(-5...5), output: .repeating(0), oracle: switchOnValues,
            launch: switchOnValues, kernel: switchOnValues_deviceKernel)
        conformance(
            "switch on ranges", Input<Int>.within(-20...20), output: .repeating(0), oracle: switchOnRanges,
            launch: switchOnRanges, kernel: switchOnRanges_deviceKernel)
        conformance(
            "switch does not fall through", Input<UInt8>.edges, output: .repeating(0), oracle: switchDoesNotFallThrough,
            launch: switchDoesNotFallThrough, kernel: switchDoesNotFallThrough_deviceKernel)
        conformance(
            "switch with where", Input<Int>.within(-10...10), .within(-10...10), output: .repeating(0),
            oracle: switchWithWhere, launch: switchWithWhere, kernel: switchWithWhere_deviceKernel)
        conformance(
            "switch on a Bool", Input<Bool>.random, output: .repeating(0), oracle: switchOnBool, launch: switchOnBool,
            kernel: switchOnBool_deviceKernel)
        conformance(
            "switch as an expression", Input<Int32>.edges, output: .repeating(0), oracle: switchExpression,
            launch: switchExpression, kernel: switchExpression_deviceKernel)
        conformance(
            "break in a switch leaves the switch, with a label the loop", Input<Int>.within(-5...110),
            output: .repeating(0), oracle: switchInLoop, launch: switchInLoop, kernel: switchInLoop_deviceKernel)
        conformance(
            "switch on floating-point numbers", Input<Float>.edges, output: .repeating(0), oracle: switchOnFloats,
            launch: switchOnFloats, kernel: switchOnFloats_deviceKernel)
        conformance(
            "switch in a switch", Input<UInt8>.edges, .within(0...20), output: .repeating(0), oracle: switchNested,
            launch: switchNested, kernel: switchNested_deviceKernel)
        conformance(
            "what is switched on is evaluated once", Input<Int32>.within(0...1000), output: .repeating(0),
            oracle: switchIsEvaluatedOnce, launch: switchIsEvaluatedOnce, kernel: switchIsEvaluatedOnce_deviceKernel)
    }
}
