import SwiftDiagnostics
import SwiftSyntax

/// The method of a kernel that answers its messages.
struct HandleMethod {
    let function: FunctionDeclSyntax

    /// The type of the messages it takes.
    let request: TypeSyntax

    /// The type of its answers; `nil` when it returns nothing.
    let response: TypeSyntax?

    /// Finds the method in a kernel; `nil` when a finding forbids the expansion.
    init?(in declaration: StructDeclSyntax, reporting diagnoser: inout Diagnoser) {
        guard let function = Self.only(in: declaration, reporting: &diagnoser),
            Self.acceptsShape(of: function, reporting: &diagnoser)
        else { return nil }
        let parameters = Array(function.signature.parameterClause.parameters)
        guard let request = Self.requestType(of: parameters[0], reporting: &diagnoser),
            Self.acceptsContext(parameters[1], reporting: &diagnoser)
        else { return nil }
        let returned = function.signature.returnClause?.type
        if let returned, !returned.isVoid {
            guard Self.acceptsResponse(returned, reporting: &diagnoser) else { return nil }
            response = returned.trimmed
        } else {
            response = nil
        }
        self.function = function
        self.request = request
        if declaration.declaresOtherRequest(than: request, reporting: &diagnoser) { return nil }
    }

    // MARK: Finding the method

    private static func only(in declaration: StructDeclSyntax, reporting diagnoser: inout Diagnoser)
        -> FunctionDeclSyntax?
    {
        let methods = declaration.handleMethods
        let matching = methods.filter(\.hasHandlerLabels)
        if let first = matching.first {
            guard let second = matching.dropFirst().first else { return first }
            diagnoser.error(
                "'\(declaration.name.text)' has two methods 'handle(_:in:)'; a kernel takes one type of message, which may be an enum of several",
                id: "two-handle-methods", at: second.name,
                notes: [
                    Note(node: Syntax(first.name), message: Remark("the first one is here", id: "first-handle-method"))
                ]
            )
            return nil
        }
        if let near = methods.first {
            rejectParameters(of: near, reporting: &diagnoser)
        } else {
            reportAbsence(in: declaration, reporting: &diagnoser)
        }
        return nil
    }

    private static func reportAbsence(in declaration: StructDeclSyntax, reporting diagnoser: inout Diagnoser) {
        let block = declaration.memberBlock
        let lineStart = declaration.lineIndentation
        let stub = """
            \(lineStart)    mutating func handle(_ request: <#Request#>, in context: KernelContext) throws -> <#Response#> {
            \(lineStart)        <#code#>
            \(lineStart)    }
            """
        let separator = block.members.isEmpty ? "\n" : "\n\n"
        let closing = block.rightBrace.leadingTrivia.contains(where: \.isNewline) ? "" : "\n" + lineStart
        let anchor = block.members.last.map { Syntax($0) } ?? Syntax(block.leftBrace)
        diagnoser.error(
            "'\(declaration.name.text)' has no method 'handle(_:in:)' that answers its messages",
            id: "no-handle-method", at: declaration.name,
            fixIts: [FixIt("add 'handle(_:in:)'", .insert(separator + stub + closing, after: anchor))]
        )
    }

    /// Says what is wrong with the parameters of a method that is called `handle`.
    private static func rejectParameters(of function: FunctionDeclSyntax, reporting diagnoser: inout Diagnoser) {
        let clause = function.signature.parameterClause
        let parameters = Array(clause.parameters)
        let message = "'handle' takes the message and the context: 'handle(_ request: …, in context: KernelContext)'"
        switch parameters.count {
        case 1:
            var edits = [TextEdit.insert(", in context: KernelContext", after: parameters[0])]
            if let relabel = parameters[0].relabelled("_") { edits.append(relabel) }
            diagnoser.error(
                message, id: "handle-parameters", at: clause,
                fixIts: [FixIt("add 'in context: KernelContext'", edits)]
            )
        case 2:
            let edits = [parameters[0].relabelled("_"), parameters[1].relabelled("in")].compactMap { $0 }
            let culprit = parameters[0].firstName.text == "_" ? parameters[1] : parameters[0]
            diagnoser.error(
                message, id: "handle-parameters", at: culprit.firstName,
                fixIts: edits.isEmpty
                    ? [] : [FixIt("use the labels '_' and 'in'", edits)]
            )
        default:
            diagnoser.error(message, id: "handle-parameters", at: clause)
        }
    }

    // MARK: Checking the method

