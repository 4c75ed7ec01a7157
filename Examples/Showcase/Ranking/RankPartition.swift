import RingKernels

/// A ring kernel that ranks the nodes of one partition.
///
/// In each iteration it sends every other partition the rank that flows to it, waits for theirs, and updates its own.
/// Nobody conducts: every message also says how much rank moved at its sender, so that all partitions come to the same
/// decision to stop, each by itself. A partition may run at most one iteration ahead of another.
struct RankPartition: RingKernelHandler {
    static let kernelID: KernelID = "rank.partition"

    static func id(_ index: Int) -> KernelID {
        KernelID("rank.partition-\(index < 10 ? "0" : "")\(index)")
    }

    private let options: RankOptions
    private let collector: RingKernelHandle<RankNotice, RankNotice>
    private var state: PartitionRanks
    private var peers: [RingKernelHandle<RankMessage, Acknowledgement>] = []
    private var iteration = 0
    /// What has arrived for this iteration and the next, by source.
    private var inbox: [[RankShares?]]

    init(_ partition: GraphPartition, _ options: RankOptions, collector: RingKernelHandle<RankNotice, RankNotice>) {
        self.options = options
        self.collector = collector
        state = PartitionRanks(partition, damping: options.damping)
        inbox = Array(repeating: Array(repeating: nil, count: partition.partitionCount), count: 2)
    }

    mutating func handle(_ request: RankMessage, in context: KernelContext) throws -> Acknowledgement {
        switch request.content {
        case .begin:
            peers = try (0..<state.partition.partitionCount).map {
                try context.kernel(Self.id($0), accepting: RankMessage.self, answering: Acknowledgement.self)
            }
            try sendShares(in: context)
        case .shares(let shares):
            inbox[shares.iteration & 1][shares.source] = shares
        }
        try advance(in: context)
        return Acknowledgement(answering: request)
    }

    /// Sends every partition its share of this iteration; keeps the own one.
    private mutating func sendShares(in context: KernelContext) throws {
        let partition = state.partition
        let (outbox, dangling) = state.shares()
        for target in 0..<partition.partitionCount {
            let shares = RankShares(
                iteration: iteration, source: partition.index,
                values: Array(outbox[partition.outboxOffsets[target]..<partition.outboxOffsets[target + 1]]),
                dangling: dangling, change: state.change)
            if target == partition.index {
                inbox[iteration & 1][target] = shares
            } else {
                try context.send(RankMessage(.shares(shares)), to: peers[target])
            }
        }
    }

    /// Updates the ranks as soon as all partitions have spoken.
    private mutating func advance(in context: KernelContext) throws {
        // Before `begin` there is nothing of its own in the inbox, so it cannot be complete.
        while true {
            let received = inbox[iteration & 1].compactMap { $0 }
            guard received.count == state.partition.partitionCount else { return }
            inbox[iteration & 1] = Array(repeating: nil, count: received.count)

            let change = received.reduce(0) { $0 + $1.change }
            if iteration > 0, state.partition.index == 0 {
                try context.send(RankNotice(.iteration(iteration, change: change)), to: collector)
            }
            if change < options.tolerance || iteration == options.maximumIterations {
                try context.send(
                    RankNotice(
                        .ranks(source: state.partition.index, state.ranks, iterations: iteration, change: change)),
                    to: collector)
                return
            }
            state.update(received: received.map(\.values), dangling: received.reduce(0) { $0 + $1.dangling })
            iteration += 1
            try sendShares(in: context)
        }
    }
}
