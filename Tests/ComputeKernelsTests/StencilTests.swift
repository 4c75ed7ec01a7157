import Compute
import ComputeKernels
import DeviceConformance
import Testing

@Suite("Stencils", .serialized, .timeLimit(.minutes(5)))
struct StencilTests {
    /// What is at a place that may be beyond an edge.
    static func source(_ place: Int, _ extent: Int, _ boundary: KernelLibrary.Boundary) -> Int? {
        if (0..<extent).contains(place) { return place }
        switch boundary {
        case .zero: return nil
        case .clamped: return min(max(place, 0), extent - 1)
        case .periodic: return (place + extent) % extent
        }
    }

    @Test("on a line give the bits of the plain loop", arguments: TestedBackend.allCases)
    func line(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            for size in sizes where size > 2 {
                let x = numbers(size)
                let buffer = try UnifiedBuffer(x, on: accelerator)
                for weights in [[1], [0.25, 0.5, 0.25], [-1, 2, 3, 2, 0.5]] as [[Float]] {
                    for boundary in KernelLibrary.Boundary.allCases {
                        let result = try empty(size, Float.self, on: accelerator)
                        try await library.stencil(
                            buffer, weights: try UnifiedBuffer(weights, on: accelerator), boundary: boundary,
                            into: result)
                        let expected = x.indices.map { i in
                            weights.indices.reduce(Float(0)) { sum, k in
                                let place = Self.source(i + k - weights.count / 2, size, boundary)
                                return sum + weights[k] * (place.map { x[$0] } ?? 0)
                            }
                        }
                        #expect(try result.array() == expected, "\(size), \(weights.count), \(boundary)")
                    }
                }
            }
        }
    }

    @Test("in a plane give the bits of the plain loop", arguments: TestedBackend.allCases)
    func plane(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            for (height, width) in [(2, 3), (17, 33), (64, 20)] {
                let x = numbers(height * width)
                let weights = numbers(9, seed: 4)
                for boundary in KernelLibrary.Boundary.allCases {
                    let result = try UnifiedBuffer(shape: [height, width], of: Float.self, on: accelerator)
                    try await library.planeStencil(
                        try UnifiedBuffer(x, shape: [height, width], on: accelerator),
                        weights: try UnifiedBuffer(weights, shape: [3, 3], on: accelerator), boundary: boundary,
                        into: result)
                    var expected: [Float] = []
                    for row in 0..<height {
                        for column in 0..<width {
                            var sum: Float = 0
                            for v in 0..<3 {
                                for u in 0..<3 {
                                    let y = Self.source(row + v - 1, height, boundary)
                                    let z = Self.source(column + u - 1, width, boundary)
                                    let value = if let y, let z { x[y * width + z] } else { Float(0) }
                                    sum += weights[v * 3 + u] * value
                                }
                            }
                            expected.append(sum)
                        }
                    }
                    #expect(try result.array() == expected, "\(height), \(width), \(boundary)")
                }
            }
        }
    }

    @Test("need weights with a middle, and room to go round")
    func refusals() async throws {
        let library = try KernelLibrary(on: .cpu)
        let x = try UnifiedBuffer([1, 2] as [Float], on: .cpu)
        let even = try UnifiedBuffer([1, 1] as [Float], on: .cpu)
        let wide = try UnifiedBuffer([Float](repeating: 1, count: 7), on: .cpu)
        let result = try empty(2, Float.self, on: .cpu)
        #expect(await refusal { try await library.stencil(x, weights: even, into: result) } == .invalidArgument)
        #expect(
            await refusal { try await library.stencil(x, weights: wide, boundary: .periodic, into: result) }
                == .invalidArgument)
        #expect(await refusal { try await library.planeStencil(x, weights: wide, into: result) } == .invalidShape)
    }
}
