/// What a model's runs can come to that they must not.
struct Violation: CustomStringConvertible {
    enum Kind {
        /// A step found something wrong: a broken promise, a race.
        case broken
        /// Nobody can go on and not everything is done: a deadlock, a lost wake-up.
        case stuck
        /// Steps are left, but none that lead to the goal.
        case hopeless
    }

    let kind: Kind
    let text: String
    /// The steps that lead there, as few as there can be.
    let trace: [String]

    var description: String {
        (["\(kind): \(text)"] + trace.enumerated().map { "  \($0 + 1). \($1)" }).joined(separator: "\n")
    }
}

struct Report {
    var states = 0
    var transitions = 0
    /// States in which the goal is reached.
    var ends = 0
    var violation: Violation?
}

extension Explorer {
    /// Reports a state from which the goal cannot be reached, if there is one.
    func findHopeless() {
        var firstSource = [Int](repeating: 0, count: table.count + 1)
        for edge in stride(from: 1, to: edges.count, by: 2) { firstSource[edges[edge] + 1] += 1 }
        for number in 0..<table.count { firstSource[number + 1] += firstSource[number] }
        var sources = [Int](repeating: 0, count: edges.count / 2)
        var next = firstSource
        for edge in stride(from: 1, to: edges.count, by: 2) {
            sources[next[edges[edge]]] = edges[edge - 1]
            next[edges[edge]] += 1
        }
        var isHopeful = [Bool](repeating: false, count: table.count)
        var open = ends
        for end in ends { isHopeful[end] = true }
        while let number = open.popLast() {
            for index in firstSource[number]..<firstSource[number + 1] where !isHopeful[sources[index]] {
                isHopeful[sources[index]] = true
                open.append(sources[index])
            }
        }
        var hasExit = [Bool](repeating: false, count: table.count)
        for edge in stride(from: 0, to: edges.count, by: 2) { hasExit[edges[edge]] = true }
        // A state without an exit says most; else the first that cannot come to the end.
        guard
            let found = isHopeful.indices.first(where: { !isHopeful[$0] && !hasExit[$0] })
                ?? isHopeful.firstIndex(of: false)
        else { return }
        let isStuck = !hasExit[found]
        report.violation = Violation(
            kind: isStuck ? .stuck : .hopeless,
            text: isStuck ? "nobody can go on: \(whereabouts(of: found))" : "the goal cannot be reached any more",
            trace: trace(to: found, then: nil))
    }

    private func whereabouts(of number: Int) -> String {
        unsafe frame.copy(from: table[number])
        return model.programs.indices.map { thread in
            let program = model.programs[thread]
            if isDone(thread) { return "\(program.name) has ended" }
            if frame[sleepOf: thread] != 0 { return "\(program.name) sleeps" }
            frame.thread = thread
            let instruction = program.instructions[frame.position(of: thread)]
            return "\(program.name) is before \"\(text(of: instruction))\""
        }.joined(separator: ", ")
    }

    /// The steps that lead to a state, and perhaps one more.
    func trace(to number: Int, then last: Int?) -> [String] {
        var path: [(state: Int, action: Int)] = last.map { [(number, $0)] } ?? []
        var current = number
        while parents[current] >= 0 {
            path.append((parents[current], actions[current]))
            current = parents[current]
        }
        frame.isTracing = true
        defer { frame.isTracing = false }
        return path.reversed().map { state, action in
            unsafe frame.copy(from: table[state])
            _ = perform(action >> 8, action & 255)
            return action & 255 == Self.flushing ? frame.note : "\(model.programs[action >> 8].name): \(frame.note)"
        }
    }
}
