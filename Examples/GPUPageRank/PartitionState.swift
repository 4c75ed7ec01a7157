import Compute
import Showcase

/// A partition of the graph as a lane keeps it, on the device: its edges, its ranks, and what has arrived for this iteration and the next.
struct PartitionState: DeviceStruct {
    static let (mostPartitions, mostNodes, mostEdges, mostSlots) = (8, 1024, 8192, 4096)

    var damping: Double
    var tolerance: Double
    /// How much rank the last update moved here, and everywhere.
    var ownChange = Double.infinity
    var change = Double.infinity
    var ranks = InlineArray<1024, Double>(repeating: 0)
    var sums = InlineArray<1024, Double>(repeating: 0)
    /// What the nodes give, slot by slot.
    var outbox = InlineArray<4096, Double>(repeating: 0)
    /// What has arrived: of the iterations with even numbers, then of the others.
    var received = InlineArray<8192, Double>(repeating: 0)
    var danglings = InlineArray<16, Double>(repeating: 0)
    var changes = InlineArray<16, Double>(repeating: 0)
    /// Messages that have arrived, by source.
    var arrived = InlineArray<16, Int32>(repeating: 0)
    var outboxOffsets = InlineArray<16, Int32>(repeating: 0)
    var inboxOffsets = InlineArray<16, Int32>(repeating: 0)
    var edgeOffsets = InlineArray<1032, Int32>(repeating: 0)
    var edgeSlots = InlineArray<8192, Int32>(repeating: 0)
    var inboxNodes = InlineArray<4096, Int32>(repeating: 0)
    var index: Int32
    var partitions: Int32
    var nodes: Int32
    var totalNodes: Int32
    var iteration: Int32 = 0
    var maximumIterations: Int32
    var isDone: Int32 = 0
    var hasFailed: Int32 = 0

    /// The state before there is a graph.
    init() {
        (damping, tolerance) = (0, 0)
        (index, partitions, nodes, totalNodes, maximumIterations) = (0, 0, 0, 0, 0)
    }

    /// - Throws: ``TooLarge``.
    init(_ partition: GraphPartition, _ options: RankOptions) throws {
        damping = options.damping
        tolerance = options.tolerance
        index = Int32(partition.index)
        partitions = Int32(partition.partitionCount)
        nodes = Int32(partition.nodes.count)
        totalNodes = Int32(partition.totalNodes)
        maximumIterations = Int32(options.maximumIterations)
        let incoming = partition.inboxNodes.reduce(0) { $0 + $1.count }
        let outgoing = partition.outboxOffsets.last ?? 0
        guard partition.partitionCount <= Self.mostPartitions, partition.nodes.count <= Self.mostNodes,
            partition.edgeSlots.count <= Self.mostEdges, max(incoming, outgoing) <= Self.mostSlots
        else { throw TooLarge(nodes: partition.nodes.count, edges: partition.edgeSlots.count) }
        for node in 0..<partition.nodes.count { ranks[node] = 1 / Double(partition.totalNodes) }
        for (place, offset) in partition.edgeOffsets.enumerated() { edgeOffsets[place] = Int32(offset) }
        for (place, slot) in partition.edgeSlots.enumerated() { edgeSlots[place] = slot }
        for (place, offset) in partition.outboxOffsets.enumerated() { outboxOffsets[place] = Int32(offset) }
        var next = 0
        for (source, nodes) in partition.inboxNodes.enumerated() {
            for node in nodes {
                inboxNodes[next] = node
                next += 1
            }
            inboxOffsets[source + 1] = Int32(next)
        }
    }

    static let deviceDefinition = DeviceStructDefinition(
        name: "rk_s_PartitionState",
        members: [
            .init("damping", cType: "rk_f64", layout: .double(1), swiftOffset: offset(\.damping)),
            .init("tolerance", cType: "rk_f64", layout: .double(1), swiftOffset: offset(\.tolerance)),
            .init("ownChange", cType: "rk_f64", layout: .double(1), swiftOffset: offset(\.ownChange)),
            .init("change", cType: "rk_f64", layout: .double(1), swiftOffset: offset(\.change)),
            .init("ranks", cType: "rk_f64", layout: .double(1024), swiftOffset: offset(\.ranks)),
            .init("sums", cType: "rk_f64", layout: .double(1024), swiftOffset: offset(\.sums)),
            .init("outbox", cType: "rk_f64", layout: .double(4096), swiftOffset: offset(\.outbox)),
            .init("received", cType: "rk_f64", layout: .double(8192), swiftOffset: offset(\.received)),
            .init("danglings", cType: "rk_f64", layout: .double(16), swiftOffset: offset(\.danglings)),
            .init("changes", cType: "rk_f64", layout: .double(16), swiftOffset: offset(\.changes)),
            .init("arrived", cType: "rk_i32", layout: .int32(16), swiftOffset: offset(\.arrived)),
            .init("outboxOffsets", cType: "rk_i32", layout: .int32(16), swiftOffset: offset(\.outboxOffsets)),
            .init("inboxOffsets", cType: "rk_i32", layout: .int32(16), swiftOffset: offset(\.inboxOffsets)),
            .init("edgeOffsets", cType: "rk_i32", layout: .int32(1032), swiftOffset: offset(\.edgeOffsets)),
            .init("edgeSlots", cType: "rk_i32", layout: .int32(8192), swiftOffset: offset(\.edgeSlots)),
            .init("inboxNodes", cType: "rk_i32", layout: .int32(4096), swiftOffset: offset(\.inboxNodes)),
            .init("index", cType: "rk_i32", layout: .int32(1), swiftOffset: offset(\.index)),
            .init("partitions", cType: "rk_i32", layout: .int32(1), swiftOffset: offset(\.partitions)),
            .init("nodes", cType: "rk_i32", layout: .int32(1), swiftOffset: offset(\.nodes)),
            .init("totalNodes", cType: "rk_i32", layout: .int32(1), swiftOffset: offset(\.totalNodes)),
            .init("iteration", cType: "rk_i32", layout: .int32(1), swiftOffset: offset(\.iteration)),
            .init("maximumIterations", cType: "rk_i32", layout: .int32(1), swiftOffset: offset(\.maximumIterations)),
            .init("isDone", cType: "rk_i32", layout: .int32(1), swiftOffset: offset(\.isDone)),
            .init("hasFailed", cType: "rk_i32", layout: .int32(1), swiftOffset: offset(\.hasFailed)),
        ], swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
        uses: DeviceUses()
    ) { offsets, size in
        """
        typedef struct {
          rk_f64 damping, tolerance, ownChange, change, ranks[1024], sums[1024], outbox[4096], received[8192], danglings[16], changes[16];
          rk_i32 arrived[16], outboxOffsets[16], inboxOffsets[16], edgeOffsets[1032], edgeSlots[8192], inboxNodes[4096];
          rk_i32 index, partitions, nodes, totalNodes, iteration, maximumIterations, isDone, hasFailed;
        } rk_s_PartitionState;
        RK_ASSERT(PartitionState, sizeof(rk_s_PartitionState) == \(size));
        RK_ASSERT(PartitionState_last, RK_OFFSET(rk_s_PartitionState, hasFailed) == \(offsets.last ?? 0));
        """
    }

    private static func offset(_ path: PartialKeyPath<Self>) -> Int? { MemoryLayout<Self>.offset(of: path) }
}

/// A partition that the state of a lane has no room for. More partitions are smaller.
struct TooLarge: Error {
    var nodes: Int
    var edges: Int
}
