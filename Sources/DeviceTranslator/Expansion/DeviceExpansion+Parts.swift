// MARK: - What kernels and functions have in common

/// A closure's body that gives the structs and functions which a text uses.
func usesText(_ facts: CodeFacts) -> String {
    guard !facts.structs.isEmpty || !facts.functions.isEmpty || !facts.references.isEmpty else {
        return "return DeviceUses()"
    }
    // Only stored properties are there.
    let fields = facts.fields.map { "\($0.structure).DeviceFields.\($0.name.swiftName)()" }
    let structs = facts.structs.map {
        "uses.add(\(CEmitter.name(ofStructure: $0).swiftLiteral), \($0).deviceDefinition)"
    }
    let references = facts.references.map {
        "uses.add(\(CEmitter.typeName(of: $0).swiftLiteral), \($0.swiftName).deviceDefinition)"
    }
    let functions = facts.functions.map { function in
        "uses.add(\(CEmitter.callName(of: function).swiftLiteral), \(definitionText(of: function)))"
    }
    return (fields + ["var uses = DeviceUses()"] + structs + references + functions + ["return uses"]).joined(
        separator: "\n")
}

/// How the definition of a called function is named: by the types of its arguments and of what it gives.
private func definitionText(of function: FunctionReference) -> String {
    var arguments = zip(function.labels, function.parameters).map { label, kind in
        let type =
            switch kind {
            case .value(let type), .inout(let type): type
            }
        return (label.map { "\($0.swiftName): " } ?? "") + "\(type.swiftName).self"
    }
    if function.takesContext { arguments.append("in: DeviceContext.self") }
    let call = "\(function.name)_deviceFunction(\(arguments.joined(separator: ", ")))"
    return "\(call) as DeviceFunctionDefinition<\(function.signatureType)>"
}

extension FunctionReference {
    /// `(Float, inout Int) -> Float`.
    fileprivate var signatureType: String {
        var types = parameters.map { kind in
            switch kind {
            case .value(let type): type.swiftName
            case .inout(let type): "inout \(type.swiftName)"
            }
        }
        if takesContext { types.append("DeviceContext") }
        return "(\(types.joined(separator: ", "))) -> \(result.swiftName)"
    }
}

func sitesText(_ sites: [TrapPlace]) -> String {
    guard !sites.isEmpty else { return "[]" }
    let lines = sites.map { place in
        let operation =
            switch place.operation {
            case .overflow(let symbol): ".overflow(\(symbol.swiftLiteral))"
            case .divisionByZero: ".divisionByZero"
            case .indexOutOfRange(let name): ".indexOutOfRange(\(name.swiftLiteral))"
            case .conversion(let type): ".conversion(\(type.swiftLiteral))"
            case .invalidRange: ".invertedRange"
            case .zeroStride: ".zeroStride"
            }
        return "TrapSite(line: \(place.position.line), column: \(place.position.column), operation: \(operation))"
    }
    return "[\n\(lines.joined(separator: ",\n"))\n]"
}

/// `Float16` is no requirement: what is written for it works where a device does not have it.
func requirementsText(_ requirements: Set<Requirement>) -> String {
    let names = Requirement.allCases.filter { requirements.contains($0) && $0 != .float16 }
    return "[\(names.map { ".\($0.rawValue)" }.joined(separator: ", "))]"
}

// MARK: - Functions

/// The peers of a `@DeviceFunction`.
func functionPeers(_ function: Function, _ around: DeviceExpansion.Surroundings) -> [String] {
    // The name in C has the file in it, so that private functions of one name in two files are two.
    let file = String(around.file.dropFirst().dropLast())
    let labels =
        function.parameters.map { ($0.label ?? "_") + ":" }.joined() + (function.contextName == nil ? "" : "in:")
    var parameters = function.parameters.map { parameter in
        let label = parameter.label.map { "\($0.swiftName) " } ?? ""
        return "\(label)_: \(parameter.variable.type.swiftName).Type"
    }
    var types = function.parameters.map {
        ($0.variable.storage == .inoutParameter ? "inout " : "") + $0.variable.type.swiftName
    }
    if function.contextName != nil {
        parameters.append("in _: DeviceContext.Type")
        types.append("DeviceContext")
    }
    let signature = "(\(types.joined(separator: ", "))) -> \(function.result.swiftName)"
    let body = """
        /// What kernels on the processor call for `\(function.name)(\(labels))`.
        \(around.availability)@inline(__always)
        \(around.modifiers)nonisolated \(SwiftEmitter.text(of: function, file: file))
        """
    let definition = """
        /// What kernels that call `\(function.name)(\(labels))` need.
        \(around.availability)\(around.modifiers)nonisolated func \(function.name)_deviceFunction(\(parameters.joined(separator: ", "))) -> DeviceFunctionDefinition<\(signature)> {
        DeviceFunctionDefinition<\(signature)>(
        name: \("\(function.name)(\(labels))".swiftLiteral),
        entry: \(CEmitter.entry(of: function, file: file).swiftLiteral),
        file: \(around.file),
        line: \(around.line),
        source: \(CEmitter.text(of: function, file: file).rawLiteral),
        sites: \(sitesText(function.facts.sites)),
        requirements: \(requirementsText(function.facts.requirements)),
        uses: {
        \(usesText(function.facts))
        }
        )
        }
        """
    return [body, definition]
}

