import DotCompute
import Testing

@testable import Counter

@Suite("Example: Counter", .timeLimit(.minutes(1)))
struct CounterTests {
    @Test("It prints what the guide promises")
    func output() async throws {
        var lines: [String] = []
        try await CounterExample.run { lines.append($0) }
        #expect(try lines == ExamplesGuide.promisedOutput(of: "Counter"))
    }

    @Test("It counts up, down and from anew, and remembers the last counts")
    func actions() async throws {
        try await RingKernelRuntime.run { runtime in
            let counter = try await runtime.launch(Counter())
            try await counter.activate()
            var response: CounterResponse?
            for action in [CounterAction.increment, .increment, .decrement, .reset, .decrement] {
                response = try await counter.ask(CounterRequest(action: action))
            }
            #expect(response?.count == -1)
            #expect(response?.history == [1, 2, 1, 0, -1])
        }
    }

    @Test("The history does not grow for ever")
    func history() async throws {
        try await RingKernelRuntime.run { runtime in
            let counter = try await runtime.launch(Counter())
            try await counter.activate()
            for _ in 0..<20 { _ = try await counter.ask(CounterRequest(action: .increment)) }
            let response = try await counter.ask(CounterRequest(action: .increment))
            #expect(response.history == Array((22 - Counter.historyLimit)...21))
        }
    }

    @Test("Two counters share nothing")
    func privateState() async throws {
        try await RingKernelRuntime.run { runtime in
            let first = try await runtime.launch(Counter(), id: "first")
            let second = try await runtime.launch(Counter(), id: "second")
            try await first.activate()
            try await second.activate()
            _ = try await first.ask(CounterRequest(action: .increment))
            #expect(try await second.ask(CounterRequest(action: .increment)).count == 1)
            #expect(try await first.ask(CounterRequest(action: .increment)).count == 2)
        }
    }
}
