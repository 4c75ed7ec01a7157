import SwiftSyntax

extension BodyReader {
    func readSwitch(_ choice: SwitchExprSyntax, name: String?) throws -> [Statement] {
        try readSwitch(choice, name: name) { items in self.readItems(items) }
    }

    /// Reads a `switch` as a block of `if`s; `body` reads what stands in a case.
    func readSwitch(
        _ choice: SwitchExprSyntax, name: String?, body: (CodeBlockItemListSyntax) throws -> [Statement]
    ) throws -> [Statement] {
        guard let type = standaloneType(guess(choice.subject)) else { throw hidden(choice.subject) }
        guard case .scalar = type else {
            throw refuse(
                "device code switches over numbers and 'Bool', and this is '\(type.swiftName)'", id: "device-switch",
                at: choice.subject)
        }
        let value = try read(choice.subject, expecting: type)
        let subject = newVariable("_subject", type, isMutable: false)
        let label = newLabel(name)
        targets.append(Target(label: label, kind: .switch))
        defer { targets.removeLast() }

        var cases: [(condition: Expression?, body: [Statement], place: Syntax)] = []
        for element in choice.cases {
            guard case .switchCase(let one) = element else {
                throw refuse("device code has no '#if'", id: "device-switch", at: element)
            }
            if let attribute = one.attribute {
                throw refuse("'@unknown' is for enumerations", id: "device-switch", at: attribute)
            }
            if case .case(let label) = one.label {
                try scoped {
                    let condition = try readPatterns(label, subject)
                    cases.append((condition, try body(one.statements), Syntax(one)))
                }
            } else {
                cases.append((nil, try scoped { try body(one.statements) }, Syntax(one)))
            }
        }
        // Swift has checked that the cases are all there are, so what the others leave is the last one's.
        if !cases.isEmpty, !cases.contains(where: { $0.condition == nil }) { cases[cases.count - 1].condition = nil }
        var rest: [Statement] = []
        for one in cases.reversed() {
            guard let condition = one.condition else {
                rest = one.body
                continue
            }
            rest = [statement(.if(condition, then: one.body, else: rest), at: one.place)]
        }
        let declaration = statement(.declare(subject, value), at: choice.subject)
        return [statement(.block(label, [declaration] + rest), at: choice)]
    }

    /// The patterns of a case as one condition, nil if it always holds.
    private func readPatterns(
        _ label: SwitchCaseLabelSyntax, _ subject: Variable
    ) throws -> Expression? {
        var joined: Expression?
        var always = false
        for item in label.caseItems {
            var condition: Expression?
            if let binding = item.pattern.as(ValueBindingPatternSyntax.self) {
                guard label.caseItems.count == 1, let name = binding.pattern.as(IdentifierPatternSyntax.self),
                    binding.bindingSpecifier.tokenKind == .keyword(.let)
                else {
                    throw refuse(
                        "a case binds one constant, as in 'case let n where n > 5'", id: "device-pattern",
                        at: item.pattern)
                }
                // A second name of the subject: nothing is declared.
                bind(plain(name.identifier), to: .variable(subject))
            } else {
                condition = try readPattern(item.pattern, subject)
            }
            if let clause = item.whereClause {
                let filter = try read(clause.condition, expecting: .bool)
                condition = condition.map { make(.logical(.and, $0, filter), .bool, at: clause) } ?? filter
            }
            guard let condition else {
                always = true
                continue
            }
            joined = joined.map { make(.logical(.or, $0, condition), .bool, at: item) } ?? condition
        }
        return always ? nil : joined
    }

    /// The condition under which a pattern matches, nil for `_`.
    private func readPattern(_ pattern: PatternSyntax, _ subject: Variable) throws -> Expression? {
        if pattern.is(WildcardPatternSyntax.self) { return nil }
        guard let expression = pattern.as(ExpressionPatternSyntax.self)?.expression else {
            throw refuse(
                "device code matches numbers, ranges, '_' and 'let'", id: "device-pattern", at: pattern)
        }
        if expression.is(DiscardAssignmentExprSyntax.self) { return nil }
        let value = make(.load(.variable(subject)), subject.type, at: pattern)
        func compare(_ symbol: ComparisonOperator, _ bound: ExprSyntax) throws -> Expression {
            make(.comparison(symbol, value, try read(bound, expecting: subject.type)), .bool, at: pattern)
        }
        if let infix = expression.as(InfixOperatorExprSyntax.self),
            let token = infix.operator.as(BinaryOperatorExprSyntax.self)?.operator,
            case .range(let closed) = BinaryMeaning(token.text)
        {
            let low = try bound(infix.leftOperand, subject)
            let high = try bound(infix.rightOperand, subject)
            try checkOrder(low, high, at: token)
            let above = make(.comparison(.greaterOrEqual, value, low), .bool, at: pattern)
            let below = make(.comparison(closed ? .lessOrEqual : .less, value, high), .bool, at: pattern)
            return make(.logical(.and, above, below), .bool, at: token)
        }
        if let prefix = expression.as(PrefixOperatorExprSyntax.self), ["...", "..<"].contains(prefix.operator.text) {
            return try compare(prefix.operator.text == "..." ? .lessOrEqual : .less, prefix.expression)
        }
        if let postfix = expression.as(PostfixOperatorExprSyntax.self), postfix.operator.text == "..." {
            return try compare(.greaterOrEqual, postfix.expression)
        }
        if let member = expression.as(MemberAccessExprSyntax.self), member.base == nil,
            !["zero", "min", "max", "pi", "infinity"].contains(member.declName.baseName.text)
        {
            throw refuse("device code has no enumerations", id: "device-pattern", at: expression)
        }
        return try compare(.equal, expression)
    }

    private func bound(_ expression: ExprSyntax, _ subject: Variable) throws -> Expression {
        let bound = try read(expression, expecting: subject.type)
        switch bound.kind {
        case .integer, .float, .constant: return bound
        default:
            throw refuse(
                "the bounds of a range in a pattern are literals; use 'where' for others", id: "device-pattern",
                at: expression)
        }
    }

    private func checkOrder(_ low: Expression, _ high: Expression, at token: TokenSyntax) throws {
        let isWrong: Bool
        switch (low.kind, high.kind) {
        case (.integer(let first), .integer(let last)): isWrong = last < first
        case (.float(let first), .float(let last)): isWrong = last < first
        default: isWrong = false
        }
        if isWrong {
            throw refuse("the upper bound of the range is below the lower one", id: "device-range", at: token)
        }
    }
}

extension IntegerValue: Comparable {
    public static func < (left: IntegerValue, right: IntegerValue) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        return left.isNegative ? left.magnitude > right.magnitude : left.magnitude < right.magnitude
    }
}
