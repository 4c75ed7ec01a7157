import DeviceConformance

/// What programs are called with: edges and random values, other ones for each program.
struct FuzzInputs {
    /// Calls of a program.
    static let calls = 32

    private(set) var a: [Int32] = []
    private(set) var b: [Int64] = []
    private(set) var c: [UInt8] = []
    private(set) var d: [Float] = []
    private(set) var e: [Double] = []
    let data: [Int32]

    init(seeds: [UInt64]) {
        var random = SeededGenerator(seed: 20_261)
        data = (0..<BodyGenerator.counts.data).map { _ in Int32(truncatingIfNeeded: random.next() >> 40) - 1 << 20 }
        for seed in seeds { append(seed) }
    }

    private mutating func append(_ seed: UInt64) {
        var random = SeededGenerator(seed: ~seed)
        func values<Value>(_ edges: [Value], _ make: (UInt64) -> Value) -> [Value] {
            (0..<Self.calls).map { _ in
                let word = random.next()
                return word % 4 == 0 ? edges[Int(word >> 8) % edges.count] : make(random.next())
            }
        }
        a += values([0, 1, -1, .min, .max, 7]) { Int32(truncatingIfNeeded: $0 >> ($0 % 60)) }
        b += values([0, 1, -1, .min, .max, 100]) { Int64(truncatingIfNeeded: $0) >> Int64($0 % 60) }
        c += values([0, 1, 2, 127, 128, 255]) { UInt8(truncatingIfNeeded: $0) }
        d += values([0, -0.0, 1, .infinity, .nan, .leastNonzeroMagnitude, 1e10, 127.5]) {
            Float(Int64(truncatingIfNeeded: $0) >> Int64($0 % 60)) / 8
        }
        e += values([0, -0.0, 1, -.infinity, .nan, .leastNonzeroMagnitude, 1e300, -128.25]) {
            Double(Int64(truncatingIfNeeded: $0) >> Int64($0 % 60)) / 16
        }
    }
}

/// What calls leave behind, program by program: results, the sites where they trapped (-1: nowhere), and their cells.
struct FuzzOutcomes {
    var results: [Int64]
    var sites: [Int32]
    var cells: [Int32]

    init(programs: Int) {
        let count = programs * FuzzInputs.calls
        results = .init(repeating: 0, count: count)
        sites = .init(repeating: -1, count: count)
        cells = .init(repeating: 0, count: count * BodyGenerator.counts.cells)
    }

    func cells(of call: Int) -> ArraySlice<Int32> {
        cells[call * BodyGenerator.counts.cells..<(call + 1) * BodyGenerator.counts.cells]
    }

    func text(of call: Int) -> String {
        (sites[call] < 0 ? "\(results[call])" : "trap at site \(sites[call])") + ", cells \(Array(cells(of: call)))"
    }

    func isSame(_ other: FuzzOutcomes, at call: Int) -> Bool {
        sites[call] == other.sites[call] && results[call] == other.results[call]
            && cells(of: call) == other.cells(of: call)
    }
}
