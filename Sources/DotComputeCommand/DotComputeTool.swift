import ArgumentParser

/// The command `dotcompute`.
@main
struct DotComputeTool: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "dotcompute",
        abstract:
            "Shows and checks ring kernels: actors that are launched once and answer messages until told to stop.",
        discussion: """
            Begin with the demonstration, which takes a few seconds and checks its own results:

              dotcompute demo

            Then run one of the examples that are built beside this program, and read its source:

              dotcompute run --list
              dotcompute run Calculator

            If something is amiss, “dotcompute doctor” says what this machine offers.
            “dotcompute cache” lists the kernels that were compiled for its devices.

            Exit codes: 0 success, 1 failure, 64 wrong usage.
            """,
        version: version,
        subcommands: [DemoCommand.self, RunCommand.self, DoctorCommand.self, CacheCommand.self])
}
