// Counts what the runtime allocates, retains and releases for a message, and compares that with gates.
import CountedWorkloads
import Glibc

let arguments = Arguments(CommandLine.arguments.dropFirst())
let cases = arguments.cases
if cases.isEmpty { fail("no workload runs at that place") }
if arguments.isCounter {
    for subject in cases { try await subject.countHere(arguments) }
    exit(0)
}

let gates = arguments.gates.map(Gates.init(path:))
var exceeded = 0
if !arguments.writesJSON { print(Report.heading) }
for subject in cases {
    var (figures, sites) = subject.count(messages: arguments.messages, showsSites: arguments.showsSites)
    var excess: [String] = []
    if let gates {
        guard let gate = gates.gate(for: subject) else {
            fail("\(subject.names.joined(separator: " ")) has no gate; add a line")
        }
        excess = figures.excess(over: gate)
        // A thread that lost its core made others wait, which counts as well. What the runtime itself costs comes every time.
        for _ in 1..<Gates.attempts where !excess.isEmpty {
            (figures, sites) = subject.count(messages: arguments.messages, showsSites: arguments.showsSites)
            excess = figures.excess(over: gate)
        }
    }
    if !excess.isEmpty { exceeded += 1 }
    print(arguments.writesJSON ? Report.json(subject, figures, excess) : Report.row(subject, figures, excess))
    fflush(nil)
    if arguments.showsSites { printSites(sites, messages: figures.messages) }
}
if exceeded > 0 {
    let text = "error: \(exceeded) of \(cases.count) counts are above their gates\n"
    _ = write(2, text, text.utf8.count)
    exit(1)
}
