// Made from docs/messaging.md by scripts/snippets. Not to be edited by hand.
// swift-format-ignore-file

import DotCompute
import Testing

@Suite("docs/messaging.md: echo", .serialized, .timeLimit(.minutes(1)))
enum MessagingEcho {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/messaging.md", line: 10)
    @Message
    struct Note: Equatable {
        var text: String
        var fails = false
    }
#sourceLocation()

#sourceLocation(file: "docs/messaging.md", line: 16)
    struct Failure: Error {}
#sourceLocation()

#sourceLocation(file: "docs/messaging.md", line: 18)
    /// Answers with the same text.
    @RingKernel("echo")
    struct Echo {
        func handle(_ request: Note, in context: KernelContext) throws -> Note {
            if request.fails { throw Failure() }
            return Note(text: request.text, answering: request)
        }
    }
#sourceLocation()

#sourceLocation(file: "docs/messaging.md", line: 27)
    /// An echo with room for two messages.
    static func smallEcho(_ backpressure: Backpressure, deduplicating window: Int = 0) -> RingKernel<Note, Note> {
        let queue = QueueOptions(capacity: 2, backpressure: backpressure, deduplicationWindow: window)
        return RingKernel(Echo(), options: KernelOptions(inputQueue: queue))
    }
#sourceLocation()

    @Test("echo, part 2")
    static func part2() async throws {
        output.clear()
#sourceLocation(file: "docs/messaging.md", line: 67)
        try await RingKernelRuntime.run { runtime in
            let echo = try await runtime.launch(Echo())
            // Launched, not activated: all three are in the queue before the first is handled.
            try await echo.send(Note(text: "first"))
            try await echo.send(Note(text: "second"))
            try await echo.send(Note(text: "urgent", priority: .high))
            try await echo.activate()
            for _ in 1...3 { print(try await echo.receive(timeout: .seconds(1)).text) }
            // prints: urgent
            // prints: first
            // prints: second
        }
#sourceLocation()
        #expect(output.lines == ["urgent", "first", "second"])
    }

    @Test("echo, part 3")
    static func part3() async throws {
        output.clear()
#sourceLocation(file: "docs/messaging.md", line: 104)
        try await RingKernelRuntime.run { runtime in
            let echo = try await runtime.launch(smallEcho(.block, deduplicating: 1000))
            let note = Note(text: "once")
            print(try await echo.send(note))  // prints: accepted
            print(try await echo.send(note))  // prints: duplicate
        }
#sourceLocation()
        #expect(output.lines == ["accepted", "duplicate"])
    }

    @Test("echo, part 4")
    static func part4() async throws {
        output.clear()
#sourceLocation(file: "docs/messaging.md", line: 135)
        for strategy in [Backpressure.reject, .dropNewest, .dropOldest] {
            try await RingKernelRuntime.run { runtime in
                // Not activated, so two messages fill it.
                let echo = try await runtime.launch(smallEcho(strategy))
                for text in ["one", "two"] { try await echo.send(Note(text: text)) }
                do {
                    print(strategy, try await echo.send(Note(text: "three")))
                } catch let error as KernelError {
                    print(strategy, error.code)
                }
            }
        }
        // prints: reject queueFull
        // prints: dropNewest droppedNewest
        // prints: dropOldest accepted
#sourceLocation()
        #expect(output.lines == ["reject queueFull", "dropNewest droppedNewest", "dropOldest accepted"])
    }

    @Test("echo, part 5")
    static func part5() async throws {
        output.clear()
#sourceLocation(file: "docs/messaging.md", line: 278)
        try await RingKernelRuntime.run { runtime in
            let echo = try await runtime.launch(smallEcho(.block))
            for text in ["one", "two"] { try await echo.send(Note(text: text)) }
            do {
                try await echo.send(Note(text: "three"), timeout: .milliseconds(10))
            } catch let error as KernelError {
                print(error.code)  // prints: timedOut
            }
            print(try echo.telemetry.queueDepth)  // prints: 2
        }
#sourceLocation()
        #expect(output.lines == ["timedOut", "2"])
    }

    @Test("echo, part 6")
    static func part6() async throws {
        output.clear()
#sourceLocation(file: "docs/messaging.md", line: 306)
        try await RingKernelRuntime.run { runtime in
            let echo = try await runtime.launch(Echo())
            let queued = Task { try await echo.ask(Note(text: "behind")) }
            while try echo.telemetry.queueDepth == 0 { await Task.yield() }
            try await echo.terminate()
            do {
                _ = try await queued.value
            } catch let error as KernelError {
                print(error.code, error.state ?? .created)  // prints: kernelEnded terminated
            }
        }
#sourceLocation()
        #expect(output.lines == ["kernelEnded terminated"])
    }

    @Test("echo, part 7")
    static func part7() async throws {
        output.clear()
#sourceLocation(file: "docs/messaging.md", line: 335)
        let letters = try await RingKernelRuntime.run { runtime in
            let letters = runtime.deadLetters
            let echo = try await runtime.launch(Echo())
            try await echo.send(Note(text: "never handled"))
            try await echo.terminate()
            return letters
        }
#sourceLocation()
#sourceLocation(file: "docs/messaging.md", line: 342)
        for await letter in letters {
            print(letter.reason, (letter.message as? Note)?.text ?? "")  // prints: kernelEnded never handled
        }
#sourceLocation()
        #expect(output.lines == ["kernelEnded never handled"])
    }
}

@Suite("docs/messaging.md: topics", .serialized, .timeLimit(.minutes(1)))
enum MessagingTopics {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/messaging.md", line: 169)
    @Message
    struct Price: Equatable {
        var symbol: String
        var value: Double
    }
#sourceLocation()

#sourceLocation(file: "docs/messaging.md", line: 175)
    /// Counts the prices it was sent.
    @RingKernel("price-counter")
    struct PriceCounter {
        private var count = 0

        mutating func handle(_ price: Price, in context: KernelContext) {
            count += 1
        }
    }
#sourceLocation()

    @Test("topics")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/messaging.md", line: 185)
        try await RingKernelRuntime.run { runtime in
            let nasdaq = try runtime.topic("prices.nasdaq", of: Price.self, retention: .last)
            try await nasdaq.publish(Price(symbol: "AAPL", value: 271.5))

            // A kernel: what is published goes into its input queue. The last price, which the topic retains, comes first.
            let counter = try await runtime.launch(PriceCounter())
            try await counter.activate()
            let subscription = try await nasdaq.subscribe(counter)

            // A reader, here of all topics that match, also of those that are made later.
            let prices = try runtime.topics("prices.*", of: Price.self).values(capacity: 256, backpressure: .dropOldest)
            let xetra = try runtime.topic("prices.xetra", of: Price.self)

            print(try await xetra.publish(Price(symbol: "SAP", value: 214)).accepted)  // prints: 1
            print(try await nasdaq.publish(Price(symbol: "MSFT", value: 476.9)).accepted)  // prints: 2
            subscription.cancel()

            for await price in prices {
                print(price.topic, price.message.symbol)
                if price.message.symbol == "MSFT" { break }
            }
            // prints: prices.nasdaq AAPL
            // prints: prices.xetra SAP
            // prints: prices.nasdaq MSFT
            print(prices.dropped, try nasdaq.telemetry.delivered)  // prints: 0 4
        }
#sourceLocation()
        #expect(output.lines == ["1", "2", "prices.nasdaq AAPL", "prices.xetra SAP", "prices.nasdaq MSFT", "0 4"])
    }
}
