import SwiftSyntax

extension BodyReader {
    /// Reads statements in a scope of their own. What is refused is left out, and the reading goes on behind it.
    func readBlock(_ items: CodeBlockItemListSyntax) -> [Statement] {
        scoped { readItems(items) }
    }

    func readItems(_ items: CodeBlockItemListSyntax) -> [Statement] {
        var statements: [Statement] = []
        for item in items {
            do { statements += try read(item) } catch {}
        }
        return statements
    }

    /// The body of a function: its only expression is its result.
    func readFunctionBody(_ body: CodeBlockSyntax) -> [Statement] {
        if result != .void, body.statements.count == 1, let only = body.statements.first {
            let value: ExprSyntax? =
                switch only.item {
                case .expr(let expression): expression
                case .stmt(let statement):
                    statement.as(ExpressionStmtSyntax.self).flatMap { $0.expression.givesValues ? $0.expression : nil }
                default: nil
                }
            if let value, !value.isAssignment {
                do { return try readReturn(value, at: value) } catch { return [] }
            }
        }
        return readItems(body.statements)
    }

    private func read(_ item: CodeBlockItemSyntax) throws -> [Statement] {
        switch item.item {
        case .decl(let declaration): return try read(declaration)
        case .stmt(let statement): return try read(statement, label: nil)
        case .expr(let expression): return try readExpressionStatement(expression)
        }
    }

    func statement(_ kind: Statement.Kind, at node: some SyntaxProtocol) -> Statement {
        Statement(kind, position: position(of: node))
    }

    // MARK: Statements

    private func read(_ syntax: StmtSyntax, label: LabeledStmtSyntax?) throws -> [Statement] {
        let name = label.map { plain($0.label) }
        switch syntax.as(StmtSyntaxEnum.self) {
        case .labeledStmt(let labelled):
            if targets.contains(where: { $0.label.name == plain(labelled.label) }) {
                throw refuse(
                    "the label '\(plain(labelled.label))' stands around this already; use another name",
                    id: "device-label",
                    at: labelled.label)
            }
            return try read(labelled.statement, label: labelled)
        case .expressionStmt(let inner):
            if let choice = inner.expression.as(IfExprSyntax.self) { return try readIf(choice, name: name) }
            if let choice = inner.expression.as(SwitchExprSyntax.self) { return try readSwitch(choice, name: name) }
            return try readExpressionStatement(inner.expression)
        case .guardStmt(let guarded):
            let condition = try readConditions(guarded.conditions)
            let body = readBlock(guarded.body.statements)
            return [statement(.if(condition, then: [], else: body), at: guarded)]
        case .whileStmt(let loop): return try readWhile(loop, name)
        case .repeatStmt(let loop): return try readRepeat(loop, name)
        case .forStmt(let loop): return try readFor(loop, name)
        case .doStmt(let block): return try readDo(block, name)
        case .returnStmt(let returned):
            if let turns = state.turns { return [try readEndOfTurn(returned, turns)] }
            if let value = returned.expression { return try readReturn(value, at: returned) }
            guard result == .void else {
                throw refuse("'return' needs a '\(result.swiftName)'", id: "device-return", at: returned)
            }
            return [statement(.return(nil), at: returned)]
        case .breakStmt(let jump): return [try readBreak(jump)]
        case .continueStmt(let jump): return [try readContinue(jump)]
        default: throw unknownStatement(syntax)
        }
    }

    private func unknownStatement(_ syntax: StmtSyntax) -> Refused {
        switch syntax.as(StmtSyntaxEnum.self) {
        case .deferStmt:
            refuse("device code has no 'defer'; write it where it happens", id: "device-statement", at: syntax)
        case .throwStmt:
            refuse("device code throws nothing; write an error number into a span", id: "device-throws", at: syntax)
        case .fallThroughStmt:
            refuse(
                "device code has no 'fallthrough'; list the patterns in one 'case'", id: "device-statement", at: syntax)
        case .yieldStmt: refuse("device code has no 'yield'", id: "device-statement", at: syntax)
        default:
            refuse(
                "'\(syntax.trimmedDescription.prefix(20))' is a statement that device code does not have",
                id: "device-statement", at: syntax)
        }
    }

