internal import MessagePack

/// An error on its way to the other process: a ``KernelError`` with its causes, or the description of anything else.
struct WireError: Codable {
    private var code: String?
    private var type: String
    private var text: String
    private var kernel: String?
    private var state: UInt8?
    /// At most one.
    private var causes: [WireError]

    init(_ error: any Error) {
        type = "\(Swift.type(of: error))"
        causes = []
        switch error {
        case let error as KernelError:
            code = error.code.rawValue
            text = error.message
            kernel = error.kernelID?.rawValue
            state = error.state?.rawValue
            if let cause = error.underlying { causes = [WireError(cause)] }
        case let error as RemoteError: (type, text) = (error.type, error.text)
        default: text = "\(error)"
        }
    }

    /// The error as the other side sees it.
    var error: any Error {
        guard let code else { return RemoteError(type: type, text: text) }
        guard let code = KernelError.Code(rawValue: code) else {
            return RemoteError(type: "KernelError.\(code)", text: text)
        }
        return KernelError(
            code, text, kernel: kernel.map(KernelID.init(rawValue:)), state: state.flatMap(KernelState.init(rawValue:)),
            underlying: causes.first?.error)
    }

    /// Keeps what a record has room for.
    func shortened(to count: Int) -> WireError {
        var copy = self
        copy.text = String(text.prefix(count))
        copy.causes = causes.map { $0.shortened(to: count) }
        return copy
    }
}

/// What a child must know to run its kernel.
struct StartOrder: Codable {
    /// Which of the program's definitions.
    var definition: String
    /// The kernel's name in the parent.
    var kernel: String
    var request: String
    var response: String
    var logLevel: String
    /// Whether a message in hand is handled again when the kernel's code throws: it is not dealt with then, whatever the form.
    var redelivers: Bool
}

/// A message that a kernel in a child sends to a kernel of its parent.
struct RoutedMessage: MessagePackRepresentable {
    var target: String
    /// The name of the message's type.
    var type: String
    var bytes: [UInt8]

    init(target: String, type: String, bytes: [UInt8]) {
        self.target = target
        self.type = type
        self.bytes = bytes
    }

    func encode(to writer: inout MessagePackWriter) throws(MessagePackError) {
        try writer.beginArray(count: 3)
        try writer.write(target)
        try writer.write(type)
        try writer.writeBinary(bytes)
    }

    init(from reader: inout MessagePackReader) throws(MessagePackError) {
        guard try reader.readArrayHeader() == 3 else {
            throw MessagePackError(.dataCorrupted, "A routed message has a target, a type and bytes.")
        }
        target = try reader.readString()
        type = try reader.readString()
        bytes = try reader.readBinary()
    }
}

/// What became of a message that a kernel in a child sent.
struct RoutedOutcome: Codable {
    var result: SendResult?
    var error: WireError?

    init(_ outcome: Result<SendResult, any Error>) {
        switch outcome {
        case .success(let result): self.result = result
        case .failure(let error): self.error = WireError(error)
        }
    }

    var outcome: Result<SendResult, any Error> {
        if let error { return .failure(error.error) }
        return .success(result ?? .accepted)
    }
}

/// Writes messages and what else crosses as bytes, into memory that is used again and again; of one thread at a time.
@safe
final class WireCoder {
    /// At an address of its own, so that using it needs no check for exclusive access.
    private let writer: UnsafeMutablePointer<MessagePackWriter>
    let limit: Int

    /// - Parameter limit: The most bytes of one value.
    init(limit: Int) {
        self.limit = limit
        var limits = MessagePackLimits.standard
        limits.maximumBytes = limit
        unsafe writer = .allocate(capacity: 1)
        unsafe writer.initialize(to: MessagePackWriter(limits: limits))
        unsafe writer.pointee.idForm = .binary
    }

    deinit {
        unsafe writer.deinitialize(count: 1)
        unsafe writer.deallocate()
    }

