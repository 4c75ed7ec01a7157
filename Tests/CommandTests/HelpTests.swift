import Testing

@Suite("Help and usage", .timeLimit(.minutes(2)))
struct HelpTests {
    @Test("--version prints the version alone")
    func version() async throws {
        let outcome = try await Command.run("--version")
        #expect(outcome.status == 0)
        #expect(outcome.output == "0.1.0\n")
    }

    @Test("--help names every subcommand, shows an example and explains the exit codes")
    func help() async throws {
        let outcome = try await Command.run("--help")
        #expect(outcome.status == 0)
        for word in ["demo", "run", "doctor", "cache", "dotcompute run Calculator", "Exit codes"] {
            #expect(outcome.output.contains(word), "“\(word)” is missing")
        }
    }

    @Test("Every subcommand has help with an example", arguments: ["demo", "run", "doctor", "cache"])
    func subcommandHelp(_ name: String) async throws {
        let outcome = try await Command.run(name, "--help")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("  dotcompute \(name)") || outcome.output.contains("  swift build"))
    }

    @Test(
        "Wrong usage exits with 64 and names the value and the remedy",
        arguments: [
            (["demo", "--partitions", "0"], ["--partitions is 0", "1 to 64"]),
            (["demo", "--partitions", "65"], ["--partitions is 65", "1 to 64"]),
            (["demo", "--partitions", "four"], ["four", "--partitions"]),
            (["demo", "--passes", "0"], ["--passes is 0", "1 to 100000"]),
            (["demo", "--json", "--quiet"], ["--json and --quiet"]),
            (["demo", "--packages", ""], ["--packages is empty"]),
            (["run"], ["dotcompute run Calculator", "--list"]),
            (["run", "Abacus"], ["Abacus", "Calculator"]),
            (["dome"], ["dome"]),
            (["doctor", "--loud"], ["--loud"]),
            (["cache", "empty"], ["empty"]),
            (["cache", "clear", "--loud"], ["--loud"]),
        ])
    func usage(_ arguments: [String], _ words: [String]) async throws {
        let outcome = try await Command.run(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty)
        for word in words { #expect(outcome.errors.contains(word), "“\(word)” is missing in “\(outcome.errors)”") }
    }
}
