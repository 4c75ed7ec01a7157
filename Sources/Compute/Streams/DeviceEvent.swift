/// A place in a stream, which is complete when everything before it is done.
public final class DeviceEvent: Sendable {
    public let stream: DeviceStream
    let mark: any CommandMark
    /// What a command reads until then.
    private let memory: HostMemory?
    /// What was launched before it.
    private let place: StreamHistory.Place

    init(mark: any CommandMark, stream: DeviceStream, memory: HostMemory?, place: StreamHistory.Place) {
        self.mark = mark
        self.stream = stream
        self.memory = memory
        self.place = place
    }

    /// Whether everything before it is done.
    ///
    /// - Throws: The ``DeviceError`` of a command that failed; `trapped` for a kernel, with the ``DeviceTrap`` underlying.
    public var isComplete: Bool {
        get throws(DeviceError) {
            guard try mark.isReached() else { return false }
            try check()
            return true
        }
    }

    /// Blocks the thread until everything before it is done. In a task, use ``completion()``.
    ///
    /// - Throws: The ``DeviceError`` of a command that failed; `trapped` for a kernel, with the ``DeviceTrap`` underlying.
    public func wait() throws(DeviceError) {
        try mark.wait()
        try check()
    }

    /// Suspends the task until everything before it is done. Cannot be cancelled, as the commands cannot.
    ///
    /// - Throws: The ``DeviceError`` of a command that failed; `trapped` for a kernel, with the ``DeviceTrap`` underlying.
    public func completion() async throws(DeviceError) {
        let result: Result<Void, DeviceError> = await withCheckedContinuation { continuation in
            do throws(DeviceError) {
                try stream.waiter.perform { [self] in
                    continuation.resume(returning: Result { () throws(DeviceError) in try wait() })
                }
            } catch {
                continuation.resume(returning: .failure(error))
            }
        }
        try result.get()
    }

    /// As ``wait()``, for who lets go of the memory of the commands after it: where waiting itself fails, the whole stream is
    /// waited for.
    func settle() throws(DeviceError) {
        try settleCommands()
        try check()
    }

    /// As ``settle()``, whether kernels trapped or not.
    func settleCommands() throws(DeviceError) {
        do throws(DeviceError) {
            try mark.wait()
        } catch {
            stream.queue.abandon()
            throw error
        }
    }

    /// As ``completion()``, whether kernels trapped or not, and without saying what waiting ran into: that is for who waits next.
    func commandsEnded() async {
        await withCheckedContinuation { continuation in
            do throws(DeviceError) {
                try stream.waiter.perform { [mark] in
                    _ = Result { () throws(DeviceError) in try mark.wait() }
                    continuation.resume()
                }
            } catch {
                continuation.resume()
            }
        }
    }

    /// Whether what was launched before it went well. The mark was reached.
    private func check() throws(DeviceError) { try place.history.check(through: place.number) }

    /// Has the history know that it can be looked at when this is complete.
    func note() { place.history.note(mark, behind: place.number) }

    /// Whether something that was given to the stream in the same history has failed and somebody knows.
    var hasKnownFailure: Bool { place.history.isOver }

    /// Whether this, a later event of the same stream, fails where an earlier one does: not if a failure was heard of in between.
    func tells(ofFailuresBefore earlier: DeviceEvent) -> Bool { place.history === earlier.place.history }

    /// Finds out whether what was launched before it went well; to be called when the mark was reached. It does not keep the
    /// stream.
    var ending: @Sendable () -> DeviceError? {
        { [place] in place.history.failure(through: place.number) }
    }
}
