import DotCompute

/// Request to add to the count.
@Message
struct AddRequest {
    var amount: Int = 1
}

/// The count after the addition.
@Message
struct AddResponse {
    var count: Int
}
