import Compute
import ComputeKernels

/// Numbers for tests, the same in every run.
func numbers(_ count: Int, in range: ClosedRange<Float> = -1...1, seed: UInt32 = 1) -> [Float] {
    words(count, seed: seed).map { range.lowerBound + (range.upperBound - range.lowerBound) * Float($0 >> 8) * 0x1p-24 }
}

func words(_ count: Int, seed: UInt32 = 1) -> [UInt32] {
    // A permutation of 32 bits (Wellons, lowbias32), of the index.
    (0..<count).map { index in
        var x = UInt32(truncatingIfNeeded: index) &* 0x9E37_79B9 &+ seed
        x = (x ^ x >> 16) &* 0x7FEB_352D
        x = (x ^ x >> 15) &* 0x846C_A68B
        return x ^ x >> 16
    }
}

/// Around the sizes of groups and blocks, where mistakes live, and beyond three levels of blocks of 256.
let sizes = [0, 1, 255, 256, 257, 4095, 4096, 4097, 70_000]

extension Float {
    /// How many numbers of `Float` are between two of one sign.
    func ulps(from other: Float) -> Int {
        if bitPattern == other.bitPattern || (isNaN && other.isNaN) { return 0 }
        if sign != other.sign || !isFinite || !other.isFinite { return .max }
        return abs(Int(bitPattern) - Int(other.bitPattern))
    }
}

/// A buffer for a result, which holds nothing.
func empty<Element: BitwiseCopyable & Sendable>(
    _ count: Int, _ type: Element.Type = Element.self, on accelerator: Accelerator
) throws -> UnifiedBuffer<Element> {
    try UnifiedBuffer(shape: Shape(count), of: Element.self, on: accelerator)
}
