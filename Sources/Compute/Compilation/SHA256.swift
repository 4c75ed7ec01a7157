/// SHA-256 of FIPS 180-4, for the names of compiled programs and for seeing that a file is what was written.
package struct SHA256 {
    /// 32 bytes.
    package struct Digest: Sendable, Hashable {
        fileprivate var words: InlineDigest

        fileprivate init(words: InlineDigest) { self.words = words }

        /// - Precondition: There are 32 bytes.
        init(_ bytes: ArraySlice<UInt8>) {
            precondition(bytes.count == 32, "a digest has 32 bytes")
            let start = bytes.startIndex
            let words = (0..<8).map { word in
                (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[start + 4 * word + $1]) }
            }
            self.words = InlineDigest(
                a: words[0], b: words[1], c: words[2], d: words[3], e: words[4], f: words[5], g: words[6], h: words[7])
        }

        /// As 64 small hexadecimal digits.
        package var text: String {
            let digits = Array("0123456789abcdef".utf8)
            return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
        }

        package var bytes: [UInt8] {
            words.words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) } }
        }
    }

    /// The eight words of a digest, without an allocation.
    fileprivate struct InlineDigest: Hashable, Sendable {
        var a, b, c, d, e, f, g, h: UInt32
        var words: [UInt32] { [a, b, c, d, e, f, g, h] }
    }

    private var state = InlineDigest(
        a: 0x6a09_e667, b: 0xbb67_ae85, c: 0x3c6e_f372, d: 0xa54f_f53a, e: 0x510e_527f, f: 0x9b05_688c, g: 0x1f83_d9ab,
        h: 0x5be0_cd19)
    /// The bytes after the last whole block.
    private var rest: [UInt8] = []
    private var byteCount: UInt64 = 0

    package init() { rest.reserveCapacity(64) }

    package static func digest(of bytes: some Sequence<UInt8>) -> Digest {
        var hash = SHA256()
        hash.add(Array(bytes))
        return hash.finish()
    }

    package mutating func add(_ bytes: [UInt8]) {
        unsafe bytes.withUnsafeBytes { unsafe add($0) }
    }

    package mutating func add(_ bytes: UnsafeRawBufferPointer) {
        byteCount += UInt64(bytes.count)
        var offset = 0
        if !rest.isEmpty {
            let taken = min(64 - rest.count, bytes.count)
            unsafe rest.append(contentsOf: bytes[..<taken])
            offset = taken
            guard rest.count == 64 else { return }
            unsafe rest.withUnsafeBytes { unsafe Self.compress($0, 0, &state) }
            rest.removeAll(keepingCapacity: true)
        }
        while bytes.count - offset >= 64 {
            unsafe Self.compress(bytes, offset, &state)
            offset += 64
        }
        unsafe rest.append(contentsOf: bytes[offset...])
    }

    package consuming func finish() -> Digest {
        let bitCount = byteCount * 8
        var padding: [UInt8] = [0x80]
        padding.append(contentsOf: repeatElement(0, count: (119 - Int(byteCount % 64)) % 64))
        padding.append(contentsOf: (0..<8).map { UInt8(truncatingIfNeeded: bitCount >> (56 - 8 * UInt64($0))) })
        add(padding)
        return Digest(words: state)
    }

    /// Works one block of 64 bytes into the state.
    private static func compress(_ bytes: UnsafeRawBufferPointer, _ offset: Int, _ state: inout InlineDigest) {
        unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
            for index in 0..<16 {
                unsafe schedule[index] = UInt32(
                    bigEndian: bytes.loadUnaligned(fromByteOffset: offset + 4 * index, as: UInt32.self))
            }
            for index in 16..<64 {
                let (first, second) = unsafe (schedule[index - 15], schedule[index - 2])
                let sigma0 = rotated(first, 7) ^ rotated(first, 18) ^ (first >> 3)
                let sigma1 = rotated(second, 17) ^ rotated(second, 19) ^ (second >> 10)
                unsafe schedule[index] = schedule[index - 16] &+ sigma0 &+ schedule[index - 7] &+ sigma1
            }
            var now = state
            for index in 0..<64 {
                let sum1 = rotated(now.e, 6) ^ rotated(now.e, 11) ^ rotated(now.e, 25)
                let choice = (now.e & now.f) ^ (~now.e & now.g)
                let first = unsafe now.h &+ sum1 &+ choice &+ constants[index] &+ schedule[index]
                let sum0 = rotated(now.a, 2) ^ rotated(now.a, 13) ^ rotated(now.a, 22)
                let majority = (now.a & now.b) ^ (now.a & now.c) ^ (now.b & now.c)
                now = InlineDigest(
                    a: first &+ sum0 &+ majority, b: now.a, c: now.b, d: now.c, e: now.d &+ first, f: now.e, g: now.f,
                    h: now.g)
            }
            state = InlineDigest(
                a: state.a &+ now.a, b: state.b &+ now.b, c: state.c &+ now.c, d: state.d &+ now.d,
                e: state.e &+ now.e, f: state.f &+ now.f, g: state.g &+ now.g, h: state.h &+ now.h)
        }
    }

    private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    private static let constants: [UInt32] = {
        var primes: [UInt64] = []
        var candidate: UInt64 = 2
        while primes.count < 64 {
            if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
            candidate += 1
        }
        return primes.map { fractionOfCubeRoot($0) }
    }()

    /// The first 32 bits behind the point of a cube root: the largest `r` with r³ ≤ n·2⁹⁶, without its whole part.
    private static func fractionOfCubeRoot(_ number: UInt64) -> UInt32 {
        let target = UInt128(number) << 96
        var (low, high) = (UInt128(0), UInt128(1) << 36)  // the roots are below 7, that is, 2³⁵
        while high - low > 1 {
            let middle = (low + high) / 2
            if middle * middle * middle <= target { low = middle } else { high = middle }
        }
        return UInt32(truncatingIfNeeded: low)
    }
}
