/// A place in a stream, which is complete when everything before it is done.
public final class DeviceEvent: Sendable {
    public let stream: DeviceStream
    let mark: any CommandMark
    /// What a command reads until then.
    private let memory: HostMemory?

    init(mark: any CommandMark, stream: DeviceStream, memory: HostMemory?) {
        self.mark = mark
        self.stream = stream
        self.memory = memory
    }

    /// Whether everything before it is done.
    ///
    /// - Throws: The ``DeviceError`` of a command that failed.
    public var isComplete: Bool { get throws(DeviceError) { try mark.isReached() } }

    /// Blocks the thread until everything before it is done. In a task, use ``completion()``.
    ///
    /// - Throws: The ``DeviceError`` of a command that failed.
    public func wait() throws(DeviceError) { try mark.wait() }

    /// Suspends the task until everything before it is done. Cannot be cancelled, as the commands cannot.
    ///
    /// - Throws: The ``DeviceError`` of a command that failed.
    public func completion() async throws(DeviceError) {
        let result: Result<Void, DeviceError> = await withCheckedContinuation { continuation in
            do throws(DeviceError) {
                try stream.waiter.perform { [mark] in
                    continuation.resume(returning: Result { () throws(DeviceError) in try mark.wait() })
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
        do throws(DeviceError) {
            try mark.wait()
        } catch {
            stream.queue.abandon()
            throw error
        }
    }
}
