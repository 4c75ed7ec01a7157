extension Expression {
    /// The expressions directly inside of this one, in the order in which they are evaluated.
    public var children: [Expression] {
        switch kind {
        case .integer, .float, .boolean, .constant, .count, .context: []
        case .load(let place): place.children
        case .component(let value, _), .prefix(_, let value), .conversion(_, let value), .splat(let value),
            .shuffle(let value, _), .repeating(let value), .reduction(_, let value):
            [value]
        case .arithmetic(_, let left, let right, _), .bitwise(_, let left, let right), .shift(_, let left, let right),
            .comparison(_, let left, let right), .logical(_, let left, let right):
            [left, right]
        case .ternary(let condition, let first, let second): [condition, first, second]
        case .vector(let parts), .elements(let parts), .math(_, let parts, _): parts
        case .structure(let fields): fields.map(\.value)
        case .replacing(let value, let other, let mask): [value, other, mask]
        case .call(_, let arguments): arguments.flatMap(\.children)
        case .atomic(let access):
            switch access.operation {
            case .load, .compareExchange, .compareExchangeSucceeds: [access.index] + access.operands
            default: access.operands + [access.index]
            }
        case .send(let sending): [sending.message, sending.target]
        case .lent(let reference): [reference]
        }
    }

    /// Calls `body` with every call in this expression.
    func forEachCall(_ body: (Callee, [Argument]) -> Void) {
        if case .call(let callee, let arguments) = kind { body(callee, arguments) }
        for child in children { child.forEachCall(body) }
    }
}

extension Place {
    /// The expressions directly inside of this place, in the order in which they are evaluated.
    public var children: [Expression] {
        switch self {
        case .variable: []
        case .element(_, let index, _): [index]
        case .field(let base, _, _): base.children
        case .lane(let base, let index, _), .item(let base, let index, _): base.children + [index]
        case .value(let expression): [expression]
        }
    }
}

extension Argument {
    fileprivate var children: [Expression] {
        switch self {
        case .value(let expression): [expression]
        case .inout(let place): place.children
        case .span, .context: []
        }
    }
}
