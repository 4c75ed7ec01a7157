import SwiftDiagnostics
import SwiftParser
public import SwiftSyntax
import SwiftSyntaxBuilder
public import SwiftSyntaxMacros

/// Expands `@RingKernel`: the kernel's ID, its message types, and the conformance that fits its `handle` method.
public struct RingKernelMacro {
    fileprivate static let attachment = Attachment(
        macro: "@RingKernel",
        purpose: "a kernel's state is private to it, and a restart begins with a fresh value"
    )
}

extension RingKernelMacro: MemberMacro {
    public static func expansion(
        of node: AttributeSyntax,
        providingMembersOf declaration: some DeclGroupSyntax,
        conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        var diagnoser = Diagnoser(context)
        guard let declaration = attachment.structDeclaration(declaration, in: context, reporting: &diagnoser) else {
            return []
        }
        warnAboutSharedState(in: declaration, reporting: &diagnoser)
        let id = kernelID(of: node, reporting: &diagnoser)
        let method = HandleMethod(in: declaration, reporting: &diagnoser)
        guard let id, let method else { return [] }
        return RingKernelExpansion(
            access: AccessLevel(of: declaration, in: context),
            id: id,
            method: method,
            existing: ExistingMembers(declaration.memberBlock.members)
        ).members
    }

    /// The literal that names the kernel.
    private static func kernelID(of node: AttributeSyntax, reporting diagnoser: inout Diagnoser)
        -> StringLiteralExprSyntax?
    {
        guard case .argumentList(let arguments)? = node.arguments, let argument = arguments.first else {
            diagnoser.error(
                "'@RingKernel' needs the kernel's ID, as in '@RingKernel(\"counter\")'",
                id: "kernel-id", at: node.attributeName
            )
            return nil
        }
        guard let literal = argument.expression.as(StringLiteralExprSyntax.self),
            let value = literal.representedLiteralValue
        else {
            diagnoser.error(
                "the kernel's ID must be a string literal without interpolation: it names the kernel before anything runs",
                id: "kernel-id", at: argument.expression
            )
            return nil
        }
        guard !value.isEmpty else {
            diagnoser.error("the kernel's ID is empty; kernels are found by it", id: "kernel-id", at: literal)
            return nil
        }
        return literal.trimmed
    }

    /// Warns about variables that all kernels of the type would share.
    private static func warnAboutSharedState(in declaration: StructDeclSyntax, reporting diagnoser: inout Diagnoser) {
        for member in declaration.memberBlock.members {
            guard let variable = member.decl.as(VariableDeclSyntax.self),
                variable.bindingSpecifier.tokenKind == .keyword(.var),
                variable.bindings.contains(where: { $0.accessorBlock == nil }),
                let modifier = variable.modifiers.first(where: { $0.name.tokenKind == .keyword(.static) })
            else { continue }
            diagnoser.warning(
                "a static variable is shared by all kernels of this type and races; keep a kernel's state in its own properties",
                id: "shared-state", at: modifier,
                fixIts: [FixIt("remove 'static'", .remove(modifier))]
            )
        }
    }
}

extension RingKernelMacro: ExtensionMacro {
    public static func expansion(
        of node: AttributeSyntax,
        attachedTo declaration: some DeclGroupSyntax,
        providingExtensionsOf type: some TypeSyntaxProtocol,
        conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) throws -> [ExtensionDeclSyntax] {
        var diagnoser = Diagnoser.silent
        guard let declaration = attachment.structDeclaration(declaration, in: context, reporting: &diagnoser),
            kernelID(of: node, reporting: &diagnoser) != nil,
            let method = HandleMethod(in: declaration, reporting: &diagnoser)
        else { return [] }
        let name = method.function.isAsync ? "AsyncRingKernelHandler" : "RingKernelHandler"
        // A conformance that the user declared is not among those still wanted.
        guard protocols.contains(where: { $0.unqualifiedName == name }) else { return [] }
        return [
            try ExtensionDeclSyntax(
                "\(raw: declaration.availability)extension \(type.trimmed): DotCompute.\(raw: name) {}")
        ]
    }
}
