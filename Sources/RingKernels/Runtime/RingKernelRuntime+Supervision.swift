extension RingKernelRuntime {
    /// Starts a supervision tree: launches all its kernels, in order. They take messages once the tree is activated.
    ///
    /// - Throws: ``KernelError`` with `invalidOption`, `duplicateKernel` (for a supervisor's name, too), `startFailed`, …: why a kernel
    ///   did not start. Those before it were terminated then.
    public func launch(_ supervisor: Supervisor) async throws -> SupervisorHandle {
        try supervisor.validate()
        let node = try enter(supervisor)
        do { try await node.start() } catch {
            leave(node)
            throw error
        }
        return SupervisorHandle(node)
    }

    /// What happens to supervised kernels from now on, until the runtime is shut down. Every reader sees everything.
    public var supervisionEvents: AsyncStream<SupervisionEvent> { supervision.events.stream() }

    /// The supervision trees that live, and those that have given up, in the order in which they were launched.
    public var supervisionTrees: [SupervisionTree] { supervisors.map(\.tree) }
}
