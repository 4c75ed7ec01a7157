public import SwiftDiagnostics
import SwiftSyntax

/// Why something cannot be written for a device, in words that say what to do.
public struct TranslatorMessage: DiagnosticMessage {
    public let message: String
    public let diagnosticID: MessageID
    public var severity: DiagnosticSeverity { .error }

    init(_ message: String, id: String) {
        self.message = message
        diagnosticID = MessageID(domain: "DotCompute", id: id)
    }
}

/// What a fix-it will do, shown before it is applied.
public struct TranslatorRemedy: FixItMessage {
    public let message: String
    public let fixItID = MessageID(domain: "DotCompute", id: "device-fix-it")
}

/// Ends the reading of an expression or statement; the reason is already among the diagnostics.
struct Refused: Error {
    /// Whether the only thing that was missing is the type of this very expression, which its context may know.
    var needsType = false
}

/// A change of the user's text, given by folded nodes.
struct Edit {
    let range: Range<AbsolutePosition>
    let text: String

    static func replace(_ node: some SyntaxProtocol, with text: String) -> Edit {
        Edit(range: node.trimmedRange, text: text)
    }

    static func insert(_ text: String, before node: some SyntaxProtocol) -> Edit {
        let position = node.positionAfterSkippingLeadingTrivia
        return Edit(range: position..<position, text: text)
    }

    static func insert(_ text: String, after node: some SyntaxProtocol) -> Edit {
        let position = node.endPositionBeforeTrailingTrivia
        return Edit(range: position..<position, text: text)
    }

    /// Removes `node` and the white space behind it.
    static func remove(_ node: some SyntaxProtocol) -> Edit {
        Edit(range: node.positionAfterSkippingLeadingTrivia..<node.endPosition, text: "")
    }

    static func wrap(_ node: some SyntaxProtocol, _ opening: String, _ closing: String) -> [Edit] {
        [.insert(opening, before: node), .insert(closing, after: node)]
    }
}

/// An offer to change the user's text.
struct Remedy {
    let message: String
    let edits: [Edit]

    init(_ message: String, _ edits: Edit...) {
        self.message = message
        self.edits = edits
    }

    init(_ message: String, _ edits: [Edit]) {
        self.message = message
        self.edits = edits
    }
}

extension SourceMap {
    /// The diagnostic at the user's own token for a folded node.
    func diagnostic(_ message: String, id: String, at node: some SyntaxProtocol, remedies: [Remedy]) -> Diagnostic {
        let fixIts = remedies.map { remedy in
            FixIt(
                message: TranslatorRemedy(message: remedy.message),
                changes: remedy.edits.map { edit in
                    .replaceText(
                        range: position(of: edit.range.lowerBound)..<position(of: edit.range.upperBound),
                        with: edit.text, in: Syntax(original))
                })
        }
        return Diagnostic(
            node: token(at: node).map { Syntax($0) } ?? Syntax(original), message: TranslatorMessage(message, id: id),
            fixIts: fixIts)
    }
}
