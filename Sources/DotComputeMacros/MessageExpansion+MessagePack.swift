import SwiftSyntax
import SwiftSyntaxBuilder

extension MessageExpansion {
    /// `init(from: inout MessagePackReader)`: the fast path, which makes no container and no coding path.
    var readingInitialiser: DeclSyntax {
        let reader = freeName("reader")
        let readFields = codedFields.filter { !$0.field.isConstant }
        var statements = readFields.map { field, _ in "var \(field.identifier): \(type(ofLocal: field))" }
        statements.append("for _ in 0..<(try \(reader).readMapHeader()) {")
        var branch = "if"
        for (field, key) in readFields {
            statements.append("    \(branch) \(reader).takeKey(\(key.literal)) {")
            statements.append(
                "        \(field.identifier) = try \(reader).read(\(field.type).self, forKey: \(key.literal))")
            branch = "} else if"
        }
        if readFields.isEmpty {
            statements.append("    try \(reader).skipEntry()")
        } else {
            statements.append("    } else {")
            statements.append("        try \(reader).skipEntry()")
            statements.append("    }")
        }
        statements.append("}")
        for field in shape.fields where !field.isConstant {
            statements += settingStatements(field, missingFrom: reader)
        }
        return """
            \(raw: access)init(from \(raw: reader): inout DotCompute.MessagePackReader) throws(DotCompute.MessagePackError) {
                \(raw: statements.joined(separator: "\n").indented(by: 1))
            }
            """
    }

    /// The type of a variable that is `nil` until the key is met.
    ///
    /// An optional whose default is not `nil` becomes an optional of an optional: "absent" and "null" differ.
    private func type(ofLocal field: MessageField) -> String {
        field.absence == .givesNil ? "\(field.codedType)?" : "\(field.type)?"
    }

    private func settingStatements(_ field: MessageField, missingFrom reader: String) -> [String] {
        let property = "self.\(field.identifier)"
        guard let key = field.key else {
            return field.absence == .givesNil ? ["\(property) = nil"] : []
        }
        switch field.absence {
        case .fails:
            return [
                "guard let \(field.identifier) else { throw \(reader).missingKey(\(key.literal), in: Self.self) }",
                "\(property) = \(field.identifier)",
            ]
        case .givesNil:
            return ["\(property) = \(field.identifier)"]
        case .keepsInitialValue:
            return ["if let \(field.identifier) { \(property) = \(field.identifier) }"]
        case .gives(let fallback):
            return ["\(property) = \(field.identifier) ?? \(fallback)"]
        }
    }

    /// `encode(to: inout MessagePackWriter)`: a map of all fields in their order.
    ///
    /// An absent optional is written as nil: a reader in another language need not know a default.
    var writingMethod: DeclSyntax {
        var statements = ["try writer.beginMap(count: \(codedFields.count))"]
        statements += codedFields.map { field, key in
            "try writer.write(self.\(field.identifier), forKey: \(key.literal))"
        }
        return """
            \(raw: access)func encode(to writer: inout DotCompute.MessagePackWriter) throws(DotCompute.MessagePackError) {
                \(raw: statements.joined(separator: "\n").indented(by: 1))
            }
            """
    }
}
