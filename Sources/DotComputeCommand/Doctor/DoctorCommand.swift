import ArgumentParser
import RingKernels

/// `dotcompute doctor`.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Says what this machine offers to ring kernels, and tries one.",
        discussion: """
            Changes nothing. The last line is the answer of a kernel that was launched, asked and terminated; if that
            fails, the exit code is 1.

              dotcompute doctor
              dotcompute doctor --json | jq .has_membarrier
            """)

    @Flag(help: "Print the findings as JSON.")
    var json = false

    func run() async throws {
        var report = DoctorReport(
            machine: MachineFacts.gather(configuredHomes: RingKernelRuntime.Configuration().homes), roundTrip: nil,
            failure: nil)
        do {
            report.roundTrip = try await RoundTrip.measure()
        } catch {
            report.failure = "\(error)"
        }
        print(
            json
                ? try JSONText.text(of: report)
                : report.lines(Style(isColoured: Terminal.output.allowsColour)).joined(separator: "\n"))
        if report.failure != nil { throw ExitCode.failure }
    }
}
