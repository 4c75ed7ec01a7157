/// A ring kernel whose handler needs no suspension: its home's thread calls it directly, batch after batch.
///
/// Private state is the stored properties of the conforming type. `@RingKernel` writes the conformance; by hand it takes
/// an ID and `handle`.
public protocol RingKernelHandler: SendableMetatype {
    associatedtype Request: Message
    associatedtype Response: Message

    /// The ID under which it is launched unless said otherwise.
    static var kernelID: KernelID { get }

    /// Acquires resources. Runs once before the first message, and again after a restart.
    mutating func start(in context: KernelContext) async throws

    /// Handles one message and returns the answer, to which the runtime adds the correlation ID if it has none.
    ///
    /// It must not block: its home's other kernels wait meanwhile. Use ``Placement/dedicated`` for code that does.
    /// - Throws: What a restart policy is for. An error that belongs to the conversation is an answer.
    mutating func handle(_ request: Request, in context: KernelContext) throws -> Response

    /// Releases resources. Runs once at the end, after a failure too.
    mutating func stop(in context: KernelContext) async throws
}

extension RingKernelHandler {
    public mutating func start(in context: KernelContext) async throws {}
    public mutating func stop(in context: KernelContext) async throws {}
}

/// A ring kernel whose handler may suspend: it runs as a task of its home's thread, one message at a time.
public protocol AsyncRingKernelHandler: SendableMetatype {
    associatedtype Request: Message
    associatedtype Response: Message

    /// The ID under which it is launched unless said otherwise.
    static var kernelID: KernelID { get }

    /// Acquires resources. Runs once before the first message, and again after a restart.
    mutating func start(in context: KernelContext) async throws

    /// Handles one message and returns the answer, to which the runtime adds the correlation ID if it has none.
    ///
    /// - Throws: What a restart policy is for. An error that belongs to the conversation is an answer.
    mutating func handle(_ request: Request, in context: KernelContext) async throws -> Response

    /// Releases resources. Runs once at the end, after a failure too.
    mutating func stop(in context: KernelContext) async throws
}

extension AsyncRingKernelHandler {
    public mutating func start(in context: KernelContext) async throws {}
    public mutating func stop(in context: KernelContext) async throws {}
}
