import SwiftDiagnostics
import SwiftSyntax

/// Reads the stored properties of a message and reports those that cannot travel.
struct MessageFieldReader {
    private(set) var fields: [MessageField] = []

    /// The types that the user wrote at the fields, for checks that need their syntax.
    private(set) var annotations: [TypeSyntax] = []

    /// Reads all members of a struct.
    mutating func read(_ members: MemberBlockItemListSyntax, reporting diagnoser: inout Diagnoser) {
        for member in members {
            if let variable = member.decl.as(VariableDeclSyntax.self) {
                read(variable, reporting: &diagnoser)
            } else if let conditional = member.decl.as(IfConfigDeclSyntax.self) {
                rejectStoredProperties(in: conditional, reporting: &diagnoser)
            } else {
                rejectClash(member.decl, reporting: &diagnoser)
            }
        }
    }

    // MARK: Variables

    private mutating func read(_ variable: VariableDeclSyntax, reporting diagnoser: inout Diagnoser) {
        guard !variable.isStatic else { return }

        // An array first: filtering a syntax collection makes a new tree, whose nodes have lost their place in the file.
        let storedBindings = Array(variable.bindings).filter(\.isStored)
        for binding in variable.bindings where !binding.isStored {
            rejectClash(binding, reporting: &diagnoser)
        }
        guard !storedBindings.isEmpty, acceptsModifiers(of: variable, reporting: &diagnoser) else { return }

        // In `var a, b: Int` the annotation of a later binding is also that of the ones before it.
        var annotation: TypeSyntax?
        var annotated: [(PatternBindingSyntax, TypeSyntax?)] = []
        for binding in storedBindings.reversed() {
            if let own = binding.typeAnnotation?.type {
                annotation = own
            } else if binding.initializer != nil {
                annotation = nil
            }
            annotated.append((binding, annotation))
        }
        for (binding, annotation) in annotated.reversed() {
            read(binding, of: variable, annotation: annotation, reporting: &diagnoser)
        }
    }

    /// Rejects modifiers and attributes that change what the storage of a property is.
    private func acceptsModifiers(of variable: VariableDeclSyntax, reporting diagnoser: inout Diagnoser) -> Bool {
        for modifier in variable.modifiers {
            switch modifier.name.tokenKind {
            case .keyword(.lazy):
                diagnoser.error(
                    "a lazy property cannot be part of a message: it has no value until it is asked for one",
                    id: "lazy", at: modifier,
                    fixIts: [FixIt("remove 'lazy'", .remove(modifier))]
                )
                return false
            case .keyword(.weak), .keyword(.unowned):
                diagnoser.error(
                    "a message owns what it carries: '\(modifier.trimmedDescription)' refers to an object that stays behind",
                    id: "reference", at: modifier
                )
                return false
            default:
                continue
            }
        }
        for case .attribute(let attribute) in variable.attributes where !attribute.isHarmless {
            let name = attribute.attributeName.trimmedDescription
            diagnoser.error(
                "'@\(name)' may be a property wrapper, whose storage '@Message' cannot see; declare '\(variable.names)' without it",
                id: "property-wrapper", at: attribute,
                fixIts: [FixIt("remove '@\(name)'", .remove(attribute))]
            )
            return false
        }
        return true
    }

