import SwiftSyntax

// What the threads of a block do together: `context.parallel(0..<n) { i in … }`
extension BodyReader {
    /// The word `parallel`, if this calls it of the context.
    func parallelWord(of call: FunctionCallExprSyntax) -> DeclReferenceExprSyntax? {
        guard let member = call.calledExpression.as(MemberAccessExprSyntax.self),
            plain(member.declName.baseName) == "parallel",
            let base = member.base?.as(DeclReferenceExprSyntax.self), case .context? = lookUp(plain(base.baseName))
        else { return nil }
        return member.declName
    }

    /// Reads a call of `parallel`; nil if it is another one.
    func readParallel(_ call: FunctionCallExprSyntax) throws -> Statement? {
        guard let word = parallelWord(of: call) else { return nil }
        try checkPlace(of: call, at: word)
        guard call.arguments.count == 1, let range = call.arguments.first, range.label == nil,
            let closure = call.trailingClosure, call.additionalTrailingClosures.isEmpty
        else {
            throw refuse(
                "'parallel' is written 'context.parallel(0..<n) { i in … }'", id: "device-parallel", at: word)
        }
        let name = try indexName(of: closure)
        let (first, last, site) = try readTurns(range.expression)
        let before = (targets, state.captures)
        let variable = newVariable(plain(name), .int, isMutable: false)
        let label = newLabel()
        targets = []
        state.captures = []
        state.turns = ParallelTurns(label: label, variable: variable, depth: state.scopes.count)
        let body = scoped {
            bind(variable.name, to: .variable(variable))
            return readBlock(closure.statements)
        }
        let captures = state.captures.filter { $0.storage == .local }
        let accesses = state.turns?.accesses ?? []
        state.turns = nil
        (targets, state.captures) = before
        check(accesses, of: variable)
        let loop = ForLoop(
            label: label, variable: variable, first: first, last: last, kind: .halfOpen(site), body: body)
        return statement(.parallel(ParallelLoop(loop, captures: captures)), at: call)
    }

    /// Refuses `parallel` where there is one thread.
    private func checkPlace(of call: FunctionCallExprSyntax, at word: DeclReferenceExprSyntax) throws {
        let reason: String
        switch role {
        case .kernel:
            throw refuse(
                "a kernel's items are side by side already; launch it for as many as there are turns",
                id: "device-parallel", at: word)
        case .function: reason = "a device function is called by one thread; write a 'for' loop"
        case .handler where threads == nil:
            reason =
                "this handler is one thread's; write a 'for' loop, or give '@DeviceRingKernel' the argument 'shape: .perBlock(threads: 64)'"
        case .handler where localFunctionDepth != nil:
            throw refuse(
                "'parallel' stands in the handler itself, where it is visible that all threads of the block reach it",
                id: "device-parallel", at: word)
        case .handler where state.turns != nil:
            reason = "the threads of the block have turns of 'parallel' already; write a 'for' loop"
        case .handler: return
        }
        var remedies: [Remedy] = []
        if call.arguments.count == 1, let range = call.arguments.first, let signature = call.trailingClosure?.signature,
            let name = indexName(of: signature)
        {
            let head = Edit(
                range: call.positionAfterSkippingLeadingTrivia..<signature.inKeyword.endPositionBeforeTrailingTrivia,
                text: "for \(name.text) in \(range.expression.trimmedDescription) {")
            remedies = [Remedy("write a 'for' loop", head)]
        }
        throw refuse(reason, id: "device-parallel", at: word, remedies)
    }

    private func indexName(of closure: ClosureExprSyntax) throws -> TokenSyntax {
        if let name = closure.signature.flatMap({ indexName(of: $0) }) { return name }
        throw refuse(
            "the closure of 'parallel' names the number of its turn and has nothing else before 'in', as in '{ i in … }'",
            id: "device-parallel", at: closure.signature.map { Syntax($0) } ?? Syntax(closure))
    }

    /// The one parameter of a closure that has nothing else before `in`.
    private func indexName(of signature: ClosureSignatureSyntax) -> TokenSyntax? {
        guard signature.attributes.isEmpty, signature.capture == nil, signature.effectSpecifiers == nil,
            signature.returnClause == nil
        else { return nil }
        let name: TokenSyntax
        switch signature.parameterClause {
        case .simpleInput(let names)? where names.count == 1:
            guard let only = names.first else { return nil }
            name = only.name
        case .parameterClause(let clause)? where clause.parameters.count == 1:
            guard let only = clause.parameters.first, only.secondName == nil,
                only.type.map({ $0.trimmedDescription == "Int" }) ?? true
            else { return nil }
            name = only.firstName
        default: return nil
        }
        return name.tokenKind == .wildcard ? nil : name
    }

    private func readTurns(_ range: ExprSyntax) throws -> (Expression, Expression, TrapSiteID) {
        guard let infix = range.as(InfixOperatorExprSyntax.self),
            let token = infix.operator.as(BinaryOperatorExprSyntax.self)?.operator, token.text == "..<"
        else {
            throw refuse(
                "'parallel' goes through numbers from one up to another, written out as in '0..<n'",
                id: "device-parallel", at: range)
        }
        let first = try read(infix.leftOperand, expecting: .int)
        let last = try read(infix.rightOperand, expecting: .int)
        return (first, last, site(.invalidRange, at: token))
    }

    /// `return` in the closure ends the turn.
    func readEndOfTurn(_ returned: ReturnStmtSyntax, _ turns: ParallelTurns) throws -> Statement {
        if let value = returned.expression {
            throw refuse(
                "a turn of 'parallel' gives no value, and the handler cannot be left from it; 'return' alone ends the turn",
                id: "device-return", at: value)
        }
        return statement(.continue(turns.label), at: returned)
    }

    /// Refuses functions that would do in a turn what a turn may not.
    func checkLocalCall(_ index: Int, at node: some SyntaxProtocol) throws {
        let sends = state.sendingFunctions.contains(index)
        guard state.turns != nil else {
            if sends { state.sends = true }
            return
        }
        let function = state.localFunctions[index]
        if sends {
            throw refuse(
                "'\(function.name)' sends a message, which is sent once, and not by each thread; call it behind 'parallel'",
                id: "device-send", at: node)
        }
        if let variable = function.captures.first(where: \.isCapturedByReference) {
            throw refuse(
                "'\(function.name)' has '\(variable.name)' from outside, which it could change while others read it; pass it what it needs",
                id: "device-parallel", at: node)
        }
    }
}
