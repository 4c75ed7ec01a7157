// Made from docs/guide.md by scripts/snippets. Not to be edited by hand.
// swift-format-ignore-file

import DotCompute
import DurableKernels
import Foundation
import Logging
import Testing
import TestKit

@Suite("docs/guide.md: template", .serialized, .timeLimit(.minutes(1)))
enum GuideTemplate {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/guide.md", line: 18)
    @Message
    struct CountWords {
        var text: String
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 23)
    @Message
    struct WordCount {
        var count: Int
        var total: Int
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 29)
    /// Counts the words of texts, and remembers how many there were in all.
    static let wordCounter = RingKernel<CountWords, WordCount>("word-counter") { context in
        // Once, at the beginning: load models, open files, make the state.
        var total = 0

        // Message after message.
        while !context.shouldTerminate {
            // Paused? Wait until that is over.
            guard context.isActive else {
                try await context.waitActive()
                continue
            }

            do {
                let request = try await context.receive(timeout: .milliseconds(100))
                let count = request.text.split(separator: " ").count
                total += count
                try await context.send(WordCount(count: count, total: total, answering: request))
            } catch is ReceiveTimeout {
                continue  // nothing came in time, or the kernel is asked to end: look again
            }
        }

        // Once, at the end: save, close, release.
        context.logger.debug("counted \(total) words")
    }
#sourceLocation()

    @Test("template, part 2")
    static func part2() async throws {
        output.clear()
#sourceLocation(file: "docs/guide.md", line: 61)
        try await RingKernelRuntime.run { runtime in
            let counter = try await runtime.launch(wordCounter)
            try await counter.activate()
            let answer = try await counter.ask(CountWords(text: "as often as wanted"), timeout: .seconds(1))
            print(answer.count, answer.total)  // prints: 4 4
        }
#sourceLocation()
        #expect(output.lines == ["4 4"])
    }

#sourceLocation(file: "docs/guide.md", line: 74)
    static let shortWordCounter = RingKernel<CountWords, WordCount>("short-word-counter") { context in
        var total = 0
        for try await request in context.requests {
            let count = request.text.split(separator: " ").count
            total += count
            try await context.send(WordCount(count: count, total: total, answering: request))
        }
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 94)
    /// The same as a handler.
    @RingKernel("word-counting-handler")
    struct WordCounter {
        private var total = 0

        mutating func start(in context: KernelContext) async throws {
            total = 0
        }

        mutating func handle(_ request: CountWords, in context: KernelContext) throws -> WordCount {
            let count = request.text.split(separator: " ").count
            total += count
            return WordCount(count: count, total: total, answering: request)
        }

        mutating func stop(in context: KernelContext) async throws {
            context.logger.debug("counted \(total) words")
        }
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 125)
    @RingKernel("journal")
    struct Journal {
        private var lines: [String] = []

        mutating func handle(_ request: CountWords, in context: KernelContext) {
            lines.append(request.text)
        }
    }
#sourceLocation()

    @Test("template, part 5")
    static func part5() async throws {
        output.clear()
#sourceLocation(file: "docs/guide.md", line: 134)
        try await RingKernelRuntime.run { runtime in
            let journal = try await runtime.launch(Journal())
            try await journal.activate()
            _ = try await journal.ask(CountWords(text: "returns once this line is in the journal"), timeout: .seconds(1))
        }
#sourceLocation()
    }
}

@Suite("docs/guide.md: messages", .serialized, .timeLimit(.minutes(1)))
enum GuideMessages {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/guide.md", line: 147)
    enum Operation: String, Codable, Sendable {
        case add, subtract, multiply, divide
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 151)
    /// Request to perform a calculation.
    @Message
    struct CalculateRequest {
        var a: Double
        var b: Double
        var operation: Operation = .add
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 159)
    /// The result, or what was wrong.
    @Message
    struct CalculateResponse {
        var result: Double
        var success = true
        var error: String?
        var errorCode: String?
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 173)
    static let request = CalculateRequest(a: 10, b: 5)
#sourceLocation()