    private func readDo(_ block: DoStmtSyntax, _ name: String?) throws -> [Statement] {
        if let clause = block.catchClauses.first {
            throw refuse("device code throws nothing, so there is nothing to catch", id: "device-throws", at: clause)
        }
        let label = newLabel(name)
        targets.append(Target(label: label, kind: .block))
        defer { targets.removeLast() }
        return [statement(.block(label, readBlock(block.body.statements)), at: block)]
    }

    /// The conditions of `if`, `guard` and `while`, joined with `&&`.
    func readConditions(_ conditions: ConditionElementListSyntax) throws -> Expression {
        var joined: Expression?
        for element in conditions {
            let condition: Expression
            switch element.condition {
            case .expression(let expression): condition = try read(expression, expecting: .bool)
            case .optionalBinding(let binding):
                throw refuse("device code has no optionals to bind", id: "device-optional", at: binding)
            case .matchingPattern(let pattern):
                throw refuse(
                    "device code matches patterns in 'switch' only; compare instead", id: "device-pattern", at: pattern)
            case .availability(let availability):
                throw refuse("device code cannot ask for availability", id: "device-availability", at: availability)
            }
            joined = joined.map { make(.logical(.and, $0, condition), .bool, at: element) } ?? condition
        }
        guard let joined else { throw refuse("a condition is missing", id: "device-expression", at: conditions) }
        return joined
    }

    func readIf(_ choice: IfExprSyntax, name: String?) throws -> [Statement] {
        guard name == nil else {
            // A `break` with the label leaves the `if`.
            let label = newLabel(name)
            targets.append(Target(label: label, kind: .block))
            defer { targets.removeLast() }
            return [statement(.block(label, try readIf(choice, name: nil)), at: choice)]
        }
        var condition: Expression?
        var refusal: (any Error)?
        do { condition = try readConditions(choice.conditions) } catch { refusal = error }
        // The branches are read whatever the condition is: what is wrong in them is worth knowing as well.
        let then = readBlock(choice.body.statements)
        var other: [Statement] = []
        switch choice.elseBody {
        case .codeBlock(let block)?: other = readBlock(block.statements)
        case .ifExpr(let next)?: other = try readIf(next, name: nil)
        case nil: break
        }
        if let refusal { throw refusal }
        guard let condition else { throw Refused() }
        return [statement(.if(condition, then: then, else: other), at: choice)]
    }

    // MARK: Jumps

    func readReturn(_ value: ExprSyntax, at node: some SyntaxProtocol) throws -> [Statement] {
        guard result != .void else {
            throw refuse(
                isKernel && localFunctionDepth == nil
                    ? "a kernel gives no value; write it into a 'MutableDeviceSpan'" : "this function gives no value",
                id: "device-return", at: value)
        }
        let expected = result
        return try readChosenValue(value, expecting: expected) { expression, place in
            [self.statement(.return(expression), at: place)]
        }
    }

    private func readBreak(_ jump: BreakStmtSyntax) throws -> Statement {
        if let label = jump.label {
            guard let target = targets.last(where: { $0.label.name == plain(label) }) else {
                throw refuse("nothing around this has the label '\(label.text)'", id: "device-label", at: label)
            }
            return statement(.break(target.label), at: jump)
        }
        guard let target = targets.last(where: { $0.kind != .block }) else {
            throw refuse("there is no loop or 'switch' to leave", id: "device-label", at: jump)
        }
        return statement(.break(target.label), at: jump)
    }

    private func readContinue(_ jump: ContinueStmtSyntax) throws -> Statement {
        if let label = jump.label {
            guard let target = targets.last(where: { $0.label.name == plain(label) && $0.kind == .loop }) else {
                throw refuse("no loop around this has the label '\(label.text)'", id: "device-label", at: label)
            }
            return statement(.continue(target.label), at: jump)
        }
        guard let target = targets.last(where: { $0.kind == .loop }) else {
            throw refuse("there is no loop to continue", id: "device-label", at: jump)
        }
        return statement(.continue(target.label), at: jump)
    }

