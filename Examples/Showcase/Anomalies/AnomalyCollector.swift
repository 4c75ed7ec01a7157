import RingKernels

/// Third stage: gathers the scores of all months and answers with the anomalies of a pass when every sender has ended it.
///
/// Messages are ordered per sender only, so scores of the next pass may arrive before the last ones of this pass.
struct AnomalyCollector {
    private struct Pass {
        var readings = 0
        var anomalies: [Anomaly] = []
        var malformed: [String] = []
        var ended = 0
    }

    private let threshold: Double
    private let senders: Int
    private var passes: [Int: Pass] = [:]

    /// - Parameter senders: How many kernels must end a pass before it is complete.
    private init(threshold: Double, senders: Int) {
        self.threshold = threshold
        self.senders = senders
    }

    /// The kernel, in the loop form: many messages come in for one that goes out.
    static func kernel(_ id: KernelID, threshold: Double, senders: Int) -> RingKernel<ScoreMessage, PassMessage> {
        RingKernel(id) { context in
            var collector = AnomalyCollector(threshold: threshold, senders: senders)
            for try await request in context.requests {
                if let answer = collector.absorb(request) {
                    try await context.send(answer)
                }
            }
        }
    }

    /// Takes in a message; returns the answer if it was the last of its pass.
    private mutating func absorb(_ request: ScoreMessage) -> PassMessage? {
        switch request.content {
        case .scored(let reading, let score):
            passes[request.pass, default: Pass()].readings += 1
            if let score, abs(score.value) >= threshold {
                passes[request.pass, default: Pass()].anomalies.append(Anomaly(reading: reading, score: score))
            }
            return nil
        case .malformed(let what):
            passes[request.pass, default: Pass()].malformed.append(what)
            return nil
        case .end:
            passes[request.pass, default: Pass()].ended += 1
            guard passes[request.pass]?.ended == senders, let pass = passes.removeValue(forKey: request.pass) else {
                return nil
            }
            return PassMessage(
                pass: request.pass, readings: pass.readings,
                anomalies: pass.anomalies.sorted { $0.monthIndex < $1.monthIndex }, malformed: pass.malformed)
        }
    }
}
