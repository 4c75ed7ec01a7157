import SwiftDiagnostics
import SwiftOperators
import SwiftParser
import SwiftSyntax

/// The operators of the standard library. Those of vectors are not in the table that swift-syntax has.
enum Operators {
    static let table: OperatorTable = {
        var table = OperatorTable.standardOperators
        let comparisons = ["==", "!=", "<", "<=", ">", ">="].map { "infix operator .\($0): ComparisonPrecedence" }
        let joins = [
            "infix operator .&: LogicalConjunctionPrecedence", "infix operator .^: LogicalDisjunctionPrecedence",
            "infix operator .|: LogicalDisjunctionPrecedence",
        ]
        let assignments = ["&", "^", "|"].map { "infix operator .\($0)=: AssignmentPrecedence" }
        // What is declared twice stays as it is.
        table.addSourceFile(Parser.parse(source: (comparisons + joins + assignments).joined(separator: "\n"))) { _ in }
        return table
    }()

    /// What is wrong with the operators between operands, at the user's own tokens.
    static func problems(in declaration: some SyntaxProtocol) -> [(node: Syntax, message: String)] {
        let finder = SequenceFinder(viewMode: .sourceAccurate)
        finder.walk(declaration)
        return finder.problems
    }

    private final class SequenceFinder: SyntaxVisitor {
        var problems: [(node: Syntax, message: String)] = []

        override func visit(_ sequence: SequenceExprSyntax) -> SyntaxVisitorContinueKind {
            do {
                _ = try table.foldSingle(sequence)
            } catch {
                problems.append(problem(error, in: sequence))
            }
            return .visitChildren
        }

        private func problem(_ error: any Error, in sequence: SequenceExprSyntax) -> (node: Syntax, message: String) {
            if case .missingOperator(let name, let syntax)? = error as? OperatorError {
                return (
                    place(of: Syntax(syntax), in: sequence),
                    "the operator '\(name)' is not one of the standard library's for numbers, vectors and 'Bool'; call a '@DeviceFunction' instead"
                )
            }
            if case .incomparableOperators(let left, _, let right, _)? = error as? OperatorError {
                return (
                    place(of: Syntax(right), in: sequence),
                    "'\(left.trimmedDescription)' and '\(right.trimmedDescription)' have no order between them; write parentheses"
                )
            }
            return (Syntax(sequence), "an operator here has no known precedence")
        }

        /// The operator in the user's tree; folding may have copied it.
        private func place(of node: Syntax, in sequence: SequenceExprSyntax) -> Syntax {
            if node.root.id == sequence.root.id { return node }
            return sequence.elements.first { $0.trimmedDescription == node.trimmedDescription }.map { Syntax($0) }
                ?? Syntax(sequence)
        }
    }
}
