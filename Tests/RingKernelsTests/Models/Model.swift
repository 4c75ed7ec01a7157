/// A small program of a few threads, with what must hold of all its runs.
final class Model {
    let name: String
    let threadNames: [String]
    private(set) var programs: [Program] = []
    private(set) var places: [(name: String, initial: Int, kind: PlaceKind)] = []
    private(set) var factCount = 0
    private(set) var initialFacts: [Int] = []
    /// Threads that serve the others and need not end.
    var servants: Set<String> = []
    /// What every run must be able to come to; beside it, all threads but the servants have ended.
    var goal: (Frame) -> Bool = { _ in true }
    /// How many values of a location ``Views`` remembers; more is reported as a failure.
    var history = 7
    /// What holds at all times.
    var invariant: (Frame) -> Bool = { _ in true }

    init(_ name: String, threads: [String]) {
        self.name = name
        threadNames = threads
    }

    /// A place for an atomic value.
    func word(_ name: String, _ initial: Int = 0) -> Place { words(name, [initial]) }
    func words(_ name: String, _ initial: [Int]) -> Place { add(name, initial, .atomic) }
    /// A place that is only locked and unlocked.
    func mutex(_ name: String) -> Place { add(name, [0], .newest) }
    /// A count that is changed by read-modify-writes and loaded in sequential consistency only.
    func counter(_ name: String) -> Place { add(name, [0], .newest) }
    /// A place that is accessed without atomics, which two threads must therefore never do at the same time.
    func cell(_ name: String, _ initial: Int = 0) -> Place { cells(name, [initial]) }
    func cells(_ name: String, _ initial: [Int]) -> Place { add(name, initial, .plain) }

    private func add(_ name: String, _ initial: [Int], _ kind: PlaceKind) -> Place {
        let base = places.count
        for (index, value) in initial.enumerated() {
            places.append((initial.count == 1 ? name : "\(name)[\(index)]", value, kind))
        }
        return Place(name: name, base: base, count: initial.count, index: nil)
    }

    func fact(_ initial: Int = 0) -> Fact { facts([initial]) }
    func facts(_ initial: [Int]) -> Fact {
        defer {
            factCount += initial.count
            initialFacts += initial
        }
        return Fact(offset: factCount, count: initial.count)
    }

    /// The next thread's program; in the order of the names.
    func thread(_ body: (Program) -> Void) {
        let program = Program(threadNames[programs.count], thread: programs.count, of: threadNames.count)
        body(program)
        programs.append(program)
    }
}
