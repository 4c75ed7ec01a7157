import SwiftSyntax

extension BodyReader {
    private func readLoopBody(_ name: String?, _ body: (Label) throws -> [Statement]) rethrows -> [Statement] {
        let label = newLabel(name)
        targets.append(Target(label: label, kind: .loop))
        defer { targets.removeLast() }
        return try body(label)
    }

    func readWhile(_ loop: WhileStmtSyntax, _ name: String?) throws -> [Statement] {
        try readLoopBody(name) { label in
            var refusal: (any Error)?
            var condition: Expression?
            do { condition = try readConditions(loop.conditions) } catch { refusal = error }
            let body = readBlock(loop.body.statements)
            if let refusal { throw refusal }
            guard let condition else { throw Refused() }
            return [statement(.while(label, condition, body), at: loop)]
        }
    }

    func readRepeat(_ loop: RepeatStmtSyntax, _ name: String?) throws -> [Statement] {
        try readLoopBody(name) { label in
            // The condition does not see what is declared in the body.
            let body = readBlock(loop.body.statements)
            let condition = try read(loop.condition, expecting: .bool)
            return [statement(.repeat(label, body, condition), at: loop)]
        }
    }

    func readFor(_ loop: ForStmtSyntax, _ name: String?) throws -> [Statement] {
        if let word = loop.tryKeyword ?? loop.awaitKeyword ?? loop.caseKeyword {
            throw refuse("device code has plain 'for' loops only", id: "device-for", at: word)
        }
        let sequence = try readSequence(loop.sequence, loop.typeAnnotation)
        let variableName: String
        if let pattern = loop.pattern.as(IdentifierPatternSyntax.self) {
            variableName = plain(pattern.identifier)
        } else if loop.pattern.is(WildcardPatternSyntax.self) {
            variableName = "_"
        } else {
            throw refuse(
                "the variable of a 'for' is one name", id: "device-for", at: loop.pattern)
        }
        return try readLoopBody(name) { label in
            try scoped {
                let variable = newVariable(
                    variableName == "_" ? "_unused" : variableName, sequence.first.type, isMutable: false)
                if variableName != "_" { bind(variableName, to: .variable(variable)) }
                var filter: Expression?
                if let clause = loop.whereClause { filter = try read(clause.condition, expecting: .bool) }
                var body = readBlock(loop.body.statements)
                if let filter {
                    body = [Statement(.if(filter, then: body, else: []), position: filter.position)]
                }
                let read = ForLoop(
                    label: label, variable: variable, first: sequence.first, last: sequence.last, kind: sequence.kind,
                    body: body)
                return [statement(.for(read), at: loop)]
            }
        }
    }

    private struct Sequence {
        let first: Expression
        let last: Expression
        let kind: ForLoop.Kind
    }

    /// What a `for` goes through: `a..<b`, `a...b`, or a stride over integers.
    private func readSequence(_ syntax: ExprSyntax, _ annotation: TypeAnnotationSyntax?) throws -> Sequence {
        let expected = try annotation.map { try type($0.type) }
        if let tuple = syntax.as(TupleExprSyntax.self), tuple.elements.count == 1, let only = tuple.elements.first {
            return try readSequence(only.expression, annotation)
        }
        if let infix = syntax.as(InfixOperatorExprSyntax.self),
            let token = infix.operator.as(BinaryOperatorExprSyntax.self)?.operator,
            case .range(let closed) = BinaryMeaning(token.text)
        {
            let (first, last) = try bounds(infix.leftOperand, infix.rightOperand, expected)
            let place = site(.invalidRange, at: token)
            return Sequence(first: first, last: last, kind: closed ? .closed(place) : .halfOpen(place))
        }
        if let call = syntax.as(FunctionCallExprSyntax.self),
            call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text == "stride", lookUp("stride") == nil
        {
            let arguments = Array(call.arguments)
            let labels = arguments.map { $0.label?.text ?? "_" }
            guard labels == ["from", "to", "by"] || labels == ["from", "through", "by"] else {
                throw refuse(
                    "write 'stride(from: a, to: b, by: c)' or 'stride(from: a, through: b, by: c)'", id: "device-for",
                    at: call)
            }
            let (first, last) = try bounds(arguments[0].expression, arguments[1].expression, expected)
            let step = try read(arguments[2].expression, expecting: .int)
            if case .integer(let value) = step.kind, value.magnitude == 0 {
                throw refuse("a stride of 0 does not end", id: "device-for", at: arguments[2].expression)
            }
            let place = site(.zeroStride, at: call)
            return Sequence(
                first: first, last: last,
                kind: labels[1] == "to" ? .strideTo(step: step, place) : .strideThrough(step: step, place))
        }
        throw sequenceAdvice(syntax)
    }

    private func bounds(
        _ first: ExprSyntax, _ last: ExprSyntax, _ expected: DeviceType?
    ) throws -> (Expression, Expression) {
        let guesses = (guess(first), guess(last))
        guard let type = expected ?? guesses.0.type ?? guesses.1.type ?? standaloneType(common([guesses.0, guesses.1]))
        else { throw hidden(guesses.0 == .hidden ? first : last) }
        guard type.isScalar, type.isInteger else {
            throw refuse(
                "a 'for' goes through integers, and this is '\(type.swiftName)'; count the turns and compute the value in each",
                id: "device-for", at: first)
        }
        return (try read(first, expecting: type), try read(last, expecting: type))
    }

    private func sequenceAdvice(_ syntax: ExprSyntax) -> Refused {
        let remedies: [Remedy]
        let text: String
        if let reference = syntax.as(DeclReferenceExprSyntax.self),
            case .variable(let variable)? = lookUp(plain(reference.baseName)), variable.type.element != nil
        {
            text =
                "device code loops over indices; write 'for i in 0..<\(variable.name).count' and use '\(variable.name)[i]'"
            remedies = []
        } else if let member = syntax.as(MemberAccessExprSyntax.self), member.declName.baseName.text == "indices",
            let base = member.base
        {
            text = "device code has no 'indices'; write the range"
            remedies = [
                Remedy("write the range", .replace(syntax, with: "0..<\(base.trimmedDescription).count"))
            ]
        } else if let call = syntax.as(FunctionCallExprSyntax.self),
            call.calledExpression.as(MemberAccessExprSyntax.self)?.declName.baseName.text == "reversed"
        {
            text = "device code has no 'reversed()'; write 'stride(from: n - 1, through: 0, by: -1)'"
            remedies = []
        } else {
            text =
                "a 'for' of device code goes through 'a..<b', 'a...b' or 'stride(from:to:by:)', written out behind 'in'"
            remedies = []
        }
        return refuse(text, id: "device-for", at: syntax, remedies)
    }
}
