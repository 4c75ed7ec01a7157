/// The form that other formats give the value, so that a `Codable` type may hold one; MessagePack's own coders bypass
/// it.
extension MessagePackValue: Codable {
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(element) }
        case .map(let entries):
            var container = encoder.container(keyedBy: TextKey.self)
            for entry in entries {
                guard case .string(let key) = entry.key else {
                    throw EncodingError.invalidValue(
                        entry.key,
                        .init(
                            codingPath: encoder.codingPath,
                            debugDescription: "Only MessagePack has keys that are no strings."))
                }
                try container.encode(entry.value, forKey: TextKey(stringValue: key))
            }
        case .timestamp(let value): try value.encode(to: encoder)
        case .ext(let value): try value.encode(to: encoder)
        default:
            var container = encoder.singleValueContainer()
            switch self {
            case .bool(let value): try container.encode(value)
            case .integer(let value): try container.encode(value)
            case .unsigned(let value): try container.encode(value)
            case .float(let value): try container.encode(value)
            case .double(let value): try container.encode(value)
            case .string(let value): try container.encode(value)
            case .binary(let value): try container.encode(value)
            default: try container.encodeNil()
            }
        }
    }

    /// Reads a value from another format, which cannot tell binary data, timestamps and extensions from arrays and
    /// maps.
    public init(from decoder: any Decoder) throws {
        // Codable offers no way to ask for the kind of a value, so each is tried; the last attempt reports the error.
        if let container = try? decoder.container(keyedBy: TextKey.self) {
            self = .map(
                try container.allKeys.map {
                    Entry(.string($0.stringValue), try container.decode(Self.self, forKey: $0))
                })
            return
        }
        if var container = try? decoder.unkeyedContainer() {
            var elements: [Self] = []
            while !container.isAtEnd { elements.append(try container.decode(Self.self)) }
            self = .array(elements)
            return
        }
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .integer(value)
        } else if let value = try? container.decode(UInt64.self) {
            self = .unsigned(value)
        } else if let value = try? container.decode(Double.self) {
            self = .double(value)
        } else {
            self = .string(try container.decode(String.self))
        }
    }
}

private struct TextKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
