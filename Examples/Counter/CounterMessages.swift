import DotCompute

/// What a counter can be told to do.
enum CounterAction: String, Codable, Sendable {
    case increment, decrement, reset
}

/// Request to change the count.
@Message
struct CounterRequest {
    var action: CounterAction
}

/// The count after the change, and the last few counts.
@Message
struct CounterResponse {
    var count: Int
    var history: [Int]
}
