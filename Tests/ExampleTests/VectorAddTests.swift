import DotCompute
import Testing

@testable import VectorAdd

@Suite("Example: VectorAdd", .timeLimit(.minutes(2)))
struct VectorAddTests {
    @Test("It prints what the guide promises, and a line for each device")
    func output() async throws {
        var lines: [String] = []
        var devices: [String] = []
        try await VectorAddExample.run({ lines.append($0) }, aside: { devices.append($0) })
        #expect(try lines == ExamplesGuide.promisedOutput(of: "VectorAdd"))
        #expect(devices.count == Accelerator.all.count)
    }

    @Test("Vectors of any length are added, the empty one too", arguments: [0, 1, 255, 256, 257])
    func lengths(_ count: Int) async throws {
        try await VectorAddExample.run(count: count, { _ in }, aside: { _ in })
    }
}
