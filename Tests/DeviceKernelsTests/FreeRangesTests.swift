import Testing

@testable import DeviceKernels

@Suite("Room that is lent in parts")
struct FreeRangesTests {
    @Test("is nobody's and somebody's as in a model, whatever the order", arguments: UInt64(1)...8)
    func model(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let whole = 100..<400
        var free = FreeRanges(whole)
        var owners = [Int?](repeating: nil, count: whole.count)
        var taken: [(number: Int, range: Range<Int>)] = []
        for number in 0..<250 {
            if Bool.random(using: &random) || taken.isEmpty {
                let count = Int.random(in: 0...60, using: &random)
                // The first neighbours that are free, in the model.
                let first =
                    count == 0
                    ? 0
                    : owners.indices.first { start in
                        start + count <= owners.count && owners[start..<start + count].allSatisfy { $0 == nil }
                    }
                guard let range = free.take(count) else {
                    #expect(first == nil)
                    continue
                }
                #expect(range.count == count && (count == 0 || range.lowerBound == whole.lowerBound + (first ?? -1)))
                for place in range { owners[place - whole.lowerBound] = number }
                taken.append((number, range))
            } else {
                let (number, range) = taken.remove(at: Int.random(in: taken.indices, using: &random))
                #expect(range.allSatisfy { owners[$0 - whole.lowerBound] == number })
                free.giveBack(range)
                for place in range { owners[place - whole.lowerBound] = nil }
            }
            #expect(free.count == owners.count { $0 == nil })
            #expect(free.largest == owners.split { $0 != nil }.map(\.count).max() ?? 0)
            for (first, second) in zip(free.ranges, free.ranges.dropFirst()) {
                #expect(first.upperBound < second.lowerBound)
            }
        }
        for (_, range) in taken { free.giveBack(range) }
        #expect(free.ranges == [whole])
    }
}
