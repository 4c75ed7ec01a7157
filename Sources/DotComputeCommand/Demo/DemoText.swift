import Showcase

/// The results of `demo` for people.
struct DemoText {
    let style: Style

    /// Everything there is to say.
    func everything(_ result: DemoResult, kernels: String) -> [String] {
        anomalyLines(result.anomalies, result.episodes) + [""] + rankLines(result) + ["", style.heading("Kernels")]
            + kernels.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" } + [""]
            + [style.check(result.passed, "Both results are those of a plain loop.")]
    }

    /// Only whether the results hold.
    func checks(_ result: DemoResult) -> [String] {
        [check(result.anomalies), check(result.ranking)]
    }

    private func anomalyLines(_ report: AnomalyReport, _ episodes: [Episode]) -> [String] {
        var table = TextTable([
            ("from", .left), ("to", .left), ("months", .right), ("peak", .left), ("°C", .right), ("departure", .right),
            ("score", .right),
        ])
        for episode in episodes {
            guard let first = episode.anomalies.first, let last = episode.anomalies.last else { continue }
            let peak = episode.peak
            table.append([
                date(first), date(last), "\(episode.anomalies.count)", date(peak),
                Figures.decimal(peak.reading.celsius, 2),
                (peak.departure < 0 ? "" : "+") + Figures.decimal(peak.departure, 2),
                Figures.decimal(peak.score.value, 1),
            ])
        }
        return [
            style.heading("Anomalies in the sea surface temperature off Peru, 1950–2010 (NOAA, Niño 1+2)")
        ] + table.lines + [
            check(report),
            "  \(Figures.count(report.readings * report.passes)) readings through 3 stages of 14 kernels in \(Figures.seconds(report.seconds)): "
                + "\(Figures.rate(report.readingsPerSecond, "readings")), "
                + Figures.rate(Double(report.messages) / report.seconds, "messages"),
        ]
    }

    private func rankLines(_ result: DemoResult) -> [String] {
        let report = result.ranking
        var table = TextTable([("", .right), ("package", .left), ("rank", .right), ("needed by", .right)])
        for (index, package) in report.top.enumerated() {
            table.append([
                "\(index + 1)", package.name, Figures.decimal(package.rank * 100, 2) + " %",
                Figures.count(package.dependants),
            ])
        }
        var lines = [
            style.heading(
                "Debian packages by PageRank over \(Figures.count(report.dependencies)) dependencies of \(Figures.count(report.packages)) packages"
            ),
            style.faint("  from \(report.origin), read in \(Figures.seconds(result.loadingSeconds))"),
        ]
        if report.malformedStanzas > 0 {
            lines.append("  \(Figures.count(report.malformedStanzas)) malformed stanzas were left out")
        }
        let edges = Double(report.iterations * report.dependencies)
        lines += table.lines
        lines.append(check(report))
        lines.append(
            "  \(report.iterations) iterations by \(report.partitions) kernels, launch included, in \(Figures.seconds(report.seconds)): "
                + "\(Figures.rate(edges / report.seconds, "edges")), \(Figures.count(report.messages)) messages between partitions; "
                + "a plain loop takes \(Figures.seconds(report.sequentialSeconds))")
        if !report.converged {
            lines.append("  The ranks still moved by \(Figures.scientific(report.change)) in the last iteration.")
        }
        return lines
    }

    private func check(_ report: AnomalyReport) -> String {
        style.check(
            report.matchesSequentialResult,
            "\(report.anomalies.count) anomalies, the same to the last bit in \(Figures.count(report.passes)) passes and in a plain loop"
        )
    }

    private func check(_ report: RankReport) -> String {
        style.check(
            report.matchesSequentialResult,
            "ranks agree with a plain loop: largest difference \(Figures.scientific(report.maximumDifference)), allowed \(Figures.scientific(RankReport.tolerance))"
        )
    }

    private func date(_ anomaly: Anomaly) -> String {
        "\(anomaly.reading.year)-\(anomaly.reading.month < 10 ? "0" : "")\(anomaly.reading.month)"
    }
}
