import CComputeKernels
import Compute
import ComputeKernels
import DeviceConformance
import RealModule
import Testing

/// The functions that the processor computes in vectors, for each kind of vectors that it has.
@Suite("Functions on the processor", .serialized, .timeLimit(.minutes(5)))
struct ProcessorFunctionTests {
    typealias Unary<Element: BitwiseCopyable & Sendable> =
        @Sendable (KernelLibrary, UnifiedBuffer<Element>, UnifiedBuffer<Element>) async throws -> Void

    /// With how far a result may be from the exact one, in units of the last place.
    static let floats: [(name: String, run: Unary<Float>, exact: @Sendable (Double) -> Double, ulps: Double)] = [
        ("exponential", { try await $0.exponential($1, into: $2) }, { Double.exp($0) }, 1.5),
        ("logarithm", { try await $0.logarithm($1, into: $2) }, { Double.log($0) }, 1.5),
        ("sine", { try await $0.sine($1, into: $2) }, { Double.sin($0) }, 2),
        ("cosine", { try await $0.cosine($1, into: $2) }, { Double.cos($0) }, 2),
        ("hyperbolicTangent", { try await $0.hyperbolicTangent($1, into: $2) }, { Double.tanh($0) }, 2),
        ("squareRoot", { try await $0.squareRoot($1, into: $2) }, { $0.squareRoot() }, 0.51),
    ]

    static let doubles: [(name: String, run: Unary<Double>, exact: @Sendable (Wide) -> Wide, ulps: Double)] = [
        ("exponential", { try await $0.exponential($1, into: $2) }, { Wide.exp($0) }, 1.5),
        ("logarithm", { try await $0.logarithm($1, into: $2) }, { Wide.log($0) }, 1.5),
        ("sine", { try await $0.sine($1, into: $2) }, { Wide.sin($0) }, 1.5),
        ("cosine", { try await $0.cosine($1, into: $2) }, { Wide.cos($0) }, 1.5),
        ("hyperbolicTangent", { try await $0.hyperbolicTangent($1, into: $2) }, { Wide.tanh($0) }, 2),
        ("squareRoot", { try await $0.squareRoot($1, into: $2) }, { $0.squareRoot() }, 0.51),
    ]

    /// Where functions have their edges: signs of zero, infinities, NaN, subnormal numbers, the bounds of `exp`, multiples of pi/2, and
    /// arguments whose sine takes all digits of pi.
    static let edges: [Double] = [
        0, -0.0, .infinity, -.infinity, .nan, 1, -1, 0.625, -0.625, 0.5.squareRoot(), 2.0.squareRoot(), 88.72283,
        88.72284, -87.33655,
        -103.97, -103.98, 709.78, 709.79, -708.4, -745.13, -745.14, 1e6, -1e6, 1_000_001, 1e9, -1e22, 0x1.fffffep127,
        0x1p-149,
        -0x1p-149, 0x1p-126, 0x1.fffffcp-127, .pi / 2, .pi, 3 * .pi / 2, 355, 710, 103_993, 833_719, 0x1p-30, -0x1p-30,
    ]

    /// All bit patterns are as likely as each other in the first part; then come usual numbers.
    static let floatArguments: [Float] =
        edges.map { Float($0) } + words(20_000).map { Float(bitPattern: $0) } + numbers(20_000, in: -100...100)
        + numbers(20_000, in: -2...2, seed: 3) + numbers(5000, in: -1e6...1e6, seed: 4)

    static let doubleArguments: [Double] =
        edges + zip(words(20_000), words(20_000, seed: 5)).map { Double(bitPattern: UInt64($0) << 32 | UInt64($1)) }
        + zip(words(20_000), numbers(20_000, in: -700...700)).map { Double($1) + Double($0) * 0x1p-40 }
        + zip(words(20_000), numbers(20_000, in: -2...2)).map { Double($1) + Double($0) * 0x1p-60 }
        + zip(words(5000), numbers(5000, in: -1e6...1e6)).map { Double($1) + Double($0) * 0x1p-40 }

