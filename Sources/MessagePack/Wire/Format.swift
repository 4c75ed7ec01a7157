/// First bytes of values, from the MessagePack specification
/// (https://github.com/msgpack/msgpack/blob/master/spec.md, "Formats").
enum Format {
    static let fixMap: UInt8 = 0x80
    static let fixArray: UInt8 = 0x90
    static let fixString: UInt8 = 0xa0
    static let null: UInt8 = 0xc0
    static let reserved: UInt8 = 0xc1
    static let `false`: UInt8 = 0xc2
    static let `true`: UInt8 = 0xc3
    static let binary8: UInt8 = 0xc4
    static let binary16: UInt8 = 0xc5
    static let binary32: UInt8 = 0xc6
    static let ext8: UInt8 = 0xc7
    static let ext16: UInt8 = 0xc8
    static let ext32: UInt8 = 0xc9
    static let float32: UInt8 = 0xca
    static let float64: UInt8 = 0xcb
    static let uint8: UInt8 = 0xcc
    static let uint16: UInt8 = 0xcd
    static let uint32: UInt8 = 0xce
    static let uint64: UInt8 = 0xcf
    static let int8: UInt8 = 0xd0
    static let int16: UInt8 = 0xd1
    static let int32: UInt8 = 0xd2
    static let int64: UInt8 = 0xd3
    static let fixExt1: UInt8 = 0xd4
    static let fixExt2: UInt8 = 0xd5
    static let fixExt4: UInt8 = 0xd6
    static let fixExt8: UInt8 = 0xd7
    static let fixExt16: UInt8 = 0xd8
    static let string8: UInt8 = 0xd9
    static let string16: UInt8 = 0xda
    static let string32: UInt8 = 0xdb
    static let array16: UInt8 = 0xdc
    static let array32: UInt8 = 0xdd
    static let map16: UInt8 = 0xde
    static let map32: UInt8 = 0xdf
}

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
        case .ext(let type, _): type == MessagePackTimestamp.extensionType ? "a timestamp" : "an extension of type \(type)"
        }
    }
}

/// The kinds of MessagePack value, as told by a value's first byte.
public enum MessagePackKind: Sendable, Hashable {
    case null, bool, integer, float, string, binary, array, map, ext

    /// The kind of the value that begins with `byte`; `nil` for the reserved byte 0xc1.
    init?(firstByte byte: UInt8) {
        switch byte {
        case 0x00...0x7f, Format.uint8...Format.int64, 0xe0...0xff: self = .integer
        case Format.fixMap...0x8f, Format.map16, Format.map32: self = .map
        case Format.fixArray...0x9f, Format.array16, Format.array32: self = .array
        case Format.fixString...0xbf, Format.string8...Format.string32: self = .string
        case Format.null: self = .null
        case Format.false, Format.true: self = .bool
        case Format.binary8...Format.binary32: self = .binary
        case Format.ext8...Format.ext32, Format.fixExt1...Format.fixExt16: self = .ext
        case Format.float32, Format.float64: self = .float
        default: return nil
        }
    }
}
