/// A ring kernel as it can be launched: its ID, its options and its behaviour. A runtime makes the living kernel from it.
public struct RingKernel<Request: Message, Response: Message>: Sendable {
    /// The ID under which it is launched unless said otherwise.
    public let id: KernelID
    /// Its queues, its place and its restart policy.
    public var options: KernelOptions
    @usableFromInline let make: @Sendable (KernelSite) -> Kernel<Request, Response>

    /// A kernel in loop form: `body` runs from launch to end and takes its messages itself.
    ///
    /// It runs on the thread of the kernel's home, and so do asynchronous functions that it calls with its isolation. Those that
    /// are marked `@concurrent`, or nonisolated and compiled without `NonisolatedNonsendingByDefault`, run on Swift's global pool,
    /// and then it comes back; with ``Placement/dedicated`` they run on the kernel's thread, too.
    public init(
        _ id: KernelID, options: KernelOptions = KernelOptions(),
        body: nonisolated(nonsending) @escaping @Sendable (LoopContext<Request, Response>) async throws -> Void
    ) {
        self.id = id
        self.options = options
        make = { site in TaskKernel(site, announcesStart: false, body: body) }
    }

    init(
        _ id: KernelID, _ options: KernelOptions, make: @escaping @Sendable (KernelSite) -> Kernel<Request, Response>
    ) {
        (self.id, self.options, self.make) = (id, options, make)
    }

    /// A kernel in loop form with a start of its own: `launch` waits until the body says that its start is over
    /// (``LoopContext/announceStart()``), and throws what the body throws before that.
    package static func starting(
        _ id: KernelID, options: KernelOptions,
        body: nonisolated(nonsending) @escaping @Sendable (LoopContext<Request, Response>) async throws -> Void
    ) -> RingKernel {
        RingKernel(id, options, make: { site in TaskKernel(site, announcesStart: true, body: body) })
    }

    /// A kernel in handler form. `handler` is evaluated at every start, so that a restart begins with fresh state.
    @inlinable
    public init<Handler: RingKernelHandler>(
        _ handler: @autoclosure @escaping @Sendable () throws -> Handler, id: KernelID = Handler.kernelID,
        options: KernelOptions = KernelOptions()
    ) where Handler.Request == Request, Handler.Response == Response {
        self.id = id
        self.options = options
        let drain: @Sendable (HandlerKernel<Handler>, Int) -> Int
        if _isPOD(Handler.Request.self) {
            drain = { kernel, limit in kernel.handleRun(upTo: limit) }
        } else {
            drain = { kernel, limit in kernel.handleMovedRun(upTo: limit) }
        }
        let call: @Sendable (KernelCore, Handler.Request) throws -> Handler.Response = { kernel, request in
            try unsafe unsafeDowncast(kernel, to: HandlerKernel<Handler>.self).callHandler(request)
        }
        make = { site in
            if site.isShared { return RingKernel.onSharedPool(site, handler) }
            return HandlerKernel(site, make: handler, drain: drain, call: call)
        }
    }

    /// A kernel in handler form whose handler may suspend.
    public init<Handler: AsyncRingKernelHandler>(
        _ handler: @autoclosure @escaping @Sendable () throws -> Handler, id: KernelID = Handler.kernelID,
        options: KernelOptions = KernelOptions()
    ) where Handler.Request == Request, Handler.Response == Response {
        self.id = id
        self.options = options
        make = { site in TaskKernel(site, announcesStart: true, body: HandlerLoop.body(handler)) }
    }

    @usableFromInline
    static func onSharedPool<Handler: RingKernelHandler>(
        _ site: KernelSite, _ handler: @escaping @Sendable () throws -> Handler
    ) -> Kernel<Request, Response> where Handler.Request == Request, Handler.Response == Response {
        TaskKernel(site, announcesStart: true, body: HandlerLoop.body { try DirectHandler(handler()) })
    }
}
