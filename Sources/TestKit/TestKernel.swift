public import RingKernels

/// Runs `body` with one kernel, launched and active in a small runtime of its own, and ends both afterwards.
///
/// ```swift
/// try await withTestKernel(RingKernel(Calculator())) { kernel in
///     #expect(try await kernel.ask(CalculateRequest(a: 10, b: 5)).result == 15)
/// }
/// ```
/// - Parameters:
///   - clock: The time of the runtime; `nil` for the system's.
///   - tolerated: Why messages may die in this test.
/// - Throws: What `body` throws; ``TestKitError`` with `unexpectedDeadLetters` when messages died for other reasons;
///   ``KernelError`` when the kernel did not start, failed in its clean-up, or did not end.
@discardableResult
nonisolated(nonsending) public func withTestKernel<Request, Response, Result>(
    _ kernel: RingKernel<Request, Response>, clock: ManualClock? = nil,
    tolerating tolerated: Set<DeadLetter.Reason> = [],
    _ body: nonisolated(nonsending) (RingKernelHandle<Request, Response>) async throws -> Result
) async throws -> Result {
    try await withTestRuntime(clock: clock, tolerating: tolerated) { runtime in
        try await runtime.withKernel(kernel, body)
    }
}

/// Runs `body` with one handler; see `withTestKernel(_:clock:tolerating:_:)` for a definition.
@discardableResult
nonisolated(nonsending) public func withTestKernel<Handler: RingKernelHandler, Result>(
    _ handler: @autoclosure @escaping @Sendable () throws -> Handler, options: KernelOptions = KernelOptions(),
    clock: ManualClock? = nil, tolerating tolerated: Set<DeadLetter.Reason> = [],
    _ body: nonisolated(nonsending) (RingKernelHandle<Handler.Request, Handler.Response>) async throws -> Result
) async throws -> Result {
    try await withTestKernel(RingKernel(handler(), options: options), clock: clock, tolerating: tolerated, body)
}

/// Runs `body` with one asynchronous handler; see `withTestKernel(_:clock:tolerating:_:)` for a definition.
@discardableResult
nonisolated(nonsending) public func withTestKernel<Handler: AsyncRingKernelHandler, Result>(
    _ handler: @autoclosure @escaping @Sendable () throws -> Handler, options: KernelOptions = KernelOptions(),
    clock: ManualClock? = nil, tolerating tolerated: Set<DeadLetter.Reason> = [],
    _ body: nonisolated(nonsending) (RingKernelHandle<Handler.Request, Handler.Response>) async throws -> Result
) async throws -> Result {
    try await withTestKernel(RingKernel(handler(), options: options), clock: clock, tolerating: tolerated, body)
}

/// Runs `body` with a small runtime for several kernels and probes, and shuts it down afterwards.
///
/// - Parameters:
///   - homes: How many home threads there are.
///   - clock: The time of the runtime; `nil` for the system's.
///   - tolerated: Why messages may die in this test.
/// - Throws: What `body` throws; ``TestKitError`` with `unexpectedDeadLetters` when messages died for other reasons;
///   ``KernelError`` when a kernel did not end.
@discardableResult
nonisolated(nonsending) public func withTestRuntime<Result>(
    homes: Int = 1, clock: ManualClock? = nil, tolerating tolerated: Set<DeadLetter.Reason> = [],
    _ body: nonisolated(nonsending) (RingKernelRuntime) async throws -> Result
) async throws -> Result {
    let runtime = RingKernelRuntime(configuration: .testing(homes: homes, clock: clock))
    try await runtime.start()
    let letters = DeadLetterProbe(runtime)
    let result = try await ending({ try await runtime.shutdown() }) { try await body(runtime) }
    let unexpected = await letters.allLetters().filter { !tolerated.contains($0.reason) }
    guard unexpected.isEmpty else { throw TestKitError.died(unexpected) }
    return result
}

extension RingKernelRuntime.Configuration {
    /// A configuration for tests: few threads that do not spin, no reports to swift-metrics, telemetry on.
    ///
    /// With one home, kernels take turns in an order that depends on messages alone.
    public static func testing(homes: Int = 1, clock: ManualClock? = nil) -> RingKernelRuntime.Configuration {
        var configuration = RingKernelRuntime.Configuration()
        configuration.homes = homes
        configuration.clock = clock
        configuration.idleSpins = 0
        configuration.metricsInterval = nil
        return configuration
    }
}
