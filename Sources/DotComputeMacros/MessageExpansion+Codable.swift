import SwiftSyntax
import SwiftSyntaxBuilder

extension MessageExpansion {
    /// The keys under which the fields travel.
    var codingKeys: DeclSyntax {
        let cases = codedFields.map { field, key in
            field.name == key ? "case \(field.identifier)" : "case \(field.identifier) = \(key.literal)"
        }
        return """
            \(raw: access)enum CodingKeys: Swift.String, Swift.CodingKey {
                \(raw: cases.joined(separator: "\n").indented(by: 1))
            }
            """
    }

    /// `init(from: any Decoder)`: an absent key with a default gives the default, any other absent key is an error.
    var decodingInitialiser: DeclSyntax {
        let decoder = freeName("decoder")
        let container = freeName("container")
        var statements = ["let \(container) = try \(decoder).container(keyedBy: CodingKeys.self)"]
        for field in shape.fields where !field.isConstant {
            statements += decodingStatements(field, from: container)
        }
        return """
            \(raw: access)init(from \(raw: decoder): any Swift.Decoder) throws {
                \(raw: statements.joined(separator: "\n").indented(by: 1))
            }
            """
    }

    private func decodingStatements(_ field: MessageField, from container: String) -> [String] {
        let property = "self.\(field.identifier)"
        guard field.key != nil else {
            return field.absence == .givesNil ? ["\(property) = nil"] : []
        }
        let key = ".\(field.identifier)"
        let decode = field.wrappedType == nil ? "decode" : "decodeIfPresent"
        let value = "\(container).\(decode)(\(field.codedType).self, forKey: \(key))"
        switch field.absence {
        case .fails, .givesNil:
            return ["\(property) = try \(value)"]
        case .keepsInitialValue:
            return ["if \(container).contains(\(key)) {", "    \(property) = try \(value)", "}"]
        case .gives(let fallback):
            return ["\(property) = try \(container).contains(\(key)) ? \(value) : \(fallback)"]
        }
    }

    /// `encode(to: any Encoder)`.
    ///
    /// An absent optional is written as null: a reader in another language need not know a default.
    var encodingMethod: DeclSyntax {
        let statements = codedFields.map { field, _ in
            "try container.encode(self.\(field.identifier), forKey: .\(field.identifier))"
        }
        return """
            \(raw: access)func encode(to encoder: any Swift.Encoder) throws {
                var container = encoder.container(keyedBy: CodingKeys.self)
                \(raw: statements.joined(separator: "\n").indented(by: 1))
            }
            """
    }
}
