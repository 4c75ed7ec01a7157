/// How anomalies are told from ordinary values.
public struct Detection: Sendable, Hashable, Codable {
    /// How many earlier years a month is compared with, at most.
    public var window: Int
    /// How many earlier years there must be before a month is scored at all.
    public var minimumHistory: Int
    /// The score from which a reading counts as anomalous, whatever its sign.
    public var threshold: Double

    /// - Parameter threshold: 3.5 is the value recommended by Iglewicz and Hoaglin for the modified z-score.
    public init(window: Int = 30, minimumHistory: Int = 10, threshold: Double = 3.5) {
        precondition(window >= minimumHistory && minimumHistory >= 1, "the window must hold the minimum history")
        self.window = window
        self.minimumHistory = minimumHistory
        self.threshold = threshold
    }
}

/// How far a value lies from those before it.
public struct Score: Sendable, Hashable, Codable {
    /// The median of the earlier values.
    public var median: Double
    /// The modified z-score.
    public var value: Double
}

/// Scores each value against a rolling window of its predecessors.
///
/// The score is the modified z-score of Iglewicz and Hoaglin (*How to Detect and Handle Outliers*, 1993):
/// 0.6745 · (x − median) / MAD, where MAD is the median absolute deviation. Median and MAD are hardly moved by the
/// outliers they are meant to find. Fed with one calendar month only, it removes the season as well.
///
/// - Complexity: O(w log w) a value, for a window of w values.
public struct SeasonalScorer: Sendable {
    private let window: Int
    private let minimumHistory: Int
    private var history: [Double] = []

    public init(_ detection: Detection) {
        window = detection.window
        minimumHistory = detection.minimumHistory
    }

    /// Scores a value, then adds it to the window.
    ///
    /// - Returns: `nil` while there is too little history, or when the earlier values do not scatter at all.
    public mutating func score(_ value: Double) -> Score? {
        defer {
            if history.count == window { history.removeFirst() }
            history.append(value)
        }
        guard history.count >= minimumHistory else { return nil }
        let median = Self.median(of: history)
        let deviation = Self.median(of: history.map { abs($0 - median) })
        guard deviation > 0 else { return nil }
        return Score(median: median, value: 0.6745 * (value - median) / deviation)
    }

    /// Forgets all history.
    public mutating func reset() {
        history.removeAll(keepingCapacity: true)
    }

    static func median(of values: [Double]) -> Double {
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }
}
