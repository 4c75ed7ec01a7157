import Compute
import ComputeKernels

/// A function of the library as a figure: of two buffers into a third, or of what it needs of them.
struct Function<Element: BitwiseCopyable & Sendable>: Sendable {
    let name: String
    /// Whether the first buffer has no negative numbers.
    var isOfPositive = false
    let run:
        @Sendable (KernelLibrary, UnifiedBuffer<Element>, UnifiedBuffer<Element>, UnifiedBuffer<Element>) async throws
            -> Void
}

let functionsOfFloat: [Function<Float>] = [
    Function(name: "add") { (library, x, y, z) in try await library.add(x, y, into: z) },
    Function(name: "subtract") { (library, x, y, z) in try await library.subtract(x, y, into: z) },
    Function(name: "multiply") { (library, x, y, z) in try await library.multiply(x, y, into: z) },
    Function(name: "divide") { (library, x, y, z) in try await library.divide(x, y, into: z) },
    Function(name: "minimum of two") { (library, x, y, z) in try await library.minimum(x, y, into: z) },
    Function(name: "maximum of two") { (library, x, y, z) in try await library.maximum(x, y, into: z) },
    Function(name: "power", isOfPositive: true) { (library, x, y, z) in try await library.power(x, y, into: z) },
    Function(name: "magnitude") { (library, x, _, z) in try await library.magnitude(x, into: z) },
    Function(name: "squareRoot", isOfPositive: true) { (library, x, _, z) in try await library.squareRoot(x, into: z) },
    Function(name: "scale") { (library, x, _, z) in try await library.scale(x, by: 2, adding: 1, into: z) },
    Function(name: "clamp") { (library, x, _, z) in try await library.clamp(x, to: -0.5...0.5, into: z) },
    Function(name: "exponential") { (library, x, _, z) in try await library.exponential(x, into: z) },
    Function(name: "logarithm", isOfPositive: true) { (library, x, _, z) in try await library.logarithm(x, into: z) },
    Function(name: "sine") { (library, x, _, z) in try await library.sine(x, into: z) },
    Function(name: "cosine") { (library, x, _, z) in try await library.cosine(x, into: z) },
    Function(name: "hyperbolicTangent") { (library, x, _, z) in try await library.hyperbolicTangent(x, into: z) },
    Function(name: "sum") { (library, x, _, _) in _ = try await library.sum(x) },
    Function(name: "minimum") { (library, x, _, _) in _ = try await library.minimum(of: x) },
    Function(name: "maximum") { (library, x, _, _) in _ = try await library.maximum(of: x) },
]

let functionsOfDouble: [Function<Double>] = [
    Function(name: "add") { (library, x, y, z) in try await library.add(x, y, into: z) },
    Function(name: "subtract") { (library, x, y, z) in try await library.subtract(x, y, into: z) },
    Function(name: "multiply") { (library, x, y, z) in try await library.multiply(x, y, into: z) },
    Function(name: "divide") { (library, x, y, z) in try await library.divide(x, y, into: z) },
    Function(name: "minimum of two") { (library, x, y, z) in try await library.minimum(x, y, into: z) },
    Function(name: "maximum of two") { (library, x, y, z) in try await library.maximum(x, y, into: z) },
    Function(name: "power", isOfPositive: true) { (library, x, y, z) in try await library.power(x, y, into: z) },
    Function(name: "magnitude") { (library, x, _, z) in try await library.magnitude(x, into: z) },
    Function(name: "squareRoot", isOfPositive: true) { (library, x, _, z) in try await library.squareRoot(x, into: z) },
    Function(name: "scale") { (library, x, _, z) in try await library.scale(x, by: 2, adding: 1, into: z) },
    Function(name: "clamp") { (library, x, _, z) in try await library.clamp(x, to: -0.5...0.5, into: z) },
    Function(name: "exponential") { (library, x, _, z) in try await library.exponential(x, into: z) },
    Function(name: "logarithm", isOfPositive: true) { (library, x, _, z) in try await library.logarithm(x, into: z) },
    Function(name: "sine") { (library, x, _, z) in try await library.sine(x, into: z) },
    Function(name: "cosine") { (library, x, _, z) in try await library.cosine(x, into: z) },
    Function(name: "hyperbolicTangent") { (library, x, _, z) in try await library.hyperbolicTangent(x, into: z) },
    Function(name: "sum") { (library, x, _, _) in _ = try await library.sum(x) },
    Function(name: "minimum") { (library, x, _, _) in _ = try await library.minimum(of: x) },
    Function(name: "maximum") { (library, x, _, _) in _ = try await library.maximum(of: x) },
]
