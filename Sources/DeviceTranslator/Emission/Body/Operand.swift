extension String {
    /// Whether an operator before it means all of it.
    var isName: Bool { allSatisfy { $0 == "_" || $0.isLetter || $0.isNumber } }
}

/// An expression that was evaluated so far that what remains is text without effects.
struct Operand {
    let text: String

    /// Whether writing it twice costs nothing: a name or a literal.
    let isAtom: Bool

    /// Whether it means the same after variables and memory have changed.
    let isStable: Bool

    /// A literal, or the name of something that does not change.
    static func fixed(_ text: String) -> Operand { Operand(text: text, isAtom: true, isStable: true) }
}
