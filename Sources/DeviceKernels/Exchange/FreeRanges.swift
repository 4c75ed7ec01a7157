/// Neighbouring numbers that are nobody's, such as the bytes of a memory that is lent in parts.
struct FreeRanges {
    /// In order and apart: two that touch are one.
    private(set) var ranges: [Range<Int>]

    init(_ range: Range<Int>) { ranges = range.isEmpty ? [] : [range] }

    /// How many there are.
    var count: Int { ranges.reduce(0) { $0 + $1.count } }
    /// How many there are in one piece at most.
    var largest: Int { ranges.reduce(0) { max($0, $1.count) } }

    /// Takes the first neighbours of a number; none of none.
    mutating func take(_ count: Int) -> Range<Int>? {
        guard count > 0 else { return 0..<0 }
        guard let index = ranges.firstIndex(where: { $0.count >= count }) else { return nil }
        let range = ranges[index]
        let taken = range.lowerBound..<range.lowerBound + count
        if taken.upperBound == range.upperBound {
            ranges.remove(at: index)
        } else {
            ranges[index] = taken.upperBound..<range.upperBound
        }
        return taken
    }

    /// Gives back what was taken.
    mutating func giveBack(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        var range = range
        var place = ranges.firstIndex { $0.lowerBound >= range.upperBound } ?? ranges.count
        if place < ranges.count, ranges[place].lowerBound == range.upperBound {
            range = range.lowerBound..<ranges.remove(at: place).upperBound
        }
        if place > 0, ranges[place - 1].upperBound == range.lowerBound {
            place -= 1
            range = ranges.remove(at: place).lowerBound..<range.upperBound
        }
        ranges.insert(range, at: place)
    }
}
