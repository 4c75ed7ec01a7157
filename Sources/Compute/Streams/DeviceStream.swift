/// A queue of copies, kernels and other commands on one accelerator. They are done in the order they were given; streams do not wait
/// for each other unless told to.
///
/// What is given to a stream takes part at once in the state of the buffers concerned: whoever uses such a buffer later, on
/// any stream or on the host, sees the result or waits for it. May be used from any thread.
public final class DeviceStream: Sendable {
    public let accelerator: Accelerator
    let queue: any CommandQueue
    /// Waits for events, for the sake of tasks, which must not block. Events of a stream come in order, so none waits for
    /// another's sake.
    let waiter: Worker
    /// Where queue and waiter are from and go back to.
    private let lanes: LaunchLanes?
    private let history: Locked<StreamHistory>

    /// - Throws: ``DeviceError`` when the device cannot be opened or gives no stream.
    public convenience init(on accelerator: Accelerator) throws(DeviceError) {
        self.init(
            on: accelerator, queue: try accelerator.device.makeQueue(), waiter: Worker(name: "compute-events"),
            lanes: nil)
    }

    init(on accelerator: Accelerator, queue: any CommandQueue, waiter: Worker, lanes: LaunchLanes?) {
        self.accelerator = accelerator
        self.queue = queue
        self.waiter = waiter
        self.lanes = lanes
        history = Locked(StreamHistory(on: accelerator))
    }

    deinit {
        // Launches that nobody waited for: what their commands need goes when they are done.
        let last = history.withLock { $0 }
        if last.count > 0 {
            queue.abandon()
            last.resolve()
        }
        lanes?.giveBack(queue, waiter)
    }

    /// An event that is complete when everything given to the stream so far is done. Has the device begin.
    public func record() throws(DeviceError) -> DeviceEvent { try record(keeping: nil) }

    func record(keeping memory: HostMemory?) throws(DeviceError) -> DeviceEvent {
        try record(at: place, keeping: memory)
    }

    /// - Parameter place: From before, so that everything up to it is given to the queue.
    func record(at place: StreamHistory.Place, keeping memory: HostMemory? = nil) throws(DeviceError) -> DeviceEvent {
        do throws(DeviceError) {
            return DeviceEvent(mark: try queue.record(), stream: self, memory: memory, place: place)
        } catch {
            // A command whose end cannot be marked is waited for: its memory may go now.
            withExtendedLifetime(memory) { queue.abandon() }
            throw error
        }
    }

    /// Behind everything that the stream was given so far.
    var place: StreamHistory.Place {
        history.withLock { history in
            renew(&history)
            return StreamHistory.Place(history: history, number: history.last)
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
        try follow(event)
    }

    /// Has what is given to this stream from now on wait for an event of another stream of the accelerator, and fail with it.
    func follow(_ event: DeviceEvent) throws(DeviceError) {
        try queue.wait(for: event.mark)
        add(event.ending)
    }

    /// Notes something whose end may bring bad news.
    private func add(_ ending: @escaping @Sendable () -> DeviceError?) {
        history.withLock { history in
            renew(&history)
            history.add(.news(StreamHistory.News(ending)))
        }
    }

    /// Notes a launch that the queue was given.
    ///
    /// - Returns: The place behind it.
    func add(_ launch: PreparedLaunch) -> StreamHistory.Place {
        let outcome = launch.beginOutcome()
        return history.withLock { history in
            renew(&history)
            return StreamHistory.Place(history: history, number: history.add(.launch(launch, outcome: outcome)))
        }
    }

    /// What is given to the stream after a failure was heard of has nothing to do with it.
    private func renew(_ history: inout StreamHistory) {
        guard history.isOver else { return }
        let next = StreamHistory(on: accelerator)
        // What was given before and is not done yet needs its memory until then.
        if history.count > 0 {
            let past = history
            next.add(
                .news(
                    StreamHistory.News {
                        past.resolve()
                        return nil
                    }))
        }
        history = next
    }

    /// Blocks until everything given to the stream so far is done.
    ///
    /// - Throws: The ``DeviceError`` of a command that failed; `trapped` for a kernel, with the ``DeviceTrap`` underlying.
    public func synchronise() throws(DeviceError) { try record().wait() }
}
