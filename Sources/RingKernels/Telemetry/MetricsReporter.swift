internal import Metrics
internal import Synchronization

/// Carries the figures of a runtime's kernels to swift-metrics, at an interval and once more at the end.
///
/// Labels: `ringkernel.received`, `.processed`, `.answered`, `.dropped`, `.rejected`, `.failed`, `.restarts` (counters),
/// `.queue_depth` (gauge), `.queue_wait.p50`, `.queue_wait.p99`, `.handling.p50`, `.handling.p99` (timers), each with the
/// dimension `kernel`.
final class MetricsReporter: Sendable {
    /// Whether a backend was bootstrapped.
    static var isBackendThere: Bool { !(MetricsSystem.factory is NOOPMetricsHandler) }

    private struct State {
        var last: [KernelID: KernelTelemetry] = [:]
        var timer: Timer?
        var isFinished = false
    }

    private let interval: Duration
    private let timers: TimerQueue
    private let figures: @Sendable () -> [KernelTelemetry]
    private let state = Locked(State())

    init(interval: Duration, timers: TimerQueue, figures: @escaping @Sendable () -> [KernelTelemetry]) {
        self.interval = interval
        self.timers = timers
        self.figures = figures
        setTimer()
    }

    private func setTimer() {
        let timer = timers.schedule(after: interval) { [weak self] in
            self?.report()
            self?.setTimer()
        }
        let isLate = state.withLock { state in
            state.timer = timer
            return state.isFinished
        }
        if isLate { timers.cancel(timer) }
    }

    /// Reports a last time and stops.
    func finish() {
        let timer = state.withLock { state in
            state.isFinished = true
            return state.timer.take()
        }
        if let timer { timers.cancel(timer) }
        report()
    }

    private func report() {
        let now = figures()
        let last = state.withLock { state in
            defer { state.last = Dictionary(now.map { ($0.kernelID, $0) }) { _, second in second } }
            return state.last
        }
        for kernel in now { report(kernel, since: last[kernel.kernelID]) }
    }

    private func report(_ kernel: KernelTelemetry, since last: KernelTelemetry?) {
        let dimensions = [("kernel", kernel.kernelID.rawValue)]
        let counters: [(String, KeyPath<KernelTelemetry, Int>)] = [
            ("received", \.received), ("processed", \.processed), ("answered", \.answered), ("dropped", \.dropped),
            ("rejected", \.rejected), ("failed", \.failed), ("restarts", \.restarts),
        ]
        for (name, figure) in counters {
            // A kernel launched anew under the same ID begins at 0.
            let before = last.map { $0[keyPath: figure] } ?? 0
            let value = kernel[keyPath: figure]
            Counter(label: "ringkernel.\(name)", dimensions: dimensions).increment(
                by: value >= before ? value - before : value)
        }
        Gauge(label: "ringkernel.queue_depth", dimensions: dimensions).record(kernel.queueDepth)
        for (name, latency) in [("queue_wait", kernel.queueWait), ("handling", kernel.handling)] {
            guard let latency else { continue }
            Metrics.Timer(label: "ringkernel.\(name).p50", dimensions: dimensions).recordNanoseconds(
                latency.p50.wholeNanoseconds)
            Metrics.Timer(label: "ringkernel.\(name).p99", dimensions: dimensions).recordNanoseconds(
                latency.p99.wholeNanoseconds)
        }
    }
}
