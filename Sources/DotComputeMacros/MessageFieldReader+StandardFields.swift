import SwiftDiagnostics
import SwiftSyntax

extension MessageFieldReader {
    /// Reads a property that has the name of a standard field.
    mutating func readStandard(
        _ standard: StandardField,
        _ property: StoredProperty,
        reporting diagnoser: inout Diagnoser
    ) {
        if property.isConstant {
            diagnoser.error(
                "'\(standard.name)' must be a variable: the runtime sets it",
                id: "standard-constant", at: property.specifier,
                fixIts: [FixIt("replace 'let' with 'var'", .replace(property.specifier, with: "var"))]
            )
            return
        }
        guard accepts(property, as: standard, reporting: &diagnoser) else { return }
        if standard == .priority, let value = property.initialValue, let number = IntegerValue(of: value),
            !(0...255).contains(number.value)
        {
            let nearest = number.value < 0 ? 0 : 255
            diagnoser.error(
                "a priority is a number from 0 to 255, not \(value.trimmedDescription)",
                id: "priority-range", at: value,
                fixIts: [FixIt("use \(nearest)", .replace(value, with: "\(nearest)"))]
            )
            return
        }

        let value = property.initialValue?.trimmedDescription
        let startsWithValue = value != nil && property.initialValue?.is(NilLiteralExprSyntax.self) != true
        let generated = standard.generated
        append(
            MessageField(
                identifier: property.identifier.text,
                type: generated.type,
                wrappedType: generated.wrappedType,
                defaultValue: value ?? generated.defaultValue,
                isConstant: false,
                absence: startsWithValue ? .keepsInitialValue : generated.absence,
                role: .standard(standard),
                key: generated.key
            ),
            annotation: property.annotation
        )
    }

    /// Whether a property that has the name of a standard field has its type as well.
    private func accepts(
        _ property: StoredProperty,
        as standard: StandardField,
        reporting diagnoser: inout Diagnoser
    ) -> Bool {
        let message = "'\(standard.name)' is the \(standard.purpose) of every message and has type '\(standard.type)'"
        if let annotation = property.annotation {
            if standard.accepts(type: annotation) { return true }
            diagnoser.error(
                message, id: "standard-type", at: annotation,
                fixIts: [FixIt("change the type to '\(standard.type)'", .replace(annotation, with: standard.type))]
            )
            return false
        }
        let inferred = property.initialValue.map(InferredType.init(of:)) ?? .unknown
        switch inferred {
        case .proven(let type), .likely(let type):
            let name = type.split(separator: ".").last.map(String.init) ?? type
            if name == standard.type { return true }
        case .unknown:
            break
        }
        diagnoser.error(
            message, id: "standard-type", at: property.identifier,
            fixIts: [FixIt("add ': \(standard.type)'", .insert(": \(standard.type)", after: property.identifier))]
        )
        return false
    }
}

// MARK: - Clashes

extension MessageFieldReader {
    /// Rejects a computed property that has the name of a standard field.
    func rejectClash(_ binding: PatternBindingSyntax, reporting diagnoser: inout Diagnoser) {
        guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self) else { return }
        rejectClash(pattern.identifier, kind: "computed property", reporting: &diagnoser)
    }

    /// Rejects a member other than a variable that has the name of a standard field and would be a redeclaration.
    func rejectClash(_ declaration: DeclSyntax, reporting diagnoser: inout Diagnoser) {
        if let function = declaration.as(FunctionDeclSyntax.self) {
            // Swift tells a method with parameters from a property of the same name.
            guard function.signature.parameterClause.parameters.isEmpty,
                !function.modifiers.contains(where: { $0.name.tokenKind == .keyword(.static) })
            else { return }
            rejectClash(function.name, kind: "method", reporting: &diagnoser)
        } else if let type = declaration.asProtocol((any NamedDeclSyntax).self) {
            rejectClash(type.name, kind: "type", reporting: &diagnoser)
        }
    }

    private func rejectClash(_ name: TokenSyntax, kind: String, reporting diagnoser: inout Diagnoser) {
        guard let standard = StandardField(named: unquoted(name.text)) else { return }
        diagnoser.error(
            "the \(kind) '\(standard.name)' clashes with the \(standard.purpose) that every message has; give it another name",
            id: "clash", at: name
        )
    }
}

extension StandardField {
    /// What the field is, in the words of a finding.
    fileprivate var purpose: String {
        switch self {
        case .messageID: "identity"
        case .priority: "priority"
        case .correlationID: "correlation"
        }
    }
}
