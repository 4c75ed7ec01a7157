import SwiftSyntax

extension BodyReader {
    func read(_ declaration: DeclSyntax) throws -> [Statement] {
        switch declaration.as(DeclSyntaxEnum.self) {
        case .variableDecl(let variable): return try readVariables(variable)
        case .functionDecl(let function):
            try readLocalFunction(function)
            return []
        case .structDecl, .enumDecl, .classDecl, .actorDecl, .protocolDecl, .typeAliasDecl, .extensionDecl:
            throw refuse(
                "device code declares no types; declare the struct outside, with '@DeviceStruct'",
                id: "device-declaration",
                at: declaration)
        case .ifConfigDecl:
            throw refuse(
                "device code has no '#if', which a macro cannot see through", id: "device-declaration", at: declaration)
        case .macroExpansionDecl:
            throw refuse("device code has no macros", id: "device-macro", at: declaration)
        default:
            throw refuse(
                "device code declares constants, variables and functions only", id: "device-declaration",
                at: declaration)
        }
    }

    // MARK: Variables

    private func readVariables(_ declaration: VariableDeclSyntax) throws -> [Statement] {
        let specifier = declaration.bindingSpecifier
        guard specifier.tokenKind == .keyword(.let) || specifier.tokenKind == .keyword(.var) else {
            throw refuse("device code declares with 'let' and 'var'", id: "device-declaration", at: specifier)
        }
        if let modifier = declaration.modifiers.first {
            throw refuse(
                "'\(modifier.trimmedDescription)' has no meaning on a device", id: "device-declaration", at: modifier)
        }
        if let attribute = declaration.attributes.first {
            throw refuse("attributes have no meaning in device code", id: "device-declaration", at: attribute)
        }
        var statements: [Statement] = []
        var following: TypeAnnotationSyntax?
        // `var a, b: Float`: the annotation belongs to the names before it too.
        var annotations: [TypeAnnotationSyntax?] = []
        for binding in declaration.bindings.reversed() {
            if let own = binding.typeAnnotation {
                following = own
            } else if binding.initializer != nil {
                following = nil
            }
            annotations.insert(following, at: 0)
        }
        for (binding, annotation) in zip(declaration.bindings, annotations) {
            do {
                statements += try readBinding(
                    binding, annotation, isVariable: specifier.tokenKind == .keyword(.var), in: declaration)
            } catch {
                for name in names(in: binding.pattern) { bind(name, to: .refused) }
            }
        }
        return statements
    }

    private func names(in pattern: PatternSyntax) -> [String] {
        if let name = pattern.as(IdentifierPatternSyntax.self) { return [plain(name.identifier)] }
        if let tuple = pattern.as(TuplePatternSyntax.self) { return tuple.elements.flatMap { names(in: $0.pattern) } }
        return []
    }

