import Glibc

/// The program's options, taken out one by one.
struct Arguments {
    private var rest: [String]

    init(_ arguments: some Sequence<String>) { rest = Array(arguments) }

    mutating func flag(_ name: String) -> Bool {
        guard let index = rest.firstIndex(of: name) else { return false }
        rest.remove(at: index)
        return true
    }

    mutating func text(_ name: String) -> String? {
        guard let index = rest.firstIndex(of: name) else { return nil }
        guard index + 1 < rest.count else { fail("\(name) needs a value") }
        let value = rest[index + 1]
        rest.removeSubrange(index...index + 1)
        return value
    }

    mutating func number(_ name: String) -> Double? {
        guard let text = text(name) else { return nil }
        guard let value = Double(text), value > 0 else { fail("\(name) is \(text); give a number above 0") }
        return value
    }

    /// Fails when something was given that nobody asked for.
    func finish() { if let first = rest.first { fail("what is \(first)?") } }

    private func fail(_ message: String) -> Never {
        complain(
            "\(message)\nusage: Workloads [--workload NAME] [--placement same|across|outside] [--scale F] [--no-telemetry]"
        )
        exit(64)
    }
}
