import Compute
import Testing

@Suite("Items and their places", .timeLimit(.minutes(2)))
struct IndexModelTests {
    static let ranges: [LaunchRange] =
        [0, 1, 2, 255, 256, 257, 1000].map { .linear($0) }
        + [1, 3, 64, 1024].map { .linear(1000, groups: .of($0)) }
        + [
            .grid(1, 1), .grid(17, 5), .grid(640, 3), .grid(3, 200), .grid(0, 7), .grid(7, 0),
            .grid(33, 65, groups: .of(16, 16)), .grid(5, 9, groups: .of(8, 2)), .grid(64, 64, groups: .of(1, 64)),
            .grid(2, 3, 4), .grid(9, 1, 5), .grid(1, 1, 40), .grid(3, 0, 2), .grid(10, 11, 12, groups: .of(4, 2, 8)),
            .grid(4, 4, 4, groups: .of(4, 4, 4)), .grid(20, 3, 2, groups: .of(32, 1, 1)),
        ]

    @Test("Every item knows where it is, in one to three dimensions", arguments: ranges)
    func places(_ range: LaunchRange) async throws {
        for kernel in [HandKernels.places, HandKernels.placesInGroups] {
            let size = range.extent.x * range.extent.y * range.extent.z
            let out = try UnifiedBuffer(shape: Shape(size * HandKernels.placeCount), of: Int64.self, on: .cpu)
            try await kernel.launch(on: .cpu, range) { $0.mutableSpan(out) }
            let numbers = try out.array()
            guard size > 0 else { continue }
            let group = DeviceIndex(x: Int(numbers[18]), y: Int(numbers[19]), z: Int(numbers[20]))
            #expect(group.x * group.y * group.z <= 1024)
            #expect(numbers == model(range.extent, group))
        }
    }

    @Test("The groups are those that were asked for")
    func groups() async throws {
        let out = try UnifiedBuffer(shape: Shape(60 * HandKernels.placeCount), of: Int64.self, on: .cpu)
        try await HandKernels.places.launch(on: .cpu, .grid(5, 12, groups: .of(2, 8))) { $0.mutableSpan(out) }
        #expect(try out.slice(18..<24).array() == [2, 8, 1, 3, 2, 1])
    }

    @Test("Values of every size arrive")
    func values() async throws {
        let out = try UnifiedBuffer(shape: 9, of: Double.self, on: .cpu)
        var wide = SIMD16<Double>(repeating: 0)
        wide[0] = 3
        wide[15] = 4
        let pair = HandDefinitions.Pair(first: 7, second: 8)
        try await HandDefinitions.values.launch(on: .cpu, .linear(9)) {
            $0.value(Int8(-2))
            $0.value(wide)
            $0.value(true)
            $0.value(6.5)
            $0.value(pair)
            $0.value(SIMD3<Float>(9, 10, 11))
            $0.mutableSpan(out)
        }
        #expect(try out.array() == [-2, 3, 4, 1, 6.5, 7, 8, 9, 11])
    }

    @Test("A large number of items is complete", arguments: [1 << 16, 1_000_003])
    func many(_ size: Int) async throws {
        let out = try UnifiedBuffer(shape: Shape(size), of: Int32.self, on: .cpu)
        for start in 0..<5 as Range<Int32> {
            try await HandKernels.count.launch(on: .cpu, .linear(size)) {
                $0.value(start)
                $0.mutableSpan(out)
            }
            try out.withHostSpan { elements in
                for index in 0..<size where elements[index] != Int32(index) + start {
                    Issue.record("\(elements[index]) at \(index), start \(start)")
                    return
                }
            }
        }
    }

    @Test("The reference goes over the same items", arguments: ranges)
    func reference(_ range: LaunchRange) throws {
        var found: [[Int]] = []
        var group = DeviceIndex(x: 1, y: 1, z: 1)
        try DeviceContext.forEachItem(of: range) { context in
            group = context.groupExtent
            found.append([context.index, context.local, context.group, context.position.x, context.position.y])
        }
        found.sort { $0[0] < $1[0] }
        let numbers = model(range.extent, group)
        var expected: [[Int]] = []
        for start in stride(from: 0, to: numbers.count, by: HandKernels.placeCount) {
            let item = numbers[start..<start + HandKernels.placeCount].map { Int($0) }
            expected.append([item[0], item[1], item[2], item[6], item[7]])
        }
        #expect(found == expected)
    }

    /// What plain loops say.
    private func model(_ extent: DeviceIndex, _ group: DeviceIndex) -> [Int64] {
        func divide(_ left: DeviceIndex, _ right: DeviceIndex, roundingUp: Bool = false) -> DeviceIndex {
            func divide(_ left: Int, _ right: Int) -> Int { (roundingUp ? left + right - 1 : left) / right }
            return DeviceIndex(x: divide(left.x, right.x), y: divide(left.y, right.y), z: divide(left.z, right.z))
        }
        func linear(_ place: DeviceIndex, _ extent: DeviceIndex) -> Int {
            let row: Int = place.y + extent.y * place.z
            return place.x + extent.x * row
        }
        let counts = divide(extent, group, roundingUp: true)
        var numbers: [Int] = []
        for z in 0..<extent.z {
            for y in 0..<extent.y {
                for x in 0..<extent.x {
                    let place = DeviceIndex(x: x, y: y, z: z)
                    let local = DeviceIndex(x: x % group.x, y: y % group.y, z: z % group.z)
                    let groupPlace = divide(place, group)
                    numbers += [
                        numbers.count / HandKernels.placeCount, linear(local, group), linear(groupPlace, counts),
                    ]
                    numbers += [extent, group, counts].map { $0.x * $0.y * $0.z }
                    for part in [place, local, groupPlace, extent, group, counts] {
                        numbers += [part.x, part.y, part.z]
                    }
                }
            }
        }
        return numbers.map { Int64($0) }
    }
}
