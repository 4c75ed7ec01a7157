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