    @Test("messages, part 2")
    static func part2() async throws {
        output.clear()
#sourceLocation(file: "docs/guide.md", line: 174)
        print(request.priority)  // prints: 128
#sourceLocation()
#sourceLocation(file: "docs/guide.md", line: 175)
        print(request.correlationID == nil)  // prints: true
#sourceLocation()
#sourceLocation(file: "docs/guide.md", line: 177)
        let response = CalculateResponse(result: 15, answering: request)
#sourceLocation()
#sourceLocation(file: "docs/guide.md", line: 178)
        print(response.correlationID == request.messageID)  // prints: true
#sourceLocation()
#sourceLocation(file: "docs/guide.md", line: 180)
        let urgent = CalculateRequest(a: 1, b: 2, operation: .multiply, priority: .high)
#sourceLocation()
#sourceLocation(file: "docs/guide.md", line: 181)
        print(urgent.priority.band)  // prints: high
#sourceLocation()
#sourceLocation(file: "docs/guide.md", line: 183)
        let bytes = try MessagePackEncoder().encode(urgent)
#sourceLocation()
#sourceLocation(file: "docs/guide.md", line: 184)
        let copy = try MessagePackDecoder().decode(CalculateRequest.self, from: bytes)
#sourceLocation()
#sourceLocation(file: "docs/guide.md", line: 185)
        print(copy.messageID == urgent.messageID, copy.operation)  // prints: true multiply
#sourceLocation()
        #expect(output.lines == ["128", "true", "true", "high", "true multiply"])
    }
}

@Suite("docs/guide.md: by-hand", .serialized, .timeLimit(.minutes(1)))
enum GuideByHand {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/guide.md", line: 201)
    struct Ping: Message {
        var value: Int
        var messageID = MessageID()
        var priority = MessagePriority.normal
        var correlationID: MessageID?
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 208)
    struct Echo: RingKernelHandler {
        static let kernelID: KernelID = "echo"

        mutating func handle(_ request: Ping, in context: KernelContext) throws -> Ping {
            Ping(value: request.value)
        }
    }
#sourceLocation()

    @Test("by-hand")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/guide.md", line: 216)
        try await RingKernelRuntime.run { runtime in
            try await runtime.withKernel(RingKernel(Echo())) { echo in
                let ping = Ping(value: 7)
                let pong = try await echo.ask(ping, timeout: .seconds(1))
                print(pong.value, pong.correlationID == ping.messageID)  // prints: 7 true
            }
        }
#sourceLocation()
        #expect(output.lines == ["7 true"])
    }
}

@Suite("docs/guide.md: error-answers", .serialized, .timeLimit(.minutes(1)))
enum GuideErrorAnswers {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/guide.md", line: 241)
    enum Operation: String, Codable, Sendable {
        case add, subtract, multiply, divide
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 245)
    @Message
    struct CalculateRequest {
        var a: Double
        var b: Double
        var operation: Operation = .add
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 252)
    @Message
    struct CalculateResponse {
        var result: Double
        var success = true
        var error: String?
        var errorCode: String?
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 261)
    enum CalculationError: Error {
        case divisionByZero
        case invalidInput(String)
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 266)
    static func calculate(_ request: CalculateRequest) throws(CalculationError) -> Double {
        guard request.a.isFinite, request.b.isFinite else { throw .invalidInput("Both operands must be finite.") }
        switch request.operation {
        case .add: return request.a + request.b
        case .subtract: return request.a - request.b
        case .multiply: return request.a * request.b
        case .divide:
            guard request.b != 0 else { throw .divisionByZero }
            return request.a / request.b
        }
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 278)
    @RingKernel("calculator")
    struct Calculator {
        func handle(_ request: CalculateRequest, in context: KernelContext) -> CalculateResponse {
            do throws(CalculationError) {
                return CalculateResponse(result: try calculate(request), answering: request)
            } catch {
                switch error {
                case .divisionByZero:
                    return CalculateResponse(
                        result: 0, success: false, error: "Division by zero", errorCode: "DIVIDE_BY_ZERO", answering: request)
                case .invalidInput(let text):
                    return CalculateResponse(
                        result: 0, success: false, error: text, errorCode: "INVALID_INPUT", answering: request)
                }
            }
        }
    }
#sourceLocation()

