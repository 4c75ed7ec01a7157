extension MemoryPool {
    /// Lends a buffer, and waits for others to be released while the limit stands in the way.
    ///
    /// Who waits tries again after each release, in no order among them. Cancelling the task ends the wait.
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
        while !Task.isCancelled {
            // Taken before the attempt, so that a release after it is not missed.
            let seen = state.withLock { $0.releases }
            switch attempt(request, place) {
            case .lent(let loan): return loan
            case .refused(let error): throw error
            case .full: await waitForRelease(after: seen)
            }
        }
        throw CancellationError()
    }

    /// What came of asking for a buffer. (No error that is thrown and caught: the optimiser of Swift 6.3.1 does not survive that
    /// in an asynchronous loop.)
    private enum Attempt {
        case lent(PoolLoan)
        /// The limit stands in the way, and something that is released could change that.
        case full
        case refused(DeviceError)
    }

    private func attempt(_ request: BufferRequest, _ place: AcquisitionPlace) -> Attempt {
        do throws(DeviceError) {
            return .lent(try lend(request, place))
        } catch {
            // With a request that is in order and not above the limit, it is the pool that is full.
            guard error.code == .limitExceeded, let limit,
                let bytes = try? request.byteCount(on: accelerator, limit: allocationLimit), bytes <= limit
            else { return .refused(error) }
            return .full
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

    /// Lets those who wait try again.
    func wakeWaiting() {
        for waiter in state.withLock({ $0.noteRelease() }) { waiter.continuation.resume() }
    }
}
