internal import Logging

/// A living supervisor: its children, and the task that sees to those that fail.
///
/// The task runs on Swift's global pool; kernels tell it what happened through a stream, which holds at most a few notices for each
/// child. Whoever stops the supervisor cancels the task and waits for its end first, so nobody starts a child meanwhile.
final class SupervisorNode: Sendable {
    /// Where a supervisor is in its life.
    enum Phase {
        case created, running
        /// Stopped by its own supervisor, or failed and waiting for it.
        case held
        case failed(KernelError)
        case terminated
    }

    enum Child: Sendable {
        case kernel(KernelCore)
        case supervisor(SupervisorNode)
    }

    /// A child has failed and is held.
    struct Notice: Sendable {
        let child: Int
        let failure: KernelError
    }

    struct State {
        var phase = Phase.created
        var children: [Child] = []
        var tracker = RestartTracker()
        var restarts = 0
        var notices: AsyncStream<Notice>.Continuation?
        var task: Task<Void, Never>?
        /// Why the supervisor fails, once it must.
        var failure: KernelError?
        /// How the kernels get on, as the watch saw it last, by child.
        var health: [Int: KernelHealth] = [:]
    }

    let definition: Supervisor
    /// The names from the topmost supervisor down.
    let path: String
    let host: SupervisionHost
    /// Tells the supervisor above; the topmost has none.
    private let escalate: (@Sendable (KernelError) -> Void)?
    let state = Locked(State())
    /// Happens when the topmost has ended.
    let ended = Event()

    init(
        _ definition: Supervisor, path: String? = nil, host: SupervisionHost,
        escalate: (@Sendable (KernelError) -> Void)? = nil
    ) {
        self.definition = definition
        self.path = path ?? definition.id
        self.host = host
        self.escalate = escalate
    }

    // MARK: The beginning

    /// Starts the children in order.
    ///
    /// - Throws: Why one did not start; those before it were terminated, the last one first.
    func start() async throws {
        let notices = openNotices()
        do {
            for (index, child) in definition.children.enumerated() {
                let child = try await launch(child, index)
                state.withLock { $0.children.append(child) }
                emit(.started, of: index)
            }
        } catch {
            await endChildren { child in try await self.terminate(child) }
            state.withLock { $0.phase = .terminated }
            throw error
        }
        begin(notices)
    }

    private func launch(_ child: SupervisedChild, _ index: Int) async throws -> Child {
        switch child.kind {
        case .kernel(let entry, let id, let lifetime):
            let core = try host.admit(id, entry.options) { site in
                let core = entry.make(site)
                core.ward = Ward(self, child: index, lifetime: lifetime)
                return core
            }
            try await core.launch()
            return .kernel(core)
        case .supervisor(let definition):
            let node = SupervisorNode(definition, path: "\(path)/\(definition.id)", host: host) { [weak self] failure in
                self?.childFailed(index, failure)
            }
            try await node.start()
            return .supervisor(node)
        }
    }

    private func openNotices() -> AsyncStream<Notice> {
        let (stream, continuation) = AsyncStream<Notice>.makeStream()
        state.withLock { state in
            state.notices = continuation
            state.failure = nil
        }
        return stream
    }

    private func begin(_ notices: AsyncStream<Notice>) {
        state.withLock { state in
            // The runtime may have shut down meanwhile, and ended the children.
            if case .terminated = state.phase { return }
            state.phase = .running
            state.task = Task { await run(notices) }
        }
    }

    // MARK: The task

    private func run(_ notices: AsyncStream<Notice>) async {
        await withDiscardingTaskGroup { group in
            if let heartbeat = definition.heartbeat { group.addTask { await self.watch(heartbeat) } }
            for await notice in notices {
                if definition.strategy == .oneForOne {
                    // What one child waits for is not the others' business.
                    group.addTask { await self.restart(notice) }
                } else {
                    await restart(notice)
                }
            }
            group.cancelAll()
        }
        guard let failure = state.withLock({ $0.failure }), !Task.isCancelled else { return }
        await fail(failure)
    }

