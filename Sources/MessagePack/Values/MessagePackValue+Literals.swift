extension MessagePackValue: ExpressibleByNilLiteral {
    public init(nilLiteral: ()) { self = .null }
}

extension MessagePackValue: ExpressibleByBooleanLiteral {
    public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension MessagePackValue: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int64) { self = .integer(value) }
}

extension MessagePackValue: ExpressibleByFloatLiteral {
    public init(floatLiteral value: Double) { self = .double(value) }
}

extension MessagePackValue: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension MessagePackValue: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: MessagePackValue...) { self = .array(elements) }
}

extension MessagePackValue: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (MessagePackValue, MessagePackValue)...) {
        self = .map(elements.map { Entry($0.0, $0.1) })
    }
}

extension MessagePackValue: CustomStringConvertible {
    /// The value in a notation like JSON's, for logs and error messages.
    public var description: String {
        switch self {
        case .null: "nil"
        case .bool(let value): String(value)
        case .integer(let value): String(value)
        case .unsigned(let value): String(value)
        case .float(let value): String(value)
        case .double(let value): String(value)
        case .string(let value): String(reflecting: value)
        case .binary(let value): "<\(value.count) bytes>"
        case .array(let elements): "[" + elements.map(\.description).joined(separator: ", ") + "]"
        case .map(let entries): "{" + entries.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
        case .timestamp(let value): "timestamp(\(value))"
        case .ext(let value): "ext(\(value.type), <\(value.data.count) bytes>)"
        }
    }
}
