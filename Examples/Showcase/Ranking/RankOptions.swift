/// The parameters of PageRank (Brin and Page, 1998).
public struct RankOptions: Sendable, Hashable, Codable {
    /// The probability of following an edge rather than jumping anywhere.
    public var damping: Double
    /// The ranking is done when an iteration moves less rank than this, summed over all nodes.
    public var tolerance: Double
    /// Where to stop even without convergence.
    public var maximumIterations: Int

    public init(damping: Double = 0.85, tolerance: Double = 1e-9, maximumIterations: Int = 100) {
        precondition((0..<1).contains(damping), "damping must be at least 0 and below 1")
        precondition(maximumIterations >= 1, "there must be at least one iteration")
        self.damping = damping
        self.tolerance = tolerance
        self.maximumIterations = maximumIterations
    }
}

/// The ranks of all nodes of a graph.
public struct Ranking: Sendable, Hashable, Codable {
    /// The ranks by node; they add up to 1.
    public var ranks: [Double]
    /// How often the ranks were updated.
    public var iterations: Int
    /// How much rank the last iteration moved, summed over all nodes.
    public var change: Double

    public init(ranks: [Double], iterations: Int, change: Double) {
        self.ranks = ranks
        self.iterations = iterations
        self.change = change
    }

    /// The largest difference to the rank of the same node in another ranking.
    public func maximumDifference(to other: Ranking) -> Double {
        zip(ranks, other.ranks).reduce(0) { max($0, abs($1.0 - $1.1)) }
    }
}
