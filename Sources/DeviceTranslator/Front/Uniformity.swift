/// Finds barriers that not all items of a group are sure to reach together.
///
/// A value is uniform if all items of a group that compute it at the same time get the same: literals, parameters, counts, sizes, the group's
/// own place, elements of spans that are only read, and what is computed from these. A variable is, if all it is ever assigned is, in control flow that
/// is. Control flow diverges at a condition that is not uniform, and behind a `return`, `break` or `continue` in diverged flow. What is not known to be
/// uniform is not: the analysis begins with everything uniform and takes away until nothing changes.
struct Uniformity {
    /// A barrier in diverged control flow.
    struct Misplaced {
        let position: SourcePosition
        let reason: String
    }

    private var divergent: Set<Int> = []
    private var divergedLabels: [Int: SourcePosition] = [:]
    private var divergedReturn: SourcePosition?
    private let localFunctions: [LocalFunction]
    private var changed = false
    private var misplaced: [Misplaced] = []
    private var isReporting = false

    /// The position at which control flow diverged, nil where it has not.
    private typealias Flow = SourcePosition?

    init(parameters: [Variable], localFunctions: [LocalFunction]) {
        self.localFunctions = localFunctions
    }

    func misplacedBarriers(in body: [Statement]) -> [Misplaced] {
        var walk = self
        repeat {
            walk.changed = false
            walk.divergedReturn = nil
            walk.visit(body, flow: nil)
        } while walk.changed
        walk.isReporting = true
        walk.divergedReturn = nil
        walk.visit(body, flow: nil)
        return walk.misplaced
    }

    // MARK: Statements

    private mutating func visit(_ statements: [Statement], flow: Flow) {
        for statement in statements { visit(statement, flow: flow ?? divergedReturn) }
    }

    private mutating func visit(_ statement: Statement, flow: Flow) {
        switch statement.kind {
        case .declare(let variable, let value):
            guard let value else { return }
            assign(variable, isUniform(value) && flow == nil)
            visitCalls(value)
        case .assign(let place, let value):
            assign(place, isUniform(value) && flow == nil)
            visitCalls(value)
        case .update(let place, _, let value):
            assign(place, isUniform(value) && flow == nil)
            visitCalls(value)
        case .evaluate(let value): visitCalls(value)
        case .if(let condition, let then, let other):
            visitCalls(condition)
            let branch = flow ?? (isUniform(condition) ? nil : condition.position)
            visit(then, flow: branch)
            visit(other, flow: branch)
        case .block(let label, let body):
            visit(body, flow: flow ?? divergedLabels[label.id])
        case .while(let label, let condition, let body):
            visitCalls(condition)
            visitLoop(label, body, flow: flow ?? (isUniform(condition) ? nil : condition.position))
        case .repeat(let label, let body, let condition):
            visitCalls(condition)
            visitLoop(label, body, flow: flow ?? (isUniform(condition) ? nil : condition.position))
        case .for(let loop): visitFor(loop, flow: flow, at: statement.position)
        case .break(let label), .continue(let label):
            if let flow, divergedLabels[label.id] == nil {
                divergedLabels[label.id] = flow
                changed = true
            }
        case .return: if let flow, divergedReturn == nil { divergedReturn = flow }
        case .parallel: break
        case .barrier:
            if isReporting, let flow {
                misplaced.append(Misplaced(position: statement.position, reason: reason(flow)))
            }
        }
    }

    private func reason(_ flow: SourcePosition) -> String {
        "what line \(flow.line), column \(flow.column), decides may differ between them. A barrier stands where only literals, parameters, counts, sizes and constants made of them decide, and behind no 'return' that some take alone"
    }

    private mutating func visitLoop(_ label: Label, _ body: [Statement], flow: Flow) {
        let returnBefore = divergedReturn
        visit(body, flow: flow ?? divergedLabels[label.id])
        // A `return` that some items take in one turn has left the others alone in the next.
        if divergedReturn != nil, returnBefore == nil, divergedLabels[label.id] == nil {
            divergedLabels[label.id] = divergedReturn
            changed = true
        }
    }

    private mutating func visitFor(_ loop: ForLoop, flow: Flow, at position: SourcePosition) {
        var bounds = [loop.first, loop.last]
        switch loop.kind {
        case .strideTo(let step, _), .strideThrough(let step, _): bounds.append(step)
        case .halfOpen, .closed: break
        }
        for bound in bounds { visitCalls(bound) }
        let odd = bounds.first { !isUniform($0) }
        assign(loop.variable, odd == nil && flow == nil && divergedLabels[loop.label.id] == nil)
        visitLoop(loop.label, loop.body, flow: flow ?? odd?.position)
    }

    // MARK: Variables

    private mutating func assign(_ variable: Variable, _ isUniform: Bool) {
        if !isUniform, divergent.insert(variable.id).inserted { changed = true }
    }

    private mutating func assign(_ place: Place, _ isUniform: Bool) {
        switch place {
        case .variable(let variable): assign(variable, isUniform)
        case .element(let variable, let index, _):
            if case .array = variable.type { assign(variable, isUniform && self.isUniform(index)) }
        case .field(let base, _, _): assign(base, isUniform)
        case .lane(let base, let index, _), .item(let base, let index, _):
            assign(base, isUniform && self.isUniform(index))
        case .value: break
        }
    }

    /// What calls inside an expression may change: `inout` arguments, and the captured variables of local functions.
    private mutating func visitCalls(_ expression: Expression) {
        var calls: [(Callee, [Argument])] = []
        expression.forEachCall { calls.append(($0, $1)) }
        for (callee, arguments) in calls {
            for case .inout(let place) in arguments { assign(place, false) }
            if case .local(let index) = callee {
                for variable in localFunctions[index].captures where variable.isMutable { assign(variable, false) }
            }
        }
    }

    // MARK: Expressions

    private func isUniform(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .integer, .float, .boolean, .constant, .count: true
        case .load(let place): isUniform(place)
        case .context(let value):
            switch value {
            case .index, .local, .position, .localPosition: false
            case .group, .size, .groupSize, .groupCount, .groupPosition, .extent, .groupExtent, .groupCounts: true
            }
        case .call(let callee, let arguments):
            arguments.allSatisfy { if case .value(let value) = $0 { isUniform(value) } else { false } }
                && isPure(callee)
        case .atomic, .send: false
        default: expression.children.allSatisfy { isUniform($0) }
        }
    }

    /// Whether a function gives the same to everybody who passes the same; a local function sees more than its arguments.
    private func isPure(_ callee: Callee) -> Bool {
        if case .deviceFunction = callee { true } else { false }
    }

    private func isUniform(_ place: Place) -> Bool {
        switch place {
        case .variable(let variable): !divergent.contains(variable.id)
        case .element(let variable, let index, _):
            switch variable.type {
            case .span: isUniform(index)
            case .array: !divergent.contains(variable.id) && isUniform(index)
            default: false
            }
        case .field(let base, _, _): isUniform(base)
        case .lane(let base, let index, _), .item(let base, let index, _): isUniform(base) && isUniform(index)
        case .value(let expression): isUniform(expression)
        }
    }
}
