/// A contiguous share of a graph's nodes, with all that is needed to exchange rank with the other shares.
///
/// What leaves for a partition is one array of numbers: one *slot* for each of its nodes that some edge of this
/// partition leads to. Both sides know which node a slot stands for, so the messages carry no indices.
package struct GraphPartition: Sendable {
    /// Its number, from 0.
    package let index: Int
    /// The nodes it owns.
    package let nodes: Range<Int>
    /// Nodes of the whole graph.
    package let totalNodes: Int
    /// Where each own node's edges begin in `edgeSlots`; one more entry than nodes.
    package fileprivate(set) var edgeOffsets: [Int] = [0]
    /// For each edge, a position in the outbox: all outgoing slots, target partition after target partition.
    package fileprivate(set) var edgeSlots: [Int32] = []
    /// Where each target partition's slots begin in the outbox; one more entry than partitions.
    package fileprivate(set) var outboxOffsets: [Int] = [0]
    /// By source partition: the own node, counted from the first one, that each incoming slot stands for.
    package fileprivate(set) var inboxNodes: [[Int32]] = []

    /// How many partitions there are.
    package var partitionCount: Int { outboxOffsets.count - 1 }

    /// Divides a graph into partitions of nearly equal numbers of nodes.
    ///
    /// - Precondition: `count` is at least 1.
    /// - Complexity: O(nodes + edges + nodes · partitions).
    package static func divide(_ graph: DependencyGraph, into count: Int) -> [GraphPartition] {
        precondition(count >= 1, "a graph has at least one partition")
        let bounds = (0...count).map { $0 * graph.count / count }
        var partitions = (0..<count).map {
            GraphPartition(index: $0, nodes: bounds[$0]..<bounds[$0 + 1], totalNodes: graph.count)
        }
        for source in 0..<count {
            // All nodes that edges of this partition lead to, in order: those of one target partition are neighbours.
            var slots = [Int32](repeating: -1, count: graph.count)
            for node in partitions[source].nodes {
                for target in graph.edges(from: node) { slots[Int(target)] = 0 }
            }
            var next: Int32 = 0
            for target in 0..<count {
                var inbox: [Int32] = []
                for node in partitions[target].nodes where slots[node] == 0 {
                    slots[node] = next
                    next += 1
                    inbox.append(Int32(node - partitions[target].nodes.lowerBound))
                }
                partitions[target].inboxNodes.append(inbox)
                partitions[source].outboxOffsets.append(Int(next))
            }
            for node in partitions[source].nodes {
                partitions[source].edgeSlots += graph.edges(from: node).map { slots[Int($0)] }
                partitions[source].edgeOffsets.append(partitions[source].edgeSlots.count)
            }
        }
        return partitions
    }
}
