import DeviceKernels
import RingKernels

/// What loads an echo kernel as fast as a runtime goes: callers that live on its homes, each with one question at a time.
enum EchoLoad {
    /// Which questions a caller asks: `count` from `first` on.
    struct Share: Message {
        var first: UInt64
        var count: UInt64
        var messageID = MessageID()
        var priority = MessagePriority.normal
        var correlationID: MessageID?
    }

    /// What came of them.
    struct Outcome: Message {
        var wrong = 0
        var messageID = MessageID()
        var priority = MessagePriority.normal
        var correlationID: MessageID?
    }

    typealias Handle = RingKernelHandle<DeviceMessage<EchoRequest>, DeviceMessage<EchoResponse>>

    /// Asks `count` questions with all values from 0 on, each once.
    ///
    /// - Returns: How many answers were not those to their questions.
    static func run(_ echo: Handle, _ runtime: RingKernelRuntime, count: UInt64, callers: UInt64 = 64) async throws
        -> Int
    {
        var handles: [RingKernelHandle<Share, Outcome>] = []
        for number in 0..<callers {
            let caller = RingKernel<Share, Outcome>(KernelID("caller-\(number)")) { context in
                for try await share in context.requests {
                    var outcome = Outcome(correlationID: share.messageID)
                    for value in share.first..<share.first + share.count {
                        let answer = try await echo.ask(DeviceMessage(EchoRequest(value)))
                        if answer.body.value != value || answer.body.check != ~value { outcome.wrong += 1 }
                    }
                    try await context.send(outcome)
                }
            }
            let handle = try await runtime.launch(caller)
            try await handle.activate()
            handles.append(handle)
        }
        let each = count / callers
        let wrong = try await withThrowingTaskGroup(of: Int.self) { group in
            for (number, handle) in handles.enumerated() {
                let first = UInt64(number) * each
                let share = Share(
                    first: first, count: number + 1 == handles.count ? count - first : each)
                group.addTask { try await handle.ask(share).wrong }
            }
            return try await group.reduce(0, +)
        }
        for handle in handles { try await handle.terminate() }
        return wrong
    }
}
