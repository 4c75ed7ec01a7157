/// How the bytes of a state became those of the next: all but the middle is as it was.
public struct StateDelta: Sendable, Hashable {
    /// How many bytes from the beginning stay.
    public let prefix: Int
    /// How many bytes to the end stay.
    public let suffix: Int
    /// What is between them now.
    public let middle: [UInt8]

    /// A difference as it was stored.
    public init(prefix: Int, suffix: Int, middle: [UInt8]) {
        self.prefix = prefix
        self.suffix = suffix
        self.middle = middle
    }

    /// The difference between two states. O(n).
    init(from old: [UInt8], to new: [UInt8]) {
        let shorter = Swift.min(old.count, new.count)
        var prefix = 0
        while prefix < shorter, old[prefix] == new[prefix] { prefix += 1 }
        var suffix = 0
        while suffix < shorter - prefix, old[old.count - 1 - suffix] == new[new.count - 1 - suffix] { suffix += 1 }
        self.init(prefix: prefix, suffix: suffix, middle: Array(new[prefix..<(new.count - suffix)]))
    }

    /// The next state, or `nil` when the difference is not one to this state.
    func applied(to old: [UInt8]) -> [UInt8]? {
        guard prefix >= 0, suffix >= 0, prefix <= old.count, suffix <= old.count - prefix else { return nil }
        return old[..<prefix] + middle + old[(old.count - suffix)...]
    }
}
