import Compute
import ComputeKernels
import DeviceConformance
import Testing

@Suite("Reductions", .serialized, .timeLimit(.minutes(5)))
struct ReductionTests {
    @Test("of Float: the same bits in the promised order", arguments: TestedBackend.allCases)
    func floats(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            for size in sizes where size > 0 {
                let x = numbers(size, in: -100...100)
                let buffer = try UnifiedBuffer(x, on: accelerator)
                let sum = try await library.sum(buffer)
                #expect(sum.bitPattern == LibraryReference.combined(x, -0.0, +).bitPattern, "\(size)")
                let exact = x.reduce(0.0) { $0 + Double($1) }
                let bound = x.reduce(0.0) { $0 + Double($1.magnitude) } * Double(Float.ulpOfOne) * 46
                #expect(abs(Double(sum) - exact) <= bound)
                #expect(try await library.minimum(of: buffer) == x.min())
                #expect(try await library.maximum(of: buffer) == x.max())
            }
        }
    }

    @Test("of Float: more than two levels of blocks, on the processor")
    func large() async throws {
        let library = try KernelLibrary(on: .cpu)
        let x = numbers(4096 * 4096 + 5)
        let sum = try await library.sum(try UnifiedBuffer(x, on: .cpu))
        #expect(sum.bitPattern == LibraryReference.combined(x, -0.0, +).bitPattern)
    }

    @Test("of special values", arguments: TestedBackend.allCases)
    func special(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            var x = numbers(5000)
            x[4321] = .nan
            let withNaN = try UnifiedBuffer(x, on: accelerator)
            #expect(try await library.minimum(of: withNaN).isNaN)
            #expect(try await library.maximum(of: withNaN).isNaN)
            #expect(try await library.sum(withNaN).isNaN)
            let infinite = try UnifiedBuffer([1, -.infinity, 2] as [Float], on: accelerator)
            #expect(try await library.sum(infinite) == -.infinity)
            #expect(try await library.minimum(of: infinite) == -.infinity)
            let negativeZero = try UnifiedBuffer([-0.0] as [Float], on: accelerator)
            #expect(try await library.sum(negativeZero).sign == .minus)
            let nothing = try UnifiedBuffer([] as [Float], on: accelerator)
            #expect(try await library.sum(nothing) == 0)
            #expect(await refusal { _ = try await library.minimum(of: nothing) } == .invalidArgument)
        }
    }

    @Test("of Double and Int32", arguments: TestedBackend.allCases)
    func others(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            for size in sizes {
                let integers = words(size).map { Int32(bitPattern: $0) }
                let buffer = try UnifiedBuffer(integers, on: accelerator)
                #expect(try await library.sum(buffer) == integers.reduce(0) { $0 + Int($1) })
                guard size > 0 else { continue }
                #expect(try await library.minimum(of: buffer) == integers.min())
                #expect(try await library.maximum(of: buffer) == integers.max())
                let doubles = integers.map { Double($0) / 7 }
                let wide = try UnifiedBuffer(doubles, on: accelerator)
                let sum = doubles.reduce(0, +)
                #expect(abs(try await library.sum(wide) - sum) <= doubles.reduce(0) { $0 + abs($1) } * 1e-13)
                #expect(try await library.maximum(of: wide) == doubles.max())
            }
        }
    }
}
