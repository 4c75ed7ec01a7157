import SwiftSyntax
import SwiftSyntaxBuilder

/// Writes the members that a kernel lacks.
struct RingKernelExpansion {
    let access: AccessLevel
    let id: StringLiteralExprSyntax
    let method: HandleMethod
    let existing: ExistingMembers

    var members: [DeclSyntax] {
        var members: [DeclSyntax] = []
        if !existing.declares("kernelID") {
            // Computed, because a generic type cannot have stored static properties.
            members.append("\(raw: access.prefix)static var kernelID: DotCompute.KernelID { \(id) }")
        }
        if let alias = typealiasDeclaration("Request", for: method.request.trimmedDescription) {
            members.append(alias)
        }
        let response = method.response?.trimmedDescription ?? "DotCompute.Acknowledgement"
        if let alias = typealiasDeclaration("Response", for: response) {
            members.append(alias)
        }
        if method.response == nil { members.append(acknowledgingMethod) }
        return members
    }

    private func typealiasDeclaration(_ name: String, for type: String) -> DeclSyntax? {
        // A type outside that has the name already is found by inference; an alias would refer to itself.
        guard !existing.declares(name), type != name else { return nil }
        return "\(raw: access.prefix)typealias \(raw: name) = \(raw: type)"
    }

    /// The requirement for a kernel that only consumes: calls the user's method and acknowledges.
    ///
    /// It is disfavoured, so that a call of the user's own `handle(_:in:)` stays unambiguous.
    private var acknowledgingMethod: DeclSyntax {
        let function = method.function
        let isMutating = function.modifiers.contains { $0.name.tokenKind == .keyword(.mutating) }
        let effects = function.signature.effectSpecifiers
        let isThrowing = effects?.throwsClause != nil
        let specifiers = effects.map { "\($0.trimmedDescription) " } ?? ""
        let call = (isThrowing ? "try " : "") + (function.isAsync ? "await " : "") + "self.handle(request, in: context)"
        return """
            @_disfavoredOverload
            \(raw: access.prefix)\(raw: isMutating ? "mutating " : "")func handle(
                _ request: \(method.request), in context: DotCompute.KernelContext
            ) \(raw: specifiers)-> DotCompute.Acknowledgement {
                let _: Swift.Void = \(raw: call)
                return DotCompute.Acknowledgement(answering: request)
            }
            """
    }
}
