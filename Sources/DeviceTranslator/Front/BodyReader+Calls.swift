import SwiftSyntax

extension BodyReader {
    func readCall(_ call: FunctionCallExprSyntax, expecting: DeviceType?, isStatement: Bool = false) throws
        -> Expression
    {
        if let word = parallelWord(of: call) {
            throw refuse("'parallel' is a statement of its own", id: "device-parallel", at: word)
        }
        if let closure = call.trailingClosure ?? call.additionalTrailingClosures.first?.closure {
            throw refuse("device code has no closures; write a local function", id: "device-closure", at: closure)
        }
        if let member = call.calledExpression.as(MemberAccessExprSyntax.self) {
            return try readMemberCall(call, member, expecting: expecting, isStatement: isStatement)
        }
        if let reference = call.calledExpression.as(DeclReferenceExprSyntax.self) {
            let name = plain(reference.baseName)
            switch lookUp(name) {
            case .function(let index): return try readLocalCall(call, index, isStatement: isStatement)
            case .currentFunction: throw recursion(name, at: reference)
            case .refused: throw Refused()
            case .variable, .context, .exchange:
                throw refuse("'\(name)' is no function", id: "device-call", at: reference)
            case nil: break
            }
            if Self.genericFunctions.contains(name) { return try readGeneric(call, name, expecting: expecting) }
            if let lanes = TypeReader.lanes(of: name), let scalar = laneScalar(of: call, lanes, expecting) {
                return try readInitialiser(call, .vector(scalar, lanes: lanes), expecting: expecting)
            }
            if name == "any" || name == "all" { return try readMaskQuestion(call, name) }
        }
        if let type = try typeReference(call.calledExpression) {
            return try readInitialiser(call, type, expecting: expecting)
        }
        if let reference = call.calledExpression.as(DeclReferenceExprSyntax.self) {
            return try readDeviceFunction(
                call, name: plain(reference.baseName), expecting: expecting, isStatement: isStatement)
        }
        throw refuse("this cannot be called on a device", id: "device-call", at: call.calledExpression)
    }

    /// The scalar of `SIMD3(x, y, z)`, which has none written: that of what is expected, or of the first argument.
    private func laneScalar(of call: FunctionCallExprSyntax, _ lanes: Int, _ expecting: DeviceType?) -> ScalarType? {
        guard [2, 3, 4, 8, 16].contains(lanes) else { return nil }
        if case .vector(let scalar, lanes)? = expecting { return scalar }
        let known = call.arguments.lazy.compactMap { self.guess($0.expression).type?.numeric }.first
        return known == .bool || call.arguments.count < 2 && call.arguments.first?.label?.text != "repeating"
            ? nil : known
    }

    func recursion(_ name: String, at node: some SyntaxProtocol) -> Refused {
        refuse(
            "'\(name)' calls itself, and device code has no recursion; write a loop", id: "device-recursion", at: node)
    }

    private func readMemberCall(
        _ call: FunctionCallExprSyntax, _ member: MemberAccessExprSyntax, expecting: DeviceType?, isStatement: Bool
    ) throws -> Expression {
        let name = plain(member.declName.baseName)
        guard let base = member.base else {
            guard name == "init", let expecting else {
                throw refuse(
                    "the type of '.\(name)' is not visible; write it before the dot", id: "device-hidden-type",
                    at: member,
                    [Remedy("write the type", .insert("<#Type#>", before: member))])
            }
            return try readInitialiser(call, expecting, expecting: expecting)
        }
        // `Self` and types: initialisers, functions of swift-numerics, device functions that are static.
        if let path = typePath(base), path.split(separator: ".").first.map({ lookUp(String($0)) == nil }) == true {
            if path == "Self" || path.hasPrefix("Self.") {
                return try readDeviceFunction(
                    call, name: "\(path).\(name)", expecting: expecting, isStatement: isStatement)
            }
            if name.first?.isUppercase == true, let type = try typeReference(call.calledExpression) {
                return try readInitialiser(call, type, expecting: expecting)
            }
        }
        if let type = try typeReference(base) {
            if name == "init" { return try readInitialiser(call, type, expecting: expecting) }
            switch type {
            case .scalar(let scalar): return try readStaticCall(call, name, of: scalar, at: member)
            case .structure(let path):
                return try readDeviceFunction(
                    call, name: "\(path).\(name)", expecting: expecting, isStatement: isStatement)
            default: throw unknownMember(name, of: "the type '\(type.swiftName)'", at: member.declName)
            }
        }
        if name.first?.isUppercase == true, let type = try typeReference(call.calledExpression) {
            return try readInitialiser(call, type, expecting: expecting)
        }
        if let reference = base.as(DeclReferenceExprSyntax.self) {
            switch lookUp(plain(reference.baseName)) {
            case .context where name == "send" || name == "publish":
                return try readSend(call, name, at: member.declName)
            case .context where Self.givesElements(name):
                try checkMayBorrow(at: member.declName)
                throw refuse(
                    "what was lent needs a name, as in 'let data = \(call.trimmedDescription)'", id: "device-lending",
                    at: call)
            case .context: throw contextCall(name, at: member)
            case .variable(let variable) where variable.type.element != nil:
                return try readSpanCall(call, name, on: variable, at: member, isStatement: isStatement)
            default: break
            }
            if plain(reference.baseName) == "self" { throw unknownName("self", at: reference) }
        }
        return try readMethod(call, name, on: base, at: member, expecting: expecting)
    }

