import DeviceTranslator
import SwiftDiagnostics
import SwiftParser
public import SwiftSyntax
import SwiftSyntaxBuilder
public import SwiftSyntaxMacros

/// Expands `@DeviceKernel`: the kernel's definition, and the functions that launch it.
public struct DeviceKernelMacro: PeerMacro {
    public static func expansion(
        of node: AttributeSyntax,
        providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        guard let function = declaration.functionOrFinding(of: "@DeviceKernel", node, in: context) else { return [] }
        return DeviceExpansion.kernel(
            function, at: context.place(of: function), file: context.file(of: function),
            holder: { context.makeUniqueName($0).text }
        ).declarations(in: context)
    }
}

/// Expands `@DeviceFunction`: what kernels call instead of the function.
public struct DeviceFunctionMacro: PeerMacro {
    public static func expansion(
        of node: AttributeSyntax,
        providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        guard let function = declaration.functionOrFinding(of: "@DeviceFunction", node, in: context) else { return [] }
        return DeviceExpansion.function(function, at: context.place(of: function), file: context.file(of: function))
            .declarations(in: context)
    }
}

/// Expands `@DeviceRingKernel`: the definition of the ring kernel whose messages the function handles.
public struct DeviceRingKernelMacro: PeerMacro {
    public static func expansion(
        of node: AttributeSyntax,
        providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        guard let function = declaration.functionOrFinding(of: "@DeviceRingKernel", node, in: context) else {
            return []
        }
        return DeviceExpansion.handler(
            function, node, at: context.place(of: function), file: context.file(of: function),
            holder: { context.makeUniqueName($0).text }
        ).declarations(in: context)
    }
}

/// Expands `@DeviceStruct`: the layout that devices see, and the conformance.
///
/// The layout is a member, since only inside of the struct its nested names are visible as the user writes them.
public struct DeviceStructMacro {
    fileprivate static let attachment = Attachment(
        macro: "@DeviceStruct", purpose: "devices know plain values with one layout")
}

extension DeviceStructMacro: MemberMacro {
    public static func expansion(
        of node: AttributeSyntax,
        providingMembersOf declaration: some DeclGroupSyntax,
        conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        var diagnoser = Diagnoser(context)
        guard let structure = attachment.structDeclaration(declaration, in: context, reporting: &diagnoser) else {
            return []
        }
        return DeviceExpansion.structure(structure, at: context.place(of: structure)).declarations(in: context)
    }
}

extension DeviceStructMacro: ExtensionMacro {
    public static func expansion(
        of node: AttributeSyntax,
        attachedTo declaration: some DeclGroupSyntax,
        providingExtensionsOf type: some TypeSyntaxProtocol,
        conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) throws -> [ExtensionDeclSyntax] {
        var diagnoser = Diagnoser.silent
        // A conformance that the user declared is not among those still wanted.
        guard let structure = attachment.structDeclaration(declaration, in: context, reporting: &diagnoser),
            !protocols.isEmpty,
            DeviceExpansion.structure(structure, at: context.place(of: structure)).diagnostics.isEmpty
        else { return [] }
        return [
            try ExtensionDeclSyntax(
                "\(raw: structure.availability)extension \(type.trimmed): DotCompute.DeviceStruct {}")
        ]
    }
}

extension DeviceExpansion.Result {
    /// The declarations; the findings are reported.
    fileprivate func declarations(in context: some MacroExpansionContext) -> [DeclSyntax] {
        for diagnostic in diagnostics { context.diagnose(diagnostic) }
        return declarations.map { DeclSyntax("\(raw: $0)") }
    }
}

extension DeclSyntaxProtocol {
    /// The function that a macro is attached to; anything else is reported.
    fileprivate func functionOrFinding(
        of macro: String, _ node: AttributeSyntax, in context: some MacroExpansionContext
    ) -> FunctionDeclSyntax? {
        if let function = self.as(FunctionDeclSyntax.self) { return function }
        var diagnoser = Diagnoser(context)
        diagnoser.error("'\(macro)' belongs to a function", id: "device-declaration", at: node)
        return nil
    }
}

extension MacroExpansionContext {
    /// Where a declaration stands in the user's file.
    fileprivate func place(of declaration: some DeclSyntaxProtocol) -> DeclarationPlace {
        let place = location(of: declaration, at: .afterLeadingTrivia, filePathMode: .fileID)
        let line = place?.line.as(IntegerLiteralExprSyntax.self).flatMap { Int($0.literal.text) }
        let column = place?.column.as(IntegerLiteralExprSyntax.self).flatMap { Int($0.literal.text) }
        return DeclarationPlace(
            origin: SourcePosition(line: line ?? 1, column: column ?? 1), lexicalContext: lexicalContext)
    }

    /// The file of a declaration, as `Module/File.swift`.
    fileprivate func file(of declaration: some DeclSyntaxProtocol) -> String {
        let place = location(of: declaration, at: .afterLeadingTrivia, filePathMode: .fileID)
        return place?.file.as(StringLiteralExprSyntax.self)?.representedLiteralValue ?? ""
    }
}
