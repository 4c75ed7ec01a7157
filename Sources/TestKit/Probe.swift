public import RingKernels

/// A kernel that does nothing but remember what it was sent: a target to give to the kernels under test.
///
/// ```swift
/// let probe = try await Probe<Alert>(in: runtime)
/// let kernel = try await runtime.launch(Detector(reportingTo: probe.handle))
/// …
/// let alert = try await probe.expectMessage()
/// ```
///
/// Timeouts are real time, whatever clock the runtime has: how long the test is willing to wait.
public final class Probe<Received: Message>: Sendable {
    /// The kernel that others send to.
    public let handle: RingKernelHandle<Received, Acknowledgement>
    private let log: EventLog<Received>

    /// Launches and activates a probe.
    ///
    /// - Throws: ``KernelError`` as `RingKernelRuntime.launch` does.
    public init(
        in runtime: RingKernelRuntime, id: KernelID = "probe", options: KernelOptions = KernelOptions()
    ) async throws {
        let log = EventLog<Received>()
        self.log = log
        handle = try await runtime.launch(Recorder(log: log), id: id, options: options)
        try await handle.activate()
    }

    /// Everything that has arrived, in order.
    public var messages: [Received] { log.events }

    /// Takes the next message, waiting for it. Every message is taken once.
    ///
    /// - Throws: ``TestKitError`` with `messageMissing`; `CancellationError`.
    @discardableResult
    public func expectMessage(timeout: Duration = .seconds(10)) async throws -> Received {
        try await expectMessages(1, timeout: timeout)[0]
    }

    /// Takes the next `count` messages, waiting for them.
    ///
    /// - Throws: ``TestKitError`` with `messageMissing`; `CancellationError`.
    @discardableResult
    public func expectMessages(_ count: Int, timeout: Duration = .seconds(10)) async throws -> [Received] {
        if let messages = try await log.take(count, timeout: timeout) { return messages }
        throw TestKitError(
            .messageMissing,
            "Probe \"\(handle.id)\" waited \(timeout) for \(count) message(s) of type \(Received.self); \(messages.count) have come in all. Check that the kernel is active and sends to this probe."
        )
    }

    /// Checks that nothing is there beyond what was taken, once everything sent to the probe before this call has arrived.
    /// No time passes.
    ///
    /// What a kernel sends later is not seen: first wait until it has handled its message, or use
    /// ``expectNoMessage(afterAsking:_:timeout:)``. Call it from the test's task, one call at a time.
    /// - Throws: ``TestKitError`` with `unexpectedMessage`.
    public func expectNoMessage() async throws {
        try await settle()
        let rest = log.untaken
        guard let first = rest.first else { return }
        throw TestKitError(
            .unexpectedMessage,
            "Probe \"\(handle.id)\" expected nothing, but got \(rest.count) message(s), the first: \(first). Take those that are meant to come with `expectMessage`."
        )
    }

    /// Asks `kernel` and waits for its answer, then checks that the kernel has sent the probe nothing until then.
    ///
    /// - Returns: The answer.
    /// - Throws: ``TestKitError`` with `unexpectedMessage`, and what `ask` throws.
    @discardableResult
    public func expectNoMessage<Request: Message, Response: Message>(
        afterAsking kernel: RingKernelHandle<Request, Response>, _ request: Request, timeout: Duration = .seconds(10)
    ) async throws -> Response {
        let answer = try await kernel.ask(request, timeout: timeout)
        try await expectNoMessage()
        return answer
    }

    /// Waits until everything that was sent before is in `messages`.
    private func settle() async throws {
        // Pausing happens on the probe's thread behind all arrivals, so `received` counts them; then they are handled.
        try await handle.deactivate()
        let received = try handle.telemetry.received
        try await handle.reactivate()
        _ = try await log.wait(forCount: received, timeout: .seconds(10))
    }
}

/// The probe's kernel.
private struct Recorder<Received: Message>: RingKernelHandler {
    static var kernelID: KernelID { "probe" }
    let log: EventLog<Received>

    mutating func handle(_ request: Received, in context: KernelContext) throws -> Acknowledgement {
        log.append(request)
        return Acknowledgement(answering: request)
    }
}
