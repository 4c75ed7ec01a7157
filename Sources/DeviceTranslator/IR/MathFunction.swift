/// A function of the standard library or of swift-numerics. Operands and result have one type where nothing else is said.
public enum MathFunction: String, Hashable, Sendable, CaseIterable {
    // Scalars that can be compared; Swift's `min` and `max`, also for NaN (`min(a, b)` is `b < a ? b : a`, `max` is `b >= a ? b : a`).
    case min
    case max
    // Signed integers (trapping for the least one) and floats.
    case abs
    // `x.magnitude`: of an integer the unsigned one, of a float the same type.
    case magnitude
    // Integers; the counts are `Int`s.
    case signum
    case leadingZeroBitCount
    case trailingZeroBitCount
    case nonzeroBitCount
    case byteSwapped
    // `a.multipliedFullWidth(by: b).high`.
    case multipliedHigh
    // `x.isMultiple(of: y)`: a `Bool`; of zero only zero is a multiple.
    case isMultiple
    // Vectors: `pointwiseMin(a, b)`, `pointwiseMax(a, b)`, lane by lane; of floats as `minimum` and `maximum`, unlike `min` and `max`.
    case pointwiseMin
    case pointwiseMax
    case clamped  // vectors; operands: the vector, its lower bound, its upper bound

    // Floats and vectors of floats.
    case squareRoot
    case addingProduct  // operands: addend, factor, factor
    case roundedToNearestOrEven
    case roundedToNearestOrAwayFromZero
    case roundedUp
    case roundedDown
    case roundedTowardZero
    case roundedAwayFromZero

    // Scalar floats.
    case truncatingRemainder
    case remainder
    case minimum  // `Float.minimum(a, b)`: IEEE 754 minNum
    case maximum
    case isNaN  // a `Bool`, as the next ones
    case isInfinite
    case isFinite
    case isZero
    case isNormal
    case isSubnormal
    case isSignMinus  // `x.sign == .minus`

    // Scalar floats, from swift-numerics: `Float.exp(x)`.
    case exp
    case exp2
    case exp10
    case expMinusOne
    case log
    case log2
    case log10
    case logOnePlus
    case sin
    case cos
    case tan
    case asin
    case acos
    case atan
    case atan2  // operands: y, x
    case sinh
    case cosh
    case tanh
    case asinh
    case acosh
    case atanh
    case pow
    case powInteger  // the exponent is an `Int`
    case root  // the degree is an `Int`
    case sqrt
    case hypot
    case erf
    case erfc
    case gamma
}
