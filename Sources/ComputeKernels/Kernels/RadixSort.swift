import DotCompute

/// The passes of a radix sort by digits of eight bits, the lowest first.
///
/// Each pass is stable: blocks count their digits, the counts are summed up digit by digit, and blocks move their keys to
/// the places that the sums say. One item does all of a block, in order.
enum RadixSortKernels {
    /// `counts[digit * blocks + block]`: how often each digit is in each block of `blockSize` keys.
    @DeviceKernel
    static func countDigits(
        _ keys: DeviceSpan<UInt32>, _ shift: UInt32, _ blockSize: Int, _ blocks: Int,
        _ counts: MutableDeviceSpan<UInt32>, in context: DeviceContext
    ) {
        var own = [256 of UInt32](repeating: 0)
        let start = context.index &* blockSize
        for i in start..<min(start &+ blockSize, keys.count) {
            let digit = Int(keys[i] &>> shift & 255)
            own[digit] &+= 1
        }
        for digit in 0..<256 { counts[digit &* blocks &+ context.index] = own[digit] }
    }

    /// Moves the keys of a block to their places.
    @DeviceKernel
    static func moveKeys(
        _ keys: DeviceSpan<UInt32>, _ offsets: DeviceSpan<UInt32>, _ shift: UInt32, _ blockSize: Int, _ blocks: Int,
        _ result: MutableDeviceSpan<UInt32>, in context: DeviceContext
    ) {
        var next = [256 of UInt32](repeating: 0)
        for digit in 0..<256 { next[digit] = offsets[digit &* blocks &+ context.index] }
        let start = context.index &* blockSize
        for i in start..<min(start &+ blockSize, keys.count) {
            let key = keys[i]
            let digit = Int(key &>> shift & 255)
            result[Int(next[digit])] = key
            next[digit] &+= 1
        }
    }

    /// Moves the keys of a block to their places, and what belongs to them with them.
    @DeviceKernel
    static func moveKeysAndValues(
        _ keys: DeviceSpan<UInt32>, _ values: DeviceSpan<UInt32>, _ offsets: DeviceSpan<UInt32>, _ shift: UInt32,
        _ blockSize: Int, _ blocks: Int, _ result: MutableDeviceSpan<UInt32>,
        _ movedValues: MutableDeviceSpan<UInt32>, in context: DeviceContext
    ) {
        var next = [256 of UInt32](repeating: 0)
        for digit in 0..<256 { next[digit] = offsets[digit &* blocks &+ context.index] }
        let start = context.index &* blockSize
        for i in start..<min(start &+ blockSize, keys.count) {
            let key = keys[i]
            let digit = Int(key &>> shift & 255)
            let place = Int(next[digit])
            result[place] = key
            movedValues[place] = values[i]
            next[digit] &+= 1
        }
    }

    /// Numbers with a sign as numbers without that have the same order.
    @DeviceKernel
    static func encode(_ x: DeviceSpan<Int32>, _ keys: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
        let i = context.index
        keys[i] = UInt32(truncatingIfNeeded: x[i]) ^ 0x8000_0000
    }

    /// Undoes `encode`.
    @DeviceKernel
    static func decode(_ keys: DeviceSpan<UInt32>, _ x: MutableDeviceSpan<Int32>, in context: DeviceContext) {
        let i = context.index
        x[i] = Int32(truncatingIfNeeded: keys[i] ^ 0x8000_0000)
    }

    /// Floating-point numbers as integers that have the same total order: -0 before +0, NaNs at the ends by their sign.
    @DeviceKernel
    static func encode(_ x: DeviceSpan<Float>, _ keys: MutableDeviceSpan<UInt32>, in context: DeviceContext) {
        let i = context.index
        let bits = x[i].bitPattern
        keys[i] = bits & 0x8000_0000 == 0 ? bits ^ 0x8000_0000 : ~bits
    }

    /// Undoes `encode`.
    @DeviceKernel
    static func decode(_ keys: DeviceSpan<UInt32>, _ x: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let i = context.index
        let key = keys[i]
        x[i] = Float(bitPattern: key & 0x8000_0000 == 0 ? ~key : key ^ 0x8000_0000)
    }
}
