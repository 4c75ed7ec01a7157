/// A queue of copies and other commands on one accelerator. They are done in the order they were given; streams do not wait for
/// each other unless told to.
///
/// What is given to a stream takes part at once in the state of the buffers concerned: whoever uses such a buffer later, on
/// any stream or on the host, sees the result or waits for it. May be used from any thread.
public final class DeviceStream: Sendable {
    public let accelerator: Accelerator
    let queue: any CommandQueue
    /// Waits for events, for the sake of tasks, which must not block. Events of a stream come in order, so none waits for
    /// another's sake.
    let waiter = Worker(name: "compute-events")

    /// - Throws: ``DeviceError`` when the device cannot be opened or gives no stream.
    public init(on accelerator: Accelerator) throws(DeviceError) {
        self.accelerator = accelerator
        queue = try accelerator.device.makeQueue()
    }

    /// An event that is complete when everything given to the stream so far is done. Has the device begin.
    public func record() throws(DeviceError) -> DeviceEvent { try record(keeping: nil) }

    func record(keeping memory: HostMemory?) throws(DeviceError) -> DeviceEvent {
        do throws(DeviceError) {
            return DeviceEvent(mark: try queue.record(), stream: self, memory: memory)
        } catch {
            // A command whose end cannot be marked is waited for: its memory may go now.
            withExtendedLifetime(memory) { queue.abandon() }
            throw error
        }
    }

    /// Has what is given to this stream from now on wait for an event, without waiting here.
    ///
    /// - Throws: ``DeviceError`` with `wrongAccelerator` when the event is of another accelerator.
    public func wait(for event: DeviceEvent) throws(DeviceError) {
        guard event.stream.accelerator == accelerator else {
            throw DeviceError(
                .wrongAccelerator,
                "A stream of \(accelerator) cannot wait for an event of \(event.stream.accelerator). Wait on the host: `event.wait()`.",
                accelerator: accelerator.id)
        }
        guard event.stream !== self else { return }  // its commands are done in order anyway
        try queue.wait(for: event.mark)
    }

    /// Blocks until everything given to the stream so far is done.
    ///
    /// - Throws: The ``DeviceError`` of a command that failed.
    public func synchronise() throws(DeviceError) { try record().wait() }
}
