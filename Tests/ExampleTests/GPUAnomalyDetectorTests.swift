import DotCompute
import Testing

@testable import GPUAnomalyDetector

@Suite("Example: GPUAnomalyDetector", .timeLimit(.minutes(5)))
struct GPUAnomalyDetectorTests {
    @Test("It prints what the guide promises, and a line for each device")
    func output() async throws {
        var lines: [String] = []
        var devices: [String] = []
        try await GPUAnomalyDetectorExample.run({ lines.append($0) }, aside: { devices.append($0) })
        #expect(try lines == ExamplesGuide.promisedOutput(of: "GPUAnomalyDetector"))
        #expect(devices.count == Accelerator.all.count)
    }

    @Test("Few sensors stay on the device")
    func fewSensors() async throws {
        var devices: [String] = []
        try await GPUAnomalyDetectorExample.run(sensors: 3, years: 6, { _ in }, aside: { devices.append($0) })
        #expect(devices.first?.hasPrefix("persistent on ") == true)
    }
}
