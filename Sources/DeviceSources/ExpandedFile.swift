import DeviceTranslator
import SwiftDiagnostics
import SwiftParser
import SwiftSyntax

/// A source file with what the macros for devices write in it, so that it needs no macros.
struct ExpandedFile {
    /// The text, or nothing when something was refused.
    let text: String?
    /// What was refused, as `file:line:column: error: …`.
    let findings: [String]
    /// The kernels that the processor executes in C.
    let rows: [CRows]

    /// - Parameters:
    ///   - source: The text of the file.
    ///   - file: How errors and traps call it, as `Module/File.swift`.
    init(_ source: String, file: String) {
        let tree = Parser.parse(source: source)
        let visitor = DeclarationVisitor(file: file, tree: tree)
        visitor.walk(tree)
        findings = visitor.findings
        rows = visitor.rows
        guard visitor.findings.isEmpty else {
            text = nil
            return
        }
        var bytes = Array(source.utf8)
        for edit in visitor.edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8))
        }
        text =
            String(decoding: bytes, as: UTF8.self)
            .replacing("import DotCompute\n", with: visitor.imports)
            + visitor.extensions.map { "\n" + $0 + "\n" }.joined()
    }
}

/// Finds the declarations with attributes for devices.
private final class DeclarationVisitor: SyntaxVisitor {
    struct Edit {
        var range: Range<Int>
        var text: String
    }

    let file: String
    let locations: SourceLocationConverter
    var edits: [Edit] = []
    var extensions: [String] = []
    var findings: [String] = []
    var rows: [CRows] = []
    var hasRingKernels = false

    init(file: String, tree: SourceFileSyntax) {
        self.file = file
        locations = SourceLocationConverter(fileName: file, tree: tree)
        super.init(viewMode: .sourceAccurate)
    }

    override func visit(_ function: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
        let result: DeviceExpansion.Result
        let attribute: AttributeSyntax
        if let kernel = function.attributes.named("DeviceKernel") {
            attribute = kernel
            result = DeviceExpansion.kernel(function, at: place(of: function), file: file, native: true) {
                "\($0)_holder"
            }
        } else if let other = function.attributes.named("DeviceFunction") {
            attribute = other
            result = DeviceExpansion.function(function, at: place(of: function), file: file)
        } else if let handler = function.attributes.named("DeviceRingKernel") {
            attribute = handler
            result = DeviceExpansion.handler(function, handler, at: place(of: function), file: file) {
                "\($0)_holder"
            }
            hasRingKernels = true
        } else {
            return .skipChildren
        }
        note(result)
        remove(attribute)
        let end = function.endPositionBeforeTrailingTrivia.utf8Offset
        edits.append(Edit(range: end..<end, text: result.declarations.map { "\n\n" + $0 }.joined()))
        return .skipChildren
    }

    override func visit(_ structure: StructDeclSyntax) -> SyntaxVisitorContinueKind {
        guard let attribute = structure.attributes.named("DeviceStruct") else { return .visitChildren }
        let result = DeviceExpansion.structure(structure, at: place(of: structure))
        note(result)
        remove(attribute)
        let end = structure.memberBlock.rightBrace.positionAfterSkippingLeadingTrivia.utf8Offset
        edits.append(Edit(range: end..<end, text: result.declarations.map { "\n" + $0 + "\n" }.joined()))
        let around = enclosing(structure).reversed().compactMap(\.typeName)
        extensions.append("extension \((around + [structure.name.text]).joined(separator: ".")): DeviceStruct {}")
        return .visitChildren
    }

    /// What takes the place of `import DotCompute`.
    var imports: String {
        (rows.isEmpty ? "" : "import CComputeKernels\n") + "import Compute\n"
            + (hasRingKernels ? "import DeviceKernels\n" : "") + "import RealModule\n"
    }

    private func note(_ result: DeviceExpansion.Result) {
        if let kernel = result.rows { rows.append(kernel) }
        findings += result.diagnostics.map { diagnostic in
            let place = diagnostic.location(converter: locations)
            return "\(file):\(place.line):\(place.column): \(diagnostic.diagMessage.severity): \(diagnostic.message)"
        }
    }

    /// Takes an attribute away, with what is between it and the next token.
    private func remove(_ attribute: AttributeSyntax) {
        let start = attribute.positionAfterSkippingLeadingTrivia.utf8Offset
        let next = attribute.nextToken(viewMode: .sourceAccurate)
        let end = next?.positionAfterSkippingLeadingTrivia.utf8Offset ?? attribute.endPosition.utf8Offset
        edits.append(Edit(range: start..<end, text: ""))
    }

    private func place(of declaration: some DeclSyntaxProtocol) -> DeclarationPlace {
        let location = locations.location(for: declaration.positionAfterSkippingLeadingTrivia)
        return DeclarationPlace(
            origin: SourcePosition(line: location.line, column: location.column),
            lexicalContext: enclosing(declaration))
    }

    /// What is around a declaration and has a name or a body, from the inside out.
    private func enclosing(_ declaration: some DeclSyntaxProtocol) -> [Syntax] {
        sequence(first: Syntax(declaration), next: \.parent).dropFirst().filter {
            $0.asProtocol((any DeclGroupSyntax).self) != nil || $0.is(FunctionDeclSyntax.self)
        }
    }
}

extension AttributeListSyntax {
    /// The attribute with a name.
    fileprivate func named(_ name: String) -> AttributeSyntax? {
        lazy.compactMap { $0.as(AttributeSyntax.self) }.first { $0.attributeName.trimmedDescription == name }
    }
}

extension Syntax {
    /// The name of a type's declaration or of what an extension extends.
    fileprivate var typeName: String? {
        if let named = asProtocol((any NamedDeclSyntax).self), !self.is(FunctionDeclSyntax.self) {
            return named.name.text
        }
        return self.as(ExtensionDeclSyntax.self)?.extendedType.trimmedDescription
    }
}