    @Test("error-answers")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/guide.md", line: 296)
        try await RingKernelRuntime.run { runtime in
            let calculator = try await runtime.launch(Calculator())
            try await calculator.activate()

            let refused = try await calculator.ask(CalculateRequest(a: 10, b: 0, operation: .divide), timeout: .seconds(1))
            print(refused.success, refused.errorCode ?? "")  // prints: false DIVIDE_BY_ZERO

            let invalid = try await calculator.ask(CalculateRequest(a: 10, b: .infinity), timeout: .seconds(1))
            print(invalid.errorCode ?? "")  // prints: INVALID_INPUT
        }
#sourceLocation()
        #expect(output.lines == ["false DIVIDE_BY_ZERO", "INVALID_INPUT"])
    }
}

@Suite("docs/guide.md: restarts", .serialized, .timeLimit(.minutes(1)))
enum GuideRestarts {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/guide.md", line: 316)
    @Message
    struct Step {
        var amount: Int
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 321)
    @Message
    struct Position {
        var value: Int
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 326)
    struct LostTheWay: Error {}
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 328)
    @RingKernel("walker")
    struct Walker {
        private var position = 0

        mutating func handle(_ request: Step, in context: KernelContext) throws -> Position {
            position += request.amount
            guard position >= 0 else { throw LostTheWay() }
            return Position(value: position, answering: request)
        }
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 339)
    static let options = KernelOptions(restart: .onFailure(maximum: 3, within: .seconds(60), backoff: .constant(.zero)))
#sourceLocation()

    @Test("restarts")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/guide.md", line: 341)
        try await RingKernelRuntime.run { runtime in
            let walker = try await runtime.launch(Walker(), options: options)
            try await walker.activate()

            print(try await walker.ask(Step(amount: 5), timeout: .seconds(5)).value)  // prints: 5
            do {
                _ = try await walker.ask(Step(amount: -9), timeout: .seconds(5))
            } catch let error as KernelError {
                print(error.code)  // prints: handlerFailed
            }
            print(try await walker.ask(Step(amount: 2), timeout: .seconds(5)).value)  // prints: 2
            print(try walker.telemetry.restarts)  // prints: 1
        }
#sourceLocation()
        #expect(output.lines == ["5", "handlerFailed", "2", "1"])
    }
}

@Suite("docs/guide.md: counter", .serialized, .timeLimit(.minutes(1)))
enum GuideCounter {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/guide.md", line: 367)
    enum CounterAction: String, Codable, Sendable {
        case increment, decrement, reset
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 371)
    @Message
    struct CounterRequest {
        var action: CounterAction
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 376)
    @Message
    struct CounterResponse {
        var count: Int
        var history: [Int]
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 382)
    @RingKernel("counter")
    struct Counter {
        private var count = 0
        private var history: [Int] = []

        mutating func handle(_ request: CounterRequest, in context: KernelContext) -> CounterResponse {
            switch request.action {
            case .increment: count += 1
            case .decrement: count -= 1
            case .reset: count = 0
            }
            // A kernel may live for months: what grows with every message needs a bound.
            history.append(count)
            if history.count > 100 { history.removeFirst() }
            return CounterResponse(count: count, history: history, answering: request)
        }
    }
#sourceLocation()

    @Test("counter")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/guide.md", line: 400)
        try await RingKernelRuntime.run { runtime in
            let counter = try await runtime.launch(Counter())
            try await counter.activate()
            for action in [CounterAction.increment, .increment, .decrement] {
                _ = try await counter.ask(CounterRequest(action: action), timeout: .seconds(1))
            }
            let last = try await counter.ask(CounterRequest(action: .increment), timeout: .seconds(1))
            print(last.count, last.history)  // prints: 2 [1, 2, 1, 2]
        }
#sourceLocation()
        #expect(output.lines == ["2 [1, 2, 1, 2]"])
    }
}

