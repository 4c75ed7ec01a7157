public import SwiftDiagnostics
public import SwiftSyntax

/// What the front makes of a declaration: a tree, or the reasons why there is none.
public enum Reading<Tree: Sendable> {
    case tree(Tree)

    /// At least one diagnostic.
    case refused([Diagnostic])

    public var tree: Tree? { if case .tree(let tree) = self { tree } else { nil } }

    public var diagnostics: [Diagnostic] { if case .refused(let diagnostics) = self { diagnostics } else { [] } }
}

/// Where a declaration stands.
public struct DeclarationPlace {
    /// Where the first token of the declaration stands in the user's file.
    public let origin: SourcePosition

    /// What is around the declaration, from the inside out, as a macro's context gives it.
    public let lexicalContext: [Syntax]

    public init(origin: SourcePosition, lexicalContext: [Syntax] = []) {
        self.origin = origin
        self.lexicalContext = lexicalContext
    }
}

/// Reads what device code is written in: `@DeviceKernel` and `@DeviceFunction` functions.
public enum DeviceFront {
    /// Reads a `@DeviceKernel`.
    public static func kernel(_ function: FunctionDeclSyntax, at place: DeclarationPlace) -> Reading<Kernel> {
        let reader = FunctionReader(function, at: place, role: .kernel)
        return reader.read { signature, body, facts in
            let barriers = Uniformity(
                parameters: signature.parameters.map(\.variable), localFunctions: reader.body.state.localFunctions)
            for misplaced in barriers.misplacedBarriers(in: body) {
                guard let node = reader.body.barriers[misplaced.position] else { continue }
                reader.body.report(
                    "not all items of a group are sure to reach this barrier together: \(misplaced.reason)",
                    id: "device-barrier",
                    at: node)
            }
            return Kernel(
                name: plain(function.name), enclosingTypes: signature.enclosingTypes, parameters: signature.parameters,
                contextName: signature.contextName ?? "context", groupArrays: reader.body.state.groupArrays,
                localFunctions: reader.body.state.localFunctions, body: body, facts: facts,
                hasBarrier: !reader.body.barriers.isEmpty)
        }
    }

    /// Reads a `@DeviceFunction`.
    public static func function(_ function: FunctionDeclSyntax, at place: DeclarationPlace) -> Reading<Function> {
        let reader = FunctionReader(function, at: place, role: .function)
        return reader.read { signature, body, facts in
            Function(
                name: plain(function.name), enclosingTypes: signature.enclosingTypes, parameters: signature.parameters,
                contextName: signature.contextName, result: reader.body.result,
                localFunctions: reader.body.state.localFunctions, body: body, facts: facts)
        }
    }
}

/// Reads a function's signature, and its body with a `BodyReader`.
final class FunctionReader {
    let body: BodyReader
    let function: FunctionDeclSyntax
    private let place: DeclarationPlace
    private let role: CodeRole
    private var isKernel: Bool { role == .kernel }
    private var macro: String { role.rawValue }

    struct Signature {
        var parameters: [Parameter] = []
        var contextName: String?
        var enclosingTypes: [String] = []
    }

    init(_ original: FunctionDeclSyntax, at place: DeclarationPlace, role: CodeRole) {
        let map = SourceMap(original, origin: place.origin)
        body = BodyReader(map, role: role)
        function = map.folded
        self.place = place
        self.role = role
    }

