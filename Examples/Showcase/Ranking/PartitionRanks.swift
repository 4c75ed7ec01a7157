/// The ranks of one partition's nodes and the arithmetic of an iteration; knows nothing of messages.
struct PartitionRanks {
    let partition: GraphPartition
    private let damping: Double
    /// By own node, counted from the first one.
    private(set) var ranks: [Double]
    /// How much own rank the last update moved; infinite before the first.
    private(set) var change = Double.infinity

    init(_ partition: GraphPartition, damping: Double) {
        self.partition = partition
        self.damping = damping
        ranks = Array(repeating: 1 / Double(partition.totalNodes), count: partition.nodes.count)
    }

    /// What the nodes give along their edges, by slot of the outbox, and the rank of the nodes without edges.
    func shares() -> (outbox: [Double], dangling: Double) {
        var outbox = [Double](repeating: 0, count: partition.outboxOffsets[partition.partitionCount])
        var dangling = 0.0
        for node in ranks.indices {
            let edges = partition.edgeOffsets[node]..<partition.edgeOffsets[node + 1]
            if edges.isEmpty { dangling += ranks[node] }
            let share = ranks[node] / Double(edges.count)
            for edge in edges { outbox[Int(partition.edgeSlots[edge])] += share }
        }
        return (outbox, dangling)
    }

    /// Takes what all partitions gave, in their order, and the rank of all nodes without edges.
    mutating func update(received: [[Double]], dangling: Double) {
        var sums = [Double](repeating: 0, count: ranks.count)
        for (source, shares) in received.enumerated() {
            for (slot, node) in partition.inboxNodes[source].enumerated() { sums[Int(node)] += shares[slot] }
        }
        change = 0
        for node in ranks.indices {
            let rank = (1 - damping + damping * dangling) / Double(partition.totalNodes) + damping * sums[node]
            change += abs(rank - ranks[node])
            ranks[node] = rank
        }
    }
}
