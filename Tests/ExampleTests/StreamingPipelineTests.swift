import Testing

@testable import StreamingPipeline

@Suite("Example: StreamingPipeline", .timeLimit(.minutes(1)))
struct StreamingPipelineTests {
    @Test("It prints what the guide promises")
    func output() async throws {
        var lines: [String] = []
        try await StreamingPipelineExample.run { lines.append($0) }
        #expect(try lines == ExamplesGuide.promisedOutput(of: "StreamingPipeline"))
    }
}
