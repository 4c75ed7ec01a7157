import ArgumentParser
import Compute

/// `dotcompute cache`.
struct CacheCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cache",
        abstract: "Lists and removes compiled kernels.",
        discussion: """
            Kernels for devices are compiled once and kept in a folder, by the content
            they were compiled from. Nothing is lost by removing them: they are compiled
            again when they are launched next.

              dotcompute cache list
              dotcompute cache list --json | jq '.programs[].kernel'
              dotcompute cache clear
              ls "$(dotcompute cache path)"

            The folder is DOTCOMPUTE_CACHE, else XDG_CACHE_HOME/dotcompute/kernels, else
            HOME/.cache/dotcompute/kernels; DOTCOMPUTE_CACHE_LIMIT is its size in MiB.
            """,
        subcommands: [List.self, Clear.self, Path.self], defaultSubcommand: List.self)

    /// `dotcompute cache list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the kernels that are kept, the last used first.",
            discussion: """
                  dotcompute cache list
                  dotcompute cache list --json | jq '[.programs[].byte_count] | add'
                """)

        @Flag(help: "Print the list as JSON.")
        var json = false

        func run() throws {
            let report = try CacheReport.gather(.standard)
            print(json ? try JSONText.text(of: report) : report.lines(now: CacheReport.now()).joined(separator: "\n"))
        }
    }

    /// `dotcompute cache clear`.
    struct Clear: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Removes all of them. Programs that are running are not disturbed.",
            discussion: """
                  dotcompute cache clear
                """)

        @Flag(help: "Print what was removed as JSON.")
        var json = false

        func run() throws {
            let cleared = try KernelCache.standard.clear()
            if json {
                print(try JSONText.text(of: cleared))
            } else {
                print("Removed \(CacheReport.files(cleared.files)), \(CacheReport.size(cleared.byteCount)).")
            }
        }
    }

    /// `dotcompute cache path`.
    struct Path: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints the folder.",
            discussion: """
                Exits with 1 and says why when kernels are not kept.

                  dotcompute cache path
                """)

        @Flag(help: "Print the folder and its limit as JSON.")
        var json = false

        func run() throws {
            let cache = KernelCache.standard
            guard let directory = cache.directory else {
                throw NoCache(description: cache.findings.map(\.description).joined(separator: " "))
            }
            print(
                json
                    ? try JSONText.text(of: CachePathReport(directory: directory, limitBytes: cache.limitBytes))
                    : directory)
        }
    }
}

/// Why there is no folder.
struct NoCache: Error, CustomStringConvertible {
    var description: String
}
