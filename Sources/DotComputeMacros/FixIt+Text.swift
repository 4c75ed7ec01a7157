import SwiftDiagnostics
import SwiftSyntax

/// One replacement of text, given by the nodes around it.
///
/// Fix-its are written as text rather than as new nodes, so that the user's spacing and comments stay as they are.
struct TextEdit {
    let range: Range<AbsolutePosition>
    let text: String
    let anchor: Syntax

    /// Replaces `node`, without the trivia around it.
    static func replace(_ node: some SyntaxProtocol, with text: String) -> TextEdit {
        TextEdit(range: node.trimmedRange, text: text, anchor: Syntax(node))
    }

    /// Removes `node` and the white space that follows it.
    static func remove(_ node: some SyntaxProtocol) -> TextEdit {
        TextEdit(range: node.positionAfterSkippingLeadingTrivia..<node.endPosition, text: "", anchor: Syntax(node))
    }

    /// Puts `text` directly behind `node`, before the trivia that follows it.
    static func insert(_ text: String, after node: some SyntaxProtocol) -> TextEdit {
        let position = node.endPositionBeforeTrailingTrivia
        return TextEdit(range: position..<position, text: text, anchor: Syntax(node))
    }

    /// Puts `text` directly in front of `node`, behind the trivia that precedes it.
    static func insert(_ text: String, before node: some SyntaxProtocol) -> TextEdit {
        let position = node.positionAfterSkippingLeadingTrivia
        return TextEdit(range: position..<position, text: text, anchor: Syntax(node))
    }

    /// The edit as a fix-it takes it.
    var change: FixIt.Change {
        .replaceText(range: range, with: text, in: anchor)
    }
}

extension FixIt {
    /// A fix-it that performs `edits`, which must not overlap.
    init(_ message: String, _ edits: TextEdit...) {
        self.init(message, edits)
    }

    /// A fix-it that performs `edits`, which must not overlap and of which there is at least one.
    init(_ message: String, _ edits: [TextEdit]) {
        self.init(message: Remedy(message), changes: edits.map(\.change))
    }
}
