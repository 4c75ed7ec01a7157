public import RingKernels

/// A stream of readings through three stages of ring kernels: one source, twelve scorers, one collector.
///
/// ```
///            ┌─ month-01 ─┐
///  source ───┼─ month-02 ─┼─── collector ──▶ anomalies
///            ┊            ┊
///            └─ month-12 ─┘
/// ```
/// Each scorer keeps the past of one calendar month and nothing else, so no state is shared. Streaming the table more
/// than once only measures throughput: the scorers forget at the end of each pass, and every pass must find the same.
public struct AnomalyPipeline: Sendable {
    /// Comma-separated monthly averages; see ``TemperatureTable``.
    public var table: String
    /// How often the table is streamed.
    public var passes: Int
    /// What counts as an anomaly.
    public var detection: Detection

    /// - Precondition: `passes` is at least 1.
    public init(table: String = SeaSurfaceTemperatures.table, passes: Int = 1, detection: Detection = Detection()) {
        precondition(passes >= 1, "the table must be streamed at least once")
        self.table = table
        self.passes = passes
        self.detection = detection
    }

    /// Launches the kernels, streams the table and compares the result with that of a plain loop.
    ///
    /// The kernels stay in the runtime, for their telemetry, until it shuts down; a runtime takes one run.
    ///
    /// - Parameter progress: Called after each pass, from the task that called this method.
    /// - Throws: `KernelError` when a kernel cannot be launched or fails.
    public func run(
        on runtime: RingKernelRuntime, progress: (AnomalyProgress) -> Void = { _ in }
    ) async throws -> AnomalyReport {
        let (source, collector) = try await launch(on: runtime)
        let lines = TemperatureTable.lines(of: table)
        let expected = SequentialAnomalies.find(in: table, detection)
        let (passes, clock) = (passes, ContinuousClock())

        let start = clock.now
        async let feeding: Void = Self.feed(lines, passes: passes, to: source)
        var answers: [PassMessage] = []
        for finished in 1...passes {
            answers.append(try await collector.receive(timeout: .seconds(60)))
            progress(AnomalyProgress(finished: finished, total: passes))
        }
        try await feeding
        let elapsed = clock.now - start

        let matches = answers.allSatisfy {
            $0.anomalies == expected.anomalies && $0.readings == expected.readings && $0.malformed == expected.malformed
        }
        return AnomalyReport(
            readings: expected.readings, passes: passes, malformed: answers[0].malformed,
            anomalies: answers[0].anomalies,
            matchesSequentialResult: matches,
            messages: passes * (lines.count + 1 + 2 * (expected.readings + 12) + expected.malformed.count + 1 + 1),
            seconds: elapsed / .seconds(1))
    }

    /// Launches and activates all fourteen kernels, from the last stage to the first.
    private func launch(
        on runtime: RingKernelRuntime
    ) async throws -> (RingKernelHandle<TableMessage, Acknowledgement>, RingKernelHandle<ScoreMessage, PassMessage>) {
        let detection = detection
        let collector = try await runtime.launch(
            AnomalyCollector.kernel("anomalies.collector", threshold: detection.threshold, senders: 13))
        try await collector.activate()
        var scorers: [RingKernelHandle<MonthMessage, Acknowledgement>] = []
        for month in 1...12 {
            let id = KernelID("anomalies.month-\(month < 10 ? "0" : "")\(month)")
            let scorer = try await runtime.launch(MonthScorer(detection, collector: collector), id: id)
            try await scorer.activate()
            scorers.append(scorer)
        }
        let months = scorers
        let source = try await runtime.launch(TableSource(scorers: months, collector: collector))
        try await source.activate()
        return (source, collector)
    }

    /// Sends the lines of every pass, suspending whenever the source is busy.
    private static func feed(
        _ lines: [String], passes: Int, to source: RingKernelHandle<TableMessage, Acknowledgement>
    ) async throws {
        for pass in 0..<passes {
            for line in lines {
                try await source.send(TableMessage(pass: pass, .line(line)))
            }
            try await source.send(TableMessage(pass: pass, .end))
        }
    }
}
