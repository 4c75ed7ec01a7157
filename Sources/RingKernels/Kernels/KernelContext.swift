public import Logging
internal import Synchronization

/// What a kernel's code knows and can do: its identity, its state, its logger, and sending to other kernels.
public class KernelContext: @unchecked Sendable {
    // SAFETY: constant; what it calls says itself from where.
    @usableFromInline final let core: KernelCore

    init(_ core: KernelCore) { self.core = core }

    @TaskLocal static var ofTask: KernelContext?

    /// The kernel whose code is running, for libraries that are called by it; `nil` outside of kernels.
    public static var current: KernelContext? {
        guard let home = unsafe currentHomeState(),
            let address = unsafe UnsafeRawPointer(bitPattern: home.pointee.running.load(ordering: .relaxed))
        else { return ofTask }
        return unsafe Unmanaged<KernelContext>.fromOpaque(address).takeUnretainedValue()
    }

    /// The kernel's name in its runtime.
    public final var kernelID: KernelID { core.id }

    /// Whether the kernel takes messages now.
    public final var isActive: Bool { core.isActive }

    /// Whether the kernel has been asked to end; its code should return soon.
    public final var shouldTerminate: Bool { core.shouldTerminate }

    /// A logger that names the kernel.
    public final var logger: Logger { core.logger }

    /// Tells the supervisor's ``Heartbeat`` that a long handling gets on. Without one it does nothing.
    public final func beat() { core.ward?.beats.wrappingAdd(1, ordering: .relaxed) }

    /// Waits until the kernel is active, or is asked to end.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    nonisolated(nonsending) public final func waitActive() async throws {
        let waiter = OneShot<Void>()
        let core = core
        let mustWait = await core.isolation.perform {
            if core.isActive || core.shouldTerminate || core.state.hasEnded { return false }
            core.activationWaiters.append(waiter)
            return true
        }
        if mustWait { try await waiter.value() }
    }

    /// Sends a message to another kernel; its answer goes to that kernel's output queue. Suspends while the queue is full
    /// and blocks.
    ///
    /// - Throws: ``KernelError`` when the kernel has ended or rejects; `CancellationError`.
    @inlinable @discardableResult
    nonisolated(nonsending) public final func send<M: Message, R: Message>(
        _ message: consuming M, to target: RingKernelHandle<M, R>
    ) async throws -> SendResult {
        try await target.kernel.sendQuickly(message, timeout: nil)
    }

    /// The same from a synchronous handler, which cannot suspend.
    ///
    /// A message for a full queue that blocks waits in this kernel's outbox, and the kernel handles nothing more until it
    /// has found room; if its target ends meanwhile it becomes a dead letter.
    /// - Throws: ``KernelError`` when the kernel has ended or rejects.
    @inlinable @inline(__always)
    public final func send<M: Message, R: Message>(_ message: consuming M, to target: RingKernelHandle<M, R>) throws {
        let band = message.priority.band
        // What waits for room already must not be overtaken.
        guard unsafe currentHomeState() == core.homeState, unsafe core.box.pointee.waitingForRoom == 0,
            let claim = target.kernel.claim(band)
        else { return try target.kernel.sendFromHandler(message, of: core) }
        target.kernel.fill(claim, message, .nobody, band)
    }

    /// Sends a message to the kernel with this ID.
    ///
    /// - Throws: ``KernelError`` with `unknownKernel` or `wrongMessageType`, and as for a handle.
    @discardableResult
    nonisolated(nonsending) public final func send<M: Message>(_ message: M, to id: KernelID) async throws -> SendResult
    {
        if let route = core.environment.route { return try await route.send(message, to: id) }
        return try await core.environment.find(id).taking(M.self).send(message, timeout: nil)
    }

    /// The same from a synchronous handler.
    public final func send<M: Message>(_ message: M, to id: KernelID) throws {
        if let route = core.environment.route { return try route.sendFromHandler(message, to: id, of: core) }
        try core.environment.find(id).taking(M.self).sendFromHandler(message, of: core)
    }

    /// The handle of another kernel of the runtime.
    ///
    /// - Throws: ``KernelError`` with `unknownKernel` or `wrongMessageType`; with `undeliverable` in a process of its own, where
    ///   there are no other kernels: send to them by their IDs.
    public final func kernel<M: Message, R: Message>(
        _ id: KernelID, accepting: M.Type, answering: R.Type
    ) throws -> RingKernelHandle<M, R> {
        if core.environment.route != nil { throw KernelError.noHandles(to: id, in: kernelID) }
        return try RingKernelHandle(core.environment.find(id).typed(M.self, R.self))
    }
}

extension KernelCore {
    /// This kernel as one that takes `Request`s.
    func taking<Request: Message>(_: Request.Type) throws(KernelError) -> RequestPort<Request> {
        if let port = self as? RequestPort<Request> { return port }
        throw .wrongType(id, direction: "takes", expected: messageTypes.request, found: Request.self)
    }

    /// This kernel with both its types.
    func typed<Request: Message, Response: Message>(
        _: Request.Type, _: Response.Type
    ) throws(KernelError) -> Kernel<Request, Response> {
        if let kernel = self as? Kernel<Request, Response> { return kernel }
        _ = try taking(Request.self)
        throw .wrongType(id, direction: "answers with", expected: messageTypes.response, found: Response.self)
    }
}
