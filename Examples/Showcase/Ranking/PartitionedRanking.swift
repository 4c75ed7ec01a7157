public import RingKernels

/// How far a ranking has come.
public struct RankProgress: Sendable, Hashable {
    /// Iterations that are over.
    public var iteration: Int
    /// How much rank the last one moved.
    public var change: Double
}

extension Ranking {
    /// PageRank by ring kernels, one per partition, which exchange rank by messages.
    ///
    /// The kernels stay in the runtime, for their telemetry, until it shuts down; a runtime takes one ranking.
    /// The result does not depend on scheduling: contributions are added in the order of the partitions.
    ///
    /// - Parameters:
    ///   - partitions: From 1 to the number of nodes.
    ///   - progress: Called after each iteration, from the task that called this method.
    /// - Throws: `KernelError` when a kernel cannot be launched or fails.
    public static func partitioned(
        of graph: DependencyGraph, partitions count: Int, _ options: RankOptions = RankOptions(),
        on runtime: RingKernelRuntime, progress: (RankProgress) -> Void = { _ in }
    ) async throws -> Ranking {
        precondition(graph.count > 0, "an empty graph has no ranks")
        let partitions = GraphPartition.divide(graph, into: count)
        let collector = try await runtime.launch(RankCollector.kernel(partitions: count))
        try await collector.activate()
        var kernels: [RingKernelHandle<RankMessage, Acknowledgement>] = []
        for partition in partitions {
            let kernel = try await runtime.launch(
                RankPartition(partition, options, collector: collector), id: RankPartition.id(partition.index))
            try await kernel.activate()
            kernels.append(kernel)
        }
        for kernel in kernels { try await kernel.send(RankMessage(.begin)) }
        while true {
            switch try await collector.receive(timeout: .seconds(60)).content {
            case .iteration(let iteration, let change):
                progress(RankProgress(iteration: iteration, change: change))
            case .finished(let ranking):
                return ranking
            case .ranks:
                break
            }
        }
    }
}
