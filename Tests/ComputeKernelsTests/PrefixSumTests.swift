import Compute
import ComputeKernels
import DeviceConformance
import Testing

@Suite("Prefix sums", .serialized, .timeLimit(.minutes(5)))
struct PrefixSumTests {
    @Test("of integers, which wrap around", arguments: TestedBackend.allCases)
    func integers(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            for size in sizes {
                let x = words(size)
                let buffer = try UnifiedBuffer(x, on: accelerator)
                let signed = try UnifiedBuffer(x.map { Int32(bitPattern: $0) }, on: accelerator)
                let result = try empty(size, UInt32.self, on: accelerator)
                let signedResult = try empty(size, Int32.self, on: accelerator)
                var sum: UInt32 = 0
                let inclusive = x.map { value in
                    sum &+= value
                    return sum
                }
                let exclusive = Array(([0] + inclusive).prefix(size))
                try await library.inclusivePrefixSum(buffer, into: result)
                #expect(size == 0 ? true : try result.array() == inclusive)
                try await library.exclusivePrefixSum(buffer, into: result)
                #expect(size == 0 ? true : try result.array() == exclusive)
                try await library.inclusivePrefixSum(signed, into: signedResult)
                #expect(size == 0 ? true : try signedResult.array() == inclusive.map { Int32(bitPattern: $0) })
                try await library.exclusivePrefixSum(signed, into: signedResult)
                #expect(size == 0 ? true : try signedResult.array() == exclusive.map { Int32(bitPattern: $0) })
            }
        }
    }

    @Test("of Float: the same bits in the promised order", arguments: TestedBackend.allCases)
    func floats(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            for size in sizes where size > 0 {
                let x = numbers(size)
                let result = try empty(size, Float.self, on: accelerator)
                try await library.inclusivePrefixSum(try UnifiedBuffer(x, on: accelerator), into: result)
                #expect(try result.array() == LibraryReference.prefixSums(x), "\(size)")
            }
        }
    }
}
