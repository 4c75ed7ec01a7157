/// Appends MessagePack values to a growing array of bytes, each in its smallest form.
///
/// ```swift
/// var writer = MessagePackWriter()
/// try writer.beginMap(count: 2)
/// try writer.write(key: "a")
/// try writer.write(1.5)
/// try writer.write(key: "names")
/// try writer.write(["x", "y"])
/// let bytes = writer.bytes
/// ```
///
/// Every method throws `MessagePackError` with code `sizeExceeded` when the document would outgrow the writer's limits.
/// After an error the bytes are an unfinished document and of no use.
public struct MessagePackWriter {
    /// What has been written so far.
    public private(set) var bytes: [UInt8]

    /// The bounds on the document.
    public let limits: MessagePackLimits

    /// What the owner of the `MessagePackEncoder` wants the encoded types to know.
    public let userInfo: [CodingUserInfoKey: any Sendable]

    /// How the IDs of messages are written: as text, which everybody reads, unless who writes knows the reader.
    package var idForm = UUIDForm.text

    /// How many values that are being written enclose the next one.
    @usableFromInline var depth: Int

    /// Where in a `Codable` type the values stand that are written next.
    var path: PathLink?

    /// Creates an empty document.
    ///
    /// - Parameter reservingCapacity: the expected size in bytes, 0 if unknown.
    public init(
        limits: MessagePackLimits = .standard,
        userInfo: [CodingUserInfoKey: any Sendable] = [:],
        reservingCapacity capacity: Int = 0
    ) {
        self.init(limits: limits, userInfo: userInfo, depth: 0, path: nil)
        if capacity > 0 { bytes.reserveCapacity(capacity) }
    }

    init(limits: MessagePackLimits, userInfo: [CodingUserInfoKey: any Sendable], depth: Int, path: PathLink?) {
        bytes = []
        self.limits = limits
        self.userInfo = userInfo
        self.depth = depth
        self.path = path
    }

    /// Empties the document and keeps its memory, for the next one.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    /// Makes sure that `count` more bytes are allowed.
    @inline(__always)
    mutating func claim(_ count: Int) throws(MessagePackError) {
        guard count <= limits.maximumBytes - bytes.count else { throw tooLarge(count) }
    }

    private func tooLarge(_ count: Int) -> MessagePackError {
        MessagePackError(
            .sizeExceeded,
            "The document would have \(bytes.count) + \(count) bytes, more than the limit of \(limits.maximumBytes); send less at once or raise maximumBytes."
        )
    }

    /// Appends one byte without a check; `claim` came before.
    mutating func put(_ byte: UInt8) { bytes.append(byte) }

    /// Appends a format byte and a big-endian number without a check; `claim` came before.
    mutating func put(_ format: UInt8, _ number: some FixedWidthInteger & BitwiseCopyable) {
        bytes.append(format)
        bytes.appendBigEndian(number)
    }

    /// Appends a big-endian number without a check; `claim` came before.
    mutating func put(number: some FixedWidthInteger & BitwiseCopyable) { bytes.appendBigEndian(number) }

    /// Appends a short text without a check; `claim` came before.
    mutating func put(_ text: StaticString) { bytes.append(text) }

    /// Appends bytes that are already MessagePack, or the contents of a string or binary value.
    mutating func append(_ contents: some Collection<UInt8>) throws(MessagePackError) {
        try claim(contents.count)
        bytes.append(contentsOf: contents)
    }
}
