import Compute

/// Everything `doctor` says.
struct DoctorReport: Codable {
    var machine: MachineFacts
    /// The devices that were found, and what stood in the way of finding others.
    var devices: ProbeReport
    /// What compiles kernels for CUDA devices; absent without such a device.
    var cudaCompiler: ProbeReport.Search?
    /// Where compiled kernels are kept, and what stands in the way of that.
    var cacheDirectory: String?
    var cacheFindings: [ProbeReport.Finding]
    /// One for each device.
    var deviceTrials: [DeviceTrial]
    /// Absent when the trial failed.
    var roundTrip: RoundTrip?
    /// Why the trial failed.
    var failure: String?

    /// Whether everything that was tried works.
    var isWell: Bool { failure == nil && deviceTrials.allSatisfy { $0.failure == nil } }

    /// For people.
    func lines(_ style: Style) -> [String] {
        var facts: [(String, String)] = [
            (
                "dotcompute",
                "\(machine.version), built with \(machine.swiftCompiler), \(machine.isOptimised ? "optimised" : "debug build: slow")"
            )
        ]
        if let system = machine.operatingSystem ?? machine.kernel {
            let details = [machine.kernel, machine.architecture].compactMap { $0 }.joined(separator: ", ")
            facts.append(("system", "\(system) (\(details))"))
        }
        facts.append(("processors", "\(machine.availableProcessors) available to this process"))
        if let total = machine.memoryBytes {
            let available = machine.availableMemoryBytes.map { ", \(Figures.bytes($0)) available" } ?? ""
            facts.append(("memory", Figures.bytes(total) + available))
        }
        facts.append(
            (
                "homes",
                "\(machine.homes) \(machine.homes == 1 ? "thread" : "threads") for kernels unless configured otherwise"
            ))
        facts.append(
            (
                "membarrier",
                machine.hasMembarrier
                    ? "available: senders need no fence"
                    : "not available: senders use a fence, which is slower and as correct"
            ))
        for backEnd in machine.backEnds {
            facts.append(
                ("back end", "\(backEnd.name): \(backEnd.isAvailable ? "yes" : "no device"), \(backEnd.remark)"))
        }
        facts += DeviceLines.facts(devices)
        facts += compilation
        facts.append(
            (
                "examples",
                machine.examplesBuilt.isEmpty
                    ? "none built beside this program (swift build builds them)"
                    : machine.examplesBuilt.joined(separator: ", ")
            ))
        let width = facts.map(\.0.count).max() ?? 0
        return facts.map { name, fact in
            style.heading(name) + String(repeating: " ", count: width - name.count + 2) + fact
        } + deviceTrials.map { DeviceLines.trial($0, style) } + [trial(style)]
    }

    /// How kernels for devices are compiled.
    private var compilation: [(String, String)] {
        var facts: [(String, String)] = []
        if let search = cudaCompiler {
            if let version = search.version {
                facts.append(("compiler", "\(version)\(search.library.map { ", \($0)" } ?? "")"))
            }
            facts += search.findings.map { ("no compiler", "CUDA: \($0)") }
        }
        if let cacheDirectory { facts.append(("kernel cache", cacheDirectory)) }
        return facts + cacheFindings.map { ("no cache", "\($0)") }
    }

    private func trial(_ style: Style) -> String {
        if let roundTrip {
            return style.check(
                true,
                "a kernel answered \(roundTrip.asks) questions, median \(Figures.decimal(roundTrip.medianMicroseconds, 1)) µs each"
            )
        }
        return style.check(false, "a kernel could not be asked: \(failure ?? "unknown reason")")
    }
}
