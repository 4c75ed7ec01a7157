import DeviceConformance
import DotCompute

@DeviceKernel
func booleans(_ x: DeviceSpan<Bool>, _ y: DeviceSpan<Bool>, _ out: MutableDeviceSpan<Bool>, in context: DeviceContext) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = (a && !b) || (a == b && b != true) || !(a || b)
}

@DeviceKernel
func shortCircuit(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var calls = 0
    func yes(_ number: Int) -> Bool {
        calls = calls &* 10 &+ number
        return true
    }
    func no(_ number: Int) -> Bool {
        calls = calls &* 10 &+ number
        return false
    }
    switch x[context.index] & 3 {
    case 0: if yes(1) || yes(2) { calls += 0 }
    case 1: if no(1) && yes(2) { calls += 0 }
    case 2: if no(1) || yes(2) && no(3) || no(4) { calls += 0 }
    default: if (no(1) || yes(2)) && (yes(3) || no(4)) { calls += 0 }
    }
    out[context.index] = calls
}

@DeviceKernel
func shortCircuitGuardsIndex(
    _ x: DeviceSpan<Int>, _ y: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext
) {
    let k = x[context.index]
    if k >= 0 && k < y.count && y[k] > 0 {
        out[context.index] = y[k]
    } else if k < 0 || k >= y.count || y[k] == 0 {
        out[context.index] = -1
    } else {
        out[context.index] = -2
    }
}

@DeviceKernel
func ternaryEvaluatesOneSide(
    _ x: DeviceSpan<Int>, _ y: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext
) {
    let a = x[context.index]
    let b = y[context.index]
    out[context.index] = b == 0 || b == -1 ? 0 : a / b
}

@DeviceKernel
func booleansToNumbers(_ x: DeviceSpan<Int8>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext) {
    let negative = x[context.index] < 0
    let even = x[context.index] % 2 == 0
    let both = negative && even
    out[context.index] = (negative ? 1 : 0) + (even ? 2 : 0) + (both ? 4 : 0)
}

@DeviceKernel
func comparisonsOfMixedIntegers(
    _ x: DeviceSpan<Int32>, _ y: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
) {
    let a = Int64(x[context.index])
    let b = Int64(y[context.index])
    out[context.index] = (a < b ? 1 : 0) | (a == b ? 2 : 0) | (b > a ? 4 : 0) | (a >= b ? 8 : 0)
}

@DeviceKernel
func toggledFlag(_ x: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<Bool>, in context: DeviceContext) {
    var flag = false
    var bits = x[context.index]
    while bits != 0 {
        if bits & 1 == 1 { flag.toggle() }
        bits >>= 1
    }
    out[context.index] = flag
}

extension Corpus {
    @CaseList static var logic: [ConformanceCase] {
        conformance(
            "Bool and its operators", Input<Bool>.random, .random, output: .repeating(false), oracle: booleans,
            launch: booleans, kernel: booleans_deviceKernel)
        conformance(
            "&& and || evaluate the right side only when needed", Input<Int>.edges, output: .repeating(0),
            oracle: shortCircuit, launch: shortCircuit, kernel: shortCircuit_deviceKernel)
        conformance(
            "the right side may rely on the left", Input<Int>.within(-300...300), .edges, output: .repeating(0),
            oracle: shortCircuitGuardsIndex, launch: shortCircuitGuardsIndex,
            kernel: shortCircuitGuardsIndex_deviceKernel)
        conformance(
            "a ternary evaluates one side", Input<Int>.edges, .edges, output: .repeating(0),
            oracle: ternaryEvaluatesOneSide, launch: ternaryEvaluatesOneSide,
            kernel: ternaryEvaluatesOneSide_deviceKernel)
        conformance(
            "Bool in conditions and vectors of results", Input<Int8>.edges, output: .repeating(0),
            oracle: booleansToNumbers, launch: booleansToNumbers, kernel: booleansToNumbers_deviceKernel)
        conformance(
            "integers of different types compared", Input<Int32>.edges, .edges, output: .repeating(0),
            oracle: comparisonsOfMixedIntegers, launch: comparisonsOfMixedIntegers,
            kernel: comparisonsOfMixedIntegers_deviceKernel)
        conformance(
            "a flag in a loop", Input<UInt32>.edges, output: .repeating(false), oracle: toggledFlag,
            launch: toggledFlag, kernel: toggledFlag_deviceKernel)
    }
}
