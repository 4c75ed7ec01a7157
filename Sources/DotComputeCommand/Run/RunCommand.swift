import ArgumentParser

/// `dotcompute run`.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Runs an example that is built beside this program.",
        discussion: """
            The examples are small executables of their own; this command finds and starts them.

              swift build --product Counter
              dotcompute run Counter
              dotcompute run PageRank -- /var/lib/dpkg/status
            """)

    @Flag(help: "List the examples and whether they are built.")
    var list = false

    @Argument(help: "The example, such as Calculator; upper and lower case are alike.")
    var name: String?

    @Argument(parsing: .captureForPassthrough, help: "Arguments for the example.")
    var arguments: [String] = []

    func validate() throws {
        if !list && name == nil {
            throw ValidationError("Name an example, such as “dotcompute run Calculator”, or list them with --list.")
        }
        if let name, example == nil {
            let names = ExamplePrograms.all.map(\.name).joined(separator: ", ")
            throw ValidationError("There is no example “\(name)”. Choose one of \(names).")
        }
    }

    func run() throws {
        let programs = ExamplePrograms()
        if list {
            printList(programs)
            return
        }
        guard let example else { return }
        guard let path = programs.path(of: example) else {
            throw RunFailure(
                description:
                    "\(example.name) is not built in \(programs.folder ?? "the folder of this program"). Build it with: \(example.buildCommand)"
            )
        }
        let forwarded = arguments.first == "--" ? Array(arguments.dropFirst()) : arguments
        let reason = programs.execute(path, forwarded)
        throw RunFailure(
            description:
                "\(path) could not be started: \(reason). Build it anew with: \(example.buildCommand)")
    }

    private var example: ExamplePrograms.Example? {
        guard let name else { return nil }
        return ExamplePrograms.all.first { $0.name.lowercased() == name.lowercased() }
    }

    private func printList(_ programs: ExamplePrograms) {
        var table = TextTable([("example", .left), ("shows", .left), ("", .left)])
        for example in ExamplePrograms.all {
            let isBuilt = programs.path(of: example) != nil
            table.append([example.name, example.summary, isBuilt ? "built" : example.buildCommand])
        }
        print(table.lines.joined(separator: "\n"))
    }
}

/// Why an example did not start.
struct RunFailure: Error, CustomStringConvertible {
    var description: String
}
