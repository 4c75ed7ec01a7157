import Compute
import ComputeKernels
import Glibc
import Showcase

/// Ranks Debian packages on every device that is found, with the graph, the parameters and the plain loop of PageRank.
///
/// With a path as its argument it ranks the packages of that control file, such as `/var/lib/dpkg/status`.
package struct DevicePageRankExample {
    package static func main() async {
        do {
            let source = CommandLine.arguments.dropFirst().first.map { PackageSource.path($0) } ?? .snapshot
            try await run(source, { print($0) }) { line in
                _ = unsafe write(STDERR_FILENO, line + "\n", line.utf8.count + 1)
            }
        } catch {
            let message = "DevicePageRank failed: \(error)\n"
            _ = unsafe write(STDERR_FILENO, message, message.utf8.count)
            exit(1)
        }
    }

    /// - Parameters:
    ///   - say: Takes each line of the output.
    ///   - aside: Takes what is different on every machine: the devices and their times.
    nonisolated(nonsending) static func run(
        _ source: PackageSource, _ say: (String) -> Void, aside: (String) -> Void
    ) async throws {
        let graph = try source.load().graph
        let options = RankOptions()
        let expected = Ranking.sequential(of: graph, options)
        say("\(graph.count) packages, \(graph.edgeCount) dependencies, on every device that was found")
        var ranking: Ranking?
        for accelerator in Accelerator.all where accelerator.properties.features.hasFloat64 {
            let start = ContinuousClock.now
            let found = try await rank(graph, options, on: accelerator)
            aside("\(accelerator): \(ContinuousClock.now - start)")
            let difference = found.maximumDifference(to: expected)
            guard found.iterations == expected.iterations, difference <= RankReport.tolerance else {
                throw WrongRanks(device: "\(accelerator)", iterations: found.iterations, difference: difference)
            }
            guard found.ranks == ranking?.ranks ?? found.ranks else { throw OtherRanks(device: "\(accelerator)") }
            ranking = found
        }
        guard let ranking else { throw NoDevice() }
        say("\(ranking.iterations) iterations, and the same bits on all of them")
        let best = graph.names.indices.sorted {
            (-ranking.ranks[$0], graph.names[$0]) < (-ranking.ranks[$1], graph.names[$1])
        }
        for (place, package) in best.prefix(5).enumerated() { say("\(place + 1). \(graph.names[package])") }
        say("a plain loop finds the same ranks")
    }

    /// Ranks on one device; only the ranks come back, once in each iteration, to see how far they have moved.
    private nonisolated(nonsending) static func rank(
        _ graph: DependencyGraph, _ options: RankOptions, on accelerator: Accelerator
    ) async throws -> Ranking {
        // The device gathers: for each package, those that need it.
        var needers = [[Int32]](repeating: [], count: graph.count)
        for package in 0..<graph.count {
            for needed in graph.edges(from: package) { needers[Int(needed)].append(Int32(package)) }
        }
        var offsets: [Int32] = [0]
        for list in needers { offsets.append(offsets[offsets.count - 1] + Int32(list.count)) }
        let links = try LinkGraph(sourceOffsets: offsets, sources: needers.flatMap { $0 }, on: accelerator)

        let library = try KernelLibrary(on: accelerator)
        var ranks = [Double](repeating: 1 / Double(graph.count), count: graph.count)
        var (before, after) = (
            try UnifiedBuffer(ranks, on: accelerator), try UnifiedBuffer<Double>(shape: [graph.count], on: accelerator)
        )
        var (iterations, change) = (0, Double.infinity)
        while change >= options.tolerance && iterations < options.maximumIterations {
            try await library.pageRankStep(links, before, damping: options.damping, into: after)
            let moved = try after.array()
            change = zip(moved, ranks).reduce(0) { $0 + abs($1.0 - $1.1) }
            ranks = moved
            swap(&before, &after)
            iterations += 1
        }
        return Ranking(ranks: ranks, iterations: iterations, change: change)
    }
}

/// A device found other ranks than a plain loop.
struct WrongRanks: Error {
    var device: String
    var iterations: Int
    var difference: Double
}

/// Two devices found ranks that differ, if only in the last bit.
struct OtherRanks: Error {
    var device: String
}

/// No device has numbers of double precision; the processor does.
struct NoDevice: Error {}
