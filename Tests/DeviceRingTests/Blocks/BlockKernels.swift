import DotCompute

/// How many cells are worked on, and with what.
@DeviceStruct
struct Stretch {
    var count: Int
    var factor: Int64
}

@DeviceStruct
struct Cells {
    var cells: [1000 of Int64]
    var sums: [64 of Int64]
    var rounds: Int
}

@DeviceStruct
struct Total {
    var sum: Int64
    var largest: Int64
    var place: Int
}

/// Turns over elements of the state, partial sums, and a tree of regions over local arrays, which lie in group memory.
@DeviceRingKernel("cells", state: Cells.blank, shape: .perBlock(threads: 64))
func fill(_ stretch: Stretch, _ state: inout Cells, in context: DeviceContext) -> Total {
    _ = state.cells as [1000 of Int64]
    _ = state.sums as [64 of Int64]
    let count: Int = stretch.count
    let factor: Int64 = stretch.factor
    state.rounds += 1 as Int
    let round: Int = state.rounds
    context.parallel(0..<count) { i in
        let old = state.cells[i]
        state.cells[i] = old &* 3 &+ Int64(i) &* factor &+ Int64(round)
        if i % 5 == 4 { return }
        state.cells[i] ^= Int64(context.index)
    }
    context.parallel(0..<64) { part in
        var sum: Int64 = 0
        for k in stride(from: part, to: count, by: 64) { sum &+= state.cells[k] }
        state.sums[part] = sum
    }
    var sums = [64 of Int64](repeating: 0)
    var halves = [32 of Int64](repeating: 0)
    context.parallel(0..<64) { i in sums[i] = state.sums[i] }
    var width = 32
    while width > 0 {
        context.parallel(0..<width) { i in halves[i] = sums[i] &+ sums[i + width] }
        context.parallel(0..<width) { i in sums[i] = halves[i] }
        width /= 2
    }
    // The first thread goes through what the others have left.
    var largest = Int64.min
    var place = -1
    for i in 0..<count where state.cells[i] > largest {
        largest = state.cells[i]
        place = i
    }
    return Total(sum: sums[0], largest: largest, place: place)
}

@DeviceStruct
struct Pair {
    var first: Int32
    var second: Float
}

@DeviceStruct
struct Order {
    var kind: Int32
    var count: Int
}

@DeviceStruct
struct Board {
    var values: [50 of Int32]
    var marks: [50 of Float]
    var log: Int64
}

@DeviceStruct
struct Score {
    var turns: Int64
    var sum: Int64
    var mean: Float
}

@DeviceFunction
func bump(_ value: inout Int32, by amount: Int32) -> Int32 {
    let old = value
    value = value &* 2 &+ amount
    return old
}

/// All statements around `parallel`, jumps out of them, and what the handler and the turns call.
@DeviceRingKernel("board", state: Board.blank, shape: .perBlock(threads: 7))
func play(_ order: Order, _ board: inout Board, in context: DeviceContext) -> Score {
    _ = board.values as [50 of Int32]
    _ = board.marks as [50 of Float]
    let count: Int = order.count
    let kind: Int32 = order.kind
    let weight = Float(kind) * 0.5 + 1
    var turns: Int64 = 0
    var pair = Pair(first: kind, second: weight)
    var scratch = [50 of Float](repeating: weight)
    var visits = [50 of Int64](repeating: 0)
    func note(_ number: Int64) {
        turns += number
        board.log = (board.log as Int64) &* 31 &+ number
        scratch[Int(turns % 50)] += 0.5
        pair.first += 1 as Int32
    }
    func scaled(_ value: Float, _ place: Int) -> Float { value * weight + Float(place) }

    if kind % 2 == 0 {
        note(2)
        context.parallel(1..<count) { i in
            let old: Int32 = bump(&board.values[i], by: kind)
            board.marks[i] = scaled(scratch[i], i) + Float(old)
        }
    } else if kind == 7 {
        note(7)
        guard count > 10 else { return Score(turns: turns, sum: -1 as Int64, mean: 0 as Float) }
        context.parallel(0..<count) { i in
            guard i % 3 != 0 else { return }
            board.values[i] &-= pair.first as Int32
        }
    }
    rows: for row in 0..<4 {
        if row == 1, kind == 3 { continue rows }
        note(Int64(row))
        context.parallel(row..<count) { i in
            for k in 0..<row where k != 1 { visits[i] += Int64(k) }
            visits[i] += 1
        }
        for step in stride(from: 9, through: row, by: -4) {
            context.parallel(0..<step) { i in scratch[i] -= Float(step) * (pair.second as Float) }
            if step == 5, kind == 4 { break rows }
            if step == 5, kind == 5 { return Score(turns: turns, sum: visits[0], mean: scratch[0]) }
        }
    }
    var left = count
    repeat {
        left -= 13
        if left < 0 { continue }
        if left == 21 { break }
        context.parallel(left..<left + 2) { i in board.marks[i] += Float(visits[i]) }
    } while left > 0
    switch kind {
    case 0, 2: context.parallel(0..<50) { i in visits[i] += Int64(board.values[i]) }
    case 6:
        for number in (1 as UInt8)...3 {
            context.parallel(0..<Int(number)) { i in visits[i] &*= Int64(number) }
        }
    default: note(1)
    }
    var sum: Int64 = 0
    var mean: Float = 0
    for i in 0..<50 {
        sum &+= visits[i]
        mean += scratch[i]
    }
    return Score(turns: turns, sum: sum, mean: mean / 50)
}

