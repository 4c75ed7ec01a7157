import CountedWorkloads

/// A figure with four decimals, or none when it has none.
func decimal(_ value: Double) -> String {
    if value == value.rounded() { return "\(Int(value))" }
    let scaled = Int((abs(value) * 10000).rounded())
    if scaled == 0 { return "<0.0001" }
    let fraction = String(scaled % 10000 + 10000).dropFirst()
    return "\(value < 0 ? "-" : "")\(scaled / 10000).\(fraction)"
}

/// A text at the left or the right of so many places.
func padded(_ text: String, _ width: Int, isRight: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return isRight ? blanks + text : text + blanks
}

/// The lines that are printed for people and for programs.
enum Report {
    static let heading =
        padded("workload", 13) + padded("place", 9) + padded("message", 10) + padded("telemetry", 10)
        + ["allocations", "frees", "retains", "releases"].map { padded($0, 12, isRight: true) }.joined()

    static func row(_ subject: Case, _ figures: Figures, _ excess: [String]) -> String {
        let columns = zip(subject.names, [13, 9, 10, 10]).map { padded($0, $1) }.joined()
        let values = [figures.allocations, figures.frees, figures.retains, figures.releases]
            .map { padded(decimal(figures.perMessage($0)), 12, isRight: true) }.joined()
        return columns + values + (excess.isEmpty ? "" : "   ✗ " + excess.joined(separator: ", "))
    }

    static func json(_ subject: Case, _ figures: Figures, _ excess: [String]) -> String {
        #"{"workload":"\#(subject.workload.name)","placement":"\#(subject.place.rawValue)","#
            + #""message":"\#(subject.content.rawValue)","telemetry":\#(subject.hasTelemetry),"#
            + #""messages":\#(figures.messages),"allocations":\#(figures.allocations),"frees":\#(figures.frees),"#
            + #""retains":\#(figures.retains),"releases":\#(figures.releases),"passed":\#(excess.isEmpty)}"#
    }
}
