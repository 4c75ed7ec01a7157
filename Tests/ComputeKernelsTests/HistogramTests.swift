import Compute
import ComputeKernels
import DeviceConformance
import Testing

@Suite("Histograms", .serialized, .timeLimit(.minutes(5)))
struct HistogramTests {
    @Test("of Float count what is in each bin", arguments: TestedBackend.allCases)
    func floats(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            for size in sizes {
                let x = numbers(size, in: -1.5...1.5) + [1, -1, .nan, .infinity, -.infinity, 0]
                for bins in [1, 10, 300] {
                    let counts = try empty(bins, UInt32.self, on: accelerator)
                    try await library.histogram(of: try UnifiedBuffer(x, on: accelerator), in: -1...1, into: counts)
                    var expected = [UInt32](repeating: 0, count: bins)
                    for value in x where value >= -1 && value <= 1 {
                        expected[min(Int((value + 1) * (Float(bins) / 2)), bins - 1)] += 1
                    }
                    #expect(try counts.array() == expected, "\(size), \(bins)")
                }
            }
        }
    }

    @Test("of integers count each", arguments: TestedBackend.allCases)
    func integers(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            for size in sizes {
                let x = words(size).map { Int32($0 % 40) - 10 }
                let counts = try UnifiedBuffer([UInt32](repeating: 9, count: 25), on: accelerator)
                try await library.histogram(of: try UnifiedBuffer(x, on: accelerator), into: counts)
                #expect(try counts.array() == (0..<25).map { bin in UInt32(x.count { $0 == bin }) }, "\(size)")
            }
        }
    }

    @Test("need bins and a range with a width")
    func refusals() async throws {
        let library = try KernelLibrary(on: .cpu)
        let x = try UnifiedBuffer([1] as [Float], on: .cpu)
        let counts = try empty(4, UInt32.self, on: .cpu)
        for range: ClosedRange<Float> in [1...1, 0...(.infinity), -3e38...3e38] {
            #expect(await refusal { try await library.histogram(of: x, in: range, into: counts) } == .invalidArgument)
        }
        #expect(
            await refusal { try await library.histogram(of: x, in: 0...1, into: try empty(0, on: .cpu)) }
                == .invalidArgument)
    }
}
