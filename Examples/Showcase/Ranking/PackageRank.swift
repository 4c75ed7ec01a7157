public import RingKernels

/// Ranks Debian packages by how much of the system rests on them: PageRank over the graph of dependencies.
public struct PackageRank: Sendable {
    /// The graph and where it comes from.
    public var packages: PackageSource.Loaded
    /// How many ring kernels share the graph.
    public var partitions: Int
    /// The parameters of the ranking.
    public var options: RankOptions

    /// - Precondition: `partitions` is at least 1.
    public init(_ packages: PackageSource.Loaded, partitions: Int = 4, options: RankOptions = RankOptions()) {
        precondition(partitions >= 1, "there must be at least one partition")
        self.packages = packages
        self.partitions = min(partitions, max(1, packages.graph.count))
        self.options = options
    }

    /// Ranks the packages with ring kernels and compares the result with that of a plain loop.
    ///
    /// - Parameters:
    ///   - top: How many packages the report names.
    ///   - progress: Called after each iteration, from the task that called this method.
    /// - Throws: `KernelError` when a kernel cannot be launched or fails.
    public func run(
        on runtime: RingKernelRuntime, top: Int = 15, progress: (RankProgress) -> Void = { _ in }
    ) async throws -> RankReport {
        let graph = packages.graph
        let clock = ContinuousClock()
        let start = clock.now
        let ranking = try await Ranking.partitioned(
            of: graph, partitions: partitions, options, on: runtime, progress: progress)
        let finish = clock.now
        let expected = Ranking.sequential(of: graph, options)
        let sequentialFinish = clock.now

        let dependants = graph.dependants()
        let best = graph.names.indices.sorted {
            (-ranking.ranks[$0], graph.names[$0]) < (-ranking.ranks[$1], graph.names[$1])
        }
        return RankReport(
            origin: packages.origin, packages: graph.count, dependencies: graph.edgeCount,
            unresolved: graph.unresolved, malformedStanzas: packages.malformedStanzas, partitions: partitions,
            iterations: ranking.iterations, change: ranking.change, converged: ranking.change < options.tolerance,
            top: best.prefix(top).map {
                RankedPackage(name: graph.names[$0], rank: ranking.ranks[$0], dependants: dependants[$0])
            },
            sequentialIterations: expected.iterations,
            maximumDifference: ranking.maximumDifference(to: expected),
            messages: (ranking.iterations + 1) * partitions * (partitions - 1),
            seconds: (finish - start) / .seconds(1),
            sequentialSeconds: (sequentialFinish - finish) / .seconds(1))
    }
}
