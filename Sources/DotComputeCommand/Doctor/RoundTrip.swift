import RingKernels

/// A kernel launched, asked and terminated: does the runtime work on this machine?
struct RoundTrip: Codable {
    /// How many questions were asked, one after the other.
    var asks: Int
    /// The median time from a question to its answer, the asker being a task of Swift's global pool.
    var medianMicroseconds: Double

    /// - Throws: `KernelError`, or ``WrongAnswer``.
    static func measure(asks: Int = 1000) async throws -> RoundTrip {
        try await RingKernelRuntime.run { runtime in
            let echo = try await runtime.launch(Echo())
            try await echo.activate()
            let clock = ContinuousClock()
            var times: [Duration] = []
            for number in 0..<asks {
                let start = clock.now
                let answer = try await echo.ask(Echo.Number(number), timeout: .seconds(5))
                times.append(clock.now - start)
                guard answer.value == number else { throw WrongAnswer(asked: number, answered: answer.value) }
            }
            return RoundTrip(asks: asks, medianMicroseconds: times.sorted()[asks / 2] / .microseconds(1))
        }
    }

    /// An answer that belongs to another question.
    struct WrongAnswer: Error, CustomStringConvertible {
        var asked: Int
        var answered: Int
        var description: String { "asked for \(asked), the kernel answered \(answered)" }
    }
}

/// Answers with the number it is given.
private struct Echo: RingKernelHandler {
    static let kernelID: KernelID = "doctor.echo"

    struct Number: Message {
        var value: Int
        var messageID = MessageID()
        var priority = MessagePriority.normal
        var correlationID: MessageID?

        init(_ value: Int) { self.value = value }
    }

    mutating func handle(_ request: Number, in context: KernelContext) throws -> Number {
        Number(request.value)
    }
}
