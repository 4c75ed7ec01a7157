internal import CRingKernels
internal import Logging
internal import Synchronization

/// A kernel whose handler is called directly by its home's thread.
@safe
final class HandlerKernel<Handler: RingKernelHandler>: Kernel<Handler.Request, Handler.Response>, @unchecked Sendable {
    // SAFETY: as in `KernelCore`; `handler` is touched on the home's thread, by its hooks or its messages, never both.

    private let make: @Sendable () throws -> Handler
    /// *home*: the state, at an address of its own so that a call needs no exclusivity check.
    private var handler: UnsafeMutablePointer<Handler>?
    /// *home*: whether messages may be handled: after `start`, before `stop`, and not after an error.
    private var isReady = false
    /// *home*: whether a hook runs, so that ending waits for it.
    private var isInHook = false
    private var context: KernelContext?
    private let hook = Locked<Task<Void, Never>?>(nil)

    /// Most messages handled before the home looks after its other kernels.
    private static var batchLimit: Int { 256 }

    init(_ site: KernelSite, make: @escaping @Sendable () throws -> Handler) {
        self.make = make
        super.init(site)
    }

    deinit { destroyHandler() }

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
                do { try unsafe fresh.initialize(to: make()) } catch {
                    unsafe fresh.deallocate()
                    throw error
                }
                unsafe handler = fresh
                try await unsafe fresh.pointee.start(in: context)
                isInHook = false
                isReady = true
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
    private func stopHandler(after failure: (any Error)?) {
        isReady = false
        if unsafe handler == nil { return codeHasEnded(failure) }
        runHook { [self] context in
            var outcome = failure
            do {
                try await unsafe handler?.pointee.stop(in: context)
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
        context = nil
        hook.withLock { $0 = nil }
    }

    override func cancelCode() { hook.withLock { $0 }?.cancel() }

    // MARK: Messages

    override func wakeUp() {
        if isReady && isFlowing && hasMail { schedule() }
    }

    override func handleMessages() {
        guard isReady, let handler = unsafe handler, let context else { return }
        let began = drk_ticks()
        let slice = environment.sliceTicks
        var afterFirst = began
        var handled = 0
        // How many messages to handle between two looks at the clock: one by one when they are slow.
        var stride = 16
        let outer = home.runningContext
        home.runningContext = context
        while handled < Self.batchLimit, isFlowing, let mail = takeMail() {
            if mail.sentAt != 0 { queueWait.record(began > mail.sentAt ? began &- mail.sentAt : 0) }
            do {
                let response = try unsafe handler.pointee.handle(mail.message, in: context)
                respond(response, to: mail)
            } catch {
                handled &+= 1
                handlerThrew(error, on: mail)
                break
            }
            handled &+= 1
            if handled == 1 {
                afterFirst = drk_ticks()
                if afterFirst &- began > slice / 16 { stride = 1 }
            }
            if handled % stride == 0 && drk_ticks() &- began > slice { break }
        }
        home.runningContext = outer
        counters.processed.bump(by: handled)
        settleTaken()
        if environment.hasTelemetry && handled > 0 {
            handling.record(afterFirst &- began)
            if handled > 1 {
                let rest = UInt64(handled - 1)
                handling.record((drk_ticks() &- afterFirst) / rest, count: UInt32(rest))
            }
        }
        wakeUp()
    }

    @inline(__always)
    private func respond(_ response: consuming Handler.Response, to mail: borrowing Mail) {
        if let reply = mail.reply {
            if response.correlationID == nil { response.correlationID = mail.message.messageID }
            answer(reply, response)
        } else if hasOutput {
            if response.correlationID == nil { response.correlationID = mail.message.messageID }
            emitOrStall(response)
        }
    }

    private func handlerThrew(_ error: any Error, on mail: Mail) {
        logger.error(
            "`handle` threw", metadata: ["error": "\(error)", "message": "\(mail.message.messageID)"])
        discard(mail, .handlerFailed, failure(error))
        stopHandler(after: error)
    }
}