    enum Level: String, CaseIterable {
        case baseline, avx2, avx512

        var native: ck_level {
            switch self {
            case .baseline: ck_baseline
            case .avx2: ck_avx2
            case .avx512: ck_avx512
            }
        }
    }

    /// Calls `body` with the library limited to these vectors; cancels the test where the processor does not have them.
    static func run(_ level: Level, _ body: (KernelLibrary) async throws -> Void) async throws {
        let most = ck_current_level()
        defer { ck_limit_level(most) }
        guard ck_limit_level(level.native) == level.native else { try Test.cancel("The processor has no \(level).") }
        try await body(try KernelLibrary(on: .cpu))
    }

    @Test("of Float are as near to the exact result as is said", arguments: Level.allCases)
    func floats(_ level: Level) async throws {
        try await Self.run(level) { library in
            let arguments = try UnifiedBuffer(Self.floatArguments, on: .cpu)
            for function in Self.floats {
                let results = try empty(arguments.count, Float.self, on: .cpu)
                try await function.run(library, arguments, results)
                let worst = zip(Self.floatArguments, try results.array()).max {
                    error($0.1, function.exact(Double($0.0))) < error($1.1, function.exact(Double($1.0)))
                }
                let (argument, result) = try #require(worst)
                #expect(
                    error(result, function.exact(Double(argument))) <= function.ulps,
                    "\(function.name) of \(argument) is \(result)")
            }
        }
    }

    @Test("of Double are as near to the exact result as is said", arguments: Level.allCases)
    func doubles(_ level: Level) async throws {
        try await Self.run(level) { library in
            let arguments = try UnifiedBuffer(Self.doubleArguments, on: .cpu)
            for function in Self.doubles {
                let results = try empty(arguments.count, Double.self, on: .cpu)
                try await function.run(library, arguments, results)
                let worst = zip(Self.doubleArguments, try results.array()).max {
                    error($0.1, function.exact(Wide($0.0))) < error($1.1, function.exact(Wide($1.0)))
                }
                let (argument, result) = try #require(worst)
                #expect(
                    error(result, function.exact(Wide(argument))) <= function.ulps,
                    "\(function.name) of \(argument) is \(result)")
            }
        }
    }

    @Test("power is as near to the exact result as is said, and has Swift's special values", arguments: Level.allCases)
    func power(_ level: Level) async throws {
        try await Self.run(level) { library in
            let special: [Double] = [0, -0.0, 1, -1, 2, 0.5, .infinity, -.infinity, .nan, 0x1p-149, 3]
            let bases = special.flatMap { base in special.map { _ in base } } + Self.doubleArguments.map(\.magnitude)
            let exponents =
                special.flatMap { _ in special }
                + numbers(Self.doubleArguments.count, in: -300...300).map { Double($0) }
            let results = try empty(bases.count, Double.self, on: .cpu)
            try await library.power(
                try UnifiedBuffer(bases, on: .cpu), try UnifiedBuffer(exponents, on: .cpu), into: results)
            for (index, result) in try results.array().enumerated() {
                let exact = Wide.pow(Wide(bases[index]), Wide(exponents[index]))
                #expect(error(result, exact) <= 16, "\(bases[index]) to the power of \(exponents[index]) is \(result)")
            }
            let narrow = (bases: bases.map { Float($0) }, exponents: exponents.map { Float($0) / 4 })
            let narrowResults = try empty(bases.count, Float.self, on: .cpu)
            try await library.power(
                try UnifiedBuffer(narrow.bases, on: .cpu), try UnifiedBuffer(narrow.exponents, on: .cpu),
                into: narrowResults)
            for (index, result) in try narrowResults.array().enumerated() {
                let exact = Double.pow(Double(narrow.bases[index]), Double(narrow.exponents[index]))
                #expect(
                    error(result, exact) <= 2,
                    "\(narrow.bases[index]) to the power of \(narrow.exponents[index]) is \(result)")
            }
        }
    }

    @Test("give an element the same bits wherever it stands and whatever is beside it", arguments: Level.allCases)
    func places(_ level: Level) async throws {
        try await Self.run(level) { library in
            for function in Self.floats {
                let whole = try UnifiedBuffer(Self.floatArguments, on: .cpu)
                let results = try empty(whole.count, Float.self, on: .cpu)
                try await function.run(library, whole, results)
                let expected = try results.array()
                for index in stride(from: 0, to: whole.count, by: 997) {
                    let one = try UnifiedBuffer([Self.floatArguments[index]], on: .cpu)
                    let alone = try empty(1, Float.self, on: .cpu)
                    try await function.run(library, one, alone)
                    #expect(try alone.array()[0].ulps(from: expected[index]) == 0, "\(function.name)")
                }
            }
        }
    }

    @Test(
        "power gives an element the same bits wherever it stands and whatever is beside it", arguments: Level.allCases)
    func placesOfPowers(_ level: Level) async throws {
        try await Self.run(level) { library in
            let bases = Self.floatArguments.map(\.magnitude)
            let exponents = Self.edges.map { Float($0) } + numbers(bases.count - Self.edges.count, in: -40...40)
            let results = try empty(bases.count, Float.self, on: .cpu)
            try await library.power(
                try UnifiedBuffer(bases, on: .cpu), try UnifiedBuffer(exponents, on: .cpu), into: results)
            let expected = try results.array()
            for index in Array(0..<Self.edges.count) + stride(from: 0, to: bases.count, by: 499) {
                let alone = try empty(1, Float.self, on: .cpu)
                try await library.power(
                    try UnifiedBuffer([bases[index]], on: .cpu), try UnifiedBuffer([exponents[index]], on: .cpu),
                    into: alone)
                #expect(try alone.array()[0].ulps(from: expected[index]) == 0, "\(bases[index]), \(exponents[index])")
            }
        }
    }

    @Test("power of Float is as near near its bounds, where a logarithm has to be exact", arguments: Level.allCases)
    func largePowers(_ level: Level) async throws {
        try await Self.run(level) { library in
            let bases = zip(numbers(20_000, in: 0.5...1), words(20_000, seed: 9)).map {
                Float(sign: .plus, exponent: Int($1 % 9) - 4, significand: $0)
            }
            // Results of all sizes, some beyond the least and the greatest number.
            let exponents = zip(bases, numbers(20_000, in: -152...129, seed: 2)).map {
                $1 / Float(Double.log2(Double($0)))
            }
            let results = try empty(bases.count, Float.self, on: .cpu)
            try await library.power(
                try UnifiedBuffer(bases, on: .cpu), try UnifiedBuffer(exponents, on: .cpu), into: results)
            for (index, result) in try results.array().enumerated() {
                let exact = Double.pow(Double(bases[index]), Double(exponents[index]))
                #expect(error(result, exact) <= 2, "\(bases[index]) to the power of \(exponents[index]) is \(result)")
            }
        }
    }

    /// What a reduction may meet: the usual, zeros of both signs and infinities, and NaNs of several kinds among ones.
    static let contents: [@Sendable (Int) -> [Float]] = [
        { numbers($0, in: -100...100) },
        { words($0, seed: 6).map { [0, -0.0, 1, -1, .infinity, -.infinity, 0, -0.0][Int($0 % 8)] } },
        { words($0, seed: 7).map { $0 % 8 < 4 ? 0.0 : -0.0 } },
        { words($0, seed: 8).map { $0 % 1511 == 0 ? Float(nan: .init($0 >> 12), signaling: false) : 1 } },
    ]

    @Test("sums and extremes are those of the promised order, bit by bit, whatever the elements are")
    func promisedBits() async throws {
        let sizes =
            [1, 2, 255, 256, 257, 3840, 4095, 4096, 4097, 4351, 4352, 8191, 8192, 8193, 9000]
            + words(30, seed: 3).map { Int($0 % 9000) + 1 }
        for size in sizes {
            for content in Self.contents {
                let x = content(size)
                let wide = x.map { Double($0) }
                let buffer = try UnifiedBuffer(x, on: .cpu)
                let wideBuffer = try UnifiedBuffer(wide, on: .cpu)
                func least<Element: BinaryFloatingPoint>(_ old: Element, _ value: Element) -> Element {
                    value.isNaN || value < old ? value : old
                }
                func greatest<Element: BinaryFloatingPoint>(_ old: Element, _ value: Element) -> Element {
                    value.isNaN || value > old ? value : old
                }
                let expected = [
                    UInt64(LibraryReference.combined(x, .infinity, least).bitPattern),
                    UInt64(LibraryReference.combined(x, -.infinity, greatest).bitPattern),
                    LibraryReference.combined(wide, .infinity, least).bitPattern,
                    LibraryReference.combined(wide, -.infinity, greatest).bitPattern,
                ]
                let sum = LibraryReference.combined(x, -0.0, +)
                let wideSum = LibraryReference.combined(wide, -0.0, +)
                for level in Level.allCases where ck_limit_level(level.native) == level.native {
                    let library = try KernelLibrary(on: .cpu)
                    let found = [
                        UInt64(try await library.minimum(of: buffer).bitPattern),
                        UInt64(try await library.maximum(of: buffer).bitPattern),
                        try await library.minimum(of: wideBuffer).bitPattern,
                        try await library.maximum(of: wideBuffer).bitPattern,
                    ]
                    #expect(found == expected, "extremes of \(size) elements, \(level)")
                    // Which NaN a sum is, is not promised.
                    let sums = (try await library.sum(buffer), try await library.sum(wideBuffer))
                    #expect(sums.0.bitPattern == sum.bitPattern || sums.0.isNaN && sum.isNaN, "\(size), \(level)")
                    #expect(
                        sums.1.bitPattern == wideSum.bitPattern || sums.1.isNaN && wideSum.isNaN, "\(size), \(level)")
                }
                ck_limit_level(ck_avx512)
            }
        }
    }

    @Test("sums and extremes have the same bits with all vectors")
    func sameBits() async throws {
        for size in sizes.dropFirst() {
            let x = numbers(size).map { $0 * $0 * $0 }
            let buffer = try UnifiedBuffer(x, on: .cpu)
            let wide = try UnifiedBuffer(x.map { Double($0) / 3 }, on: .cpu)
            let bytes = try UnifiedBuffer(words(size).map { Int32(bitPattern: $0) }, on: .cpu)
            var results: Set<[UInt64]> = []
            for level in Level.allCases where ck_limit_level(level.native) == level.native {
                let library = try KernelLibrary(on: .cpu)
                results.insert([
                    UInt64(try await library.sum(buffer).bitPattern),
                    UInt64(try await library.minimum(of: buffer).bitPattern), try await library.sum(wide).bitPattern,
                    try await library.maximum(of: wide).bitPattern,
                    UInt64(bitPattern: Int64(try await library.sum(bytes))),
                ])
            }
            #expect(results.count == 1, "\(size) elements")
        }
        ck_limit_level(ck_avx512)
    }
}

#if arch(x86_64)
    /// Has more digits than `Double`.
    typealias Wide = Float80
#else
    /// Its functions are the C library's, which are within one unit of the last place.
    typealias Wide = Double
#endif

/// How far a result is from the exact one, in units of the last place; infinity where one is NaN, infinite or a zero of a sign that the
/// other is not.
private func error<Result: BinaryFloatingPoint, Exact: BinaryFloatingPoint>(_ result: Result, _ exact: Exact) -> Double
{
    let nearest = Result(exact)
    if result.isNaN || nearest.isNaN { return result.isNaN && nearest.isNaN ? 0 : .infinity }
    if nearest.isZero, result.isZero { return nearest.sign == result.sign ? 0 : .infinity }
    guard result.isFinite, nearest.isFinite else {
        // The greatest number and infinity are neighbours.
        let other = result.isFinite ? result : nearest
        return result == nearest ? 0 : other.magnitude == Result.greatestFiniteMagnitude ? 1 : .infinity
    }
    return Double((Exact(result) - exact).magnitude / Exact(nearest.ulp))
}
