import RingKernels

/// First stage: parses lines and hands each reading to the scorer of its calendar month.
struct TableSource: RingKernelHandler {
    static let kernelID: KernelID = "anomalies.source"

    /// Twelve, January first.
    let scorers: [RingKernelHandle<MonthMessage, Acknowledgement>]
    let collector: RingKernelHandle<ScoreMessage, PassMessage>

    mutating func handle(_ request: TableMessage, in context: KernelContext) throws -> Acknowledgement {
        switch request.content {
        case .line(let line):
            let readings: [Reading]
            do throws(TableLineError) {
                readings = try TemperatureTable.readings(of: line)
            } catch {
                // A line nobody can read is an answer, not a failure: the collector reports it with the pass.
                try context.send(ScoreMessage(pass: request.pass, .malformed(error.description)), to: collector)
                break
            }
            for reading in readings {
                try context.send(MonthMessage(pass: request.pass, .reading(reading)), to: scorers[reading.month - 1])
            }
        case .end:
            for scorer in scorers {
                try context.send(MonthMessage(pass: request.pass, .end), to: scorer)
            }
            try context.send(ScoreMessage(pass: request.pass, .end), to: collector)
        }
        return Acknowledgement(answering: request)
    }
}
