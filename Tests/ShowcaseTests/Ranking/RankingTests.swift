import RingKernels
import Testing

@testable import Showcase

@Suite("Ranking", .timeLimit(.minutes(1)))
struct RankingTests {
    /// A graph and the ranks it must get.
    struct KnownAnswer: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var edges: [[Int]]
        var ranks: [Double]
    }

    static let knownAnswers = [
        KnownAnswer(testDescription: "one node", edges: [[]], ranks: [1]),
        KnownAnswer(testDescription: "one node that points to itself", edges: [[0]], ranks: [1]),
        KnownAnswer(testDescription: "a ring", edges: [[1], [2], [3], [0]], ranks: [0.25, 0.25, 0.25, 0.25]),
        KnownAnswer(testDescription: "no edges at all", edges: [[], [], []], ranks: [1.0 / 3, 1.0 / 3, 1.0 / 3]),
        // r0 = 0.15/2 + 0.85·r1/2 and r1 = 0.15/2 + 0.85·(r0 + r1/2).
        KnownAnswer(testDescription: "a dangling node", edges: [[1], []], ranks: [20.0 / 57, 37.0 / 57]),
        KnownAnswer(testDescription: "self loops keep their rank", edges: [[0], [1]], ranks: [0.5, 0.5]),
        // r1 = 0.15/2, as nothing leads to it.
        KnownAnswer(testDescription: "a self loop as a trap", edges: [[0], [0]], ranks: [0.925, 0.075]),
        // Outside the centre, r = 0.15/4 + 0.85·r0/4.
        KnownAnswer(
            testDescription: "a star with a dangling centre", edges: [[], [0], [0], [0]],
            ranks: [71.0 / 131, 20.0 / 131, 20.0 / 131, 20.0 / 131]),
    ]

    private func graph(_ edges: [[Int]]) -> DependencyGraph {
        DependencyGraph(names: edges.indices.map { "p\($0)" }, edges: edges)
    }

    private func partitioned(_ graph: DependencyGraph, _ partitions: Int, _ options: RankOptions = RankOptions())
        async throws -> Ranking
    {
        try await RingKernelRuntime.run { runtime in
            try await Ranking.partitioned(of: graph, partitions: partitions, options, on: runtime)
        }
    }

    @Test("One loop finds the known ranks", arguments: knownAnswers)
    func sequential(_ known: KnownAnswer) {
        let ranking = Ranking.sequential(of: graph(known.edges), RankOptions(tolerance: 1e-14, maximumIterations: 1000))
        for (rank, expected) in zip(ranking.ranks, known.ranks) { #expect(abs(rank - expected) < 1e-12) }
    }

    @Test("Ring kernels find what one loop finds", arguments: knownAnswers)
    func partitionedKnownAnswers(_ known: KnownAnswer) async throws {
        let graph = graph(known.edges)
        for partitions in 1...graph.count {
            let ranking = try await partitioned(graph, partitions)
            let expected = Ranking.sequential(of: graph)
            #expect(ranking.iterations == expected.iterations)
            #expect(ranking.maximumDifference(to: expected) <= 1e-12)
        }
    }

    @Test("The number of partitions does not matter", arguments: [1, 2, 3, 7, 16])
    func snapshot(_ partitions: Int) async throws {
        let graph = try PackageSource.snapshot.load().graph
        let ranking = try await partitioned(graph, partitions)
        let expected = Ranking.sequential(of: graph)
        #expect(ranking.iterations == expected.iterations)
        #expect(ranking.maximumDifference(to: expected) <= 1e-12)
        #expect(abs(ranking.ranks.reduce(0, +) - 1) < 1e-12)
    }

    @Test("The iterations stop at the limit")
    func limit() async throws {
        let graph = graph([[1], []])
        let ranking = try await partitioned(graph, 2, RankOptions(tolerance: 0, maximumIterations: 7))
        #expect(ranking.iterations == 7)
        #expect(ranking == Ranking.sequential(of: graph, RankOptions(tolerance: 0, maximumIterations: 7)))
    }

    @Test("Partitions cover all nodes once, and slots stand for the right nodes", arguments: [1, 2, 3, 5, 8])
    func partitions(_ count: Int) {
        let graph = graph([[1, 2, 3], [0], [7, 1], [], [4, 5], [6, 0], [7], [7, 0, 3]])
        let parts = GraphPartition.divide(graph, into: count)
        #expect(parts.flatMap { Array($0.nodes) } == Array(0..<graph.count))
        // Follow each edge through its slot to the node it stands for.
        for part in parts {
            for node in part.nodes {
                let local = node - part.nodes.lowerBound
                let slots = part.edgeSlots[part.edgeOffsets[local]..<part.edgeOffsets[local + 1]].map(Int.init)
                let reached = slots.map { slot in
                    let target = part.outboxOffsets.lastIndex { $0 <= slot } ?? 0
                    return parts[target].nodes.lowerBound
                        + Int(parts[target].inboxNodes[part.index][slot - part.outboxOffsets[target]])
                }
                #expect(reached == graph.edges(from: node).map(Int.init))
            }
        }
    }
}
