import Showcase
import Testing

@testable import PageRank

@Suite("Example: PageRank", .timeLimit(.minutes(1)))
struct PageRankTests {
    @Test("It prints what the guide promises")
    func output() async throws {
        var lines: [String] = []
        try await PageRankExample.run(.snapshot) { lines.append($0) }
        #expect(try lines == ExamplesGuide.promisedOutput(of: "PageRank"))
    }

    @Test("A list that cannot be read is an error")
    func missingList() async {
        await #expect(throws: PackageListError.self) {
            try await PageRankExample.run(.path("/nonexistent")) { _ in }
        }
    }
}
