import SwiftDiagnostics
import SwiftOperators
import SwiftSyntax

extension SourceMap {
    /// The diagnostic of what went wrong when operators were folded; the error's nodes are the user's own.
    func diagnostic(for error: OperatorError) -> Diagnostic {
        let (node, text): (Syntax, String) =
            switch error {
            case .missingOperator(let name, let syntax):
                (
                    Syntax(syntax),
                    "the operator '\(name)' is not one of the standard library's for numbers, vectors and 'Bool'; call a '@DeviceFunction' instead"
                )
            case .incomparableOperators(let left, _, let right, _):
                (
                    Syntax(right),
                    "'\(left.trimmedDescription)' and '\(right.trimmedDescription)' have no order; write parentheses"
                )
            case .missingGroup(_, let syntax):
                (Syntax(syntax), "this operator has no known precedence")
            case .groupAlreadyExists, .operatorAlreadyExists:
                (Syntax(original), "operators cannot be declared in device code")
            }
        return Diagnostic(node: node, message: TranslatorMessage(text, id: "device-operator"))
    }
}
