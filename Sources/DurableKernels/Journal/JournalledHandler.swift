public import RingKernels

/// A ring kernel whose caller gets an answer only after everything that the message did is on disk.
///
/// What a message does is its change of ``DurableStateOwner/state``, its answer, and the messages that it sends through the
/// context. All of it is written in one transaction, or none.
///
/// ```swift
/// struct Account: JournalledHandler {
///     static let kernelID: KernelID = "account"
///     var state = 0
///
///     mutating func handle(_ request: Deposit, in context: JournalContext) throws -> Balance {
///         state += request.amount
///         return Balance(amount: state, answering: request)
///     }
/// }
/// let account = try await runtime.launch(RingKernel(journalling: Account(), in: store))
/// ```
///
/// A message may be handled more than once until its effect is on disk: after a crash when it is sent again, and when a later message
/// of its batch throws. What was done before is undone each time, as far as it went through `state` and the context. So `handle`
/// must do nothing else: no file, no network, no call of other kernels but through the context.
public protocol JournalledHandler: DurableStateOwner {
    associatedtype Request: Message
    associatedtype Response: Message

    /// The ID under which it is launched unless said otherwise.
    static var kernelID: KernelID { get }

    /// The messages that it sends to other kernels; none unless said otherwise.
    static var outgoing: [Outgoing] { get }

    /// Handles one message and returns the answer, to which the runtime adds the correlation ID if it has none.
    ///
    /// - Throws: What undoes the message: the state is what it was before, nothing is sent, its caller gets the error as the cause of
    ///   a `KernelError` with `handlerFailed`, and the kernel goes on. An error that belongs to the conversation is an answer.
    mutating func handle(_ request: Request, in context: JournalContext) throws -> Response
}

extension JournalledHandler {
    public static var outgoing: [Outgoing] { [] }
}
