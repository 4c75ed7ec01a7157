extension Report {
    /// For people.
    var text: String {
        var lines = ["devicecheck, \(date) UTC\(isQuick ? ", quick" : "")", ""]
        let facts = machine + devices
        let width = facts.map(\.name.count).max() ?? 0
        lines += facts.map { $0.name + String(repeating: " ", count: width - $0.name.count + 2) + $0.value }
        lines.append("")
        for part in parts {
            lines.append(part.line)
            lines += part.failures.map { "    \($0)" }
            if part.failureCount > part.failures.count {
                lines.append("    and \(part.failureCount - part.failures.count) more")
            }
            lines += part.remarks.map { "    (\($0))" }
            lines += part.figureLines
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A page for docs/benchmarks.
    var markdown: String {
        var lines = [
            "# devicecheck, \(date) UTC", "",
            isQuick ? "A quick run: few sizes, short measurements; its figures are rough." : "A whole run.", "",
            "| | |", "|---|---|",
        ]
        lines += (machine + devices).map { "| \($0.name) | \(Self.cell($0.value)) |" }
        lines += [
            "", "## What held", "", "| part | device | outcome | comparisons | seconds |", "|---|---|---|---|---|",
        ]
        for part in parts {
            lines.append(
                "| \(part.part) | \(part.device) | \(part.outcome.words) | \(part.checks) | \(Numbers.decimal(part.seconds, 1)) |"
            )
        }
        for part in parts where !part.failures.isEmpty || !part.remarks.isEmpty {
            lines += ["", "\(part.part) on \(part.device):", ""]
            lines += (part.failures + part.remarks).map { "- \($0)" }
        }
        for part in parts where !part.figures.isEmpty {
            lines += [
                "", "## \(part.part) on \(part.device)", "", "| figure | value | least – greatest | method |",
                "|---|---|---|---|",
            ]
            lines += part.figures.map {
                "| \(Self.cell($0.name)) | \($0.valueText) | \($0.spreadText) | \(Self.cell($0.method)) |"
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func cell(_ text: String) -> String {
        String(text.map { $0 == "|" ? "/" : $0 == "\n" ? " " : $0 })
    }
}

extension PartResult {
    /// What came of it, in a line.
    var line: String {
        let time = Numbers.decimal(seconds, 1) + " s"
        let subject = "\(part) on \(device)"
        return switch outcome {
        case .held: "✓ \(subject): \(checks) comparisons held (\(time))"
        case .failed: "✗ FAILED: \(subject): \(failureCount) of \(checks) comparisons (\(time))"
        case .notRun: "– not run: \(subject)"
        case .hung: "✗ DID NOT END: \(subject), given up after \(time)"
        case .running: "… \(subject)"
        }
    }

    fileprivate var figureLines: [String] {
        let nameWidth = figures.map(\.name.count).max() ?? 0
        let valueWidth = figures.map(\.valueText.count).max() ?? 0
        return figures.map { figure in
            let name = figure.name + String(repeating: " ", count: nameWidth - figure.name.count)
            let value = String(repeating: " ", count: valueWidth - figure.valueText.count) + figure.valueText
            return "    \(name)  \(value)" + (figure.spread == nil ? "" : "  (\(figure.spreadText))")
        }
    }
}

extension PartResult.Outcome {
    fileprivate var words: String {
        switch self {
        case .held: "held"
        case .failed: "**failed**"
        case .notRun: "not run"
        case .hung: "**did not end**"
        case .running: "under way"
        }
    }
}

extension Figure {
    fileprivate var valueText: String { Numbers.significant(value) + " " + unit }

    fileprivate var spreadText: String {
        spread.map { "\(Numbers.significant($0.lowerBound)) – \(Numbers.significant($0.upperBound))" } ?? ""
    }
}

/// Numbers as people read them.
enum Numbers {
    /// With a fixed number of decimals.
    static func decimal(_ number: Double, _ decimals: Int) -> String {
        guard number.isFinite, abs(number) < 1e12 else { return "\(number)" }
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let digits = String(Int((abs(number) * scale).rounded()))
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let sign = number < 0 ? "-" : ""
        return decimals == 0 ? sign + padded : sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }

    /// With three significant figures or so.
    static func significant(_ number: Double) -> String {
        switch abs(number) {
        case 100...: decimal(number, 0)
        case 10...: decimal(number, 1)
        case 1...: decimal(number, 2)
        default: decimal(number, 3)
        }
    }
}
