extension UnifiedBuffer {
    /// Writes a value to all elements, on the device.
    ///
    /// - Throws: ``DeviceError``: `released`, `bufferInUse`, `outOfMemory`, or the device's own. After the latter the
    ///   buffer holds nothing, or what the host's copy held if that was up to date.
    public func fill(with value: Element) throws(DeviceError) { try fill(with: value, wholeRange, on: nil) }

    /// Brings the device's copy up to date.
    ///
    /// - Throws: ``DeviceError``: `uninitialised`, `released`, `bufferInUse`, `outOfMemory`, or the device's own.
    public func synchroniseDevice() throws(DeviceError) {
        storage.end(try storage.begin(.device, .read, identity))
    }

    /// Brings the host's copy up to date.
    ///
    /// - Throws: ``DeviceError``: `uninitialised`, `released`, `bufferInUse`, `noHostCopy`, `outOfMemory`, or the device's own.
    public func synchroniseHost() throws(DeviceError) {
        storage.end(try storage.begin(.host, .read, identity))
    }

    // MARK: On a stream

    /// As ``fill(with:)``, as a command of a stream.
    ///
    /// - Returns: When it is done.
    /// - Throws: ``DeviceError``: as there, and `wrongAccelerator` when the stream is of another one. What the command runs into
    ///   later is thrown by the event, and by the next use of the buffer that waits for it.
    @discardableResult
    public func fill(with value: Element, on stream: DeviceStream) throws(DeviceError) -> DeviceEvent {
        try check(stream)
        try fill(with: value, wholeRange, on: stream)
        return try stream.record()
    }

    /// As ``copy(from:)-(UnifiedBuffer)`` between buffers of one accelerator, as a command of a stream.
    ///
    /// - Returns: When it is done.
    /// - Throws: ``DeviceError``: as there, and `wrongAccelerator` unless both buffers and the stream are of one accelerator.
    @discardableResult
    public func copy(from source: UnifiedBuffer, on stream: DeviceStream) throws(DeviceError) -> DeviceEvent {
        try check(stream)
        try source.check(stream)
        guard source.count == count else { throw sizeMismatch(source.count, count, "Buffer \(source.label)") }
        try copyOnDevice(from: source, source.wholeRange, to: wholeRange, on: stream)
        return try stream.record()
    }

    /// As ``synchroniseDevice()``, as a command of a stream: the way to copy while something else is computed.
    ///
    /// The copying overlaps with other work if the buffer is `pinned`.
    ///
    /// - Returns: When it is done.
    /// - Throws: ``DeviceError``: as there, and `wrongAccelerator` when the stream is of another one.
    @discardableResult
    public func synchroniseDevice(on stream: DeviceStream) throws(DeviceError) -> DeviceEvent {
        try check(stream)
        storage.end(try storage.begin(.device, .read, identity, on: stream))
        return try stream.record()
    }

    /// As ``synchroniseHost()``, as a command of a stream.
    ///
    /// - Returns: When it is done; whoever looks at the elements earlier waits for it.
    /// - Throws: ``DeviceError``: as there, and `wrongAccelerator` when the stream is of another one.
    @discardableResult
    public func synchroniseHost(on stream: DeviceStream) throws(DeviceError) -> DeviceEvent {
        try check(stream)
        storage.end(try storage.begin(.host, .read, identity, on: stream))
        return try stream.record()
    }

    func fill(with value: Element, _ range: Range<Int>, on stream: DeviceStream?) throws(DeviceError) {
        let access = try storage.begin(.device, use(of: range), identity, on: stream)
        do throws(DeviceError) {
            guard let memory = access.memory else { fatalError("no memory on the device") }
            let queue = try storage.queue(of: stream)
            let staged = unsafe try Self.withPattern(of: value) { pattern throws(DeviceError) in
                try unsafe queue.fill(
                    memory, at: range.lowerBound * MemoryLayout<Element>.stride, with: pattern, count: range.count)
            }
            if let stream {
                storage.end(access, until: try stream.record(keeping: staged))
            } else {
                try queue.complete()
                withExtendedLifetime(staged) { storage.end(access) }
            }
        } catch {
            storage.end(access, failed: true)
            throw error
        }
    }

    /// Calls `body` with the bytes of an element up to the next one.
    private static func withPattern<Result>(
        of value: Element, _ body: (UnsafeRawBufferPointer) throws(DeviceError) -> Result
    ) throws(DeviceError) -> Result {
        let stride = MemoryLayout<Element>.stride
        return try unsafe withUnsafeTemporaryAllocation(
            byteCount: stride, alignment: MemoryLayout<Element>.alignment
        ) { bytes throws(DeviceError) in
            let start = unsafe bytes.baseAddress.unsafelyUnwrapped
            unsafe start.initializeMemory(as: UInt8.self, repeating: 0, count: stride)
            unsafe start.storeBytes(of: value, as: Element.self)
            return try unsafe body(UnsafeRawBufferPointer(bytes))
        }
    }

    /// - Throws: `wrongAccelerator`.
    private func check(_ stream: DeviceStream) throws(DeviceError) {
        guard stream.accelerator == accelerator else {
            throw DeviceError(
                .wrongAccelerator,
                "Buffer \(label) is on \(accelerator), the stream on \(stream.accelerator). Use a stream of the buffer's accelerator; `copy(from:)` copies between accelerators.",
                accelerator: accelerator.id, buffer: label)
        }
    }
}
