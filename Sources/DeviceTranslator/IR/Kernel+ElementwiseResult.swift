extension Kernel {
    /// The number of the parameter that is the result of an element-wise kernel: each item reads elements of its own index and assigns one such
    /// element, last; where it stands among the items is of no other use to it. `nil` for all other kernels.
    package var elementwiseResult: Int? {
        guard case .declare(let index, let start?)? = body.first?.kind, !index.isMutable,
            case .context(.index) = start.kind,
            case .assign(.element(let result, let place, _), let value)? = body.last?.kind, place.isLoad(of: index),
            case .mutableSpan = result.type, let number = parameters.firstIndex(where: { $0.variable == result })
        else { return nil }
        for statement in body.dropFirst().dropLast() {
            guard case .declare(_, let value?) = statement.kind, value.isElementwise(at: index, without: result) else {
                return nil
            }
        }
        return value.isElementwise(at: index, without: result) ? number : nil
    }
}

extension Expression {
    fileprivate func isLoad(of variable: Variable) -> Bool {
        if case .load(.variable(variable)) = kind { true } else { false }
    }

    /// Whether it reads of spans nothing but elements at `index`, of `result` nothing, and uses `index` for nothing else.
    fileprivate func isElementwise(at index: Variable, without result: Variable) -> Bool {
        switch kind {
        case .load(.variable(let variable)): variable != index
        case .load(.element(let span, let place, _)):
            span.storage == .parameter && span != result && place.isLoad(of: index)
        case .load, .count, .context, .call, .atomic, .send: false
        default: children.allSatisfy { $0.isElementwise(at: index, without: result) }
        }
    }
}
