import RingKernels

/// A random history on a kernel's queue, played on the kernel and on the model at once.
struct QueueHistory {
    /// What two of them differ in, with the seed that shows it.
    private(set) var failure: String?
    private(set) var model: QueueModel

    private let kernel: RingKernelHandle<Number, Acknowledgement>
    /// Whether the caller is on the kernel's home, where a sender learns at once what became of a message.
    private let isOnHome: Bool
    private let seed: Int
    /// Whether there are calls that may wait, each a task of its own; most histories do without and are over soon.
    private let hasCalls: Bool
    private var step = 0
    private var generator: SeededGenerator
    private var sent: [Number] = []
    private var values: [MessageID: Int] = [:]
    /// Calls that wait, by the value they sent.
    private var calls: [Int: Task<QueueModel.Outcome, Never>] = [:]

    init(_ kernel: RingKernelHandle<Number, Acknowledgement>, _ options: QueueOptions, seed: Int, isOnHome: Bool) {
        self.kernel = kernel
        self.seed = seed
        self.isOnHome = isOnHome
        model = QueueModel(options)
        generator = SeededGenerator(seed: UInt64(seed))
        hasCalls = Int.random(in: 0..<4, using: &generator) == 0
    }

    mutating func random(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }

    private static let priorities: [MessagePriority] = [
        .normal, .normal, .normal, .high, .low, .system, 0, 63, 64, 159, 160, 223, 224, 255,
    ]

    /// Notes a difference; the first one counts.
    mutating func expect(_ actual: String, _ expected: String, _ what: String) {
        if actual == expected || failure != nil { return }
        failure =
            "seed \(seed), step \(step), \(model.options), on the home: \(isOnHome). \(what): \(actual), not \(expected)"
    }

    // MARK: Calls

    /// Sends a message in one of the ways.
    mutating func offer() async {
        step += 1
        let dice = hasCalls ? random(0..<20) : 0
        let call: QueueModel.Call = dice < 12 ? .trySend : dice < 18 ? .send : .ask
        var message = Number(sent.count, priority: Self.priorities[random(0..<Self.priorities.count)])
        // Now and then once more what was sent before; what was asked has its caller and stays alone.
        if model.options.deduplicationWindow > 0 && call != .ask && !sent.isEmpty && random(0..<3) == 0 {
            let earlier = sent[random(0..<sent.count)]
            if calls[earlier.value] == nil { message = earlier }
        }
        let value = message.value
        if value == sent.count {
            sent.append(message)
            values[message.messageID] = value
        }
        var expected = model.offer(value, message.priority.band, call)
        let outcome: QueueModel.Outcome
        if call == .trySend {
            do { outcome = Self.outcome(try kernel.trySend(message)) } catch { outcome = Self.outcome(error) }
        } else if expected == .waits || call == .ask {
            let kernel = kernel
            calls[value] = Task.immediate { [message] in
                do {
                    if call == .send { return Self.outcome(try await kernel.send(message)) }
                    _ = try await kernel.ask(message)
                    return .answered
                } catch {
                    return Self.outcome(error)
                }
            }
            if expected != .waits { refused[value] = expected }
            return
        } else {
            do { outcome = Self.outcome(try await kernel.send(message)) } catch { outcome = Self.outcome(error) }
        }
        // Another thread learns too late that its message was the one to be dropped.
        if model.options.backpressure == .dropOldest && !isOnHome { expected = .accepted }
        expect(outcome.rawValue, expected.rawValue, "\(call) of \(value)")
    }

    /// Calls that end at once with an error, which their tasks return.
    private var refused: [Int: QueueModel.Outcome] = [:]

    private static func outcome(_ result: SendResult) -> QueueModel.Outcome {
        QueueModel.Outcome(rawValue: result.rawValue) ?? .unexpected
    }

    private static func outcome(_ error: any Error) -> QueueModel.Outcome {
        if error is CancellationError { return .cancelled }
        return (error as? KernelError).flatMap { QueueModel.Outcome(rawValue: $0.code.rawValue) } ?? .unexpected
    }

    /// Cancels one of the calls that wait.
    mutating func cancel() {
        step += 1
        let waiting = calls.keys.filter { refused[$0] == nil && model.outcomes[$0] == nil }.sorted()
        if waiting.isEmpty { return }
        let value = waiting[random(0..<waiting.count)]
        model.cancel(value)
        calls[value]?.cancel()
    }

    // MARK: Takes

    /// Compares what the kernel took, or that it took nothing, with the model; the mail that it must be.
    mutating func take(_ request: Number?) -> QueueModel.Mail? {
        step += 1
        let mail = model.take()
        model.admitWaiting()
        expect("\(request?.value, default: "nothing")", "\(mail?.value, default: "nothing")", "taken")
        return mail
    }

    /// The kernel answered what it took.
    mutating func answer(_ mail: QueueModel.Mail) { if mail.isAsked { model.answer(mail) } }

    /// Compares what a handler has taken and answered, after which its queue is empty.
    mutating func takeAll(_ handled: [Int]) {
        step += 1
        if let end = model.emptied(handled[...]) {
            model = end
        } else {
            expect("\(handled)", "in the order of \(model.bands.map { $0.map(\.value) }), \(model.line)", "handled")
        }
    }

    // MARK: The end

    /// Compares what became of the calls that waited, and what died; everything must have been taken.
    mutating func finish(_ letters: inout AsyncStream<DeadLetter>.Iterator) async {
        // After a difference some may have nobody left who ends them.
        if failure != nil { for call in calls.values { call.cancel() } }
        for value in calls.keys.sorted() where failure == nil {
            guard let outcome = await calls[value]?.value else { continue }
            let expected = refused[value] ?? model.outcomes[value] ?? .unexpected
            expect(outcome.rawValue, expected.rawValue, "in the end, the call with \(value)")
        }
        for (index, expected) in model.letters.enumerated() {
            guard failure == nil, let letter = await letters.next(isolation: #isolation) else { return }
            let value = (letter.message as? Number)?.value ?? letter.message.correlationID.flatMap { values[$0] }
            expect(
                "\(value, default: "?") \(letter.reason)", "\(expected.value) \(expected.reason)",
                "dead letter \(index)")
        }
    }
}
