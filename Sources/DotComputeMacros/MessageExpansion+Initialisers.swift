import SwiftSyntax
import SwiftSyntaxBuilder

extension MessageExpansion {
    /// The memberwise initialiser and the one that answers a request, unless the user wrote the same.
    var initialisers: [DeclSyntax] {
        [memberwiseInitialiser, answeringInitialiser].compactMap { $0 }
    }

    /// The fields that an initialiser may set.
    private var settableFields: [MessageField] {
        shape.fields.filter { !$0.isConstant }
    }

    private var memberwiseInitialiser: DeclSyntax? {
        let fields = settableFields
        guard !shape.existing.hasInitialiser(fields.map { ($0.identifier, $0.type) }) else { return nil }
        return initialiser(
            parameters: fields.map(parameter),
            statements: fields.map { "self.\($0.identifier) = \($0.identifier)" }
        )
    }

    private var answeringInitialiser: DeclSyntax? {
        let fields = settableFields.filter { $0.role == .user }
        let signature =
            fields.map { ($0.identifier, $0.type) }
            + [("priority", "MessagePriority?"), ("answering", "some Message")]
        guard !shape.existing.hasInitialiser(signature) else { return nil }
        let request = freeName("request")
        return initialiser(
            parameters: fields.map(parameter) + [
                "priority: DotCompute.MessagePriority? = nil",
                "answering \(request): some DotCompute.Message",
            ],
            statements: fields.map { "self.\($0.identifier) = \($0.identifier)" } + [
                "self.messageID = DotCompute.MessageID()",
                "self.priority = priority ?? \(request).priority",
                "self.correlationID = \(request).messageID",
            ]
        )
    }

    private func parameter(_ field: MessageField) -> String {
        let value = field.defaultValue.map { " = \($0)" } ?? ""
        return "\(field.identifier): \(field.type)\(value)"
    }

    private func initialiser(parameters: [String], statements: [String]) -> DeclSyntax {
        """
        \(raw: access)init(
            \(raw: parameters.joined(separator: ",\n").indented(by: 1))
        ) {
            \(raw: statements.joined(separator: "\n").indented(by: 1))
        }
        """
    }
}
