import Foundation

/// Prints a line at once, also into a pipe.
func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }

/// One batch: in the process that compares it, and as the run sees it. In between are lines of words that tabs separate.
struct FuzzReport {
    var programs = 0
    var calls = 0
    var traps = 0
    var confirmedTraps = 0
    var features: [String: Int] = [:]
    var differences: [(seed: UInt64, text: String)] = []

    static func + (left: FuzzReport, right: FuzzReport) -> FuzzReport {
        var sum = left
        sum.programs += right.programs
        sum.calls += right.calls
        sum.traps += right.traps
        sum.confirmedTraps += right.confirmedTraps
        sum.features.merge(right.features, uniquingKeysWith: +)
        sum.differences += right.differences
        return sum
    }

    /// Compares programs and prints what came out.
    static func compare(_ seeds: Range<UInt64>, _ checks: FuzzChecksModule, _ setting: FuzzSetting) throws {
        let programs = try seeds.map { try FuzzProgram(seed: $0) }
        let comparison = try FuzzComparison(
            FuzzBatch(programs, isPlanted: setting.isPlanted), checks, setting)
        for program in programs {
            for (feature, times) in program.features { say("feature\t\(feature)\t\(times)") }
        }
        for difference in comparison.differences {
            let text = difference.text.split(separator: "\n").joined(separator: " | ")
            say("difference\t\(programs[difference.program].seed)\t\(text)")
        }
        say("counts\t\(programs.count)\t\(comparison.calls)\t\(comparison.traps)\t\(comparison.confirmedTraps)")
    }

    /// Reads what ``compare(_:_:_:)`` printed; `nil` when that did not reach its end.
    init?(_ text: String) {
        var isComplete = false
        for line in text.split(separator: "\n") {
            let words = line.split(separator: "\t").map(String.init)
            switch words.first {
            case "feature": features[words[1], default: 0] += Int(words[2]) ?? 0
            case "difference": differences.append((UInt64(words[1]) ?? 0, words[2]))
            case "counts":
                let numbers = words.dropFirst().compactMap(Int.init)
                guard numbers.count == 4 else { return nil }
                (programs, calls, traps, confirmedTraps) = (numbers[0], numbers[1], numbers[2], numbers[3])
                isComplete = true
            default: break
            }
        }
        if !isComplete { return nil }
    }

    init() {}
}

/// Starts processes that compare, so that a compiler that crashes ends one batch, and memory of compilers is given back.
struct FuzzWorkers {
    let checks: FuzzChecksModule

    /// What a batch gave; those that cannot be compared are halved, until it is known which they are.
    func compare(_ seeds: Range<UInt64>, _ setting: FuzzSetting) throws -> (FuzzReport, failures: [String]) {
        let process = Process()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments =
            ["--worker", checks.folder.path(), "\(seeds.count)", "--seed", "\(seeds.lowerBound)"] + setting.arguments
        let output = Pipe()
        let messages = checks.folder.appending(path: "messages-\(seeds.lowerBound)-\(seeds.upperBound)")
        try Data().write(to: messages)
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: messages)
        // A kernel that was compiled once is not compiled again, so a cache would only grow.
        process.environment = ProcessInfo.processInfo.environment.merging(["POCL_KERNEL_CACHE": "0"]) { $1 }
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        defer { try? FileManager.default.removeItem(at: messages) }
        if process.terminationStatus == 0, let report = FuzzReport(text) { return (report, []) }
        if seeds.count == 1 {
            let said = try String(contentsOf: messages, encoding: .utf8)
            let end =
                process.terminationReason == .uncaughtSignal
                ? "ends by signal \(process.terminationStatus)" : "fails"
            return (FuzzReport(), ["seed \(seeds.lowerBound) \(end): \(said.suffix(3_000))"])
        }
        let middle = seeds.lowerBound + UInt64(seeds.count / 2)
        let first = try compare(seeds.lowerBound..<middle, setting)
        let second = try compare(middle..<seeds.upperBound, setting)
        return (first.0 + second.0, first.failures + second.failures)
    }
}
