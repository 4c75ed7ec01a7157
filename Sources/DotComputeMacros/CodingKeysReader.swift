import SwiftDiagnostics
import SwiftParser
import SwiftSyntax

/// Reads `CodingKeys` that the user wrote and gives the fields the keys that stand there.
struct CodingKeysReader {
    /// Whether the user wrote `CodingKeys`.
    private(set) var isPresent = false

    /// Replaces the keys of `fields` by those of the user, or checks that the derived keys are different.
    mutating func apply(
        _ members: MemberBlockItemListSyntax,
        to fields: inout [MessageField],
        reporting diagnoser: inout Diagnoser
    ) {
        for member in members {
            guard let declaration = member.decl.asProtocol((any NamedDeclSyntax).self),
                declaration.name.text == "CodingKeys"
            else { continue }
            isPresent = true
            guard let keys = member.decl.as(EnumDeclSyntax.self) else {
                diagnoser.error(
                    "'CodingKeys' of a message must be an enum: '@Message' reads the keys from its cases",
                    id: "coding-keys", at: declaration.name
                )
                return
            }
            apply(keys, to: &fields, reporting: &diagnoser)
        }
    }

    private func apply(_ keys: EnumDeclSyntax, to fields: inout [MessageField], reporting diagnoser: inout Diagnoser) {
        if let raw = keys.inheritanceClause?.inheritedTypes.first?.type, isRawType(raw), raw.unqualifiedName != "String"
        {
            diagnoser.error(
                "the keys of a message are strings",
                id: "coding-keys-type", at: raw,
                fixIts: [FixIt("use 'String'", .replace(raw, with: "String"))]
            )
            return
        }
        for index in fields.indices { fields[index].key = nil }
        for member in keys.memberBlock.members {
            guard let cases = member.decl.as(EnumCaseDeclSyntax.self) else { continue }
            for element in cases.elements {
                apply(element, to: &fields, reporting: &diagnoser)
            }
        }
        for field in fields where field.key == nil {
            requireKey(of: field, in: keys, reporting: &diagnoser)
        }
    }

    /// Gives the field that a case is named after the key that the case stands for.
    private func apply(
        _ element: EnumCaseElementSyntax,
        to fields: inout [MessageField],
        reporting diagnoser: inout Diagnoser
    ) {
        let name = unquoted(element.name.text)
        guard let index = fields.firstIndex(where: { $0.name == name }) else {
            diagnoser.error(
                "'CodingKeys' has a case '\(name)', but the message has no stored property of that name",
                id: "coding-keys-case", at: element.name
            )
            return
        }
        guard let rawValue = element.rawValue?.value else {
            fields[index].key = name
            return
        }
        // Anything but a plain string literal is an error of its own to the compiler.
        fields[index].key = rawValue.as(StringLiteralExprSyntax.self)?.representedLiteralValue ?? name
    }

    /// Reports a field that has no case although it cannot do without.
    private func requireKey(of field: MessageField, in keys: EnumDeclSyntax, reporting diagnoser: inout Diagnoser) {
        let reason: String
        switch (field.role, field.absence) {
        case (.standard, _): reason = "every message carries it"
        case (.user, .fails): reason = "it has no default"
        case (.user, _): return
        }
        // The case goes behind the last member, indented as that one is.
        let lastMember = keys.memberBlock.members.last
        let raw = snakeCased(field.name) == field.name ? "" : " = \"\(snakeCased(field.name))\""
        let line = "case \(field.identifier)\(raw)"
        let fixIt =
            if let lastMember {
                FixIt("add '\(line)'", .insert("\(lastMember.leadingTrivia.lineBreak)\(line)", after: lastMember))
            } else {
                FixIt("add '\(line)'", .insert(" \(line) ", after: keys.memberBlock.leftBrace))
            }
        diagnoser.error(
            "'CodingKeys' leaves out '\(field.name)', but \(reason)",
            id: "coding-keys-missing", at: keys.name,
            fixIts: [fixIt]
        )
    }

    /// Whether the first inherited type is a raw type, rather than a protocol.
    private func isRawType(_ type: TypeSyntax) -> Bool {
        guard let name = type.unqualifiedName else { return false }
        return name == "String" || name == "Character" || name.hasPrefix("Int") || name.hasPrefix("UInt")
            || name == "Double" || name == "Float"
    }
}

extension Trivia {
    /// The last line break and the indentation behind it, or a plain separator where the code stands on one line.
    fileprivate var lineBreak: String {
        var indentation = ""
        for piece in pieces.reversed() {
            switch piece {
            case .spaces(let count): indentation = String(repeating: " ", count: count) + indentation
            case .tabs(let count): indentation = String(repeating: "\t", count: count) + indentation
            case .newlines, .carriageReturns, .carriageReturnLineFeeds: return "\n" + indentation
            default: indentation = ""
            }
        }
        return "; "
    }
}
