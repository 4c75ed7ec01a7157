@preconcurrency import Glibc
import RingKernels
import Showcase

/// Finds El Niño in 61 years of sea surface temperatures with fourteen ring kernels.
@main
struct StreamingPipelineExample {
    static func main() async {
        do {
            try await run { print($0) }
        } catch {
            unsafe fputs("StreamingPipeline failed: \(error)\n", stderr)
            exit(1)
        }
    }

    /// - Parameter say: Takes each line of the output.
    nonisolated(nonsending) static func run(_ say: (String) -> Void) async throws {
        let report = try await RingKernelRuntime.run { runtime in
            try await AnomalyPipeline().run(on: runtime)
        }
        say("\(report.readings) monthly readings, \(report.anomalies.count) anomalies")
        for episode in report.episodes {
            let peak = episode.peak
            say("\(peak.departure > 0 ? "warm" : "cold") \(peak.reading.year)-\(peak.reading.month): \(peak.reading.celsius) °C, usual \(peak.score.median) °C, \(episode.anomalies.count) anomalous months")
        }
        guard report.matchesSequentialResult else { throw WrongAnomalies() }
        say("a plain loop finds the same")
    }
}

/// The kernels found something else than a plain loop.
struct WrongAnomalies: Error {}
