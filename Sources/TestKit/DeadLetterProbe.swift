public import RingKernels

/// Collects the dead letters of a runtime from the moment it is made.
///
/// Timeouts are real time, whatever clock the runtime has.
public final class DeadLetterProbe: Sendable {
    private let runtime: RingKernelRuntime
    private let log: EventLog<DeadLetter>
    /// The runtime's count when this probe had begun to read.
    private let before: Int
    private let reader: Task<Void, Never>

    /// Begins to collect.
    public init(_ runtime: RingKernelRuntime) {
        let letters = runtime.deadLetters
        let log = EventLog<DeadLetter>()
        self.runtime = runtime
        self.log = log
        before = runtime.deadLetterCount
        reader = Task { for await letter in letters { log.append(letter) } }
    }

    deinit { reader.cancel() }

    /// What has been collected, in order.
    public var letters: [DeadLetter] { log.events }

    /// Takes the next dead letter, waiting for it. Every letter is taken once.
    ///
    /// - Throws: ``TestKitError`` with `deadLetterMissing`; `CancellationError`.
    @discardableResult
    public func expectLetter(timeout: Duration = .seconds(10)) async throws -> DeadLetter {
        try await expectLetters(1, timeout: timeout)[0]
    }

    /// Takes the next `count` dead letters, waiting for them.
    ///
    /// - Throws: ``TestKitError`` with `deadLetterMissing`; `CancellationError`.
    @discardableResult
    public func expectLetters(_ count: Int, timeout: Duration = .seconds(10)) async throws -> [DeadLetter] {
        if let letters = try await log.take(count, timeout: timeout) { return letters }
        throw TestKitError(
            .deadLetterMissing,
            "\(count) dead letter(s) were expected within \(timeout), but \(letters.count) have come in all. The messages may be queued still: terminate their kernel first."
        )
    }

    /// Checks that nothing has died beyond what was taken. No time passes.
    ///
    /// - Throws: ``TestKitError`` with `unexpectedDeadLetters`.
    public func expectNoLetter() async throws {
        _ = try await log.wait(forCount: runtime.deadLetterCount - before, timeout: .seconds(10))
        let rest = log.untaken
        if !rest.isEmpty { throw TestKitError.died(rest) }
    }

    /// All letters, once the runtime is shut down; waits for that.
    public func allLetters() async -> [DeadLetter] {
        await reader.value
        return log.events
    }
}
