import Showcase
import Testing

@testable import GPUPageRank

@Suite("Example: GPUPageRank", .timeLimit(.minutes(2)))
struct GPUPageRankTests {
    @Test("It prints what the guide promises, and a line for each device")
    func output() async throws {
        var lines: [String] = []
        var devices: [String] = []
        try await GPUPageRankExample.run(.snapshot, { lines.append($0) }, aside: { devices.append($0) })
        #expect(try lines == ExamplesGuide.promisedOutput(of: "GPUPageRank"))
        #expect(!devices.isEmpty)
    }
}
