/// What the functions are called with: edges and random values.
struct FuzzInputs {
    let a: [Int32]
    let b: [Int64]
    let c: [UInt8]
    let d: [Float]
    let e: [Double]
    let data: [Int32]
    var count: Int { a.count }
    var empty: FuzzBatch.Outcome {
        FuzzBatch.Outcome(results: .init(repeating: 0, count: count), sites: .init(repeating: -1, count: count))
    }

    init(seed: UInt64, count: Int = 32) {
        var random = SplitMix(seed: seed)
        func values<Value>(_ edges: [Value], _ make: (UInt64) -> Value) -> [Value] {
            (0..<count).map { _ in
                let word = random.next()
                return word % 4 == 0 ? edges[Int(word >> 8) % edges.count] : make(random.next())
            }
        }
        a = values([0, 1, -1, .min, .max, 7]) { Int32(truncatingIfNeeded: $0 >> ($0 % 60)) }
        b = values([0, 1, -1, .min, .max, 100]) { Int64(truncatingIfNeeded: $0) >> Int64($0 % 60) }
        c = values([0, 1, 2, 127, 128, 255]) { UInt8(truncatingIfNeeded: $0) }
        d = values([0, -0.0, 1, .infinity, .nan, .leastNonzeroMagnitude, 1e10, 127.5]) {
            Float(Int64(truncatingIfNeeded: $0) >> Int64($0 % 60)) / 8
        }
        e = values([0, -0.0, 1, -.infinity, .nan, .leastNonzeroMagnitude, 1e300, -128.25]) {
            Double(Int64(truncatingIfNeeded: $0) >> Int64($0 % 60)) / 16
        }
        data = (0..<16).map { _ in Int32(truncatingIfNeeded: random.next() >> 40) - 1 << 20 }
    }
}
