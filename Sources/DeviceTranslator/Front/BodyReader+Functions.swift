import SwiftSyntax

extension BodyReader {
    /// Reads a function inside of a kernel or function.
    func readLocalFunction(_ function: FunctionDeclSyntax) throws {
        let name = plain(function.name)
        do {
            try checkLocalFunction(function, name)
            let parameters = try readLocalParameters(function)
            let result = try function.signature.returnClause.map { try type($0.type) } ?? .void
            switch result {
            case .scalar, .vector, .mask, .structure, .reference, .buffer, .index, .void: break
            default:
                throw refuse(
                    "a function cannot give a '\(result.swiftName)'", id: "device-return",
                    at: function.signature.returnClause.map { Syntax($0.type) } ?? Syntax(function))
            }
            guard let body = function.body else {
                throw refuse("'\(name)' has no body", id: "device-declaration", at: function.name)
            }
            let before = (self.result, targets, state.captures, state.sends)
            self.result = result
            targets = []
            state.captures = []
            state.sends = false
            bind(name, to: .currentFunction)
            localFunctionDepth = state.scopes.count
            let errors = state.diagnostics.count
            let statements = scoped {
                for variable in parameters { bind(variable.name, to: .variable(variable)) }
                return scoped { readFunctionBody(body) }
            }
            localFunctionDepth = nil
            let captures = state.captures
            let sends = state.sends
            (self.result, targets, state.captures, state.sends) = before
            guard state.diagnostics.count == errors else { throw Refused() }
            state.localFunctions.append(
                LocalFunction(
                    name: name, parameters: parameters, captures: captures, result: result, body: statements,
                    position: position(of: function.name)))
            state.localLabels.append(
                function.signature.parameterClause.parameters.map {
                    $0.firstName.tokenKind == .wildcard ? nil : plain($0.firstName)
                })
            if sends { state.sendingFunctions.insert(state.localFunctions.count - 1) }
            bind(name, to: .function(state.localFunctions.count - 1))
        } catch {
            bind(name, to: .refused)
            throw error
        }
    }

    private func checkLocalFunction(_ function: FunctionDeclSyntax, _ name: String) throws {
        guard localFunctionDepth == nil else {
            throw refuse(
                "a local function declares no further functions; declare '\(name)' beside it", id: "device-declaration",
                at: function.name)
        }
        guard state.turns == nil else {
            throw refuse(
                "the closure of 'parallel' declares no functions; declare '\(name)' before it",
                id: "device-declaration",
                at: function.name)
        }
        if let generic = function.genericParameterClause {
            throw refuse("device code has no generic functions", id: "device-generic", at: generic)
        }
        if let effects = function.signature.effectSpecifiers {
            throw refuse(
                "device code neither throws nor waits",
                id: effects.throwsClause != nil ? "device-throws" : "device-async",
                at: effects)
        }
        if let attribute = function.attributes.first {
            throw refuse("attributes have no meaning in device code", id: "device-declaration", at: attribute)
        }
        if let modifier = function.modifiers.first {
            throw refuse(
                "'\(modifier.trimmedDescription)' has no meaning on a device", id: "device-declaration", at: modifier)
        }
        if state.scopes.last?[name] != nil {
            throw refuse(
                "local functions are not overloaded; give '\(name)' another name", id: "device-declaration",
                at: function.name)
        }
    }

    private func readLocalParameters(_ function: FunctionDeclSyntax) throws -> [Variable] {
        try function.signature.parameterClause.parameters.map { parameter in
            let shape = try ParameterShape(parameter, reader: self)
            switch shape.type {
            case .scalar, .vector, .mask, .structure, .reference, .buffer, .index: break
            case .span,
                .mutableSpan where !shape.isInout:
                break
            case .context:
                throw refuse(
                    "a local function sees the kernel's context; leave out the parameter", id: "device-context",
                    at: parameter)
            default:
                throw refuse(
                    "a function cannot take a '\(shape.type.swiftName)'", id: "device-parameter", at: parameter.type)
            }
            return newVariable(
                shape.name, shape.type, isMutable: shape.isInout, storage: shape.isInout ? .inoutParameter : .parameter)
        }
    }
}

/// A parameter of a function as it is written.
struct ParameterShape {
    /// Nil for `_`.
    let label: String?
    let name: String
    let type: DeviceType
    let isInout: Bool

    init(_ parameter: FunctionParameterSyntax, reader: BodyReader) throws {
        if let ellipsis = parameter.ellipsis {
            throw reader.refuse("device code has no variadic parameters", id: "device-parameter", at: ellipsis)
        }
        if let value = parameter.defaultValue {
            throw reader.refuse(
                "a parameter of device code has no default: the generated functions would not have it",
                id: "device-parameter",
                at: value, [Remedy("remove the default", .remove(value))])
        }
        if let attribute = parameter.attributes.first {
            throw reader.refuse("attributes have no meaning in device code", id: "device-parameter", at: attribute)
        }
        var syntax = parameter.type
        var isInout = false
        if let attributed = syntax.as(AttributedTypeSyntax.self) {
            if let attribute = attributed.attributes.first {
                throw reader.refuse("attributes have no meaning in device code", id: "device-parameter", at: attribute)
            }
            for specifier in attributed.specifiers {
                guard case .simpleTypeSpecifier(let simple) = specifier, simple.specifier.tokenKind == .keyword(.inout)
                else {
                    throw reader.refuse(
                        "'\(specifier.trimmedDescription)' has no meaning on a device", id: "device-parameter",
                        at: specifier,
                        [Remedy("remove it", .remove(specifier))])
                }
                isInout = true
            }
            syntax = attributed.baseType
        }
        label = parameter.firstName.tokenKind == .wildcard ? nil : plain(parameter.firstName)
        name = plain(parameter.secondName ?? parameter.firstName)
        type = try reader.type(syntax)
        self.isInout = isInout
        guard name != "_" else {
            throw reader.refuse("a parameter of device code needs a name", id: "device-parameter", at: parameter)
        }
    }
}
