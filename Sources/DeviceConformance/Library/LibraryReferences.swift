// What the functions of the kernel library have to give, in plain Swift, and numbers to try them with.

/// Numbers that are the same in every run.
package func numbers(_ count: Int, in range: ClosedRange<Float> = -1...1, seed: UInt32 = 1) -> [Float] {
    words(count, seed: seed).map { range.lowerBound + (range.upperBound - range.lowerBound) * Float($0 >> 8) * 0x1p-24 }
}

/// Words of random bits that are the same in every run.
package func words(_ count: Int, seed: UInt32 = 1) -> [UInt32] {
    // A permutation of 32 bits (Wellons, lowbias32), of the index.
    (0..<count).map { index in
        var x = UInt32(truncatingIfNeeded: index) &* 0x9E37_79B9 &+ seed
        x = (x ^ x >> 16) &* 0x7FEB_352D
        x = (x ^ x >> 15) &* 0x846C_A68B
        return x ^ x >> 16
    }
}

extension Float {
    /// How many numbers of `Float` are between two of one sign.
    package func ulps(from other: Float) -> Int {
        if bitPattern == other.bitPattern || (isNaN && other.isNaN) { return 0 }
        if sign != other.sign || !isFinite || !other.isFinite { return .max }
        return abs(Int(bitPattern) - Int(other.bitPattern))
    }
}

package enum LibraryReference {
    /// A reduction in the order that the library promises.
    package static func combined<Element>(
        _ x: [Element], _ identity: Element, _ combine: (Element, Element) -> Element
    ) -> Element {
        var level = x
        repeat {
            level = stride(from: 0, to: level.count, by: 4096).map { start in
                var lanes = [Element](repeating: identity, count: 256)
                for i in start..<min(start + 4096, level.count) {
                    lanes[(i - start) % 256] = combine(lanes[(i - start) % 256], level[i])
                }
                for width in [128, 64, 32, 16, 8, 4, 2, 1] {
                    for lane in 0..<width { lanes[lane] = combine(lanes[lane], lanes[lane + width]) }
                }
                return lanes[0]
            }
        } while level.count > 1
        return level[0]
    }

    /// Inclusive prefix sums in the order that the library promises.
    package static func prefixSums(_ x: [Float]) -> [Float] {
        let blocks = stride(from: 0, to: x.count, by: 256).map { x[$0..<min($0 + 256, x.count)] }
        var offsets: [Float] = [0]
        if blocks.count > 1 {
            offsets = [0] + prefixSums(blocks.map { $0.dropFirst().reduce($0.first ?? 0, +) }).dropLast()
        }
        return zip(blocks, offsets).flatMap { block, offset in
            var sum = offset
            return block.map { value in
                sum += value
                return sum
            }
        }
    }

    /// The plain triple loop.
    package static func product<Element: FloatingPoint>(
        _ a: [Element], _ b: [Element], rows: Int, inner: Int, columns: Int
    ) -> [Element] {
        (0..<rows).flatMap { row in
            (0..<columns).map { column in
                (0..<inner).reduce(0) { $0 + a[row * inner + $1] * b[$1 * columns + column] }
            }
        }
    }

    /// A sparse matrix with up to six elements in a row, some rows without any.
    package static func sparseMatrix(
        rows: Int, columns: Int
    ) -> (offsets: [Int32], indices: [Int32], values: [Float]) {
        var offsets: [Int32] = [0]
        var indices: [Int32] = []
        let random = words(rows * 7, seed: 3)
        for row in 0..<rows {
            for place in 0..<Int(random[row * 7] % 7) {
                indices.append(Int32(random[row * 7 + place] % UInt32(columns)))
            }
            offsets.append(Int32(indices.count))
        }
        return (offsets, indices, numbers(indices.count))
    }

    /// Philox 4x32-10 by the paper's description, written apart from the kernel.
    package static func philox(_ counter: [UInt32], _ key: [UInt32]) -> [UInt32] {
        var c = counter
        var k = key
        for _ in 0..<10 {
            let (high0, low0) = (0xD251_1F53 as UInt32).multipliedFullWidth(by: c[0])
            let (high1, low1) = (0xCD9E_8D57 as UInt32).multipliedFullWidth(by: c[2])
            c = [high1 ^ c[1] ^ k[0], low1, high0 ^ c[3] ^ k[1], low0]
            k = [k[0] &+ 0x9E37_79B9, k[1] &+ 0xBB67_AE85]
        }
        return c
    }
}
