import DotCompute

/// One struct for everything.
@DeviceStruct
struct Counter {
    var count: Int64
}

@DeviceRingKernel("counter", state: Counter(count: 5))
func count(_ step: Counter, _ state: inout Counter, in context: DeviceContext) -> Counter {
    state.count += step.count as Int64
    return state
}

@DeviceStruct
struct Place {
    var lane: Int
    var lanes: Int
    var turn: Int
}

/// What a handler knows of itself.
@DeviceRingKernel("places", state: Counter(count: 0))
func tellPlace(_ step: Counter, _ state: inout Counter, in context: DeviceContext) -> Place {
    state.count += 1 as Int64
    return Place(
        lane: context.index, lanes: context.size, turn: Int(state.count as Int64) * context.size + context.index)
}

/// Types in a type, of names that others have as well.
enum Physics {
    @DeviceStruct
    struct Force {
        var direction: SIMD3<Float>
        var isOn: Bool
    }

    @DeviceStruct
    struct Body {
        var position: SIMD3<Float>
        var velocity: SIMD3<Float>
        var last: Force
    }

    static let rest = Body(
        position: SIMD3(0, 1, 2), velocity: .zero, last: Force(direction: .zero, isOn: false))

    /// A step of semi-implicit Euler.
    @DeviceRingKernel("mover", state: Physics.rest)
    static func move(_ force: Force, _ body: inout Body, in context: DeviceContext) -> Body {
        let direction: SIMD3<Float> = force.direction
        var velocity: SIMD3<Float> = body.velocity
        if force.isOn as Bool { velocity += direction * 0.25 }
        let last: Force = body.last
        if (last.isOn as Bool) && any((last.direction as SIMD3<Float>) .> 0) { velocity *= 0.5 }
        body.velocity = velocity
        body.position += velocity
        body.last = force
        return body
    }
}

@DeviceStruct
struct Matrix {
    var rows: SIMD16<Int32>
}

@DeviceStruct
struct Column {
    var values: SIMD4<Int32>
    var kind: UInt8
}

/// Vectors with a lane for each number, masks, and lanes whose number is computed.
@DeviceRingKernel("columns", state: Matrix(rows: SIMD16(repeating: 1)))
func multiply(_ column: Column, _ matrix: inout Matrix, in context: DeviceContext) -> Column {
    var rows: SIMD16<Int32> = matrix.rows
    let values: SIMD4<Int32> = column.values
    var result = SIMD4<Int32>(repeating: 0)
    for row in 0..<4 {
        var sum: Int32 = 0
        for place in 0..<4 { sum = sum &+ rows[row * 4 + place] &* values[place] }
        result[row] = sum
    }
    let kind: UInt8 = column.kind
    rows[Int(kind & 15)] = values[Int(kind & 3)]
    matrix.rows = rows
    let isLarge = result .> SIMD4<Int32>(repeating: 1_000_000)
    return Column(values: result.replacing(with: values, where: isLarge), kind: any(isLarge) ? 1 as UInt8 : 0 as UInt8)
}

/// Nothing: the message is that there is one.
@DeviceStruct
struct Tick {}

@DeviceRingKernel("ticks", state: Counter(count: 0))
func countTick(_ tick: Tick, _ state: inout Counter, in context: DeviceContext) -> Counter {
    state.count += 1 as Int64
    return state
}

@DeviceRingKernel("acknowledged", state: Tick())
func acknowledge(_ step: Counter, _ state: inout Tick, in context: DeviceContext) -> Tick {
    let answer = Tick()
    state = answer
    return answer
}

extension RingCorpus {
    static let structs = [
        RingCase("requests of nothing", countTickKernel, first: Counter(count: 0), (0..<9).map { _ in Tick() }) {
            countTick($0, &$1, in: $2)
        },
        RingCase("answers and states of nothing", acknowledgeKernel, first: Tick(), (0..<9).map { Counter(count: $0) })
        {
            acknowledge($0, &$1, in: $2)
        },
        RingCase(
            "one struct for all", countKernel, first: Counter(count: 5), (0..<30).map { Counter(count: $0 * 3 - 7) }
        ) { count($0, &$1, in: $2) },
        RingCase("lanes", tellPlaceKernel, first: Counter(count: 0), (0..<9).map { Counter(count: $0) }) {
            tellPlace($0, &$1, in: $2)
        },
        RingCase(
            "structs in a type", Physics.moveKernel, first: Physics.rest,
            RingCase.numbers(40).map {
                Physics.Force(
                    direction: SIMD3(Float($0 % 11) - 5, Float($0 % 7) / 3, Float($0 % 13) * -0.5), isOn: $0 % 3 != 0)
            }
        ) { Physics.move($0, &$1, in: $2) },
        RingCase(
            "vectors", multiplyKernel, first: Matrix(rows: SIMD16(repeating: 1)),
            RingCase.numbers(40).map {
                Column(
                    values: SIMD4(Int32($0 % 1_000), -3, Int32($0 % 77), 9), kind: UInt8(truncatingIfNeeded: $0 >> 9))
            }
        ) { multiply($0, &$1, in: $2) },
    ]
}
