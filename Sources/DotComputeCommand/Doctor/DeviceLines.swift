import Compute

/// What was found out about devices, for people.
enum DeviceLines {
    /// A name and a fact for each device, and for each thing that stood in the way of finding one.
    static func facts(_ report: ProbeReport) -> [(String, String)] {
        report.searches.flatMap { search in
            search.devices.map { ("device", $0.summary) }
                + search.findings.map { ("no device", "\(search.backend.rawValue): \($0)") }
        }
    }

    static func trial(_ trial: DeviceTrial, _ style: Style) -> String {
        if let milliseconds = trial.milliseconds {
            return style.check(
                true, "\(trial.device) gave a megabyte back, in \(Figures.decimal(milliseconds, 1)) ms")
        }
        return style.check(false, "\(trial.device) could not be used: \(trial.failure ?? "unknown reason")")
    }
}
