extension Expression {
    /// Whether evaluating it may change a variable or memory: it calls, or has an atomic operation.
    var hasEffects: Bool {
        switch kind {
        case .call, .atomic: true
        default: parts.contains(where: \.hasEffects)
        }
    }

    /// Its operands, in the order of evaluation.
    var parts: [Expression] {
        switch kind {
        case .integer, .float, .boolean, .constant, .count, .context: []
        case .load(let place): place.parts
        case .component(let value, _), .prefix(_, let value), .conversion(_, let value), .splat(let value),
            .shuffle(let value, _), .repeating(let value), .reduction(_, let value):
            [value]
        case .arithmetic(_, let left, let right, _), .bitwise(_, let left, let right), .shift(_, let left, let right),
            .comparison(_, let left, let right), .logical(_, let left, let right):
            [left, right]
        case .ternary(let first, let second, let third), .replacing(let first, with: let second, where: let third):
            [first, second, third]
        case .vector(let values), .elements(let values), .math(_, let values, _): values
        case .structure(let fields): fields.map(\.value)
        case .call(_, let arguments): arguments.flatMap(\.parts)
        case .atomic(let access): access.operands + [access.index]
        }
    }
}

extension Place {
    /// The expressions in it.
    var parts: [Expression] {
        switch self {
        case .variable: []
        case .element(_, let index, _): [index]
        case .field(let base, _, _): base.parts
        case .lane(let base, let index, _): base.parts + [index]
        case .value(let expression): [expression]
        }
    }
}

extension Argument {
    var parts: [Expression] {
        switch self {
        case .value(let expression): [expression]
        case .inout(let place): place.parts
        case .span, .context: []
        }
    }

    var hasEffects: Bool { parts.contains(where: \.hasEffects) }
}

extension Statement {
    /// The statements in it, one level deeper.
    var children: [Statement] {
        switch kind {
        case .if(_, let then, let otherwise): then + otherwise
        case .block(_, let body), .while(_, _, let body), .repeat(_, let body, _): body
        case .for(let loop): loop.body
        default: []
        }
    }

    /// Whether it, or one in it, is a barrier.
    var hasBarrier: Bool {
        if case .barrier = kind { return true }
        return children.contains(where: \.hasBarrier)
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
