import DeviceConformance
import DotCompute

@DeviceKernel
func ifChain(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let x = x[context.index]
    if x < -1000 {
        out[context.index] = -2
    } else if x < 0 {
        out[context.index] = -1
    } else if x == 0 {
        out[context.index] = 0
    } else {
        out[context.index] = x > 1000 ? 2 : 1
    }
}

@DeviceKernel
func nestedTernaries(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    let x = x[context.index]
    out[context.index] = x.isNaN ? -1 : x < 0 ? (x < -10 ? 0 : 1) : x > 10 ? 3 : 2
}

@DeviceKernel
func earlyReturns(
    _ x: DeviceSpan<Int32>, _ y: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext
) {
    let i = context.index
    guard x[i] != 0 else {
        out[i] = -7
        return
    }
    if x[i] > 100 { return }
    for k in 0..<10 {
        if x[i] == Int32(k) {
            out[i] = y[i]
            return
        }
    }
    out[i] = 5
}

@DeviceKernel
func guardWithSeveralConditions(
    _ x: DeviceSpan<Int32>, _ y: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext
) {
    let i = context.index
    guard x[i] > 0, y[i] > 0, x[i] < y[i] else { return }
    out[i] = y[i] - x[i]
}

@DeviceKernel
func nestedIfs(
    _ x: DeviceSpan<Int16>, _ y: DeviceSpan<Int16>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext
) {
    let i = context.index
    if x[i] > 0 {
        if y[i] > 0 {
            out[i] = 1
        } else if y[i] < 0 {
            if x[i] > 100 { out[i] = 2 } else { out[i] = 3 }
        }
    } else {
        if y[i] > x[i] { out[i] = 4 }
    }
}

@DeviceKernel
func forHalfOpen(_ n: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var sum = 0
    for k in 0..<n[context.index] { sum += k * k }
    out[context.index] = sum
}

@DeviceKernel
func forClosed(
    _ a: DeviceSpan<Int32>, _ b: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext
) {
    let i = context.index
    var sum = 0
    let low = min(a[i], b[i])
    let high = max(a[i], b[i])
    for k in low...high { sum = sum &* 3 &+ Int(k) }
    out[i] = sum
}

@DeviceKernel
func forClosedToTheEnd(_ a: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var sum = 0
    for k in a[context.index]...255 { sum += Int(k) }
    out[context.index] = sum
}

@DeviceKernel
func forEmpty(_ a: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var count = 0
    let a = a[context.index]
    for _ in a..<a { count += 1 }
    for k in 0..<max(0, a) where k % 2 == 0 { count += 10 }
    out[context.index] = count
}

@DeviceKernel
func forWhere(_ n: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var sum = 0
    for k in 0..<n[context.index] where k % 3 != 1 && k > 2 { sum += k }
    out[context.index] = sum
}

@DeviceKernel
func rangeIsEvaluatedOnce(_ n: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var end = n[context.index]
    var count = 0
    for _ in 0..<end {
        end += 1
        count += 1
    }
    out[context.index] = count * 1000 + end
}

@DeviceKernel
func forReversed(_ n: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var value = 0
    for k in stride(from: n[context.index] - 1, through: 0, by: -1) { value = value &* 7 &+ k }
    for k in stride(from: 3, to: 0, by: -1) { value = value &* 11 &+ k }
    out[context.index] = value
}

@DeviceKernel
func strides(_ n: DeviceSpan<Int>, _ step: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    let i = context.index
    var value = 0
    for k in stride(from: 0, to: n[i], by: step[i]) { value = value &* 5 &+ k }
    for k in stride(from: n[i], through: -3, by: -step[i]) { value = value &* 3 &+ k }
    for k in stride(from: 10, through: 0, by: -5) { value = value &+ k }
    out[i] = value
}

@DeviceKernel
func strideToTheEnd(_ a: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var count = 0
    for _ in stride(from: Int.max - a[context.index], through: Int.max, by: 3) { count += 1 }
    for _ in stride(from: Int.min + a[context.index], to: Int.min, by: -2) { count += 100 }
    out[context.index] = count
}

@DeviceKernel
func whileLoop(_ n: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var x = n[context.index]
    var steps = 0
    while x > 1 && steps < 200 {
        x = x & 1 == 0 ? x / 2 : x &* 3 &+ 1
        steps += 1
    }
    out[context.index] = steps
}

