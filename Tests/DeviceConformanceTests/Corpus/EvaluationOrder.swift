import DeviceConformance
import DotCompute

@DeviceKernel
func leftToRight(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var trace = 0
    func step(_ digit: Int) -> Int {
        trace = trace * 10 + digit
        return digit
    }
    let value = step(1) + step(2) * step(3) - step(4)
    out[context.index] = trace * 100 + value + x[context.index] * 0
}

@DeviceKernel
func argumentsInOrder(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var trace = 0
    func step(_ digit: Int) -> Int {
        trace = trace * 10 + digit
        return digit
    }
    func join(_ a: Int, _ b: Int, _ c: Int) -> Int { a * 100 + b * 10 + c }
    let value = join(step(3), step(1), step(2))
    out[context.index] = trace * 1000 + value + x[context.index] * 0
}

@DeviceKernel
func indexBeforeValue(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    var cells = [4 of Int32](repeating: 0)
    var next = 0
    func advance() -> Int {
        next += 1
        return next
    }
    cells[advance()] = Int32(advance()) * 10
    cells[advance()] += Int32(advance()) + x[context.index]
    out[context.index] = cells[1] * 1000 + cells[3]
}

@DeviceKernel
func readBeforeCall(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var value = x[context.index]
    func change() -> Int {
        value += 100
        return value
    }
    let sum = value + change() + value
    out[context.index] = sum
}

@DeviceKernel
func comparisonOrder(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var trace = 0
    func step(_ digit: Int) -> Int {
        trace = trace * 10 + digit
        return digit
    }
    if step(1) < step(2) { trace += step(3) }
    if step(5) > step(4) && step(6) == step(6) { trace += 1 }
    out[context.index] = trace + x[context.index] * 0
}

@DeviceKernel
func ternaryOrder(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var trace = 0
    func step(_ digit: Int) -> Int {
        trace = trace * 10 + digit
        return digit
    }
    let value = step(x[context.index]) > 1 ? step(7) : step(8)
    out[context.index] = trace * 10 + value
}

@DeviceKernel
func compoundAssignmentOrder(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var total = 1
    func grow(_ by: Int) -> Int {
        total += by
        return by
    }
    total += grow(5)
    total *= grow(2)
    out[context.index] = total + x[context.index] * 0
}

extension Corpus {
    @CaseList static var evaluationOrder: [ConformanceCase] {
        conformance(
            "operands are evaluated from left to right", Input<Int>.within(0...3), output: .repeating(0),
            oracle: leftToRight, launch: leftToRight, kernel: leftToRight_deviceKernel)
        conformance(
            "arguments are evaluated in order", Input<Int>.within(0...3), output: .repeating(0),
            oracle: argumentsInOrder, launch: argumentsInOrder, kernel: argumentsInOrder_deviceKernel)
        conformance(
            "an element's index is evaluated before what is assigned", Input<Int32>.within(-100...100),
            output: .repeating(0), oracle: indexBeforeValue, launch: indexBeforeValue,
            kernel: indexBeforeValue_deviceKernel)
        conformance(
            "a variable is read before a later call changes it", Input<Int>.within(0...100), output: .repeating(0),
            oracle: readBeforeCall, launch: readBeforeCall, kernel: readBeforeCall_deviceKernel)
        conformance(
            "both sides of a comparison in order", Input<Int>.within(0...3), output: .repeating(0),
            oracle: comparisonOrder, launch: comparisonOrder, kernel: comparisonOrder_deviceKernel)
        conformance(
            "the condition first", Input<Int>.within(0...3), output: .repeating(0), oracle: ternaryOrder,
            launch: ternaryOrder, kernel: ternaryOrder_deviceKernel)
        conformance(
            "a compound assignment reads after its right side", Input<Int>.within(0...3), output: .repeating(0),
            oracle: compoundAssignmentOrder, launch: compoundAssignmentOrder,
            kernel: compoundAssignmentOrder_deviceKernel)
    }
}
