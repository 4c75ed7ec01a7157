/// An extension value: bytes whose meaning an application, or the specification, has given a number.
public struct MessagePackExtension: Sendable, Hashable, Codable {
    /// 0…127 belong to applications, -128…-1 to the specification.
    public var type: Int8

    /// The contents.
    public var data: [UInt8]

    /// Creates an extension value.
    public init(type: Int8, data: [UInt8]) {
        self.type = type
        self.data = data
    }
}

extension MessagePackExtension: MessagePackRepresentable {
    public func encode(to writer: inout MessagePackWriter) throws(MessagePackError) {
        try writer.writeExtension(type: type, data)
    }

    public init(from reader: inout MessagePackReader) throws(MessagePackError) {
        self = try reader.readExtension()
    }
}

extension MessagePackReader {
    /// Reads an extension value of any type, timestamps included.
    public mutating func readExtension() throws(MessagePackError) -> MessagePackExtension {
        let start = position
        let header = try readHeader()
        guard case .ext(let type, let count) = header else { throw mismatch("an extension", header, at: start) }
        return MessagePackExtension(type: type, data: take(count))
    }
}
