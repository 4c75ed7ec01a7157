/// A package and its rank.
public struct RankedPackage: Sendable, Hashable, Codable {
    public var name: String
    /// Its share of all rank; all packages together have 1.
    public var rank: Double
    /// How many packages need it directly.
    public var dependants: Int
}

/// What a ranking of packages found, and how it compares with one plain loop.
public struct RankReport: Sendable, Hashable, Codable {
    /// The largest difference to the plain loop's ranks that counts as agreement: only the order of additions differs.
    public static let tolerance = 1e-12

    /// Where the list of packages comes from.
    public var origin: String
    public var packages: Int
    public var dependencies: Int
    /// Dependencies that no package of the list satisfies.
    public var unresolved: Int
    /// Stanzas of the list that could not be understood.
    public var malformedStanzas: Int
    public var partitions: Int
    public var iterations: Int
    /// How much rank the last iteration moved, summed over all packages.
    public var change: Double
    /// Whether that was below the tolerance asked for.
    public var converged: Bool
    /// The packages of highest rank, highest first.
    public var top: [RankedPackage]
    /// How many iterations the plain loop took.
    public var sequentialIterations: Int
    /// The largest difference of a package's rank to the plain loop's.
    public var maximumDifference: Double
    /// Messages between partitions.
    public var messages: Int
    /// Wall-clock time of the ranking by ring kernels: dividing the graph, launching, iterating.
    public var seconds: Double
    /// Wall-clock time of the plain loop.
    public var sequentialSeconds: Double

    /// Whether the ring kernels and the plain loop agree.
    public var matchesSequentialResult: Bool {
        iterations == sequentialIterations && maximumDifference <= Self.tolerance
    }
}
