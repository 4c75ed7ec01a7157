import DotCompute
import Showcase

/// The readings of many sensors: each sees ten years of the sea surface temperatures of StreamingPipeline, beginning with another year, a
/// little warmer or colder than the others, with noise, and now and then with a fault of twelve degrees.
struct SensorStream {
    /// In order of time; the sensors take turns.
    let readings: [SensorReading]
    /// How many are faults.
    let faults: Int

    /// - Throws: `TableLineError`.
    init(sensors: Int, years: Int = 10) throws {
        let table = try SeaSurfaceTemperatures.table.split(separator: "\n").dropFirst()
            .flatMap { try TemperatureTable.readings(of: String($0)) }
        let count = table.count / 12
        var (readings, faults) = ([SensorReading](), 0)
        readings.reserveCapacity(sensors * years * 12)
        for month in 0..<years * 12 {
            for sensor in 0..<sensors {
                let random = Self.random(UInt64(month * sensors + sensor))
                let measured = table[(sensor % (count - years + 1)) * 12 + month].celsius
                let noise = Double(random % 1_000) / 2_500 - 0.2
                let isFault = (random >> 20) % 2_000 == 0
                if isFault { faults += 1 }
                readings.append(
                    SensorReading(
                        sensor: Int32(sensor), month: Int32(month % 12),
                        celsius: Float(measured + Double(sensor % 100) / 50 + noise + (isFault ? 12 : 0))))
            }
        }
        (self.readings, self.faults) = (readings, faults)
    }

    /// SplitMix64 (Steele, Lea and Flood, 2014).
    private static func random(_ number: UInt64) -> UInt64 {
        var z = (number &+ 1) &* 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// The verdicts of plain calls of the handler, which is an ordinary function as well: for each sensor in order of time.
    ///
    /// - Throws: `DeviceError` without sensors.
    func verdicts(sensors: Int) throws(DeviceError) -> [[Verdict]] {
        var verdicts: [[Verdict]] = Array(repeating: [], count: sensors)
        try DeviceContext.forEachItem(of: .linear(sensors)) { context in
            var state = SensorState.nothing
            for place in stride(from: context.index, to: readings.count, by: sensors) {
                verdicts[context.index].append(judge(readings[place], &state, in: context))
            }
        }
        return verdicts
    }
}
