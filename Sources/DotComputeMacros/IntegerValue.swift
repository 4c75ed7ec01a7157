import SwiftSyntax

/// The value of an integer literal, with or without a sign.
struct IntegerValue {
    /// The value, clamped to what `Int` holds.
    let value: Int

    init?(of expression: ExprSyntax) {
        if let literal = expression.as(IntegerLiteralExprSyntax.self) {
            value = Self.magnitude(of: literal.literal.text)
        } else if let signed = expression.as(PrefixOperatorExprSyntax.self), signed.operator.text == "-",
            let literal = signed.expression.as(IntegerLiteralExprSyntax.self)
        {
            value = -Self.magnitude(of: literal.literal.text)
        } else {
            return nil
        }
    }

    private static func magnitude(of text: String) -> Int {
        let digits = text.filter { $0 != "_" }
        let (radix, prefix) =
            if digits.hasPrefix("0x") { (16, 2) } else if digits.hasPrefix("0o") {
                (8, 2)
            } else if digits.hasPrefix("0b") {
                (2, 2)
            } else { (10, 0) }
        // A literal that the parser accepted and `Int` does not hold is too large.
        return Int(digits.dropFirst(prefix), radix: radix) ?? .max
    }
}
