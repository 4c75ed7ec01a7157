package import DeviceConformance
import DotCompute

// Kernels that trap. The oracle would end the process, so these say what has to be reported.

@DeviceKernel
func trapAdd(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    out[context.index] = x[context.index] + 100
}

@DeviceKernel
func trapSubtract(_ x: DeviceSpan<UInt8>, _ out: MutableDeviceSpan<UInt8>, in context: DeviceContext) {
    out[context.index] = x[context.index] - 5
}

@DeviceKernel
func trapMultiply(_ x: DeviceSpan<Int64>, _ out: MutableDeviceSpan<Int64>, in context: DeviceContext) {
    out[context.index] = x[context.index] * 3_000_000_000
}

@DeviceKernel
func trapMultiplyUnsigned(_ x: DeviceSpan<UInt64>, _ out: MutableDeviceSpan<UInt64>, in context: DeviceContext) {
    out[context.index] *= x[context.index]
}

@DeviceKernel
func trapNegate(_ x: DeviceSpan<Int8>, _ out: MutableDeviceSpan<Int8>, in context: DeviceContext) {
    out[context.index] = -x[context.index]
}

@DeviceKernel
func trapDivide(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    out[context.index] = 1000 / x[context.index]
}

@DeviceKernel
func trapRemainder(_ x: DeviceSpan<UInt16>, _ out: MutableDeviceSpan<UInt16>, in context: DeviceContext) {
    out[context.index] = 1000 % x[context.index]
}

@DeviceKernel
func trapDivisionOverflow(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    out[context.index] = Int.min / x[context.index]
}

@DeviceKernel
func trapNarrowing(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int8>, in context: DeviceContext) {
    out[context.index] = Int8(x[context.index])
}

@DeviceKernel
func trapUnsigned(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
    out[context.index] = UInt32(x[context.index])
}

@DeviceKernel
func trapFloat(_ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    out[context.index] = Int32(x[context.index])
}

@DeviceKernel
func trapIndex(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    let k = x[context.index]
    out[context.index] = x[k]
}

@DeviceKernel
func trapStore(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    let k = x[context.index]
    out[k] = 1
}

@DeviceKernel
func trapLocalArray(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var cells = [4 of Int](repeating: 7)
    cells[x[context.index]] = 1
    out[context.index] = cells[0]
}

@DeviceKernel
func trapLane(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let v = SIMD4<Int32>(1, 2, 3, 4)
    out[context.index] = v[x[context.index]]
}

@DeviceKernel
func trapRange(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var sum = 0
    for k in 3..<x[context.index] { sum += k }
    out[context.index] = sum
}

@DeviceKernel
func trapStride(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    var sum = 0
    for k in stride(from: 0, to: 10, by: x[context.index]) { sum += k }
    out[context.index] = sum
}

@DeviceKernel
func trapInLocalFunction(_ x: DeviceSpan<Int16>, _ out: MutableDeviceSpan<Int16>, in context: DeviceContext) {
    func grown(_ value: Int16) -> Int16 { value + 1 }
    out[context.index] = grown(x[context.index])
}

@DeviceFunction
func inverse(_ x: Int32) -> Int32 {
    100 / x
}

@DeviceKernel
func trapInDeviceFunction(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let value: Int32 = inverse(x[context.index])
    out[context.index] = value
}

@DeviceKernel
func trapBehindBarrier(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let tile = context.groupArray(of: Int32.self, count: 16)
    tile[context.local] = x[context.index] / (x[context.index] - 40)
    context.barrier()
    out[context.index] = tile[15 - context.local] + x[context.index]
    context.barrier()
    out[context.index] &+= tile[context.local]
}

@DeviceKernel
func trapInGroupArray(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext) {
    let tile = context.groupArray(of: Int.self, count: 16)
    tile[x[context.index]] = 1
    context.barrier()
    out[context.index] = tile[context.local]
}

@DeviceKernel
func trapTwice(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let first = x[context.index] - 7
    out[context.index] = 5 / first + 5 / (first - 1)
}

@DeviceKernel
func trapAtomic(_ x: DeviceSpan<Int>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    _ = out.fetchAdd(1, at: x[context.index])
}

extension Corpus {
    private static let numbers = Array(0..<300)

