import DotCompute

/// Arrays of what a struct can have in them.
@DeviceStruct
struct Sheet {
    var counts: [16 of Int32]
    var points: InlineArray<3, SIMD3<Float>>
    var flags: [5 of Bool]
    var weights: [4 of Double]
    var last: UInt8
}

@DeviceStruct
struct Mark {
    var place: Int32
    var value: Float
}

@DeviceStruct
struct Digest {
    var counts: [16 of Int32]
    var ends: [2 of Float]
    var total: Int64
}

/// Elements of members that are arrays, read, written and updated; arrays for members.
@DeviceRingKernel("sheets", state: Sheet.blank)
func mark(_ mark: Mark, _ sheet: inout Sheet, in context: DeviceContext) -> Digest {
    _ = sheet.points as [3 of SIMD3<Float>]
    _ = sheet.flags as [5 of Bool]
    let place = Int(mark.place as Int32)
    let value: Float = mark.value
    let before = (sheet.counts as [16 of Int32])[place]
    sheet.counts[place] = before &+ 3
    sheet.counts[(place * 7 + 1) % sheet.counts.count] &-= 1
    sheet.points[place % 3].y = value
    sheet.points[(place + 1) % 3] += SIMD3(1, value, sheet.points[place % 3].x)
    sheet.flags[place % 5] = !sheet.flags[(place + 2) % 5]
    sheet.last = UInt8(truncatingIfNeeded: place)
    var weight: Double = 0
    func weigh(_ number: Int) {
        let old = (sheet.weights as [4 of Double])[3 - number]
        sheet.weights[number] = old * 0.5 + Double(value)
        weight += sheet.weights[number]
    }
    for number in 0..<4 where sheet.flags[number] || number == 0 { weigh(number) }
    var ends: [2 of Float] = [sheet.points[0].x, 0]
    ends[1] = sheet.points[2].y
    var total: Int64 = Int64(weight.rounded(.down))
    for number in 0..<16 { total += Int64(sheet.counts[number]) }
    return Digest(counts: sheet.counts, ends: ends, total: total)
}

/// A struct that has a struct with an array, and values of arrays that are made where they are wanted.
@DeviceStruct
struct Folder {
    var digest: Digest
    var number: Int32
}

@DeviceRingKernel("folders", state: Folder.empty)
func file(_ mark: Mark, _ folder: inout Folder, in context: DeviceContext) -> Folder {
    let value: Float = mark.value
    _ = (folder.digest as Digest).counts as [16 of Int32]
    var digest = Digest(
        counts: [16 of Int32](repeating: mark.place as Int32), ends: [2 of Float](repeating: value), total: 5 as Int64)
    digest.counts[3] = folder.digest.counts[4] &+ 1
    digest.ends[1] -= 0.25
    let old: Digest = folder.digest
    if (mark.place as Int32) % 2 == 0 { digest.counts = old.counts }
    folder.digest = digest
    folder.digest.counts[5] &+= folder.digest.counts[6]
    folder.number += 1 as Int32
    return Folder(
        digest: Digest(counts: folder.digest.counts, ends: [value, digest.ends[1]], total: old.total as Int64),
        number: folder.number as Int32)
}

extension Sheet {
    static let blank = Sheet(
        counts: .init(repeating: 0), points: .init(repeating: .zero), flags: .init(repeating: false),
        weights: [0.5, 1, 2, 4], last: 0)
}

extension Folder {
    static let empty = Folder(
        digest: Digest(counts: .init(repeating: 2), ends: .init(repeating: 0), total: 0), number: 0)
}

// The standard library does not describe the elements of an inline array.
extension Sheet: CustomStringConvertible {
    var description: String {
        "\(counts.elements) \(points.elements) \(flags.elements) \(weights.elements) \(last)"
    }
}

extension Digest: CustomStringConvertible {
    var description: String { "\(counts.elements) \(ends.elements) \(total)" }
}

extension InlineArray where Element: Copyable {
    var elements: [Element] { indices.map { self[$0] } }
}

extension RingCorpus {
    private static let marks = RingCase.numbers(40).map {
        Mark(place: Int32($0 % 16), value: Float($0 % 991) / 64 - 4)
    }

    static let arrays = [
        RingCase("arrays in structs", markKernel, first: .blank, marks) { mark($0, &$1, in: $2) },
        RingCase("structs of arrays", fileKernel, first: .empty, marks) { file($0, &$1, in: $2) },
    ]
}
