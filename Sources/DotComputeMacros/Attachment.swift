import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxMacros

/// Checks what a macro was attached to.
struct Attachment {
    /// The macro as the user writes it.
    let macro: String

    /// Why it has to be a struct.
    let purpose: String

    /// The struct at file scope or in a type that the macro is attached to; anything else is reported.
    func structDeclaration(
        _ declaration: some DeclGroupSyntax,
        in context: some MacroExpansionContext,
        reporting diagnoser: inout Diagnoser
    ) -> StructDeclSyntax? {
        guard let structure = declaration.as(StructDeclSyntax.self) else {
            rejectKind(of: declaration, reporting: &diagnoser)
            return nil
        }
        guard context.lexicalContext.allSatisfy(\.isTypeOrExtension) else {
            diagnoser.error(
                "'\(macro)' cannot be used inside a function, where Swift allows no extension; move '\(structure.name.text)' to file scope or into a type",
                id: "local-type", at: structure.name
            )
            return nil
        }
        return isReachable(structure, in: context, reporting: &diagnoser) ? structure : nil
    }

    /// Whether an extension in the same file can name the struct; a nested type that is private hides from it.
    private func isReachable(
        _ structure: StructDeclSyntax,
        in context: some MacroExpansionContext,
        reporting diagnoser: inout Diagnoser
    ) -> Bool {
        // At file scope, `private` means `fileprivate`.
        guard !context.lexicalContext.isEmpty else { return true }
        let message = "an extension, which '\(macro)' writes, cannot see a private nested type; use 'fileprivate'"
        if let modifier = structure.privateModifier {
            diagnoser.error(
                message, id: "private-nested", at: modifier,
                fixIts: [FixIt("replace 'private' with 'fileprivate'", .replace(modifier, with: "fileprivate"))]
            )
            return false
        }
        let enclosing = context.lexicalContext.dropLast().compactMap { $0.asProtocol((any DeclGroupSyntax).self) }
        guard enclosing.allSatisfy({ $0.privateModifier == nil }) else {
            diagnoser.error(
                "an extension, which '\(macro)' writes, cannot see into a private nested type; use 'fileprivate' for the type around '\(structure.name.text)'",
                id: "private-nested", at: structure.name
            )
            return false
        }
        return true
    }

    private func rejectKind(of declaration: some DeclGroupSyntax, reporting diagnoser: inout Diagnoser) {
        let kind = declaration.introducer
        let name = declaration.asProtocol((any NamedDeclSyntax).self)?.name.text ?? "this"
        var fixIts: [FixIt] = []
        if declaration.is(ClassDeclSyntax.self) || declaration.is(ActorDeclSyntax.self) {
            let toStruct = TextEdit.replace(kind, with: "struct")
            if let final = declaration.modifiers.first(where: { $0.name.tokenKind == .keyword(.final) }) {
                fixIts = [FixIt("replace 'final \(kind.text)' with 'struct'", .remove(final), toStruct)]
            } else {
                fixIts = [FixIt("replace '\(kind.text)' with 'struct'", toStruct)]
            }
        }
        diagnoser.error(
            "'\(macro)' needs a struct, and '\(name)' is \(kind.text.article) \(kind.text): \(purpose)",
            id: "not-a-struct", at: kind, fixIts: fixIts
        )
    }
}

extension DeclGroupSyntax {
    /// The `@available` attributes of the declaration, each on its line, for an extension of the same type.
    var availability: String {
        attributes.compactMap { element in
            guard case .attribute(let attribute) = element, attribute.attributeName.trimmedDescription == "available"
            else {
                return nil
            }
            return attribute.trimmedDescription + "\n"
        }.joined()
    }
}

extension DeclGroupSyntax {
    fileprivate var privateModifier: DeclModifierSyntax? {
        modifiers.first { $0.name.tokenKind == .keyword(.private) && $0.detail == nil }
    }
}

extension Syntax {
    /// Whether the node is a type or an extension, whose nested types can themselves be extended.
    fileprivate var isTypeOrExtension: Bool {
        self.asProtocol((any DeclGroupSyntax).self) != nil
    }
}

extension String {
    /// The indefinite article that stands before this word.
    fileprivate var article: String {
        first.map { "aeiou".contains($0) } == true ? "an" : "a"
    }
}
