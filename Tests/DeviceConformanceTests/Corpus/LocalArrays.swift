import DeviceConformance
import DotCompute

@DeviceKernel
func localArray(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    var cells = [8 of Int32](repeating: 1)
    for k in 0..<8 { cells[k] = x[context.index] &+ Int32(k) }
    for k in 1..<8 { cells[k] ^= cells[k - 1] &<< 1 }
    out[context.index] = cells[7]
}

@DeviceKernel
func inlineArrayByName(_ x: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext) {
    var counts = InlineArray<4, UInt8>(repeating: 0)
    var value = x[context.index]
    while value != 0 {
        counts[Int(value & 3)] += 1
        value >>= 2
    }
    out[context.index] = counts[1] + counts[2] * 2 + counts[3] * 3
}

@DeviceKernel
func sortedNetwork(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<SIMD4<Int32>>, in context: DeviceContext) {
    var cells = [4 of Int32](repeating: 0)
    let value = x[context.index]
    cells[0] = value
    cells[1] = value &* 7
    cells[2] = value ^ 0x55
    cells[3] = ~value
    for k in 1..<cells.count {
        let key = cells[k]
        var place = k
        while place > 0 && cells[place - 1] > key {
            cells[place] = cells[place - 1]
            place -= 1
        }
        cells[place] = key
    }
    out[context.index] = SIMD4<Int32>(cells[0], cells[1], cells[2], cells[3])
}

@DeviceKernel
func arrayOfVectors(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD2<Float>>, in context: DeviceContext) {
    var path = [3 of SIMD2<Float>](repeating: SIMD2<Float>(0, 1))
    path[1] = path[0] + x[context.index]
    path[2] = path[1] * path[1]
    path[2].x -= 3
    path[2][1] += 1
    out[context.index] = path[2]
}

@DeviceKernel
func twoArrays(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var even = [5 of Int](repeating: 0)
    var odd = [5 of Int](repeating: 0)
    for k in 0..<10 {
        if k % 2 == 0 { even[k / 2] = k * x[context.index] } else { odd[k / 2] = k }
    }
    var sum = 0
    for k in 0..<5 { sum += even[k] - odd[k] }
    out[context.index] = sum
}

@DeviceKernel
func arrayInLoop(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    var sum: Int32 = 0
    for k in 0..<3 {
        var cells = [2 of Int32](repeating: 5)
        cells[k % 2] &+= x[context.index]
        sum = sum &+ cells[0] &* 3 &+ cells[1]
    }
    out[context.index] = sum
}

@DeviceKernel
func arrayOfBools(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var composite = [64 of Bool](repeating: false)
    var count = 0
    for k in 2..<64 {
        if composite[k] { continue }
        count += 1
        for multiple in stride(from: k * k, to: 64, by: k) { composite[multiple] = true }
    }
    let last = x[context.index] & 63
    out[context.index] = composite[last] ? -count : count
}

@DeviceKernel
func arrayThroughLocalFunction(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    var stack = [6 of Int32](repeating: 0)
    var top = 0
    func push(_ value: Int32) {
        stack[top] = value
        top += 1
    }
    func pop() -> Int32 {
        top -= 1
        return stack[top]
    }
    push(x[context.index])
    push(5)
    push(7)
    let a = pop()
    let b = pop()
    push(a &* b)
    let c = pop()
    out[context.index] = c &+ pop()
}

extension Corpus {
    @CaseList static var localArrays: [ConformanceCase] {
        conformance(
            "a local array", Input<Int32>.edges, output: .repeating(0), oracle: localArray, launch: localArray,
            kernel: localArray_deviceKernel)
        conformance(
            "an array written as InlineArray", Input<UInt8>.edges, output: .repeating(0), oracle: inlineArrayByName,
            launch: inlineArrayByName, kernel: inlineArrayByName_deviceKernel)
        conformance(
            "insertion sort in a local array", Input<Int32>.edges, output: .repeating(.zero), oracle: sortedNetwork,
            launch: sortedNetwork, kernel: sortedNetwork_deviceKernel)
        conformance(
            "a local array of vectors", Input<Float>.within(-10...10), output: .repeating(.zero),
            oracle: arrayOfVectors, launch: arrayOfVectors, kernel: arrayOfVectors_deviceKernel)
        conformance(
            "two local arrays", Input<Int>.within(-100...100), output: .repeating(0), oracle: twoArrays,
            launch: twoArrays, kernel: twoArrays_deviceKernel)
        conformance(
            "an array that begins anew in each pass", Input<Int32>.edges, output: .repeating(0), oracle: arrayInLoop,
            launch: arrayInLoop, kernel: arrayInLoop_deviceKernel)
        conformance(
            "a sieve in an array of Bool", Input<Int>.edges, output: .repeating(0), oracle: arrayOfBools,
            launch: arrayOfBools, kernel: arrayOfBools_deviceKernel)
        conformance(
            "a local array in a local function", Input<Int32>.edges, output: .repeating(0),
            oracle: arrayThroughLocalFunction, launch: arrayThroughLocalFunction,
            kernel: arrayThroughLocalFunction_deviceKernel)
    }
}
