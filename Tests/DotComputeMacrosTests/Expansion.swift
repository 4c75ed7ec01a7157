import DotComputeMacros
import SwiftDiagnostics
import SwiftParser
import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacroExpansion
import SwiftSyntaxMacros
import SwiftSyntaxMacrosGenericTestSupport
import Testing

/// The macros under their names, with the conformances that the compiler offers them.
private let macros: [String: MacroSpec] = [
    "Message": MacroSpec(type: MessageMacro.self, conformances: ["Message"]),
    "RingKernel": MacroSpec(type: RingKernelMacro.self, conformances: ["RingKernelHandler", "AsyncRingKernelHandler"]),
    "DeviceKernel": MacroSpec(type: DeviceKernelMacro.self),
    "DeviceFunction": MacroSpec(type: DeviceFunctionMacro.self),
    "DeviceRingKernel": MacroSpec(type: DeviceRingKernelMacro.self),
    "DeviceStruct": MacroSpec(type: DeviceStructMacro.self, conformances: ["DeviceStruct"]),
]

/// Expects `source` to expand to `expanded`, without findings unless some are given.
func expect(
    _ source: String,
    expandsTo expanded: String,
    findings: [DiagnosticSpec] = [],
    fixedTo fixed: String? = nil,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
    assertMacroExpansion(
        source,
        expandedSource: expanded,
        diagnostics: findings,
        macroSpecs: macros,
        fixedSource: fixed,
        failureHandler: { failure in
            Issue.record("\(failure.message)", sourceLocation: sourceLocation)
        }
    )
}

/// Expects one finding, at `line` and `column` of `source`, and no expansion.
///
/// - Parameters:
///   - remedy: The fix-it that the finding offers.
///   - fixed: The source after the fix-it.
func expect(
    _ source: String,
    isRejectedAt position: (line: Int, column: Int),
    because message: String,
    notes: [NoteSpec] = [],
    remedy: String? = nil,
    fixedTo fixed: String? = nil,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
    #expect((remedy == nil) == (fixed == nil), "a fix-it is tested by its result", sourceLocation: sourceLocation)
    let finding = DiagnosticSpec(
        message: message, line: position.line, column: position.column, notes: notes,
        fixIts: remedy.map { [FixItSpec(message: $0)] } ?? []
    )
    expect(
        source, expandsTo: withoutMacros(source), findings: [finding], fixedTo: fixed, sourceLocation: sourceLocation)
}

/// The findings in `source`, as "line:column message", in the order in which they are reported.
func findings(in source: String) -> [String] { expand(source).findings }

/// What `source` looks like with its macros expanded, and the findings.
func expand(_ source: String) -> (text: String, findings: [String]) {
    let file = Parser.parse(source: source)
    let context = BasicMacroExpansionContext(sourceFiles: [file: .init(moduleName: "Test", fullFilePath: "Test.swift")])
    let expanded = file.expand(
        macroSpecs: macros,
        contextGenerator: {
            BasicMacroExpansionContext(sharingWith: context, lexicalContext: $0.allMacroLexicalContexts())
        }
    )
    let findings = context.diagnostics.map { finding in
        let place = context.location(for: finding.position, anchoredAt: finding.node, fileName: "Test.swift")
        return "\(place.line):\(place.column) \(finding.message)"
    }
    return (expanded.description, findings)
}

/// The source as it looks when its macros expand to nothing.
private func withoutMacros(_ source: String) -> String {
    source.split(separator: "\n", omittingEmptySubsequences: false)
        .filter {
            !$0.drop(while: { $0 == " " }).hasPrefix("@Message")
                && !$0.drop(while: { $0 == " " }).hasPrefix("@RingKernel")
        }
        .joined(separator: "\n")
}
