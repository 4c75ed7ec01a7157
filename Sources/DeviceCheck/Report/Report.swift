/// What the program found out, as far as it came.
struct Report: Sendable {
    var date: String
    var machine: [Fact]
    /// The devices that were found, and why others were not: as `dotcompute doctor` says it.
    var devices: [Fact]
    var isQuick: Bool
    var parts: [PartResult] = []

    struct Fact: Sendable {
        var name: String
        var value: String
    }

    var exitCode: ExitCode {
        if parts.contains(where: { $0.outcome == .hung }) { return .hung }
        if parts.contains(where: { $0.outcome == .failed }) { return .failed }
        if parts.isEmpty || parts.contains(where: { $0.outcome == .notRun }) { return .notRun }
        return .held
    }
}

/// What came of a part on a device.
struct PartResult: Sendable {
    enum Outcome: String, Sendable {
        case held, failed
        /// It could not be begun.
        case notRun = "not_run"
        /// It did not end within its time.
        case hung
        /// It is under way.
        case running
    }

    var part: String
    var device: String
    var outcome = Outcome.running
    /// How many things were compared.
    var checks = 0
    /// What was not as it must be; the first ones, since one mistake often shows many times.
    var failures: [String] = []
    /// How many failures there were.
    var failureCount = 0
    /// What was left out, and why.
    var remarks: [String] = []
    var figures: [Figure] = []
    var seconds = 0.0

    mutating func fail(_ text: String) {
        failureCount += 1
        if failures.count < 50 { failures.append(text) }
    }

    mutating func remark(_ text: String) {
        if !remarks.contains(text) { remarks.append(text) }
    }
}

/// A measured number.
struct Figure: Sendable {
    var name: String
    var value: Double
    var unit: String
    /// The least and the greatest of several rounds, of which `value` is the median.
    var spread: ClosedRange<Double>?
    /// What exactly was measured.
    var method: String
}
