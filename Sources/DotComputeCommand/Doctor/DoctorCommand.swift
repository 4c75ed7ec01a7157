import ArgumentParser
import Compute
import RingKernels

/// `dotcompute doctor`.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Says what this machine offers, and tries its devices and a ring kernel.",
        discussion: """
            Changes nothing. The last lines are trials: each device that was found has
            to give back what was written on it, and a kernel is launched, asked and
            terminated. If one of them fails, the exit code is 1. A device that is not
            found is no failure; what was looked for, and what to do, is said.

              dotcompute doctor
              dotcompute doctor --json | jq .machine.has_membarrier
              dotcompute doctor --json | jq '.devices.searches[].findings'
            """)

    @Flag(help: "Print the findings as JSON.")
    var json = false

    func run() async throws {
        var report = DoctorReport(
            machine: MachineFacts.gather(configuredHomes: RingKernelRuntime.Configuration().homes),
            devices: Accelerator.probe(), cudaCompiler: Accelerator.probeCUDACompiler(),
            cacheDirectory: KernelCache.standard.directory, cacheFindings: KernelCache.standard.findings,
            deviceTrials: Accelerator.all.map(DeviceTrial.run), roundTrip: nil, failure: nil)
        do {
            report.roundTrip = try await RoundTrip.measure()
        } catch {
            report.failure = "\(error)"
        }
        print(
            json
                ? try JSONText.text(of: report)
                : report.lines(Style(isColoured: Terminal.output.allowsColour)).joined(separator: "\n"))
        if !report.isWell { throw ExitCode.failure }
    }
}
