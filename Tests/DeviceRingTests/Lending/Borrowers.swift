import DotCompute

/// What a smoother is to do with some of what it was lent.
@DeviceStruct
struct Chore {
    var kind: Int32
    var first: Int
    var count: Int
    var factor: Float
    var data: DeviceBufferReference<Float>
}

/// How many elements the handler got, and what it made of them.
@DeviceStruct
struct Finding: Equatable {
    var count: Int
    var sum: Float
}

/// What a lane keeps between messages.
@DeviceStruct
struct Desk {
    var chores: Int
    var data: DeviceBufferReference<Float>
}

@DeviceFunction
func total(_ values: DeviceSpan<Float>, _ first: Int, _ count: Int) -> Float {
    var sum: Float = 0
    for index in first..<first + count { sum += values[index] }
    return sum
}

/// Works on what it was lent, in all ways in which a handler can.
@DeviceRingKernel("smoother", state: Desk(chores: 0, data: .nothing))
func smooth(_ chore: Chore, _ desk: inout Desk, in context: DeviceContext) -> Finding {
    let first: Int = chore.first
    let end = first + (chore.count as Int)
    let factor: Float = chore.factor
    desk.chores += 1 as Int
    /// The sum of some elements that a span has.
    func sum(_ values: DeviceSpan<Float>) -> Float {
        var sum: Float = 0
        for index in first..<end { sum += values[index] }
        return sum
    }
    switch chore.kind as Int32 {
    case 0:
        let data = context.mutableElements(of: chore.data as DeviceBufferReference<Float>)
        guard data.count >= end else { return Finding(count: data.count, sum: -1 as Float) }
        for index in first..<end { data[index] = data[index] * factor + Float(index % 7) }
        return Finding(count: data.count, sum: data[first])
    case 1:
        // To be read: the type says what the member refers to.
        let data: DeviceSpan<Float> = context.elements(of: chore.data)
        guard data.count >= end else { return Finding(count: data.count, sum: -1 as Float) }
        let own = sum(data)
        let others: Float = total(data, first, end - first)
        return Finding(count: data.count, sum: own == others ? own : -2)
    case 2:
        desk.data = chore.data
    case 3:
        let kept: DeviceBufferReference<Float> = desk.data
        let data = context.elements(of: kept)
        return Finding(count: data.count, sum: data.count > 0 ? data[first] : -1)
    default:
        // What was written before a trap stays written.
        let data = context.mutableElements(of: chore.data as DeviceBufferReference<Float>)
        data[first] = factor
        data[data.count] = factor  // outside
    }
    return Finding(count: 0 as Int, sum: 0 as Float)
}

/// A place in space with a weight, of which buffers are lent as well.
@DeviceStruct
struct Mass: Equatable {
    var place: SIMD3<Float>
    var weight: Double
    var isFixed: Bool
}

/// Buffers of different elements.
@DeviceStruct
struct Push {
    var force: Float
    var masses: DeviceBufferReference<Mass>
    var offsets: [2 of DeviceBufferReference<SIMD4<Int32>>]
    var pushes: DeviceBufferReference<Int32>
}

@DeviceStruct
struct Pushed: Equatable {
    var moved: Int
    var weight: Double
    var offset: Int32
}

enum Yard {
    /// Structs and vectors, by references that lie in an array.
    @DeviceRingKernel("yard", state: Pushed(moved: 0, weight: 0, offset: 0))
    static func push(_ push: Push, _ pushed: inout Pushed, in context: DeviceContext) -> Pushed {
        let force: Float = push.force
        let masses = context.mutableElements(of: push.masses as DeviceBufferReference<Mass>)
        var weight: Double = 0
        for index in 0..<masses.count where !(masses[index].isFixed as Bool) {
            _ = masses[index].place as SIMD3<Float>
            masses[index].place.x += force
            weight += masses[index].weight as Double
            pushed.moved += 1 as Int
        }
        pushed.weight += weight
        for number in 0..<2 {
            let reference = (push.offsets as [2 of DeviceBufferReference<SIMD4<Int32>>])[number]
            let offsets = context.elements(of: reference)
            for index in 0..<offsets.count { pushed.offset += offsets[index].z }
        }
        let pushes = context.mutableElements(of: push.pushes as DeviceBufferReference<Int32>)
        if pushes.count > 0 { _ = pushes.fetchAdd(2, at: 0) }
        return pushed
    }
}

extension RingCorpus {
    /// Handlers that are lent something, as compilers of devices get them.
    static let borrowing: [(name: String, text: @Sendable () throws -> String)] = [
        ("smooth", { try RingCase.text(of: smoothKernel) }), ("push", { try RingCase.text(of: Yard.pushKernel) }),
    ]
}
