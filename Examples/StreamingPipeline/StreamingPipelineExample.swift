import Glibc
import RingKernels
import Showcase

/// Finds El Niño in 61 years of sea surface temperatures with fourteen ring kernels.
package struct StreamingPipelineExample {
    package static func main() async {
        do {
            try await run { print($0) }
        } catch {
            let message = "StreamingPipeline failed: \(error)\n"
            _ = unsafe write(STDERR_FILENO, message, message.utf8.count)
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
            let usual = (peak.score.median * 100).rounded() / 100
            say(
                "\(peak.departure > 0 ? "warm" : "cold"), at most in month \(peak.reading.month) of \(peak.reading.year): "
                    + "\(peak.reading.celsius) °C, usual \(usual) °C; anomalous months: \(episode.anomalies.count)")
        }
        guard report.matchesSequentialResult else { throw WrongAnomalies() }
        say("a plain loop finds the same")
    }
}

/// The kernels found something else than a plain loop.
struct WrongAnomalies: Error {}
