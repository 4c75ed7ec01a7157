import DotCompute

/// What a sensor measured.
@DeviceStruct
struct SensorReading {
    var sensor: Int32
    /// From 0 to 11.
    var month: Int32
    var celsius: Float
}

/// What a sensor's earlier readings were, a lane for each calendar month.
@DeviceStruct
struct SensorState {
    var counts: SIMD16<Float>
    var means: SIMD16<Float>
    /// The sums of the squares of the differences from the mean.
    var squares: SIMD16<Float>

    static let nothing = SensorState(counts: .zero, means: .zero, squares: .zero)
}

@DeviceStruct
struct Verdict: Equatable {
    var sensor: Int32
    /// How many standard deviations the reading is from the mean of its month; 0 with fewer than five earlier ones.
    var score: Float
    var isAnomaly: Bool
}

/// Compares a reading with the sensor's own earlier ones of the same month (Welford, 1962), and takes it in.
@DeviceRingKernel("detector", state: SensorState.nothing)
func judge(_ reading: SensorReading, _ state: inout SensorState, in context: DeviceContext) -> Verdict {
    let month = Int(reading.month as Int32)
    let celsius: Float = reading.celsius
    var counts: SIMD16<Float> = state.counts
    var means: SIMD16<Float> = state.means
    var squares: SIMD16<Float> = state.squares

    let count = counts[month]
    let difference = celsius - means[month]
    var score: Float = 0
    if count >= 5 {
        let deviation = (squares[month] / (count - 1)).squareRoot()
        if deviation > 0 { score = difference / deviation }
    }

    let mean = means[month] + difference / (count + 1)
    counts[month] = count + 1
    means[month] = mean
    squares[month] += difference * (celsius - mean)
    state.counts = counts
    state.means = means
    state.squares = squares
    return Verdict(sensor: reading.sensor as Int32, score: score, isAnomaly: abs(score) >= 4)
}
