/// Some neighbouring elements of a buffer, to be copied or given to a kernel, for which they begin at index 0.
///
/// The state is that of the whole buffer: writing to a slice makes one side newer as a whole, after it was brought up to date.
public struct BufferSlice<Element: BitwiseCopyable & Sendable>: Sendable {
    public let buffer: UnifiedBuffer<Element>
    /// The elements' indices in the buffer.
    public let range: Range<Int>

    /// - Parameter range: Inside the buffer.
    @inlinable
    init(buffer: UnifiedBuffer<Element>, range: Range<Int>) {
        self.buffer = buffer
        self.range = range
    }

    public var count: Int { range.count }
}

extension UnifiedBuffer {
    /// The elements with the given indices, in memory order.
    ///
    /// - Throws: ``DeviceError`` with `outOfRange`.
    public func slice(_ range: Range<Int>) throws(DeviceError) -> BufferSlice<Element> {
        try check(range)
        return BufferSlice(buffer: self, range: range)
    }
}

extension BufferSlice {
    /// As ``UnifiedBuffer/withHostSpan(_:)``.
    public func withHostSpan<Result>(_ body: (Span<Element>) throws -> Result) throws -> Result {
        try buffer.withHostSpan(of: range, body)
    }

    /// As ``UnifiedBuffer/withMutableHostSpan(_:)``.
    public func withMutableHostSpan<Result>(_ body: (inout MutableSpan<Element>) throws -> Result) throws -> Result {
        try buffer.withMutableHostSpan(of: range, body)
    }

    /// As ``UnifiedBuffer/array()``.
    public func array() throws(DeviceError) -> [Element] { try buffer.array(of: range) }

    /// Replaces these elements. Unless they are all of the buffer, it has to hold something before.
    ///
    /// - Throws: ``DeviceError``: `sizeMismatch` unless there are as many, `uninitialised`, `released`, `bufferInUse`,
    ///   `outOfMemory`, or the device's own.
    public func copy(from elements: [Element]) throws(DeviceError) { try buffer.copy(from: elements, to: range) }

    /// Replaces these elements. Unless they are all of the buffer, it has to hold something before.
    ///
    /// - Throws: As ``copy(from:)-([Element])``.
    public func copy(from elements: Span<Element>) throws(DeviceError) { try buffer.copy(from: elements, to: range) }

    /// Replaces these elements by those of another buffer's slice.
    ///
    /// - Throws: As ``copy(from:)-([Element])``; `bufferInUse` when both are of the same buffer.
    public func copy(from source: BufferSlice) throws(DeviceError) {
        try buffer.copy(from: source.buffer, source.range, to: range)
    }

    /// Writes a value to these elements, on the device.
    ///
    /// - Throws: As ``UnifiedBuffer/fill(with:)``, and `uninitialised` unless these are all of the buffer.
    public func fill(with value: Element) throws(DeviceError) { try buffer.fill(with: value, range, on: nil) }
}
