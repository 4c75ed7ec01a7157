import DotCompute

/// Request to classify a tumour by its ten measurements.
@Message
struct InferenceRequest {
    var features: [Double]
}

/// The model's opinion, or what was wrong with the request.
@Message
struct InferenceResponse {
    /// The probability that the tumour is benign.
    var prediction: Double
    var success: Bool = true
    var error: String? = nil
    var errorCode: String? = nil
}
