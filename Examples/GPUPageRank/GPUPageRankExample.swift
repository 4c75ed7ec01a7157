import DotCompute
import Glibc
import Showcase

/// Ranks Debian packages with the lanes of a ring kernel that stays on a device and that exchange rank there, without the host: on the
/// processor, and on every other device that computes in double precision.
///
/// With a path as its argument it ranks the packages of that control file, such as `/var/lib/dpkg/status`.
package struct GPUPageRankExample {
    package static func main() async {
        do {
            let source = CommandLine.arguments.dropFirst().first.map { PackageSource.path($0) } ?? .snapshot
            try await run(source, { print($0) }) { line in
                _ = unsafe write(STDERR_FILENO, line + "\n", line.utf8.count + 1)
            }
        } catch {
            let message = "GPUPageRank failed: \(error)\n"
            _ = unsafe write(STDERR_FILENO, message, message.utf8.count)
            exit(1)
        }
    }

    /// - Parameters:
    ///   - say: Takes each line of the output.
    ///   - aside: Takes what is different on every machine: the devices and their times.
    nonisolated(nonsending) static func run(
        _ source: PackageSource, partitions count: Int = 4, _ say: (String) -> Void, aside: (String) -> Void
    ) async throws {
        let graph = try source.load().graph
        let options = RankOptions()
        let expected = Ranking.sequential(of: graph, options)
        let onHost = try await RingKernelRuntime.run { runtime in
            try await Ranking.partitioned(of: graph, partitions: count, options, on: runtime)
        }
        say("\(graph.count) packages, \(graph.edgeCount) dependencies, \(count) lanes of one kernel on each device")
        let states = try GraphPartition.divide(graph, into: count).map { try PartitionState($0, options) }
        var messages: UInt64?
        for accelerator in Accelerator.all where accelerator.properties.features.hasFloat64 {
            let outcome = try await rank(states, on: accelerator, aside)
            let difference = outcome.ranking.maximumDifference(to: expected)
            guard outcome.ranking.iterations == expected.iterations, difference <= RankReport.tolerance else {
                throw WrongRanks(
                    device: "\(accelerator)", iterations: outcome.ranking.iterations, difference: difference)
            }
            guard outcome.ranking.ranks == onHost.ranks, outcome.messages == messages ?? outcome.messages else {
                throw OtherRanks(device: "\(accelerator)")
            }
            messages = outcome.messages
        }
        guard let messages else { throw NoDevice() }
        say("\(expected.iterations) iterations, \(messages) messages from lane to lane without the host")
        let best = graph.names.indices.sorted {
            (-onHost.ranks[$0], graph.names[$0]) < (-onHost.ranks[$1], graph.names[$1])
        }
        for (place, package) in best.prefix(5).enumerated() { say("\(place + 1). \(graph.names[package])") }
        say("the ring kernels of the host find the same bits, and a plain loop the same ranks")
    }

    /// Ranks on one device; the graph goes there once, and the ranks come back once.
    private nonisolated(nonsending) static func rank(
        _ states: [PartitionState], on accelerator: Accelerator, _ aside: (String) -> Void
    ) async throws -> (ranking: Ranking, messages: UInt64) {
        try await RingKernelRuntime.run { runtime in
            let lanes = UInt64(states.count)
            let partitions = try await runtime.launch(rankKernel, on: accelerator, lanes: states.count)
            try await partitions.activate()
            try await partitions.setDeviceStates(states)
            let start = ContinuousClock.now
            for lane in 0..<lanes { _ = try await partitions.ask(RankShare(.begin), key: lane) }
            // Nobody tells the host when they are done, so it asks; each question is handled among their own messages.
            var questions = 0
            for lane in 0..<lanes {
                var notice: RankNotice
                repeat {
                    notice = try await partitions.ask(RankShare(.status), key: lane, timeout: .seconds(60))
                    questions += 1
                    guard !notice.hasFailed else { throw LostRank(device: "\(accelerator)") }
                } while !notice.isDone
            }
            let time = ContinuousClock.now - start
            let traffic = try await partitions.deviceTraffic
            guard traffic.full == 0, traffic.refused == 0, traffic.received == traffic.sent else {
                throw LostRank(device: "\(accelerator)")
            }
            let rate = Int(Double(traffic.sent) / (time / .seconds(1)))
            aside(
                "\(partitions.devicePlace.map { "\($0)" } ?? "\(accelerator)"): \(time), \(rate) messages per second from lane to lane, \(UInt64(questions) + lanes) through the host"
            )
            let found = try await partitions.deviceStates(of: PartitionState.self)
            let ranks = found.flatMap { state in (0..<state.nodes).map { state.ranks[$0] } }
            return (
                Ranking(ranks: ranks, iterations: found[0].iteration, change: found[0].change), traffic.sent
            )
        }
    }
}

/// A device found other ranks than a plain loop.
struct WrongRanks: Error {
    var device: String
    var iterations: Int
    var difference: Double
}

/// A device found ranks that differ from those of the host's kernels, if only in the last bit, or with other messages.
struct OtherRanks: Error {
    var device: String
}

/// A message between partitions found no room.
struct LostRank: Error {
    var device: String
}

/// No device has numbers of double precision; the processor does.
struct NoDevice: Error {}
