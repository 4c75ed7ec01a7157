import Compute

/// Elements that stay where they are, for the spans of an oracle.
@safe
final class Elements<Element: BitwiseCopyable & Sendable> {
    private let memory: UnsafeMutableBufferPointer<Element>
    private let count: Int

    init(_ elements: [Element]) {
        unsafe memory = .allocate(capacity: max(elements.count, 1))
        count = elements.count
        _ = unsafe memory.initialize(fromContentsOf: elements)
    }

    deinit { unsafe memory.deallocate() }

    /// Valid as long as this object.
    var span: DeviceSpan<Element> {
        unsafe DeviceSpan(unsafeStart: UnsafePointer(memory.baseAddress.unsafelyUnwrapped), count: count)
    }

    /// Valid as long as this object.
    var mutableSpan: MutableDeviceSpan<Element> {
        unsafe MutableDeviceSpan(unsafeStart: memory.baseAddress.unsafelyUnwrapped, count: count)
    }

    var array: [Element] { unsafe Array(memory[..<count]) }

    /// A buffer with the same elements where a stream is.
    func buffer(_ stream: DeviceStream) throws(DeviceError) -> UnifiedBuffer<Element> {
        try UnifiedBuffer(array, on: stream.accelerator)
    }
}

extension Array where Element: BitwiseCopyable & Sendable {
    /// The elements after a kernel's function was called for each item.
    func after(
        _ layout: Layout, _ size: Int, _ body: (MutableDeviceSpan<Element>, DeviceContext) -> Void
    ) throws(DeviceError) -> [Element] {
        let elements = Elements(self)
        defer { withExtendedLifetime(elements) {} }
        try layout.forEachContext(size) { body(elements.mutableSpan, $0) }
        return elements.array
    }
}
