import SwiftDiagnostics
import SwiftSyntax

/// Checks that the generic parameters that a message stores can travel.
struct GenericConstraints {
    private let declaration: StructDeclSyntax

    init(_ declaration: StructDeclSyntax) {
        self.declaration = declaration
    }

    /// Reports every generic parameter that occurs in one of the `types` and is not known to be `Sendable` and `Codable`.
    func check(_ types: [TypeSyntax], reporting diagnoser: inout Diagnoser) {
        for parameter in declaration.genericParameterClause?.parameters ?? [] where parameter.specifier == nil {
            guard let use = types.lazy.compactMap({ $0.firstUse(of: parameter.name.text) }).first else { continue }
            let missing = missingConstraints(of: parameter)
            guard !missing.isEmpty else { continue }
            let constraint = missing.joined(separator: " & ")
            let edit: TextEdit =
                if let inherited = parameter.inheritedType {
                    .insert(" & \(constraint)", after: inherited)
                } else {
                    .insert(": \(constraint)", after: parameter.name)
                }
            diagnoser.error(
                "'\(parameter.name.text)' is stored in a message and must be \(constraint)",
                id: "generic-constraint", at: parameter.name,
                notes: [
                    Note(
                        node: Syntax(use),
                        message: Remark("'\(parameter.name.text)' is stored here", id: "generic-constraint-use")
                    )
                ],
                fixIts: [FixIt("add '\(constraint)'", edit)]
            )
        }
    }

    /// The constraints that a parameter lacks; none when a protocol of the user's may bring them.
    private func missingConstraints(of parameter: GenericParameterSyntax) -> [String] {
        var names: Set<String> = []
        if let inherited = parameter.inheritedType { names.formUnion(inherited.composedNames) }
        for requirement in declaration.genericWhereClause?.requirements ?? [] {
            switch requirement.requirement {
            case .conformanceRequirement(let conformance)
            where conformance.leftType.unqualifiedName == parameter.name.text:
                names.formUnion(conformance.rightType.composedNames)
            case .sameTypeRequirement(let sameType)
            where [sameType.leftType.trimmedDescription, sameType.rightType.trimmedDescription].contains(
                parameter.name.text):
                return []
            default:
                continue
            }
        }
        guard names.isSubset(of: Self.knownProtocols) else { return [] }
        var missing: [String] = []
        if !names.contains("Sendable") { missing.append("Sendable") }
        if !names.contains("Codable"), !names.isSuperset(of: ["Encodable", "Decodable"]) { missing.append("Codable") }
        return missing
    }

    /// Protocols that are known to bring neither `Sendable` nor `Codable`, and these two themselves.
    private static let knownProtocols: Set<String> = [
        "Sendable", "Codable", "Encodable", "Decodable", "BitwiseCopyable", "Copyable",
        "Equatable", "Hashable", "Comparable", "Identifiable", "CaseIterable", "RawRepresentable",
        "CustomStringConvertible", "LosslessStringConvertible", "CustomDebugStringConvertible",
        "AdditiveArithmetic", "Numeric", "SignedNumeric", "Strideable", "BinaryInteger", "FixedWidthInteger",
        "SignedInteger", "UnsignedInteger", "FloatingPoint", "BinaryFloatingPoint", "StringProtocol",
        "Sequence", "Collection", "BidirectionalCollection", "RandomAccessCollection",
    ]
}

extension TypeSyntax {
    /// The names that a constraint such as `A & B` is made of.
    fileprivate var composedNames: Set<String> {
        if let composition = unparenthesised.as(CompositionTypeSyntax.self) {
            return composition.elements.reduce(into: []) { $0.formUnion($1.type.composedNames) }
        }
        return [unqualifiedName ?? trimmedDescription]
    }
}
