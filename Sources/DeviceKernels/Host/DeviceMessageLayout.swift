internal import Compute
internal import RingKernels

/// Where the parts of a ``DeviceMessage`` lie, for code that knows nothing of its body: each message is read and written without
/// its type, for which this module is not compiled.
struct DeviceMessageLayout: Sendable {
    private let body: Int
    private let bodySize: Int
    private let key: Int
    private let messageID: Int
    private let priority: Int
    private let correlationID: Int

    init<Body: DeviceStruct>(_: Body.Type) {
        typealias Layout = MemoryLayout<DeviceMessage<Body>>
        guard let body = Layout.offset(of: \.body), let key = Layout.offset(of: \.key),
            let messageID = Layout.offset(of: \.messageID), let priority = Layout.offset(of: \.priority),
            let correlationID = Layout.offset(of: \.correlationID)
        else { preconditionFailure("The stored properties of a struct have offsets.") }
        (self.body, self.key, self.messageID) = (body, key, messageID)
        (self.priority, self.correlationID) = (priority, correlationID)
        bodySize = MemoryLayout<Body>.size
    }

    @inline(__always)
    func key(at message: UnsafeRawPointer) -> UInt64? { unsafe (message + key).load(as: UInt64?.self) }

    @inline(__always)
    func body(at message: UnsafeRawPointer) -> UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(start: message + body, count: bodySize)
    }

    @inline(__always)
    func messageID(at message: UnsafeRawPointer) -> MessageID { unsafe (message + messageID).load(as: MessageID.self) }

    /// Makes a message with a new ID in memory that holds nothing.
    @inline(__always)
    func write(_ body: UnsafeRawPointer, answering request: MessageID, to message: UnsafeMutableRawPointer) {
        unsafe (message + self.body).copyMemory(from: body, byteCount: bodySize)
        unsafe (message + key).initializeMemory(as: UInt64?.self, to: nil)
        unsafe (message + messageID).initializeMemory(as: MessageID.self, to: MessageID())
        unsafe (message + priority).initializeMemory(as: MessagePriority.self, to: .normal)
        unsafe (message + correlationID).initializeMemory(as: MessageID?.self, to: request)
    }
}
