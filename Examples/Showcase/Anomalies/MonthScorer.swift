import RingKernels

/// Second stage, twelve times: scores the readings of one calendar month against its own past.
struct MonthScorer: RingKernelHandler {
    static let kernelID: KernelID = "anomalies.month"

    private var scorer: SeasonalScorer
    private let collector: RingKernelHandle<ScoreMessage, PassMessage>

    init(_ detection: Detection, collector: RingKernelHandle<ScoreMessage, PassMessage>) {
        scorer = SeasonalScorer(detection)
        self.collector = collector
    }

    mutating func handle(_ request: MonthMessage, in context: KernelContext) throws -> Acknowledgement {
        switch request.content {
        case .reading(let reading):
            let score = scorer.score(reading.celsius)
            try context.send(ScoreMessage(pass: request.pass, .scored(reading, score)), to: collector)
        case .end:
            scorer.reset()
            try context.send(ScoreMessage(pass: request.pass, .end), to: collector)
        }
        return Acknowledgement(answering: request)
    }
}
