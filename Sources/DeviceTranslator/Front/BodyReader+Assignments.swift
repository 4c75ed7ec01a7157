import SwiftSyntax

extension BodyReader {
    /// Reads `target = value`.
    func readAssignment(_ infix: InfixOperatorExprSyntax) throws -> [Statement] {
        let target = infix.leftOperand
        if target.is(DiscardAssignmentExprSyntax.self) {
            let value: Expression
            if case .hidden = guess(infix.rightOperand), let call = infix.rightOperand.as(FunctionCallExprSyntax.self) {
                // The hint of a hidden type fits here as well.
                value = try readCall(call, expecting: nil)
            } else {
                value = try readStandalone(infix.rightOperand)
                forgetWholeArray(value)
            }
            return [statement(.evaluate(value), at: infix)]
        }
        if target.is(TupleExprSyntax.self), (target.as(TupleExprSyntax.self)?.elements.count ?? 0) > 1 {
            throw refuse(
                "device code has no tuples; assign one after the other, with a constant for what is overwritten",
                id: "device-tuple",
                at: target)
        }
        let place = try assignedPlace(target, infix.rightOperand)
        return try readChosenValue(infix.rightOperand, expecting: place.type) { value, node in
            [self.statement(.assign(place, value), at: node)]
        }
    }

    /// The place to assign to; the type of a struct's member is that of the value.
    private func assignedPlace(_ target: ExprSyntax, _ value: ExprSyntax) throws -> Place {
        guard let member = target.as(MemberAccessExprSyntax.self), let base = member.base,
            let structure = guess(base).type, structure.isStructure
        else { return try place(target, for: .writing, fieldType: nil) }
        guard let type = knownType(of: plain(member.declName.baseName), in: structure) ?? branchGuess(value).type else {
            let before = state
            do { _ = try read(value, expecting: standaloneType(guess(value))) } catch let refused as Refused {
                // What is wrong with the value by itself comes first.
                guard refused.needsType else { throw refused }
                state = before
            }
            throw hiddenTarget(member, value)
        }
        return try place(target, for: .writing, fieldType: type)
    }

    /// Reads `target op= value`.
    func readUpdate(_ infix: InfixOperatorExprSyntax, _ token: TokenSyntax) throws -> Statement {
        let symbol = String(token.text.dropLast())
        let target = infix.leftOperand
        let value = infix.rightOperand
        let meaning = BinaryMeaning(symbol)
        switch meaning {
        case .arithmetic, .bitwise, .shift, .maskBitwise: break
        default: throw unknownOperator(token)
        }
        let place = try place(target, for: .readingAndWriting, fieldType: try hiddenFieldType(target, value))
        let type = place.type
        func same() throws -> Expression {
            let kind = guess(value)
            guard case .vector(let scalar, _) = type, kind.type != type else { return try read(value, expecting: type) }
            if kind == .hidden { throw hidden(value) }
            return make(.splat(try read(value, expecting: .scalar(scalar))), type, at: value)
        }
        switch meaning {
        case .arithmetic(let arithmetic, let wraps):
            let operand = try same()
            let overflow = try overflow(arithmetic, wraps: wraps, type: type, at: token)
            return statement(.update(place, .arithmetic(arithmetic, overflow), operand), at: token)
        case .bitwise(let bitwise):
            try requireInteger(type, of: token)
            return statement(.update(place, .bitwise(bitwise), try same()), at: token)
        case .maskBitwise(let bitwise):
            guard type.isMask else {
                throw refuse(
                    "'\(token.text)' joins masks, and this is '\(type.swiftName)'", id: "device-operand", at: token)
            }
            return statement(.update(place, .bitwise(bitwise), try same()), at: token)
        case .shift(let shift):
            try requireInteger(type, of: token)
            let isMasking = shift == .maskingLeft || shift == .maskingRight
            if type.isVector {
                guard isMasking else {
                    throw refuse(
                        "vectors have only the masking shifts", id: "device-operand", at: token,
                        [Remedy("use '&\(token.text)'", .insert("&", before: token))])
                }
                return statement(.update(place, .shift(shift), try same()), at: token)
            }
            // The literal of a masking shift has the type of what is shifted, that of the other one is an `Int`.
            let amount = isMasking && guess(value).isLiteral ? try same() : try shiftAmount(value, of: token)
            return statement(.update(place, .shift(shift), amount), at: token)
        default: throw unknownOperator(token)
        }
    }