    func read<Tree>(_ make: (Signature, [Statement], CodeFacts) -> Tree) -> Reading<Tree> {
        guard body.map.errors.isEmpty else { return .refused(body.map.errors) }
        var signature = Signature()
        checkDeclaration()
        signature.enclosingTypes = readSurroundings()
        if role == .handler { checkHandler() }
        readParameters(into: &signature)
        // A body cannot be read against a form that is not a handler's.
        if role == .handler, !body.state.diagnostics.isEmpty { return .refused(body.state.diagnostics) }
        // What the body gives can only be read against a result that is possible.
        guard readResult() else { return .refused(body.state.diagnostics) }
        body.own = (
            plain(function.name), signature.parameters.map(\.label),
            signature.parameters.map {
                $0.variable.storage == .inoutParameter ? .inout($0.variable.type) : .value($0.variable.type)
            }
        )
        guard let code = function.body else {
            body.report("'\(macro)' needs the body that it translates", id: "device-body", at: function.name)
            return .refused(body.state.diagnostics)
        }
        let statements = body.scoped { body.readFunctionBody(code) }
        if body.state.sites.count > Int(UInt16.max) {
            body.report(
                "'\(macro)' has \(body.state.sites.count) places at which it may trap, and 65535 can be told apart; write parts of it as device functions",
                id: "device-body", at: function.name)
        }
        let needs = isKernel ? ElementNeeds(in: statements).spans : []
        for index in signature.parameters.indices {
            let parameter = signature.parameters[index]
            signature.parameters[index] = Parameter(
                label: parameter.label, variable: parameter.variable,
                isRead: body.state.reads.contains(parameter.variable.id),
                needsOnePerItem: needs.contains(parameter.variable.id))
        }
        let facts = CodeFacts(
            sites: body.state.sites, structs: body.state.structs, functions: body.state.functions,
            requirements: body.state.requirements, fields: body.state.fields, references: body.state.references,
            messages: body.state.messages)
        let tree = make(signature, statements, facts)
        return body.state.diagnostics.isEmpty ? .tree(tree) : .refused(body.state.diagnostics)
    }

    // MARK: The declaration

    private func checkDeclaration() {
        if let generic = function.genericParameterClause {
            body.report(
                "'\(macro)' cannot be generic: a device needs one text for one type; write a function for each type",
                id: "device-generic", at: generic)
        }
        if let clause = function.genericWhereClause {
            body.report("'\(macro)' cannot have a 'where' clause", id: "device-generic", at: clause)
        }
        if let asynchronous = function.signature.effectSpecifiers?.asyncSpecifier {
            body.report(
                "a device waits for nothing; the launch is what is 'async'", id: "device-async", at: asynchronous,
                [Remedy("remove 'async'", .remove(asynchronous))])
        }
        if let throwing = function.signature.effectSpecifiers?.throwsClause {
            body.report(
                role == .handler
                    ? "a device throws nothing; say with the response what went wrong. A trap is thrown by 'ask'"
                    : "a device throws nothing; traps are thrown by the launch", id: "device-throws", at: throwing,
                [Remedy("remove '\(throwing.trimmedDescription)'", .remove(throwing))])
        }
        for modifier in function.modifiers {
            switch modifier.name.tokenKind {
            case .keyword(.public), .keyword(.package), .keyword(.internal), .keyword(.fileprivate), .keyword(.private),
                .keyword(.static), .keyword(.nonisolated):
                continue
            case .keyword(.class):
                body.report(
                    "'\(macro)' cannot be overridden; use 'static'", id: "device-declaration", at: modifier,
                    [Remedy("use 'static'", .replace(modifier, with: "static"))])
            default:
                body.report(
                    "'\(modifier.trimmedDescription)' has no meaning on a device", id: "device-declaration",
                    at: modifier)
            }
        }
        if case .identifier = function.name.tokenKind {
        } else {
            body.report("an operator cannot be '\(macro)'; give it a name", id: "device-declaration", at: function.name)
        }
    }

    /// The names of the types around the function.
    private func readSurroundings() -> [String] {
        var names: [String] = []
        for scope in place.lexicalContext.reversed() {
            if let group = scope.asProtocol((any DeclGroupSyntax).self) {
                if let generics = scope.asProtocol((any WithGenericParametersSyntax).self)?.genericParameterClause {
                    body.report(
                        "'\(macro)' cannot stand in a generic type (\(generics.trimmedDescription)); move it out",
                        id: "device-generic",
                        at: function.name)
                }
                if group.is(ProtocolDeclSyntax.self) {
                    body.report("'\(macro)' cannot stand in a protocol", id: "device-declaration", at: function.name)
                }
                if let type = group.as(ExtensionDeclSyntax.self) {
                    names += type.extendedType.trimmedDescription.split(separator: ".").map(String.init)
                } else if let named = group.asProtocol((any NamedDeclSyntax).self) {
                    names.append(plain(named.name))
                }
            } else {
                body.report(
                    "'\(macro)' cannot stand inside a function, where no other functions can be added beside it; move it out",
                    id: "device-declaration", at: function.name)
                break
            }
        }
        let isStatic = function.modifiers.contains {
            [.keyword(.static), .keyword(.class)].contains($0.name.tokenKind)
        }
        if !names.isEmpty, !isStatic {
            body.report(
                "a device has no 'self', so '\(macro)' in a type is 'static'", id: "device-declaration",
                at: function.funcKeyword, [Remedy("insert 'static'", .insert("static ", before: function.funcKeyword))])
        }
        return names
    }

