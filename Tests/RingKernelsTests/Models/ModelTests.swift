import Glibc
import Testing

/// The protocols between threads, explored in all their interleavings, and what finds their mistakes.
///
/// With `DOTCOMPUTE_THOROUGH_MODELS` in the environment they are larger, which takes a few minutes, and the
/// traces of the mistakes are printed. Sanitizers have
/// nothing to find here, since all of it is done by one thread.
@Suite("Models", .serialized, .timeLimit(.minutes(5)), .enabled(if: !isSanitized))
enum Models {
    static let isThorough = unsafe getenv("DOTCOMPUTE_THOROUGH_MODELS") != nil

    /// Expects that nothing can go wrong in a model, and that there was something to look at.
    static func holds(
        _ model: Model, _ memory: MemoryKind, atLeast states: Int, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let clock = ContinuousClock()
        var report = Report()
        let time = clock.measure { report = Explorer(model, memory).explore() }
        print(
            "model \(model.name), \(memory): \(report.states) states, \(report.transitions) steps, \(report.ends) ends, \(time)"
        )
        #expect(report.violation == nil, "\(report.violation?.description ?? "")", sourceLocation: sourceLocation)
        #expect(report.states >= states, "The model lost states.", sourceLocation: sourceLocation)
        #expect(report.ends > 0, sourceLocation: sourceLocation)
    }

    /// Expects that something can go wrong.
    @discardableResult
    static func breaks(
        _ model: Model, _ memory: MemoryKind, _ kind: Violation.Kind? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> Violation? {
        let report = Explorer(model, memory).explore()
        print(
            "model \(model.name), \(memory), broken: \(report.states) states; \(isThorough ? report.violation?.description ?? "" : report.violation?.text ?? "nothing found")"
        )
        #expect(report.violation != nil, "Nobody noticed the mistake.", sourceLocation: sourceLocation)
        if let kind, let found = report.violation {
            #expect(found.kind == kind, "\(found)", sourceLocation: sourceLocation)
        }
        return report.violation
    }
}
