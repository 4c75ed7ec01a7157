/// Elements that a kernel takes for a span: a whole ``UnifiedBuffer``, or some of one, a ``BufferSlice``.
public protocol DeviceElements<Element>: Sendable {
    associatedtype Element: BitwiseCopyable & Sendable

    /// These elements, by their buffer and their indices there.
    var elements: BufferSlice<Element> { get }
}

extension UnifiedBuffer: DeviceElements {
    /// All of them.
    @inlinable public var elements: BufferSlice<Element> { BufferSlice(buffer: self, range: 0..<count) }
}

extension BufferSlice: DeviceElements {
    @inlinable public var elements: BufferSlice<Element> { self }
}