    // MARK: Parameters

    private func readParameters(into signature: inout Signature) {
        let parameters = Array(function.signature.parameterClause.parameters)
        var names: Set<String> = []
        for (index, syntax) in parameters.enumerated() {
            guard let shape = try? ParameterShape(syntax, reader: body) else {
                body.bind(plain(syntax.secondName ?? syntax.firstName), to: .refused)
                continue
            }
            if !names.insert(shape.name).inserted {
                body.report("there are two parameters '\(shape.name)'", id: "device-parameter", at: syntax)
            }
            if shape.type == .context {
                readContext(shape, syntax, isLast: index == parameters.count - 1, into: &signature)
                continue
            }
            if let problem = problem(of: shape) {
                body.report(problem.text, id: "device-parameter", at: syntax.type, problem.remedies)
                body.bind(shape.name, to: .refused)
                continue
            }
            let variable = body.newVariable(
                shape.name, shape.type, isMutable: shape.isInout, storage: shape.isInout ? .inoutParameter : .parameter)
            body.bind(shape.name, to: .variable(variable))
            signature.parameters.append(Parameter(label: shape.label, variable: variable, isRead: false))
        }
        if isKernel, signature.contextName == nil,
            !parameters.contains(where: { $0.type.trimmedDescription == "DeviceContext" })
        {
            let clause = function.signature.parameterClause
            let text = "\(parameters.isEmpty ? "" : ", ")in context: DeviceContext"
            body.report(
                "the last parameter of a kernel is 'in context: DeviceContext', which tells an item its index",
                id: "device-context",
                at: clause.rightParen, [Remedy("add the context", .insert(text, before: clause.rightParen))])
        }
    }

    private func readContext(
        _ shape: ParameterShape, _ syntax: FunctionParameterSyntax, isLast: Bool, into signature: inout Signature
    ) {
        body.bind(shape.name, to: .context)
        guard isLast, shape.label == "in", !shape.isInout else {
            body.report(
                "the context is the last parameter, written 'in context: DeviceContext'", id: "device-context",
                at: syntax,
                isLast && shape.label != "in"
                    ? [Remedy("use the label 'in'", .replace(syntax, with: "in \(shape.name): DeviceContext"))] : [])
            return
        }
        signature.contextName = shape.name
    }

    private func problem(of shape: ParameterShape) -> (text: String, remedies: [Remedy])? {
        if role == .handler, !shape.type.isStructure {
            return ("'\(shape.type.swiftName)' cannot be passed to a handler, which takes '@DeviceStruct's", [])
        }
        switch shape.type {
        case .scalar, .vector, .structure, .reference, .buffer:
            guard shape.isInout, isKernel else { return nil }
            return ("a kernel's items cannot all write one parameter; take a 'MutableDeviceSpan'", [])
        case .mask, .index:
            guard isKernel else { return nil }
            return ("'\(shape.type.swiftName)' cannot be passed to a kernel", [])
        case .span, .mutableSpan:
            guard shape.isInout else { return nil }
            return ("a span is passed as it is, without 'inout'; write through a 'MutableDeviceSpan'", [])
        case .array:
            return ("an array cannot be passed; pass a span, or the elements one by one", [])
        case .groupArray:
            return ("group memory cannot be passed; declare it in the kernel", [])
        case .context, .void: return ("'\(shape.type.swiftName)' cannot be passed", [])
        }
    }

    private func readResult() -> Bool {
        guard let clause = function.signature.returnClause else { return true }
        guard let type = try? body.type(clause.type) else { return false }
        if isKernel {
            guard type == .void else {
                body.report(
                    "a kernel gives no value; write it into a 'MutableDeviceSpan'", id: "device-return", at: clause.type
                )
                return false
            }
            return true
        }
        if role == .handler, !type.isStructure {
            body.report(
                "a handler's response is a '@DeviceStruct', and '\(type.swiftName)' is none; make one of it",
                id: "device-return", at: clause.type)
            return false
        }
        switch type {
        case .scalar, .vector, .mask, .structure, .reference, .buffer, .index, .void:
            body.result = type
            return true
        default:
            body.report(
                "a function cannot give a '\(type.swiftName)'", id: "device-return", at: clause.type)
            return false
        }
    }
}
