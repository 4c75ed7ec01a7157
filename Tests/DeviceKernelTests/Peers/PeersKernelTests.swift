import DotCompute
import Testing

/// Where others fail: each of these was seen in another implementation.
///
/// The others are elsewhere. Memory: `ComputeTests/Peers`. What cannot be translated is refused, with its place: the refusals in
/// `DeviceTranslatorTests`. A key of the disk cache is the same in every process, and kernels of one name do not share a program:
/// `KernelCacheTests` and `ProgramTests`. A struct of two sizes is refused: `LaunchErrorTests`. More blocks than a device keeps:
/// `DeviceKernelsTests`.
@Suite("What peers get wrong about kernels", .timeLimit(.minutes(3)))
struct PeersKernelTests {
    @Test("A return in a loop ends the item", arguments: Target.all)
    func returnInLoop(_ target: Target) async throws {
        let accelerator = try target.accelerator()
        let values = try UnifiedBuffer([3, 9, 4, 12, 30] as [Int32], on: accelerator)
        let places = try UnifiedBuffer(shape: 30, of: Int32.self, on: accelerator)
        try await firstAbove(2, values, places, on: accelerator, count: 30)
        let numbers = try values.array()
        let expected = (0..<30).map { i in numbers.firstIndex { $0 > 2 + Int32(i) }.map(Int32.init) ?? -2 }
        #expect(try places.array() == expected)
        #expect(Set(expected).count > 3, "several ways out were taken")
    }

    @Test("Arguments keep their order, and every buffer its own length", arguments: Target.all)
    func order(_ target: Target) async throws {
        let accelerator = try target.accelerator()
        let long = try UnifiedBuffer([Float](repeating: 0, count: 300), on: accelerator)
        let short = try UnifiedBuffer([UInt8](repeating: 0, count: 7), on: accelerator)
        let out = try UnifiedBuffer(shape: 5, of: Int64.self, on: accelerator)
        try await lengths(long, -3, out, 20.5, short, 1 << 40, on: accelerator, count: 64)
        #expect(try out.array() == [Int64](repeating: 300_070_517 + 1 << 40, count: 5))
    }

    @Test("All elements are written, not the first 256", arguments: Target.all, [255, 256, 257, 100_000])
    func everyElement(_ target: Target, count: Int) async throws {
        let accelerator = try target.accelerator()
        let out = try UnifiedBuffer(shape: [count], of: Int32.self, on: accelerator)
        try await numbering(out, on: accelerator, count: count)
        #expect(try out.array() == (1...Int32(count)).map { $0 })
    }

    @Test("Kernels of one name and one signature are two", arguments: Target.all)
    func twoOfOneName(_ target: Target) async throws {
        let accelerator = try target.accelerator()
        let a = try UnifiedBuffer([1, 2, 3] as [Int32], on: accelerator)
        let out = try UnifiedBuffer(shape: 3, of: Int32.self, on: accelerator)
        for _ in 0..<2 {
            try await Sums.combine(a, out, on: accelerator, count: 3)
            #expect(try out.array() == [2, 3, 4])
            try await Products.combine(a, out, on: accelerator, count: 3)
            #expect(try out.array() == [3, 6, 9])
        }
    }
}
