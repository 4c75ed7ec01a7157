import SwiftSyntax
import SwiftSyntaxMacros

/// A message that has passed all checks: what its expansion is written from.
struct MessageShape {
    let access: AccessLevel

    /// The user's fields in the order of their declaration, then the standard fields.
    let fields: [MessageField]

    /// The standard fields that the user has not declared.
    let missingStandardFields: [StandardField]

    let existing: ExistingMembers

    /// Whether the user wrote `CodingKeys`.
    let hasCodingKeys: Bool

    /// Reads a struct; `nil` when a finding forbids the expansion.
    init?(_ declaration: StructDeclSyntax, in context: some MacroExpansionContext, reporting diagnoser: inout Diagnoser)
    {
        let members = declaration.memberBlock.members
        var reader = MessageFieldReader()
        reader.read(members, reporting: &diagnoser)
        GenericConstraints(declaration).check(reader.annotations, reporting: &diagnoser)

        var fields = reader.fields.filter { $0.role == .user }
        var missing: [StandardField] = []
        for standard in StandardField.allCases {
            if let declared = reader.fields.first(where: { $0.role == .standard(standard) }) {
                fields.append(declared)
            } else {
                missing.append(standard)
                fields.append(standard.generated)
            }
        }

        var keys = CodingKeysReader()
        // Findings about keys would only follow from fields that could not be read.
        if !diagnoser.hasErrors {
            keys.apply(members, to: &fields, reporting: &diagnoser)
            Self.rejectEqualKeys(of: fields, in: members, reporting: &diagnoser)
        }
        guard !diagnoser.hasErrors else { return nil }

        self.fields = fields
        missingStandardFields = missing
        hasCodingKeys = keys.isPresent
        access = AccessLevel(of: declaration, in: context)
        existing = ExistingMembers(members)
    }

    /// Reports two fields that would travel under one key, as `userURL` and `user_url` would.
    private static func rejectEqualKeys(
        of fields: [MessageField],
        in members: MemberBlockItemListSyntax,
        reporting diagnoser: inout Diagnoser
    ) {
        var owners: [String: MessageField] = [:]
        for field in fields {
            guard let key = field.key else { continue }
            guard let owner = owners[key] else {
                owners[key] = field
                continue
            }
            // One of the two is the user's; the finding points at the later of those.
            let culprit = field.role == .user ? field : owner
            guard let token = members.propertyName(spelt: culprit.identifier) else { continue }
            diagnoser.error(
                "'\(owner.name)' and '\(field.name)' would both travel as \"\(key)\"; rename one, or write 'CodingKeys' with different keys",
                id: "equal-keys", at: token
            )
        }
    }
}

extension MemberBlockItemListSyntax {
    /// The token that declares the property with this identifier.
    fileprivate func propertyName(spelt identifier: String) -> TokenSyntax? {
        for member in self {
            for binding in member.decl.as(VariableDeclSyntax.self)?.bindings ?? [] {
                if let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier, name.text == identifier {
                    return name
                }
            }
        }
        return nil
    }
}