    /// The type of a struct's member that is updated, which that of a scalar value tells; nil for anything else.
    private func hiddenFieldType(_ target: ExprSyntax, _ value: ExprSyntax) throws -> DeviceType? {
        guard let member = target.as(MemberAccessExprSyntax.self), let base = member.base,
            let structure = guess(base).type, structure.isStructure
        else { return nil }
        if let known = knownType(of: plain(member.declName.baseName), in: structure) { return known }
        let guess = guess(value)
        guard !guess.isLiteral else { throw hiddenTarget(member, value) }
        return guess.type
    }

    /// Refuses a value that does not say the type of the member that it is for.
    private func hiddenTarget(_ member: MemberAccessExprSyntax, _ value: ExprSyntax) -> Refused {
        let remedies = value.givesValues ? [] : [Remedy("say the type", .insert(" as <#Type#>", after: value))]
        return refuse(
            "the type of the member '\(plain(member.declName.baseName))' is not visible here; say it with the value, as in '\(value.trimmedDescription) as T'",
            id: "device-hidden-type", at: value, remedies)
    }

    /// Reads a value that may be an `if` or a `switch` with a value in each branch; `use` makes the statements for each of them.
    func readChosenValue(
        _ value: ExprSyntax, expecting type: DeviceType, _ use: (Expression, ExprSyntax) throws -> [Statement]
    ) throws -> [Statement] {
        if let choice = value.as(IfExprSyntax.self) {
            let condition = try readConditions(choice.conditions)
            let then = try readBranch(choice.body.statements, type, use)
            switch choice.elseBody {
            case .codeBlock(let block)?:
                let other = try readBranch(block.statements, type, use)
                return [statement(.if(condition, then: then, else: other), at: choice)]
            case .ifExpr(let next)?:
                let other = try scoped { try readChosenValue(ExprSyntax(next), expecting: type, use) }
                return [statement(.if(condition, then: then, else: other), at: choice)]
            case nil:
                throw refuse("an 'if' that gives a value needs an 'else'", id: "device-expression", at: choice)
            }
        }
        if let choice = value.as(SwitchExprSyntax.self) {
            return try readSwitch(choice, name: nil) { items in try self.readBranch(items, type, use) }
        }
        return try use(try read(value, expecting: type), value)
    }

    private func readBranch(
        _ items: CodeBlockItemListSyntax, _ type: DeviceType, _ use: (Expression, ExprSyntax) throws -> [Statement]
    ) throws -> [Statement] {
        guard items.count == 1, let only = items.first else {
            throw refuse(
                "a branch that gives a value is one expression", id: "device-expression",
                at: items.first.map { Syntax($0) } ?? Syntax(items))
        }
        let value: ExprSyntax? =
            switch only.item {
            case .expr(let expression): expression
            case .stmt(let statement): statement.as(ExpressionStmtSyntax.self)?.expression
            default: nil
            }
        guard let value else {
            throw refuse("a branch that gives a value is one expression", id: "device-expression", at: only)
        }
        return try scoped { try readChosenValue(value, expecting: type, use) }
    }

    /// The type of an `if` or `switch` that gives values: that of the first branch in which it is visible.
    func branchGuess(_ value: ExprSyntax) -> Guess {
        guard value.givesValues else { return guess(value) }
        var guesses: [Guess] = []
        func collect(_ items: CodeBlockItemListSyntax) {
            guard items.count == 1, let only = items.first else { return }
            switch only.item {
            case .expr(let expression): guesses.append(branchGuess(expression))
            case .stmt(let statement):
                if let inner = statement.as(ExpressionStmtSyntax.self) { guesses.append(branchGuess(inner.expression)) }
            default: break
            }
        }
        var next: ExprSyntax? = value
        while let choice = next?.as(IfExprSyntax.self) {
            collect(choice.body.statements)
            switch choice.elseBody {
            case .codeBlock(let block)?:
                collect(block.statements)
                next = nil
            case .ifExpr(let other)?: next = ExprSyntax(other)
            case nil: next = nil
            }
        }
        if let choice = value.as(SwitchExprSyntax.self) {
            for element in choice.cases {
                if case .switchCase(let one) = element { collect(one.statements) }
            }
        }
        return guesses.first { $0.type != nil } ?? common(guesses)
    }
}
