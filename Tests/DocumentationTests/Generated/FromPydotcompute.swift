// Made from docs/from-pydotcompute.md by scripts/snippets. Not to be edited by hand.
// swift-format-ignore-file

import DotCompute
import Testing

@Suite("docs/from-pydotcompute.md: calculator", .serialized, .timeLimit(.minutes(1)))
enum FromPydotcomputeCalculator {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/from-pydotcompute.md", line: 91)
    @Message
    struct CalculateRequest {
        var a: Double
        var b: Double
        var operation = "add"
    }
#sourceLocation()

#sourceLocation(file: "docs/from-pydotcompute.md", line: 98)
    @Message
    struct CalculateResponse {
        var result: Double
        var success = true
        var errorCode: String?
    }
#sourceLocation()

#sourceLocation(file: "docs/from-pydotcompute.md", line: 105)
    static let calculator = RingKernel<CalculateRequest, CalculateResponse>("calculator") { context in
        while !context.shouldTerminate {
            guard context.isActive else {
                try await context.waitActive()
                continue
            }
            do {
                let request = try await context.receive(timeout: .milliseconds(100))
                let response =
                    switch request.operation {
                    case "add": CalculateResponse(result: request.a + request.b, answering: request)
                    default: CalculateResponse(result: 0, success: false, errorCode: "INVALID_INPUT", answering: request)
                    }
                try await context.send(response)
            } catch is ReceiveTimeout {
                continue
            }
        }
    }
#sourceLocation()

    @Test("calculator")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/from-pydotcompute.md", line: 125)
        try await RingKernelRuntime.run { runtime in
            try runtime.register(calculator)
            try await runtime.launch("calculator")
            try await runtime.activate("calculator")

            let request = CalculateRequest(a: 10, b: 5, operation: "add")
            try await runtime.send("calculator", request)
            let response = try await runtime.receive("calculator", as: CalculateResponse.self, timeout: .seconds(1))
            print(response.result)  // prints: 15.0
            print(response.correlationID == request.messageID)  // prints: true
        }
#sourceLocation()
        #expect(output.lines == ["15.0", "true"])
    }
}
