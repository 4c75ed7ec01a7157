extension KernelCore {
    /// - Throws: ``KernelError`` with `telemetryOff`.
    final var telemetry: KernelTelemetry {
        get throws(KernelError) {
            guard environment.hasTelemetry else {
                throw KernelError(
                    .telemetryOff,
                    "Telemetry is turned off in this runtime. Set `configuration.telemetry` to true to have figures.",
                    kernel: id)
            }
            return KernelTelemetry(
                kernelID: id, state: state, received: counters.received.current,
                processed: counters.processed.current,
                answered: counters.answered.current - senderCounters.lateElsewhere.current,
                dropped: counters.dropped.current + senderCounters.dropped.current,
                rejected: senderCounters.rejected.current, duplicates: counters.duplicates.current,
                failed: counters.failed.current, restarts: counters.restarts.current,
                lateAnswers: counters.lateAnswers.current + senderCounters.lateElsewhere.current,
                undelivered: counters.undelivered.current, redelivered: counters.redelivered.current,
                discarded: counters.discarded.current,
                queueDepth: depth, queueHighWater: counters.highWater.current, outputDepth: outputDepth,
                queueWait: queueWait.snapshot(), handling: handling.snapshot())
        }
    }
}