    /// Starts a child that has failed, with those that the strategy joins to it, until that succeeds or may not be tried again.
    private func restart(_ notice: Notice) async {
        var notice = notice
        do {
            while isHeld(child(notice.child)) {
                guard let delay = nextDelay(for: notice.child) else { return giveUp(limitReached(notice.failure)) }
                emit(.restarting(after: delay), of: notice.child)
                let affected = affected(by: notice.child)
                for index in affected.reversed() where index != notice.child { try await stop(index) }
                try await host.sleep(for: delay)
                guard let next = try await start(affected) else { return }
                emit(.failed(next.failure), of: next.child)
                notice = next
            }
        } catch is CancellationError {
        } catch {
            giveUp(error as? KernelError ?? KernelError(.handlerFailed, "\(error)"))
        }
    }

    /// Starts the children that are held; returns the first that does not start.
    private func start(_ children: Range<Int>) async throws -> Notice? {
        for index in children where isHeld(child(index)) {
            do {
                switch child(index) {
                case .kernel(let core): try await core.revive()
                case .supervisor(let node): try await node.revive()
                }
                emit(.restarted, of: index)
            } catch let error as CancellationError {
                throw error
            } catch {
                // Somebody has terminated it meanwhile.
                if case .kernel(let core) = child(index), core.state.hasEnded || core.terminationAsked { continue }
                return Notice(child: index, failure: error as? KernelError ?? KernelError(.startFailed, "\(error)"))
            }
        }
        return nil
    }

    private func stop(_ index: Int) async throws {
        let child = child(index)
        if hasEnded(child) { return }
        // One that is held may still be on its way to a stop, when whoever stopped it was cancelled.
        let wasHeld = isHeld(child)
        switch child {
        case .kernel(let core): try await core.halt(timeout: definition.stopTimeout)
        case .supervisor(let node): try await node.halt()
        }
        if !wasHeld { emit(.stopped, of: index) }
    }

    private func affected(by index: Int) -> Range<Int> {
        switch definition.strategy {
        case .oneForOne: index..<index + 1
        case .oneForAll: 0..<definition.children.count
        case .restForOne: index..<definition.children.count
        }
    }

    private func nextDelay(for child: Int) -> Duration? {
        let now = host.timers.now
        return state.withLock { state in
            let delay = state.tracker.nextDelay(under: definition.restart, now: now, child: child)
            if delay != nil { state.restarts += 1 }
            return delay
        }
    }

    // MARK: Failure

    private func limitReached(_ failure: KernelError) -> KernelError {
        let what =
            definition.restart.limit.map {
                "has restarted its children \($0.maximum == 1 ? "once" : "\($0.maximum) times") within \($0.window)"
            }
            ?? "restarts none of its children"
        return KernelError(
            .restartLimitReached,
            "Supervisor \"\(path)\" \(what), and kernel \"\(failure.kernelID?.rawValue ?? "")\" has failed again. See the underlying error.",
            kernel: failure.kernelID, underlying: failure)
    }

    /// The supervisor fails: its task comes to its end and then sees to it.
    private func giveUp(_ failure: KernelError) {
        state.withLock { state in
            if state.failure == nil { state.failure = failure }
            return state.notices
        }?.finish()
    }

    private func fail(_ failure: KernelError) async {
        if escalate != nil { emit(.escalated(failure)) }
        for index in definition.children.indices.reversed() {
            do { try await stop(index) } catch is CancellationError { return } catch {
                host.logger.error("a child does not stop", metadata: ["supervisor": "\(path)", "error": "\(error)"])
            }
        }
        if let escalate {
            state.withLock { $0.phase = .held }
            host.logger.warning("supervisor failed", metadata: ["supervisor": "\(path)", "error": "\(failure)"])
            return escalate(failure)
        }
        host.logger.critical("supervisor gave up", metadata: ["supervisor": "\(path)", "error": "\(failure)"])
        await endFailed(failure)
        emit(.gaveUp(failure))
        ended.happen()
    }

    /// Ends all kernels below, which are held but for those that do not stop.
    private func endFailed(_ failure: KernelError) async {
        state.withLock { $0.phase = .failed(failure) }
        for child in state.withLock({ $0.children }).reversed() {
            switch child {
            case .kernel(let core): await core.giveUp(failure, timeout: definition.stopTimeout)
            case .supervisor(let node): await node.endFailed(failure)
            }
        }
    }

