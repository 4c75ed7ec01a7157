/// What a value begins with: the whole value for scalars, the length for everything else.
enum Header {
    case null
    case bool(Bool)
    /// A negative integer, or one that was written in a signed format.
    case signed(Int64)
    case unsigned(UInt64)
    case float(Float)
    case double(Double)
    /// A length in bytes, already known to lie within the document and the limits.
    case string(Int)
    /// A length in bytes, already known to lie within the document and the limits.
    case binary(Int)
    /// A number of elements, at most the number of bytes that are left.
    case array(Int)
    /// A number of entries, at most half the number of bytes that are left.
    case map(Int)
    /// An application's type (negative: predefined) and a length in bytes, already known to lie within the document.
    case ext(type: Int8, count: Int)

    /// What a person calls it, for error messages.
    var name: String {
        switch self {
        case .null: "nil"
        case .bool(let value): "the boolean \(value)"
        case .signed(let value): "the integer \(value)"
        case .unsigned(let value): "the integer \(value)"
        case .float(let value): "the 32-bit float \(value)"
        case .double(let value): "the 64-bit float \(value)"
        case .string(let count): "a string of \(count) bytes"
        case .binary(let count): "\(count) bytes of binary data"
        case .array(let count): "an array of \(count) elements"
        case .map(let count): "a map of \(count) entries"
        case .ext(let type, _):
            type == MessagePackTimestamp.extensionType ? "a timestamp" : "an extension of type \(type)"
        }
    }
}
