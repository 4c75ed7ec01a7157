public import RingKernels

/// Where kernels keep their state. One store serves any number of kernels, each of which has a partition of it.
///
/// ``SQLiteStore`` keeps it in a file, ``InMemoryStore`` in memory, for tests. Another engine takes their place by conforming.
public protocol DurableStore: Sendable {
    /// Gives the partition of a kernel to the caller, until it is closed.
    ///
    /// - Throws: ``DurableError`` with `partitionInUse` while somebody has it, and for what the engine finds.
    @concurrent func open(_ kernel: KernelID) async throws -> any DurablePartition

    /// What the store has done since it was opened.
    var statistics: StoreStatistics { get }
}

/// The part of a store that belongs to one kernel.
public protocol DurablePartition: AnyObject, Sendable {
    /// Everything in it but the answers.
    @concurrent func load() async throws -> PartitionContents

    /// Writes all of a change or nothing. When it returns, the change survives a crash of the machine; when it throws, the caller
    /// must look with ``load()`` what is there. Changes take effect in the order of the calls.
    ///
    /// It goes on when the caller is cancelled.
    /// - Returns: The handled messages that were forgotten.
    @concurrent func commit(_ change: PartitionChange) async throws -> [MessageID]

    /// The answer to the handled message with this sequence number; `nil` when there is none.
    @concurrent func answer(at sequence: Int64) async throws -> [UInt8]?

    /// Gives the partition back. Calls that come later throw `partitionClosed`.
    @concurrent func close() async
}

/// What a store has done since it was opened.
public struct StoreStatistics: Sendable, Hashable {
    /// Changes that were written.
    public var commits = 0
    /// Transactions that they went into: fewer, when several kernels commit at the same time.
    public var transactions = 0
    /// Changes that could not be written.
    public var failedCommits = 0

    public init() {}
}
