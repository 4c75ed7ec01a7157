import SwiftSyntax
import SwiftSyntaxBuilder

/// Writes the members that a message lacks.
struct MessageExpansion {
    let shape: MessageShape

    init(_ shape: MessageShape) {
        self.shape = shape
    }

    /// All members, in the order in which one would write them by hand.
    var members: [DeclSyntax] {
        var members = standardProperties
        members += initialisers
        if !shape.hasCodingKeys { members.append(codingKeys) }
        if !shape.existing.decodesItself { members.append(decodingInitialiser) }
        if !shape.existing.encodesItself { members.append(encodingMethod) }
        // Who codes by hand gets the protocol's default, which goes the same way, rather than a second opinion.
        if !shape.existing.readsMessagePackItself, !shape.existing.decodesItself { members.append(readingInitialiser) }
        if !shape.existing.writesMessagePackItself, !shape.existing.encodesItself { members.append(writingMethod) }
        return members
    }

    var access: String { shape.access.prefix }

    /// The fields that travel.
    var codedFields: [(field: MessageField, key: String)] {
        shape.fields.compactMap { field in field.key.map { (field, $0) } }
    }

    /// A name for a local variable or a parameter that no field has.
    func freeName(_ name: String) -> String {
        var candidate = name
        while shape.fields.contains(where: { $0.name == candidate }) { candidate += "_" }
        return candidate
    }

    // MARK: Stored properties

    /// The standard fields that the user has not declared.
    ///
    /// They have no initial value, so that initialising a message makes one message ID and not two, unless an
    /// initialiser of the user's relies on it.
    private var standardProperties: [DeclSyntax] {
        shape.missingStandardFields.map { standard in
            let value = shape.existing.hasDesignatedInitialiser ? " = \(standard.defaultValue)" : ""
            return "\(raw: access)var \(raw: standard.name): \(raw: standard.qualifiedType)\(raw: value)"
        }
    }
}

extension String {
    /// The text as a string literal, with quotes and what needs escaping.
    var literal: String { debugDescription }

    /// The text with every line after the first moved to the right.
    func indented(by levels: Int) -> String {
        let indentation = String(repeating: "    ", count: levels)
        return split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n" + indentation)
    }
}
