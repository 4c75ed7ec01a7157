import DotCompute
import Glibc

/// Asks the calculator for five results, two of which it must refuse.
package struct CalculatorExample {
    package static func main() async {
        do {
            try await run { print($0) }
        } catch {
            let message = "Calculator failed: \(error)\n"
            _ = unsafe write(STDERR_FILENO, message, message.utf8.count)
            exit(1)
        }
    }

    /// - Parameter say: Takes each line of the output.
    nonisolated(nonsending) static func run(_ say: (String) -> Void) async throws {
        try await RingKernelRuntime.run { runtime in
            let calculator = try await runtime.launch(calculator)
            try await calculator.activate()

            let requests = [
                CalculateRequest(a: 10, b: 5),
                CalculateRequest(a: 10, b: 5, operation: "mul"),
                CalculateRequest(a: 10, b: 4, operation: "div"),
                CalculateRequest(a: 10, b: 0, operation: "div"),
                CalculateRequest(a: 10, b: 5, operation: "pow"),
            ]
            for request in requests {
                let response = try await calculator.ask(request, timeout: .seconds(1))
                let question = "\(request.a) \(request.operation) \(request.b)"
                if response.success {
                    say("\(question) = \(response.result)")
                } else {
                    say("\(question): \(response.errorCode ?? "no code"), \(response.error ?? "no text")")
                }
            }
        }
    }
}
