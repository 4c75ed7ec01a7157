// Without it for `devicecheck`, which is to be small.
#if !WITHOUT_SERVICE_LIFECYCLE
    public import ServiceLifecycle

    extension RingKernelRuntime: Service {
        /// Runs the runtime as a service: starts it if that has not happened, waits for graceful shutdown or cancellation, and
        /// shuts down in order.
        public func run() async throws {
            if isNew { try await start() }
            do { try await gracefulShutdown() } catch is CancellationError {}
            try await shutdown()
        }
    }
#endif
