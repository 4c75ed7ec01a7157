internal import RingKernels

/// The CRC-32 of IEEE 802.3 over what a row of a store holds, so that a damaged row is never taken for a value.
struct Checksum {
    private static let table: [UInt32] = (0..<256).map { index in
        var value = UInt32(index)
        for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
        return value
    }

    private var register: UInt32 = 0xFFFF_FFFF

    init() {}

    /// The checksum of all that was added.
    var value: Int64 { Int64(register ^ 0xFFFF_FFFF) }

    mutating func add(_ bytes: [UInt8]) {
        let table = Self.table
        var register = register
        for byte in bytes { register = table[Int(UInt8(truncatingIfNeeded: register) ^ byte)] ^ (register >> 8) }
        self.register = register
    }

    /// Adds a number, byte by byte from the lowest.
    mutating func add(_ number: Int64) {
        var number = UInt64(bitPattern: number)
        for _ in 0..<8 {
            register =
                Self.table[Int(UInt8(truncatingIfNeeded: register) ^ UInt8(truncatingIfNeeded: number))]
                ^ (register >> 8)
            number >>= 8
        }
    }

    /// Adds a text and its length.
    mutating func add(_ text: String) {
        let bytes = Array(text.utf8)
        add(Int64(bytes.count))
        add(bytes)
    }

    mutating func add(_ id: MessageID) {
        add(Int64(bitPattern: id.high))
        add(Int64(bitPattern: id.low))
    }
}
