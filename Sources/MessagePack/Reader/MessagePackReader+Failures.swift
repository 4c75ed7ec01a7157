extension MessagePackReader {
    /// The error for a map without an entry that a type requires; for types that implement `MessagePackRepresentable`.
    public func missingKey(_ key: String, in type: Any.Type) -> MessagePackError {
        failure(
            .missingKey, "\(type) requires the key '\(key)'; send it, or give the property a default value.",
            at: position)
    }

    func failure(_ code: MessagePackError.Code, _ message: String, at offset: Int) -> MessagePackError {
        MessagePackError(code, message, byteOffset: offset)
    }

    func mismatch(_ expected: String, _ found: Header, at offset: Int) -> MessagePackError {
        failure(
            .typeMismatch,
            "Expected \(expected) but found \(found.name); declare the property with a type that matches what is sent.",
            at: offset)
    }

    func truncated(at offset: Int, needing count: Int) -> MessagePackError {
        failure(
            .truncated,
            "The value needs \(count) more bytes than the \(bytes.count) of the document; pass the whole document.",
            at: offset)
    }

    func reservedByte(at offset: Int) -> MessagePackError {
        failure(
            .reservedByte, "No value begins with the byte 0xc1; the bytes are damaged or are not MessagePack.",
            at: offset)
    }

    @usableFromInline
    func outOfRange(_ found: (bits: UInt64, isSigned: Bool), _ type: Any.Type, at offset: Int) -> MessagePackError {
        outOfRange(found.isSigned ? .signed(Int64(bitPattern: found.bits)) : .unsigned(found.bits), type, at: offset)
    }

    func outOfRange(_ found: Header, _ type: Any.Type, at offset: Int) -> MessagePackError {
        failure(
            .numberOutOfRange, "\(type) cannot hold \(found.name); widen the property or correct the sender.",
            at: offset)
    }

    func beyondLimit(
        _ what: String, _ count: Int, _ limit: Int, _ name: String, at offset: Int
    ) -> MessagePackError {
        failure(
            .sizeExceeded,
            "\(what) of length \(count) exceeds the limit of \(limit); raise \(name) if you trust the sender.",
            at: offset)
    }
}
