extension MemoryPool {
    /// Lends a buffer, and waits for others to be released while the limit stands in the way.
    ///
    /// Waiters are served in the order they came, as far as what is released suits them. Cancelling the task ends the wait.
    ///
    /// - Throws: `CancellationError`, or ``DeviceError`` as ``acquire(shape:of:name:fileID:line:)``; `limitExceeded` only when
    ///   the buffer is larger than the limit.
    @inlinable
    public func acquireWhenAvailable<Element: BitwiseCopyable & Sendable>(
        shape: Shape, of type: Element.Type = Element.self, name: String? = nil, fileID: StaticString = #fileID,
        line: UInt = #line
    ) async throws -> UnifiedBuffer<Element> {
        let stride = MemoryLayout<Element>.stride
        let request = BufferRequest(shape: shape, stride: stride, type: Element.self, name: name)
        let loan = try await lendWhenAvailable(request, AcquisitionPlace(fileID: fileID, line: line))
        return UnifiedBuffer(
            storage: loan.storage, generation: loan.generation, shape: shape, count: loan.byteCount / stride, name: name
        )
    }

    /// The untyped part of ``acquireWhenAvailable(shape:of:name:fileID:line:)``.
    @usableFromInline
    func lendWhenAvailable(_ request: BufferRequest, _ place: AcquisitionPlace) async throws -> PoolLoan {
        while true {
            try Task.checkCancellation()
            // Taken before the attempt, so that a release after it is not missed.
            let seen = state.withLock { $0.releases }
            if let loan = try lendUnlessFull(request, place) { return loan }
            await waitForRelease(after: seen)
        }
    }

    /// - Returns: `nil` when the limit stands in the way, and something that is released could change that.
    private func lendUnlessFull(_ request: BufferRequest, _ place: AcquisitionPlace) throws(DeviceError) -> PoolLoan? {
        do throws(DeviceError) {
            return try lend(request, place)
        } catch {
            guard error.code == .limitExceeded, error.errorClass == .resource, let limit,
                try request.byteCount(on: accelerator, limit: allocationLimit) <= limit
            else { throw error }
            return nil
        }
    }

    /// Waits until something was released since, or the task is cancelled.
    private func waitForRelease(after seen: UInt64) async {
        let ticket = state.withLock { state in
            state.nextTicket += 1
            return state.nextTicket
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isDue = state.withLock { state in
                    if state.releases != seen || state.isShutDown || state.cancelled.remove(ticket) != nil {
                        return true
                    }
                    state.waiting.append((ticket, continuation))
                    return false
                }
                if isDue { continuation.resume() }
            }
        } onCancel: {
            cancelWait(ticket)
        }
        // Left behind when the cancellation came after the end of the wait.
        state.withLock { _ = $0.cancelled.remove(ticket) }
    }

    private func cancelWait(_ ticket: UInt64) {
        let continuation = state.withLock { state -> CheckedContinuation<Void, Never>? in
            if let index = state.waiting.firstIndex(where: { $0.ticket == ticket }) {
                return state.waiting.remove(at: index).continuation
            }
            // It has not begun to wait yet, or does not any more.
            state.cancelled.insert(ticket)
            return nil
        }
        continuation?.resume()
    }

    /// Lets those who wait try again, the first first.
    func wakeWaiting() {
        for waiter in state.withLock({ $0.noteRelease() }) { waiter.continuation.resume() }
    }
}
