import Compute
import Testing

@Suite("Barriers and group memory", .timeLimit(.minutes(2)))
struct BarrierTests {
    static let groupSizes = [1, 2, 3, 7, 16, 31, 64, 100, 256, 1000, 1024]

    @Test("A reduction in groups is exact", arguments: groupSizes, [1, 63, 1024, 5000])
    func reduction(groupSize: Int, size: Int) async throws {
        let values = (0..<size).map { Int64($0 * $0 % 1009) - 400 }
        let input = try UnifiedBuffer(values, on: .cpu)
        let groupCount = (size + groupSize - 1) / groupSize
        let sums = try UnifiedBuffer(shape: Shape(groupCount), of: Int64.self, on: .cpu)
        let range = LaunchRange.linear(size, groups: .of(groupSize))
        try await GroupKernels.sums.launch(on: .cpu, range) {
            $0.span(input)
            $0.mutableSpan(sums)
        }
        let expected = (0..<groupCount).map { group in
            values[group * groupSize..<min((group + 1) * groupSize, size)].reduce(0, +)
        }
        #expect(try sums.array() == expected)

        // The Swift function, item by item.
        var reference = [Int64](repeating: 0, count: groupCount)
        try values.withDeviceSpan { values in
            try reference.withMutableDeviceSpan { sums in
                try DeviceContext.forEachItem(of: range) { GroupKernels.sum(values, sums, in: $0) }
            }
        }
        #expect(reference == expected)
    }

    @Test(
        "A transpose through group memory",
        arguments: [(1, 1), (4, 4), (16, 16), (32, 8), (5, 7), (1, 64), (1024, 1)], [(64, 64), (33, 17), (100, 1)])
    func transpose(group: (Int, Int), size: (Int, Int)) async throws {
        let (width, height) = size
        let matrix = (0..<width * height).map { Float($0) }
        let input = try UnifiedBuffer(matrix, on: .cpu)
        let result = try UnifiedBuffer(shape: Shape(width * height), of: Float.self, on: .cpu)
        try await GroupKernels.transpose.launch(
            on: .cpu, .grid(width, height, groups: .of(group.0, group.1))
        ) {
            $0.span(input)
            $0.mutableSpan(result)
        }
        var expected = matrix
        for row in 0..<height {
            for column in 0..<width { expected[column * height + row] = matrix[row * width + column] }
        }
        #expect(try result.array() == expected)
    }

    @Test("Hundreds of barriers in a loop", arguments: groupSizes, [0, 1, 250])
    func rotation(groupSize: Int, rounds: Int) async throws {
        let size = 3 * groupSize + groupSize / 2
        let values = try UnifiedBuffer((0..<size).map { Int32($0) }, on: .cpu)
        try await GroupKernels.rotation.launch(on: .cpu, .linear(size, groups: .of(groupSize))) {
            $0.value(rounds)
            $0.mutableSpan(values)
        }
        let expected = (0..<size).map { index in
            let first = index / groupSize * groupSize
            let count = min(groupSize, size - first)
            return Int32(first + (index - first + rounds) % count)
        }
        #expect(try values.array() == expected)
    }

    @Test("Group memory without barriers")
    func withoutBarriers() async throws {
        let out = try UnifiedBuffer(shape: 1000, of: Int64.self, on: .cpu)
        try await GroupKernels.withoutBarriers.launch(on: .cpu, .linear(1000, groups: .of(256))) {
            $0.mutableSpan(out)
        }
        #expect(try out.array() == (0..<1000).map { Int64($0 * 1000 + $0 % 256) })
    }

    @Test("Counters of a group", arguments: groupSizes)
    func groupCounter(groupSize: Int) async throws {
        let groupCount = 50
        let out = try UnifiedBuffer(shape: Shape(groupCount), of: Int32.self, on: .cpu)
        try await GroupKernels.groupCounter.launch(
            on: .cpu, .linear(groupCount * groupSize, groups: .of(groupSize))
        ) { $0.mutableSpan(out) }
        let expected = Int32(truncatingIfNeeded: groupSize * (groupSize - 1) / 2 * 10_000 + groupSize)
        #expect(try out.array() == .init(repeating: expected, count: groupCount))
    }
}
