/// An expression with its type. Operands are evaluated from left to right, in the order in which the node lists them; what a node
/// itself checks (its `site`) is checked after its operands were evaluated.
public struct Expression: Hashable, Sendable {
    public let kind: Kind
    public let type: DeviceType
    public let position: SourcePosition

    public init(_ kind: Kind, type: DeviceType, position: SourcePosition) {
        self.kind = kind
        self.type = type
        self.position = position
    }

    public indirect enum Kind: Hashable, Sendable {
        /// An integer literal that fits `type`, a scalar integer.
        case integer(IntegerValue)

        /// A floating-point number of `type` (`Float16`, `Float`, `Double`), already rounded to it; finite.
        case float(Double)

        case boolean(Bool)

        /// A constant of a scalar type that has no literal, or whose literal is clumsy (`.infinity`, `.pi`, `Int.max`).
        case constant(Constant)

        /// The value of a variable, element, field or lane.
        case load(Place)

        /// `span.count`, an `Int`; the counts of arrays are integer literals in the tree.
        case count(Variable)

        /// `context.index` and its like: an `Int`, or a `DeviceIndex` for those of three dimensions.
        case context(ContextValue)

        /// `.x` (0), `.y` (1) or `.z` (2) of a `DeviceIndex`: an `Int`.
        case component(Expression, Int)

        /// Both operands have the same type, which is the result's as well; vectors are worked on lane by lane.
        case arithmetic(ArithmeticOperator, Expression, Expression, Overflow)

        /// `&`, `|`, `^` of integers or vectors of integers, and `.&`, `.|`, `.^` of masks; operands and result have one type.
        case bitwise(BitwiseOperator, Expression, Expression)

        /// `<<`, `>>` (Swift's: any amount, a negative one shifts the other way) of scalars, whose amount may have another
        /// integer type; `&<<`, `&>>` (the amount is masked to the width) of scalars, whose amount may have another integer type too, and of
        /// vectors of one type. Never traps.
        case shift(ShiftOperator, Expression, Expression)

        /// `==`, `<`, … of two scalars of one type: a `Bool`; `.==`, `.<`, … of two vectors: a mask. `!=` is Swift's, so
        /// true if one is NaN.
        case comparison(ComparisonOperator, Expression, Expression)

        /// `&&` and `||`: the right side is evaluated only if the left one did not decide.
        case logical(LogicalOperator, Expression, Expression)

        /// A prefix operator; the operand has the result's type.
        case prefix(PrefixOperator, Expression)

        /// `condition ? first : second`; only one of the two is evaluated. Both have the result's type.
        case ternary(Expression, Expression, Expression)

        /// A conversion to `type`, lane by lane between vectors of equally many lanes.
        case conversion(Conversion, Expression)

        /// A vector of a scalar in every lane.
        case splat(Expression)

        /// A vector of its parts in order: scalars, or two vectors of half as many lanes, or for `SIMD4` of a `SIMD3` and a scalar.
        case vector([Expression])

        /// Some lanes of a vector as a vector: `lowHalf`, `highHalf`, `evenHalf`, `oddHalf`; the numbers are the lanes taken.
        case shuffle(Expression, lanes: [Int])

        /// The memberwise initialiser of a `@DeviceStruct`.
        case structure([Field])

        /// `InlineArray<n, T>(repeating: value)`, or `[a, b, c]` with as many elements as the type says; only as the initial value of a
        /// local variable or of a struct's member.
        case repeating(Expression)
        case elements([Expression])

        /// A function of the standard library or of swift-numerics; the operands have the types that the function says.
        case math(MathFunction, [Expression], site: TrapSiteID?)

        /// `mask.replacing`: `first.replacing(with: second, where: mask)`, lane by lane `mask ? second : first`.
        case replacing(Expression, with: Expression, where: Expression)

        /// Lanes folded to one value.
        case reduction(Reduction, Expression)

        /// A call of a `@DeviceFunction` or of a local function. A result of type `void` stands in a statement only.
        case call(Callee, [Argument])

        /// An atomic operation on an element of a `MutableDeviceSpan` or `GroupArray`.
        case atomic(AtomicAccess)

        /// A message from a handler to others on the device: a `Bool`, or an `Int` for a topic.
        case send(Sending)

        /// The elements that a reference names, a `DeviceBufferReference`: a span; only as the initial value of a handler's constant.
        case lent(Expression)
    }
}

/// A field of a `@DeviceStruct` in a memberwise initialiser, by its label.
public struct Field: Hashable, Sendable {
    public let name: String
    public let value: Expression

    public init(name: String, value: Expression) {
        self.name = name
        self.value = value
    }
}

/// The value of an integer literal between `Int64.min` and `UInt64.max`.
public struct IntegerValue: Hashable, Sendable, CustomStringConvertible {
    public let isNegative: Bool
    public let magnitude: UInt64

    public init(isNegative: Bool = false, magnitude: UInt64) {
        self.isNegative = isNegative && magnitude != 0
        self.magnitude = magnitude
    }

    public var description: String { (isNegative ? "-" : "") + String(magnitude) }
}

/// What can be loaded from or stored to. The index expressions of a place are evaluated from the outside in (`base` first), then,
/// when the access is made, checked.
public indirect enum Place: Hashable, Sendable {
    case variable(Variable)

    /// `base[index]`, where `base` is a variable with a span, an array or a group array; the index is an `Int`.
    case element(Variable, index: Expression, site: TrapSiteID)

    /// `base.name`, where `base` holds a `@DeviceStruct`.
    case field(Place, name: String, type: DeviceType)

    /// `base[index]` or `base.x`, where `base` holds a vector or a mask; the site is absent for literal lanes that exist.
    case lane(Place, index: Expression, site: TrapSiteID?)

    /// `base[index]`, where `base` is a struct's member with an array; the index is an `Int`.
    case item(Place, index: Expression, site: TrapSiteID)

    /// A field, lane or element of a value that has no place (`f(x).y`); only for loading.
    case value(Expression)
}

extension Place {
    /// The type of what the place holds.
    public var type: DeviceType {
        switch self {
        case .variable(let variable): variable.type
        case .element(let variable, _, _): variable.type.element ?? .void
        case .field(_, _, let type): type
        case .lane(let base, _, _): .scalar(base.type.laneScalar ?? .bool)
        case .item(let base, _, _): base.type.element ?? .void
        case .value(let expression): expression.type
        }
    }
}
