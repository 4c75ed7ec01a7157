/// A supervision tree as it was at one moment; its description is a drawing for people.
public struct SupervisionTree: Sendable, CustomStringConvertible {
    /// Where a supervisor is in its life.
    public enum State: String, Sendable, Codable, CaseIterable {
        /// It is starting its children for the first time.
        case starting
        case running
        /// It was stopped by its own supervisor, or has failed and waits for it.
        case held
        /// It has given up.
        case failed
        case terminated
    }

    /// A kernel of the tree.
    public struct Kernel: Sendable {
        public let id: KernelID
        public let state: KernelState
        public let health: KernelHealth?
        /// How often it was started again.
        public let restarts: Int
        public let queueDepth: Int
        /// Why it has ended, if an error did it.
        public let failure: (any Error)?
    }

    /// A child of a supervisor.
    public enum Child: Sendable {
        case kernel(Kernel)
        case supervisor(SupervisionTree)
    }

    public let id: String
    public let strategy: Supervisor.Strategy
    public let state: State
    /// How often it has restarted a child since it was started first.
    public let restarts: Int
    /// Those of them that count against its limit now, and the limit; `nil` when it restarts nothing.
    public let recentRestarts: (count: Int, maximum: Int)?
    public let failure: (any Error)?
    public let children: [Child]

    public var description: String { lines.joined(separator: "\n") }

    private var lines: [String] {
        var heading = "\(id)  \(strategy.text)  \(state)"
        if let recentRestarts, restarts > 0 {
            heading += "  \(restarts) restarted, \(recentRestarts.count) of \(recentRestarts.maximum) lately"
        }
        if let failure { heading += "  \(failure)" }
        let width = children.map(\.name.count).max() ?? 0
        var lines = [heading]
        for (index, child) in children.enumerated() {
            let isLast = index == children.count - 1
            let (first, rest) = isLast ? ("└─ ", "   ") : ("├─ ", "│  ")
            for (line, text) in child.lines(width).enumerated() { lines.append((line == 0 ? first : rest) + text) }
        }
        return lines
    }
}

extension SupervisionTree.Child {
    fileprivate var name: String {
        switch self {
        case .kernel(let kernel): kernel.id.rawValue
        case .supervisor(let tree): tree.id
        }
    }

    fileprivate func lines(_ width: Int) -> [String] {
        switch self {
        case .supervisor(let tree): return tree.lines
        case .kernel(let kernel):
            var line = name + String(repeating: " ", count: width - name.count) + "  \(kernel.state)"
            if let health = kernel.health, health != .idle, health != .paused { line += ", \(health.rawValue)" }
            if kernel.queueDepth > 0 { line += "  \(kernel.queueDepth) queued" }
            if kernel.restarts > 0 { line += "  \(kernel.restarts) \(kernel.restarts == 1 ? "restart" : "restarts")" }
            if let failure = kernel.failure { line += "  \(failure)" }
            return [line]
        }
    }
}

extension Supervisor.Strategy {
    fileprivate var text: String {
        switch self {
        case .oneForOne: "one for one"
        case .oneForAll: "one for all"
        case .restForOne: "rest for one"
        }
    }
}

extension SupervisorNode {
    /// What the tree looks like now.
    var tree: SupervisionTree {
        let now = host.timers.now
        let (restarts, count, children, failure, health, phase) = state.withLock { state in
            (
                state.restarts, state.tracker.count(under: definition.restart, now: now), state.children, state.failure,
                state.health, state.phase
            )
        }
        return SupervisionTree(
            id: definition.id, strategy: definition.strategy, state: SupervisionTree.State(phase), restarts: restarts,
            recentRestarts: definition.restart.limit.map { (count, $0.maximum) }, failure: failure,
            children: children.enumerated().map { index, child in
                switch child {
                case .supervisor(let node): .supervisor(node.tree)
                case .kernel(let core):
                    .kernel(
                        SupervisionTree.Kernel(
                            id: core.id, state: core.state, health: core.state.hasEnded ? nil : health[index],
                            restarts: core.counters.restarts.current, queueDepth: core.depth, failure: core.lastError))
                }
            })
    }
}

extension SupervisionTree.State {
    init(_ phase: SupervisorNode.Phase) {
        switch phase {
        case .created: self = .starting
        case .running: self = .running
        case .held: self = .held
        case .failed: self = .failed
        case .terminated: self = .terminated
        }
    }
}
