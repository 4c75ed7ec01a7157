import DotCompute

@DeviceStruct
struct Sample {
    var value: Float
}

@DeviceStruct
struct Moments {
    var count: Int64
    var mean: Float
    var m2: Float
}

@DeviceStruct
struct Verdict {
    var score: Float
    var isAnomaly: Bool
}

/// Mean and variance of one value after the other (Welford, 1962).
@DeviceRingKernel("detector", state: Moments(count: 0, mean: 0, m2: 0))
func detect(_ sample: Sample, _ state: inout Moments, in context: DeviceContext) -> Verdict {
    let value: Float = sample.value
    let mean: Float = state.mean
    let count: Int64 = state.count
    var score: Float = 0
    if count > 3 {
        let deviation = ((state.m2 as Float) / Float(count - 1)).squareRoot()
        score = deviation > 0 ? abs(value - mean) / deviation : 0
    }
    let difference = value - mean
    let next = mean + difference / Float(count + 1)
    state.count += 1 as Int64
    state.mean = next
    state.m2 += difference * (value - next)
    return Verdict(score: score, isAnomaly: score > 2)
}

@DeviceStruct
struct Words {
    var a: UInt64
    var b: UInt64
}

/// xorshift128+ (Vigna, 2014), with what was asked for mixed in.
@DeviceRingKernel("shuffler", state: Words(a: 1, b: 2))
func shuffle(_ request: Words, _ state: inout Words, in context: DeviceContext) -> Words {
    var x: UInt64 = state.a
    let y: UInt64 = state.b
    x ^= x << 23
    x ^= x >> 18 ^ y ^ (y >> 5)
    state.a = y ^ (request.a as UInt64)
    state.b = x
    return Words(a: x &+ y, b: (request.b as UInt64) &* x)
}

@DeviceStruct
struct Pieces {
    var bits: UInt32
    var half: Int16
    var byte: UInt8
    var wide: Double
}

@DeviceRingKernel("converter", state: Words(a: 0, b: 0))
func convert(_ request: Words, _ state: inout Words, in context: DeviceContext) -> Pieces {
    let word: UInt64 = request.a
    let small = Int16(truncatingIfNeeded: word)
    let number = Double(Int32(truncatingIfNeeded: word >> 20)) / 3
    let single = Float(number)
    state.a &+= UInt64(single.bitPattern)
    state.b = UInt64(truncatingIfNeeded: Int64(number.rounded(.down)))
    return Pieces(
        bits: single.bitPattern, half: small, byte: UInt8(clamping: Int(small)), wide: number.rounded(.toNearestOrEven))
}

@DeviceStruct
struct Halves {
    var half: Float16
    var sum: Float
}

@DeviceRingKernel("halves", state: Halves(half: 1, sum: 0))
func addHalves(_ sample: Sample, _ state: inout Halves, in context: DeviceContext) -> Halves {
    let half = Float16(sample.value as Float)
    let product: Float16 = half * (state.half as Float16)
    state.sum += Float(product)
    state.half = product > 2 || product < -2 ? half : product
    return Halves(half: product, sum: state.sum as Float)
}

extension RingCorpus {
    private static let samples = RingCase.numbers(60).map { Sample(value: Float($0 % 10_007) / 97 - 40) }
    private static let words = RingCase.numbers(60).map { Words(a: $0, b: ~$0) }

    static let numbers = [
        RingCase("a detector of anomalies", detectKernel, first: Moments(count: 0, mean: 0, m2: 0), samples) {
            detect($0, &$1, in: $2)
        },
        RingCase("a generator of numbers", shuffleKernel, first: Words(a: 1, b: 2), words) { shuffle($0, &$1, in: $2) },
        RingCase("conversions", convertKernel, first: Words(a: 0, b: 0), words) { convert($0, &$1, in: $2) },
        RingCase(
            "half precision", addHalvesKernel, first: Halves(half: 1, sum: 0),
            samples.map { Sample(value: $0.value / 64) }
        ) { addHalves($0, &$1, in: $2) },
    ]
}
