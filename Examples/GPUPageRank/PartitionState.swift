import DotCompute
import Showcase

/// A partition of the graph as a lane keeps it, on the device: its edges, its ranks, and what has arrived for this iteration and the next.
@DeviceStruct
struct PartitionState {
    var index: Int = 0
    var partitions: Int = 0
    var nodes: Int = 0
    var totalNodes: Int = 0
    var iteration: Int = 0
    var maximumIterations: Int = 0
    var damping: Double = 0
    var tolerance: Double = 0
    /// How much rank the last update moved here, and everywhere.
    var ownChange: Double = .infinity
    var change: Double = .infinity
    var ranks: [1024 of Double] = .init(repeating: 0)
    var sums: [1024 of Double] = .init(repeating: 0)
    /// What the nodes give, slot by slot.
    var outbox: [4096 of Double] = .init(repeating: 0)
    /// What has arrived: of the iterations with even numbers, then of the others. The same for each source: the rank of its nodes without
    /// edges, how much rank its last update moved, and how many of its messages have come.
    var received: [8192 of Double] = .init(repeating: 0)
    var danglings: [16 of Double] = .init(repeating: 0)
    var changes: [16 of Double] = .init(repeating: 0)
    var arrived: [16 of Int] = .init(repeating: 0)
    var outboxOffsets: [9 of Int] = .init(repeating: 0)
    var inboxOffsets: [9 of Int] = .init(repeating: 0)
    var edgeOffsets: [1025 of Int32] = .init(repeating: 0)
    var edgeSlots: [8192 of Int32] = .init(repeating: 0)
    var inboxNodes: [4096 of Int32] = .init(repeating: 0)
    var isDone: Bool = false
    var hasFailed: Bool = false
}

extension PartitionState {
    static let (mostPartitions, mostNodes, mostEdges, mostSlots) = (8, 1024, 8192, 4096)

    /// - Throws: ``TooLarge``.
    init(_ partition: GraphPartition, _ options: RankOptions) throws {
        self.init()
        damping = options.damping
        tolerance = options.tolerance
        index = partition.index
        partitions = partition.partitionCount
        nodes = partition.nodes.count
        totalNodes = partition.totalNodes
        maximumIterations = options.maximumIterations
        let incoming = partition.inboxNodes.reduce(0) { $0 + $1.count }
        let outgoing = partition.outboxOffsets.last ?? 0
        guard partition.partitionCount <= Self.mostPartitions, partition.nodes.count <= Self.mostNodes,
            partition.edgeSlots.count <= Self.mostEdges, max(incoming, outgoing) <= Self.mostSlots
        else { throw TooLarge(nodes: partition.nodes.count, edges: partition.edgeSlots.count) }
        for node in 0..<partition.nodes.count { ranks[node] = 1 / Double(partition.totalNodes) }
        for (place, offset) in partition.edgeOffsets.enumerated() { edgeOffsets[place] = Int32(offset) }
        for (place, slot) in partition.edgeSlots.enumerated() { edgeSlots[place] = slot }
        for (place, offset) in partition.outboxOffsets.enumerated() { outboxOffsets[place] = offset }
        var next = 0
        for (source, nodes) in partition.inboxNodes.enumerated() {
            for node in nodes {
                inboxNodes[next] = node
                next += 1
            }
            inboxOffsets[source + 1] = next
        }
    }
}

/// A partition that the state of a lane has no room for. More partitions are smaller.
struct TooLarge: Error {
    var nodes: Int
    var edges: Int
}