    /// The bytes of a message, to be used before the next call.
    ///
    /// - Throws: ``KernelError`` with `undeliverable` for one that has no such form or is too large.
    func encode<Value: Message>(_ message: borrowing Value) throws(KernelError) -> [UInt8] {
        unsafe writer.pointee.removeAll()
        do {
            try unsafe writer.pointee.write(message)
        } catch {
            throw .undeliverable(error, limit: limit, type: Value.self)
        }
        return unsafe writer.pointee.bytes
    }

    /// A message whose bytes lay in the memory of another process of the same program. They must be of this type.
    @inline(__always)
    static func message<Value: Message>(_: Value.Type, of bytes: [UInt8]) -> Value {
        precondition(
            _isPOD(Value.self) && bytes.count == MemoryLayout<Value>.size && MemoryLayout<Value>.alignment <= 16,
            "What crosses as it lies in memory is but numbers.")
        // The elements of an array lie at a multiple of 16.
        return unsafe bytes.withUnsafeBytes { bytes in
            unsafe bytes.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: Value.self).pointee
        }
    }

    /// The bytes of an error, shortened where it must be.
    func encode(_ error: any Error) -> [UInt8] {
        let whole = WireError(error)
        for length in [Int.max, 1000, 100, 0] {
            unsafe writer.pointee.removeAll()
            do {
                try unsafe writer.pointee.write(length == .max ? whole : whole.shortened(to: length))
                return unsafe writer.pointee.bytes
            } catch { continue }
        }
        return []
    }

    func encode(_ value: RoutedMessage) throws(MessagePackError) -> [UInt8] {
        unsafe writer.pointee.removeAll()
        try unsafe writer.pointee.write(value)
        return unsafe writer.pointee.bytes
    }

    func encode(_ value: some Encodable) throws(MessagePackError) -> [UInt8] {
        unsafe writer.pointee.removeAll()
        try unsafe writer.pointee.write(value)
        return unsafe writer.pointee.bytes
    }

    static func decode<Value: MessagePackRepresentable>(
        _: Value.Type, from bytes: [UInt8]
    ) throws(MessagePackError) -> Value {
        var reader = try MessagePackReader(bytes)
        let value = try reader.read(Value.self)
        try reader.finish()
        return value
    }

    @_disfavoredOverload
    static func decode<Value: Decodable>(_: Value.Type, from bytes: [UInt8]) throws(MessagePackError) -> Value {
        var reader = try MessagePackReader(bytes)
        let value = try reader.read(Value.self)
        try reader.finish()
        return value
    }

    /// An error that the other side sent; what cannot be read is named as such.
    static func decodeError(from bytes: [UInt8]) -> any Error {
        do {
            return try decode(WireError.self, from: bytes).error
        } catch {
            return RemoteError(type: "RemoteError", text: "an error of \(bytes.count) bytes that cannot be read")
        }
    }
}

extension KernelError {
    static func undeliverable(_ cause: MessagePackError, limit: Int, type: any Any.Type) -> KernelError {
        let isTooLarge = cause.code == .sizeExceeded
        return KernelError(
            .undeliverable,
            isTooLarge
                ? "A \(type) has more than the \(limit) bytes that may go to another process at once. Send it in parts, or raise `ProcessOptions.ringBytes`, of which a message may take a quarter."
                : "A \(type) cannot be written as MessagePack, which it must be to reach another process. See the underlying error.",
            underlying: cause)
    }

    static func noHandles(to target: KernelID, in kernel: KernelID) -> KernelError {
        KernelError(
            .undeliverable,
            "Kernel \"\(kernel)\" runs in a process of its own, where there is no handle of kernel \"\(target)\". Send by ID: `context.send(message, to: \"\(target)\")`.",
            kernel: target)
    }

    static func unreadable(_ cause: any Error, type: any Any.Type, to kernel: KernelID) -> KernelError {
        KernelError(
            .undeliverable,
            "A \(type) that came from another process to kernel \"\(kernel)\" cannot be read. Check that its `encode(to:)` and `init(from:)` agree. See the underlying error.",
            kernel: kernel, underlying: cause)
    }
}
