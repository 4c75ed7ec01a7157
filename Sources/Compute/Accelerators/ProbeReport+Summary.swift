extension ProbeReport.Device {
    /// The device in a line, for people.
    package var summary: String {
        var parts = ["\(id): \(properties.name)"]
        if properties.backend != .cpu {
            parts.append(
                [properties.backend.rawValue, properties.apiVersion].compactMap { $0 }.joined(separator: " "))
        }
        if let driver = properties.driverVersion { parts.append("driver \(driver)") }
        if let architecture = properties.architecture { parts.append(architecture) }
        parts.append("\(properties.computeUnits) \(properties.computeUnits == 1 ? "unit" : "units")")
        parts.append(memory)
        var lacking: [String] = []
        if !properties.features.hasFloat64 { lacking.append("Double") }
        if !properties.features.hasFloat16 { lacking.append("Float16") }
        if !lacking.isEmpty { parts.append("no \(lacking.joined(separator: ", no "))") }
        return parts.joined(separator: ", ")
    }

    private var memory: String {
        let bytes = properties.memoryBytes
        guard bytes >= 1 << 30 else { return "\((bytes + (1 << 19)) >> 20) MiB" }
        let tenths = (bytes / 1024 * 10 + (1 << 19)) >> 20
        return "\(tenths / 10).\(tenths % 10) GiB"
    }
}
