/// A scalar of device code; `int` and `uint` have 64 bits, and are other types than `int64` and `uint64`, as in Swift.
public enum ScalarType: String, Hashable, Sendable, CaseIterable {
    case int8 = "Int8"
    case int16 = "Int16"
    case int32 = "Int32"
    case int64 = "Int64"
    case int = "Int"
    case uint8 = "UInt8"
    case uint16 = "UInt16"
    case uint32 = "UInt32"
    case uint64 = "UInt64"
    case uint = "UInt"
    case bool = "Bool"
    case float16 = "Float16"
    case float = "Float"
    case double = "Double"

    public var swiftName: String { rawValue }

    /// The width in bits; 8 for `Bool`.
    public var bitWidth: Int {
        switch self {
        case .int8, .uint8, .bool: 8
        case .int16, .uint16, .float16: 16
        case .int32, .uint32, .float: 32
        case .int64, .uint64, .int, .uint, .double: 64
        }
    }

    public var isFloatingPoint: Bool {
        switch self {
        case .float16, .float, .double: true
        default: false
        }
    }

    public var isInteger: Bool { !isFloatingPoint && self != .bool }

    public var isSigned: Bool {
        switch self {
        case .int8, .int16, .int32, .int64, .int, .float16, .float, .double: true
        default: false
        }
    }

    /// The unsigned integer as wide as this number: what `magnitude` of an integer and `bitPattern` of a float have.
    public var unsigned: ScalarType {
        switch self {
        case .int8, .uint8, .bool: .uint8
        case .int16, .uint16, .float16: .uint16
        case .int32, .uint32, .float: .uint32
        case .int64, .uint64, .double: .uint64
        case .int, .uint: .uint
        }
    }

    /// The signed integer as wide as this number: Swift's `SIMDMaskScalar`.
    public var maskScalar: ScalarType {
        switch self {
        case .int8, .uint8, .bool: .int8
        case .int16, .uint16, .float16: .int16
        case .int32, .uint32, .float: .int32
        case .int64, .uint64, .double: .int64
        case .int, .uint: .int
        }
    }
}
