import Synchronization

extension MemoryPool {
    /// Lends a buffer, and waits for others to be released while the limit stands in the way.
    ///
    /// Waiters are served in the order they came, as far as what is released suits them. Cancelling the task ends the wait.
    ///
    /// - Throws: `CancellationError`, or ``DeviceError`` as ``acquire(shape:of:name:fileID:line:)``; `limitExceeded` only when
    ///   the buffer is larger than the limit.
    public func acquireWhenAvailable<Element: BitwiseCopyable & Sendable>(
        shape: Shape, of type: Element.Type = Element.self, name: String? = nil, fileID: StaticString = #fileID,
        line: UInt = #line
    ) async throws -> UnifiedBuffer<Element> {
        while true {
            try Task.checkCancellation()
            // Taken before the attempt, so that a release after it is not missed.
            let seen = state.withLock { $0.releases }
            do throws(DeviceError) {
                return try acquire(shape: shape, of: type, name: name, fileID: fileID, line: line)
            } catch {
                let bytes = try UnifiedBuffer<Element>.checkedByteCount(shape, accelerator, name)
                guard error.code == .limitExceeded, let limit, bytes <= limit else { throw error }
            }
            await waitForRelease(after: seen)
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
        let woken = state.withLock { state in
            state.releases += 1
            // The common way: nobody waits, and an empty array costs nothing.
            let waiting = state.waiting
            if !waiting.isEmpty { state.waiting = [] }
            return waiting
        }
        for waiter in woken { waiter.continuation.resume() }
    }
}