    private func contextCall(_ name: String, at member: MemberAccessExprSyntax) -> Refused {
        if role == .handler { return handlerCall(name, at: member.declName) }
        return switch name {
        case "barrier":
            refuse(
                "a barrier is a statement of its own", id: "device-barrier", at: member.declName)
        case "groupArray":
            refuse(
                "group memory is declared as 'let tile = context.groupArray(of: Float.self, count: 256)', at the top level of the kernel",
                id: "device-group-array", at: member.declName)
        default: refuse("the context has no function '\(name)'", id: "device-context", at: member.declName)
        }
    }

    /// Refuses what only kernels have.
    func handlerCall(_ name: String, at node: some SyntaxProtocol) -> Refused {
        switch name {
        case "barrier" where threads != nil:
            refuse(
                "the threads of a block wait for each other before 'context.parallel' and behind it, and nowhere else",
                id: "device-barrier", at: node)
        case "groupArray" where threads != nil:
            refuse(
                "declare a local array: what 'parallel' uses lies in memory that the threads of a block share",
                id: "device-group-array", at: node)
        case "barrier":
            refuse(
                "a handler is one thread of its own, so it has no barriers", id: "device-barrier", at: node)
        case "groupArray":
            refuse(
                "a handler shares no memory with others; keep it in the state, or in a local 'InlineArray'",
                id: "device-group-array", at: node)
        default: refuse("the context of a handler has no function '\(name)'", id: "device-context", at: node)
        }
    }

    // MARK: Arguments

    /// The arguments of a call that must have exactly these labels.
    func arguments(of call: FunctionCallExprSyntax, labelled labels: [String?]) throws -> [ExprSyntax] {
        let arguments = Array(call.arguments)
        let found = arguments.map { $0.label.map { plain($0) } }
        guard found == labels else {
            let wanted = labels.map { ($0 ?? "_") + ":" }.joined()
            throw refuse(
                "'\(call.calledExpression.trimmedDescription)' takes (\(wanted)) on a device, and not (\(found.map { ($0 ?? "_") + ":" }.joined()))",
                id: "device-arguments", at: call.calledExpression)
        }
        return arguments.map(\.expression)
    }

    // MARK: Local functions

    private func readLocalCall(_ call: FunctionCallExprSyntax, _ index: Int, isStatement: Bool) throws -> Expression {
        let function = state.localFunctions[index]
        try checkLocalCall(index, at: call.calledExpression)
        let labels = state.localLabels[index]
        let expressions = try arguments(of: call, labelled: labels)
        let arguments = try zip(expressions, function.parameters).map { expression, parameter in
            try argument(expression, for: parameter)
        }
        return try result(
            make(.call(.local(index), arguments), function.result, at: call), name: function.name,
            isStatement: isStatement, at: call)
    }

    private func result(
        _ call: Expression, name: String, isStatement: Bool, at node: some SyntaxProtocol
    ) throws -> Expression {
        if call.type == .void, !isStatement {
            throw refuse("'\(name)' gives no value", id: "device-call", at: node)
        }
        return call
    }

    private func argument(_ expression: ExprSyntax, for parameter: Variable) throws -> Argument {
        switch parameter.type {
        case .span, .mutableSpan:
            guard let variable = spanVariable(expression) else {
                throw refuse("a span is passed by its name", id: "device-arguments", at: expression)
            }
            guard variable.type == parameter.type else { throw mismatch(expression, variable.type, parameter.type) }
            noteReads(of: variable)
            return .span(variable)
        default: break
        }
        if parameter.storage == .inoutParameter {
            guard let address = expression.as(InOutExprSyntax.self) else {
                throw refuse(
                    "'\(parameter.name)' is 'inout'; pass a variable with '&'", id: "device-inout", at: expression,
                    [Remedy("insert '&'", .insert("&", before: expression))])
            }
            let place = try place(address.expression, for: .readingAndWriting, fieldType: parameter.type)
            guard place.type == parameter.type else {
                throw mismatch(address.expression, place.type, parameter.type)
            }
            return .inout(place)
        }
        return .value(try read(expression, expecting: parameter.type))
    }

    private func spanVariable(_ expression: ExprSyntax) -> Variable? {
        guard let reference = expression.as(DeclReferenceExprSyntax.self),
            case .variable(let variable)? = lookUp(plain(reference.baseName))
        else { return nil }
        switch variable.type {
        case .span, .mutableSpan: return variable
        default: return nil
        }
    }

    /// A function that gets a span may read it.
    private func noteReads(of variable: Variable) {
        if case .mutableSpan = variable.type { state.reads.insert(variable.id) }
    }

