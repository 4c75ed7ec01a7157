// Random functions, compared: see `FuzzOptions.help`.

import Foundation

/// Compares all programs that were asked for, and prints what came out.
///
/// - Returns: The exit code.
func run(_ options: FuzzOptions, _ checks: FuzzChecksModule) async throws -> Int32 {
    let workers = FuzzWorkers(checks: checks)
    let began = Date()
    var total = FuzzReport()
    var failures: [String] = []
    let batches = (options.count + options.batch - 1) / options.batch
    func part(_ number: Int) -> (Range<UInt64>, FuzzSetting) {
        let first = options.seed + UInt64(number * options.batch)
        let count = min(options.batch, options.count - number * options.batch)
        func isChosen(_ every: Int) -> Bool { every > 0 && number % every == every - 1 }
        let setting = FuzzSetting(
            withOriginals: isChosen(options.originals), isOptimised: isChosen(options.optimise),
            isPlanted: options.setting.isPlanted)
        return (first..<first + UInt64(count), setting)
    }
    try await withThrowingTaskGroup(of: (FuzzReport, [String]).self) { group in
        func start(_ number: Int) {
            let (seeds, setting) = part(number)
            group.addTask { try workers.compare(seeds, setting) }
        }
        var next = 0
        while next < min(options.jobs, batches) {
            start(next)
            next += 1
        }
        while let (report, failed) = try await group.next() {
            total = total + report
            failures += failed
            let seconds = Date().timeIntervalSince(began)
            say(
                "\(total.programs) of \(options.count) programs, \(total.calls) calls, \(total.traps) traps: \(total.differences.count) differences, \(failures.count) failures; \(Int(seconds)) s"
            )
            for difference in report.differences { say("  seed \(difference.seed): \(difference.text)") }
            for failure in failed { say(failure) }
            if next < batches, total.differences.count < 10, failures.count < 10 {
                start(next)
                next += 1
            }
        }
    }
    say("\nWhat the programs contain:")
    for (feature, times) in total.features.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        say("  \(feature): \(times)")
    }
    let milliseconds = Date().timeIntervalSince(began) * 1_000 / Double(max(total.programs, 1))
    say(
        "\n\(total.programs) programs, \(total.calls) calls, \(total.traps) traps, of which \(total.confirmedTraps) were confirmed by the function itself: \(total.differences.count) differences, \(failures.count) failures; \(milliseconds.formatted(.number.precision(.fractionLength(1)))) ms for each"
    )
    for difference in total.differences.prefix(3) { try show(difference.seed, options, checks) }
    return !total.differences.isEmpty ? 1 : failures.isEmpty ? 0 : 2
}

/// Reduces a program that differs, and prints it.
func show(_ seed: UInt64, _ options: FuzzOptions, _ checks: FuzzChecksModule) throws {
    say("\nseed \(seed), again with: scripts/fuzz-kernels 1 --seed \(seed) --originals 1")
    for isOptimised in [false, true] {
        let setting = FuzzSetting(
            withOriginals: options.originals == 1, isOptimised: isOptimised, isPlanted: options.setting.isPlanted)
        guard let reduced = try FuzzReducer(checks: checks, setting: setting).reduce(FuzzProgram(seed: seed)) else {
            continue
        }
        say(reduced.difference)
        say(reduced.description)
        return
    }
    say("It does not differ alone; its batch does.\n\(try FuzzProgram(seed: seed).source)")
}

/// Whether a mistake in translation is found and reduced.
///
/// - Returns: The exit code.
func plant(_ options: FuzzOptions, _ checks: FuzzChecksModule) throws -> Int32 {
    let setting = FuzzSetting(isPlanted: true)
    let seeds = options.seed..<options.seed + 60
    let (report, failures) = try FuzzWorkers(checks: checks).compare(seeds, setting)
    guard failures.isEmpty else {
        say(failures.joined(separator: "\n"))
        return 2
    }
    guard let difference = report.differences.first else {
        say("The planted mistake was not found among \(report.programs) programs.")
        return 1
    }
    say("\(report.differences.count) of \(report.programs) programs show the planted mistake. seed \(difference.seed):")
    let program = try FuzzProgram(seed: difference.seed)
    guard let reduced = try FuzzReducer(checks: checks, setting: setting).reduce(program) else {
        say("It does not show it alone.")
        return 1
    }
    say("\(reduced.difference)\n\(reduced.program.source)")
    let (before, after) = (program.source.utf8.count, reduced.program.source.utf8.count)
    say("reduced from \(before) to \(after) bytes")
    return reduced.program.source.contains("<=") || reduced.program.source.contains("...") ? 0 : 1
}

let options: FuzzOptions
do {
    options = try FuzzOptions(Array(CommandLine.arguments.dropFirst()))
} catch {
    FileHandle.standardError.write(Data("\(error)\n\n\(FuzzOptions.help)\n".utf8))
    exit(64)
}
do {
    switch options.work {
    case .help: say(FuzzOptions.help)
    case .batch(let folder):
        try FuzzReport.compare(
            options.seed..<options.seed + UInt64(options.count), FuzzChecksModule(folder), options.setting)
    case .run, .plant:
        let checks = try FuzzChecksModule(nil)
        defer { checks.remove() }
        if case .plant = options.work { exit(try plant(options, checks)) }
        let code = try await run(options, checks)
        checks.remove()
        exit(code)
    }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(2)
}
