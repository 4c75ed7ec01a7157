/// A living supervision tree, usable from anywhere.
public struct SupervisorHandle: Sendable {
    private let node: SupervisorNode

    init(_ node: SupervisorNode) { self.node = node }

    /// The name of the topmost supervisor.
    public var id: String { node.definition.id }

    /// What the tree looks like now.
    public var tree: SupervisionTree { node.tree }

    /// The typed handle of a kernel of the tree, from its definition. It stays the same through all restarts.
    ///
    /// - Parameter id: The ID under which the kernel was given to the supervisor, when that is not the definition's.
    /// - Throws: ``KernelError`` with `unknownKernel` or `wrongMessageType`.
    public func handle<Request, Response>(
        of kernel: RingKernel<Request, Response>, id: KernelID? = nil
    ) throws -> RingKernelHandle<Request, Response> {
        try handle(id ?? kernel.id, accepting: Request.self, answering: Response.self)
    }

    /// The typed handle of the kernel with this ID anywhere in the tree.
    ///
    /// - Throws: ``KernelError`` with `unknownKernel` or `wrongMessageType`.
    public func handle<Request: Message, Response: Message>(
        _ id: KernelID, accepting: Request.Type, answering: Response.Type
    ) throws -> RingKernelHandle<Request, Response> {
        let kernels = node.kernels
        guard let core = kernels.first(where: { $0.id == id }) else {
            throw KernelError.unknown(id, known: kernels.map(\.id), hint: "in the tree of supervisor \"\(self.id)\"")
        }
        return try RingKernelHandle(core.typed(Request.self, Response.self))
    }

    /// Activates all kernels of the tree, in the order in which they were started; those that are active stay so.
    ///
    /// - Throws: ``KernelError`` with `illegalTransition` for one that has ended. One that waits for its restart is active after it.
    public func activate() async throws {
        for core in node.kernels { try await core.activateInTree() }
    }

    /// Ends all kernels of the tree, the last one first, and with them the supervisors. Calling it again waits for the same end.
    ///
    /// - Throws: ``KernelError`` with `terminationTimedOut` or `handlerFailed`, the first of them; the others were ended all the same.
    public func terminate() async throws {
        if let current = KernelContext.current?.core, node.kernels.contains(where: { $0 === current }) {
            throw KernelError(
                .illegalTransition,
                "Kernel \"\(current.id)\" cannot wait for the end of the tree that it is part of. Have somebody else terminate it.",
                kernel: current.id, state: current.state)
        }
        try await node.terminate()
    }

    /// Waits until the tree has ended: because somebody terminated it, or the runtime shut down.
    ///
    /// - Throws: ``KernelError`` with `restartLimitReached` when it gave up; `CancellationError`.
    public func waitForEnd() async throws {
        _ = try await node.ended.wait(on: node.host.timers)
        if case .failed(let failure) = node.state.withLock({ $0.phase }) { throw failure }
    }
}

extension SupervisorNode {
    /// All kernels of the tree, in the order in which they were started.
    var kernels: [KernelCore] {
        state.withLock { $0.children }.flatMap { child in
            switch child {
            case .kernel(let core): [core]
            case .supervisor(let node): node.kernels
            }
        }
    }
}

extension KernelCore {
    fileprivate final func activateInTree() async throws {
        let outcome = OneShot<Void>()
        home.post(ClosureErrand { [self] _ in activateNow(outcome) })
        try await outcome.valueIgnoringCancellation()
    }
}
