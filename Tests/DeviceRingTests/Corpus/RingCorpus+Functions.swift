import DotCompute

@DeviceFunction
func rotate(_ words: inout Words, by amount: Int) -> UInt64 {
    let a: UInt64 = words.a
    words.a = words.b as UInt64
    words.b = a &<< UInt64(amount & 63) | a &>> UInt64(64 - amount & 63)
    return a
}

@DeviceFunction
func polynomial(_ x: Float) -> Float {
    func step(_ sum: Float, _ coefficient: Float) -> Float { coefficient.addingProduct(sum, x) }
    return step(step(step(0.5, -1), 0.25), 2)
}

/// Device functions get the state as `inout`.
@DeviceRingKernel("rotator", state: Words(a: 0x0123_4567_89AB_CDEF, b: 1))
func turn(_ request: Words, _ state: inout Words, in context: DeviceContext) -> Words {
    let first: UInt64 = rotate(&state, by: Int((request.a as UInt64) & 63))
    let second: UInt64 = rotate(&state, by: context.index)
    return Words(a: first ^ second, b: (state.a as UInt64) &+ (request.b as UInt64))
}

/// Local functions that capture the request, the state and the context.
@DeviceRingKernel("averager", state: Moments(count: 0, mean: 0, m2: 0))
func average(_ sample: Sample, _ state: inout Moments, in context: DeviceContext) -> Verdict {
    let value: Float = sample.value
    func add(_ weight: Float) {
        state.count += 1 as Int64
        state.mean += (value - (state.mean as Float)) * weight
    }
    func score() -> Float {
        if (state.count as Int64) % 2 == 0 { return (polynomial(state.mean as Float) as Float) }
        return Float(context.index) + value
    }
    add(0.5)
    if value > 0 { add(0.25) }
    let result = score()
    state.m2 = max(state.m2 as Float, result)
    return Verdict(score: result, isAnomaly: result > (state.m2 as Float) / 2)
}

extension RingCorpus {
    static let functions = [
        RingCase(
            "device functions", turnKernel, first: Words(a: 0x0123_4567_89AB_CDEF, b: 1),
            RingCase.numbers(40).map { Words(a: $0, b: $0 >> 3) }
        ) { turn($0, &$1, in: $2) },
        RingCase(
            "local functions", averageKernel, first: Moments(count: 0, mean: 0, m2: 0),
            RingCase.numbers(40).map { Sample(value: Float($0 % 2_003) / 501 - 2) }
        ) { average($0, &$1, in: $2) },
    ]
}
