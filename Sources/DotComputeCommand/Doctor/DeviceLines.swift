import Compute

/// What was found out about devices, for people.
enum DeviceLines {
    /// A name and a fact for each device, and for each thing that stood in the way of finding one.
    static func facts(_ report: ProbeReport) -> [(String, String)] {
        report.searches.flatMap { search in
            search.devices.map { ("device", line($0)) }
                + search.findings.map { ("no device", "\(search.backend.rawValue): \($0)") }
        }
    }

    private static func line(_ device: ProbeReport.Device) -> String {
        let properties = device.properties
        var parts = ["\(device.id): \(properties.name)"]
        if properties.backend != .cpu {
            parts.append(
                [properties.backend.rawValue, properties.apiVersion].compactMap { $0 }.joined(separator: " "))
        }
        if let driver = properties.driverVersion { parts.append("driver \(driver)") }
        if let architecture = properties.architecture { parts.append(architecture) }
        parts.append("\(properties.computeUnits) \(properties.computeUnits == 1 ? "unit" : "units")")
        parts.append(Figures.bytes(properties.memoryBytes))
        var lacking: [String] = []
        if !properties.features.hasFloat64 { lacking.append("Double") }
        if !properties.features.hasFloat16 { lacking.append("Float16") }
        if !lacking.isEmpty { parts.append("no \(lacking.joined(separator: ", no "))") }
        return parts.joined(separator: ", ")
    }

    static func trial(_ trial: DeviceTrial, _ style: Style) -> String {
        if let milliseconds = trial.milliseconds {
            return style.check(
                true, "\(trial.device) gave a megabyte back, in \(Figures.decimal(milliseconds, 1)) ms")
        }
        return style.check(false, "\(trial.device) could not be used: \(trial.failure ?? "unknown reason")")
    }
}
