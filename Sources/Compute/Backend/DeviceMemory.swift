/// Memory of a device, which its end gives back.
package final class DeviceMemory: Sendable {
    /// Its alone among all that there ever was in the process, unlike the handle, which is given to others after its end.
    package let number = SerialNumber.next()
    /// The back end's word for it: an address, or a pointer to an object of the driver.
    package let handle: UInt
    package let byteCount: Int
    /// Where the host sees the same memory, if it always does.
    private let address: UInt
    private let end: Locked<(@Sendable () -> DeviceError?)?>

    /// - Parameters:
    ///   - address: Where the host sees the same memory, or 0.
    ///   - end: Gives the memory back and says what went wrong; called once.
    init(handle: UInt, byteCount: Int, address: UInt = 0, end: @escaping @Sendable () -> DeviceError?) {
        self.handle = handle
        self.byteCount = byteCount
        self.address = address
        self.end = Locked(end)
    }

    /// Where the host sees the same memory, if it always does.
    package var hostPointer: UnsafeMutableRawPointer? { unsafe UnsafeMutableRawPointer(bitPattern: address) }

    /// Gives the memory back now.
    package func free() throws(DeviceError) {
        if let end = end.withLock({ $0.take() }), let error = end() { throw error }
    }

    deinit {
        // Who wants to hear of a failure calls `free`. Drivers refuse this for a lost device alone, which every other call
        // on the device reports as well.
        if let end = end.withLock({ $0.take() }) { _ = end() }
    }
}

/// Memory of the host, which its end gives back.
package final class HostMemory: Sendable {
    private let address: UInt
    package let byteCount: Int
    private let end: @Sendable () -> Void

    init(_ pointer: UnsafeMutableRawPointer, byteCount: Int, end: @escaping @Sendable () -> Void) {
        self.address = UInt(bitPattern: pointer)
        self.byteCount = byteCount
        self.end = end
    }

    package var pointer: UnsafeMutableRawPointer {
        // Never null: it was made from a pointer.
        unsafe UnsafeMutableRawPointer(bitPattern: address).unsafelyUnwrapped
    }

    deinit { end() }
}
