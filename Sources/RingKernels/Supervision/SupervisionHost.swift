internal import Logging

/// What supervisors need of their runtime.
final class SupervisionHost: Sendable {
    let timers: TimerQueue
    let logger: Logger
    let events = Broadcast<SupervisionEvent>()
    /// Finds a home for a kernel and enters it under its ID.
    let admit: @Sendable (KernelID, KernelOptions, (KernelSite) -> KernelCore) throws -> KernelCore

    init(
        timers: TimerQueue, logger: Logger,
        admit: @escaping @Sendable (KernelID, KernelOptions, (KernelSite) -> KernelCore) throws -> KernelCore
    ) {
        self.timers = timers
        self.logger = logger
        self.admit = admit
    }

    /// - Throws: `CancellationError`.
    func sleep(for duration: Duration) async throws {
        try Task.checkCancellation()
        if duration <= .zero { return }
        let due = OneShot<Void>()
        let timer = timers.schedule(after: duration) { due.finish(.success(())) }
        defer { timers.cancel(timer) }
        try await due.value()
    }
}
