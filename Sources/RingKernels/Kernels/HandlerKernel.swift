internal import CRingKernels
internal import Logging
internal import Synchronization

/// A kernel whose handler is called directly by its home's thread.
@safe @usableFromInline
final class HandlerKernel<Handler: RingKernelHandler>: Kernel<Handler.Request, Handler.Response>, @unchecked Sendable {
    // SAFETY: as in `KernelCore`; `handler` is touched on the home's thread, by its hooks or its messages, never both.

    private let make: @Sendable () throws -> Handler
    /// ``handleRun(upTo:)``, made where the handler's type is known, so that the compiler makes it for that type.
    private let drain: @Sendable (HandlerKernel<Handler>, Int) -> Int
    private let movedCall: @Sendable (KernelCore, Handler.Request) throws -> Handler.Response
    /// *home*: whether a hook runs, so that ending waits for it.
    private var isInHook = false
    private var context: KernelContext?

    /// Most messages handled before the home looks after its other kernels.
    private static var batchLimit: Int { 1024 }

    /// *home*: messages to handle between two looks at the clock: one when they are slow.
    private var stride = 1

    @usableFromInline
    init(
        _ site: KernelSite, make: @escaping @Sendable () throws -> Handler,
        drain: @escaping @Sendable (HandlerKernel<Handler>, Int) -> Int,
        call: @escaping @Sendable (KernelCore, Handler.Request) throws -> Handler.Response
    ) {
        self.make = make
        self.drain = drain
        movedCall = call
        // A request that may be handled again needs a place in the queue.
        let mayWantBack = site.options.messageInHand.redeliveries > 0
        super.init(site, isHandler: true, inPlace: mayWantBack ? nil : call)
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

    private enum Hook {
        case start
        case stop(after: (any Error)?)
    }

    /// Runs a hook as a task in the home's isolation, with the kernel as the task-local current one.
    private func run(_ hook: Hook) {
        let context = self.context ?? KernelContext(self)
        self.context = context
        unsafe box.pointee.context = unsafe Unmanaged.passUnretained(context)
        ward?.contextAddress.store(contextAddress, ordering: .relaxed)
        isInHook = true
        setCode(
            isolation.start(prefersHome: true) { [self] isolation in
                await run(hook, context, isolation: isolation)
            })
    }

    /// See ``HomeIsolation`` for why the isolation is a parameter.
    private func run(_ hook: Hook, _ context: KernelContext, isolation: isolated HomeIsolation) async {
        await KernelContext.$ofTask.withValue(context) {
            _ = isolation
            holdIsolation()
            switch hook {
            case .start: await start(context, isolation: isolation)
            case .stop(let failure): await stop(context, after: failure, isolation: isolation)
            }
        }
    }

    private func start(_ context: KernelContext, isolation: isolated HomeIsolation) async {
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
            setCode(nil)
            isCodeReady = true
            hasStarted()
            if shouldTerminate { windDown() } else { wakeUp() }
        } catch {
            isInHook = false
            destroyHandler()
            codeHasEnded(error)
        }
    }

