import Foundation
import Testing

@Suite("dotcompute run", .timeLimit(.minutes(2)))
struct RunTests {
    @Test("--list names all examples")
    func list() async throws {
        let outcome = try await Command.run("run", "--list")
        #expect(outcome.status == 0)
        for name in [
            "Calculator", "Counter", "PersistentCounter", "Ledger", "Inference", "LetItCrash", "StreamingPipeline",
            "PageRank", "VectorAdd", "BufferProcessor", "Mandelbrot", "DevicePageRank", "GPUPageRank",
        ] {
            #expect(outcome.output.contains(name))
        }
    }

    @Test("An example runs if it is built, whatever the case of its name; if not, the way to build it is shown")
    func example() async throws {
        let isBuilt = FileManager.default.isExecutableFile(
            atPath: try Command.folder.appending(path: "StreamingPipeline").path)
        let outcome = try await Command.run("run", "streamingpipeline")
        if isBuilt {
            #expect(outcome.status == 0)
            #expect(outcome.output.hasSuffix("a plain loop finds the same\n"))
        } else {
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains("swift build --product StreamingPipeline"))
        }
    }

    @Test("Arguments after the name go to the example, and its exit code comes back")
    func arguments() async throws {
        guard FileManager.default.isExecutableFile(atPath: try Command.folder.appending(path: "PageRank").path) else {
            try Test.cancel("the example PageRank is not built")
        }
        let outcome = try await Command.run("run", "PageRank", "/nonexistent")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("/nonexistent: cannot be read"))
    }
}
