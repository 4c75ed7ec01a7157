#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Lends buffers of one accelerator again and again, so that nothing is allocated once there are enough.
///
/// ```swift
/// let pool = try MemoryPool(on: .cpu)
/// let buffer = try pool.acquire(shape: [4, 256], of: Float.self)
/// defer { … }                            // or, better, let the pool do it:
/// try pool.withBuffer(shape: 1024, of: Float.self) { buffer in … }
/// ```
///
/// A lent buffer holds nothing at first, whatever its memory held before. After its release every handle of it is refused, and
/// releasing it twice is an error; neither reaches the memory's next user. May be used from any thread.
///
/// Memory is held in size classes, at most a quarter larger than what is asked for.
public final class MemoryPool: Sendable {
    public let accelerator: Accelerator
    public let placement: MemoryPlacement
    /// The most bytes of device memory that the pool holds, lent or free; `nil` for what the device has.
    public let limit: Int?
    let number: UInt64
    /// The most bytes that the accelerator gives at once.
    let allocationLimit: Int
    let state: Locked<PoolState>

    /// - Parameters:
    ///   - accelerator: Whose memory is lent.
    ///   - placement: Of all buffers of this pool.
    ///   - limit: The most bytes of device memory that the pool holds.
    /// - Throws: ``DeviceError`` with `limitExceeded` for a negative limit.
    public init(
        on accelerator: Accelerator = .default, placement: MemoryPlacement = .managed, limit: Int? = nil
    ) throws(DeviceError) {
        if let limit, limit < 0 {
            throw DeviceError(
                .limitExceeded, "The limit of a pool is \(limit) bytes. Give zero or more, or nil for no limit.",
                class: .programmer, accelerator: accelerator.id)
        }
        self.accelerator = accelerator
        self.placement = placement
        self.limit = limit
        allocationLimit = accelerator.properties.limits.allocationBytes
        number = SerialNumber.next()
        state = Locked(PoolState())
    }

    deinit {
        #if DEBUG
            state.withLock { state in
                guard !state.isShutDown else { return }
                for leak in state.leaks {
                    let text = "MemoryPool on \(accelerator.id): never released: \(leak)\n"
                    _ = unsafe write(STDERR_FILENO, text, text.utf8.count)
                }
            }
        #endif
    }
}

extension MemoryPool {
    /// Lends a buffer.
    ///
    /// - Parameters:
    ///   - shape: Its shape; the number of elements may be 0.
    ///   - type: Its elements.
    ///   - name: What errors call it.
    /// - Throws: ``DeviceError``: `invalidShape`; `limitExceeded` when the pool may hold no more or the device never gives that
    ///   much; `outOfMemory`; `poolShutDown`.
    /// - Complexity: Constant and without allocation while something free fits.
    @inlinable
    public func acquire<Element: BitwiseCopyable & Sendable>(
        shape: Shape, of type: Element.Type = Element.self, name: String? = nil, fileID: StaticString = #fileID,
        line: UInt = #line
    ) throws(DeviceError) -> UnifiedBuffer<Element> {
        let stride = MemoryLayout<Element>.stride
        let loan = try lend(
            BufferRequest(shape: shape, stride: stride, type: Element.self, name: name),
            AcquisitionPlace(fileID: fileID, line: line))
        return UnifiedBuffer(
            storage: loan.storage, generation: loan.generation, shape: shape, count: loan.byteCount / stride, name: name
        )
    }

    /// The untyped part of ``acquire(shape:of:name:fileID:line:)``.
    @usableFromInline
    func lend(_ request: BufferRequest, _ place: AcquisitionPlace) throws(DeviceError) -> PoolLoan {
        let bytes = try request.byteCount(on: accelerator, limit: allocationLimit)
        let sizeClass = SizeClass(holding: bytes)
        let loan = try state.withLock { state throws(DeviceError) in
            try checkOpen(state)
            return state.takeFree(sizeClass, bytes, place)
        }
        if let loan { return loan }
        return try addLoan(sizeClass, bytes, place)
    }

    /// Takes a buffer back. Waits for streams that use it.
    ///
    /// - Throws: ``DeviceError``: `wrongPool` for a buffer of another pool or of none, `doubleRelease`, `bufferInUse` while it is
    ///   being accessed, or what a command of a stream ran into, after which it is released as well.
    @inlinable
    public func release<Element>(_ buffer: UnifiedBuffer<Element>) throws(DeviceError) {
        try takeBack(buffer.storage, buffer.identity)
    }

    /// The untyped part of ``release(_:)``.
    @usableFromInline
    func takeBack(_ storage: BufferStorage, _ who: BufferIdentity) throws(DeviceError) {
        guard storage.pool == number else {
            let owner = storage.pool == nil ? "no pool" : "another pool"
            throw DeviceError(
                .wrongPool,
                "Buffer \(who.label) belongs to \(owner) and is given to a pool on \(accelerator). Give it to the pool that lent it, or call `buffer.release()` if none did.",
                accelerator: accelerator.id, buffer: who.label)
        }
        var failure: DeviceError?
        do throws(DeviceError) {
            try storage.release(who, isFreed: false)
        } catch {
            // Still lent: nothing has changed.
            if error.code == .doubleRelease || error.code == .bufferInUse { throw error }
            failure = error
        }
        // Memory that a command failed in is not lent again.
        if let dropped = putBack(storage, isReusable: failure == nil) {
            do throws(DeviceError) {
                try dropped.free()
            } catch {
                failure = failure ?? error
            }
        }
        if let failure { throw failure }
    }

    /// Lends a buffer for as long as `body` runs, and takes it back in every case.
    ///
    /// - Throws: What `body` throws, else what ``acquire(shape:of:name:fileID:line:)`` or ``release(_:)`` does.
    @inlinable
    public func withBuffer<Element: BitwiseCopyable & Sendable, Result>(
        shape: Shape, of type: Element.Type = Element.self, name: String? = nil, fileID: StaticString = #fileID,
        line: UInt = #line, _ body: (UnifiedBuffer<Element>) throws -> Result
    ) throws -> Result {
        let buffer = try acquire(shape: shape, of: type, name: name, fileID: fileID, line: line)
        let result: Result
        do {
            result = try body(buffer)
        } catch {
            // The error of the body is the one to know; that of the release comes after it.
            do throws(DeviceError) { try release(buffer) } catch {}
            throw error
        }
        try release(buffer)
        return result
    }

    /// Lends a buffer for as long as `body` runs, and takes it back in every case.
    ///
    /// - Throws: What `body` throws, else what ``acquire(shape:of:name:fileID:line:)`` or ``release(_:)`` does.
    public func withBuffer<Element: BitwiseCopyable & Sendable, Result>(
        shape: Shape, of type: Element.Type = Element.self, name: String? = nil, fileID: StaticString = #fileID,
        line: UInt = #line, _ body: (UnifiedBuffer<Element>) async throws -> Result
    ) async throws -> Result {
        let buffer = try acquire(shape: shape, of: type, name: name, fileID: fileID, line: line)
        let result: Result
        do {
            result = try await body(buffer)
        } catch {
            do throws(DeviceError) { try release(buffer) } catch {}
            throw error
        }
        try release(buffer)
        return result
    }

    func checkOpen(_ state: borrowing PoolState) throws(DeviceError) {
        guard !state.isShutDown else {
            throw DeviceError(
                .poolShutDown, "The pool on \(accelerator) is shut down and lends nothing. Make a new one.",
                accelerator: accelerator.id)
        }
    }
}