    private func stop(
        _ context: KernelContext, after failure: (any Error)?, isolation: isolated HomeIsolation
    ) async {
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

    override func startUp(isRestart: Bool) { run(.start) }

    override func windDown() {
        if isInHook { return }  // the hook's end comes back here
        stopHandler(after: nil)
    }

    /// Runs `stop` on the state there is, then reports the end of the kernel's code.
    func stopHandler(after failure: (any Error)?) {
        isCodeReady = false
        if unsafe handler == nil { return codeHasEnded(failure) }
        run(.stop(after: failure))
    }

    override func letGo() {
        unsafe box.pointee.context = nil
        context = nil
    }

    // MARK: Messages

    override func wakeUp() {
        if isRunnable && hasMail { schedule() }
    }

    override func handleMessages() {
        guard isRunnable else { return }
        if !isQuick { stride = 1 }
        let outer = enter()
        // Fast messages are timed from the first look at the clock, which is soon enough.
        var began = stride == 1 ? drk_ticks() : 0
        var (looked, handled) = (began, 0)
        while handled < Self.batchLimit {
            let run = drain(self, stride)
            handled &+= run
            if run < stride { break }
            let now = drk_ticks()
            if began == 0 {
                began = now
            } else {
                if stride == 1 { notePace(now &- looked) }
                stride = now &- looked > environment.sliceTicks / 256 &* UInt64(stride) ? 1 : 16
            }
            looked = now
            if now &- began > environment.sliceTicks { break }
        }
        leave(outer, handled)
    }

    /// Handles at most `limit` messages and returns how many; fewer when there are no more, or the kernel takes no more.
    ///
    /// Compiled for the handler's type in its own module, where a definition is made. A message is handled in its slot: it was
    /// written there a while ago, whereas moving it first would read what was written a moment ago, in pieces of another size,
    /// which a processor is slow at.
    @inlinable @inline(__always)
    func handleRun(upTo limit: Int) -> Int {
        guard let handler = unsafe handler, let context = unsafe box.pointee.context else { return 0 }
        return handleRun(upTo: limit) { slot in unsafe handle(slot, handler, context) }
    }

    /// The same for requests with references: lending one from its slot would count them, moving it does not.
    @usableFromInline
    func handleMovedRun(upTo limit: Int) -> Int { handleRun(upTo: limit) { slot in handleMoved(slot) } }

    @inlinable @inline(__always)
    func handleRun(upTo limit: Int, _ handle: (MailSlot) -> Void) -> Int {
        var handled = 0
        while handled < limit, unsafe box.pointee.isRunnable && !homeState.pointee.hasUrgentArrival.current,
            let slot = unsafe box.pointee.removeFirst()
        {
            handled &+= 1
            occupancy.add(-1)
            let sentAt = slot.tag.sentAt
            let began = sentAt == 0 ? 0 : noteWait(since: sentAt)
            handle(slot)
            if began != 0 { noteHandling(since: began) }
        }
        return handled
    }

    /// Handles the message in `slot`, gives the slot back and sees to the answer.
    @inlinable @inline(__always)
    func handle(_ slot: MailSlot, _ handler: UnsafeMutablePointer<Handler>, _ context: Unmanaged<KernelContext>) {
        let reply = slot.reply
        let request = unsafe Payload<Handler.Request>.location(at: slot.payload)
        do {
            // Written out here: passed on as a parameter, the request would be copied.
            var response = unsafe try context._withUnsafeGuaranteedRef { context throws in
                unsafe try handler.pointee.handle(request.pointee, in: context)
            }
            if response.correlationID == nil { response.correlationID = unsafe request.pointee.messageID }
            unsafe Payload<Handler.Request>.destroy(at: slot.payload)
            unsafe box.pointee.release()
            pass(consume response, to: reply)
        } catch {
            handlerThrew(error, on: slot)
        }
    }

    /// The same for a request that is moved out of the slot first.
    func handleMoved(_ slot: MailSlot) {
        let (reply, tag) = (slot.reply, slot.tag)
        let request = unsafe Payload<Handler.Request>.take(from: slot.payload)
        unsafe box.pointee.release()
        do {
            pass(try movedCall(self, request), to: reply)
        } catch {
            handlerThrew(error, on: Mail(request, reply: reply, tag: tag))
        }
    }

    /// Calls the handler with a request that is in hand. Compiled like ``handleRun(upTo:)``.
    @inlinable @inline(__always)
    func callHandler(_ request: Handler.Request) throws -> Handler.Response {
        guard let handler = unsafe handler, let context = unsafe box.pointee.context else {
            preconditionFailure("A kernel that takes messages has its state.")
        }
        var response = unsafe try context._withUnsafeGuaranteedRef { context throws in
            unsafe try handler.pointee.handle(request, in: context)
        }
        if response.correlationID == nil { response.correlationID = request.messageID }
        return response
    }

    /// Sends an answer on its way.
    @inlinable @inline(__always)
    func pass(_ response: consuming Handler.Response, to reply: ReplyTo) {
        if !reply.isNobody {
            deliver(response, to: reply)
        } else if Handler.Response.self != Acknowledgement.self {
            emitOrStall(response)
        }
    }

    /// The handler threw at the message in a slot that was taken from the queue.
    @usableFromInline
    func handlerThrew(_ error: any Error, on slot: MailSlot) {
        let mail = Mail(taking: slot)
        unsafe box.pointee.release()
        handlerThrew(error, on: mail)
    }

    private func handlerThrew(_ error: any Error, on mail: consuming Mail) {
        let failure = handlerThrew(error, on: mail.message.messageID)
        settleInHand(mail, failure)
    }

    @usableFromInline
    override func handlerThrew(_ error: any Error, on message: MessageID) -> KernelError {
        logger.error("`handle` threw", metadata: ["error": "\(error)", "message": "\(message)"])
        let failure = failure(error)
        stopHandler(after: error)
        return failure
    }
}
