import Compute
import ComputeKernels
import DeviceConformance
import RealModule
import Testing

@Suite("Element-wise functions", .serialized, .timeLimit(.minutes(5)))
struct ElementwiseTests {
    typealias Binary =
        @Sendable (KernelLibrary, UnifiedBuffer<Float>, UnifiedBuffer<Float>, UnifiedBuffer<Float>)
        async throws -> Void

    static let binary: [(name: String, run: Binary, reference: @Sendable (Float, Float) -> Float, ulps: Int)] = [
        ("add", { try await $0.add($1, $2, into: $3) }, { $0 + $1 }, 0),
        ("subtract", { try await $0.subtract($1, $2, into: $3) }, { $0 - $1 }, 0),
        ("multiply", { try await $0.multiply($1, $2, into: $3) }, { $0 * $1 }, 0),
        ("divide", { try await $0.divide($1, $2, into: $3) }, { $0 / $1 }, 0),
        ("minimum", { try await $0.minimum($1, $2, into: $3) }, { $1 < $0 || $1.isNaN ? $1 : $0 }, 0),
        ("maximum", { try await $0.maximum($1, $2, into: $3) }, { $1 > $0 || $1.isNaN ? $1 : $0 }, 0),
        ("power", { try await $0.power($1, $2, into: $3) }, { Float.pow($0, $1) }, 16),
    ]

    @Test("of two buffers", arguments: TestedBackend.allCases)
    func binary(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            for size in sizes {
                let x = numbers(size, in: 0.1...4) + [0, -0.0, .nan, .infinity, 1]
                let y = numbers(size, in: -3...3, seed: 7) + [-0.0, 0, 1, -.infinity, .nan]
                let bufferX = try UnifiedBuffer(x, on: accelerator)
                let bufferY = try UnifiedBuffer(y, on: accelerator)
                for function in Self.binary {
                    let result = try empty(x.count, Float.self, on: accelerator)
                    try await function.run(library, bufferX, bufferY, result)
                    let worst = zip(try result.array(), zip(x, y).map(function.reference)).map { $0.ulps(from: $1) }
                        .max()
                    #expect(worst ?? 0 <= function.ulps, "\(function.name) of \(x.count)")
                }
            }
        }
    }

    typealias Unary = @Sendable (KernelLibrary, UnifiedBuffer<Float>, UnifiedBuffer<Float>) async throws -> Void

    static let unary: [(name: String, run: Unary, reference: @Sendable (Float) -> Float, ulps: Int)] = [
        ("magnitude", { try await $0.magnitude($1, into: $2) }, { $0.magnitude }, 0),
        ("squareRoot", { try await $0.squareRoot($1, into: $2) }, { $0.squareRoot() }, 0),
        ("exponential", { try await $0.exponential($1, into: $2) }, { Float.exp($0) }, 3),
        ("logarithm", { try await $0.logarithm($1, into: $2) }, { Float.log($0) }, 3),
        ("sine", { try await $0.sine($1, into: $2) }, { Float.sin($0) }, 4),
        ("cosine", { try await $0.cosine($1, into: $2) }, { Float.cos($0) }, 4),
        ("hyperbolicTangent", { try await $0.hyperbolicTangent($1, into: $2) }, { Float.tanh($0) }, 5),
        ("scale", { try await $0.scale($1, by: 1.5, adding: -3, into: $2) }, { 1.5 * $0 + -3 }, 0),
        (
            "clamp", { try await $0.clamp($1, to: -0.5...0.25, into: $2) },
            { $0 < -0.5 ? -0.5 : $0 > 0.25 ? 0.25 : $0 }, 0
        ),
    ]

    @Test("of one buffer", arguments: TestedBackend.allCases)
    func unary(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            let x = numbers(5000, in: -20...20) + [0, -0.0, .nan, .infinity, -.infinity, .leastNonzeroMagnitude]
            let buffer = try UnifiedBuffer(x, on: accelerator)
            for function in Self.unary {
                let result = try empty(x.count, Float.self, on: accelerator)
                try await function.run(library, buffer, result)
                let worst = zip(try result.array(), x.map(function.reference)).map { $0.ulps(from: $1) }.max()
                #expect(worst ?? 0 <= function.ulps, "\(function.name)")
            }
        }
    }

    @Test("accumulate adds to what is there", arguments: TestedBackend.allCases)
    func accumulate(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            let x = numbers(1000)
            let y = numbers(1000, seed: 9)
            let result = try UnifiedBuffer(y, on: accelerator)
            try await library.accumulate(try UnifiedBuffer(x, on: accelerator), times: 3, into: result)
            #expect(try result.array() == zip(x, y).map { 3 * $0 + $1 })
        }
    }

    @Test("of Double", arguments: TestedBackend.allCases)
    func doubles(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            let x = numbers(1000).map { Double($0) / 3 }
            let buffer = try UnifiedBuffer(x, on: accelerator)
            let other = try UnifiedBuffer(Array(x.reversed()), on: accelerator)
            let result = try empty(1000, Double.self, on: accelerator)
            try await library.multiply(buffer, other, into: result)
            #expect(try result.array() == zip(x, x.reversed()).map { $0 * $1 })
            try await library.scale(buffer, by: 0.1, into: result)
            #expect(try result.array() == x.map { 0.1 * $0 + 0 })
            try await library.sine(buffer, into: result)
            #expect(zip(try result.array(), x).allSatisfy { abs($0 - Double.sin($1)) <= 4 * $0.ulp })
        }
    }

    @Test("refuse buffers of different sizes, of another accelerator, and one for two purposes")
    func refusals() async throws {
        let library = try KernelLibrary(on: .cpu)
        let x = try UnifiedBuffer([1, 2, 3] as [Float], on: .cpu, name: "x")
        let short = try UnifiedBuffer([1, 2] as [Float], on: .cpu, name: "short")
        await #expect(throws: (any Error).self) { try await library.add(x, short, into: x) }
        #expect(await refusal { try await library.add(x, short, into: try empty(3, on: .cpu)) } == .sizeMismatch)
        #expect(await refusal { try await library.add(x, x, into: x) } == .aliasing)
        #expect(
            await refusal { try await library.add(try empty(3, on: .cpu), x, into: try empty(3, on: .cpu)) }
                == .uninitialised)
        try short.release()
        #expect(await refusal { try await library.magnitude(short, into: try empty(2, on: .cpu)) } == .released)
        #expect(try x.array() == [1, 2, 3])
    }
}

/// The code of the `DeviceError` that is thrown.
func refusal(_ body: () async throws -> Void) async -> DeviceError.Code? {
    do {
        try await body()
        return nil
    } catch {
        return (error as? DeviceError)?.code
    }
}
