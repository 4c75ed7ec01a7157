import Compute
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// One run of the program: what it found until now, and the guard over its time.
final class Run: Sendable {
    private struct State {
        var report: Report
        /// When the part under way began.
        var began: UInt64 = 0
        /// How long a step of it may take.
        var limit = Duration.zero
        /// How much processor time the program had used when the step under way began.
        var processorTime: UInt64 = 0
    }

    let isQuick: Bool
    private let state: Mutex<State>
    private let deliver: @Sendable (Report) -> ExitCode
    private let watchdog = Watchdog()
    /// In place of the limits of parts.
    private let limit: Duration?

    /// - Parameters:
    ///   - limit: How long a step of a part may take, if not as long as the part says.
    ///   - deliver: Writes the results and says how the program is to end.
    init(_ report: Report, limit: Duration?, deliver: @escaping @Sendable (Report) -> ExitCode) {
        isQuick = report.isQuick
        state = Mutex(State(report: report))
        self.limit = limit
        self.deliver = deliver
    }

    /// Does a part on a device.
    ///
    /// - Parameters:
    ///   - limit: How long a step of it may take, of which it tells by ``Part/progress(_:)`` and ``Part/add(_:)``. After that the
    ///     program ends, with what is known.
    ///   - body: The part. What it throws is a failure of it, but for ``CannotRun``.
    func part(
        _ name: String, on device: String, within limit: Duration,
        _ body: nonisolated(nonsending) (Part) async throws -> Void
    ) async {
        Output.note("\(name) on \(device) …")
        state.withLock { state in
            state.report.parts.append(PartResult(part: name, device: device))
            state.began = Clock.nanoseconds
            state.limit = self.limit ?? limit
        }
        step()
        var problem: (any Error)?
        do { try await body(Part(self)) } catch { problem = error }
        watchdog.rest()
        let line = state.withLock { state in
            var result = state.report.parts.removeLast()
            defer { state.report.parts.append(result) }
            result.seconds = Double(Clock.nanoseconds - state.began) / 1e9
            if let problem = problem as? CannotRun {
                result.outcome = .notRun
                result.remark(problem.reason)
            } else {
                if let problem { result.fail("\(problem)") }
                result.outcome = result.failureCount == 0 ? .held : .failed
            }
            return result.line
        }
        Output.note(line)
    }

    /// The part under way has so long from now on as each of its steps.
    fileprivate func step() {
        let limit = state.withLock { state in
            state.processorTime = Clock.processorNanoseconds
            return state.limit
        }
        watchdog.allow(limit) { self.giveUp() }
    }

    /// Changes what is known of the part under way.
    fileprivate func update(_ body: (inout PartResult) -> Void) {
        state.withLock { state in body(&state.report.parts[state.report.parts.count - 1]) }
    }

    /// Writes the results.
    func finish() -> ExitCode { deliver(state.withLock(\.report)) }

    private func giveUp() -> Never {
        let report = state.withLock { state in
            let last = state.report.parts.count - 1
            state.report.parts[last].outcome = .hung
            state.report.parts[last].seconds = Double(Clock.nanoseconds - state.began) / 1e9
            // A program that got no processor looks like one that hangs, but for this.
            let used = Double(Clock.processorNanoseconds - state.processorTime) / 1e9
            state.report.parts[last].remark(
                "the last step had \(state.limit), in which the program used \(Numbers.decimal(used, 1)) s of processor time; on a busy machine, give it more with --limit"
            )
            return state.report
        }
        if let part = report.parts.last { Output.note(part.line) }
        _ = deliver(report)
        // Not `exit`, which would wait for what does not end.
        _exit(ExitCode.hung.rawValue)
    }
}

/// What a part tells while it runs.
struct Part: Sendable {
    private let run: Run

    fileprivate init(_ run: Run) { self.run = run }

    var isQuick: Bool { run.isQuick }

    /// Something was compared, and is as it must be.
    func hold() { run.update { $0.checks += 1 } }

    /// Something was compared.
    func check(_ holds: Bool, _ text: @autoclosure () -> String) {
        guard !holds else { return hold() }
        fail(text())
    }

    /// Something was compared, and is not as it must be.
    func fail(_ text: String) {
        Output.note("  ✗ \(text)")
        run.update { result in
            result.checks += 1
            result.fail(text)
        }
    }

    /// Something was left out.
    func remark(_ text: String) { run.update { $0.remark(text) } }

    func add(_ figure: Figure) {
        Output.note("  \(figure.name): \(Numbers.significant(figure.value)) \(figure.unit)")
        run.update { $0.figures.append(figure) }
        run.step()
    }

    /// A step begins.
    func step() { run.step() }

    /// A step begins: a line for whoever watches.
    func progress(_ text: String) {
        Output.note("  \(text)")
        run.step()
    }
}

/// Why a part cannot be begun: no failure of what it would have checked.
struct CannotRun: Error {
    let reason: String
}
