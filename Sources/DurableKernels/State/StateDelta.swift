/// How the bytes of a state became those of the next, for engines to keep.
///
/// The bytes are a sequence of edits. Each is three numbers – where in the old state to copy from, how many bytes, and how many new ones
/// follow – and those new bytes. A number is written in groups of seven bits, the lowest first, all but the last with the
/// eighth bit set.
public struct StateDelta: Sendable, Hashable {
    /// The difference as it is stored.
    public let bytes: [UInt8]

    /// A difference as it was stored.
    public init(bytes: [UInt8]) { self.bytes = bytes }

    /// The shortest stretch that is worth copying.
    private static let shortest = 16

    /// The difference between two states.
    ///
    /// It finds what stayed in its place, in any number of stretches, and what moved by the difference of the lengths: values that
    /// changed, and one place where something came in or went out. O(n), with a factor of at most 32.
    init(from old: [UInt8], to new: [UInt8]) {
        var edits: [UInt8] = []
        var (source, count, fresh): (Int, Int, [UInt8]) = (0, 0, [])
        func finishEdit() {
            if count == 0 && fresh.isEmpty { return }
            for number in [source, count, fresh.count] { edits.append(number: number) }
            edits += fresh
        }
        /// How far the new state from `place` on is the old one, moved by `shift`.
        func match(at place: Int, _ shift: Int) -> Int {
            let start = place + shift
            guard start >= 0 else { return 0 }
            let limit = Swift.min(new.count - place, old.count - start)
            var length = 0
            while length < limit, new[place + length] == old[start + length] { length += 1 }
            return length
        }
        let moved = old.count - new.count
        var (place, shift) = (0, 0)
        while place < new.count {
            var length = match(at: place, shift)
            if length < Self.shortest && shift != moved {
                let other = match(at: place, moved)
                if other >= Self.shortest { (length, shift) = (other, moved) }
            }
            if length >= Self.shortest {
                finishEdit()
                (source, count, fresh) = (place + shift, length, [])
                place += length
            } else {
                fresh.append(new[place])
                place += 1
            }
        }
        finishEdit()
        bytes = edits
    }

    /// The next state, or `nil` when the difference is not one to this state.
    func applied(to old: [UInt8]) -> [UInt8]? {
        var new: [UInt8] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            guard let source = rest.takeNumber(), let count = rest.takeNumber(), let fresh = rest.takeNumber(),
                source <= old.count, count <= old.count - source, fresh <= rest.count
            else { return nil }
            new += old[source..<(source + count)]
            new += rest.prefix(fresh)
            rest.removeFirst(fresh)
        }
        return new
    }
}

extension [UInt8] {
    fileprivate mutating func append(number: Int) {
        var rest = UInt64(number)
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }
}

extension ArraySlice<UInt8> {
    /// Takes a number off the front; `nil` when there is none that fits.
    fileprivate mutating func takeNumber() -> Int? {
        var (number, shift): (UInt64, UInt64) = (0, 0)
        while let byte = popFirst(), shift < 63 {
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(exactly: number) }
            shift += 7
        }
        return nil
    }
}
