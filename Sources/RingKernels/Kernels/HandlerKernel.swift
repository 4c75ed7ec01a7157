internal import CRingKernels
internal import Logging
internal import Synchronization

/// A kernel whose handler is called directly by its home's thread.
@safe @usableFromInline
final class HandlerKernel<Handler: RingKernelHandler>: Kernel<Handler.Request, Handler.Response>, @unchecked Sendable {
    // SAFETY: as in `KernelCore`; `handler` is touched on the home's thread, by its hooks or its messages, never both.

    private let make: @Sendable () throws -> Handler
    /// Handles the message in a slot: made where the handler's type is known, so that the compiler makes it for that type.
    /// False when the handler threw.
    private let handle: @Sendable (HandlerKernel<Handler>, MailSlot) -> Bool
    /// *home*: whether a hook runs, so that ending waits for it.
    private var isInHook = false
    private var context: KernelContext?
    private let hook = Locked<Task<Void, Never>?>(nil)

    /// Most messages handled before the home looks after its other kernels.
    private static var batchLimit: Int { 256 }

    /// *home*: messages to handle between two looks at the clock: one when they are slow.
    private var stride = 1

    @usableFromInline
    init(
        _ site: KernelSite, make: @escaping @Sendable () throws -> Handler,
        handle: @escaping @Sendable (HandlerKernel<Handler>, MailSlot) -> Bool
    ) {
        self.make = make
        self.handle = handle
        super.init(site, isHandler: true)
    }

    deinit { destroyHandler() }

    /// *home*: the state, at an address of its own so that a call needs no exclusivity check.
    @usableFromInline
    var handler: UnsafeMutablePointer<Handler>? {
        get { unsafe box.pointee.handler?.assumingMemoryBound(to: Handler.self) }
        set { unsafe box.pointee.handler = UnsafeMutableRawPointer(newValue) }
    }

    private func destroyHandler() {
        unsafe handler?.deinitialize(count: 1)
        unsafe handler?.deallocate()
        unsafe handler = nil
    }

    // MARK: Hooks

    /// Runs a hook as a task in the home's isolation, with the kernel as the task-local current one.
    private func runHook(_ body: nonisolated(nonsending) @escaping @Sendable (KernelContext) async -> Void) {
        let context = self.context ?? KernelContext(self)
        self.context = context
        unsafe box.pointee.context = unsafe Unmanaged.passUnretained(context)
        isInHook = true
        let task = Task(executorPreference: home) { [isolation] in
            await Self.run(body, context, isolation: isolation)
        }
        hook.withLock { $0 = task }
    }

    /// See ``HomeIsolation`` for why the isolation is a parameter.
    private static func run(
        _ body: nonisolated(nonsending) @Sendable (KernelContext) async -> Void, _ context: KernelContext,
        isolation: isolated HomeIsolation
    ) async {
        await KernelContext.$ofTask.withValue(context) {
            _ = isolation
            holdIsolation()
            await body(context)
        }
    }

    override func startUp(isRestart: Bool) {
        runHook { [self] context in
            do {
                destroyHandler()
                let fresh = UnsafeMutablePointer<Handler>.allocate(capacity: 1)
                do { unsafe try fresh.initialize(to: make()) } catch {
                    unsafe fresh.deallocate()
                    throw error
                }
                unsafe handler = unsafe fresh
                unsafe try await fresh.pointee.start(in: context)
                isInHook = false
                isCodeReady = true
                hasStarted()
                if shouldTerminate { windDown() } else { wakeUp() }
            } catch {
                isInHook = false
                destroyHandler()
                codeHasEnded(error)
            }
        }
    }

    override func windDown() {
        if isInHook { return }  // the hook's end comes back here
        stopHandler(after: nil)
    }

    /// Runs `stop` on the state there is, then reports the end of the kernel's code.
    func stopHandler(after failure: (any Error)?) {
        isCodeReady = false
        if unsafe handler == nil { return codeHasEnded(failure) }
        runHook { [self] context in
            var outcome = failure
            do {
                unsafe try await handler?.pointee.stop(in: context)
            } catch {
                logger.error("`stop` threw", metadata: ["error": "\(error)"])
                outcome = outcome ?? error
            }
            isInHook = false
            destroyHandler()
            codeHasEnded(outcome)
        }
    }

