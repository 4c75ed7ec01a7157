extension UnifiedBuffer {
    /// Calls `body` with the elements, on the host. They are copied from the device first, if they are newer there.
    ///
    /// Several may read at the same time; whoever writes meanwhile is refused.
    ///
    /// - Throws: What `body` throws, or ``DeviceError``: `uninitialised`, `released`, `bufferInUse`, `noHostCopy`,
    ///   `outOfMemory`, or the device's own.
    public func withHostSpan<Result>(_ body: (Span<Element>) throws -> Result) throws -> Result {
        try withHostSpan(of: wholeRange, body)
    }

    /// Calls `body` with the elements, on the host, for reading and writing. From then on the host's copy is the newer one,
    /// even if `body` throws.
    ///
    /// The span must not be kept, and cannot. While `body` runs, every other use of the buffer is refused.
    ///
    /// - Throws: What `body` throws, or ``DeviceError``: `uninitialised`, `released`, `bufferInUse`, `noHostCopy`,
    ///   `outOfMemory`, or the device's own.
    public func withMutableHostSpan<Result>(_ body: (inout MutableSpan<Element>) throws -> Result) throws -> Result {
        try withMutableHostSpan(of: wholeRange, body)
    }

    /// Calls `body` to write all elements, on the host, one after the other. What the buffer held before does not matter.
    ///
    /// - Throws: What `body` throws, or ``DeviceError``: `sizeMismatch` when it wrote fewer elements, and those of
    ///   ``withMutableHostSpan(_:)`` but `uninitialised`. In the first two cases the buffer holds nothing after that.
    public func initialise(_ body: (inout OutputSpan<Element>) throws -> Void) throws {
        let access = try storage.begin(.host, .overwrite, identity)
        var written = 0
        var isComplete = false
        defer {
            if !isComplete { storage.forgetContents() }
            storage.end(access)
        }
        let memory = unsafe UnsafeMutableBufferPointer<Element>(
            start: UnsafeMutablePointer(bitPattern: access.pointer), count: count)
        var span = unsafe OutputSpan(buffer: memory, initializedCount: 0)
        try body(&span)
        written = unsafe span.finalize(for: memory)
        guard written == count else { throw sizeMismatch(written, count, "What was written") }
        isComplete = true
    }

    /// The elements as an array.
    ///
    /// - Throws: ``DeviceError``, as ``withHostSpan(_:)`` but for `noHostCopy`: a `deviceOnly` buffer is copied from the device.
    public func array() throws(DeviceError) -> [Element] { try array(of: wholeRange) }

    func withHostSpan<Result>(of range: Range<Int>, _ body: (Span<Element>) throws -> Result) throws -> Result {
        let access = try storage.begin(.host, .read, identity)
        defer { storage.end(access) }
        let memory = unsafe UnsafeBufferPointer(rebasing: elements(access)[range])
        return try unsafe body(memory.span)
    }

    func withMutableHostSpan<Result>(
        of range: Range<Int>, _ body: (inout MutableSpan<Element>) throws -> Result
    ) throws -> Result {
        let access = try storage.begin(.host, .modify, identity)
        defer { storage.end(access) }
        let memory = unsafe UnsafeMutableBufferPointer(rebasing: elements(access)[range])
        var span = unsafe memory.mutableSpan
        return try body(&span)
    }

    func array(of range: Range<Int>) throws(DeviceError) -> [Element] {
        let access = try begin(.read)
        var failed = true
        defer { storage.end(access, failed: failed) }
        let stride = MemoryLayout<Element>.stride
        // No error leaves the closure, which could not say its type.
        var failure: DeviceError?
        let result = unsafe [Element](unsafeUninitializedCapacity: range.count) { target, initialised in
            guard !range.isEmpty else { return }
            let start = unsafe UnsafeMutableRawPointer(target.baseAddress.unsafelyUnwrapped)
            do throws(DeviceError) {
                if let memory = access.memory {
                    let queue = try storage.device.transferQueue()
                    try unsafe queue.read(
                        memory, at: range.lowerBound * stride, to: start, byteCount: range.count * stride)
                    try queue.complete()
                } else {
                    unsafe start.copyMemory(
                        from: UnsafeRawPointer(elements(access).baseAddress.unsafelyUnwrapped + range.lowerBound),
                        byteCount: range.count * stride)
                }
                initialised = range.count
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        failed = false
        return result
    }

    /// Begins a use where the elements can be copied from or to: on the host if it has a copy, else on the device.
    func begin(_ use: BufferUse) throws(DeviceError) -> BufferAccess {
        try storage.begin(placement == .deviceOnly ? .device : .host, use, identity)
    }

    /// The elements on the host.
    func elements(_ access: BufferAccess) -> UnsafeMutableBufferPointer<Element> {
        unsafe UnsafeMutableBufferPointer(start: UnsafeMutablePointer(bitPattern: access.pointer), count: count)
    }
}

extension BufferStorage {
    /// Notes that what is being written has become worthless.
    func forgetContents() { state.withLock { $0.contents = .uninitialised } }
}
