import Benchmark
import CountedWorkloads

/// The counted workloads for the tool of package-benchmark, which adds time and instructions, compares runs and keeps
/// baselines. Time and instructions are those of 100,000 messages. The gates are elsewhere: `Benchmarks/counts`.
@main
struct CountedBenchmarks: BenchmarkRunnerHooks {
    // The library has a plug-in that writes this type, but its parts would be built whatever program of this package is.
    static func registerBenchmarks() {
        let messages = 100_000
        // Whole numbers have to do, so these are for a thousand messages.
        let allocations = BenchmarkMetric.custom("Allocations for 1,000 messages", useScalingFactor: false)
        let retains = BenchmarkMetric.custom("Retains for 1,000 messages", useScalingFactor: false)
        let releases = BenchmarkMetric.custom("Releases for 1,000 messages", useScalingFactor: false)

        for workload in Workload.all {
            for place in workload.places {
                for content in Content.allCases {
                    Benchmark(
                        "\(workload.name), \(place), \(content)",
                        configuration: .init(
                            metrics: [.wallClock, .instructions, allocations, retains, releases], warmupIterations: 1,
                            maxDuration: .seconds(2), maxIterations: 10)
                    ) { benchmark in
                        var plan = Plan(
                            place: place, content: content, hasTelemetry: true, warmUp: messages, messages: messages)
                        // SAFETY: this task waits for the driver, which makes both calls one after the other.
                        nonisolated(unsafe) let measured = benchmark
                        plan.willCount = { measured.startMeasurement() }
                        plan.hasCounted = { measured.stopMeasurement() }
                        let (counts, counted) = try await workload.run(plan)
                        func perThousand(_ count: Int) -> Int { (count * 1000 + counted / 2) / counted }
                        benchmark.measurement(allocations, perThousand(counts.allocations))
                        benchmark.measurement(retains, perThousand(counts.retains))
                        benchmark.measurement(releases, perThousand(counts.releases))
                    }
                }
            }
        }
    }
}
