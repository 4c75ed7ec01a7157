public import SwiftSyntax
import SwiftSyntaxBuilder
public import SwiftSyntaxMacros

/// Expands `@Message`: the standard fields, the initialisers, the coding, and the conformance to `Message`.
public struct MessageMacro {}

extension MessageMacro: MemberMacro {
    public static func expansion(
        of node: AttributeSyntax,
        providingMembersOf declaration: some DeclGroupSyntax,
        conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        var diagnoser = Diagnoser(context)
        guard let shape = shape(of: declaration, in: context, reporting: &diagnoser) else { return [] }
        return MessageExpansion(shape).members
    }

    /// What the expansion is written from; `nil` when a finding forbids it.
    fileprivate static func shape(
        of declaration: some DeclGroupSyntax,
        in context: some MacroExpansionContext,
        reporting diagnoser: inout Diagnoser
    ) -> MessageShape? {
        guard let declaration = structDeclaration(declaration, in: context, reporting: &diagnoser) else { return nil }
        return MessageShape(declaration, in: context, reporting: &diagnoser)
    }

    /// The struct that the macro is attached to, or a finding that says what it is instead.
    private static func structDeclaration(
        _ declaration: some DeclGroupSyntax,
        in context: some MacroExpansionContext,
        reporting diagnoser: inout Diagnoser
    ) -> StructDeclSyntax? {
        let attachment = Attachment(macro: "@Message", purpose: "a message is a value that moves from kernel to kernel")
        guard let declaration = attachment.structDeclaration(declaration, in: context, reporting: &diagnoser) else {
            return nil
        }
        for inherited in declaration.inheritanceClause?.inheritedTypes ?? [] {
            if let suppressed = inherited.type.as(SuppressedTypeSyntax.self),
                suppressed.type.unqualifiedName == "Copyable"
            {
                diagnoser.error(
                    "a message must be Copyable: one may be published to several kernels",
                    id: "noncopyable", at: inherited.type
                )
                return nil
            }
        }
        return declaration
    }
}

extension MessageMacro: ExtensionMacro {
    public static func expansion(
        of node: AttributeSyntax,
        attachedTo declaration: some DeclGroupSyntax,
        providingExtensionsOf type: some TypeSyntaxProtocol,
        conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) throws -> [ExtensionDeclSyntax] {
        var diagnoser = Diagnoser.silent
        guard !protocols.isEmpty, shape(of: declaration, in: context, reporting: &diagnoser) != nil else { return [] }
        return [
            try ExtensionDeclSyntax("\(raw: declaration.availability)extension \(type.trimmed): DotCompute.Message {}")
        ]
    }
}
