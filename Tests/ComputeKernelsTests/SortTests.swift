import Compute
import ComputeKernels
import DeviceConformance
import Testing

@Suite("Sorting", .serialized, .timeLimit(.minutes(5)))
struct SortTests {
    @Test("of keys", arguments: TestedBackend.allCases)
    func keys(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            for size in sizes {
                let x = words(size)
                let keys = try UnifiedBuffer(x, on: accelerator)
                try await library.sort(keys)
                #expect(try keys.array() == x.sorted(), "\(size)")

                let signed = try UnifiedBuffer(x.map { Int32(bitPattern: $0) }, on: accelerator)
                try await library.sort(signed)
                #expect(try signed.array() == x.map { Int32(bitPattern: $0) }.sorted(), "\(size)")
            }
        }
    }

    @Test("of keys with values is stable", arguments: TestedBackend.allCases)
    func values(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            for size in sizes {
                let x = words(size).map { $0 % 100 * 0x0101_0101 }
                let keys = try UnifiedBuffer(x, on: accelerator)
                let places = try UnifiedBuffer((0..<UInt32(size)).map { $0 }, on: accelerator)
                try await library.sort(keys, moving: places)
                let expected = x.indices.sorted { (x[$0], $0) < (x[$1], $1) }
                #expect(try places.array() == expected.map { UInt32($0) }, "\(size)")
                #expect(try keys.array() == x.sorted(), "\(size)")
            }
        }
    }

    @Test("of Float is in total order", arguments: TestedBackend.allCases)
    func floats(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            let x = numbers(5000, in: -1000...1000) + [.nan, -.nan, 0, -0.0, .infinity, -.infinity, -0.0, 0]
            let keys = try UnifiedBuffer(x, on: accelerator)
            let places = try UnifiedBuffer((0..<UInt32(x.count)).map { $0 }, on: accelerator)
            try await library.sort(keys, moving: places)
            let sorted = x.sorted { $0.isTotallyOrdered(belowOrEqualTo: $1) && $0.bitPattern != $1.bitPattern }
            #expect(try keys.array().map(\.bitPattern) == sorted.map(\.bitPattern))
            #expect(try places.array().map { x[Int($0)].bitPattern } == sorted.map(\.bitPattern))
        }
    }

    @Test("needs a value for each key")
    func refusals() async throws {
        let library = try KernelLibrary(on: .cpu)
        let keys = try UnifiedBuffer([3, 1, 2] as [UInt32], on: .cpu)
        let values = try UnifiedBuffer([0, 1] as [UInt32], on: .cpu)
        #expect(await refusal { try await library.sort(keys, moving: values) } == .sizeMismatch)
        #expect(try keys.array() == [3, 1, 2])
    }
}
