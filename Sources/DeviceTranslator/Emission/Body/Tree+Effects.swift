extension Expression {
    /// Whether evaluating it may change a variable or memory: it calls, sends, has an atomic operation, or follows
    /// a reference, which is counted.
    var hasEffects: Bool {
        switch kind {
        case .call, .atomic, .send, .lent: true
        default: children.contains(where: \.hasEffects)
        }
    }
}

extension Argument {
    var hasEffects: Bool {
        switch self {
        case .value(let expression): expression.hasEffects
        case .inout(let place): place.children.contains(where: \.hasEffects)
        case .span, .context: false
        }
    }
}

extension Statement {
    /// The statements in it, one level deeper.
    var children: [Statement] {
        switch kind {
        case .if(_, let then, let otherwise): then + otherwise
        case .block(_, let body), .while(_, _, let body), .repeat(_, let body, _): body
        case .for(let loop): loop.body
        case .parallel(let turns): turns.loop.body
        default: []
        }
    }

    /// Whether it, or one in it, is a barrier.
    var hasBarrier: Bool {
        if case .barrier = kind { return true }
        return children.contains(where: \.hasBarrier)
    }

    /// Whether it, or one in it, is shared by the threads of a block.
    var hasParallel: Bool {
        if case .parallel = kind { return true }
        return children.contains(where: \.hasParallel)
    }

    /// Whether it, or one in it, returns.
    var hasReturn: Bool {
        if case .return = kind { return true }
        return children.contains(where: \.hasReturn)
    }

    /// Whether it jumps to a label.
    func jumps(to label: Label, isContinue: Bool) -> Bool {
        switch kind {
        case .break(let target): !isContinue && target.id == label.id
        case .continue(let target): isContinue && target.id == label.id
        default: children.contains { $0.jumps(to: label, isContinue: isContinue) }
        }
    }

    /// The labels outside of it that it jumps to.
    var outerTargets: Set<Int> {
        switch kind {
        case .break(let label), .continue(let label): [label.id]
        case .block(let label, _), .while(let label, _, _), .repeat(let label, _, _):
            innerTargets.subtracting([label.id])
        case .for(let loop): innerTargets.subtracting([loop.label.id])
        case .parallel(let turns): innerTargets.subtracting([turns.loop.label.id])
        default: innerTargets
        }
    }

    private var innerTargets: Set<Int> { children.reduce(into: []) { $0.formUnion($1.outerTargets) } }
}

extension [Statement] {
    func jump(to label: Label, isContinue: Bool) -> Bool {
        contains { $0.jumps(to: label, isContinue: isContinue) }
    }
}