    // MARK: Device functions

    private func readDeviceFunction(
        _ call: FunctionCallExprSyntax, name: String, expecting: DeviceType?, isStatement: Bool
    ) throws -> Expression {
        if let advice = Self.foreignFunctions[name] {
            throw refuse(advice, id: "device-call", at: call.calledExpression)
        }
        if let function = Self.globalMath[name] {
            throw mathAdvice(call, name, function)
        }
        var labels: [String?] = []
        var parameters: [FunctionParameterKind] = []
        var arguments: [Argument] = []
        var takesContext = false
        for argument in call.arguments {
            if let reference = argument.expression.as(DeclReferenceExprSyntax.self),
                case .context? = lookUp(plain(reference.baseName))
            {
                guard argument.label.map({ plain($0) }) == "in", argument.id == call.arguments.last?.id else {
                    throw refuse(
                        "the context is the last argument, with the label 'in'", id: "device-context", at: argument)
                }
                guard role != .handler else {
                    throw refuse(
                        "a device function sees the items of a launch in its context, and a handler has none; pass it the lane, 'context.index'",
                        id: "device-context", at: argument)
                }
                takesContext = true
                arguments.append(.context)
                continue
            }
            labels.append(argument.label.map { plain($0) })
            let (kind, value) = try visibleArgument(argument.expression)
            parameters.append(kind)
            arguments.append(value)
        }
        if let own, own.labels == labels, own.parameters == parameters, own.name == name || name == "Self." + own.name {
            throw isKernel
                ? refuse("a kernel calls no kernels, itself neither", id: "device-recursion", at: call)
                : recursion(name, at: call)
        }
        guard let result = isStatement ? .void : expecting ?? knownResult(of: name, labels, parameters) else {
            report(
                "what '\(name)' gives is not visible here; write '(\(call.trimmedDescription) as T)', or give the constant a type. '\(name)' must be a '@DeviceFunction'",
                id: "device-hidden-type", at: call, [Remedy("say the type", Edit.wrap(call, "(", " as <#Type#>)"))])
            throw Refused(needsType: true)
        }
        let function = FunctionReference(
            name: name, labels: labels, parameters: parameters, takesContext: takesContext, result: result)
        if !state.functions.contains(function) {
            state.functions.append(function)
            forgetHiddenGuesses()
        }
        return make(.call(.deviceFunction(function), arguments), result, at: call)
    }

    /// What a function of these parameters gives, if one call of it before has told.
    private func knownResult(of name: String, _ labels: [String?], _ parameters: [FunctionParameterKind]) -> DeviceType?
    {
        let results = state.functions.lazy
            .filter { $0.name == name && $0.labels == labels && $0.parameters == parameters && $0.result != .void }
            .map(\.result)
        return results.count == 1 ? results.first : nil
    }

    /// An argument of a function whose parameters are not visible: its type must be.
    private func visibleArgument(_ expression: ExprSyntax) throws -> (FunctionParameterKind, Argument) {
        if let address = expression.as(InOutExprSyntax.self) {
            let place = try place(address.expression, for: .readingAndWriting, fieldType: nil)
            return (.inout(place.type), .inout(place))
        }
        if let variable = spanVariable(expression) {
            noteReads(of: variable)
            return (.value(variable.type), .span(variable))
        }
        switch guess(expression) {
        case .known(let type):
            return (.value(type), .value(try read(expression, expecting: type)))
        case .integerLiteral, .floatLiteral:
            throw refuse(
                "the parameter's type is not visible here; write the literal as '\(expression.trimmedDescription) as T'",
                id: "device-literal", at: expression,
                [Remedy("say the type", .insert(" as <#Type#>", after: expression))])
        case .hidden: throw hidden(expression)
        }
    }

    /// Functions that everybody knows from other modules, with what to call instead.
    private static let foreignFunctions: [String: String] = [
        "print": "device code cannot print; write what you want to see into a span",
        "debugPrint": "device code cannot print; write what you want to see into a span",
        "fatalError": "device code cannot end the program; write an error number into a span",
        "precondition": "device code has no 'precondition'; use 'guard', and write an error number into a span",
        "assert": "device code has no 'assert'; use 'guard', and write an error number into a span",
        "assertionFailure": "device code has no 'assertionFailure'; write an error number into a span",
        "preconditionFailure": "device code cannot end the program; write an error number into a span",
        "stride": "'stride' stands only behind 'in' of a 'for'",
        "swap": "device code has no 'swap'; use a constant for the one value",
        "zip": "device code has no sequences; loop over an index",
        "withUnsafePointer": "device code has no pointers",
        "withUnsafeMutablePointer": "device code has no pointers",
        "unsafeBitCast": "device code has no 'unsafeBitCast'; use 'bitPattern'",
        "type": "device code knows every type; there is nothing to ask for at run time",
        "lgamma": "device code has no logarithm of the gamma function; 'gamma' of the type is there",
        "numericCast": "write the conversion with the type's name, as in 'Int32(x)'",
    ]
}
