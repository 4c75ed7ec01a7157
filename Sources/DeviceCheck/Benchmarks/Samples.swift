/// Times of one thing done again and again, in nanoseconds.
struct Samples {
    private var sorted: [Double]

    init(_ times: [UInt64]) { sorted = times.sorted().map { Double($0) } }

    /// The time that this share of all took at most, in nanoseconds.
    func quantile(_ share: Double) -> Double {
        guard !sorted.isEmpty else { return .nan }
        return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }

    /// Figures of p50, p99 and p99.9, in microseconds.
    func figures(_ name: String, _ method: String) -> [Figure] {
        [("p50", 0.5), ("p99", 0.99), ("p99.9", 0.999)].map { label, share in
            Figure(
                name: "\(name), \(label)", value: quantile(share) / 1000, unit: "µs",
                method: "\(method); \(sorted.count) times")
        }
    }

    /// The median, in microseconds, with the least and the greatest.
    func figure(_ name: String, _ method: String) -> Figure {
        Figure(
            name: name, value: quantile(0.5) / 1000, unit: "µs", spread: quantile(0) / 1000...quantile(1) / 1000,
            method: "\(method); median of \(sorted.count)")
    }
}

extension Figure {
    /// Rates of several rounds: their median, with the least and the greatest.
    init(rates: [Double], _ name: String, _ unit: String, _ method: String) {
        let sorted = rates.sorted()
        self.init(
            name: name, value: sorted[sorted.count / 2], unit: unit, spread: sorted[0]...sorted[sorted.count - 1],
            method: "\(method); median of \(sorted.count) rounds")
    }
}
