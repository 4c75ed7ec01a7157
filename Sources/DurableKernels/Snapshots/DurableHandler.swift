public import RingKernels

/// A handler whose state is saved now and then, and at the end: for high rates, where the last messages before a crash may be lost.
///
/// ```swift
/// struct Counter: DurableHandler {
///     static let kernelID: KernelID = "counter"
///     var state = 0
///
///     mutating func handle(_ request: Add, in context: KernelContext) -> Sum {
///         state += request.amount
///         return Sum(count: state, answering: request)
///     }
/// }
/// let counter = try await runtime.launch(RingKernel(snapshotting: Counter(), in: store, every: .messages(10_000)))
/// ```
/// `start` finds the stored state in place. What `stop` leaves in ``DurableStateOwner/state`` is saved.
public protocol DurableHandler: RingKernelHandler, DurableStateOwner {}

/// How often a state is saved; at most every 20 ms, the newest.
public struct SnapshotInterval: Sendable, Hashable {
    @usableFromInline package let messages: Int?
    @usableFromInline package let time: Duration?

    /// Whenever so many messages have been handled.
    public static func messages(_ count: Int) -> SnapshotInterval { SnapshotInterval(messages: count, time: nil) }

    /// So long after a message at the latest.
    public static func time(_ duration: Duration) -> SnapshotInterval {
        SnapshotInterval(messages: nil, time: duration)
    }

    /// Whatever comes first.
    public static func messages(_ count: Int, orAfter duration: Duration) -> SnapshotInterval {
        SnapshotInterval(messages: count, time: duration)
    }

    /// - Throws: ``DurableError`` with `invalidOption`, naming the value.
    func validate(for kernel: KernelID) throws(DurableError) {
        if let messages, messages < 1 {
            throw .invalidOption("a snapshot is to be taken every \(messages) messages. Give at least 1.", kernel)
        }
        if let time, time <= .zero {
            throw .invalidOption("a snapshot is to be taken every \(time). Give a duration above zero.", kernel)
        }
    }
}
