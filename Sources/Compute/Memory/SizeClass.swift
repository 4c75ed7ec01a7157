/// A size in which pools hold memory: four steps from each power of two to the next, from 256 bytes on.
struct SizeClass: Hashable {
    /// Below this, memory is cheaper than telling sizes apart.
    private static let smallestExponent = 8
    private static let steps = 4

    /// Counts from 0.
    let index: Int

    init(index: Int) { self.index = index }

    /// The smallest one that holds so many bytes.
    init(holding bytes: Int) {
        guard bytes > 1 << Self.smallestExponent else {
            index = 0
            return
        }
        // The exponent of the power of two below, and the step in which the rest ends.
        let last = bytes - 1
        let exponent = Int.bitWidth - 1 - last.leadingZeroBitCount
        let step = (last - (1 << exponent)) >> (exponent - 2)
        index = (exponent - Self.smallestExponent) * Self.steps + step + 1
    }

    /// The bytes it holds; the largest number where that is too large.
    var byteCount: Int {
        guard index > 0 else { return 1 << Self.smallestExponent }
        let exponent = (index - 1) / Self.steps + Self.smallestExponent
        let step = (index - 1) % Self.steps
        guard exponent < Int.bitWidth - 2 else { return .max }
        return (1 << exponent) + (step + 1) << (exponent - 2)
    }

    /// One more than the largest index there is.
    static let count = (Int.bitWidth - smallestExponent) * steps + 1
}