    override func letGo() {
        unsafe box.pointee.context = nil
        context = nil
        hook.withLock { $0 = nil }
    }

    override func cancelCode() { hook.withLock { $0 }?.cancel() }

    // MARK: Messages

    override func wakeUp() {
        if isRunnable && hasMail { schedule() }
    }

    override func handleMessages() {
        guard isRunnable else { return }
        let outer = unsafe enter()
        // Fast messages are timed from the first look at the clock, which is soon enough.
        var began = stride == 1 ? drk_ticks() : 0
        var (looked, untilLook, handled) = (began, stride, 0)
        while handled < Self.batchLimit, isRunnable, let slot = unsafe box.pointee.removeFirst() {
            handled &+= 1
            guard handleMessage(in: slot) else { break }
            untilLook &-= 1
            if untilLook == 0 {
                let now = drk_ticks()
                if began == 0 {
                    began = now
                } else {
                    stride = now &- looked > environment.sliceTicks / 256 &* UInt64(stride) ? 1 : 16
                }
                (looked, untilLook) = (now, stride)
                if now &- began > environment.sliceTicks { break }
            }
        }
        unsafe leave(outer, handled)
    }

    override func handleInPlace() {
        unsafe homeState.pointee.sinceTurn &+= 1
        let outer = unsafe enter()
        if let slot = unsafe box.pointee.removeFirst() { _ = handleMessage(in: slot) }
        unsafe leave(outer, 1)
        if state.hasEnded { releaseIfUnreachable() }
    }

    @inline(__always)
    private func enter() -> Unmanaged<KernelContext>? {
        let outer = unsafe homeState.pointee.runningContext
        unsafe homeState.pointee.runningContext = unsafe box.pointee.context
        unsafe box.pointee.isBusy = true
        return unsafe outer
    }

    @inline(__always)
    private func leave(_ outer: Unmanaged<KernelContext>?, _ handled: Int) {
        unsafe box.pointee.isBusy = false
        unsafe homeState.pointee.runningContext = unsafe outer
        counters.processed.bump(by: handled)
        if unsafe box.pointee.takenFromAfar != 0 || !box.pointee.isOpen { settleTaken() }
        wakeUp()
    }

    @inline(__always)
    private func handleMessage(in slot: MailSlot) -> Bool {
        let tag = slot.tag
        uncount(tag)
        let sentAt = tag.sentAt
        if sentAt == 0 { return handle(self, slot) }
        let began = drk_ticks()
        queueWait.record(began > sentAt ? began &- sentAt : 0)
        defer { handling.record(drk_ticks() &- began) }
        return handle(self, slot)
    }

    /// Handles the message in `slot` and sees to its answer. Specialised for the handler's type where a definition is made.
    @inlinable @inline(__always)
    func handle(_ slot: MailSlot) -> Bool {
        let reply = slot.reply
        let request = unsafe Payload<Handler.Request>.take(from: slot.payload)
        guard let handler = unsafe handler, let context = unsafe box.pointee.context else { return false }
        do {
            var response = unsafe try context._withUnsafeGuaranteedRef { context throws in
                unsafe try handler.pointee.handle(request, in: context)
            }
            if response.correlationID == nil { response.correlationID = request.messageID }
            if !reply.isNobody {
                deliver(consume response, to: reply)
            } else if Handler.Response.self != Acknowledgement.self {
                emitOrStall(response)
            }
            return true
        } catch {
            handlerThrew(error, on: request, reply)
            return false
        }
    }

    @usableFromInline
    func handlerThrew(_ error: any Error, on request: Handler.Request, _ reply: ReplyTo) {
        logger.error("`handle` threw", metadata: ["error": "\(error)", "message": "\(request.messageID)"])
        discard(Envelope(request, reply: reply, sentAt: 0), .handlerFailed, failure(error))
        stopHandler(after: error)
    }
}
