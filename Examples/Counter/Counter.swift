import DotCompute

/// A ring kernel in the handler form: its state is its stored properties, which nobody else can reach.
@RingKernel("counter")
struct Counter {
    /// How many counts the history holds; a kernel that runs for months must not grow with each message.
    static let historyLimit = 8

    private var count = 0
    private var history: [Int] = []

    mutating func handle(_ request: CounterRequest, in context: KernelContext) throws -> CounterResponse {
        switch request.action {
        case .increment: count += 1
        case .decrement: count -= 1
        case .reset: count = 0
        }
        history.append(count)
        if history.count > Self.historyLimit { history.removeFirst() }
        return CounterResponse(count: count, history: history, answering: request)
    }
}
