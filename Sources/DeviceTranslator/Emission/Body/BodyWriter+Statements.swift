extension BodyWriter {
    func statements(_ statements: [Statement]) {
        for statement in statements { self.statement(statement) }
    }

    func statement(_ statement: Statement) {
        switch statement.kind {
        case .declare(let variable, let value): declare(variable, value)
        case .assign(let place, let value):
            let resolved = resolve(place, isFollowed: value.hasEffects)
            let value = operand(value)
            check(resolved)
            store(place, resolved.text, value.text)
        case .update(let place, let operation, let value): update(place, operation, value)
        case .evaluate(let expression): effects(of: expression)
        case .if(let condition, let then, let otherwise):
            let test = operand(condition).text
            if then.isEmpty, !otherwise.isEmpty {
                // What `guard` becomes.
                openIf(prefix(.not, .bool, test.isName || test.first == "(" && test.last == ")" ? test : "(\(test))"))
                out.indent()
                statements(otherwise)
                out.outdent()
                close()
                return
            }
            openIf(test)
            out.indent()
            statements(then)
            out.outdent()
            if !otherwise.isEmpty {
                openElse()
                out.indent()
                statements(otherwise)
                out.outdent()
            }
            close()
        case .block(let label, let body): block(label, body)
        case .while(let label, let condition, let body): whileLoop(label, condition, body)
        case .repeat(let label, let body, let condition): repeatLoop(label, body, condition)
        case .for(let loop): forLoop(loop)
        case .break(let label): jump(to: label, isContinue: false)
        case .continue(let label): jump(to: label, isContinue: true)
        case .return(let value): leave(value.map { operand($0).text })
        case .barrier: barrier()
        case .parallel(let turns): parallelLoop(turns)
        }
    }

    private func update(_ place: Place, _ operation: UpdateOperator, _ value: Expression) {
        let type = place.type
        let resolved = resolve(place, isFollowed: value.hasEffects)
        let right = operand(value)
        let amount = atom(right, value.type)
        check(resolved)
        let loaded =
            resolved.isElement || resolved.isAssumed
            ? load(resolved.text, type, touchesMemory: resolved.isElement, isAssumed: resolved.isAssumed)
            : Operand(text: resolved.text, isAtom: true, isStable: false)
        let left = resolved.isElement ? stable(loaded, type).text : atom(loaded, type)
        let text: String
        switch operation {
        case .arithmetic(let operation, let overflow): text = arithmetic(operation, type, left, amount, overflow)
        case .bitwise(let operation): text = bitwise(operation, type, left, amount)
        case .shift(let operation): text = shift(operation, type, left, amount, distance: value.type)
        }
        store(place, resolved.text, text)
    }
}
