import DotCompute

@DeviceStruct
struct Instruction {
    var operation: UInt8
    var operand: Int32
}

@DeviceStruct
struct Accumulator {
    var value: Int32
    var steps: UInt32
}

@DeviceStruct
struct Outcome {
    var value: Int32
    var isKnown: Bool
}

/// A calculator: `switch`, early returns, ternaries.
@DeviceRingKernel("calculator", state: Accumulator(value: 0, steps: 0))
func calculate(_ instruction: Instruction, _ state: inout Accumulator, in context: DeviceContext) -> Outcome {
    let value: Int32 = state.value
    let operand: Int32 = instruction.operand
    state.steps += 1 as UInt32
    let next: Int32
    switch instruction.operation as UInt8 {
    case 0: next = value &+ operand
    case 1: next = value &- operand
    case 2, 3: next = value &* operand
    case 4...6 where operand != 0: next = value == Int32.min ? 0 : value / operand
    case 7: return Outcome(value: value, isKnown: true)
    default: return Outcome(value: 0 as Int32, isKnown: false)
    }
    state.value = next
    return Outcome(value: next, isKnown: (state.steps as UInt32) % 2 == 0 ? true : next >= 0)
}

@DeviceStruct
struct Question {
    var start: UInt32
    var limit: UInt32
}

@DeviceStruct
struct Longest {
    var start: UInt32
    var length: UInt32
}

/// The Collatz sequence, up to a limit; labels and all kinds of loops.
@DeviceRingKernel("collatz", state: Longest(start: 0, length: 0))
func followCollatz(_ question: Question, _ longest: inout Longest, in context: DeviceContext) -> Longest {
    let start: UInt32 = question.start
    var value = UInt64(start)
    var length: UInt32 = 0
    search: while value > 1 {
        for _ in 0..<4 {
            if value <= 1 { continue search }
            value = value % 2 == 0 ? value / 2 : value * 3 + 1
            length += 1
            if length >= (question.limit as UInt32) { break search }
        }
    }
    var check: UInt32 = 0
    for step in stride(from: 10, to: 0, by: -3) where step != 4 { check += UInt32(step) }
    var rounds = 0
    repeat {
        rounds += 1
        if rounds == 2 { continue }
    } while rounds < 3
    if length + check + UInt32(rounds) > (longest.length as UInt32) + 21 {
        longest.start = start
        longest.length = length
    }
    return Longest(start: value > 1 ? 1 as UInt32 : 0 as UInt32, length: length)
}

@DeviceStruct
struct Eight {
    var values: SIMD8<Int16>
}

/// A window of the last values, sorted by insertion: local arrays.
@DeviceRingKernel("median", state: Eight(values: .zero))
func findMedian(_ step: Counter, _ window: inout Eight, in context: DeviceContext) -> Counter {
    var values: SIMD8<Int16> = window.values
    for place in 0..<7 { values[place] = values[place + 1] }
    values[7] = Int16(truncatingIfNeeded: step.count as Int64)
    window.values = values
    var sorted = [8 of Int16](repeating: 0)
    for place in 0..<8 {
        let value = values[place]
        var hole = place
        while hole > 0 && sorted[hole - 1] > value {
            sorted[hole] = sorted[hole - 1]
            hole -= 1
        }
        sorted[hole] = value
    }
    return Counter(count: (Int64(sorted[3]) + Int64(sorted[4])) / 2)
}

extension RingCorpus {
    static let control = [
        RingCase(
            "a calculator", calculateKernel, first: Accumulator(value: 0, steps: 0),
            RingCase.numbers(80).map {
                Instruction(operation: UInt8($0 % 9), operand: Int32(truncatingIfNeeded: $0 >> 8) % 1_000)
            }
        ) { calculate($0, &$1, in: $2) },
        RingCase(
            "loops", followCollatzKernel, first: Longest(start: 0, length: 0),
            RingCase.numbers(40).map { Question(start: UInt32($0 % 5_000), limit: UInt32(20 + $0 % 90)) }
        ) { followCollatz($0, &$1, in: $2) },
        RingCase(
            "local arrays", findMedianKernel, first: Eight(values: .zero),
            RingCase.numbers(60).map { Counter(count: Int64($0 % 60_000) - 30_000) }
        ) { findMedian($0, &$1, in: $2) },
    ]
}