@DeviceKernel
func repeatLoop(_ n: DeviceSpan<UInt32>, _ out: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
    var x = n[context.index]
    var reversed: UInt32 = 0
    repeat {
        reversed = reversed &* 10 &+ x % 10
        x /= 10
    } while x != 0
    out[context.index] = reversed
}

@DeviceKernel
func repeatWithContinue(_ n: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var k = 0
    var sum = 0
    repeat {
        k += 1
        if k % 2 == 0 { continue }
        sum += k
    } while k < n[context.index]
    out[context.index] = sum
}

@DeviceKernel
func breakAndContinue(_ n: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var sum = 0
    for k in 0..<n[context.index] {
        if k % 4 == 3 { continue }
        if k > 30 { break }
        sum += k
    }
    out[context.index] = sum
}

@DeviceKernel
func labelledJumps(
    _ n: DeviceSpan<Int>, _ m: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext
) {
    let i = context.index
    var found = -1
    search: for a in 1..<max(2, n[i]) {
        var b = 1
        while true {
            if b > a { continue search }
            if a * b == m[i] {
                found = a * 100 + b
                break search
            }
            b += 1
        }
    }
    out[i] = found
}

@DeviceKernel
func labelledBlocks(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    var result: Int32 = 0
    let x = x[context.index]
    outer: if x > 0 {
        if x % 2 == 0 {
            result = 1
            break outer
        }
        result = 2
    }
    block: do {
        if x < 0 { break block }
        result += 10
    }
    out[context.index] = result
}

@DeviceKernel
func loopsInLoops(_ n: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    let n = n[context.index]
    var count = 0
    for a in 0..<n {
        for b in a..<n {
            for c in stride(from: b, to: n, by: 2) {
                if (a + b * c) % 3 == 0 { count += 1 }
            }
        }
    }
    out[context.index] = count
}

@DeviceKernel
func scopesAndShadows(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let value = x[context.index]
    var result = value &* 2
    do {
        let value = result &+ 1
        result = value
        if true {
            var value = value &+ 1
            value &+= 1
            result = result ^ value
        }
    }
    for value in 0..<3 { result = result &+ Int32(value) }
    out[context.index] = result &+ value
}

@DeviceKernel
func lateInitialisation(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let x = x[context.index]
    let scaled: Int32
    let sign: Int32
    if x < 0 {
        sign = -1
        scaled = x / 2
    } else if x == 0 {
        sign = 0
        scaled = 1
    } else {
        sign = 1
        scaled = x / 4
    }
    var last: Int32
    last = scaled
    last = last &+ 1
    out[context.index] = scaled &* sign &+ last
}

@DeviceKernel
func ifExpressions(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let x = x[context.index]
    let kind: Int32 = if x < 0 { -1 } else if x == 0 { 0 } else { 1 }
    var other: Int32
    other = if x > 5 { x / 2 } else { x }
    out[context.index] = kind &* 3 &+ other
}

@DeviceKernel
func compoundAssignment(
    _ x: DeviceSpan<Int32>, _ y: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext
) {
    let i = context.index
    var v = x[i]
    v &+= y[i]
    v &-= 3
    v &*= 5
    v ^= y[i]
    v &= 0x00FF_FFFF
    v |= 1
    v >>= 2
    v <<= 1
    v &>>= 1
    v &<<= 2
    v += 1
    v -= 2
    v /= 3
    v %= 1000
    v *= 2
    out[i] = v
}

