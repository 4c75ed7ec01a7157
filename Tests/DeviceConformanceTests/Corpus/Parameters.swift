import DeviceConformance
import DotCompute

@DeviceKernel
func floatValue(_ a: Float, _ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
    out[context.index] = a * x[context.index]
}

@DeviceKernel
func manyValues(
    _ a: Int8, _ b: UInt8, _ c: Int16, _ d: UInt16, _ e: UInt32, _ f: Int64, _ g: Bool, _ h: Float, _ k: Double,
    _ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int>, in context: DeviceContext
) {
    var sum = Int(a) + Int(b) + Int(c) + Int(d) + Int(e) + Int(f)
    if g { sum += 1000 }
    sum += Int(h) + Int(k)
    out[context.index] = sum + Int(x[context.index])
}

@DeviceKernel
func vectorValues(
    _ a: SIMD4<Float>, _ b: SIMD3<Float>, _ x: DeviceSpan<Float>, _ out: MutableDeviceSpan<SIMD4<Float>>,
    in context: DeviceContext
) {
    out[context.index] = a * x[context.index] + SIMD4<Float>(b.x, b.y, b.z, 1)
}

@DeviceKernel
func keywordsOfC(
    _ int: Int32, _ restrict: Int32, _ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext
) {
    let register = x[context.index]
    var volatile = register &+ 1
    let double = volatile &* 2
    volatile = double ^ int
    let kernel = volatile
    let global = kernel &+ restrict
    out[context.index] = global
}

@DeviceKernel
func spansOfEveryWidth(
    _ a: DeviceSpan<Int8>, _ b: DeviceSpan<UInt16>, _ c: DeviceSpan<Int64>, _ d: DeviceSpan<Bool>,
    _ out: MutableDeviceSpan<Int64>, in context: DeviceContext
) {
    let i = context.index
    out[i] = Int64(a[i]) &+ Int64(b[i]) &+ c[i] &+ (d[i] ? 1 : 0)
}

@DeviceKernel
func spanOfOtherCount(
    _ x: DeviceSpan<Float>, _ table: DeviceSpan<Float>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext
) {
    out[context.index] = x[context.index] * table[context.index % table.count] + Float(table.count)
}

@DeviceKernel
func readsWhatItWrites(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Int32>, in context: DeviceContext) {
    let i = context.index
    out[i] = out[i] &* 3 &+ x[i]
    out[i] &+= 1
}

@DeviceKernel
func doublesAndHalves(
    _ x: DeviceSpan<Float16>, _ y: DeviceSpan<Float16>, _ out: MutableDeviceSpan<Float16>, in context: DeviceContext
) {
    let i = context.index
    out[i] = x[i] * y[i] + 1
}

@DeviceKernel
func boolSpan(_ x: DeviceSpan<Int32>, _ out: MutableDeviceSpan<Bool>, in context: DeviceContext) {
    out[context.index] = x[context.index] > 3
}

extension Corpus {
    @CaseList static var parameters: [ConformanceCase] {
        conformance(
            "a Float by value", Input<Float>.within(-10...10), output: .repeating(0),
            oracle: { x, out, context in
                floatValue(2.5, x, out, in: context)
            },
            launch: { x, out, stream, range, checks throws(DeviceError) in
                try floatValue(2.5, x, out, on: stream, range: range, checks: checks)
            },
            kernel: { x, out in floatValue_deviceKernel(Float.self, x, out) })
        conformance(
            "values of every kind", Input<Int32>.within(-10...10), output: .repeating(0),
            oracle: { x, out, context in
                manyValues(-5, 200, -300, 60_000, 4_000_000_000, -5_000_000_000, true, 3.75, -8.5, x, out, in: context)
            },
            launch: { x, out, stream, range, checks throws(DeviceError) in
                try manyValues(
                    -5, 200, -300, 60_000, 4_000_000_000, -5_000_000_000, true, 3.75, -8.5, x, out, on: stream,
                    range: range, checks: checks)
            },
            kernel: { x, out in
                manyValues_deviceKernel(
                    Int8.self, UInt8.self, Int16.self, UInt16.self, UInt32.self, Int64.self, Bool.self, Float.self,
                    Double.self, x, out)
            })
        conformance(
            "vectors by value", Input<Float>.within(-10...10), output: .repeating(.zero),
            oracle: { x, out, context in
                vectorValues(SIMD4<Float>(1, 2, 3, 4), SIMD3<Float>(5, 6, 7), x, out, in: context)
            },
            launch: { x, out, stream, range, checks throws(DeviceError) in
                try vectorValues(
                    SIMD4<Float>(1, 2, 3, 4), SIMD3<Float>(5, 6, 7), x, out, on: stream, range: range, checks: checks)
            },
            kernel: { x, out in vectorValues_deviceKernel(SIMD4<Float>.self, SIMD3<Float>.self, x, out) })
        conformance(
            "names that are keywords of C", Input<Int32>.edges, output: .repeating(0),
            oracle: { x, out, context in
                keywordsOfC(3, 4, x, out, in: context)
            },
            launch: { x, out, stream, range, checks throws(DeviceError) in
                try keywordsOfC(3, 4, x, out, on: stream, range: range, checks: checks)
            },
            kernel: { x, out in keywordsOfC_deviceKernel(Int32.self, Int32.self, x, out) })
        conformance(
            "spans of every width", Input<Int8>.edges, .edges, .edges, .random, output: .repeating(0),
            oracle: spansOfEveryWidth, launch: spansOfEveryWidth, kernel: spansOfEveryWidth_deviceKernel)
        conformance(
            "a span with another count", Input<Float>.within(-10...10), .within(-1...1).counted { _ in 7 },
            output: .repeating(0), oracle: spanOfOtherCount, launch: spanOfOtherCount,
            kernel: spanOfOtherCount_deviceKernel)
        conformance(
            "an output that is read", Input<Int32>.edges, output: Input<Int32>.edges, oracle: readsWhatItWrites,
            launch: readsWhatItWrites, kernel: readsWhatItWrites_deviceKernel)
        conformance(
            "spans of Float16", Input<Float16>.within(-10...10), .within(-10...10), output: .repeating(0),
            oracle: doublesAndHalves, launch: doublesAndHalves, kernel: doublesAndHalves_deviceKernel)
        conformance(
            "a span of Bool", Input<Int32>.edges, output: .repeating(false), oracle: boolSpan, launch: boolSpan,
            kernel: boolSpan_deviceKernel)
    }
}
