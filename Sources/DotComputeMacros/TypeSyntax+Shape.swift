import SwiftSyntax

extension TypeSyntax {
    /// The `T` of `T?`, `T!` and `Optional<T>`.
    var optionalWrappedType: TypeSyntax? {
        if let optional = self.as(OptionalTypeSyntax.self) { return optional.wrappedType }
        if let implicit = self.as(ImplicitlyUnwrappedOptionalTypeSyntax.self) { return implicit.wrappedType }
        guard unqualifiedName == "Optional",
            let arguments = self.as(IdentifierTypeSyntax.self)?.genericArgumentClause?.arguments
                ?? self.as(MemberTypeSyntax.self)?.genericArgumentClause?.arguments,
            arguments.count == 1
        else { return nil }
        return arguments.first?.argument.as(TypeSyntax.self)
    }

    /// The last part of a possibly qualified name, without generic arguments; `nil` for types that are no plain name.
    var unqualifiedName: String? {
        self.as(IdentifierTypeSyntax.self)?.name.text ?? self.as(MemberTypeSyntax.self)?.name.text
    }

    /// The type without the parentheses that surround it.
    var unparenthesised: TypeSyntax {
        if let tuple = self.as(TupleTypeSyntax.self), tuple.elements.count == 1, let element = tuple.elements.first,
            element.firstName == nil
        {
            return element.type.unparenthesised
        }
        return self
    }

    /// Whether the type stands for "no value": `Void` or `()`.
    var isVoid: Bool {
        if unqualifiedName == "Void" { return true }
        guard let tuple = unparenthesised.as(TupleTypeSyntax.self) else { return false }
        return tuple.elements.isEmpty
    }

    /// The type with single spaces where the user may have written any white space or comment, for comparisons.
    var canonicalText: String {
        tokens(viewMode: .sourceAccurate).map(\.text).joined(separator: " ")
    }

    /// The first identifier in the type that is spelt `name`.
    func firstUse(of name: String) -> TokenSyntax? {
        tokens(viewMode: .sourceAccurate).first { token in
            guard case .identifier(name) = token.tokenKind else { return false }
            // `Outer.T` is a member of another type, not the generic parameter.
            return token.parent?.is(MemberTypeSyntax.self) != true
        }
    }

    /// The part of the type that no message can carry, with the reason.
    ///
    /// Optionals, arrays, dictionaries and generic arguments are searched; what a name stands for is unknown here.
    var uncodablePart: (type: TypeSyntax, reason: String)? {
        let type = unparenthesised
        let attributed = type.as(AttributedTypeSyntax.self)
        if (attributed?.baseType ?? type).is(FunctionTypeSyntax.self) {
            return (type, "a function cannot be written into a message; carry the data it would work on instead")
        }
        if let attributed {
            return attributed.baseType.uncodablePart
        }
        if type.is(TupleTypeSyntax.self) {
            return (type, "a tuple is not Codable; declare a struct with these elements")
        }
        if type.is(SomeOrAnyTypeSyntax.self) || ["Any", "AnyObject"].contains(type.unqualifiedName) {
            return (
                type,
                "'\(type.trimmedDescription)' is not Codable; name a concrete type, or an enum of the possible ones"
            )
        }
        if type.is(MetatypeTypeSyntax.self) {
            return (type, "a metatype is not Codable; carry a name or an enum instead")
        }
        if let optional = type.optionalWrappedType { return optional.uncodablePart }
        if let array = type.as(ArrayTypeSyntax.self) { return array.element.uncodablePart }
        if let dictionary = type.as(DictionaryTypeSyntax.self) {
            return dictionary.key.uncodablePart ?? dictionary.value.uncodablePart
        }
        if let arguments = type.as(IdentifierTypeSyntax.self)?.genericArgumentClause?.arguments {
            for case .type(let argument) in arguments.map(\.argument) {
                if let part = argument.uncodablePart { return part }
            }
        }
        return nil
    }
}
