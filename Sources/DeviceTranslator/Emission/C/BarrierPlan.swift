/// What every item of a group executes in a kernel with barriers, also one that has trapped or returned.
///
/// All items have to reach the same barriers. So whatever decides whether one is reached is computed by every item: the conditions
/// and bounds around barriers, the variables in these, and what those were assigned. The front has seen to it that all items of a group compute the same
/// there. The rest is skipped by an item that has trapped.
struct BarrierPlan {
    /// The variables that are declared at the kernel's top, because several pieces of the text use them.
    private(set) var variables: [Variable] = []
    private(set) var hoisted: Set<Int> = []
    /// The variables that decide which barriers are reached.
    private var deciding: Set<Int> = []

    init() {}

    init(_ body: [Statement]) {
        var count: Int
        repeat {
            count = deciding.count
            visit(body, inLoop: false) { _ in }
        } while deciding.count > count
        var found: [Variable] = []
        visit(body, inLoop: false) { found.append($0) }
        variables = found
        hoisted = Set(found.map(\.id))
    }

    /// Whether every item executes a statement that every item reaches.
    func isForAll(_ statement: Statement, inLoop: Bool) -> Bool {
        if case .barrier = statement.kind { return true }
        return statement.hasBarrier || !statement.outerTargets.isEmpty || inLoop && statement.hasReturn
            || changesDeciding(statement)
    }

    private func changesDeciding(_ statement: Statement) -> Bool {
        switch statement.kind {
        case .declare(let variable, let value): value != nil && deciding.contains(variable.id)
        case .assign(let place, _), .update(let place, _, _): place.root.map { deciding.contains($0.id) } ?? false
        default: statement.children.contains(where: changesDeciding)
        }
    }

    private mutating func visit(_ statements: [Statement], inLoop: Bool, _ found: (Variable) -> Void) {
        for statement in statements {
            if case .declare(let variable, _) = statement.kind { found(variable) }
            guard isForAll(statement, inLoop: inLoop) else { continue }
            var isLoop = false
            switch statement.kind {
            case .declare(_, let value): if let value { decide(value) }
            case .assign(let place, let value), .update(let place, _, let value):
                for child in place.children { decide(child) }
                decide(value)
            case .if(let condition, _, _): decide(condition)
            case .while(_, let condition, _), .repeat(_, _, let condition):
                decide(condition)
                isLoop = true
            case .for(let loop):
                found(loop.variable)
                deciding.insert(loop.variable.id)
                decide(loop.first)
                decide(loop.last)
                switch loop.kind {
                case .strideTo(let step, _), .strideThrough(let step, _): decide(step)
                case .halfOpen, .closed: break
                }
                isLoop = true
            default: break
            }
            visit(statement.children, inLoop: inLoop || isLoop, found)
        }
    }

    /// The variables in an expression decide.
    private mutating func decide(_ expression: Expression) {
        if case .load(let place) = expression.kind, let root = place.root { deciding.insert(root.id) }
        if case .call(_, let arguments) = expression.kind {
            for case .inout(let place) in arguments { if let root = place.root { deciding.insert(root.id) } }
        }
        for child in expression.children { decide(child) }
    }
}

extension Place {
    /// The local variable that this is or is part of; `nil` in memory that others see.
    var root: Variable? {
        switch self {
        case .variable(let variable): return variable
        case .element(let variable, _, _):
            if case .array = variable.type { return variable }
            return nil
        case .field(let base, _, _), .lane(let base, _, _), .item(let base, _, _): return base.root
        case .value: return nil
        }
    }
}
