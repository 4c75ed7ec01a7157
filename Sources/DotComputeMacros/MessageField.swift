import SwiftSyntax

/// One stored property of a message, as the expansion needs it.
struct MessageField {
    /// Why a property is part of the message.
    enum Role: Equatable {
        /// The user declared it.
        case user

        /// Every message has it, whether the user declared it or not.
        case standard(StandardField)
    }

    /// What decoding does when the key is absent.
    enum Absence: Equatable {
        /// The message cannot be decoded.
        case fails

        /// The property is optional and becomes `nil`.
        case givesNil

        /// The property keeps the value it was declared with.
        case keepsInitialValue

        /// The property takes the value of this expression.
        case gives(String)
    }

    /// The name as it must be written in code, with backticks where the user wrote them.
    let identifier: String

    /// The type as the user wrote it.
    let type: String

    /// The `T` of an optional `T?`.
    let wrappedType: String?

    /// The default of the initialiser's parameter.
    let defaultValue: String?

    /// Whether the declaration itself gives the property its value for good, so that no initialiser may set it.
    let isConstant: Bool

    let absence: Absence
    let role: Role

    /// The key under which the property travels; `nil` for a property that the user's `CodingKeys` leaves out.
    var key: String?

    /// The name without backticks.
    var name: String { unquoted(identifier) }

    /// The type that decoding asks for: what an optional wraps, or the type itself.
    var codedType: String { wrappedType ?? type }
}

/// A name without the backticks that make an identifier of a keyword.
func unquoted(_ identifier: String) -> String {
    identifier.filter { $0 != "`" }
}
