import Compute
import ComputeKernels
import DeviceConformance
import RealModule
import Testing

@Suite("Random numbers", .serialized, .timeLimit(.minutes(5)))
struct RandomTests {
    @Test("the reference gives the known answers of Random123")
    func knownAnswers() {
        let ones = UInt32.max
        #expect(
            LibraryReference.philox([0, 0, 0, 0], [0, 0]) == [0x6627_E8D5, 0xE169_C58D, 0xBC57_AC4C, 0x9B00_DBD8])
        #expect(
            LibraryReference.philox([ones, ones, ones, ones], [ones, ones]) == [
                0x408F_276D, 0x41C8_3B0E, 0xA20B_C7C6, 0x6D54_51FD,
            ])
        #expect(
            LibraryReference.philox([0x243F_6A88, 0x85A3_08D3, 0x1319_8A2E, 0x0370_7344], [0xA409_3822, 0x299F_31D0])
                == [0xD16C_FE09, 0x94FD_CCEB, 0x5001_E420, 0x2412_6EA1])
    }

    @Test("words are those of the reference, wherever a call begins", arguments: TestedBackend.allCases)
    func words(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            for (seed, block) in [(0, 0), (0xA409_3822_299F_31D0, 0xFFFF_FFFE), (7, UInt64.max - 1)]
                as [(UInt64, UInt64)]
            {
                for size in [1, 3, 4, 1001] {
                    let result = try empty(size, UInt32.self, on: accelerator)
                    try await library.randomWords(into: result, seed: seed, block: block)
                    let expected = (0..<size).map { index -> UInt32 in
                        let number = block &+ UInt64(index / 4)
                        return LibraryReference.philox(
                            [UInt32(truncatingIfNeeded: number), UInt32(number >> 32), 0, 0],
                            [UInt32(truncatingIfNeeded: seed), UInt32(seed >> 32)])[index % 4]
                    }
                    #expect(try result.array() == expected)
                }
            }
            let first = try empty(4, UInt32.self, on: accelerator)
            try await library.randomWords(into: first, seed: 0)
            #expect(try first.array() == [0x6627_E8D5, 0xE169_C58D, 0xBC57_AC4C, 0x9B00_DBD8])
        }
    }

    @Test("uniform numbers are the upper bits of the words", arguments: TestedBackend.allCases)
    func uniform(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            let size = 100_001
            let words = try empty(size, UInt32.self, on: accelerator)
            let result = try empty(size, Float.self, on: accelerator)
            try await library.randomWords(into: words, seed: 42)
            try await library.uniform(into: result, seed: 42)
            let numbers = try result.array()
            #expect(numbers == (try words.array().map { Float($0 >> 8) * 0x1p-24 }))
            #expect(numbers.allSatisfy { (0..<1).contains($0) })
            // Five standard deviations of the mean of so many.
            #expect(abs(numbers.reduce(0.0) { $0 + Double($1) } / Double(size) - 0.5) < 0.0046)
        }
    }

    @Test("normal numbers have the mean and the deviation asked for", arguments: TestedBackend.allCases)
    func normal(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let library = try KernelLibrary(on: accelerator)
            let size = 100_002
            let words = try empty(size, UInt32.self, on: accelerator)
            let result = try empty(size, Float.self, on: accelerator)
            try await library.randomWords(into: words, seed: 3)
            try await library.normal(into: result, mean: 10, deviation: 2, seed: 3)
            let numbers = try result.array()
            let bits = try words.array()
            for index in numbers.indices {
                let first = index & ~1
                guard first + 1 < size else { continue }
                let radius = Double.sqrt(-2 * Double.log((Double(bits[first] >> 8) + 1) * 0x1p-24))
                let angle = Double(bits[first + 1] >> 8) * 0x1p-23 * Double.pi
                let unit = index & 1 == 0 ? Double.cos(angle) : Double.sin(angle)
                #expect(abs(Double(numbers[index]) - (10 + 2 * radius * unit)) < 2e-5)
            }
            let mean = numbers.reduce(0.0) { $0 + Double($1) } / Double(size)
            let variance = numbers.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / Double(size)
            #expect(abs(mean - 10) < 0.032)
            #expect(abs(variance - 4) < 0.09)
            #expect(
                await refusal { try await library.normal(into: result, deviation: -1, seed: 0) } == .invalidArgument)
        }
    }
}
