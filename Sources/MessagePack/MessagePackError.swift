/// Says why a value could not be encoded or a document could not be decoded, where, and what to do about it.
///
/// Decoding hostile or damaged bytes always ends in a value or in this error, never in a trap.
public struct MessagePackError: Error, Sendable {
    /// The kind of failure, for code that reacts to it.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The document ends inside a value, or a length claims more bytes than are left.
        case truncated
        /// The document holds another kind of value than the one asked for.
        case typeMismatch
        /// A string is not valid UTF-8.
        case invalidUTF8
        /// The byte 0xc1, which the specification reserves, stands where a value begins.
        case reservedByte
        /// A number does not fit the type asked for.
        case numberOutOfRange
        /// Values are nested deeper than `MessagePackLimits.maximumDepth`.
        case depthExceeded
        /// A length is greater than one of the `MessagePackLimits`.
        case sizeExceeded
        /// Bytes follow the value that should have been the whole document.
        case trailingBytes
        /// A map has no entry for a key that the type requires.
        case missingKey
        /// A map has two entries for one key.
        case duplicateKey
        /// The bytes are well-formed MessagePack but no valid form of the type asked for.
        case dataCorrupted
        /// A type's `encode(to:)` used its encoder in a way that has no MessagePack form.
        case invalidEncoding
        /// A type's own coding method threw an error of its own, kept in `underlying`.
        case rejected
    }

    /// One word of storage keeps the non-throwing path of every reader call cheap.
    private final class Storage: Sendable {
        let code: Code
        let message: String
        let byteOffset: Int?
        let codingPath: String
        let underlying: (any Error)?

        init(_ code: Code, _ message: String, _ byteOffset: Int?, _ codingPath: String, _ underlying: (any Error)?) {
            self.code = code
            self.message = message
            self.byteOffset = byteOffset
            self.codingPath = codingPath
            self.underlying = underlying
        }
    }

    private let storage: Storage

    /// The kind of failure.
    public var code: Code { storage.code }

    /// A sentence saying what is wrong and what to do.
    public var message: String { storage.message }

    /// The offset, in bytes from the start of the document, of the value that could not be decoded; `nil` while
    /// encoding.
    public var byteOffset: Int? { storage.byteOffset }

    /// The keys and indices that lead to the value, as in `orders[2].price`; empty at the top.
    public var codingPath: String { storage.codingPath }

    /// The error that caused this one, when another type threw it.
    public var underlying: (any Error)? { storage.underlying }

    /// Creates an error, for types that implement `MessagePackRepresentable` by hand.
    public init(
        _ code: Code,
        _ message: String,
        byteOffset: Int? = nil,
        codingPath: String = "",
        underlying: (any Error)? = nil
    ) {
        storage = Storage(code, message, byteOffset, codingPath, underlying)
    }
}

extension MessagePackError: CustomStringConvertible {
    public var description: String {
        var text = "MessagePack \(code.rawValue)"
        if let byteOffset { text += " at byte \(byteOffset)" }
        if !codingPath.isEmpty { text += " in \(codingPath)" }
        text += ": \(message)"
        if let underlying { text += " (cause: \(underlying))" }
        return text
    }
}

extension MessagePackError {
    /// Returns this error as seen from the enclosing map, where the failing value is stored under `key`.
    public func inside(key: String) -> MessagePackError {
        prefixed(codingPath.isEmpty || codingPath.hasPrefix("[") ? key : key + ".")
    }

    /// Returns this error as seen from the enclosing array, where the failing value is stored at `index`.
    public func inside(index: Int) -> MessagePackError {
        prefixed(codingPath.isEmpty || codingPath.hasPrefix("[") ? "[\(index)]" : "[\(index)].")
    }

    /// Returns this error as seen from the container that holds the failing value under `key`.
    func inside(_ key: any CodingKey) -> MessagePackError {
        guard let position = key as? PositionKey else { return inside(key: key.stringValue) }
        return inside(index: position.index)
    }

    private func prefixed(_ prefix: String) -> MessagePackError {
        MessagePackError(
            code, message, byteOffset: byteOffset, codingPath: prefix + codingPath, underlying: underlying)
    }
}

extension MessagePackError {
    /// Translates whatever a type's `init(from:)` threw; `byteOffset` is where that type's value begins.
    init(decoding error: any Error, byteOffset: Int) {
        switch error {
        case let error as MessagePackError:
            self = error
        case DecodingError.keyNotFound(let key, let context):
            self.init(
                .missingKey, "There is no entry for the key '\(key.stringValue)'. \(context.debugDescription)",
                byteOffset: byteOffset, underlying: error)
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            self.init(.typeMismatch, context.debugDescription, byteOffset: byteOffset, underlying: error)
        case DecodingError.dataCorrupted(let context):
            self.init(.dataCorrupted, context.debugDescription, byteOffset: byteOffset, underlying: error)
        default:
            self.init(
                .rejected, "The type being decoded refused the value; see the underlying error.",
                byteOffset: byteOffset, underlying: error)
        }
    }

    /// Translates whatever a type's `encode(to:)` threw.
    init(encoding error: any Error) {
        switch error {
        case let error as MessagePackError:
            self = error
        case EncodingError.invalidValue(_, let context):
            self.init(.invalidEncoding, context.debugDescription, underlying: error)
        default:
            self.init(
                .rejected, "The type being encoded threw an error of its own; see the underlying error.",
                underlying: error)
        }
    }
}