#if DurableKernels
@Suite("docs/guide.md: persistence", .serialized, .timeLimit(.minutes(1)))
enum GuidePersistence {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/guide.md", line: 421)
    struct CounterState: Codable, Sendable {
        var count = 0
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 425)
    @Message
    struct Add {
        var amount = 1
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 430)
    @Message
    struct Sum {
        var count: Int
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 435)
    struct PersistentCounter: DurableHandler {
        static let kernelID: KernelID = "persistent-counter"
        var state = CounterState()

        mutating func handle(_ request: Add, in context: KernelContext) -> Sum {
            state.count += request.amount
            return Sum(count: state.count, answering: request)
        }
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 445)
    static func count(_ times: Int, in path: String) async throws -> Int {
        let store = try SQLiteStore(path: path)
        let count = try await RingKernelRuntime.run { runtime in
            let counter = try await runtime.launch(
                RingKernel(snapshotting: PersistentCounter(), in: store, every: .messages(100)))
            try await counter.activate()
            var count = 0
            for _ in 0..<times { count = try await counter.ask(Add(), timeout: .seconds(10)).count }
            return count
        }
        try store.close()
        return count
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 459)
    static let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).store").path
#sourceLocation()

    @Test("persistence")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/guide.md", line: 460)
        print(try await count(150, in: path))  // prints: 150
#sourceLocation()
#sourceLocation(file: "docs/guide.md", line: 461)
        print(try await count(150, in: path))  // prints: 300
#sourceLocation()
#sourceLocation(file: "docs/guide.md", line: 462)
        try FileManager.default.removeItem(atPath: path)
#sourceLocation()
        #expect(output.lines == ["150", "300"])
    }
}
#endif

@Suite("docs/guide.md: resources", .serialized, .timeLimit(.minutes(1)))
enum GuideResources {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/guide.md", line: 478)
    /// Stands for something large.
    struct Model: Sendable {
        var slope: Double
        var offset: Double

        static func load() async throws -> Model { Model(slope: 2, offset: 1) }
        func predict(_ x: Double) -> Double { slope * x + offset }
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 487)
    @Message
    struct InferenceRequest {
        var x: Double
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 492)
    @Message
    struct InferenceResponse {
        var prediction: Double
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 497)
    struct ModelMissing: Error {}
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 499)
    @RingKernel("inference")
    struct Inference {
        private var model: Model?

        mutating func start(in context: KernelContext) async throws {
            context.logger.debug("loading the model")
            model = try await Model.load()
        }

        mutating func handle(_ request: InferenceRequest, in context: KernelContext) throws -> InferenceResponse {
            guard let model else { throw ModelMissing() }
            return InferenceResponse(prediction: model.predict(request.x), answering: request)
        }

        mutating func stop(in context: KernelContext) async throws {
            model = nil
            context.logger.debug("the model is released")
        }
    }
#sourceLocation()

    @Test("resources")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/guide.md", line: 519)
        try await RingKernelRuntime.run { runtime in
            let inference = try await runtime.launch(Inference())  // returns when the model is loaded
            try await inference.activate()
            print(try await inference.ask(InferenceRequest(x: 20), timeout: .seconds(1)).prediction)  // prints: 41.0
        }
#sourceLocation()
        #expect(output.lines == ["41.0"])
    }
}

@Suite("docs/guide.md: pipeline", .serialized, .timeLimit(.minutes(1)))
enum GuidePipeline {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/guide.md", line: 536)
    @Message
    struct Reading {
        var value: Double
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 541)
    /// Passes finite readings on, whatever the next kernel answers with.
    @RingKernel("filter")
    struct Filter<Answer: Message> {
        let next: RingKernelHandle<Reading, Answer>

        func handle(_ request: Reading, in context: KernelContext) throws {
            if request.value.isFinite { try context.send(request, to: next) }
        }
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 551)
    @RingKernel("scale")
    struct Scale {
        func handle(_ request: Reading, in context: KernelContext) -> Reading {
            Reading(value: request.value * 100, answering: request)
        }
    }
#sourceLocation()

