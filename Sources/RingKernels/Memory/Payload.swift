/// How a value lies in raw memory that is moved byte by byte: in place, or behind a pointer when it is large, needs an
/// unusual alignment, or is one of the few that must not be moved as bytes (those with `weak` references).
@usableFromInline
enum Payload<Value> {
    /// The largest value that lies in place, in bytes.
    @inlinable static var limit: Int { 1024 - MailSlot.headerSize }

    @inlinable @inline(__always)
    static var isInPlace: Bool {
        MemoryLayout<Value>.size <= limit && MemoryLayout<Value>.alignment <= 16 && _isBitwiseTakable(Value.self)
    }

    /// The bytes that are moved.
    @inlinable @inline(__always)
    static var size: Int { unsafe isInPlace ? MemoryLayout<Value>.size : MemoryLayout<UnsafeMutableRawPointer>.size }

    /// Moves `value` into memory that holds nothing.
    @inlinable @inline(__always)
    static func put(_ value: consuming Value, at address: UnsafeMutableRawPointer) {
        if isInPlace {
            unsafe address.initializeMemory(as: Value.self, to: value)
        } else {
            let box = UnsafeMutablePointer<Value>.allocate(capacity: 1)
            unsafe box.initialize(to: value)
            unsafe address.storeBytes(of: box, as: UnsafeMutablePointer<Value>.self)
        }
    }

    /// Where the value lies that is at `address` in place or behind a pointer.
    @inlinable @inline(__always)
    static func location(at address: UnsafeMutableRawPointer) -> UnsafeMutablePointer<Value> {
        unsafe isInPlace
            ? address.assumingMemoryBound(to: Value.self) : address.load(as: UnsafeMutablePointer<Value>.self)
    }

    /// Ends the value; the memory holds nothing then.
    @inlinable @inline(__always)
    static func destroy(at address: UnsafeMutableRawPointer) {
        let value = unsafe location(at: address)
        unsafe value.deinitialize(count: 1)
        if !isInPlace { unsafe value.deallocate() }
    }

    /// Moves the value out; the memory holds nothing then.
    @inlinable @inline(__always)
    static func take(from address: UnsafeMutableRawPointer) -> Value {
        if isInPlace { return unsafe address.assumingMemoryBound(to: Value.self).move() }
        let box = unsafe address.load(as: UnsafeMutablePointer<Value>.self)
        defer { unsafe box.deallocate() }
        return unsafe box.move()
    }
}
