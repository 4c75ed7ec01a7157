import RingKernels

/// The telemetry of one kernel as other programs want it: plain numbers, durations in nanoseconds.
struct KernelFigures: Codable {
    var kernel: String
    var state: String
    var received: Int
    var processed: Int
    var answered: Int
    var failed: Int
    var dropped: Int
    var rejected: Int
    var queueHighWater: Int
    var queueWaitP50Nanoseconds: Double?
    var handlingP50Nanoseconds: Double?
    var handlingP999Nanoseconds: Double?

    init(_ telemetry: KernelTelemetry) {
        kernel = telemetry.kernelID.rawValue
        state = telemetry.state.description
        received = telemetry.received
        processed = telemetry.processed
        answered = telemetry.answered
        failed = telemetry.failed
        dropped = telemetry.dropped
        rejected = telemetry.rejected
        queueHighWater = telemetry.queueHighWater
        queueWaitP50Nanoseconds = telemetry.queueWait.map { $0.p50 / .nanoseconds(1) }
        handlingP50Nanoseconds = telemetry.handling.map { $0.p50 / .nanoseconds(1) }
        handlingP999Nanoseconds = telemetry.handling.map { $0.p999 / .nanoseconds(1) }
    }
}
