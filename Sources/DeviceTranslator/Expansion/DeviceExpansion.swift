public import SwiftDiagnostics
public import SwiftSyntax

/// What the macros for devices write. The macros are shells around this, and so is the tool that writes it into files.
public enum DeviceExpansion {
    /// Declarations, or the reasons why there are none.
    public struct Result {
        public var declarations: [String] = []
        public var diagnostics: [Diagnostic] = []
        /// A kernel for the processor, where C was asked for and there can be some.
        public var rows: CRows?
    }

    /// How much is written for a kernel.
    public enum Form: Sendable {
        /// Launches on an accelerator and on a stream, for a count and for a range.
        case complete
        /// All of that, and C that the processor executes where nothing is checked.
        case native
        /// What a corpus needs: one launch, on a stream for a range, and one loop over the items.
        case compact
    }

    /// What is the same for all declarations of one expansion.
    struct Surroundings {
        /// The modifiers of the declaration that its peers have as well, each with a space behind it.
        let modifiers: String

        /// The `@available` attributes, each on a line.
        let availability: String

        /// A string literal of Swift: `"Module/File.swift"`.
        let file: String
        let line: Int
    }

    /// The peers of a `@DeviceKernel`: its definition and four functions that launch it.
    ///
    /// - Parameters:
    ///   - place: Where the declaration stands.
    ///   - file: How the file is called in messages, as `Module/File.swift`.
    ///   - form: How much is written.
    ///   - holder: Makes a name that nothing else in the module has, for the type that keeps the definition, of one that is the kernel's
    ///     alone.
    public static func kernel(
        _ function: FunctionDeclSyntax, at place: DeclarationPlace, file: String, form: Form = .complete,
        holder: (String) -> String
    ) -> Result {
        switch DeviceFront.kernel(function, at: place) {
        case .refused(let diagnostics): return Result(diagnostics: diagnostics)
        case .tree(let kernel):
            let surroundings = surroundings(function.modifiers, function.attributes, place, file)
            // Not every kernel has a form in C that stands alone.
            let rows = form == .native ? CEmitter.rows(of: kernel) : nil
            let peers = KernelPeers(
                kernel, surroundings, form == .native && rows == nil ? .complete : form,
                holder: holder(CEmitter.entry(of: kernel)))
            return Result(declarations: peers.declarations, rows: rows)
        }
    }

    /// The peers of a `@DeviceFunction`: its body for the processor, and its definition.
    public static func function(_ function: FunctionDeclSyntax, at place: DeclarationPlace, file: String) -> Result {
        switch DeviceFront.function(function, at: place) {
        case .refused(let diagnostics): return Result(diagnostics: diagnostics)
        case .tree(let tree):
            let surroundings = surroundings(function.modifiers, function.attributes, place, file)
            return Result(declarations: functionPeers(tree, surroundings))
        }
    }

    /// The members of a `@DeviceStruct`: what `DeviceStruct` asks for, and what kernels ask. The conformance is an empty extension, which is for the caller to write.
    public static func structure(_ declaration: StructDeclSyntax, at place: DeclarationPlace) -> Result {
        switch DeviceFront.structure(declaration, at: place) {
        case .refused(let diagnostics): return Result(diagnostics: diagnostics)
        case .tree(let structure):
            var modifiers = declaration.modifiers
            if modifiers.isEmpty, let around = place.lexicalContext.first?.as(ExtensionDeclSyntax.self) {
                // As visible as what the extension gives to the struct.
                modifiers = around.modifiers
            }
            let surroundings = surroundings(modifiers, declaration.attributes, place, "")
            return Result(declarations: memberTexts(structure, surroundings))
        }
    }

    static func surroundings(
        _ modifiers: DeclModifierListSyntax, _ attributes: AttributeListSyntax, _ place: DeclarationPlace,
        _ file: String
    ) -> Surroundings {
        let kept = modifiers.filter { $0.name.tokenKind != .keyword(.nonisolated) }
        let availability = attributes.compactMap { element -> String? in
            guard case .attribute(let attribute) = element, attribute.attributeName.trimmedDescription == "available"
            else { return nil }
            return attribute.trimmedDescription + "\n"
        }
        return Surroundings(
            modifiers: kept.map { $0.trimmedDescription + " " }.joined(), availability: availability.joined(),
            file: file.swiftLiteral, line: place.origin.line)
    }
}

extension String {
    /// A string literal of Swift with this text.
    var swiftLiteral: String {
        var text = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\0": text += "\\0"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }

    /// A raw literal over several lines, in which C stands as it is.
    var rawLiteral: String {
        let lines = split(separator: "\n", omittingEmptySubsequences: false)
        return "#\"\"\"\n" + lines.joined(separator: "\n") + "\n\"\"\"#"
    }

    /// The name as Swift takes it where names stand: a keyword between backticks.
    var swiftName: String { Self.keywords.contains(self) ? "`\(self)`" : self }

    private static let keywords: Set<String> = [
        "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import", "init", "inout",
        "internal", "let", "operator", "private", "protocol", "public", "rethrows", "static", "struct", "subscript",
        "typealias", "var", "break", "case", "continue", "default", "defer", "do", "else", "fallthrough", "for",
        "guard",
        "if", "in", "repeat", "return", "switch", "where", "while", "as", "Any", "catch", "false", "is", "nil", "super",
        "self", "Self", "throw", "throws", "true", "try",
    ]
}
