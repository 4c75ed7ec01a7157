/// Elements that the host and an accelerator work on in turn, with a copy on each side and copying only when it is needed.
///
/// A buffer knows which of its copies is up to date (``state``). Whoever uses it on a side gets the latest contents there; what
/// was written through ``withMutableHostSpan(_:)`` is known to be newer without further ado.
///
/// ```swift
/// let buffer = try UnifiedBuffer([1, 2, 3, 4] as [Float], on: .cpu)
/// try buffer.withMutableHostSpan { span in span[0] = 10 }
/// ```
///
/// This value is a handle: copies of it are the same buffer. It may be used from any thread. Uses that would interfere, a write
/// beside another use, are refused with the error `bufferInUse`; they never block and never race. Bringing contents from one
/// side to the other blocks the calling thread, unless a ``DeviceStream`` is given.
///
/// The memory is given back by ``release()``, or when the last handle is gone.
public struct UnifiedBuffer<Element: BitwiseCopyable & Sendable>: Sendable {
    @usableFromInline let storage: BufferStorage
    @usableFromInline let generation: UInt64
    public let shape: Shape
    /// How many elements there are.
    public let count: Int
    /// What errors call it, if it was given.
    public let name: String?

    /// A buffer that holds nothing yet.
    ///
    /// Memory is allocated when it is first needed.
    ///
    /// - Throws: ``DeviceError`` with `invalidShape`, or with `limitExceeded` for more than the accelerator gives at once.
    public init(
        shape: Shape, of type: Element.Type = Element.self, on accelerator: Accelerator = .default,
        placement: MemoryPlacement = .managed, name: String? = nil
    ) throws(DeviceError) {
        let request = BufferRequest(
            shape: shape, stride: MemoryLayout<Element>.stride, type: Element.self, name: name)
        let bytes = try request.byteCount(
            on: accelerator, limit: accelerator.properties.limits.allocationBytes)
        self.init(
            storage: BufferStorage(device: accelerator.device, placement: placement, capacity: bytes), generation: 1,
            shape: shape, count: bytes / MemoryLayout<Element>.stride, name: name)
    }

    /// A buffer with these elements.
    ///
    /// - Throws: As ``init(shape:of:on:placement:name:)``; `sizeMismatch` when the shape has another number of elements;
    ///   `outOfMemory`.
    public init(
        _ elements: [Element], shape: Shape? = nil, on accelerator: Accelerator = .default,
        placement: MemoryPlacement = .managed, name: String? = nil
    ) throws(DeviceError) {
        try self.init(
            shape: shape ?? Shape(elements.count), on: accelerator, placement: placement, name: name)
        try copy(from: elements)
    }

    /// A buffer with the same value everywhere, which is written on the device.
    ///
    /// - Throws: As ``init(shape:of:on:placement:name:)``; `outOfMemory`.
    public init(
        repeating value: Element, shape: Shape, on accelerator: Accelerator = .default,
        placement: MemoryPlacement = .managed, name: String? = nil
    ) throws(DeviceError) {
        try self.init(shape: shape, on: accelerator, placement: placement, name: name)
        try fill(with: value)
    }

    @inlinable
    init(storage: BufferStorage, generation: UInt64, shape: Shape, count: Int, name: String?) {
        self.storage = storage
        self.generation = generation
        self.shape = shape
        self.count = count
        self.name = name
    }
}

extension UnifiedBuffer {
    public var accelerator: Accelerator { Accelerator(storage.device) }
    public var placement: MemoryPlacement { storage.placement }

    /// Where the contents are. Of a buffer that other threads use, this may have changed when it is read.
    ///
    /// - Throws: ``DeviceError`` with `released`.
    public var state: BufferState {
        get throws(DeviceError) {
            try storage.state.withLock { state throws(DeviceError) in
                try storage.check(state, identity)
                return state.contents
            }
        }
    }

    /// Whether the buffer was released, or given back to its pool.
    public var isReleased: Bool { storage.state.withLock { $0.generation != generation } }

    /// The bytes of its elements.
    public var byteCount: Int { count * MemoryLayout<Element>.stride }

    /// Gives the memory back now. Waits for streams that use it.
    ///
    /// - Throws: ``DeviceError`` with `doubleRelease`, with `bufferInUse` while it is being accessed, with `wrongPool` when it
    ///   belongs to a pool, or with what a command of a stream ran into, after which it is released as well.
    public func release() throws(DeviceError) {
        guard storage.pool == nil else {
            throw DeviceError(
                .wrongPool, "Buffer \(label) belongs to a pool. Give it back there: `pool.release(buffer)`.",
                accelerator: accelerator.id, buffer: label)
        }
        try storage.release(identity, isFreed: true)
    }

    /// What errors call this buffer.
    var label: String { identity.label }

    @inlinable
    var identity: BufferIdentity {
        BufferIdentity(
            generation: generation, byteCount: count * MemoryLayout<Element>.stride, shape: shape, type: Element.self,
            name: name)
    }

    /// Every index.
    var wholeRange: Range<Int> { 0..<count }

    /// - Throws: `outOfRange`.
    func check(_ range: Range<Int>) throws(DeviceError) {
        guard range.lowerBound >= 0, range.upperBound <= count else {
            throw DeviceError(
                .outOfRange,
                "The range \(range) is not inside buffer \(label), which has \(count) elements. Give a range inside 0..<\(count).",
                accelerator: accelerator.id, buffer: label)
        }
    }

    func sizeMismatch(_ found: Int, _ expected: Int, _ what: String) -> DeviceError {
        DeviceError(
            .sizeMismatch,
            "\(what) has \(found) elements, and \(expected) of buffer \(label) are to be copied. Give as many, or a slice.",
            accelerator: accelerator.id, buffer: label)
    }
}

extension UnifiedBuffer: CustomStringConvertible {
    public var description: String { "UnifiedBuffer \(label) on \(accelerator.id)" }
}
