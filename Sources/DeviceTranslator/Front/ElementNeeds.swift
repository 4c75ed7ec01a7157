/// Finds the spans of which every item certainly uses the element of its own index, so that a launch with fewer elements than items can be refused before
/// anything runs.
///
/// Only what comes before the first branch or loop is certain. There, an index that is `context.index`, or a constant that is nothing else, is looked for.
struct ElementNeeds {
    private var aliases: Set<Int> = []

    /// The numbers of the spans' variables.
    private(set) var spans: Set<Int> = []

    init(in body: [Statement]) {
        for statement in body {
            guard visit(statement) else { return }
        }
    }

    /// Looks into a statement; false if what follows is not certain to be reached.
    private mutating func visit(_ statement: Statement) -> Bool {
        switch statement.kind {
        case .declare(let variable, let value):
            guard let value else { return true }
            if !variable.isMutable, isIndex(value) { aliases.insert(variable.id) }
            visit(value)
        case .assign(let place, let value), .update(let place, _, let value):
            visit(value)
            visit(place)
        case .evaluate(let value): visit(value)
        case .if(let condition, _, _):
            visit(condition)
            return false
        case .block, .while, .repeat, .for, .break, .continue, .return, .parallel: return false
        case .barrier: break
        }
        return true
    }

    private mutating func visit(_ expression: Expression) {
        switch expression.kind {
        case .load(let place): visit(place)
        case .logical(_, let left, _): visit(left)
        case .ternary(let condition, _, _): visit(condition)
        case .atomic(let access):
            note(access.base, access.index)
            for child in expression.children { visit(child) }
        default: for child in expression.children { visit(child) }
        }
    }

    private mutating func visit(_ place: Place) {
        switch place {
        case .variable: break
        case .element(let variable, let index, _):
            note(variable, index)
            visit(index)
        case .field(let base, _, _): visit(base)
        case .lane(let base, let index, _), .item(let base, let index, _):
            visit(base)
            visit(index)
        case .value(let expression): visit(expression)
        }
    }

    private mutating func note(_ variable: Variable, _ index: Expression) {
        switch variable.type {
        case .span, .mutableSpan: if isIndex(index) { spans.insert(variable.id) }
        default: break
        }
    }

    private func isIndex(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .context(.index): true
        case .load(.variable(let variable)): aliases.contains(variable.id)
        default: false
        }
    }
}
