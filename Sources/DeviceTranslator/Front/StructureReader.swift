import SwiftDiagnostics
public import SwiftSyntax

extension DeviceFront {
    /// Reads a `@DeviceStruct`.
    public static func structure(_ declaration: StructDeclSyntax, at place: DeclarationPlace) -> Reading<Structure> {
        var reader = StructureReader(SourceMap(declaration, origin: place.origin))
        return reader.read(lexicalContext: place.lexicalContext)
    }
}

/// Reads the stored properties of a struct.
struct StructureReader {
    private let map: SourceMap<StructDeclSyntax>
    private var diagnostics: [Diagnostic] = []
    private var hasOwnInitialiser = false

    init(_ map: SourceMap<StructDeclSyntax>) { self.map = map }

    mutating func read(lexicalContext: [Syntax]) -> Reading<Structure> {
        let declaration = map.folded
        if let generic = declaration.genericParameterClause {
            report(
                "a '@DeviceStruct' cannot be generic: a device needs one layout", id: "device-generic", at: generic)
        }
        var fields: [StructureField] = []
        for member in declaration.memberBlock.members { read(member.decl, into: &fields) }
        var names: [String] = []
        for scope in lexicalContext.reversed() {
            if let type = scope.as(ExtensionDeclSyntax.self) {
                names += type.extendedType.trimmedDescription.split(separator: ".").map(String.init)
            } else if let named = scope.asProtocol((any NamedDeclSyntax).self) {
                names.append(plain(named.name))
            }
        }
        guard diagnostics.isEmpty else { return .refused(diagnostics) }
        return .tree(
            Structure(
                name: plain(declaration.name), enclosingTypes: names, fields: fields,
                hasOwnInitialiser: hasOwnInitialiser))
    }

    private mutating func report(
        _ message: String, id: String, at node: some SyntaxProtocol, _ remedies: [Remedy] = []
    ) {
        diagnostics.append(map.diagnostic(message, id: id, at: node, remedies: remedies))
    }

    private mutating func read(_ member: DeclSyntax, into fields: inout [StructureField]) {
        if member.is(IfConfigDeclSyntax.self) {
            report("a macro cannot see through '#if', and the layout must be one", id: "device-struct", at: member)
            return
        }
        if member.is(InitializerDeclSyntax.self) { hasOwnInitialiser = true }
        guard let variable = member.as(VariableDeclSyntax.self),
            !variable.modifiers.contains(where: { [.keyword(.static), .keyword(.class)].contains($0.name.tokenKind) })
        else { return }
        if variable.bindings.allSatisfy({ $0.accessorBlock?.isComputed == true }) { return }
        for modifier in variable.modifiers
        where [.keyword(.lazy), .keyword(.weak), .keyword(.unowned)].contains(modifier.name.tokenKind) {
            report(
                "a '@DeviceStruct' has plain properties, and this is '\(modifier.trimmedDescription)'",
                id: "device-struct",
                at: modifier)
            return
        }
        if let attribute = variable.attributes.first {
            report("a property of a '@DeviceStruct' has no attributes", id: "device-struct", at: attribute)
            return
        }
        var following: TypeAnnotationSyntax?
        var read: [StructureField] = []
        for binding in variable.bindings.reversed() {
            if let own = binding.typeAnnotation {
                following = own
            } else if binding.initializer != nil {
                following = nil
            }
            if let field = readField(
                binding, following, isConstant: variable.bindingSpecifier.tokenKind == .keyword(.let))
            {
                read.insert(field, at: 0)
            }
        }
        fields += read
    }

    private mutating func readField(
        _ binding: PatternBindingSyntax, _ annotation: TypeAnnotationSyntax?, isConstant: Bool
    ) -> StructureField? {
        if let observers = binding.accessorBlock {
            report(
                "a property of a '@DeviceStruct' has no observers: a device does not call them", id: "device-struct",
                at: observers)
            return nil
        }
        if isConstant, let value = binding.initializer {
            report(
                "a constant of a '@DeviceStruct' has no value of its own, which a device would not know; make it a 'static let'",
                id: "device-struct",
                at: value)
            return nil
        }
        guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self) else {
            report("a property of a '@DeviceStruct' is one name", id: "device-struct", at: binding.pattern)
            return nil
        }
        let name = plain(pattern.identifier)
        guard let annotation else {
            report(
                "the property '\(name)' needs its type: a macro does not see what its value gives", id: "device-struct",
                at: pattern, [Remedy("say the type", .insert(": <#Type#>", after: pattern))])
            return nil
        }
        switch TypeReader.meaning(of: annotation.type) {
        case .refused(let reason, let replacement):
            report(
                reason, id: "device-type", at: annotation.type,
                replacement.map { [Remedy("use '\($0)'", .replace(annotation.type, with: $0))] } ?? [])
            return nil
        case .type(let type):
            guard type.isStorableInStruct else {
                if case .array(let element, let count) = type {
                    report(
                        "an array in a '@DeviceStruct' has numbers, 'Bool', vectors or references as elements, and no '\(element.swiftName)'; make an array of each of its properties, as in '[\(count) of Float]'",
                        id: "device-struct", at: annotation.type)
                    return nil
                }
                report(
                    "'\(type.swiftName)' cannot be a property of a '@DeviceStruct'; numbers, 'Bool', vectors, arrays of these and other such structs can",
                    id: "device-struct", at: annotation.type)
                return nil
            }
            return StructureField(name: name, type: type, position: map.location(of: pattern))
        }
    }
}

extension AccessorBlockSyntax {
    /// Whether these are the accessors of a property without storage, rather than observers of one with it.
    fileprivate var isComputed: Bool {
        switch accessors {
        case .getter: true
        case .accessors(let list):
            !list.allSatisfy {
                [.keyword(.willSet), .keyword(.didSet)].contains($0.accessorSpecifier.tokenKind)
            }
        }
    }
}
