extension BodyWriter {
    /// Evaluates an expression that has a value.
    func operand(_ expression: Expression) -> Operand {
        let type = expression.type
        switch expression.kind {
        case .integer, .float, .boolean, .constant:
            return .fixed(literal(expression.kind, type))
        case .load(let place):
            return load(place)
        case .count(let variable):
            return .fixed(count(of: variable))
        case .context(let value):
            return Operand(text: context(value), isAtom: false, isStable: true)
        case .component(let index, let number):
            if case .context(let value) = index.kind {
                return Operand(text: component(of: value, number), isAtom: false, isStable: true)
            }
            let base = operand(index)
            return Operand(
                text: component(of: atom(base, .index), number), isAtom: true, isStable: base.isStable || !base.isAtom)
        case .arithmetic(let operation, let left, let right, let overflow):
            let parts = operands([left, right])
            let repeats = overflow.isChecked || type.isVector
            let texts = zip(parts, [left, right]).map { repeats ? atom($0, $1.type) : $0.text }
            return result(arithmetic(operation, type, texts[0], texts[1], overflow), type, of: parts)
        case .bitwise(let operation, let left, let right):
            return binary(left, right, type) { bitwise(operation, type, $0, $1) }
        case .shift(let operation, let left, let right):
            return binary(left, right, type) { shift(operation, type, $0, $1, distance: right.type) }
        case .comparison(let operation, let left, let right):
            return binary(left, right, type) { comparison(operation, left.type, $0, $1) }
        case .logical(let operation, let left, let right):
            return lazily(operation, left, right)
        case .prefix(let operation, let value):
            let part = operand(value)
            return result(prefix(operation, type, atom(part, type)), type, of: [part])
        case .ternary(let condition, let first, let second):
            return choice(condition, first, second, type)
        case .conversion(let kind, let value):
            let part = operand(value)
            return result(conversion(kind, atom(part, value.type), from: value.type, to: type), type, of: [part])
        case .splat(let value):
            let part = operand(value)
            return result(splat(atom(part, value.type), type), type, of: [part])
        case .vector(let parts):
            return result(
                vector(zip(atoms(parts), parts).map { ($0, $1.type) }, type), type, of: [.fixed("")])
        case .shuffle(let value, let lanes):
            let part = operand(value)
            return result(shuffle(atom(part, value.type), lanes: lanes, type), type, of: [part])
        case .structure(let fields):
            let texts = atoms(fields.map(\.value))
            return named(structure(zip(fields, texts).map { ($0.name, $1) }, type), type)
        case .math(let function, let values, let site):
            let parts = operands(values)
            let texts = zip(parts, values).map { atom($0, $1.type) }
            return result(math(function, texts, values.map(\.type), type, site: site), type, of: parts)
        case .replacing(let first, let second, let mask):
            let texts = atoms([first, second, mask])
            return named(replacing(texts[0], with: texts[1], where: texts[2], type), type)
        case .reduction(let kind, let value):
            return named(reduction(kind, atoms([value])[0], value.type, type), type)
        case .call(let callee, let arguments):
            return call(callee, passed(arguments), type) ?? .fixed("")
        case .atomic(let access):
            return atomic(access, type) ?? .fixed("")
        case .send(let sending):
            return send(sending, type, isUsed: true) ?? .fixed("")
        case .repeating, .elements:
            return array(expression)
        case .lent:
            preconditionFailure("Elements that were lent are declared.")
        }
    }

    /// Evaluates an expression whose value nobody wants.
    func effects(of expression: Expression) {
        switch expression.kind {
        case .call(let callee, let arguments):
            _ = call(callee, passed(arguments), expression.type)
        case .atomic(let access):
            _ = atomic(access, expression.type)
        case .send(let sending):
            _ = send(sending, expression.type, isUsed: false)
        case .load(let place) where expression.type.element != nil:
            // Nobody looks at a whole array: what is said of it is its type.
            check(resolve(place, isFollowed: false))
        default:
            // What it may trap for is written; the value is not.
            _ = operand(expression)
        }
    }

    private func binary(
        _ left: Expression, _ right: Expression, _ type: DeviceType, _ text: (String, String) -> String
    ) -> Operand {
        let parts = operands([left, right])
        let isVector = left.type.lanes != nil
        let texts = zip(parts, [left, right]).map { isVector ? atom($0, $1.type) : $0.text }
        return result(text(texts[0], texts[1]), type, of: parts)
    }

    /// `&&` and `||`. Where the right side needs statements, they stand in a branch.
    private func lazily(_ operation: LogicalOperator, _ left: Expression, _ right: Expression) -> Operand {
        let first = operand(left)
        let (lines, second) = captured { operand(right) }
        if lines.isEmpty {
            return Operand(
                text: logical(operation, first.text, second.text), isAtom: false,
                isStable: first.isStable && second.isStable)
        }
        let name = out.temporary()
        declareUnset(name, .bool)
        openIf(first.text)
        let decided = literal(.boolean(operation == .or), .bool)
        func branch(evaluates: Bool) {
            if evaluates {
                out.append(lines)
                assignInside(name, second.text)
            } else {
                assignInside(name, decided)
            }
        }
        branch(evaluates: operation == .and)
        openElse()
        branch(evaluates: operation == .or)
        close()
        return .fixed(name)
    }

    /// `condition ? first : second`.
    private func choice(
        _ condition: Expression, _ first: Expression, _ second: Expression, _ type: DeviceType
    ) -> Operand {
        let test = operand(condition)
        let (firstLines, firstValue) = captured { operand(first) }
        let (secondLines, secondValue) = captured { operand(second) }
        if firstLines.isEmpty, secondLines.isEmpty, type.isScalar {
            return result(
                ternary(test.text, firstValue.text, secondValue.text), type, of: [test, firstValue, secondValue])
        }
        let name = out.temporary()
        declareUnset(name, type)
        openIf(test.text)
        out.append(firstLines)
        assignInside(name, firstValue.text)
        openElse()
        out.append(secondLines)
        assignInside(name, secondValue.text)
        close()
        return .fixed(name)
    }

    private func assignInside(_ name: String, _ value: String) {
        out.indent()
        assign(name, value)
        out.outdent()
    }
}

extension Overflow {
    /// Whether operands are written in a check as well.
    var isChecked: Bool {
        switch self {
        case .none, .wraps: false
        case .traps, .division: true
        }
    }
}
