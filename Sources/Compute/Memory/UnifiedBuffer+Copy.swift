extension UnifiedBuffer {
    /// Replaces all elements.
    ///
    /// They go into the host's copy, and to the device when they are needed there; into a `deviceOnly` buffer at once.
    ///
    /// - Throws: ``DeviceError``: `sizeMismatch` unless there are as many, `released`, `bufferInUse`, `outOfMemory`, or the
    ///   device's own.
    public func copy(from elements: [Element]) throws(DeviceError) { try copy(from: elements, to: wholeRange) }

    /// Replaces all elements.
    ///
    /// - Throws: As ``copy(from:)-([Element])``.
    public func copy(from elements: Span<Element>) throws(DeviceError) { try copy(from: elements, to: wholeRange) }

    /// Replaces all elements by those of another buffer, which may be of another accelerator.
    ///
    /// Both on one accelerator, nothing goes by way of the host unless the source is newer there.
    ///
    /// - Throws: ``DeviceError``: `sizeMismatch` unless there are as many, `bufferInUse` when both are the same buffer, and
    ///   those of ``copy(from:)-([Element])`` and of reading the source.
    public func copy(from source: UnifiedBuffer) throws(DeviceError) {
        try copy(from: source, source.wholeRange, to: wholeRange)
    }

    /// Copies all elements into a span.
    ///
    /// - Throws: ``DeviceError``: `sizeMismatch` unless it has as many, and those of reading.
    public func copy(to target: inout MutableSpan<Element>) throws(DeviceError) {
        guard target.count == count else { throw sizeMismatch(target.count, count, "The span") }
        let access = try begin(.read)
        defer { storage.end(access) }
        var failure: DeviceError?
        unsafe target.withUnsafeMutableBytes { bytes in
            guard let start = bytes.baseAddress, byteCount > 0 else { return }
            do throws(DeviceError) {
                if let memory = access.memory {
                    let queue = try storage.device.transferQueue()
                    try unsafe queue.read(memory, at: 0, to: start, byteCount: byteCount)
                    try queue.complete()
                } else {
                    unsafe start.copyMemory(
                        from: UnsafeRawPointer(elements(access).baseAddress.unsafelyUnwrapped), byteCount: byteCount)
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }

    // Not by way of `elements.span`: with it, the optimiser of Swift 6.3.1 lets an array on the stack end before it is read.
    func copy(from elements: [Element], to range: Range<Int>) throws(DeviceError) {
        let failure = unsafe elements.withUnsafeBufferPointer { unsafe copy(from: $0, to: range) }
        if let failure { throw failure }
    }

    func copy(from elements: Span<Element>, to range: Range<Int>) throws(DeviceError) {
        let failure = unsafe elements.withUnsafeBufferPointer { unsafe copy(from: $0, to: range) }
        if let failure { throw failure }
    }

    /// - Returns: What went wrong: closures of the standard library do not say which errors they throw.
    private func copy(from source: UnsafeBufferPointer<Element>, to range: Range<Int>) -> DeviceError? {
        guard source.count == range.count else { return sizeMismatch(source.count, range.count, "What is copied") }
        do throws(DeviceError) {
            let access = try begin(use(of: range))
            do throws(DeviceError) {
                try unsafe write(source, access, range)
                storage.end(access)
            } catch {
                storage.end(access, failed: true)
                throw error
            }
            return nil
        } catch {
            return error
        }
    }

    private func write(
        _ source: UnsafeBufferPointer<Element>, _ access: BufferAccess, _ range: Range<Int>
    ) throws(DeviceError) {
        guard let start = source.baseAddress, !range.isEmpty else { return }
        let stride = MemoryLayout<Element>.stride
        if let memory = access.memory {
            let queue = try storage.device.transferQueue()
            try unsafe queue.write(start, to: memory, at: range.lowerBound * stride, byteCount: range.count * stride)
            try queue.complete()
        } else {
            unsafe UnsafeMutableRawPointer(elements(access).baseAddress.unsafelyUnwrapped + range.lowerBound)
                .copyMemory(from: start, byteCount: range.count * stride)
        }
    }

    func copy(from source: UnifiedBuffer, _ sourceRange: Range<Int>, to range: Range<Int>) throws(DeviceError) {
        guard sourceRange.count == range.count else {
            throw sizeMismatch(sourceRange.count, range.count, "Buffer \(source.label)")
        }
        if source.accelerator == accelerator, try source.isBestReadOnDevice(insteadOf: self) {
            return try copyOnDevice(from: source, sourceRange, to: range, on: nil)
        }
        if source.placement == .deviceOnly {
            let elements = try source.array(of: sourceRange)
            return try copy(from: elements, to: range)
        }
        let access = try source.storage.begin(.host, .read, source.identity)
        defer { source.storage.end(access) }
        let elements = unsafe UnsafeBufferPointer(rebasing: source.elements(access)[sourceRange])
        if let failure = unsafe copy(from: elements, to: range) { throw failure }
    }

    /// Copies on the device; with a stream, later.
    func copyOnDevice(
        from source: UnifiedBuffer, _ sourceRange: Range<Int>, to range: Range<Int>, on stream: DeviceStream?
    ) throws(DeviceError) {
        let reading = try source.storage.begin(.device, .read, source.identity, on: stream)
        do throws(DeviceError) {
            let event = try copyOnDevice(reading, sourceRange.lowerBound, to: range, on: stream)
            source.storage.end(reading, until: event)
        } catch {
            source.storage.end(reading)
            throw error
        }
    }

    /// - Returns: When it is done, if that is later.
    private func copyOnDevice(
        _ reading: BufferAccess, _ start: Int, to range: Range<Int>, on stream: DeviceStream?
    ) throws(DeviceError) -> DeviceEvent? {
        let stride = MemoryLayout<Element>.stride
        let writing = try storage.begin(.device, use(of: range), identity, on: stream)
        do throws(DeviceError) {
            // `begin` on the device gives memory.
            guard let source = reading.memory, let target = writing.memory else {
                fatalError("no memory on the device")
            }
            let queue = try storage.queue(of: stream)
            try queue.copy(
                source, at: start * stride, to: target, at: range.lowerBound * stride, byteCount: range.count * stride)
            guard let stream else {
                try queue.complete()
                storage.end(writing)
                return nil
            }
            let event = try stream.record()
            storage.end(writing, until: event)
            return event
        } catch {
            storage.end(writing, failed: true)
            throw error
        }
    }

    /// Whether what is written in a range is all there is.
    func use(of range: Range<Int>) -> BufferUse { range == wholeRange ? .overwrite : .modify }

    /// Whether the source is up to date on the device, or one of the two is nowhere else.
    private func isBestReadOnDevice(insteadOf target: UnifiedBuffer) throws(DeviceError) -> Bool {
        if placement == .deviceOnly || target.placement == .deviceOnly { return true }
        return try state.isUpToDate(on: .device)
    }
}
