import Compute

// Kernels that the tests of emission translate: they read this file, compile the C, execute it, and compare with these functions.
// Each takes `n` inputs and writes as many outputs, an item its own.

// struct
struct Body: BitwiseCopyable, Sendable {
    var place: SIMD3<Float>
    var mass: Float
    var kind: Int8
    var id: Int64
}

// function
func square(_ x: Int32) -> Int32 { x &* x }

// function
func clamp(_ x: Int32, from low: Int32, to high: Int32) -> Int32 {
    if x < low { return low }
    return x > high ? high : x
}

// function
func bump(_ x: inout Int32, by step: Int32) -> Int32 {
    let old = x
    x = x &+ step
    return old
}

// function
func dividing(_ a: Int32, _ b: Int32) -> Int32 { a / b }

// function
func store(_ value: Int32, _ output: MutableDeviceSpan<Int32>, at index: Int) {
    guard index < output.count else { return }
    output[index] = value
}

// kernel
func saxpy(_ input: DeviceSpan<Float>, _ output: MutableDeviceSpan<Float>, in context: DeviceContext) {
    let i = context.index
    guard i < output.count else { return }
    output[i] = 2.5 * input[i] + output[i] / 3
}

// kernel
func order(_ input: DeviceSpan<Int32>, _ output: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let i = context.index
    var x: Int32 = input[i]
    // Left operands are read before the right ones change them.
    let a: Int32 = x &+ bump(&x, by: 3 as Int32) &* x
    let b: Int32 = bump(&x, by: 1 as Int32) &- (bump(&x, by: 7 as Int32) &- x)
    var array = InlineArray<4, Int32>(repeating: 1)
    var k = 0
    func next() -> Int {
        k += 1
        return k
    }
    array[next()] = Int32(next()) &+ a
    array[next()] += Int32(truncatingIfNeeded: k) &+ b
    output[i] = array[0] &+ array[1] &* 3 &+ array[2] &* 5 &+ array[3] &* 7 &+ x
}

// kernel
func lazy(_ input: DeviceSpan<Int32>, _ output: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let i = context.index
    var calls: Int32 = 0
    func yes(_ b: Bool) -> Bool {
        calls += 1
        return b
    }
    let x = input[i]
    let a = yes(x > 0) && yes(x > 10) || yes(x < -10)
    // What is not evaluated cannot trap.
    let b: Int32 = x != 0 && 100 / x > 3 ? 1 : 0
    let c: Int32 = x == 0 ? 5 : 1000 / x
    output[i] = calls &* 100 &+ (a ? 10 : 20) &+ b &+ c
}

// kernel
func choose(_ input: DeviceSpan<Int32>, _ output: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let i = context.index
    var r: Int32 = 0
    switch input[i] {
    case 0: r = 1
    case 1, 2: r = 2
    case 3..<7: r = 3
    case -5 ... -1:
        r = 4
        if input[i] == -3 { break }
        r += 10
    case let y where y % 2 == 0: r = y
    default: break
    }
    let s: Int32 =
        switch r {
        case 1: 7
        case 2: 8
        default: 9
        }
    let t: Int32 = if r > 2 { r } else if r == 2 { 22 } else { 11 }
    output[i] = r &+ s &* 1000 &+ t &* 100_000
}

// kernel
func loops(_ input: DeviceSpan<Int32>, _ output: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let i = context.index
    let n = Int(input[i] & 15)
    var sum: Int32 = 0
    outer: for j in 0..<n {
        for k in stride(from: n, through: 0, by: -3) {
            if k == j { continue outer }
            if k &+ j > 20 { break outer }
            sum = sum &* 3 &+ Int32(k)
        }
        sum = sum &+ 1
    }
    for k in (Int.max - 2)...Int.max { sum = sum &+ Int32(truncatingIfNeeded: k) }
    for k in Int8(120)...127 where k % 2 == 1 { sum = sum &+ Int32(k) }
    for k in stride(from: UInt8(200), to: 255, by: 20) { sum = sum &* 5 &+ Int32(k) }
    for k in stride(from: 10, to: 0, by: -4) { sum = sum &- Int32(k) }
    var k = 0
    repeat {
        k += 1
        if k == 3 { continue }
        if k > n { break }
        sum = sum &+ Int32(k) &* 7
    } while k < 10 && input[i] > Int32(k)
    search: while true {
        k -= 1
        switch k {
        case 5: continue search
        case ..<0: break search
        default: sum = sum ^ Int32(k)
        }
    }
    for _ in 0..<3 { sum = sum &<< 1 }
    output[i] = sum
}

// kernel
func wide(_ input: DeviceSpan<Int32>, _ output: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let i = context.index
    let x = input[i]
    let a = UInt8(truncatingIfNeeded: x)
    let b = (Int64(x) << 20) >> (Int(a) - 100)
    let c = Int8(clamping: x)
    let d = UInt16(bitPattern: Int16(truncatingIfNeeded: x)) &>> 3
    let e = x.leadingZeroBitCount + x.trailingZeroBitCount * 100 + x.nonzeroBitCount * 10_000
    let f = Int32(bitPattern: Float(x).bitPattern)
    let g = Int32(Double(x).squareRoot().isNaN ? -1 : Double(x).squareRoot())
    let h = x.magnitude.byteSwapped
    let m = min(x, 5, Int32(a)) &+ max(Int32(c), x)
    let p = Int32(truncatingIfNeeded: b) ^ Int32(c) ^ Int32(d) ^ Int32(e)
    output[i] = p ^ f ^ g ^ Int32(bitPattern: h) ^ m ^ (~x) ^ x.signum()
}

