internal import RingKernels

/// For how long a journalled kernel remembers the messages that it has handled.
///
/// A message that comes again while it is remembered gets the stored answer and has no effect; one that was forgotten is handled like a new
/// one. So remember for longer than anybody tries again. A message is forgotten when there are more than ``messages`` newer
/// ones, or when it is older than ``age``, whichever comes first; both bounds may be exceeded a little. A message that another
/// kernel of the same store still means to deliver is not forgotten.
public struct Retention: Sendable, Hashable {
    /// How many messages are remembered.
    public var messages: Int
    /// For how long, counting only the time in which the kernel has its state open. It is taken from a clock that
    /// never jumps, so setting the system's time changes nothing.
    public var age: Duration

    public init(messages: Int = 10_000, age: Duration = .seconds(7 * 86_400)) {
        self.messages = messages
        self.age = age
    }
}

/// How a journalled kernel writes.
public struct JournalOptions: Sendable, Hashable {
    /// Most messages that are handled before their effects are written together.
    public var batch: Int
    /// For how long messages are remembered.
    public var retention: Retention
    /// Most messages that may wait for their targets; sending more throws `outboxFull`.
    public var outboxLimit: Int
    /// Most differences of a large state that are stored before it is written whole again.
    public var compactAfter: Int

    public init(
        batch: Int = 256, retention: Retention = Retention(), outboxLimit: Int = 10_000, compactAfter: Int = 256
    ) {
        self.batch = batch
        self.retention = retention
        self.outboxLimit = outboxLimit
        self.compactAfter = compactAfter
    }

    /// - Throws: ``DurableError`` with `invalidOption`, naming the value.
    func validate(for kernel: KernelID) throws(DurableError) {
        for (name, value) in [
            ("batch", batch), ("retention.messages", retention.messages), ("outboxLimit", outboxLimit),
            ("compactAfter", compactAfter),
        ] where value < 1 {
            throw .invalidOption("\(name) is \(value). Give at least 1.", kernel)
        }
        guard retention.age > .zero else {
            throw .invalidOption("retention.age is \(retention.age). Give a duration above zero.", kernel)
        }
    }
}
