import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxMacros

/// A finding about the user's code, in words that say what to do about it.
struct Finding: DiagnosticMessage {
    let message: String
    let severity: DiagnosticSeverity
    let diagnosticID: SwiftDiagnostics.MessageID

    init(_ message: String, id: String, severity: DiagnosticSeverity) {
        self.message = message
        self.severity = severity
        diagnosticID = SwiftDiagnostics.MessageID(domain: "DotCompute", id: id)
    }
}

/// A note that points at a second place which belongs to a finding.
struct Remark: NoteMessage {
    let message: String
    let noteID: SwiftDiagnostics.MessageID

    init(_ message: String, id: String) {
        self.message = message
        noteID = SwiftDiagnostics.MessageID(domain: "DotCompute", id: id)
    }
}

/// What a fix-it will do, shown before it is applied.
struct Remedy: FixItMessage {
    let message: String
    let fixItID: SwiftDiagnostics.MessageID

    init(_ message: String) {
        self.message = message
        fixItID = SwiftDiagnostics.MessageID(domain: "DotCompute", id: "fix-it")
    }
}

/// Reports findings to the compiler and remembers whether one of them forbids an expansion.
struct Diagnoser {
    private let context: (any MacroExpansionContext)?

    /// Whether an error was reported; an expansion must then write nothing.
    private(set) var hasErrors = false

    init(_ context: any MacroExpansionContext) {
        self.context = context
    }

    private init() {
        context = nil
    }

    /// Checks without reporting, for the second role of a macro: the first one has reported already.
    static var silent: Diagnoser { Diagnoser() }

    /// Reports that the code at `node` cannot be expanded.
    mutating func error(
        _ message: String,
        id: String,
        at node: some SyntaxProtocol,
        notes: [Note] = [],
        fixIts: [FixIt] = []
    ) {
        hasErrors = true
        report(Finding(message, id: id, severity: .error), at: node, notes: notes, fixIts: fixIts)
    }

    /// Reports that the code at `node` expands, but is likely to be a mistake.
    mutating func warning(_ message: String, id: String, at node: some SyntaxProtocol, fixIts: [FixIt] = []) {
        report(Finding(message, id: id, severity: .warning), at: node, notes: [], fixIts: fixIts)
    }

    private func report(_ finding: Finding, at node: some SyntaxProtocol, notes: [Note], fixIts: [FixIt]) {
        context?.diagnose(Diagnostic(node: Syntax(node), message: finding, notes: notes, fixIts: fixIts))
    }
}