extension Corpus {
    @CaseList static var controlFlow: [ConformanceCase] {
        conformance(
            "if and else if", Input<Int32>.edges, output: .repeating(0), oracle: ifChain, launch: ifChain,
            kernel: ifChain_deviceKernel)
        conformance(
            "nested ternaries", Input<Float>.edges, output: .repeating(0), oracle: nestedTernaries,
            launch: nestedTernaries, kernel: nestedTernaries_deviceKernel)
        conformance(
            "guard and early returns", Input<Int32>.within(-5...120), .edges, output: .repeating(0),
            oracle: earlyReturns, launch: earlyReturns, kernel: earlyReturns_deviceKernel)
        conformance(
            "guard with several conditions", Input<Int32>.edges, .edges, output: .repeating(-1),
            oracle: guardWithSeveralConditions, launch: guardWithSeveralConditions,
            kernel: guardWithSeveralConditions_deviceKernel)
        conformance(
            "nested conditions", Input<Int16>.edges, .edges, output: .repeating(0), oracle: nestedIfs,
            launch: nestedIfs, kernel: nestedIfs_deviceKernel)
        conformance(
            "for over a half-open range", Input<Int>.within(0...40), output: .repeating(0), oracle: forHalfOpen,
            launch: forHalfOpen, kernel: forHalfOpen_deviceKernel)
        conformance(
            "for over a closed range", Input<Int32>.within(-20...20), .within(-20...20), output: .repeating(0),
            oracle: forClosed, launch: forClosed, kernel: forClosed_deviceKernel)
        conformance(
            "a closed range up to the end of its type", Input<UInt8>.within(200...255), output: .repeating(0),
            oracle: forClosedToTheEnd, launch: forClosedToTheEnd, kernel: forClosedToTheEnd_deviceKernel)
        conformance(
            "ranges without elements", Input<Int>.within(-5...9), output: .repeating(0), oracle: forEmpty,
            launch: forEmpty, kernel: forEmpty_deviceKernel)
        conformance(
            "for with where", Input<Int>.within(0...50), output: .repeating(0), oracle: forWhere, launch: forWhere,
            kernel: forWhere_deviceKernel)
        conformance(
            "the range is evaluated once", Input<Int>.within(0...50), output: .repeating(0),
            oracle: rangeIsEvaluatedOnce, launch: rangeIsEvaluatedOnce, kernel: rangeIsEvaluatedOnce_deviceKernel)
        conformance(
            "a range from its end", Input<Int>.within(0...30), output: .repeating(0), oracle: forReversed,
            launch: forReversed, kernel: forReversed_deviceKernel)
        conformance(
            "stride up and down", Input<Int>.within(-10...60), .within(1...9), output: .repeating(0), oracle: strides,
            launch: strides, kernel: strides_deviceKernel)
        conformance(
            "a stride that ends beside the end of its type", Input<Int>.within(0...40), output: .repeating(0),
            oracle: strideToTheEnd, launch: strideToTheEnd, kernel: strideToTheEnd_deviceKernel)
        conformance(
            "while", Input<UInt32>.within(0...100000), output: .repeating(0), oracle: whileLoop, launch: whileLoop,
            kernel: whileLoop_deviceKernel)
        conformance(
            "repeat", Input<UInt32>.edges, output: .repeating(0), oracle: repeatLoop, launch: repeatLoop,
            kernel: repeatLoop_deviceKernel)
        conformance(
            "continue in repeat goes to the condition", Input<Int>.within(-3...20), output: .repeating(0),
            oracle: repeatWithContinue, launch: repeatWithContinue, kernel: repeatWithContinue_deviceKernel)
        conformance(
            "break and continue", Input<Int>.within(0...60), output: .repeating(0), oracle: breakAndContinue,
            launch: breakAndContinue, kernel: breakAndContinue_deviceKernel)
        conformance(
            "labelled jumps", Input<Int>.within(0...20), .within(0...200), output: .repeating(0), oracle: labelledJumps,
            launch: labelledJumps, kernel: labelledJumps_deviceKernel)
        conformance(
            "labelled if and do", Input<Int32>.edges, output: .repeating(0), oracle: labelledBlocks,
            launch: labelledBlocks, kernel: labelledBlocks_deviceKernel)
        conformance(
            "three loops in each other", Input<Int>.within(0...8), output: .repeating(0), oracle: loopsInLoops,
            launch: loopsInLoops, kernel: loopsInLoops_deviceKernel)
        conformance(
            "names in inner scopes", Input<Int32>.edges, output: .repeating(0), oracle: scopesAndShadows,
            launch: scopesAndShadows, kernel: scopesAndShadows_deviceKernel)
        conformance(
            "constants that are set later", Input<Int32>.edges, output: .repeating(0), oracle: lateInitialisation,
            launch: lateInitialisation, kernel: lateInitialisation_deviceKernel)
        conformance(
            "if as an expression", Input<Int32>.edges, output: .repeating(0), oracle: ifExpressions,
            launch: ifExpressions, kernel: ifExpressions_deviceKernel)
        conformance(
            "every compound assignment", Input<Int32>.edges, .edges, output: .repeating(0), oracle: compoundAssignment,
            launch: compoundAssignment, kernel: compoundAssignment_deviceKernel)
    }
}
