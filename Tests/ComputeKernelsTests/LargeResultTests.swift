import CComputeKernels
import Compute
import DeviceConformance
import Testing

@testable import ComputeKernels

/// Results that go to memory past the caches, from 16 MiB on.
@Suite("Large results on the processor", .serialized, .timeLimit(.minutes(5)))
struct LargeResultTests {
    static let count = (1 << 21) + 77
    static let x = numbers(count, in: -100...100).map { Double($0) }
    static let y = numbers(count, in: -100...100, seed: 7).map { Double($0) * 0x1p-20 }
    static let differences = zip(x, y).map { $0 - $1 }

    /// The second beginning is not that of a vector, and none leaves a whole number of runs.
    @Test(
        "have every element, wherever they begin and end",
        arguments: ProcessorFunctionTests.Level.allCases, [0, 1, 32])
    func difference(_ level: ProcessorFunctionTests.Level, beginning: Int) async throws {
        try await ProcessorFunctionTests.run(level) { _ in
            let (x, y) = (try UnifiedBuffer(Self.x, on: .cpu), try UnifiedBuffer(Self.y, on: .cpu))
            let result = try UnifiedBuffer(Array(repeating: -1.0, count: Self.count), on: .cpu)
            let range = beginning..<Self.count - beginning
            try await ElementwiseKernels.subtract(
                x.slice(range), y.slice(range), result.slice(range), on: .cpu, count: range.count, checks: .off)
            let wrong = try result.withHostSpan { span in
                span.indices.first { span[$0] != (range.contains($0) ? Self.differences[$0] : -1) }
            }
            #expect(wrong == nil)
        }
    }
}