    @Test("pipeline, part 1")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/guide.md", line: 558)
        try await RingKernelRuntime.run { runtime in
            let scale = try await runtime.launch(Scale())
            let filter = try await runtime.launch(Filter(next: scale), options: KernelOptions(placement: .near("scale")))
            try await scale.activate()
            try await filter.activate()

            for value in [0.5, .nan, 0.25] { try await filter.send(Reading(value: value)) }
            print(try await scale.receive(timeout: .seconds(1)).value)  // prints: 50.0
            print(try await scale.receive(timeout: .seconds(1)).value)  // prints: 25.0
        }
#sourceLocation()
        #expect(output.lines == ["50.0", "25.0"])
    }

#sourceLocation(file: "docs/guide.md", line: 691)
    @Suite struct FilterTests {
        @Test func `It lets numbers through and nothing else`() async throws {
            try await withTestRuntime { runtime in
                let probe = try await Probe<Reading>(in: runtime)
                let filter = try await runtime.launch(Filter(next: probe.handle))
                try await filter.activate()

                try await filter.send(Reading(value: .nan))
                try await filter.send(Reading(value: 1))
                #expect(try await probe.expectMessage().value == 1)
                try await probe.expectNoMessage()
            }
        }
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 706)
    @Suite struct PatienceTests {
        @Test func `A caller does not wait longer than it said`() async throws {
            let clock = ManualClock()
            try await withTestRuntime(clock: clock, tolerating: [.kernelEnded]) { runtime in
                let scale = try await runtime.launch(Scale())  // never activated, so it never answers
                let answer = Task { try await scale.ask(Reading(value: 1), timeout: .seconds(3600)) }
                try await clock.advanceToNextAlarm()  // an hour passes at once
                await #expect(throws: KernelError.self) { try await answer.value }
            }
        }
    }
#sourceLocation()
}

@Suite("docs/guide.md: topics", .serialized, .timeLimit(.minutes(1)))
enum GuideTopics {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/guide.md", line: 580)
    @Message
    struct Temperature {
        var celsius: Double
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 585)
    /// Remembers the highest temperature.
    @RingKernel("record-keeper")
    struct RecordKeeper {
        private var highest = -Double.infinity

        mutating func handle(_ temperature: Temperature, in context: KernelContext) {
            highest = max(highest, temperature.celsius)
        }
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 595)
    /// Publishes what it measures, here what it is sent.
    @RingKernel("sensor")
    struct Sensor {
        let readings: Topic<Temperature>

        mutating func handle(_ request: Temperature, in context: KernelContext) throws {
            try context.publish(request, to: readings)
        }
    }
#sourceLocation()

    @Test("topics")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/guide.md", line: 605)
        try await RingKernelRuntime.run { runtime in
            let readings = try runtime.topic("temperature.kitchen", of: Temperature.self, retention: .last)
            let keeper = try await runtime.launch(RecordKeeper())
            try await keeper.activate()
            try await readings.subscribe(keeper)

            let sensor = try await runtime.launch(Sensor(readings: readings))
            try await sensor.activate()
            for celsius in [20.5, 21.0] { _ = try await sensor.ask(Temperature(celsius: celsius), timeout: .seconds(1)) }

            // Whoever comes later begins with the last message. This reader follows every room.
            let rooms = try runtime.topics("temperature.*", of: Temperature.self).values()
            for await reading in rooms {
                print(reading.topic, reading.message.celsius)  // prints: temperature.kitchen 21.0
                break
            }
        }
#sourceLocation()
        #expect(output.lines == ["temperature.kitchen 21.0"])
    }
}

@Suite("docs/guide.md: testing", .serialized, .timeLimit(.minutes(1)))
enum GuideTesting {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/guide.md", line: 633)
    @Message
    struct CalculateRequest {
        var a: Double
        var b: Double
        var operation = "add"
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 640)
    @Message
    struct CalculateResponse {
        var result: Double
        var success = true
        var errorCode: String?
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 647)
    @RingKernel("calculator")
    struct Calculator {
        func handle(_ request: CalculateRequest, in context: KernelContext) -> CalculateResponse {
            if request.operation == "div" && request.b == 0 {
                return CalculateResponse(result: 0, success: false, errorCode: "DIVIDE_BY_ZERO", answering: request)
            }
            return CalculateResponse(result: request.operation == "div" ? request.a / request.b : request.a + request.b)
        }
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 661)
    @Suite struct CalculatorTests {
        @Test func `It adds`() async throws {
            try await withTestKernel(Calculator()) { calculator in
                let request = CalculateRequest(a: 10, b: 5)
                let response = try await calculator.ask(request, timeout: .seconds(1))
                #expect(response.success)
                #expect(response.result == 15)
                #expect(response.correlationID == request.messageID)
            }
        }

