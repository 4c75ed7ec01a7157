import RingKernels

/// The message of the workloads: six scalars beside the three standard fields, 89 bytes.
struct Six: Message {
    var a = 0, b = 0, c = 0, d = 0, e = 0, f = 0
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    /// A message with distinct content.
    init(_ number: Int) {
        (a, b, c) = (number, number &+ 1, number &+ 2)
        (d, e, f) = (number &+ 3, number &+ 4, number &+ 5)
    }

    /// What a consumer folds into its checksum.
    var sum: Int { a &+ b &+ c &+ d &+ e &+ f }
}

/// A message whose content is counted by reference.
struct Labelled: Message {
    var label: String
    var samples: [Float]
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?
}

/// Asks a measuring kernel to do its work so often.
struct Measure: Message {
    var count: Int
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?
}

/// What it measured, in nanoseconds: a duration for each round trip, or one for everything.
struct Measured: Message {
    var nanoseconds: [UInt64]
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?
}
