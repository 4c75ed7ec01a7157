/// What a run of the anomaly pipeline found, and how it compares with one plain loop.
public struct AnomalyReport: Sendable, Hashable, Codable {
    /// Readings in the table.
    public var readings: Int
    /// How often the table was streamed.
    public var passes: Int
    /// What was wrong with the lines that could not be read, one sentence each.
    public var malformed: [String]
    /// The anomalies of the first pass, in order of time.
    public var anomalies: [Anomaly]
    /// Whether every pass found exactly what one plain loop finds, down to the last bit.
    public var matchesSequentialResult: Bool
    /// Messages sent: lines, readings, scores, ends of passes and answers.
    public var messages: Int
    /// Wall-clock time from the first line sent to the last answer received.
    public var seconds: Double

    /// The anomalies grouped into spells of warmth or cold.
    public var episodes: [Episode] { Episode.grouping(anomalies) }

    /// Readings of all passes through all three stages, per second.
    public var readingsPerSecond: Double { Double(readings * passes) / seconds }
}

/// How far a run of the anomaly pipeline has come.
public struct AnomalyProgress: Sendable, Hashable {
    /// Passes that are complete.
    public var finished: Int
    /// All passes of the run.
    public var total: Int
}
