import CountedWorkloads
import Glibc

/// What the command line says; `Benchmarks/counts` explains it.
struct Arguments {
    var workloads: [String] = []
    var places: [Place] = []
    var contents: [Content] = []
    var telemetry: [Bool] = []
    var messages = 100_000
    var gates: String?
    var writesJSON = false
    var showsSites = false
    /// Whether this process does the counting itself, for the one that started it.
    var isCounter = false

    init(_ arguments: some Sequence<String>) {
        var rest = Array(arguments)[...]
        while let name = rest.popFirst() {
            func value<Value>(_ make: (String) -> Value?) -> Value {
                guard let text = rest.popFirst() else { fail("\(name) needs a value") }
                guard let value = make(text) else { fail("\(name) cannot be \(text)") }
                return value
            }
            switch name {
            case "--workload":
                workloads.append(value { text in Workload.all.contains { $0.name == text } ? text : nil })
            case "--place": places.append(value(Place.init(rawValue:)))
            case "--message": contents.append(value(Content.init(rawValue:)))
            case "--telemetry": telemetry.append(value { ["on": true, "off": false][$0] })
            case "--messages": messages = value { Int($0).flatMap { $0 >= 10_000 && $0 % 4000 == 0 ? $0 : nil } }
            case "--gates": gates = value { $0 }
            case "--json": writesJSON = true
            case "--sites": showsSites = true
            case "--counter": isCounter = true
            default: fail("what is \(name)? See Benchmarks/counts --help")
            }
        }
    }

    /// The cases that were asked for.
    var cases: [Case] {
        Workload.all.filter { workloads.isEmpty || workloads.contains($0.name) }.flatMap { workload in
            workload.places.filter { places.isEmpty || places.contains($0) }.flatMap { place in
                Content.allCases.filter { contents.isEmpty || contents.contains($0) }.flatMap { content in
                    [false, true].filter { telemetry.isEmpty || telemetry.contains($0) }.map { hasTelemetry in
                        Case(workload: workload, place: place, content: content, hasTelemetry: hasTelemetry)
                    }
                }
            }
        }
    }
}

/// Ends the program because of how it was called or of what it met; a gate that is exceeded is exit code 1.
func fail(_ message: String) -> Never {
    let text = "error: \(message)\n"
    _ = write(2, text, text.utf8.count)
    exit(2)
}
