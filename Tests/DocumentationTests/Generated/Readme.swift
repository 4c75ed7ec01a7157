// Made from README.md by scripts/snippets. Not to be edited by hand.
// swift-format-ignore-file

import DotCompute
import Testing

@Suite("README.md: quick-start", .serialized, .timeLimit(.minutes(1)))
enum ReadmeQuickStart {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "README.md", line: 35)
    @Message
    struct Greet { var name: String }
#sourceLocation()

#sourceLocation(file: "README.md", line: 38)
    @Message
    struct Greeting { var text: String }
#sourceLocation()

#sourceLocation(file: "README.md", line: 41)
    @RingKernel("greeter")
    struct Greeter {
        private var guests = 0

        mutating func handle(_ request: Greet, in context: KernelContext) -> Greeting {
            guests += 1
            return Greeting(text: "Hello, \(request.name)! You are guest \(guests).", answering: request)
        }
    }
#sourceLocation()

    @Test("quick-start")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "README.md", line: 51)
        try await RingKernelRuntime.run { runtime in
            let greeter = try await runtime.launch(Greeter())
            try await greeter.activate()
            let answer = try await greeter.ask(Greet(name: "Ada"), timeout: .seconds(1))
            print(answer.text)  // prints: Hello, Ada! You are guest 1.
        }
#sourceLocation()
        #expect(output.lines == ["Hello, Ada! You are guest 1."])
    }
}
