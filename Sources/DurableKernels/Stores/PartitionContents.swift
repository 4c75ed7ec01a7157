public import RingKernels

/// A state as bytes, with what kind of kernel wrote it.
public struct StoredState: Sendable, Hashable {
    /// The `stateName` of the kernel.
    public var owner: String
    /// Its `stateVersion`.
    public var version: Int
    /// The state as MessagePack.
    public var bytes: [UInt8]

    public init(owner: String, version: Int, bytes: [UInt8]) {
        self.owner = owner
        self.version = version
        self.bytes = bytes
    }
}

/// A message that was handled and is remembered, so that it is not handled again.
public struct HandledMessage: Sendable, Hashable {
    public var message: MessageID
    /// Which message of the kernel it was, counted from 1.
    public var sequence: Int64
    /// When it was handled, on the clock of its partition, in milliseconds.
    public var time: Int64
    /// What was answered, as MessagePack; empty in what `load` returns.
    public var answer: [UInt8]

    public init(message: MessageID, sequence: Int64, time: Int64, answer: [UInt8]) {
        self.message = message
        self.sequence = sequence
        self.time = time
        self.answer = answer
    }
}

/// A message on its way to another kernel.
public struct OutgoingMessage: Sendable, Hashable {
    /// Its place among those of its kernel.
    public var number: Int64
    /// The kernel that it goes to.
    public var target: KernelID
    /// The name of its declaration in `JournalledHandler.outgoing`.
    public var name: String
    public var message: MessageID
    /// The message as MessagePack.
    public var payload: [UInt8]

    public init(number: Int64, target: KernelID, name: String, message: MessageID, payload: [UInt8]) {
        self.number = number
        self.target = target
        self.name = name
        self.message = message
        self.payload = payload
    }
}

/// What is stored of one kernel.
public struct PartitionContents: Sendable, Hashable {
    /// The state that was last written whole; `nil` for a kernel that has stored nothing.
    public var state: StoredState?
    /// What became of it since, oldest first.
    public var deltas: [StateDelta] = []
    /// How many messages the kernel has handled.
    public var sequence: Int64 = 0
    /// The messages that are remembered, oldest first, without their answers.
    public var handled: [HandledMessage] = []
    /// The messages that have not been acknowledged, oldest first.
    public var outgoing: [OutgoingMessage] = []

    public init() {}

    /// The state with all that became of it; `nil` for a kernel that has stored none.
    ///
    /// - Throws: ``DurableError`` with `storeCorrupt`.
    func current(of kernel: KernelID) throws(DurableError) -> StoredState? {
        guard var state else { return nil }
        for (index, delta) in deltas.enumerated() {
            guard let next = delta.applied(to: state.bytes) else {
                throw DurableError(
                    .storeCorrupt,
                    "Difference \(index + 1) of \(deltas.count) to the stored state of kernel \"\(kernel)\" does not fit it. Restore the store from a backup.",
                    kernel: kernel)
            }
            state.bytes = next
        }
        return state
    }
}

/// What is to change in a partition, all of it at once.
public struct PartitionChange: Sendable, Hashable {
    /// What happens to the state.
    public enum StateWrite: Sendable, Hashable {
        case unchanged
        /// It replaces the stored state and all its differences.
        case whole(StoredState)
        /// It comes behind the stored differences.
        case delta(StateDelta)
    }

    public var state = StateWrite.unchanged
    /// How many messages the kernel has handled now; `nil` for as many as before.
    public var sequence: Int64?
    /// Messages that were handled.
    public var handled: [HandledMessage] = []
    /// Messages for other kernels.
    public var outgoing: [OutgoingMessage] = []
    /// The numbers of messages that their targets have acknowledged.
    public var delivered: [Int64] = []
    /// Which handled messages may be forgotten: those up to a sequence number and those before a time. A message that waits in
    /// the outbox of some kernel of the store is never forgotten: it may come again.
    public var forgetting: (throughSequence: Int64, before: Int64)? {
        get { forgettingLimits.map { ($0.sequence, $0.time) } }
        set { forgettingLimits = newValue.map { Limits(sequence: $0.throughSequence, time: $0.before) } }
    }

    private struct Limits: Sendable, Hashable {
        var sequence: Int64
        var time: Int64
    }
    private var forgettingLimits: Limits?

    public init() {}
}
