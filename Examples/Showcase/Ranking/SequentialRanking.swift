extension Ranking {
    /// PageRank in one loop on one thread: what the ring kernels' result is compared with.
    ///
    /// A node without edges (a *dangling* one) gives its rank to all nodes alike.
    ///
    /// - Complexity: O(iterations · (nodes + edges)).
    public static func sequential(of graph: DependencyGraph, _ options: RankOptions = RankOptions()) -> Ranking {
        let count = Double(graph.count)
        var ranks = [Double](repeating: 1 / count, count: graph.count)
        var (iterations, change) = (0, Double.infinity)
        while change >= options.tolerance && iterations < options.maximumIterations {
            var received = [Double](repeating: 0, count: graph.count)
            var dangling = 0.0
            for node in 0..<graph.count {
                let edges = graph.edges(from: node)
                if edges.isEmpty { dangling += ranks[node] }
                let share = ranks[node] / Double(edges.count)
                for target in edges { received[Int(target)] += share }
            }
            change = 0
            for node in 0..<graph.count {
                let rank = (1 - options.damping + options.damping * dangling) / count + options.damping * received[node]
                change += abs(rank - ranks[node])
                ranks[node] = rank
            }
            iterations += 1
        }
        return Ranking(ranks: ranks, iterations: iterations, change: change)
    }
}
