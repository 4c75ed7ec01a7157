/// What the round trips to one device took: from the call of `ask` until its answer is there.
struct EchoFigures: Encodable, Sendable {
    var device: String
    /// Whether the launch stays on the device.
    var mode: String
    /// Why it does, or does not.
    var reason: String
    var roundTrips: Int
    /// Microseconds.
    var p50: Double
    var p99: Double
    var p999: Double
    var longest: Double

    /// - Parameter times: At least one, in nanoseconds.
    init(device: String, mode: String, reason: String, _ times: [Int64]) {
        let sorted = times.sorted()
        /// The smallest time that so many of all do not exceed (nearest rank).
        func percentile(_ part: Double) -> Double {
            Double(sorted[max(0, Int((part * Double(sorted.count)).rounded(.up)) - 1)]) / 1_000
        }
        self.device = device
        self.mode = mode
        self.reason = reason
        roundTrips = sorted.count
        p50 = percentile(0.5)
        p99 = percentile(0.99)
        p999 = percentile(0.999)
        longest = percentile(1)
    }
}

extension EchoFigures: CustomStringConvertible {
    var description: String {
        "\(device), \(mode): p50 \(p50) µs, p99 \(p99) µs, p99.9 \(p999) µs, longest \(longest) µs"
    }
}
