import DotCompute
import Glibc

/// Judges the readings of thousands of sensors on every device that is found, each by the sensor's own past, which stays on the device.
package struct GPUAnomalyDetectorExample {
    package static func main() async {
        do {
            try await run({ print($0) }, aside: { aside($0) })
        } catch {
            aside("GPUAnomalyDetector failed: \(error)")
            exit(1)
        }
    }

    private static func aside(_ line: String) {
        _ = unsafe write(STDERR_FILENO, line + "\n", line.utf8.count + 1)
    }

    /// - Parameters:
    ///   - say: Takes each line of the output.
    ///   - aside: Takes what is different on every machine: the devices, how the kernel runs there, and the times.
    nonisolated(nonsending) static func run(
        sensors: Int = 2_048, years: Int = 10, _ say: (String) -> Void, aside: (String) -> Void
    ) async throws {
        let stream = try SensorStream(sensors: sensors, years: years)
        let expected = try stream.verdicts(sensors: sensors)
        let anomalies = expected.reduce(0) { $0 + $1.count { $0.isAnomaly } }
        say("\(sensors) sensors, \(stream.readings.count) readings, \(stream.faults) faults")
        say("a plain loop finds \(anomalies) anomalies")
        for accelerator in Accelerator.all {
            let start = ContinuousClock.now
            let (found, place) = try await judge(stream, sensors: sensors, on: accelerator)
            aside("\(place): \(ContinuousClock.now - start)")
            for sensor in 0..<sensors where found[sensor] != expected[sensor] {
                throw OtherVerdicts(
                    device: "\(accelerator)", sensor: sensor, found: found[sensor], expected: expected[sensor])
            }
        }
        say("every device that was found gives the same verdicts, to the last bit")
    }

    /// The verdicts for each sensor in order of time, and where the kernel ran.
    nonisolated(nonsending) private static func judge(
        _ stream: SensorStream, sensors: Int, on accelerator: Accelerator
    ) async throws -> ([[Verdict]], String) {
        do {
            return try await judge(stream, sensors: sensors, on: accelerator, .automatic)
        } catch let error as KernelError where (error.underlying as? DeviceRingError)?.code == .tooManyBlocks {
            // So many blocks do not fit at the same time; by pieces they need not.
            return try await judge(stream, sensors: sensors, on: accelerator, .bounded)
        }
    }

    nonisolated(nonsending) private static func judge(
        _ stream: SensorStream, sensors: Int, on accelerator: Accelerator, _ mode: DeviceRingOptions.Mode
    ) async throws -> ([[Verdict]], String) {
        try await RingKernelRuntime.run { runtime in
            let detector = try await runtime.launch(
                judgeKernel, on: accelerator, lanes: sensors, options: DeviceRingOptions(mode: mode, lanesPerBlock: 64))
            try await detector.activate()
            let place = detector.devicePlace.map { "\($0)" } ?? "nowhere"
            let readings = stream.readings
            async let sending = detector.send(
                contentsOf: readings.lazy.map { DeviceMessage($0, key: UInt64($0.sensor)) })
            var verdicts: [[Verdict]] = Array(repeating: [], count: sensors)
            for _ in readings {
                let verdict = try await detector.receive(timeout: .seconds(30)).body
                verdicts[Int(verdict.sensor)].append(verdict)
            }
            _ = try await sending
            return (verdicts, place)
        }
    }
}

/// A device judges a sensor's readings otherwise than a plain loop.
struct OtherVerdicts: Error {
    var device: String
    var sensor: Int
    var found: [Verdict]
    var expected: [Verdict]
}
