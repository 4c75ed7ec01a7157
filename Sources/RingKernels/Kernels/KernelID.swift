/// The name of a kernel in a runtime.
public struct KernelID: RawRepresentable, Hashable, Sendable, Codable, Comparable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The ID with this text.
    public init(_ text: String) { rawValue = text }

    public static func < (left: KernelID, right: KernelID) -> Bool { left.rawValue < right.rawValue }
}

extension KernelID: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { rawValue = value }
}

extension KernelID: CustomStringConvertible {
    public var description: String { rawValue }
}

extension KernelID {
    /// The one of `known` that needs the fewest edits to become this ID, if that is at most a third of its length.
    func nearest(among known: [KernelID]) -> KernelID? {
        let limit = Swift.max(1, rawValue.count / 3)
        return
            known
            .map { (id: $0, distance: editDistance(Array(rawValue), Array($0.rawValue))) }
            .filter { $0.distance <= limit }
            .min { ($0.distance, $0.id) < ($1.distance, $1.id) }?
            .id
    }
}

/// The Levenshtein distance of two texts, O(n · m).
private func editDistance(_ from: [Character], _ to: [Character]) -> Int {
    var row = Array(0...to.count)
    for (index, left) in from.enumerated() {
        var diagonal = row[0]
        row[0] = index + 1
        for (column, right) in to.enumerated() {
            let above = row[column + 1]
            row[column + 1] = left == right ? diagonal : 1 + Swift.min(diagonal, above, row[column])
            diagonal = above
        }
    }
    return row[to.count]
}
