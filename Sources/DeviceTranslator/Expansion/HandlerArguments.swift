import SwiftDiagnostics
import SwiftParser
import SwiftSyntax

/// The arguments of `@DeviceRingKernel`, as texts of Swift.
struct HandlerArguments {
    private(set) var id: String?
    private(set) var state: String?
    private(set) var inboxCapacity: String?
    private(set) var diagnostics: [Diagnostic] = []

    mutating func read(_ attribute: AttributeSyntax) {
        guard case .argumentList(let arguments)? = attribute.arguments, let first = arguments.first, first.label == nil
        else {
            return refuse(
                "'@DeviceRingKernel' needs the kernel's ID and its first state, as in '@DeviceRingKernel(\"counter\", state: Count(value: 0))'",
                id: "kernel-id", at: attribute.attributeName)
        }
        readID(first.expression)
        var hasState = false
        for argument in arguments.dropFirst() {
            switch argument.label?.text {
            case "state":
                hasState = true
                state = argument.expression.trimmedDescription
            case "shape": readShape(argument, in: attribute)
            case "inboxCapacity": inboxCapacity = argument.expression.trimmedDescription
            default:
                refuse(
                    "'@DeviceRingKernel' takes the kernel's ID, 'state:', 'shape:' and 'inboxCapacity:'",
                    id: "kernel-arguments",
                    at: argument)
            }
        }
        if !hasState {
            refuse(
                "'state:' is missing: what each lane begins with, as in '@DeviceRingKernel(\(first.expression.trimmedDescription), state: Count(value: 0))'",
                id: "kernel-state", at: attribute.attributeName)
        }
    }

    private mutating func readID(_ expression: ExprSyntax) {
        guard let literal = expression.as(StringLiteralExprSyntax.self), let value = literal.representedLiteralValue
        else {
            return refuse(
                "the kernel's ID must be a string literal without interpolation: it names the kernel before anything runs",
                id: "kernel-id", at: expression)
        }
        guard !value.isEmpty else {
            return refuse("the kernel's ID is empty; kernels are found by it", id: "kernel-id", at: expression)
        }
        id = literal.trimmedDescription
    }

    /// One thread for each message is what a Swift function means; for blocks there is no such text yet.
    private mutating func readShape(_ argument: LabeledExprSyntax, in attribute: AttributeSyntax) {
        let text = argument.expression.trimmedDescription
        if text == ".perThread" || text == "DeviceHandlerShape.perThread" { return }
        refuse(
            "a handler in Swift is one thread's, '.perThread'; a handler that all threads of a block execute together is written in C, with 'DeviceRingKernelDefinition'",
            id: "kernel-shape", at: argument.expression,
            fixIts: [
                FixIt(
                    message: TranslatorRemedy(message: "use '.perThread'"),
                    changes: [
                        .replaceText(
                            range: argument.expression.trimmedRange, with: ".perThread", in: Syntax(attribute))
                    ])
            ])
    }

    private mutating func refuse(_ message: String, id: String, at node: some SyntaxProtocol, fixIts: [FixIt] = []) {
        diagnostics.append(Diagnostic(node: Syntax(node), message: TranslatorMessage(message, id: id), fixIts: fixIts))
    }
}
