/// A statement. `switch`, `if` and `switch` as expressions, `guard` and `where` are already written as `if`, blocks and jumps.
public struct Statement: Hashable, Sendable {
    public let kind: Kind
    public let position: SourcePosition

    public init(_ kind: Kind, position: SourcePosition) {
        self.kind = kind
        self.position = position
    }

    public indirect enum Kind: Hashable, Sendable {
        /// A local variable, without a value if it is assigned later on every path (Swift has checked that).
        case declare(Variable, Expression?)

        /// `place = value`: the indices of the place are evaluated, then the value, then the place is checked and written.
        case assign(Place, Expression)

        /// `place op= value`: the indices of the place are evaluated, once, then the value; then the place is checked and read, the operation done, and
        /// the place written. The value has the place's type, but for the amount of a shift.
        case update(Place, UpdateOperator, Expression)

        /// A call or an atomic operation whose result, if any, is dropped; `_ = value`.
        case evaluate(Expression)

        case `if`(Expression, then: [Statement], else: [Statement])

        /// Statements with a scope of their own; a `break` to its label goes behind it. There is no `continue` to it.
        case block(Label, [Statement])

        /// The condition is evaluated before each turn.
        case `while`(Label, Expression, [Statement])

        /// The condition is evaluated after each turn, also after a `continue`.
        case `repeat`(Label, [Statement], Expression)

        case `for`(ForLoop)

        /// Behind the loop or block with this label.
        case `break`(Label)

        /// To the next turn of the loop with this label.
        case `continue`(Label)

        case `return`(Expression?)

        /// `context.barrier()`: at the kernel's own level, in control flow that all items of a group take together.
        case barrier

        /// `context.parallel(first..<last) { i in … }`: at the level of a handler that all threads of a block execute.
        case parallel(ParallelLoop)
    }
}

/// A loop whose turns the threads of a block share. What a turn writes outside of its own variables is `array[i]`, and no other turn uses that.
public struct ParallelLoop: Hashable, Sendable {
    /// The turns, half open, one after the other; `continue` ends one.
    public let loop: ForLoop

    /// The local variables of the handler that the body uses.
    public let captures: [Variable]

    public init(_ loop: ForLoop, captures: [Variable]) {
        self.loop = loop
        self.captures = captures
    }
}

/// What a compound assignment does between reading and writing.
public enum UpdateOperator: Hashable, Sendable {
    case arithmetic(ArithmeticOperator, Overflow)
    case bitwise(BitwiseOperator)
    case shift(ShiftOperator)
}

/// A loop or block, told apart by its number; which are targets of jumps is visible in the jumps.
public struct Label: Hashable, Sendable {
    public let id: Int

    /// The label as the user wrote it.
    public let name: String?

    public init(id: Int, name: String?) {
        self.id = id
        self.name = name
    }
}

/// A loop over integers. The bounds (and the step) are evaluated once, in the order lower, upper, step, before the first turn.
public struct ForLoop: Hashable, Sendable {
    public let label: Label

    /// A constant in each turn; has the bounds' integer type. Generated for `for _ in`.
    public let variable: Variable
    public let first: Expression
    public let last: Expression
    public let kind: Kind
    public let body: [Statement]

    public enum Kind: Hashable, Sendable {
        /// `first ..< last`; traps if `last < first`.
        case halfOpen(TrapSiteID)

        /// `first ... last`; traps if `last < first`. The last turn may be that of the type's greatest value.
        case closed(TrapSiteID)

        /// `stride(from: first, to: last, by: step)`, the step an `Int`; traps if it is zero. Past the type's ends the loop ends.
        case strideTo(step: Expression, TrapSiteID)

        /// `stride(from: first, through: last, by: step)`.
        case strideThrough(step: Expression, TrapSiteID)
    }

    public init(label: Label, variable: Variable, first: Expression, last: Expression, kind: Kind, body: [Statement]) {
        self.label = label
        self.variable = variable
        self.first = first
        self.last = last
        self.kind = kind
        self.body = body
    }
}