        @Test func `A division by zero is an answer`() async throws {
            try await withTestKernel(Calculator()) { calculator in
                let request = CalculateRequest(a: 10, b: 0, operation: "div")
                let response = try await calculator.ask(request, timeout: .seconds(1))
                #expect(!response.success)
                #expect(response.errorCode == "DIVIDE_BY_ZERO")
            }
        }
    }
#sourceLocation()
}

@Suite("docs/guide.md: batches", .serialized, .timeLimit(.minutes(1)))
enum GuideBatches {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/guide.md", line: 729)
    @Message
    struct Sample {
        var value: Double
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 735)
    static let mean = RingKernel<Sample, Acknowledgement>("mean") { context in
        var sum = 0.0
        var count = 0
        while !context.shouldTerminate {
            do {
                let samples = try await context.receiveBatch(upTo: 256)
                sum += samples.lazy.map(\.value).reduce(0, +)
                count += samples.count
                for sample in samples { try await context.send(Acknowledgement(answering: sample)) }
            } catch is ReceiveTimeout {
                continue
            }
        }
    }
#sourceLocation()
}

@Suite("docs/guide.md: suspending", .serialized, .timeLimit(.minutes(1)))
enum GuideSuspending {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/guide.md", line: 773)
    @Message
    struct Fetch {
        var path: String
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 778)
    @Message
    struct Page {
        var text = ""
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 784)
    @RingKernel("fetcher")
    struct Fetcher {
        mutating func handle(_ request: Fetch, in context: KernelContext) async throws -> Page {
            try await Task.sleep(for: .seconds(1))  // the home goes on with its other kernels
            return Page(answering: request)
        }
    }
#sourceLocation()
}

@Suite("docs/guide.md: private-state", .serialized, .timeLimit(.minutes(1)))
enum GuidePrivateState {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/guide.md", line: 815)
    @Message
    struct Job {
        var size: Int
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 820)
    @Message
    struct Done {
        var total: Int
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 826)
    static let worker = RingKernel<Job, Done>("worker") { context in
        var total = 0
        for try await job in context.requests {
            total += 1
            try await context.send(Done(total: total, answering: job))
        }
    }
#sourceLocation()
}

@Suite("docs/guide.md: visible-errors", .serialized, .timeLimit(.minutes(1)))
enum GuideVisibleErrors {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/guide.md", line: 850)
    @Message
    struct Job {
        var size: Int
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 855)
    @Message
    struct Done {
        var success = true
        var errorCode: String?
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 861)
    struct TooLarge: Error {}
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 863)
    static func work(on job: Job) throws -> Done {
        guard job.size < 100 else { throw TooLarge() }
        return Done(answering: job)
    }
#sourceLocation()

#sourceLocation(file: "docs/guide.md", line: 869)
    static let careful = RingKernel<Job, Done>("careful") { context in
        for try await job in context.requests {
            do {
                try await context.send(work(on: job))
            } catch let error as TooLarge {
                context.logger.warning("job refused", metadata: ["size": "\(job.size)", "error": "\(error)"])
                try await context.send(Done(success: false, errorCode: "TOO_LARGE", answering: job))
            }
        }
    }
#sourceLocation()

    @Test("visible-errors")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/guide.md", line: 880)
        try await RingKernelRuntime.run { runtime in
            try await runtime.withKernel(careful) { careful in
                print(try await careful.ask(Job(size: 1), timeout: .seconds(1)).success)  // prints: true
                print(try await careful.ask(Job(size: 1000), timeout: .seconds(1)).errorCode ?? "")  // prints: TOO_LARGE
            }
        }
#sourceLocation()
        #expect(output.lines == ["true", "TOO_LARGE"])
    }
}
