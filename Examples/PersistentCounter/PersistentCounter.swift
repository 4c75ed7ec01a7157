import DotCompute
import DurableKernels

/// What the counter remembers across restarts.
struct CounterState: Codable, Equatable {
    var count = 0
    /// Messages handled since the very beginning.
    var messages = 0
}

/// A counter whose state is kept in a store: read before the first message, saved now and then, and at the end.
struct PersistentCounter: DurableHandler {
    static let kernelID: KernelID = "persistent-counter"
    /// The name of the state in the store, which outlives the name of the type.
    static let stateName = "persistent-counter"

    var state = CounterState()

    mutating func handle(_ request: AddRequest, in context: KernelContext) -> AddResponse {
        state.count += request.amount
        state.messages += 1
        return AddResponse(count: state.count, answering: request)
    }
}

/// How many messages may be lost by a crash.
let messagesPerSave = 100

/// The counter as it is launched.
func persistentCounter(in store: any DurableStore) -> RingKernel<AddRequest, AddResponse> {
    RingKernel(snapshotting: PersistentCounter(), in: store, every: .messages(messagesPerSave))
}
