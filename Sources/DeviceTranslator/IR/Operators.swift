/// An operator of arithmetic.
public enum ArithmeticOperator: String, Hashable, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case remainder = "%"
}

/// What an arithmetic operator does with a result that does not fit.
public enum Overflow: Hashable, Sendable {
    /// Floating-point arithmetic: IEEE 754, nothing to check. Never contracted.
    case none

    /// `&+`, `&-`, `&*` of integers and vectors of integers.
    case wraps

    /// `+`, `-`, `*` of scalar integers.
    case traps(TrapSiteID)

    /// `/` and `%` of integers and vectors of integers: by zero, and the least number by -1 (absent for unsigned integers).
    case division(byZero: TrapSiteID, overflow: TrapSiteID?)
}

public enum BitwiseOperator: String, Hashable, Sendable {
    case and = "&"
    case or = "|"
    case exclusiveOr = "^"
}

public enum ShiftOperator: String, Hashable, Sendable {
    case left = "<<"
    case right = ">>"
    case maskingLeft = "&<<"
    case maskingRight = "&>>"
}

public enum ComparisonOperator: String, Hashable, Sendable {
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
}

public enum LogicalOperator: String, Hashable, Sendable {
    case and = "&&"
    case or = "||"
}

/// A prefix operator, resolved for its operand.
public enum PrefixOperator: Hashable, Sendable {
    /// `-` of a signed integer.
    case negateChecked(TrapSiteID)

    /// `-` of a floating-point number or a vector of them.
    case negateFloat

    /// `~` of an integer or a vector of integers.
    case complement

    /// `!` of a `Bool`, `.!` of a mask.
    case not
}

/// How a value becomes one of another type.
public enum Conversion: Hashable, Sendable {
    /// `Int32(x)` of an integer that may not fit, or of a floating-point number (rounded towards zero; NaN and what does not fit trap).
    case trapping(TrapSiteID)

    /// An integer to an integer type that holds all its values, or the same type: nothing happens to the value.
    case widening

    /// `T(truncatingIfNeeded:)`, and `Int32(bitPattern:)` of the unsigned integer as wide: the low bits, sign-extended from the source.
    case truncating

    /// `T(clamping:)` of an integer.
    case clamping

    /// An integer or float to a floating-point type, rounded to nearest even.
    case toFloat

    /// `x.bitPattern` of a float, and `Float(bitPattern:)`.
    case bitPattern

    /// The lanes of a mask as `Bool`s do not convert; what remains is a vector of floats to integers with
    /// `SIMDn<Int32>(v, rounding: .towardZero)` as the type's unlabelled initialiser does it, trapping as above lane by lane.
    case trappingLanes(TrapSiteID)
}

/// A constant without a literal.
public enum Constant: String, Hashable, Sendable {
    case infinity
    case nan
    case pi
    case greatestFiniteMagnitude
    case leastNormalMagnitude
    case leastNonzeroMagnitude
    case ulpOfOne
    case min
    case max
}

/// What `context` tells an item.
public enum ContextValue: String, Hashable, Sendable, CaseIterable {
    // Int
    case index
    case local
    case group
    case size
    case groupSize
    case groupCount
    // DeviceIndex
    case position
    case localPosition
    case groupPosition
    case extent
    case groupExtent
    case groupCounts

    public var type: DeviceType {
        switch self {
        case .index, .local, .group, .size, .groupSize, .groupCount: .int
        default: .index
        }
    }
}

/// Lanes of a vector or mask folded to one value, from lane 0 on unless it says otherwise.
public enum Reduction: String, Hashable, Sendable {
    /// `.min()`, `.max()` of a vector.
    case min
    case max

    /// `.sum()` of a vector of floats, in the order of the standard library.
    case sum

    /// `.wrappedSum()` of a vector of integers.
    case wrappedSum

    /// `any(mask)`, `all(mask)`, and `==` of two vectors (`all` of `.==`): a `Bool`.
    case any
    case all
}
