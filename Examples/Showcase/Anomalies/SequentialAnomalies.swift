/// The same computation in one loop on one thread: what the pipeline's result is compared with.
enum SequentialAnomalies {
    /// All anomalies of a table in order of time, and what was wrong with its malformed lines.
    static func find(in table: String, _ detection: Detection) -> (
        anomalies: [Anomaly], readings: Int, malformed: [String]
    ) {
        var scorers = (1...12).map { _ in SeasonalScorer(detection) }
        var anomalies: [Anomaly] = []
        var malformed: [String] = []
        var count = 0
        for line in TemperatureTable.lines(of: table) {
            do throws(TableLineError) {
                for reading in try TemperatureTable.readings(of: line) {
                    count += 1
                    guard let score = scorers[reading.month - 1].score(reading.celsius) else { continue }
                    if abs(score.value) >= detection.threshold {
                        anomalies.append(Anomaly(reading: reading, score: score))
                    }
                }
            } catch {
                malformed.append(error.description)
            }
        }
        return (anomalies, count, malformed)
    }
}
