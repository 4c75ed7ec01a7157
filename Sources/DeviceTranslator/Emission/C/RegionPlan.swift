/// What of a handler for all threads of a block stands outside of its statements, because several pieces of the text use it.
///
/// The first thread alone executes the handler, in pieces that have no `parallel` in them, and all threads have turns of `parallel`. So what the turns
/// use of the handler's variables lies in the group's memory, and so does what would be large if each thread had one.
struct RegionPlan {
    /// Those that each thread has and only the first one uses.
    private(set) var own: [Variable] = []

    /// Those in the group's memory.
    private(set) var shared: [Variable] = []

    init(_ body: [Statement]) {
        var captures: Set<Int> = []
        visit(body) { captures.formUnion($0.captures.map(\.id)) }
        let found = own
        shared = found.filter { captures.contains($0.id) || $0.type.isLarge }
        own = found.filter { !captures.contains($0.id) && !$0.type.isLarge }
    }

    func isShared(_ variable: Variable) -> Bool { shared.contains { $0.id == variable.id } }

    private mutating func visit(_ statements: [Statement], _ found: (ParallelLoop) -> Void) {
        for statement in statements {
            if case .declare(let variable, _) = statement.kind { own.append(variable) }
            guard statement.hasParallel else { continue }
            switch statement.kind {
            case .parallel(let turns):
                found(turns)
                continue
            case .for(let loop): own.append(loop.variable)
            default: break
            }
            visit(statement.children, found)
        }
    }
}

extension DeviceType {
    fileprivate var isLarge: Bool {
        switch self {
        case .array, .structure: true
        default: false
        }
    }
}
