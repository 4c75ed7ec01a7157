/// A reading far from what its calendar month was in earlier years.
public struct Anomaly: Sendable, Hashable, Codable {
    /// The reading itself.
    public var reading: Reading
    /// What it was compared with, and how far it is away.
    public var score: Score

    /// Degrees Celsius above (or, negative, below) the median of the earlier years.
    public var departure: Double { reading.celsius - score.median }

    /// Months since the year 0; orders anomalies in time.
    var monthIndex: Int { reading.year * 12 + reading.month - 1 }
}

/// A run of anomalies of one sign with gaps of no more than three months: an El Niño, or its cold counterpart.
public struct Episode: Sendable, Hashable, Codable {
    /// The anomalies, in order of time; never empty.
    public private(set) var anomalies: [Anomaly]
    /// The one with the largest score.
    public private(set) var peak: Anomaly

    private init(_ first: Anomaly) {
        anomalies = [first]
        peak = first
    }

    /// Groups anomalies, given in order of time, into episodes.
    public static func grouping(_ anomalies: [Anomaly]) -> [Episode] {
        var episodes: [Episode] = []
        for anomaly in anomalies {
            if let last = episodes.last?.anomalies.last,
                anomaly.monthIndex - last.monthIndex <= 4,
                (anomaly.departure < 0) == (last.departure < 0)
            {
                episodes[episodes.count - 1].append(anomaly)
            } else {
                episodes.append(Episode(anomaly))
            }
        }
        return episodes
    }

    private mutating func append(_ anomaly: Anomaly) {
        anomalies.append(anomaly)
        if abs(anomaly.score.value) > abs(peak.score.value) { peak = anomaly }
    }
}
