import Compute
import DeviceTranslator
import SwiftDiagnostics
import SwiftParser
import SwiftSyntax

/// A Swift file whose kernels, functions and structs are translated: those behind a comment `kernel`, `function` or `struct`.
struct TranslatedFile: Sendable {
    struct Refused: Error, CustomStringConvertible { var description: String }

    /// Structs, functions and kernels, to stand behind the prelude.
    private(set) var text = ""
    private(set) var kernels: [String: Kernel] = [:]
    private(set) var functions: [String: (entry: String, firstSite: Int, sites: [TrapPlace])] = [:]
    private let file: String

    init(source: String, file: String) throws {
        self.file = file
        let tree = Parser.parse(source: source)
        let converter = SourceLocationConverter(fileName: file, tree: tree)
        var names: [String: String] = [:]
        var texts = ""
        var references: [FunctionReference] = []
        for item in tree.statements {
            let location = converter.location(for: item.positionAfterSkippingLeadingTrivia)
            let place = DeclarationPlace(origin: SourcePosition(line: location.line, column: location.column))
            let comments = item.leadingTrivia.pieces.compactMap { piece in
                if case .lineComment(let text) = piece { text } else { nil }
            }
            if let declaration = item.item.as(StructDeclSyntax.self), comments.last == "// struct" {
                text += CEmitter.text(of: try Self.tree(DeviceFront.structure(declaration, at: place)))
            } else if let declaration = item.item.as(FunctionDeclSyntax.self), comments.last == "// function" {
                let function = try Self.tree(DeviceFront.function(declaration, at: place))
                let entry = CEmitter.entry(of: function, file: file)
                // Far from the kernels' own, so that a mistake is seen.
                let first = 1_000 * (functions.count + 1)
                functions[function.name] = (entry, first, function.facts.sites)
                names[function.name] = entry
                references += function.facts.functions
                texts += "#define RK_SITES_\(entry) \(first)\n" + CEmitter.text(of: function, file: file)
            } else if let declaration = item.item.as(FunctionDeclSyntax.self), comments.last == "// kernel" {
                let kernel = try Self.tree(DeviceFront.kernel(declaration, at: place))
                kernels[kernel.name] = kernel
                references += kernel.facts.functions
                texts += CEmitter.text(of: kernel) + Self.caller(of: kernel)
            }
        }
        for reference in Set(references) {
            text += "#define \(CEmitter.callName(of: reference)) \(names[reference.name] ?? "missing")\n"
        }
        text += texts
    }

    private static func tree<Tree>(_ reading: Reading<Tree>) throws -> Tree {
        guard let tree = reading.tree else {
            throw Refused(
                description: reading.diagnostics.map { "\($0.message): \($0.node.trimmedDescription)" }
                    .joined(separator: "\n"))
        }
        return tree
    }

    /// Natively: calls a kernel with an input and an output span for items in a row, which have groups of their own.
    private static func caller(of kernel: Kernel) -> String {
        guard kernel.parameters.count == 2, let element = kernel.parameters[0].variable.type.element else { return "" }
        let type = CEmitter.typeName(of: element)
        let entry = CEmitter.entry(of: kernel)
        return """
            #if defined(RK_NATIVE)
            void call_\(entry)(const void *input, rk_i64 n, void *output, rk_i64 m, rk_i64 items, rk_u64 *trap) {
              for (rk_i64 i = 0; i < items; ++i) {
                rk_native_ids.group[0] = (rk_u32)i;
                \(entry)((const \(type) *)input, n, (\(type) *)output, m, items, 1, 1, trap);
              }
            }
            #endif

            """
    }

    /// What a compiler gets.
    func program(checked: Bool) -> String {
        "#define RK_CHECKED \(checked ? 1 : 0)\n\(DevicePrelude.text)\n\(text)"
    }

    /// The place of a site, by its number in C.
    func place(of site: Int, in kernel: String) -> TrapPlace? {
        if site < 1_000 {
            guard let sites = kernels[kernel]?.facts.sites, site < sites.count else { return nil }
            return sites[site]
        }
        for function in functions.values where function.firstSite == site / 1_000 * 1_000 {
            return function.sites[site % 1_000]
        }
        return nil
    }
}
