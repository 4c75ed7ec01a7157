import DeviceTranslator
import SwiftDiagnostics
import SwiftParser
import SwiftSyntax

/// Source code of which the front reads the first declaration.
struct Fixture {
    let source: String
    private let file: SourceFileSyntax
    private let converter: SourceLocationConverter

    init(_ source: String) {
        self.source = source
        file = Parser.parse(source: source)
        converter = SourceLocationConverter(fileName: "Fixture.swift", tree: file)
    }

    /// A kernel with many parameters, whose body is this; the body begins in line 6, column 1.
    init(body: String) {
        self.init(
            """
            @DeviceKernel
            func kernel(
                _ n: Int, _ a: Float, _ m: UInt8, _ v: SIMD4<Float>, _ w: SIMD4<Int32>, _ x: DeviceSpan<Float>,
                _ y: MutableDeviceSpan<Float>, _ k: MutableDeviceSpan<Int32>, _ p: MutableDeviceSpan<Particle>, in context: DeviceContext
            ) {
            \(body)
            }
            """)
    }

    private func place(of node: some SyntaxProtocol) -> DeclarationPlace {
        let location = node.startLocation(converter: converter)
        return DeclarationPlace(
            origin: SourcePosition(line: location.line, column: location.column),
            lexicalContext: context(of: Syntax(node)))
    }

    /// What is around a node, from the inside out.
    private func context(of node: Syntax) -> [Syntax] {
        var scopes: [Syntax] = []
        var parent = node.parent
        while let scope = parent {
            if scope.asProtocol((any DeclGroupSyntax).self) != nil || scope.is(FunctionDeclSyntax.self) {
                scopes.append(scope)
            }
            parent = scope.parent
        }
        return scopes
    }

    /// The function that has an attribute.
    private var function: FunctionDeclSyntax {
        let finder = Finder(viewMode: .sourceAccurate)
        finder.walk(file)
        guard let function = finder.function else { preconditionFailure("There is no function in the source.") }
        return function
    }

    private final class Finder: SyntaxVisitor {
        var function: FunctionDeclSyntax?

        override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
            if function == nil, !node.attributes.isEmpty { function = node }
            return .visitChildren
        }
    }

    var kernel: Reading<Kernel> { DeviceFront.kernel(function, at: place(of: function)) }

    var deviceFunction: Reading<Function> { DeviceFront.function(function, at: place(of: function)) }

    var handler: Reading<Handler> { DeviceFront.handler(function, at: place(of: function)) }

    /// What `@DeviceRingKernel` writes, which is the function's first attribute.
    var handlerExpansion: DeviceExpansion.Result {
        guard let attribute = function.attributes.lazy.compactMap({ $0.as(AttributeSyntax.self) }).first else {
            preconditionFailure("The function has no attribute.")
        }
        return DeviceExpansion.handler(function, attribute, at: place(of: function), file: "M/Fixture.swift") { $0 }
    }

    var structure: Reading<Structure> {
        guard let declaration = file.statements.lazy.compactMap({ $0.item.as(StructDeclSyntax.self) }).first else {
            preconditionFailure("There is no struct in the source.")
        }
        return DeviceFront.structure(declaration, at: place(of: declaration))
    }

    /// A finding as `line:column: message`.
    func text(of diagnostic: Diagnostic) -> String {
        let location = converter.location(for: diagnostic.position)
        return "\(location.line):\(location.column): \(diagnostic.message)"
    }

    /// The source after a fix-it.
    func source(after fixIt: FixIt) -> String {
        var bytes = Array(source.utf8)
        for change in fixIt.changes.reversed() {
            guard case .replaceText(let range, let text, _) = change else {
                preconditionFailure("The front makes changes of text only.")
            }
            bytes.replaceSubrange(range.lowerBound.utf8Offset..<range.upperBound.utf8Offset, with: Array(text.utf8))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The printed statements of the kernel, without the line that says its parameters.
    var printedBody: String {
        switch kernel {
        case .tree(let kernel):
            kernel.description.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().joined(
                separator: "\n")
        case .refused(let diagnostics): diagnostics.map { text(of: $0) }.joined(separator: "\n")
        }
    }
}