    private mutating func read(
        _ binding: PatternBindingSyntax,
        of variable: VariableDeclSyntax,
        annotation: TypeSyntax?,
        reporting diagnoser: inout Diagnoser
    ) {
        guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self) else {
            diagnoser.error(
                "'@Message' does not take patterns apart; declare each property on its own",
                id: "pattern", at: binding.pattern
            )
            return
        }
        let property = StoredProperty(
            identifier: pattern.identifier,
            isConstant: variable.bindingSpecifier.tokenKind == .keyword(.let),
            specifier: variable.bindingSpecifier,
            annotation: annotation,
            initialValue: binding.initializer?.value
        )
        if let standard = StandardField(named: unquoted(pattern.identifier.text)) {
            readStandard(standard, property, reporting: &diagnoser)
        } else {
            readUser(property, reporting: &diagnoser)
        }
    }

    // MARK: User fields

    private mutating func readUser(_ property: StoredProperty, reporting diagnoser: inout Diagnoser) {
        guard let type = property.annotation?.trimmedDescription ?? inferType(of: property, reporting: &diagnoser)
        else { return }
        if let (part, reason) = property.annotation?.uncodablePart {
            diagnoser.error("'\(property.name)' cannot be part of a message: \(reason)", id: "uncodable", at: part)
            return
        }

        let wrapped = property.annotation?.optionalWrappedType?.trimmedDescription
        let startsAsNil = !property.isConstant && wrapped != nil
        let value = property.initialValue?.trimmedDescription
        let valueIsNil = property.initialValue?.is(NilLiteralExprSyntax.self) == true
        let absence: MessageField.Absence =
            if wrapped != nil, value == nil || valueIsNil {
                .givesNil
            } else if value != nil {
                .keepsInitialValue
            } else {
                .fails
            }
        append(
            MessageField(
                identifier: property.identifier.text,
                type: property.annotation?.is(ImplicitlyUnwrappedOptionalTypeSyntax.self) == true
                    ? "\(wrapped ?? type)?" : type,
                wrappedType: wrapped,
                defaultValue: value ?? (startsAsNil ? "nil" : nil),
                isConstant: property.isConstant && value != nil,
                absence: absence,
                role: .user,
                key: snakeCased(property.name)
            ),
            annotation: property.annotation
        )
    }

    /// The type of a property without an annotation, or a finding that asks for one.
    private func inferType(of property: StoredProperty, reporting diagnoser: inout Diagnoser) -> String? {
        let inferred = property.initialValue.map(InferredType.init(of:)) ?? .unknown
        let message: String
        let fixIt: FixIt
        switch inferred {
        case .proven(let type):
            return type
        case .likely(let type):
            message = """
                '\(property.name)' needs a type annotation: '@Message' sees names, not types, \
                and cannot be sure that this is '\(type)'
                """
            fixIt = FixIt("add ': \(type)'", .insert(": \(type)", after: property.identifier))
        case .unknown:
            message = "'\(property.name)' needs a type annotation: '@Message' can read a type off a literal only"
            fixIt = FixIt("add a type annotation", .insert(": <#Type#>", after: property.identifier))
        }
        diagnoser.error(message, id: "missing-type", at: property.identifier, fixIts: [fixIt])
        return nil
    }

    // MARK: Conditional members

    /// Rejects stored properties whose existence depends on a compilation condition, which a macro cannot evaluate.
    private func rejectStoredProperties(in conditional: IfConfigDeclSyntax, reporting diagnoser: inout Diagnoser) {
        for clause in conditional.clauses {
            guard case .decls(let members)? = clause.elements else { continue }
            for member in members {
                if let nested = member.decl.as(IfConfigDeclSyntax.self) {
                    rejectStoredProperties(in: nested, reporting: &diagnoser)
                } else if let variable = member.decl.as(VariableDeclSyntax.self), variable.isStoredInstanceProperty {
                    diagnoser.error(
                        "a stored property of a message cannot depend on '#if': both ends must agree on the fields",
                        id: "conditional", at: variable.bindingSpecifier
                    )
                }
            }
        }
    }

    mutating func append(_ field: MessageField, annotation: TypeSyntax?) {
        fields.append(field)
        if let annotation { annotations.append(annotation) }
    }
}

/// A stored property as it stands in the source.
struct StoredProperty {
    let identifier: TokenSyntax
    let isConstant: Bool
    let specifier: TokenSyntax
    let annotation: TypeSyntax?
    let initialValue: ExprSyntax?

    var name: String { unquoted(identifier.text) }
}

extension PatternBindingSyntax {
    /// Whether the binding has storage: it has no accessors, or observers only.
    fileprivate var isStored: Bool {
        switch accessorBlock?.accessors {
        case nil:
            true
        case .getter:
            false
        case .accessors(let accessors):
            accessors.allSatisfy { [.keyword(.willSet), .keyword(.didSet)].contains($0.accessorSpecifier.tokenKind) }
        }
    }
}

extension VariableDeclSyntax {
    /// The names that the declaration introduces, for use in a sentence.
    fileprivate var names: String {
        bindings.map(\.pattern.trimmedDescription).joined(separator: ", ")
    }

    fileprivate var isStoredInstanceProperty: Bool {
        !isStatic && bindings.contains(where: \.isStored)
    }
}

extension AttributeSyntax {
    /// Whether the attribute is one of the language's own, which leaves the storage of a property alone.
    fileprivate var isHarmless: Bool {
        let name = attributeName.trimmedDescription
        return ["available", "usableFromInline", "MainActor", "preconcurrency", "safe", "unsafe"].contains(name)
            || name.hasPrefix("_")
    }
}
