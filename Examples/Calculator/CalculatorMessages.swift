import DotCompute

/// Request to perform a calculation.
@Message
struct CalculateRequest {
    var a: Double
    var b: Double
    var operation: String = "add"
}

/// Response with the result, or with what was wrong with the request.
@Message
struct CalculateResponse {
    var result: Double
    var success: Bool = true
    var error: String? = nil
    var errorCode: String? = nil
}
