/// Elements that a device kernel reads.
///
/// Valid only while the kernel runs. In the Swift function, an index out of range ends the process; on devices and on the
/// processor's back end it is a ``DeviceTrap``.
@safe
@frozen
public struct DeviceSpan<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
    // SAFETY: nobody writes to the elements while there is one of these, but for races that are the kernel's.
    @usableFromInline let start: UnsafePointer<Element>
    /// How many elements there are.
    public let count: Int

    /// Elements in memory that stays where it is while this is used.
    @unsafe
    @inlinable
    public init(unsafeStart start: UnsafePointer<Element>, count: Int) {
        unsafe self.start = start
        self.count = count
    }

    /// - Precondition: The index is in `0..<count`.
    @inlinable
    public subscript(index: Int) -> Element {
        precondition(index >= 0 && index < count, "index out of range")
        return unsafe start[index]
    }

    /// An element whose index was checked. Written by the translator.
    @unsafe
    @inlinable
    public subscript(unchecked index: Int) -> Element {
        @inline(__always) get { unsafe start[index] }
    }
}

/// Elements that a device kernel writes, and may read.
///
/// Copies of it are the same elements. Valid only while the kernel runs. In the Swift function, an index out of range ends the
/// process; on devices and on the processor's back end it is a ``DeviceTrap``.
@safe
@frozen
public struct MutableDeviceSpan<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
    // SAFETY: as on a device, the items of a launch write to the same elements; which, is the kernel's business.
    @usableFromInline let start: UnsafeMutablePointer<Element>
    /// How many elements there are.
    public let count: Int

    /// Elements in memory that stays where it is while this is used.
    @unsafe
    @inlinable
    public init(unsafeStart start: UnsafeMutablePointer<Element>, count: Int) {
        unsafe self.start = start
        self.count = count
    }

    /// - Precondition: The index is in `0..<count`.
    @inlinable
    public subscript(index: Int) -> Element {
        get {
            precondition(index >= 0 && index < count, "index out of range")
            return unsafe start[index]
        }
        nonmutating set {
            precondition(index >= 0 && index < count, "index out of range")
            unsafe start[index] = newValue
        }
    }

    /// An element whose index was checked. Written by the translator.
    @unsafe
    @inlinable
    public subscript(unchecked index: Int) -> Element {
        @inline(__always) get { unsafe start[index] }
        @inline(__always) nonmutating set { unsafe start[index] = newValue }
    }
}
