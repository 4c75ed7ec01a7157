/// Lays the telemetry of kernels out as a table for a terminal.
enum TelemetryTable {
    private static let columns = [
        "kernel", "state", "received", "processed", "answered", "failed", "lost", "queued", "peak", "wait p50",
        "handling p50", "p99.9",
    ]

    static func render(_ kernels: [KernelTelemetry]) -> String {
        let rows = [columns] + kernels.map(row)
        let widths = columns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            row.enumerated()
                .map { index, text in
                    let space = String(repeating: " ", count: widths[index] - text.count)
                    return index < 2 ? text + space : space + text
                }
                .joined(separator: "  ")
        }
        .joined(separator: "\n")
    }

    private static func row(_ kernel: KernelTelemetry) -> [String] {
        [
            kernel.kernelID.rawValue, kernel.state.description, "\(kernel.received)", "\(kernel.processed)",
            "\(kernel.answered)", "\(kernel.failed)",
            "\(kernel.dropped + kernel.rejected + kernel.undelivered + kernel.discarded)",
            "\(kernel.queueDepth)", "\(kernel.queueHighWater)", text(kernel.queueWait?.p50),
            text(kernel.handling?.p50), text(kernel.handling?.p999),
        ]
    }

    /// A duration with three digits and its unit, or a dash where there is none.
    static func text(_ duration: Duration?) -> String {
        guard let duration else { return "–" }
        let nanoseconds = Double(duration.wholeNanoseconds)
        let (value, unit) =
            switch nanoseconds {
            case ..<1e3: (nanoseconds, "ns")
            case ..<1e6: (nanoseconds / 1e3, "µs")
            case ..<1e9: (nanoseconds / 1e6, "ms")
            default: (nanoseconds / 1e9, "s")
            }
        if value >= 100 || unit == "ns" { return "\(Int(value.rounded())) \(unit)" }
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10) \(unit)"
    }
}
