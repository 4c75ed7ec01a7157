import RingKernels

/// What one partition tells another in each iteration.
struct RankShares: Sendable, Codable {
    /// The number of the iteration, from 0.
    var iteration: Int
    /// The partition that speaks.
    var source: Int
    /// The rank that flows along its edges, by slot; see ``GraphPartition``.
    var values: [Double]
    /// The rank of its nodes without edges.
    var dangling: Double
    /// How much of its rank moved in the iteration before; infinite in the first.
    var change: Double
}

/// What a partition receives.
struct RankMessage: Message {
    enum Content: Sendable, Codable {
        /// All partitions have been launched.
        case begin
        case shares(RankShares)
    }

    var content: Content
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(_ content: Content) { self.content = content }
}

/// What the partitions tell the collector, and it the one who waits.
struct RankNotice: Message {
    enum Content: Sendable, Codable {
        /// An iteration is over and moved that much rank; said by partition 0 for all.
        case iteration(Int, change: Double)
        /// The final ranks of one partition.
        case ranks(source: Int, [Double], iterations: Int, change: Double)
        /// The final ranks of all nodes; said by the collector.
        case finished(Ranking)
    }

    var content: Content
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(_ content: Content) { self.content = content }
}
