import SwiftParser
import SwiftSyntax

/// Makes a program that shows a difference smaller, as long as it shows one.
struct FuzzReducer {
    let checks: FuzzChecksModule
    let setting: FuzzSetting
    /// How many variants are tried at once; they are compiled together.
    private static let width = 48

    /// The smallest program that was found, and what it shows.
    func reduce(_ program: FuzzProgram) throws -> (program: FuzzProgram, difference: String, description: String)? {
        guard var found = try differences([program]).first else { return nil }
        var smallest = program
        var isSmaller = true
        while isSmaller {
            isSmaller = false
            let variants = Self.variants(of: smallest.source).compactMap {
                try? FuzzProgram(seed: program.seed, source: $0)
            }
            for start in stride(from: 0, to: variants.count, by: Self.width) {
                let some = Array(variants[start..<min(start + Self.width, variants.count)])
                guard
                    let best = try differences(some).min(by: {
                        some[$0.program].source.utf8.count < some[$1.program].source.utf8.count
                    })
                else { continue }
                (smallest, found, isSmaller) = (some[best.program], best, true)
                break
            }
        }
        let batch = try FuzzBatch([smallest], isPlanted: setting.isPlanted)
        return (smallest, found.text, batch.description(0))
    }

    /// What differs among programs. One that a compiler refuses – a variant may be what it never accepts – shows nothing.
    private func differences(_ programs: [FuzzProgram]) throws -> [FuzzComparison.Difference] {
        guard !programs.isEmpty else { return [] }
        do {
            return try FuzzComparison(FuzzBatch(programs, isPlanted: setting.isPlanted), checks, setting).differences
        } catch let error as FuzzError {
            if programs.count == 1 {
                if error.description.hasPrefix("swiftc") { return [] }
                throw error
            }
            let half = programs.count / 2
            return try differences(Array(programs[..<half]))
                + differences(Array(programs[half...])).map { .init(program: $0.program + half, text: $0.text) }
        }
    }

    // MARK: Variants

    /// Texts with something left out, the shortest first.
    static func variants(of source: String) -> [String] {
        let finder = EditFinder(viewMode: .sourceAccurate)
        finder.walk(Parser.parse(source: source))
        let bytes = Array(source.utf8)
        return finder.edits.map { edit in
            let text = String(
                decoding: bytes[..<edit.range.lowerBound] + Array(edit.text.utf8) + bytes[edit.range.upperBound...],
                as: UTF8.self)
            return text.split(separator: "\n").filter { $0.contains { $0 != " " } }.joined(separator: "\n") + "\n"
        }
        .filter { $0.utf8.count < bytes.count }
        .sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    }

    private final class EditFinder: SyntaxVisitor {
        var edits: [(range: Range<Int>, text: String)] = []

        private func replace(_ node: some SyntaxProtocol, by text: String) {
            let first = node.positionAfterSkippingLeadingTrivia.utf8Offset
            edits.append((first..<first + node.trimmedLength.utf8Length, text))
        }

        override func visit(_ node: CodeBlockItemSyntax) -> SyntaxVisitorContinueKind {
            guard
                node.parent?.parent?.is(CodeBlockSyntax.self) == true
                    || node.parent?.parent?.is(SwitchCaseSyntax.self) == true
            else { return .visitChildren }
            if !node.item.is(ReturnStmtSyntax.self) { replace(node, by: "") }
            // A statement in place of what it is around.
            for block in CodeBlockFinder.blocks(in: Syntax(node)) { replace(node, by: block) }
            return .visitChildren
        }

        override func visit(_ node: TupleExprSyntax) -> SyntaxVisitorContinueKind {
            guard let only = node.elements.first, node.elements.count == 1 else { return .visitChildren }
            for part in only.expression.as(SequenceExprSyntax.self)?.elements ?? []
            where !part.is(BinaryOperatorExprSyntax.self) {
                if let choice = part.as(UnresolvedTernaryExprSyntax.self) {
                    replace(node, by: "(\(choice.thenExpression.trimmedDescription))")
                } else {
                    replace(node, by: "(\(part.trimmedDescription))")
                }
            }
            return .visitChildren
        }

        override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
            for argument in node.arguments where node.calledExpression.is(DeclReferenceExprSyntax.self) {
                replace(node, by: "(\(argument.expression.trimmedDescription))")
            }
            return .visitChildren
        }
    }

    private enum CodeBlockFinder {
        /// The texts of the blocks that belong to a statement itself.
        static func blocks(in statement: Syntax) -> [String] {
            var found: [String] = []
            func search(_ node: Syntax, _ depth: Int) {
                for child in node.children(viewMode: .sourceAccurate) {
                    if let block = child.as(CodeBlockSyntax.self) {
                        found.append(block.statements.trimmedDescription)
                    } else if let choice = child.as(SwitchCaseSyntax.self) {
                        found.append(choice.statements.trimmedDescription)
                    } else if depth < 6, !child.is(FunctionDeclSyntax.self) {
                        search(child, depth + 1)
                    }
                }
            }
            search(statement, 0)
            return found
        }
    }
}