    // MARK: Expressions as statements

    private func readExpressionStatement(_ expression: ExprSyntax) throws -> [Statement] {
        switch expression.as(ExprSyntaxEnum.self) {
        case .infixOperatorExpr(let infix) where infix.operator.is(AssignmentExprSyntax.self):
            return try readAssignment(infix)
        case .infixOperatorExpr(let infix):
            if let token = infix.operator.as(BinaryOperatorExprSyntax.self)?.operator, token.isCompoundAssignment {
                return [try readUpdate(infix, token)]
            }
        case .ifExpr(let choice): return try readIf(choice, name: nil)
        case .switchExpr(let choice): return try readSwitch(choice, name: nil)
        case .functionCallExpr(let call):
            if let barrier = try readBarrier(call) { return [barrier] }
            if let turns = try readParallel(call) { return [turns] }
            if let toggled = try readToggle(call) { return [toggled] }
            let value = try readCall(call, expecting: nil, isStatement: true)
            switch value.kind {
            case .call, .atomic, .send: return [statement(.evaluate(value), at: call)]
            default:
                throw refuse(
                    "the value of this is not used; assign it to something", id: "device-unused", at: call)
            }
        default: break
        }
        _ = try readStandalone(expression)
        throw refuse("the value of this is not used; assign it to something", id: "device-unused", at: expression)
    }

    private func readBarrier(_ call: FunctionCallExprSyntax) throws -> Statement? {
        guard let member = call.calledExpression.as(MemberAccessExprSyntax.self),
            member.declName.baseName.text == "barrier",
            let base = member.base?.as(DeclReferenceExprSyntax.self), case .context? = lookUp(plain(base.baseName))
        else { return nil }
        _ = try arguments(of: call, labelled: [])
        if role == .handler { throw handlerCall("barrier", at: member.declName) }
        guard isKernel, localFunctionDepth == nil else {
            throw refuse(
                "a barrier stands in the kernel itself, where it is visible that all items of a group reach it",
                id: "device-barrier", at: member.declName)
        }
        state.requirements.insert(.barrier)
        let here = position(of: call)
        barriers[here] = Syntax(call)
        return Statement(.barrier, position: here)
    }

    /// `flag.toggle()` is an assignment.
    private func readToggle(_ call: FunctionCallExprSyntax) throws -> Statement? {
        guard let member = call.calledExpression.as(MemberAccessExprSyntax.self),
            member.declName.baseName.text == "toggle",
            let base = member.base, guess(base).type == .bool
        else { return nil }
        _ = try arguments(of: call, labelled: [])
        let place = try place(base, for: .readingAndWriting, fieldType: .bool)
        guard case .variable = place else {
            throw refuse(
                "'toggle()' works on variables here; assign to an element", id: "device-method", at: member.declName)
        }
        let value = make(.load(place), .bool, at: base)
        return statement(.assign(place, make(.prefix(.not, value), .bool, at: call)), at: call)
    }
}

extension TokenSyntax {
    /// Whether an operator changes its left operand.
    var isCompoundAssignment: Bool {
        text.count >= 2 && text.hasSuffix("=")
            && !["==", "<=", ">=", "!=", "===", "!==", "~=", ".==", ".!=", ".<=", ".>="].contains(text)
    }
}

extension ExprSyntax {
    /// Whether this is an `if` or `switch`, whose branches give values.
    var givesValues: Bool { self.is(IfExprSyntax.self) || self.is(SwitchExprSyntax.self) }

    var isAssignment: Bool {
        guard let infix = self.as(InfixOperatorExprSyntax.self) else { return false }
        return infix.operator.is(AssignmentExprSyntax.self)
            || infix.operator.as(BinaryOperatorExprSyntax.self)?.operator.isCompoundAssignment == true
    }
}
