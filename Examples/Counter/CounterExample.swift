import DotCompute
import Glibc

/// Counts up, down and from anew, then lets a thousand tasks count at once.
package struct CounterExample {
    package static func main() async {
        do {
            try await run { print($0) }
        } catch {
            let message = "Counter failed: \(error)\n"
            _ = unsafe write(STDERR_FILENO, message, message.utf8.count)
            exit(1)
        }
    }

    /// - Parameter say: Takes each line of the output.
    nonisolated(nonsending) static func run(_ say: (String) -> Void) async throws {
        try await RingKernelRuntime.run { runtime in
            let counter = try await runtime.launch(Counter())
            try await counter.activate()

            for action in [CounterAction.increment, .increment, .increment, .decrement, .reset, .increment] {
                let response = try await counter.ask(CounterRequest(action: action), timeout: .seconds(1))
                say("\(action): \(response.count), history \(response.history)")
            }

            _ = try await counter.ask(CounterRequest(action: .reset))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<1000 {
                    group.addTask { _ = try await counter.ask(CounterRequest(action: .increment)) }
                }
                try await group.waitForAll()
            }
            let last = try await counter.ask(CounterRequest(action: .increment))
            say("after 1,000 increments at once, one more: \(last.count)")
            guard last.count == 1001 else { throw LostCount(count: last.count) }
        }
    }
}

/// The count is not what it must be.
struct LostCount: Error, CustomStringConvertible {
    var count: Int
    var description: String { "1,001 increments gave \(count)" }
}
