/// A place in the source of a kernel where it may trap.
public struct TrapSite: Sendable, Hashable {
    /// What may not be done there.
    public enum Operation: Sendable, Hashable {
        /// The result of an operator, by its name, does not fit its type.
        case overflow(String)
        case divisionByZero
        /// An index, of what is named, is negative or not below the count.
        case indexOutOfRange(String)
        /// A value does not fit the type named.
        case conversion(String)
        /// The amount of a shift does not fit.
        case shift
        /// The lower bound of a range is above the upper one.
        case invertedRange
        /// A stride steps by zero.
        case zeroStride
        /// What the text says.
        case other(String)
    }

    /// Where another file than the kernel's has it: of a device function.
    public let file: String?
    public let line: Int
    public let column: Int
    public let operation: Operation

    public init(file: String? = nil, line: Int, column: Int, operation: Operation) {
        self.file = file
        self.line = line
        self.column = column
        self.operation = operation
    }
}

extension TrapSite.Operation: CustomStringConvertible {
    /// As a clause: “the result of + does not fit its type”.
    public var description: String {
        switch self {
        case .overflow(let name): "the result of \(name) does not fit its type"
        case .divisionByZero: "a division by zero"
        case .indexOutOfRange(let name): "an index of \(name) is out of range"
        case .conversion(let type): "a value does not fit \(type)"
        case .shift: "the amount of a shift does not fit"
        case .invertedRange: "the lower bound of a range is above the upper one"
        case .zeroStride: "a stride of zero"
        case .other(let text): text
        }
    }
}
