import SwiftSyntax

// What is lent to handlers
extension BodyReader {
    /// Whether a function of the context gives the elements of a reference.
    static func givesElements(_ name: String) -> Bool { name == "elements" || name == "mutableElements" }

    /// `let data = context.elements(of: reference)` or `context.mutableElements(of:)`; nil if the value is something else.
    func readLentElements(
        _ value: ExprSyntax, _ name: String, isVariable: Bool, at binding: PatternBindingSyntax
    ) throws -> Statement? {
        guard let call = value.as(FunctionCallExprSyntax.self),
            let member = call.calledExpression.as(MemberAccessExprSyntax.self),
            let base = member.base?.as(DeclReferenceExprSyntax.self), case .context? = lookUp(plain(base.baseName))
        else { return nil }
        let function = plain(member.declName.baseName)
        guard Self.givesElements(function) else { return nil }
        try checkMayBorrow(at: member.declName)
        guard !isVariable else {
            let specifier = binding.parent?.parent?.as(VariableDeclSyntax.self)?.bindingSpecifier
            throw refuse(
                "what was lent is declared with 'let': its elements change, not where they are", id: "device-lending",
                at: specifier.map { Syntax($0) } ?? Syntax(binding),
                specifier.map { [Remedy("use 'let'", .replace($0, with: "let"))] } ?? [])
        }
        let argument = try arguments(of: call, labelled: ["of"])[0]
        let declared = try binding.typeAnnotation.map { try type($0.type) }
        let isMutable = function == "mutableElements"
        let element = try elementOfReference(argument, declared?.element)
        let span = isMutable ? DeviceType.mutableSpan(element) : .span(element)
        if let declared, declared != span { throw mismatch(value, span, declared) }
        let reference = try read(argument, expecting: .buffer(of: element))
        let variable = newVariable(name, span, isMutable: false)
        bind(name, to: .variable(variable))
        return statement(.declare(variable, make(.lent(reference), span, at: call)), at: binding)
    }

    /// Only handlers are lent something.
    func checkMayBorrow(at node: some SyntaxProtocol) throws {
        switch role {
        case .handler where threads != nil:
            throw refuse(
                "a handler that all threads of a block execute is lent nothing; use '.perThread', or write the handler in C, where 'rk_ring_elements' finds what was lent",
                id: "device-lending", at: node)
        case .handler: return
        case .kernel:
            throw refuse(
                "a kernel takes its elements as parameters, 'DeviceSpan' or 'MutableDeviceSpan'; only the handlers of '@DeviceRingKernel' are lent some",
                id: "device-lending", at: node)
        case .function:
            throw refuse(
                "a device function is lent nothing, since kernels call it as well; let it take a span",
                id: "device-lending",
                at: node)
        }
    }

    /// - Parameter declared: The element that a type says, where one is written.
    private func elementOfReference(_ expression: ExprSyntax, _ declared: DeviceType?) throws -> DeviceType {
        switch guess(expression) {
        case .known(.buffer(let element)): return element
        case .hidden:
            if let declared { return declared }
            guard let member = expression.as(MemberAccessExprSyntax.self), let base = member.base,
                guess(base).type?.isStructure == true
            else { throw hidden(expression) }
            throw refuse(
                "what '\(member.trimmedDescription)' refers to is not visible here; write '(\(member.trimmedDescription) as DeviceBufferReference<T>)', or give the constant a type",
                id: "device-hidden-type", at: expression,
                [Remedy("say the elements", Edit.wrap(expression, "(", " as DeviceBufferReference<<#Element#>>)"))])
        case let other:
            let found = standaloneType(other)?.swiftName ?? ""
            throw refuse(
                "elements are those of a 'DeviceBufferReference', and this is '\(found)'", id: "device-lending",
                at: expression)
        }
    }
}
