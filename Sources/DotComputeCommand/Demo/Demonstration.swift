import RingKernels
import Showcase

/// What `demo` found out.
struct DemoResult: Codable {
    var anomalies: AnomalyReport
    var episodes: [Episode]
    var ranking: RankReport
    /// Why a better list of packages was passed over.
    var passedOver: [String]
    /// Wall-clock time to read the list of packages and resolve its dependencies.
    var loadingSeconds: Double
    /// What each kernel did, sorted by name.
    var kernels: [KernelFigures]
    /// Whether both results are those of a plain loop.
    var passed: Bool
}

/// Both programs of `demo`, in one runtime.
struct Demonstration {
    private let options: DemoCommand
    private let showsNothing: Bool

    init(_ options: DemoCommand) {
        self.options = options
        showsNothing = options.quiet || options.json
    }

    /// - Returns: The results, and the table of all kernels with their telemetry.
    func run() async throws -> (DemoResult, kernels: String) {
        try await RingKernelRuntime.run { runtime in
            // First what may fail: a path that does not exist should not be found out after the other program has run.
            let (packages, loadingSeconds) = try loadPackages()
            let anomalies = try await findAnomalies(on: runtime)
            let ranking = try await rank(packages, on: runtime)
            let result = DemoResult(
                anomalies: anomalies, episodes: anomalies.episodes, ranking: ranking,
                passedOver: packages.passedOver.map(\.description), loadingSeconds: loadingSeconds,
                kernels: try runtime.kernels.map { KernelFigures(try runtime.telemetry(of: $0.kernelID)) },
                passed: anomalies.matchesSequentialResult && ranking.matchesSequentialResult)
            return (result, runtime.summary())
        }
    }

    private func findAnomalies(on runtime: RingKernelRuntime) async throws -> AnomalyReport {
        var bar = ProgressBar("Streaming temperatures", quiet: showsNothing)
        defer { bar.clear() }
        return try await AnomalyPipeline(passes: options.passes).run(on: runtime) { progress in
            bar.update(
                Double(progress.finished) / Double(progress.total), "pass \(progress.finished) of \(progress.total)")
        }
    }

    private func loadPackages() throws -> (PackageSource.Loaded, seconds: Double) {
        var bar = ProgressBar("Reading packages", quiet: showsNothing)
        defer { bar.clear() }
        bar.update(0, options.packages ?? "")
        let clock = ContinuousClock()
        let start = clock.now
        let packages = try options.packages.map { try PackageSource.path($0).load() } ?? PackageSource.loadBest()
        return (packages, (clock.now - start) / .seconds(1))
    }

    private func rank(_ packages: PackageSource.Loaded, on runtime: RingKernelRuntime) async throws -> RankReport {
        var bar = ProgressBar("Ranking packages", quiet: showsNothing)
        defer { bar.clear() }
        let ranking = PackageRank(packages, partitions: options.partitions)
        return try await ranking.run(on: runtime, top: 15) { progress in
            let fraction = Double(progress.iteration) / Double(ranking.options.maximumIterations)
            bar.update(fraction, "iteration \(progress.iteration), \(Figures.scientific(progress.change)) moved")
        }
    }
}