    package static let traps: [TrapCase] = [
        trap(
            "Int32 +", numbers.map { Int32.max - 200 &+ Int32($0) }, output: [Int32](repeating: 0, count: 300),
            index: 101,
            .overflow("+"), launch: trapAdd),
        trap(
            "UInt8 -", numbers.map { UInt8(255 - $0 % 256) }, output: [UInt8](repeating: 0, count: 300), index: 251,
            .overflow("-"), launch: trapSubtract),
        trap(
            "Int64 *", numbers.map { Int64($0) << 24 }, output: [Int64](repeating: 0, count: 300), index: 184,
            .overflow("*"), launch: trapMultiply),
        trap(
            "UInt64 *=", numbers.map { UInt64($0) }, output: [UInt64](repeating: .max / 120, count: 300), index: 121,
            .overflow("*"), launch: trapMultiplyUnsigned),
        trap(
            "negative Int8", numbers.map { Int8(truncatingIfNeeded: $0) }, output: [Int8](repeating: 0, count: 300),
            index: 128, .overflow("-"), launch: trapNegate),
        trap(
            "Int32 / 0", numbers.map { 290 - Int32($0) }, output: [Int32](repeating: 0, count: 300), index: 290,
            .divisionByZero, launch: trapDivide),
        trap(
            "UInt16 % 0", numbers.map { UInt16($0 % 200 + 1) * 300 }, output: [UInt16](repeating: 0, count: 300),
            index: 299, .divisionByZero,
            launch: { x, out, stream, range, checks throws(DeviceError) in
                try x.slice(299..<300).fill(with: 0)
                return try trapRemainder(x, out, on: stream, range: range, checks: checks)
            }),
        trap(
            "Int.min / -1", numbers.map { 3 - $0 * 2 }, output: [Int](repeating: 0, count: 300), index: 2,
            .overflow("/"), launch: trapDivisionOverflow),
        trap(
            "Int8 of 128", numbers, output: [Int8](repeating: 0, count: 300), index: 128, .conversion("Int8"),
            launch: trapNarrowing),
        trap(
            "UInt32 of -1", numbers.map { 10 - Int32($0) }, output: [UInt32](repeating: 0, count: 300), index: 11,
            .conversion("UInt32"), launch: trapUnsigned),
        trap(
            "Int32 of what is too large", numbers.map { Float($0) * 1e7 }, output: [Int32](repeating: 0, count: 300),
            index: 215, .conversion("Int32"), launch: trapFloat),
        trap(
            "Int32 of NaN", numbers.map { $0 == 77 ? Float.nan : 0 }, output: [Int32](repeating: 0, count: 300),
            index: 77, .conversion("Int32"), launch: trapFloat),
        trap(
            "an index too large", numbers.map { $0 * 2 }, output: [Int](repeating: 0, count: 300), index: 150,
            .indexOutOfRange("x"), launch: trapIndex),
        trap(
            "a negative index", numbers.map { 20 - $0 }, output: [Int](repeating: 0, count: 300), index: 21,
            .indexOutOfRange("out"), launch: trapStore),
        trap(
            "an index of a local array", numbers.map { $0 / 10 }, output: [Int](repeating: 0, count: 300), index: 40,
            .indexOutOfRange("cells"), launch: trapLocalArray),
        trap(
            "a lane", numbers.map { 3 - $0 }, output: [Int32](repeating: 0, count: 300), index: 4,
            .indexOutOfRange("v"), launch: trapLane),
        trap(
            "a range from above to below", numbers.map { 30 - $0 }, output: [Int](repeating: 0, count: 300), index: 28,
            .invertedRange, launch: trapRange),
        trap(
            "a stride of zero", numbers.map { 5 - $0 }, output: [Int](repeating: 0, count: 300), index: 5, .zeroStride,
            launch: trapStride),
        trap(
            "in a local function", numbers.map { Int16.max - 250 &+ Int16($0) },
            output: [Int16](repeating: 0, count: 300),
            index: 250, .overflow("+"), launch: trapInLocalFunction),
        trap(
            "in a device function", numbers.map { 260 - Int32($0) }, output: [Int32](repeating: 0, count: 300),
            index: 260, .divisionByZero, launch: trapInDeviceFunction),
        trap(
            "before a barrier", (0..<64).map { Int32($0) }, output: [Int32](repeating: 0, count: 64), groups: .of(16),
            index: 40, .divisionByZero, launch: trapBehindBarrier),
        trap(
            "in a group array", (0..<64).map { $0 % 20 }, output: [Int](repeating: 0, count: 64), groups: .of(16),
            index: 16, .indexOutOfRange("tile"), launch: trapInGroupArray),
        trap(
            "the first of two", numbers.map { Int32($0) }, output: [Int32](repeating: 0, count: 300), index: 7,
            .divisionByZero, launch: trapTwice),
        trap(
            "in an atomic operation", numbers.map { $0 * 3 }, output: [Int32](repeating: 0, count: 300), index: 100,
            .indexOutOfRange("out"), launch: trapAtomic),
    ]
}
