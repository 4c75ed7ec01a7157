import DotCompute
import Testing

@testable import GPUEcho

@Suite("Example: GPUEcho", .timeLimit(.minutes(2)))
struct GPUEchoTests {
    @Test("It prints what the guide promises, and figures of each device")
    func output() async throws {
        var lines: [String] = []
        var devices: [String] = []
        let figures = try await GPUEchoExample.run({ lines.append($0) }, aside: { devices.append($0) })
        #expect(try lines == ExamplesGuide.promisedOutput(of: "GPUEcho"))
        #expect(devices.count == Accelerator.all.count)
        for figures in figures {
            #expect(figures.roundTrips == 2_000)
            #expect(0 < figures.p50 && figures.p50 <= figures.p99 && figures.p99 <= figures.p999)
            #expect(figures.p999 <= figures.longest)
        }
        let json = try GPUEchoExample.json(figures)
        #expect(json.contains("\"device\" : ") && json.contains("\"p999\" : "))
    }

    @Test("Percentiles are the smallest times that so many do not exceed")
    func percentiles() {
        let figures = EchoFigures(device: "d", mode: "m", reason: "r", (1...1_000).reversed().map { $0 * 1_000 })
        #expect(figures.p50 == 500 && figures.p99 == 990 && figures.p999 == 999 && figures.longest == 1_000)
        #expect(EchoFigures(device: "d", mode: "m", reason: "r", [7_000]).p50 == 7)
    }

    @Test("Its options are read, and others refused")
    func options() throws {
        let options = try Options(["--json", "--count", "12"])
        #expect(options.isJSON && options.count == 12)
        #expect(throws: UnknownOption.self) { try Options(["--count", "3"]) }
        #expect(throws: UnknownOption.self) { try Options(["--fast"]) }
    }
}
