import RingKernels

/// A message that the counted workloads send.
protocol Sample: Message {
    /// Distinct for each message of a run; below 0 in those that mean something else.
    var number: Int { get set }
    init(number: Int)
    /// What a consumer folds into its sum, so that the content is read.
    var content: Int { get }
}

extension Sample {
    /// The message behind all others of a run.
    static var last: Self { Self(number: -1) }
    var isLast: Bool { number == -1 }
    /// A message to be ignored.
    static var nothing: Self { Self(number: -2) }
    var isNothing: Bool { number == -2 }
}

/// Six scalars beside the three standard fields, which lie in the message itself.
struct Scalars: Sample {
    var number = 0, b = 0, c = 0, d = 0, e = 0, f = 0
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(number: Int) {
        (self.number, b, c) = (number, number &+ 1, number &+ 2)
        (d, e, f) = (number &+ 3, number &+ 4, number &+ 5)
    }

    var content: Int { number &+ b &+ c &+ d &+ e &+ f }
}

/// A text and an array. All messages share theirs, as copies do: making one retains both, ending it releases both, and
/// nothing is allocated for them.
struct Labelled: Sample {
    var number = 0
    var label: String
    var samples: [Float]
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    // Longer than the 15 bytes that a String has room for in itself.
    private static let label = String(repeating: "label ", count: 8)
    private static let samples = (0..<64).map(Float.init)

    init(number: Int) {
        self.number = number
        label = Self.label
        samples = Self.samples
    }

    var content: Int { number &+ label.utf8.count &+ samples.count }
}

/// Tells a measuring kernel to do its work so often, or, below 0, that what it waits for has happened.
struct Measure: Message {
    var count: Int
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    static var done: Measure { Measure(count: -1) }
    /// To be ignored.
    static var nothing: Measure { Measure(count: -2) }
}

/// What a measuring kernel counted.
struct Measured: Message {
    var allocations: Int
    var frees: Int
    var retains: Int
    var releases: Int
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(_ counts: Counts) {
        (allocations, frees) = (counts.allocations, counts.frees)
        (retains, releases) = (counts.retains, counts.releases)
    }

    var counts: Counts { Counts(allocations: allocations, frees: frees, retains: retains, releases: releases) }
}
