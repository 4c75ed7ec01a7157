import MessagePack

/// SplitMix64 (Steele, Lea and Flood, 2014): the same seed gives the same values, so a failing case can be run again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}

extension SeededGenerator {
    /// An integer of a random width, so that every format turns up.
    mutating func integer() -> MessagePackValue {
        let magnitude = next() >> UInt64.random(in: 0...63, using: &self)
        return Bool.random(using: &self)
            ? MessagePackValue(magnitude) : MessagePackValue(Int64(truncatingIfNeeded: ~magnitude))
    }

    mutating func text() -> String {
        let alphabet: [Character] = ["a", "Z", "0", "é", "ß", "→", "😀", "\u{0}", "\"", " "]
        return String((0..<lengths()).map { _ in alphabet.randomElement(using: &self) ?? "a" })
    }

    mutating func data() -> [UInt8] {
        (0..<lengths()).map { _ in UInt8.random(in: 0...255, using: &self) }
    }

    /// Mostly short, now and then beyond the one-byte lengths.
    private mutating func lengths() -> Int {
        Int.random(in: 0..<16, using: &self) == 0
            ? Int.random(in: 200..<400, using: &self) : Int.random(in: 0..<40, using: &self)
    }

    /// Any value, nested up to `depth` levels.
    ///
    /// - Parameter forPython: leaves out what Python's msgpack does not write back unchanged: 32-bit floats.
    mutating func value(depth: Int = 4, forPython: Bool = false) -> MessagePackValue {
        switch Int.random(in: 0..<(depth > 0 ? 12 : 9), using: &self) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &self))
        case 2, 3: return integer()
        case 4: return forPython ? integer() : .float(Float.random(in: -1e30...1e30, using: &self))
        case 5: return .double(Double.random(in: -1e300...1e300, using: &self))
        case 6: return .string(text())
        case 7: return .binary(data())
        case 8:
            if Bool.random(using: &self) {
                return .ext(MessagePackExtension(type: Int8.random(in: 0...127, using: &self), data: data()))
            }
            let seconds = Int64(bitPattern: next() >> UInt64.random(in: 8...40, using: &self))
            return .timestamp(
                MessagePackTimestamp(seconds: seconds, nanoseconds: UInt32.random(in: 0...999_999_999, using: &self)))
        case 9, 10:
            return .array(
                (0..<Int.random(in: 0..<20, using: &self)).map { _ in value(depth: depth - 1, forPython: forPython) })
        default:
            var entries: [MessagePackValue.Entry] = []
            for _ in 0..<Int.random(in: 0..<20, using: &self) {
                let key = Bool.random(using: &self) ? integer() : .string(text())
                let value = value(depth: depth - 1, forPython: forPython)
                if !entries.contains(where: { $0.key == key }) { entries.append(.init(key, value)) }
            }
            return .map(entries)
        }
    }
}
