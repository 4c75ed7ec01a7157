import DotCompute

/// Philox 4x32-10 of Salmon, Moraes, Dror and Shaw, “Parallel random numbers: as easy as 1, 2, 3” (SC 2011).
///
/// A block of four words depends on nothing but its number and the key, so every item makes its own.
enum PhiloxKernels {
    /// The block with this number.
    @DeviceFunction
    static func block(_ counter: SIMD4<UInt32>, _ key: SIMD2<UInt32>) -> SIMD4<UInt32> {
        var words = counter
        var k0 = key.x
        var k1 = key.y
        for _ in 0..<10 {
            let first = UInt64(words.x) &* 0xD251_1F53
            let second = UInt64(words.z) &* 0xCD9E_8D57
            words = SIMD4<UInt32>(
                UInt32(truncatingIfNeeded: second &>> 32) ^ words.y ^ k0, UInt32(truncatingIfNeeded: second),
                UInt32(truncatingIfNeeded: first &>> 32) ^ words.w ^ k1, UInt32(truncatingIfNeeded: first))
            k0 &+= 0x9E37_79B9
            k1 &+= 0xBB67_AE85
        }
        return words
    }

    /// The block for an item of a launch: the low half of the counter is `first` + the item's number, the high half zero.
    @DeviceFunction
    static func block(seed: UInt64, number: UInt64) -> SIMD4<UInt32> {
        let counter = SIMD4<UInt32>(
            UInt32(truncatingIfNeeded: number), UInt32(truncatingIfNeeded: number &>> 32), 0, 0)
        let key = SIMD2<UInt32>(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed &>> 32))
        return PhiloxKernels.block(counter, key)
    }

    /// Words as they are; one item for each four.
    @DeviceKernel
    static func words(
        _ seed: UInt64, _ first: UInt64, _ result: MutableDeviceSpan<UInt32>, in context: DeviceContext
    ) {
        let number = first &+ UInt64(truncatingIfNeeded: context.index)
        let words: SIMD4<UInt32> = PhiloxKernels.block(seed: seed, number: number)
        let start = context.index &* 4
        for lane in 0..<min(4, result.count &- start) { result[start &+ lane] = words[lane] }
    }

    /// Multiples of 2^-24 from 0 up to, not including, 1: the upper 24 bits of the words.
    @DeviceKernel
    static func uniform(
        _ seed: UInt64, _ first: UInt64, _ result: MutableDeviceSpan<Float>, in context: DeviceContext
    ) {
        let number = first &+ UInt64(truncatingIfNeeded: context.index)
        let words: SIMD4<UInt32> = PhiloxKernels.block(seed: seed, number: number)
        let start = context.index &* 4
        for lane in 0..<min(4, result.count &- start) {
            result[start &+ lane] = Float(words[lane] &>> 8) * 0x1p-24
        }
    }

    /// Pairs by the method of Box and Muller: two words make two numbers.
    @DeviceKernel
    static func normal(
        _ seed: UInt64, _ first: UInt64, _ mean: Float, _ deviation: Float, _ result: MutableDeviceSpan<Float>,
        in context: DeviceContext
    ) {
        let number = first &+ UInt64(truncatingIfNeeded: context.index)
        let words: SIMD4<UInt32> = PhiloxKernels.block(seed: seed, number: number)
        let start = context.index &* 4
        for lane in 0..<min(4, result.count &- start) {
            let pair = lane & ~1
            // Above 0, so that its logarithm is finite, and up to 1.
            let distance = (Float(words[pair] &>> 8) + 1) * 0x1p-24
            let angle = Float(words[pair &+ 1] &>> 8) * 0x1p-24 * (2 * Float.pi)
            let radius = (-2 * Float.log(distance)).squareRoot()
            let unit = lane & 1 == 0 ? Float.cos(angle) : Float.sin(angle)
            result[start &+ lane] = mean + deviation * (radius * unit)
        }
    }
}
