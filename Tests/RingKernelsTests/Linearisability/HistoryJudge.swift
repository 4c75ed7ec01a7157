import Glibc
import RingKernels
import Testing

/// What is done in one history, the same for all who know its number.
struct HistoryPlan {
    enum Call: Int { case trySend, send, ask }
    struct Step {
        /// As for ``HistoryStage/pause(_:)``.
        var pause: Int
        var call: Call
    }

    /// The kernel that is sent to.
    let kernel: Int
    /// What each sender does.
    private(set) var steps: [[Step]]

    /// Three to six messages of `senders` senders, at most three of each.
    init(number: Int, senders: Int, kernels: Int) {
        var generator = SeededGenerator(seed: UInt64(number))
        // Rather one of the small ones.
        kernel = Swift.min(
            Int.random(in: 0..<kernels, using: &generator), Int.random(in: 0..<kernels, using: &generator))
        steps = Array(repeating: [], count: senders)
        let total = Int.random(in: 3...HistoryStage.mostMessages, using: &generator)
        var sender = Int.random(in: 0..<senders, using: &generator)
        for _ in 0..<total {
            let pauses = [0, 0, 0, Int.random(in: 1...40, using: &generator), -1]
            let step = Step(
                pause: pauses[Int.random(in: 0..<5, using: &generator)],
                call: Call(rawValue: Int.random(in: 0..<3, using: &generator)) ?? .ask)
            if steps[sender].count < 3 { steps[sender].append(step) }
            sender = Bool.random(using: &generator) ? (sender + 1) % senders : sender
        }
    }
}

/// Judges the histories of a stage, one after the other.
struct HistoryJudge: Sendable {
    private(set) var checked = 0
    private(set) var failure: String?
    /// Histories in which calls of different senders overlapped.
    private(set) var overlapping = 0
    /// Histories in which somebody found the queue full.
    private(set) var full = 0

    /// Judges what took place, once everything is handled.
    mutating func judge(_ stage: HistoryStage, number: Int, capacity: Int, isOrdered: Bool) {
        let history = stage.history(isOrdered: isOrdered)
        checked += 1
        if stage.hasOverlap { overlapping += 1 }
        if stage.hasRefusal { full += 1 }
        if failure == nil && !BoundedQueueSpecification.accepts(history, capacity: capacity) {
            failure = "history \(number) in room for \(capacity) cannot be: \(history.map(\.description))"
        }
    }

    /// Says that messages were lost.
    mutating func fail(_ text: String) { if failure == nil { failure = text } }

    /// Waits on a thread until everything that was accepted is handled; when that does not happen, it is a failure.
    mutating func waitUntilHandled(_ stage: HistoryStage, number: Int) {
        if failure != nil { return }
        let start = ContinuousClock.now
        var looks = 0
        while stage.unhandledCount > 0 {
            sched_yield()
            looks += 1
            if looks % 1024 == 0 && ContinuousClock.now - start > .seconds(30) {
                return fail("history \(number): \(stage.unhandledCount) accepted messages were not handled")
            }
        }
    }

    /// Checks that all went well, and says what the histories were worth.
    func expect(_ count: Int, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(failure == nil, sourceLocation: sourceLocation)
        #expect(checked == count, sourceLocation: sourceLocation)
        #expect(full > 0, "queues must be full", sourceLocation: sourceLocation)
        // No more than said: on processors that are busy with other things threads hardly ever meet.
        print("\(checked) histories: in \(overlapping) calls overlapped, in \(full) a queue was full")
    }
}

/// The kernels that histories take place on: for each capacity up to 4 a handler and a loop, on home 0.
struct HistoryKernels: Sendable {
    private(set) var handles: [RingKernelHandle<Number, Acknowledgement>] = []
    private(set) var capacities: [Int] = []

    init(in runtime: RingKernelRuntime, _ stage: HistoryStage) async throws {
        for capacity in 1...4 {
            for backpressure in [Backpressure.block, .reject] {
                let options = KernelOptions(
                    inputQueue: QueueOptions(capacity: capacity, backpressure: backpressure), placement: .home(0))
                let handler = RingKernel(Consumer { stage.noteHandling($0) }, options: options)
                let loop = RingKernel<Number, Acknowledgement>("loop", options: options) { context in
                    for try await request in context.requests {
                        stage.noteHandling(request)
                        try await context.send(Acknowledgement(answering: request))
                    }
                }
                for (name, kernel) in [("handler", handler), ("loop", loop)] {
                    let handle = try await runtime.launch(kernel, id: "\(name)-\(capacity)-\(backpressure)")
                    try await handle.activate()
                    handles.append(handle)
                    capacities.append(capacity)
                }
            }
        }
    }
}

/// A runtime whose homes look for work `idleSpins` times before they sleep.
func withHistoryRuntime(
    homes: Int, idleSpins: Int, _ body: (RingKernelRuntime) async throws -> Void
) async throws {
    var configuration = RingKernelRuntime.Configuration()
    configuration.homes = homes
    configuration.idleSpins = idleSpins
    configuration.metricsInterval = nil
    try await RingKernelRuntime.run(configuration: configuration) { runtime in
        try await body(runtime)
        #expect(runtime.deadLetterCount == 0)
    }
}
