import SwiftDiagnostics
import SwiftParser
import SwiftSyntax

/// The arguments of `@DeviceRingKernel`, as texts of Swift.
struct HandlerArguments {
    private(set) var id: String?
    private(set) var state: String?
    private(set) var inboxCapacity: String?

    /// How many threads of a block handle a message; nil for one.
    private(set) var threads: Int?
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

    /// The shape decides what the body may contain, and the number of threads stands in its text: so both are written out.
    private mutating func readShape(_ argument: LabeledExprSyntax, in attribute: AttributeSyntax) {
        let text = argument.expression.trimmedDescription
        if text == ".perThread" || text == "DeviceHandlerShape.perThread" { return }
        guard let call = argument.expression.as(FunctionCallExprSyntax.self),
            [".perBlock", "DeviceHandlerShape.perBlock"].contains(call.calledExpression.trimmedDescription),
            call.arguments.count == 1, let count = call.arguments.first, count.label?.text == "threads",
            call.trailingClosure == nil
        else {
            return refuse(
                "'shape:' is '.perThread', or '.perBlock(threads: 64)' with a number, written out here",
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
        guard let literal = count.expression.as(IntegerLiteralExprSyntax.self), let number = Int(literal: literal),
            (1...1024).contains(number)
        else {
            return refuse(
                "'threads:' is an integer literal from 1 to 1024: the handler is written for so many",
                id: "kernel-threads", at: count.expression)
        }
        threads = number
    }

    private mutating func refuse(_ message: String, id: String, at node: some SyntaxProtocol, fixIts: [FixIt] = []) {
        diagnostics.append(Diagnostic(node: Syntax(node), message: TranslatorMessage(message, id: id), fixIts: fixIts))
    }
}
