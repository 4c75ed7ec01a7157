import ArgumentParser
import RingKernels
import Showcase

/// `dotcompute demo`.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Finds El Niño in 61 years of sea temperatures and ranks Debian's packages, and checks both results.",
        discussion: """
            Two programs made of ring kernels run one after the other:

              1. A pipeline of one source, twelve scorers and one collector streams monthly sea surface temperatures
                 and reports the months that are far from what they were in earlier years.
              2. One kernel per partition of the dependency graph of Debian's packages computes PageRank; the kernels
                 exchange rank by messages until it moves no more.

            Each result is compared with a plain loop on one thread; if they differ, the exit code is 1.

            The packages come from apt's indexes if this machine has them, else from the installed packages, else
            from a snapshot in this project.

              dotcompute demo
              dotcompute demo --packages /var/lib/dpkg/status --partitions 8
              dotcompute demo --json | jq .ranking.top
            """)

    @Option(
        help: ArgumentHelp(
            "Read the packages from a Debian control file (plain or LZ4), or a folder of apt's indexes.",
            valueName: "path"))
    var packages: String?

    @Option(help: ArgumentHelp("How many ring kernels share the graph, 1 to 64.", valueName: "count"))
    var partitions = 4

    @Option(help: ArgumentHelp("How often the temperatures are streamed, 1 to 100000.", valueName: "count"))
    var passes = 200

    @Flag(help: "Print the results as JSON.")
    var json = false

    @Flag(name: .shortAndLong, help: "Print nothing but whether the results hold.")
    var quiet = false

    func validate() throws {
        guard (1...64).contains(partitions) else {
            throw ValidationError("--partitions is \(partitions). Give a number from 1 to 64, such as --partitions 4.")
        }
        guard (1...100_000).contains(passes) else {
            throw ValidationError("--passes is \(passes). Give a number from 1 to 100000, such as --passes 200.")
        }
        if json && quiet {
            throw ValidationError("--json and --quiet contradict each other. Give one of them.")
        }
        if packages?.isEmpty == true {
            throw ValidationError(
                "--packages is empty. Give the path of a Debian control file, such as /var/lib/dpkg/status.")
        }
    }

    func run() async throws {
        let (result, kernels) = try await Demonstration(self).run()
        if json {
            print(try JSONText.text(of: result))
        } else {
            let text = DemoText(style: Style(isColoured: Terminal.output.allowsColour))
            let lines = quiet ? text.checks(result) : text.everything(result, kernels: kernels)
            print(lines.joined(separator: "\n"))
        }
        if !result.passed { throw ExitCode.failure }
    }
}
