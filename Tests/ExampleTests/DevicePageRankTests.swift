import Showcase
import Testing

@testable import DevicePageRank

@Suite("Example: DevicePageRank", .timeLimit(.minutes(2)))
struct DevicePageRankTests {
    @Test("It prints what the guide promises, and a line for each device")
    func output() async throws {
        var lines: [String] = []
        var devices: [String] = []
        try await DevicePageRankExample.run(.snapshot, { lines.append($0) }, aside: { devices.append($0) })
        #expect(try lines == ExamplesGuide.promisedOutput(of: "DevicePageRank"))
        #expect(!devices.isEmpty)
    }
}
