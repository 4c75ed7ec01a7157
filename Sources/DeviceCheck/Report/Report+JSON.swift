extension Report {
    /// For other programs.
    var json: String {
        JSONValue.object([
            ("date", .string(date)), ("is_quick", .bool(isQuick)), ("passed", .bool(exitCode == .held)),
            ("exit_code", .number(Double(exitCode.rawValue))),
            ("machine", .object(machine.map { ($0.name, .string($0.value)) })),
            ("devices", .array(devices.map { .object([("kind", .string($0.name)), ("text", .string($0.value))]) })),
            ("parts", .array(parts.map(\.json))),
        ]).text()
    }
}

extension PartResult {
    fileprivate var json: JSONValue {
        .object([
            ("part", .string(part)), ("device", .string(device)), ("outcome", .string(outcome.rawValue)),
            ("checks", .number(Double(checks))), ("failure_count", .number(Double(failureCount))),
            ("failures", .array(failures.map { .string($0) })), ("remarks", .array(remarks.map { .string($0) })),
            ("figures", .array(figures.map(\.json))), ("seconds", .number((seconds * 1000).rounded() / 1000)),
        ])
    }
}

extension Figure {
    fileprivate var json: JSONValue {
        var members: [(String, JSONValue)] = [
            ("name", .string(name)), ("value", .number(value)), ("unit", .string(unit)),
        ]
        if let spread {
            members += [("least", .number(spread.lowerBound)), ("greatest", .number(spread.upperBound))]
        }
        return .object(members + [("method", .string(method))])
    }
}