    // MARK: The end, and the pause in between

    /// Stops the children, the last one first; their queues stay.
    ///
    /// - Throws: ``KernelError`` with `terminationTimedOut`, when one does not stop; `CancellationError`.
    func halt() async throws {
        await endTask()
        for index in definition.children.indices.reversed() { try await stop(index) }
        state.withLock { $0.phase = .held }
    }

    /// Starts the children again, in order.
    ///
    /// - Throws: Why one did not start; all are held then.
    func revive() async throws {
        await endTask()
        let notices = openNotices()
        state.withLock { $0.tracker = RestartTracker() }
        if let notice = try await start(definition.children.indices) {
            emit(.failed(notice.failure), of: notice.child)
            try await halt()
            throw notice.failure
        }
        begin(notices)
    }

    /// Ends everything below, the last child first.
    ///
    /// - Throws: The first error of those that did not end well; the others were ended all the same.
    func terminate() async throws {
        await endTask()
        let error = await endChildren { child in try await self.terminate(child) }
        state.withLock { state in if case .failed = state.phase {} else { state.phase = .terminated } }
        ended.happen()
        if let error { throw error }
    }

    private func terminate(_ child: Child) async throws {
        switch child {
        case .kernel(let core): try await core.terminate(timeout: definition.stopTimeout)
        case .supervisor(let node): try await node.terminate()
        }
    }

    /// When the runtime shuts down: asks the kernels to end, the last one first, and waits for each until `deadline`.
    func wane(until deadline: Duration) async {
        await endTask()
        await endChildren { child in
            switch child {
            case .kernel(let core):
                core.requestTermination()
                _ = try await core.waitForEnd(Swift.max(deadline - self.host.timers.now, .zero))
            case .supervisor(let node): await node.wane(until: deadline)
            }
        }
        state.withLock { state in if case .failed = state.phase {} else { state.phase = .terminated } }
        ended.happen()
    }

    @discardableResult
    private func endChildren(_ end: (Child) async throws -> Void) async -> (any Error)? {
        var first: (any Error)?
        for child in state.withLock({ $0.children }).reversed() {
            do { try await end(child) } catch { first = first ?? error }
        }
        return first
    }

    private func endTask() async {
        let (notices, task) = state.withLock { ($0.notices, $0.task) }
        notices?.finish()
        task?.cancel()
        await task?.value
    }

    // MARK: Small things

    /// Whether the tree has ended, for good or because it gave up.
    var isOver: Bool { hasEnded(.supervisor(self)) }

    func child(_ index: Int) -> Child { state.withLock { $0.children[index] } }

    func isHeld(_ child: Child) -> Bool {
        switch child {
        case .kernel(let core): core.isHeld && !core.state.hasEnded
        case .supervisor(let node): node.state.withLock { if case .held = $0.phase { true } else { false } }
        }
    }

    private func hasEnded(_ child: Child) -> Bool {
        switch child {
        case .kernel(let core): core.state.hasEnded
        case .supervisor(let node):
            node.state.withLock { state in
                switch state.phase {
                case .failed, .terminated: true
                case .created, .running, .held: false
                }
            }
        }
    }

    func emit(_ kind: SupervisionEvent.Kind, of child: Int? = nil) {
        host.events.send(
            SupervisionEvent(supervisor: path, child: child.map { definition.children[$0].name }, kind: kind))
    }
}

extension SupervisorNode: Guardian {
    func kernelFailed(_ child: Int, _ failure: KernelError) {
        emit(.failed(failure), of: child)
        tell(child, failure)
    }

    func kernelEnded(_ child: Int, _ failure: KernelError?) {
        // What made the supervisor give up is told once.
        if let failure, failure.code != .restartLimitReached { emit(.failed(failure), of: child) }
        emit(.ended, of: child)
    }

    /// A supervisor below has failed.
    private func childFailed(_ child: Int, _ failure: KernelError) { tell(child, failure) }

    private func tell(_ child: Int, _ failure: KernelError) {
        _ = state.withLock { $0.notices }?.yield(Notice(child: child, failure: failure))
    }
}
