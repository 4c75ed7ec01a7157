/// The percentiles of a histogram of durations, each exact to 12.5 %.
public struct LatencySnapshot: Sendable, Hashable, Codable {
    /// How many durations were recorded.
    public let count: Int
    public let p50: Duration
    public let p90: Duration
    public let p99: Duration
    public let p999: Duration
    /// The longest, exact.
    public let maximum: Duration
}

/// What one kernel has done since it was launched; restarts do not reset it.
public struct KernelTelemetry: Sendable, Hashable, Codable {
    public let kernelID: KernelID
    public let state: KernelState
    /// Messages that reached the kernel's queue.
    public let received: Int
    /// Messages the kernel's code has dealt with, failures included.
    public let processed: Int
    /// Answers that reached a waiting caller or the output queue.
    public let answered: Int
    /// Messages dropped by back-pressure, on either side of the queue.
    public let dropped: Int
    /// Messages refused because the queue was full.
    public let rejected: Int
    /// Messages refused because their ID had been seen.
    public let duplicates: Int
    /// Errors the kernel's code threw.
    public let failed: Int
    /// How often it was started again.
    public let restarts: Int
    /// Answers whose caller had given up.
    public let lateAnswers: Int
    /// Messages that were still queued when the kernel ended.
    public let undelivered: Int
    /// Messages that were in hand at a failure and put back to be handled again, each time.
    public let redelivered: Int
    /// Messages that were in hand at a failure and given up without a dead letter, as their kernel's options say.
    public let discarded: Int
    /// Messages that wait now.
    public let queueDepth: Int
    /// The most that ever waited.
    public let queueHighWater: Int
    /// Answers that wait on the output queue now.
    public let outputDepth: Int
    /// From the send to the moment the kernel took the message; `nil` before the first one. Of messages that are sent in
    /// quick succession one in 64 is timed.
    public let queueWait: LatencySnapshot?
    /// The time the kernel's code took for the same messages; a loop is timed from one `receive` to the next.
    public let handling: LatencySnapshot?
}

/// One line of the list of kernels.
public struct KernelSummary: Sendable, Hashable, Codable {
    public let kernelID: KernelID
    public let state: KernelState
    /// The index of its home.
    public let home: Int
    public let queueDepth: Int
}
