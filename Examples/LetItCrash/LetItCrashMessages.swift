import DotCompute

/// A line as it comes from outside, which may be anything.
@Message
struct QuoteLine: Equatable {
    var text: String
}

/// What a line says.
@Message
struct Quote: Equatable {
    var symbol: String
    var price: Double
}

/// A question to the board.
@Message
struct BoardRequest {
    var symbol: String
}

/// The last price of a symbol, if there is one.
@Message
struct BoardResponse {
    var price: Double?
}
