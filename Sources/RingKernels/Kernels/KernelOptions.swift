/// What a sender meets when a bounded queue is full.
public enum Backpressure: String, Sendable, Codable, CaseIterable {
    /// The sender suspends until there is room, its timeout passes or it is cancelled.
    case block
    /// The sender gets ``KernelError`` with the code `queueFull`.
    case reject
    /// The oldest message of the least urgent band makes room; it goes to the dead letters.
    case dropOldest
    /// The message that is being sent goes to the dead letters.
    case dropNewest
}

/// How a kernel's input or output queue behaves.
public struct QueueOptions: Sendable, Hashable {
    /// Most messages that wait in the queue, at least 1.
    public var capacity: Int
    /// What happens beyond that.
    public var backpressure: Backpressure
    /// How many of the latest message IDs an input queue remembers to refuse a second delivery; 0 for none.
    public var deduplicationWindow: Int

    public init(capacity: Int = 4096, backpressure: Backpressure = .block, deduplicationWindow: Int = 0) {
        self.capacity = capacity
        self.backpressure = backpressure
        self.deduplicationWindow = deduplicationWindow
    }

    /// - Throws: ``KernelError`` with the code `invalidOption`, naming the value.
    func validate(_ name: String, of kernel: KernelID) throws(KernelError) {
        guard capacity >= 1, capacity <= 1 << 40 else {
            throw .invalidOption("\(name).capacity is \(capacity). Give at least 1 and at most 2^40.", kernel)
        }
        guard deduplicationWindow >= 0 else {
            throw .invalidOption(
                "\(name).deduplicationWindow is \(deduplicationWindow). Give 0 for none, or how many message IDs to remember.",
                kernel)
        }
    }
}

/// Which thread a kernel lives on.
public enum Placement: Sendable, Hashable {
    /// The home with the fewest kernels.
    case automatic
    /// The home with this index, from 0.
    case home(Int)
    /// The home of another kernel: messages between the two cross no core.
    case near(KernelID)
    /// A thread of its own, which the kernel may block.
    case dedicated
    /// The kernel's code runs on Swift's global pool, its queue on a home: for code that must live there. Slower.
    case shared
    /// A child process: a trap, a crash or a lack of memory there ends the child alone, and the kernel's restart policy
    /// decides what follows. The program must call ``IsolatedKernels/serveIfChild(_:)``.
    case process(ProcessOptions)

    /// A child process of the running program.
    public static var process: Placement { .process(ProcessOptions()) }
}

/// Everything about a kernel that is not its behaviour.
public struct KernelOptions: Sendable {
    /// The queue of messages to the kernel.
    public var inputQueue: QueueOptions
    /// The queue of answers to messages that nobody asked with.
    public var outputQueue: QueueOptions
    /// Where it runs.
    public var placement: Placement
    /// What happens after an error.
    public var restart: RestartPolicy
    /// What becomes of the message in hand when an error is thrown.
    public var messageInHand: MessageInHand

    public init(
        inputQueue: QueueOptions = QueueOptions(), outputQueue: QueueOptions = QueueOptions(),
        placement: Placement = .automatic, restart: RestartPolicy = .never,
        messageInHand: MessageInHand = .deadLettered
    ) {
        self.inputQueue = inputQueue
        self.outputQueue = outputQueue
        self.placement = placement
        self.restart = restart
        self.messageInHand = messageInHand
    }

    func validate(for kernel: KernelID) throws(KernelError) {
        try inputQueue.validate("inputQueue", of: kernel)
        try outputQueue.validate("outputQueue", of: kernel)
        guard outputQueue.deduplicationWindow == 0 else {
            throw .invalidOption(
                "outputQueue.deduplicationWindow is \(outputQueue.deduplicationWindow), but answers are never sent twice. Leave it at 0.",
                kernel)
        }
        try restart.validate { .invalidOption($0, kernel) }
        try messageInHand.validate(for: kernel)
        if case .process(let process) = placement { try process.validate(for: kernel) }
        guard !kernel.rawValue.isEmpty else {
            throw .invalidOption("The kernel's ID is empty. Give it a name that a person can find again.", kernel)
        }
    }
}