/// Nothing in it is shared: the first thread does all of it.
@DeviceRingKernel("alone", state: Order(kind: 0, count: 0), shape: .perBlock(threads: 32))
func countAlone(_ order: Order, _ state: inout Order, in context: DeviceContext) -> Order {
    let count: Int = order.count
    guard count > 2 else { return state }
    for _ in 0..<3 { state.count += count }
    state.kind &+= order.kind as Int32
    return Order(kind: state.kind as Int32, count: context.index)
}

/// One thread has all turns.
@DeviceRingKernel("single", state: Board.blank, shape: DeviceHandlerShape.perBlock(threads: 1))
func playAlone(_ order: Order, _ board: inout Board, in context: DeviceContext) -> Order {
    _ = board.values as [50 of Int32]
    let kind: Int32 = order.kind
    context.parallel(0..<(order.count as Int)) { (i: Int) in board.values[i] &+= kind }
    return Order(kind: board.values[3], count: order.count as Int)
}

/// More threads than PoCL has lanes, and messages that are staged on CUDA.
@DeviceStruct
struct Frame {
    var pixels: [300 of Float]
    var gain: Float
}

@DeviceStruct
struct Exposure {
    var mean: Float
    var frames: Int32
}

@DeviceRingKernel("frames", state: Exposure(mean: 0, frames: 0), shape: .perBlock(threads: 256))
func expose(_ frame: Frame, _ state: inout Exposure, in context: DeviceContext) -> Frame {
    _ = frame.pixels as [300 of Float]
    var pixels = [300 of Float](repeating: 0)
    let mean: Float = state.mean
    context.parallel(0..<300) { i in pixels[i] = (frame.pixels[i] - mean) * (frame.gain as Float) }
    var sum: Float = 0
    for i in 0..<300 { sum += pixels[i] }
    state.mean += sum / 600
    state.frames += 1 as Int32
    return Frame(pixels: pixels, gain: state.mean as Float)
}

extension Cells {
    static let blank = Cells(cells: .init(repeating: 1), sums: .init(repeating: 0), rounds: 0)
}

extension Board {
    static let blank = Board(values: .init(repeating: 3), marks: .init(repeating: 0), log: 0)
}

extension Cells: CustomStringConvertible {
    var description: String { "\(cells.elements) \(sums.elements) \(rounds)" }
}

extension Board: CustomStringConvertible {
    var description: String { "\(values.elements) \(marks.elements) \(log)" }
}

extension Frame: CustomStringConvertible {
    var description: String { "\(pixels.elements) \(gain)" }
}

extension RingCorpus {
    /// Each of three lanes gets all numbers.
    private static func eachLane<Element>(_ elements: [Element]) -> [Element] {
        elements.flatMap { Array(repeating: $0, count: 3) }
    }

    static let blocks = [
        RingCase(
            "turns over the state", fillKernel, first: .blank, lanesPerBlock: 1,
            eachLane([0, 1, 63, 64, 65, 1, 128, 1000, 777, 2].map { Stretch(count: $0, factor: Int64($0) + 3) })
        ) { fill($0, &$1, in: $2) },
        RingCase(
            "statements around turns", playKernel, first: .blank, lanesPerBlock: 1,
            eachLane(
                (0..<9).flatMap { kind in
                    [3, 5, 11, 34, 50].map { Order(kind: kind, count: $0) }
                })
        ) { play($0, &$1, in: $2) },
        RingCase(
            "blocks without turns", countAloneKernel, first: Order(kind: 0, count: 0), lanesPerBlock: 1,
            eachLane((0..<5).map { Order(kind: Int32($0), count: $0) })
        ) { countAlone($0, &$1, in: $2) },
        RingCase(
            "blocks of one thread", playAloneKernel, first: .blank, lanesPerBlock: 1,
            eachLane([0, 1, 2, 50].map { Order(kind: 4, count: $0) })
        ) { playAlone($0, &$1, in: $2) },
        RingCase(
            "blocks with large messages", exposeKernel, first: Exposure(mean: 0, frames: 0), lanesPerBlock: 1,
            eachLane(
                (1...4).map { number in
                    var pixels = [300 of Float](repeating: 0)
                    for i in 0..<300 { pixels[i] = Float((i * number) % 17) / 4 }
                    return Frame(pixels: pixels, gain: 0.75)
                })
        ) { expose($0, &$1, in: $2) },
    ]
}
