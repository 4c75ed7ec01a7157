import SwiftSyntax

/// What the user has already written into a type, so that an expansion does not write it again.
struct ExistingMembers {
    private var initialisers: Set<[String]> = []
    private var names: Set<String> = []

    /// Whether the user wrote an initialiser that sets stored properties itself.
    private(set) var hasDesignatedInitialiser = false

    let decodesItself: Bool
    let encodesItself: Bool
    let readsMessagePackItself: Bool
    let writesMessagePackItself: Bool

    init(_ members: MemberBlockItemListSyntax) {
        var decodes = false
        var encodes = false
        var reads = false
        var writes = false
        for member in members {
            if let initialiser = member.decl.as(InitializerDeclSyntax.self) {
                let parameters = initialiser.signature.parameterClause.parameters
                if parameters.areSingle(label: "from", type: "Decoder") {
                    decodes = true
                } else if parameters.areSingle(label: "from", type: "MessagePackReader") {
                    reads = true
                }
                initialisers.insert(
                    parameters.map { Self.signature(label: $0.firstName.text, type: $0.type.canonicalText) })
                if !initialiser.delegates { hasDesignatedInitialiser = true }
            } else if let function = member.decl.as(FunctionDeclSyntax.self), function.name.text == "encode" {
                let parameters = function.signature.parameterClause.parameters
                if parameters.areSingle(label: "to", type: "Encoder") {
                    encodes = true
                } else if parameters.areSingle(label: "to", type: "MessagePackWriter") {
                    writes = true
                }
            } else if let variable = member.decl.as(VariableDeclSyntax.self), variable.isStatic {
                names.formUnion(variable.bindings.map { unquoted($0.pattern.trimmedDescription) })
            } else if let type = member.decl.asProtocol((any NamedDeclSyntax).self),
                !member.decl.is(FunctionDeclSyntax.self)
            {
                names.insert(unquoted(type.name.text))
            }
        }
        decodesItself = decodes
        encodesItself = encodes
        readsMessagePackItself = reads
        writesMessagePackItself = writes
    }

    /// Whether a static property or a nested type has this name.
    func declares(_ name: String) -> Bool {
        names.contains(name)
    }

    /// Whether there is an initialiser with these labels and types.
    func hasInitialiser(_ parameters: [(label: String, type: String)]) -> Bool {
        initialisers.contains(parameters.map { Self.signature(label: $0.label, type: $0.type) })
    }

    /// A parameter as it counts for overloading, with the spelling evened out.
    private static func signature(label: String, type: String) -> String {
        var text = type.filter { !$0.isWhitespace }
        for module in ["DotCompute.", "RingKernels.", "MessagePack.", "Swift."] {
            text = text.replacing(module, with: "")
        }
        return "\(unquoted(label)):\(text)"
    }
}

extension VariableDeclSyntax {
    /// Whether the variable belongs to the type and not to its values.
    var isStatic: Bool {
        modifiers.contains { [.keyword(.static), .keyword(.class)].contains($0.name.tokenKind) }
    }
}

extension FunctionParameterListSyntax {
    /// Whether the only parameter has this label and this type, `any`, `some` and `inout` aside.
    fileprivate func areSingle(label: String, type: String) -> Bool {
        guard count == 1, let parameter = first, parameter.firstName.text == label else { return false }
        var base = parameter.type
        if let attributed = base.as(AttributedTypeSyntax.self) { base = attributed.baseType }
        if let constrained = base.as(SomeOrAnyTypeSyntax.self) { base = constrained.constraint }
        return base.unqualifiedName == type
    }
}

extension InitializerDeclSyntax {
    /// Whether the initialiser calls another one, which then sets the stored properties.
    fileprivate var delegates: Bool {
        guard let body else { return false }
        let tokens = Array(body.tokens(viewMode: .sourceAccurate))
        return zip(tokens, tokens.dropFirst(2)).contains { first, third in
            first.tokenKind == .keyword(.self) && third.tokenKind == .keyword(.`init`)
        }
    }
}
