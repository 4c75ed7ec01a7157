/// Memory that the items of a group share; what it holds at first is not defined.
///
/// Copies of it are the same elements. Valid only while the kernel runs. Made by ``DeviceContext/groupArray(of:count:)``.
@safe
@frozen
public struct GroupArray<Element: BitwiseCopyable & Sendable> {
    @usableFromInline let start: UnsafeMutablePointer<Element>
    /// How many elements there are.
    public let count: Int

    @usableFromInline
    init(start: UnsafeMutablePointer<Element>, count: Int) {
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