    private static func acceptsShape(of function: FunctionDeclSyntax, reporting diagnoser: inout Diagnoser) -> Bool {
        if let modifier = function.modifiers.first(where: { $0.name.tokenKind == .keyword(.static) }) {
            diagnoser.error(
                "'handle(_:in:)' must be an instance method: it works on the kernel's own state",
                id: "static-handle", at: modifier,
                fixIts: [FixIt("remove 'static'", .remove(modifier))]
            )
            return false
        }
        if let generics = function.genericParameterClause {
            diagnoser.error(
                "'handle(_:in:)' cannot be generic: a kernel takes one type of message",
                id: "generic-handle", at: generics
            )
            return false
        }
        return true
    }

    private static func requestType(of parameter: FunctionParameterSyntax, reporting diagnoser: inout Diagnoser)
        -> TypeSyntax?
    {
        var type = parameter.type
        if let attributed = type.as(AttributedTypeSyntax.self) {
            for specifier in attributed.specifiers {
                guard let simple = specifier.as(SimpleTypeSpecifierSyntax.self),
                    simple.specifier.tokenKind == .keyword(.inout)
                else { continue }
                diagnoser.error(
                    "the message cannot be 'inout': it was moved to the kernel, and its sender keeps nothing",
                    id: "inout-request", at: simple,
                    fixIts: [FixIt("remove 'inout'", .remove(simple))]
                )
                return nil
            }
            type = attributed.baseType
        }
        guard type.isConcreteMessage else {
            diagnoser.error(
                "'handle(_:in:)' needs one concrete type of message, not '\(type.trimmedDescription)'",
                id: "request-type", at: type
            )
            return nil
        }
        return type.trimmed
    }

    private static func acceptsContext(_ parameter: FunctionParameterSyntax, reporting diagnoser: inout Diagnoser)
        -> Bool
    {
        if parameter.type.unqualifiedName == "KernelContext" { return true }
        diagnoser.error(
            "the second parameter of 'handle(_:in:)' is the kernel's context, of type 'KernelContext'",
            id: "context-type", at: parameter.type,
            fixIts: [FixIt("change the type to 'KernelContext'", .replace(parameter.type, with: "KernelContext"))]
        )
        return false
    }

    private static func acceptsResponse(_ type: TypeSyntax, reporting diagnoser: inout Diagnoser) -> Bool {
        if type.isConcreteMessage { return true }
        diagnoser.error(
            "'handle(_:in:)' answers with one concrete type of message, or returns nothing, not '\(type.trimmedDescription)'",
            id: "response-type", at: type
        )
        return false
    }
}

extension StructDeclSyntax {
    /// The white space in front of the declaration's first line.
    fileprivate var lineIndentation: String {
        var indentation = ""
        for piece in leadingTrivia.pieces.reversed() {
            switch piece {
            case .spaces(let count): indentation += String(repeating: " ", count: count)
            case .tabs(let count): indentation += String(repeating: "\t", count: count)
            default: return indentation
            }
        }
        return indentation
    }

    /// The methods called `handle`.
    fileprivate var handleMethods: [FunctionDeclSyntax] {
        memberBlock.members.compactMap { $0.decl.as(FunctionDeclSyntax.self) }.filter { $0.name.text == "handle" }
    }

    /// Reports a nested type `Request` that is not what the kernel handles: the protocol would take it for that.
    fileprivate func declaresOtherRequest(than request: TypeSyntax, reporting diagnoser: inout Diagnoser) -> Bool {
        for member in memberBlock.members {
            guard let nested = member.decl.asProtocol((any NamedDeclSyntax).self), nested.name.text == "Request",
                !member.decl.is(TypeAliasDeclSyntax.self)
            else { continue }
            let spellings = ["Request", "Self.Request", "\(name.text).Request"]
            guard !spellings.contains(request.trimmedDescription) else { return false }
            diagnoser.error(
                "'Request' is the type that a kernel handles, and 'handle(_:in:)' takes '\(request.trimmedDescription)'; give this type another name",
                id: "other-request", at: nested.name
            )
            return true
        }
        return false
    }
}

extension FunctionDeclSyntax {
    /// Whether the function may suspend.
    var isAsync: Bool {
        signature.effectSpecifiers?.asyncSpecifier != nil
    }

    /// Whether the function is written `handle(_:in:)`.
    fileprivate var hasHandlerLabels: Bool {
        signature.parameterClause.parameters.map(\.firstName.text) == ["_", "in"]
    }
}

extension FunctionParameterSyntax {
    /// The edit that gives the parameter another label and keeps its name, unless it has that label.
    fileprivate func relabelled(_ label: String) -> TextEdit? {
        guard firstName.text != label else { return nil }
        if secondName != nil { return .replace(firstName, with: label) }
        return .insert("\(label) ", before: firstName)
    }
}

extension TypeSyntax {
    /// Whether the type can be a message: it has a name, and is neither optional nor `some` or `any`.
    fileprivate var isConcreteMessage: Bool {
        unqualifiedName != nil && unqualifiedName != "Any" && optionalWrappedType == nil
    }
}
