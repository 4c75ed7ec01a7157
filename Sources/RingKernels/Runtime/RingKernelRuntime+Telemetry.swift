internal import Synchronization

/// What a runtime shows of its kernels.
extension RingKernelRuntime {
    /// What the kernel with this ID has done; also for one that has lately ended.
    ///
    /// - Throws: ``KernelError`` with `unknownKernel` or `telemetryOff`.
    public func telemetry(of id: KernelID) throws -> KernelTelemetry { try kernel(id).telemetry }

    /// The figures of all of them; none when telemetry is off.
    func allTelemetry() -> [KernelTelemetry] {
        guard configuration.telemetry else { return [] }
        return livingAndEnded().compactMap { core in
            do { return try core.telemetry } catch { return nil }
        }
    }

    /// A table of all kernels, living and lately ended, for people.
    public func summary() -> String {
        guard configuration.telemetry else {
            return livingAndEnded().map { "\($0.id)  \($0.state)" }.joined(separator: "\n")
        }
        return TelemetryTable.render(allTelemetry())
    }

    /// Messages that died from now on, until the runtime is shut down. Every reader sees all of them.
    public var deadLetters: AsyncStream<DeadLetter> { letters.stream() }

    /// How many messages have died since the start.
    public var deadLetterCount: Int { letters.count.load(ordering: .relaxed) }
}
