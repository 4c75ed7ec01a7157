/// Elements that a kernel takes for a span: a whole ``UnifiedBuffer``, or some of one, a ``BufferSlice``.
public protocol DeviceElements<Element>: Sendable {
    associatedtype Element: BitwiseCopyable & Sendable

    /// These elements, by their buffer and their indices there.
    var elements: BufferSlice<Element> { get }

    /// Gives them to a launch, for its next span. Types of one's own need not have it: it follows from ``elements``.
    func bind(to arguments: inout LaunchArguments, isMutable: Bool)
}

extension DeviceElements {
    @inlinable
    public func bind(to arguments: inout LaunchArguments, isMutable: Bool) {
        let slice = elements
        arguments.append(
            slice.buffer.storage, slice.buffer.identity, slice.range, stride: MemoryLayout<Element>.stride,
            isMutable: isMutable, Element.self)
    }
}

extension UnifiedBuffer: DeviceElements {
    /// All of them.
    @inlinable public var elements: BufferSlice<Element> { BufferSlice(buffer: self, range: 0..<count) }

    // Without a slice, whose making would count references at every launch.
    @inlinable
    public func bind(to arguments: inout LaunchArguments, isMutable: Bool) {
        arguments.append(storage, identity, count, isMutable: isMutable, Element.self)
    }
}

extension BufferSlice: DeviceElements {
    @inlinable public var elements: BufferSlice<Element> { self }
}