    private func readBinding(
        _ binding: PatternBindingSyntax, _ annotation: TypeAnnotationSyntax?, isVariable: Bool,
        in declaration: VariableDeclSyntax
    ) throws -> [Statement] {
        if let accessors = binding.accessorBlock {
            throw refuse(
                "device code has no computed variables; write a local function", id: "device-declaration", at: accessors
            )
        }
        if let pair = try readExchangePair(binding) { return pair }
        if binding.pattern.is(WildcardPatternSyntax.self), let value = binding.initializer?.value {
            return [statement(.evaluate(try readStandalone(value)), at: binding)]
        }
        guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self) else {
            throw refuse(
                "device code has no tuples; declare one name after the other", id: "device-tuple", at: binding.pattern)
        }
        let name = plain(pattern.identifier)
        if let value = binding.initializer?.value, try readGroupArray(value, name, isVariable: isVariable, at: binding)
        {
            return []
        }
        if let value = binding.initializer?.value,
            let lent = try readLentElements(value, name, isVariable: isVariable, at: binding)
        {
            return [lent]
        }
        if let array = try readArray(binding, annotation, name, isVariable: isVariable) { return [array] }
        let declared = try annotation.map { try type($0.type) }
        if let declared { try checkLocal(declared, at: annotation!.type) }
        guard let value = binding.initializer?.value else {
            guard let declared else {
                throw refuse("'\(name)' needs a type or a value", id: "device-declaration", at: binding)
            }
            let variable = newVariable(name, declared, isMutable: true)
            bind(name, to: .variable(variable))
            return [statement(.declare(variable, nil), at: binding)]
        }
        return try readInitial(value, declared, name, isVariable: isVariable, at: binding)
    }

    private func readInitial(
        _ value: ExprSyntax, _ declared: DeviceType?, _ name: String, isVariable: Bool, at binding: PatternBindingSyntax
    ) throws -> [Statement] {
        guard let type = declared ?? standaloneType(branchGuess(value)) else { throw hidden(value) }
        try checkLocal(type, at: value)
        if value.givesValues {
            let variable = newVariable(name, type, isMutable: true)
            let choice = try readChosenValue(value, expecting: type) { expression, node in
                [self.statement(.assign(.variable(variable), expression), at: node)]
            }
            bind(name, to: .variable(variable))
            return [statement(.declare(variable, nil), at: binding)] + choice
        }
        let initial = try read(value, expecting: type)
        let variable = newVariable(name, type, isMutable: isVariable)
        bind(name, to: .variable(variable))
        return [statement(.declare(variable, initial), at: binding)]
    }

    /// Whether local variables can have this type.
    private func checkLocal(_ type: DeviceType, at node: some SyntaxProtocol) throws {
        switch type {
        case .scalar, .vector, .mask, .structure, .reference, .buffer, .index: return
        case .void:
            throw refuse("this gives no value to keep", id: "device-declaration", at: node)
        default:
            throw refuse(
                "a local variable cannot be a '\(type.swiftName)'", id: "device-declaration", at: node)
        }
    }

    /// `let (exchanged, original) = span.compareExchange(…)`, or one name for both.
    private func readExchangePair(_ binding: PatternBindingSyntax) throws -> [Statement]? {
        guard let call = binding.initializer?.value.as(FunctionCallExprSyntax.self),
            let original = try readCompareExchange(call, succeeds: false), case .atomic(let access) = original.kind
        else { return nil }
        if let annotation = binding.typeAnnotation {
            throw refuse("device code has no tuples, so leave out the type", id: "device-tuple", at: annotation)
        }
        // What is expected must be known behind the operation: it is evaluated before it, and kept.
        let expected = newVariable("_expected", original.type, isMutable: false)
        let expectedValue = make(.load(.variable(expected)), original.type, at: call)
        let index = newVariable("_index", .int, isMutable: false)
        let kept = AtomicAccess(
            base: access.base, operation: .compareExchange, operands: [expectedValue, access.operands[1]],
            index: make(.load(.variable(index)), .int, at: call), site: access.site, order: access.order,
            scope: access.scope)
        let before = [
            statement(.declare(index, access.index), at: call),
            statement(.declare(expected, access.operands[0]), at: call),
        ]
        let names: [String]
        if let tuple = binding.pattern.as(TuplePatternSyntax.self), tuple.elements.count == 2 {
            names = try tuple.elements.map { element in
                if let name = element.pattern.as(IdentifierPatternSyntax.self) { return plain(name.identifier) }
                guard element.pattern.is(WildcardPatternSyntax.self) else {
                    throw refuse("'compareExchange' gives a pair of values", id: "device-tuple", at: element.pattern)
                }
                return "_"
            }
        } else if binding.pattern.is(IdentifierPatternSyntax.self) {
            names = ["_exchanged", "_original"]
        } else {
            throw refuse("'compareExchange' gives a pair of values", id: "device-tuple", at: binding.pattern)
        }
        let old = newVariable(names[1] == "_" ? "_original" : names[1], original.type, isMutable: false)
        let succeeded = newVariable(names[0] == "_" ? "_exchanged" : names[0], .bool, isMutable: false)
        let oldValue = make(.load(.variable(old)), original.type, at: call)
        if let name = binding.pattern.as(IdentifierPatternSyntax.self) {
            bind(plain(name.identifier), to: .exchange(exchanged: succeeded, original: old))
        } else {
            if names[0] != "_" { bind(names[0], to: .variable(succeeded)) }
            if names[1] != "_" { bind(names[1], to: .variable(old)) }
        }
        return before + [
            statement(.declare(old, make(.atomic(kept), original.type, at: call)), at: binding),
            statement(
                .declare(succeeded, make(.comparison(.equal, oldValue, expectedValue), .bool, at: call)), at: binding),
        ]
    }

    // MARK: Arrays

    /// `var a = [16 of Float](repeating: 0)` and its other spellings; nil if the binding is none.
    private func readArray(
        _ binding: PatternBindingSyntax, _ annotation: TypeAnnotationSyntax?, _ name: String, isVariable: Bool
    ) throws -> Statement? {
        var declared: DeviceType?
        if let annotation, case .type(.array(let element, let count)) = TypeReader.meaning(of: annotation.type) {
            declared = .array(element, count: count)
        }
        let value = binding.initializer?.value
        let call = value?.as(FunctionCallExprSyntax.self)
        if declared == nil, annotation == nil, let call, !call.calledExpression.is(DeclReferenceExprSyntax.self),
            !call.calledExpression.is(MemberAccessExprSyntax.self), let type = try typeReference(call.calledExpression),
            case .array = type
        {
            declared = type
        }
        guard let declared, case .array(let element, let count) = declared else { return nil }
        guard let value else {
            throw refuse(
                "a local array needs its first values, as in '= .init(repeating: 0)'", id: "device-array", at: binding)
        }
        guard let initial = try readElements(value, of: declared) else {
            throw refuse(
                "a local array begins with '\(declared.swiftName)(repeating: …)' or a list in brackets; arrays are not copied",
                id: "device-array", at: value)
        }
        state.arrayBytes += count * element.storedBytes
        if threads != nil, state.arrayBytes > 16384 {
            throw refuse(
                "the local arrays have more than 16384 bytes together, which is what the threads of a block have room for; keep them in the state",
                id: "device-array", at: value)
        }
        guard state.arrayBytes <= 65536 else {
            throw refuse(
                "the local arrays have more than 65536 bytes together, which is what an item has room for; use a span",
                id: "device-array", at: value)
        }
        let variable = newVariable(name, declared, isMutable: isVariable)
        bind(name, to: .variable(variable))
        return statement(.declare(variable, initial), at: binding)
    }

    /// The elements that an array begins with: a list, or one for all; nil for anything else.
    private func readElements(_ value: ExprSyntax, of type: DeviceType) throws -> Expression? {
        guard case .array(let element, let count) = type else { return nil }
        if let list = value.as(ArrayExprSyntax.self) {
            guard list.elements.count == count else {
                throw refuse(
                    "the array has \(count) elements, and here are \(list.elements.count)", id: "device-array", at: list
                )
            }
            return make(
                .elements(try list.elements.map { try read($0.expression, expecting: element) }), type, at: list)
        }
        if let call = value.as(FunctionCallExprSyntax.self), call.arguments.count == 1,
            let argument = call.arguments.first, argument.label?.text == "repeating", isInitialiser(call, of: type)
        {
            return make(.repeating(try read(argument.expression, expecting: element)), type, at: call)
        }
        return nil
    }

    /// A value for a struct's member that is an array: a local array, or the elements that it begins with; nil for anything else.
    ///
    /// - Parameter known: The member's type, where it is visible.
    func readArrayValue(_ value: ExprSyntax, _ known: DeviceType?) throws -> Expression? {
        if let reference = value.as(DeclReferenceExprSyntax.self),
            case .variable(let variable)? = lookUp(plain(reference.baseName)), case .array = variable.type
        {
            guard known == nil || known == variable.type else { throw mismatch(value, variable.type, known ?? .void) }
            noteAccess(.variable(variable), writes: false, at: value)
            return make(.load(.variable(variable)), variable.type, at: value)
        }
        var type = known
        if type == nil, let call = value.as(FunctionCallExprSyntax.self),
            !call.calledExpression.is(DeclReferenceExprSyntax.self),
            !call.calledExpression.is(MemberAccessExprSyntax.self)
        {
            type = try typeReference(call.calledExpression)
        }
        return try type.flatMap { try readElements(value, of: $0) }
    }

    private func isInitialiser(_ call: FunctionCallExprSyntax, of type: DeviceType) -> Bool {
        if let member = call.calledExpression.as(MemberAccessExprSyntax.self), member.base == nil {
            return member.declName.baseName.text == "init"
        }
        return (try? typeReference(call.calledExpression)) == type
    }

    /// `let tile = context.groupArray(of: Float.self, count: 256)`; false if the value is something else.
    private func readGroupArray(
        _ value: ExprSyntax, _ name: String, isVariable: Bool, at binding: PatternBindingSyntax
    ) throws -> Bool {
        guard let call = value.as(FunctionCallExprSyntax.self),
            let member = call.calledExpression.as(MemberAccessExprSyntax.self),
            member.declName.baseName.text == "groupArray", let base = member.base?.as(DeclReferenceExprSyntax.self),
            case .context? = lookUp(plain(base.baseName))
        else { return false }
        if role == .handler { throw handlerCall("groupArray", at: member.declName) }
        guard isKernel, localFunctionDepth == nil, state.scopes.count == 2 else {
            throw refuse(
                "group memory is declared at the top level of a kernel: it is there before the kernel begins",
                id: "device-group-array", at: member.declName)
        }
        guard !isVariable else {
            let specifier = binding.parent?.parent?.as(VariableDeclSyntax.self)?.bindingSpecifier
            throw refuse(
                "group memory is declared with 'let': its elements change, not the memory", id: "device-group-array",
                at: specifier.map { Syntax($0) } ?? Syntax(binding),
                specifier.map { [Remedy("use 'let'", .replace($0, with: "let"))] } ?? [])
        }
        let arguments = try arguments(of: call, labelled: ["of", "count"])
        guard let of = arguments[0].as(MemberAccessExprSyntax.self), of.declName.baseName.tokenKind == .keyword(.self),
            let typeExpression = of.base, let element = try typeReference(typeExpression)
        else {
            throw refuse("the type is written out, as in 'of: Float.self'", id: "device-group-array", at: arguments[0])
        }
        guard element.isStorable else {
            throw refuse(
                "'\(element.swiftName)' cannot be an element of group memory", id: "device-group-array",
                at: arguments[0])
        }
        guard let literal = arguments[1].as(IntegerLiteralExprSyntax.self), let count = Int(literal: literal),
            count > 0,
            count <= 1 << 20
        else {
            throw refuse(
                "the count of group memory is an integer literal from 1 to 1048576: it is reserved before the kernel begins",
                id: "device-group-array", at: arguments[1])
        }
        if let annotation = binding.typeAnnotation, case .type(let declared) = TypeReader.meaning(of: annotation.type),
            declared != .groupArray(element, count: 0)
        {
            throw mismatch(value, .groupArray(element, count: count), declared)
        }
        let variable = newVariable(name, .groupArray(element, count: count), isMutable: false, storage: .groupMemory)
        state.groupArrays.append(variable)
        bind(name, to: .variable(variable))
        return true
    }
}

extension DeviceType {
    /// The bytes of an element; those of a struct, whose size is not visible, are guessed.
    fileprivate var storedBytes: Int {
        switch self {
        case .vector(let scalar, let lanes): scalar.bitWidth / 8 * (lanes == 3 ? 4 : lanes)
        case .scalar(let scalar): scalar.bitWidth / 8
        default: 64
        }
    }
}