// kernel
func vectors(_ input: DeviceSpan<Int32>, _ output: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let i = context.index
    let x = input[i]
    var v = SIMD4<Int32>(x, x &+ 1, x &* 2, 7)
    v[Int(x & 3)] = 100
    v.y = v.x &- v.w
    let m = v .> SIMD4<Int32>(repeating: 5)
    let w = v.replacing(with: v &* v, where: m)
    let f = SIMD3<Float>(Float(x), 1.5, -2)
    let g = f * f + SIMD3<Float>(repeating: 0.25)
    let h = pointwiseMin(f, g).squareRoot()
    let q = (w &>> SIMD4<Int32>(1, 2, 3, 4)) ^ w
    let s = q.wrappedSum() &+ Int32(bitPattern: (g.sum() + h.y).bitPattern) &+ w.max() &+ w.lowHalf.min()
    output[i] = any(m) ? s : all(v .== w) ? -s : 1
}

// kernel
func structs(_ input: DeviceSpan<Int32>, _ output: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let i = context.index
    let x = input[i]
    var body = Body(place: SIMD3<Float>(1, Float(x), 3), mass: 2 as Float, kind: 4 as Int8, id: 5 as Int64)
    body.mass = (body.mass as Float) * 1.5
    let copy = body
    body.kind = Int8(truncatingIfNeeded: x)
    let y: Float = copy.mass + (copy.place as SIMD3<Float>).y
    output[i] = Int32(bitPattern: y.bitPattern) ^ Int32(body.kind as Int8) ^ Int32(truncatingIfNeeded: copy.id as Int64)
}

// kernel
func calls(_ input: DeviceSpan<Int32>, _ output: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let i = context.index
    var x = input[i]
    let a: Int32 = square(x)
    let b: Int32 = clamp(x, from: -7 as Int32, to: a &+ 1)
    let c: Int32 = bump(&x, by: b)
    var array = InlineArray<3, Int32>(repeating: 9)
    let d: Int32 = bump(&array[Int(x & 1)], by: 4 as Int32)
    let e: Int32 = dividing(a, x == 0 ? 1 : x)
    store(a &+ b &* 3 &+ c &* 5 &+ d &+ array[0] &+ array[1] &* 11 &+ e &+ x, output, at: i)
}

// kernel
func halves(_ input: DeviceSpan<Int32>, _ output: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let i = context.index
    let a = Float16(input[i])
    let b = a / 3 + 0.5
    let c = (a * b).squareRoot().rounded(.up)
    let v = SIMD2<Float16>(a, b) - SIMD2<Float16>(repeating: 1.25)
    output[i] = Int32(b.bitPattern) ^ (Int32(c.bitPattern) << 8) ^ Int32(v.y.bitPattern) ^ (a < b ? 1 : 2)
}

// kernel
func add(_ input: DeviceSpan<Int32>, _ output: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    output[context.index] = input[context.index] + 2_000_000_000
}

// kernel
func divide(_ input: DeviceSpan<Int32>, _ output: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let d: Int32 = dividing(1000 as Int32, input[context.index])
    output[context.index] = d
}

// kernel
func convert(_ input: DeviceSpan<Int32>, _ output: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    output[context.index] = Int32(UInt8(input[context.index])) + Int32(Float(input[context.index]) * 1e7)
}

// kernel
func outside(_ input: DeviceSpan<Int32>, _ output: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    output[context.index] = 1
    output[context.index] = input[Int(input[context.index])]
    output[context.index] = 3
}

// kernel
func barriers(_ input: DeviceSpan<Int32>, _ output: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let tile = context.groupArray(of: Int32.self, count: 64)
    let l = context.local
    tile[l] = context.index < input.count ? input[context.index] : 0
    context.barrier()
    var half = context.groupSize / 2
    while half > 0 {
        if l < half { tile[l] = tile[l] &+ tile[l + half] }
        context.barrier()
        half /= 2
    }
    let total = tile[0]
    context.barrier()
    for turn in 0..<3 {
        let from = (l + turn) % context.groupSize
        let read = tile[from]
        context.barrier()
        tile[l] = read &+ total &* Int32(turn)
        context.barrier()
    }
    if context.index < output.count { output[context.index] = tile[l] }
}

// kernel
func trapsBetweenBarriers(_ input: DeviceSpan<Int32>, _ output: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let tile = context.groupArray(of: Int32.self, count: 64)
    let l = context.local
    tile[l] = 10 / input[context.index]
    context.barrier()
    let divisor = Int32(input.count) - 96
    for _ in 0..<2 {
        tile[l] += 1
        context.barrier()
    }
    output[context.index] = tile[63 - l] / divisor
}

// kernel
func count(_ input: DeviceSpan<Int32>, _ output: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let x = input[context.index]
    let bin = Int(x.magnitude % 4)
    _ = output.fetchAdd(1, at: bin)
    output.fetchMaximum(x, at: 4)
    output.fetchMinimum(x, at: 5, ordering: .acquiringAndReleasing, scope: .system)
    output.fetchXor(x, at: 6, ordering: .releasing, scope: .group)
    let old = output.compareExchange(at: 7, expected: 0, desired: 42).original
    if old == 42 { output.fetchOr(1, at: 8) }
}