// MARK: - Structs

/// What `DeviceStruct` asks of a struct.
func memberTexts(_ structure: Structure, _ around: DeviceExpansion.Surroundings) -> [String] {
    let name = CEmitter.name(ofStructure: (structure.enclosingTypes + [structure.name]).joined(separator: "."))
    let members = structure.fields.map { field in
        let layout: String
        if let known = CEmitter.layout(of: field.type) {
            layout = "DeviceStructDefinition.Layout(stride: \(known.size), alignment: \(known.alignment))"
        } else {
            layout = "\(field.type.swiftName).deviceDefinition.layout"
        }
        return
            "DeviceStructDefinition.Member(\(field.name.swiftLiteral), cType: \(CEmitter.typeName(of: field.type).swiftLiteral), layout: \(layout), swiftOffset: MemoryLayout<Self>.offset(of: \\.\(field.name.swiftName)))"
    }
    let nested = structure.fields.compactMap { field -> String? in
        if case .structure(let name) = field.type { name } else { nil }
    }
    let references = structure.fields.compactMap { field -> DeviceType? in
        switch field.type {
        case .reference, .buffer, .array(.reference, _), .array(.buffer, _): field.type.element ?? field.type
        default: nil
        }
    }
    let facts = CodeFacts(
        sites: [], structs: nested.unique, functions: [], requirements: [], references: references.unique)
    let source = CEmitter.text(
        of: structure, offsets: structure.fields.indices.map { "\\#(offsets[\($0)])" }, size: "\\#(size)")
    let access =
        around.modifiers.split(separator: " ").first { $0 == "public" || $0 == "package" }.map { "\($0) " } ?? ""
    let definition = """
        /// The layout of `\(structure.name)`, in Swift and in C.
        \(access)nonisolated static var deviceDefinition: DeviceStructDefinition {
        func uses() -> DeviceUses {
        \(usesText(facts))
        }
        return DeviceStructDefinition(
        name: \(name.swiftLiteral),
        members: [
        \(members.joined(separator: ",\n"))
        ],
        swiftLayout: DeviceStructDefinition.Layout(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
        uses: uses()
        ) { offsets, size in
        \(source.rawLiteral)
        }
        }
        """
    let fields = structure.fields.map { "static func \($0.name.swiftName)() {}" }
    let names = """
        /// The stored properties, which kernels may use.
        \(access)nonisolated enum DeviceFields {
        \(fields.map { access + $0 }.joined(separator: "\n"))
        }
        """
    return [definition, names, memberwiseText(structure, access)]
}

/// The initialiser that kernels call, with a value for each property.
private func memberwiseText(_ structure: Structure, _ access: String) -> String {
    let parameters = structure.fields.map { "\($0.name.swiftName): \($0.type.swiftName)" }.joined(separator: ", ")
    let head = "\(access)nonisolated static func deviceMemberwise(\(parameters)) -> Self"
    if structure.hasOwnInitialiser {
        return """
            @available(*, unavailable, message: "\(structure.name) declares an initialiser, so it has no memberwise one, which device code needs; declare it in an extension")
            \(head) { fatalError("not available") }
            """
    }
    let arguments = structure.fields.map { "\($0.name.swiftName): \($0.name.swiftName)" }.joined(separator: ", ")
    return """
        /// The struct of a value for each property: what kernels call.
        \(head) { Self(\(arguments)) }
        """
}

extension Array where Element: Hashable {
    /// Each element once, where it is first.
    fileprivate var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
