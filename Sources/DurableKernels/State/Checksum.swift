internal import RingKernels

/// A sum of 64 bits over what a row of a store holds, so that a damaged row is not taken for a value.
///
/// It takes a word at a time, as FNV-1a takes bytes, and mixes it in with the multiplications of SplitMix64. Every step is invertible, so a
/// change of one word, whatever it is, always changes the sum; more changes cancel each other out with a chance of 2⁻⁶⁴. It
/// guards against damage, not against people.
struct Checksum {
    private var register: UInt64 = 0x9E37_79B9_7F4A_7C15

    init() {}

    /// The sum of all that was added.
    var value: Int64 { Int64(bitPattern: register ^ (register >> 31)) }

    private mutating func mix(_ word: UInt64) {
        register = (register ^ word) &* 0xBF58_476D_1CE4_E5B9
        register = (register ^ (register >> 29)) &* 0x94D0_49BB_1331_11EB
        register ^= register >> 32
    }

    mutating func add(_ number: Int64) { mix(UInt64(bitPattern: number)) }

    /// Adds bytes and their number: eight at a time, the first the lowest, the last word filled up with zeros.
    mutating func add(_ bytes: [UInt8]) {
        add(Int64(bytes.count))
        let whole = bytes.count & ~7
        unsafe bytes.withUnsafeBytes { bytes in
            for place in stride(from: 0, to: whole, by: 8) {
                mix(UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
            }
        }
        if whole < bytes.count { mix(bytes[whole...].reversed().reduce(0) { $0 << 8 | UInt64($1) }) }
    }

    mutating func add(_ text: String) { add(Array(text.utf8)) }

    mutating func add(_ id: MessageID) {
        mix(id.high)
        mix(id.low)
    }

    /// The sum of some bytes.
    static func of(_ bytes: [UInt8]) -> Int64 {
        var sum = Checksum()
        sum.add(bytes)
        return sum.value
    }
}
