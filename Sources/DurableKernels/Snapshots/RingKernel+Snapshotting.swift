public import RingKernels

extension RingKernel {
    /// A kernel whose state is saved now and then and at the end; see ``DurableHandler``.
    ///
    /// `launch` reads the stored state and throws `startFailed`, with a ``DurableError`` as the cause, when it cannot; nothing is
    /// changed then. The state is encoded and written elsewhere, as it was: neither holds up a message. A snapshot that
    /// cannot be saved is logged and counted in the store's statistics; when it is the last, `terminate` throws. After an error of
    /// the handler's the state is not saved: a restart begins with the last snapshot.
    ///
    /// - Parameters:
    ///   - handler: Evaluated at every start. Its state is where a kernel without stored state begins.
    ///   - store: Where the state is kept, under the kernel's ID.
    ///   - interval: How often it is saved. One with a time makes the kernel a loop, which costs some speed.
    @inlinable
    public init<Handler: DurableHandler>(
        snapshotting handler: @autoclosure @escaping @Sendable () throws -> Handler, in store: any DurableStore,
        every interval: SnapshotInterval, id: KernelID = Handler.kernelID, options: KernelOptions = KernelOptions()
    ) where Handler.Request == Request, Handler.Response == Response {
        if let messages = interval.messages, interval.time == nil {
            self.init(SnapshottingHandler(try handler(), every: messages, store: store), id: id, options: options)
        } else {
            self = .snapshottingInLoop(handler, in: store, every: interval, id: id, options: options)
        }
    }

    @usableFromInline
    static func snapshottingInLoop<Handler: DurableHandler>(
        _ make: @escaping @Sendable () throws -> Handler, in store: any DurableStore, every interval: SnapshotInterval,
        id: KernelID, options: KernelOptions
    ) -> RingKernel where Handler.Request == Request, Handler.Response == Response {
        snapshotting(make, in: store, every: interval, id: id, options: options, time: SystemTime.now)
    }

    /// The same with another clock.
    static func snapshotting<Handler: DurableHandler>(
        _ make: @escaping @Sendable () throws -> Handler, in store: any DurableStore, every interval: SnapshotInterval,
        id: KernelID, options: KernelOptions, time: @escaping @Sendable () -> Duration
    ) -> RingKernel where Handler.Request == Request, Handler.Response == Response {
        .starting(id, options: options) { context in
            try await SnapshotLoop.run(context, try make(), every: interval, in: store, time: time)
        }
    }
}
