/// A package version, ordered as `deb-version(7)` prescribes.
struct DebianVersion: Comparable {
    private let epoch: Int
    private let upstream: Substring.UTF8View
    private let revision: Substring.UTF8View

    init(_ text: String) {
        var rest = text[...]
        if let colon = rest.firstIndex(of: ":"), let epoch = Int(rest[..<colon]) {
            self.epoch = epoch
            rest = rest[rest.index(after: colon)...]
        } else {
            epoch = 0
        }
        if let hyphen = rest.lastIndex(of: "-") {
            upstream = rest[..<hyphen].utf8
            revision = rest[rest.index(after: hyphen)...].utf8
        } else {
            upstream = rest.utf8
            revision = ""[...].utf8
        }
    }

    static func == (left: DebianVersion, right: DebianVersion) -> Bool { order(left, right) == 0 }

    static func < (left: DebianVersion, right: DebianVersion) -> Bool { order(left, right) < 0 }

    private static func order(_ left: DebianVersion, _ right: DebianVersion) -> Int {
        if left.epoch != right.epoch { return left.epoch < right.epoch ? -1 : 1 }
        let upstream = order(Array(left.upstream), Array(right.upstream))
        return upstream != 0 ? upstream : order(Array(left.revision), Array(right.revision))
    }

    /// Compares runs of non-digits by weight and runs of digits by value, in turn.
    private static func order(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var (i, j) = (0, 0)
        while i < left.count || j < right.count {
            while (i < left.count && !isDigit(left[i])) || (j < right.count && !isDigit(right[j])) {
                let difference = weight(left, i) - weight(right, j)
                if difference != 0 { return difference }
                i += 1
                j += 1
            }
            while i < left.count, left[i] == UInt8(ascii: "0") { i += 1 }
            while j < right.count, right[j] == UInt8(ascii: "0") { j += 1 }
            var firstDifference = 0
            while i < left.count, isDigit(left[i]), j < right.count, isDigit(right[j]) {
                if firstDifference == 0 { firstDifference = Int(left[i]) - Int(right[j]) }
                i += 1
                j += 1
            }
            if i < left.count, isDigit(left[i]) { return 1 }
            if j < right.count, isDigit(right[j]) { return -1 }
            if firstDifference != 0 { return firstDifference }
        }
        return 0
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// A tilde sorts before the end, the end (and a digit) before letters, letters before everything else.
    private static func weight(_ bytes: [UInt8], _ index: Int) -> Int {
        guard index < bytes.count, !isDigit(bytes[index]) else { return 0 }
        let byte = bytes[index]
        if byte == UInt8(ascii: "~") { return -1 }
        let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        return isLetter ? Int(byte) : Int(byte) + 256
    }
}
