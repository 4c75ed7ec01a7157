import CountedWorkloads
import Glibc

/// A workload with everything that varies.
struct Case: Sendable {
    let workload: Workload
    let place: Place
    let content: Content
    let hasTelemetry: Bool

    var telemetry: String { hasTelemetry ? "on" : "off" }
    var names: [String] { [workload.name, place.rawValue, content.rawValue, telemetry] }

    /// Counts in this process and prints the result for ``count(messages:showsSites:)``.
    func countHere(_ arguments: Arguments) async throws {
        var plan = Plan(
            place: place, content: content, hasTelemetry: hasTelemetry, warmUp: arguments.messages,
            messages: arguments.messages)
        if arguments.showsSites { (plan.willCount, plan.hasCounted) = (CallSites.begin, CallSites.end) }
        let (counts, messages) = try await workload.run(plan)
        print("count", messages, counts.allocations, counts.frees, counts.retains, counts.releases)
        fflush(nil)
        if arguments.showsSites { CallSites.print() }
    }

    /// Counts in a process of its own, where nothing of another case is still under way.
    func count(messages: Int, showsSites: Bool) -> (figures: Figures, sites: [Site]) {
        var command = [
            executable, "--counter", "--workload", workload.name, "--place", place.rawValue, "--message",
            content.rawValue, "--telemetry", telemetry, "--messages", "\(messages)",
        ]
        if showsSites { command.append("--sites") }
        var figures: Figures?
        var sites: [Site] = []
        for line in outputLines(of: command) {
            let words = line.split(separator: " ")
            if words.first == "count" {
                figures = Figures(words.dropFirst().compactMap { Int($0) })
            } else if words.first == "site", let site = Site(words.dropFirst()) {
                sites.append(site)
            }
        }
        guard let figures else { fail("\(names.joined(separator: " ")) printed no counts") }
        return (figures, sites)
    }
}

/// What was counted in a case.
struct Figures {
    let messages: Int
    let allocations: Int
    let frees: Int
    let retains: Int
    let releases: Int

    init?(_ numbers: [Int]) {
        guard numbers.count == 5 else { return nil }
        messages = numbers[0]
        (allocations, frees, retains, releases) = (numbers[1], numbers[2], numbers[3], numbers[4])
    }
}
