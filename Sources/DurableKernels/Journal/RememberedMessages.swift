internal import RingKernels

/// The handled messages that a kernel remembers: which, and when it is time to forget some.
///
/// Time is counted in milliseconds while the partition is open, on from what was stored last: neither the system's date nor the time
/// in between has a part in it, so that no jump of a clock makes anything be forgotten early.
struct RememberedMessages {
    private var sequences: [MessageID: Int64]
    /// How many messages the kernel has handled.
    private(set) var sequence: Int64
    private let retention: Retention
    private let time: StoreTime
    /// What the clock showed, less what had been counted before.
    private let origin: Duration
    private var lastForgot: Int64
    /// What the time was at least: it never goes back.
    private var latest: Int64

    init(_ contents: PartitionContents, retention: Retention, time: @escaping StoreTime) {
        sequences = Dictionary(
            contents.handled.map { ($0.message, $0.sequence) }, uniquingKeysWith: { Swift.max($0, $1) })
        sequence = contents.sequence
        self.retention = retention
        self.time = time
        lastForgot = contents.handled.last?.time ?? 0
        latest = lastForgot
        origin = time() - .milliseconds(lastForgot)
    }

    /// The partition's time in milliseconds.
    mutating func now() -> Int64 {
        latest = Swift.max(latest, (time() - origin).wholeMilliseconds)
        return latest
    }

    /// The sequence number of a message, if it was handled and is remembered.
    subscript(_ message: MessageID) -> Int64? { sequences[message] }

    /// Enters messages that were handled and written, and lets go of those that were forgotten.
    mutating func update(handled: [HandledMessage], forgotten: [MessageID]) {
        for message in handled { sequences[message.message] = message.sequence }
        if let last = handled.last { sequence = last.sequence }
        for message in forgotten { sequences[message] = nil }
    }

    /// What may be forgotten together with the next change; `nil` while it is not worth looking.
    mutating func limitsIfDue(adding count: Int, at now: Int64) -> (throughSequence: Int64, before: Int64)? {
        let age = retention.age.wholeMilliseconds
        let slack = Swift.max(64, retention.messages / 8)
        guard sequences.count + count > retention.messages + slack || now - lastForgot > age / 8 else { return nil }
        lastForgot = now
        return (sequence + Int64(count) - Int64(retention.messages), now - age)
    }
}

extension Duration {
    /// Milliseconds, rounded down and clamped to what 64 bits hold.
    var wholeMilliseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        if overflow { return seconds < 0 ? .min : .max }
        let (sum, carried) = product.addingReportingOverflow(attoseconds / 1_000_000_000_000_000)
        return carried ? (seconds < 0 ? .min : .max) : sum
    }
}
