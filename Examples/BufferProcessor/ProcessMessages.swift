import DotCompute

/// Values to be smoothed: each becomes the mean of itself and its neighbours up to a distance.
@Message
struct ProcessRequest {
    var values: [Float]
    var radius: Int = 1
}

/// The smoothed values, or what was wrong with the request.
@Message
struct ProcessResponse {
    var result: [Float] = []
    var success: Bool = true
    var error: String? = nil
    var errorCode: String? = nil
}
