import RingKernels

/// The message of all figures: six scalars beside the three standard fields, 89 bytes.
struct Six: Message {
    var a = 0.0, b = 0.0, c = 0.0, d = 0.0, e = 0.0, f = 0.0
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?
}

/// Asks a measuring kernel to take so many samples.
struct Measure: Message {
    var samples: Int
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?
}

/// What it measured: nanoseconds each, sorted.
struct Samples: Message {
    var nanoseconds: [UInt64]
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    /// The value that `share` of the samples do not exceed.
    func percentile(_ share: Double) -> UInt64 {
        nanoseconds[min(nanoseconds.count - 1, Int(Double(nanoseconds.count) * share))]
    }
}
