public import Compute

/// Sends from handlers of device ring kernels, on the processor; in C they are `rk_ring_send_T`, `rk_ring_send_to_T` and `rk_ring_publish_T`
/// for a message `T`.
///
/// Nobody waits for what comes of a message that was sent so: the response to it is dropped. The messages of one lane to another arrive in
/// their order.
extension DeviceContext {
    /// Sends to a lane of this handler's kernel, itself included.
    ///
    /// - Returns: Whether it will be handled. Otherwise the lane's inbox is full, or there is no such lane, or the kernel has no inboxes,
    ///   or it takes other messages: `DeviceTraffic` tells these apart.
    /// - Precondition: This is the context of a handler that runs in a device ring kernel.
    public func send<Message: DeviceStruct>(_ message: Message, to lane: Int) -> Bool {
        unsafe withUnsafeBytes(of: message) { bytes in
            let exchange = unsafe ringExchange
            return unsafe exchange.pointee.send(
                bytes, stride: MemoryLayout<Message>.stride, to: exchange.pointee.reference(to: lane))
        }
    }

    /// Sends to a lane of any kernel on this device.
    ///
    /// - Returns: Whether it will be handled. Otherwise the lane's inbox is full, or nobody is there: `DeviceTraffic` tells these apart.
    /// - Precondition: This is the context of a handler that runs in a device ring kernel.
    public func send<Message: DeviceStruct>(_ message: Message, to target: DeviceKernelReference<Message>) -> Bool {
        unsafe withUnsafeBytes(of: message) { bytes in
            unsafe ringExchange.pointee.send(bytes, stride: MemoryLayout<Message>.stride, to: target.raw)
        }
    }

    /// Sends to each subscriber of a topic, in their order.
    ///
    /// - Returns: How many of them will handle it. The others have no room, or have ended: `DeviceTraffic` tells these apart.
    /// - Precondition: This is the context of a handler that runs in a device ring kernel.
    public func publish<Message: DeviceStruct>(_ message: Message, to topic: DeviceTopicReference<Message>) -> Int {
        unsafe withUnsafeBytes(of: message) { bytes in
            unsafe ringExchange.pointee.publish(bytes, stride: MemoryLayout<Message>.stride, to: topic.raw)
        }
    }

    var ringExchange: UnsafeMutablePointer<DeviceExchange> {
        guard let exchange = unsafe exchange else {
            preconditionFailure(
                "`send`, `publish` and the elements of references are for the handlers of device ring kernels, and this context is of something else."
            )
        }
        return unsafe exchange.assumingMemoryBound(to: DeviceExchange.self)
    }
}
