import SwiftSyntax

/// The properties that every message has.
enum StandardField: CaseIterable {
    case messageID
    case priority
    case correlationID

    var name: String {
        switch self {
        case .messageID: "messageID"
        case .priority: "priority"
        case .correlationID: "correlationID"
        }
    }

    /// The type that the `Message` protocol asks for.
    var type: String {
        switch self {
        case .messageID: "MessageID"
        case .priority: "MessagePriority"
        case .correlationID: "MessageID?"
        }
    }

    /// The type as generated code writes it: qualified, so that a type of the user's with the same name does no harm.
    var qualifiedType: String { "DotCompute.\(type)" }

    /// The value that a new message gets when none is given.
    var defaultValue: String {
        switch self {
        case .messageID: "DotCompute.MessageID()"
        case .priority: "DotCompute.MessagePriority.normal"
        case .correlationID: "nil"
        }
    }

    init?(named name: String) {
        guard let field = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = field
    }

    /// Whether a type, as the user spelt it, is the one that the protocol asks for.
    func accepts(type: TypeSyntax) -> Bool {
        switch self {
        case .messageID, .priority:
            return type.unqualifiedName == self.type
        case .correlationID:
            return type.optionalWrappedType?.unqualifiedName == "MessageID"
        }
    }

    /// The field as the expansion needs it when the user has not declared it.
    ///
    /// It is declared without a value, so that an initialiser makes one message ID and not two.
    var generated: MessageField {
        MessageField(
            identifier: name,
            type: qualifiedType,
            wrappedType: self == .correlationID ? "DotCompute.MessageID" : nil,
            defaultValue: defaultValue,
            isConstant: false,
            absence: self == .correlationID ? .givesNil : .gives(defaultValue),
            role: .standard(self),
            key: snakeCased(name)
        )
    }
}
