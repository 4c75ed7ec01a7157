import DotCompute
import Testing

@testable import Calculator

@Suite("Example: Calculator", .timeLimit(.minutes(1)))
struct CalculatorTests {
    @Test("It prints what the guide promises")
    func output() async throws {
        var lines: [String] = []
        try await CalculatorExample.run { lines.append($0) }
        #expect(try lines == ExamplesGuide.promisedOutput(of: "Calculator"))
    }

    @Test("A calculator adds, by its name in the runtime")
    func add() async throws {
        try await RingKernelRuntime.run { runtime in
            try await runtime.launch(calculator).activate()

            let request = CalculateRequest(a: 10, b: 5, operation: "add")
            try await runtime.send("calculator", request)

            let response = try await runtime.receive("calculator", as: CalculateResponse.self, timeout: .seconds(1))
            #expect(response.success)
            #expect(response.result == 15)
            #expect(response.correlationID == request.messageID)
        }
    }

    @Test("A division by zero is an answer, and the calculator goes on")
    func divideByZero() async throws {
        try await RingKernelRuntime.run { runtime in
            let calculator = try await runtime.launch(calculator)
            try await calculator.activate()

            let response = try await calculator.ask(
                CalculateRequest(a: 10, b: 0, operation: "div"), timeout: .seconds(1))
            #expect(!response.success)
            #expect(response.errorCode == "DIVIDE_BY_ZERO")

            let next = try await calculator.ask(CalculateRequest(a: 10, b: 4, operation: "div"), timeout: .seconds(1))
            #expect(next.success)
            #expect(next.result == 2.5)
        }
    }

    @Test(
        "What cannot be calculated is refused as invalid",
        arguments: [
            CalculateRequest(a: 1, b: 2, operation: "pow"), CalculateRequest(a: 1, b: 2, operation: ""),
            CalculateRequest(a: .nan, b: 2), CalculateRequest(a: 1, b: .infinity),
        ])
    func invalidInput(_ request: CalculateRequest) async throws {
        try await RingKernelRuntime.run { runtime in
            let calculator = try await runtime.launch(calculator)
            try await calculator.activate()
            let response = try await calculator.ask(request, timeout: .seconds(1))
            #expect(!response.success)
            #expect(response.errorCode == "INVALID_INPUT")
        }
    }

    @Test("A paused calculator answers when it goes on")
    func deactivation() async throws {
        try await RingKernelRuntime.run { runtime in
            let calculator = try await runtime.launch(calculator)
            try await calculator.activate()
            try await calculator.deactivate()
            async let answer = calculator.ask(CalculateRequest(a: 1, b: 1), timeout: .seconds(30))
            try await calculator.reactivate()
            #expect(try await answer.result == 2)
        }
    }
}
