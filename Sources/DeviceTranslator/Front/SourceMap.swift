import SwiftDiagnostics
import SwiftOperators
import SwiftSyntax

/// A declaration with its operators folded, and the way back from there to what the user wrote: folding makes a tree of its own, in
/// which the same text stands at other offsets.
struct SourceMap<Declaration: SyntaxProtocol> {
    let original: Declaration
    let folded: Declaration

    /// Operators that are not those of the standard library, and such that stand side by side without an order.
    let errors: [Diagnostic]

    private let lines: LineTable
    private let origin: SourcePosition

    /// - Parameters:
    ///   - declaration: As the macro received it.
    ///   - origin: Where its first token stands in the user's file.
    init(_ declaration: Declaration, origin: SourcePosition) {
        errors = Operators.problems(in: declaration).map {
            Diagnostic(node: $0.node, message: TranslatorMessage($0.message, id: "device-operator"))
        }
        let folded = Operators.table.foldAll(declaration) { _ in }
        original = declaration
        self.folded = folded.cast(Declaration.self)
        self.origin = origin
        lines = LineTable(Array(declaration.description.utf8))
    }

    /// The user's token at the position of a folded node.
    func token(at node: some SyntaxProtocol) -> TokenSyntax? {
        original.token(at: position(of: node.positionAfterSkippingLeadingTrivia))
    }

    /// A position of the folded tree in the original one.
    func position(of folded: AbsolutePosition) -> AbsolutePosition {
        original.position.advanced(by: folded.utf8Offset - self.folded.position.utf8Offset)
    }

    /// Where a folded node begins in the user's file.
    func location(of node: some SyntaxProtocol) -> SourcePosition {
        let here = lines.place(of: node.positionAfterSkippingLeadingTrivia.utf8Offset - folded.position.utf8Offset)
        let first = lines.place(
            of: folded.positionAfterSkippingLeadingTrivia.utf8Offset - folded.position.utf8Offset)
        return SourcePosition(
            line: origin.line + here.line - first.line,
            column: here.line == first.line ? origin.column + here.column - first.column : here.column)
    }
}

/// Lines and columns of a text, both from 1.
private struct LineTable {
    /// The offsets at which lines begin.
    private var starts = [0]

    init(_ text: [UInt8]) {
        for (offset, byte) in text.enumerated() {
            // CR LF is one end of line: the line begins behind the LF.
            if byte == 0x0A || (byte == 0x0D && (offset + 1 == text.count || text[offset + 1] != 0x0A)) {
                starts.append(offset + 1)
            }
        }
    }

    func place(of offset: Int) -> SourcePosition {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return SourcePosition(line: low + 1, column: offset - starts[low] + 1)
    }
}
