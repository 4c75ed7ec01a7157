internal import Logging

/// What every kernel of a runtime needs from it, without knowing the runtime.
final class RuntimeEnvironment: Sendable {
    let timers: TimerQueue
    let deadLetters: DeadLetterOffice
    let topics: TopicHub
    let logger: Logger
    let hasTelemetry: Bool
    /// How many ticks a kernel may handle messages before its home looks after the others: about 100 µs.
    let sliceTicks: UInt64
    /// Held while a kernel's task is set or read, which happens when its code begins, ends or is cancelled.
    let codeLock = Locked(())
    /// Finds a running kernel by its ID.
    let find: @Sendable (KernelID) throws(KernelError) -> KernelCore
    /// Told when a kernel has ended.
    let kernelHasEnded: @Sendable (KernelCore) -> Void
    /// In the process of an isolated kernel: the way to the kernels of its parent, which are all that it can send to.
    let route: (any MessageRoute)?

    init(
        timers: TimerQueue, deadLetters: DeadLetterOffice, logger: Logger, hasTelemetry: Bool,
        find: @escaping @Sendable (KernelID) throws(KernelError) -> KernelCore,
        kernelHasEnded: @escaping @Sendable (KernelCore) -> Void, route: (any MessageRoute)? = nil
    ) {
        self.timers = timers
        self.deadLetters = deadLetters
        topics = TopicHub(timers: timers, hasTelemetry: hasTelemetry)
        self.logger = logger
        self.hasTelemetry = hasTelemetry
        sliceTicks = UInt64(100_000 / TickScale.nanosecondsPerTick)
        self.find = find
        self.kernelHasEnded = kernelHasEnded
        self.route = route
    }
}
