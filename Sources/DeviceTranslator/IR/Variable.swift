/// A parameter or a local variable, told apart from others of the same name by its number.
public struct Variable: Hashable, Sendable {
    /// Unique in the kernel or function, local functions included.
    public let id: Int

    /// The name as the user wrote it, without backticks; generated variables begin with an underscore and a letter.
    public let name: String

    public let type: DeviceType

    /// Whether it is assigned to after its declaration: a `var`, an `inout` parameter, a `let` without a value.
    public let isMutable: Bool

    public let storage: Storage

    public enum Storage: Hashable, Sendable {
        case local
        case parameter
        case inoutParameter
        case groupMemory
    }

    public init(id: Int, name: String, type: DeviceType, isMutable: Bool, storage: Storage) {
        self.id = id
        self.name = name
        self.type = type
        self.isMutable = isMutable
        self.storage = storage
    }
}

/// Where something stands in the user's file, counted from 1; columns are UTF-8 bytes, as in the compiler's messages.
public struct SourcePosition: Hashable, Sendable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// The number of a place in a kernel or function at which an item may trap; an index into its `sites`.
public typealias TrapSiteID = Int

/// A place at which an item may trap.
public struct TrapPlace: Hashable, Sendable {
    public let position: SourcePosition
    public let operation: TrapOperation

    public init(position: SourcePosition, operation: TrapOperation) {
        self.position = position
        self.operation = operation
    }
}

/// What may fail at a place.
public enum TrapOperation: Hashable, Sendable {
    /// An arithmetic operator whose result does not fit, by its spelling (`+`, `-`, `*`, `/`, `%`, `abs`).
    case overflow(String)

    /// `/` or `%` by zero.
    case divisionByZero

    /// An index outside of the span, array or vector with this name.
    case indexOutOfRange(String)

    /// A value that the integer type of this name does not hold.
    case conversion(String)

    /// A range whose upper bound is below the lower one.
    case invalidRange

    /// A stride of zero.
    case zeroStride
}
