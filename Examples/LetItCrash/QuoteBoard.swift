import DotCompute

/// Keeps the last prices; it lives in the parent, beside the parser's queue.
@RingKernel("quote-board")
struct QuoteBoard {
    private var prices: [String: Double] = ["ACME": 10]

    func handle(_ request: BoardRequest, in context: KernelContext) throws -> BoardResponse {
        BoardResponse(price: prices[request.symbol], answering: request)
    }
}
