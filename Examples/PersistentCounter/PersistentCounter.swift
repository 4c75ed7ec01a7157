import DotCompute

/// How many messages may be lost by a crash.
let messagesPerSave = 100

/// A ring kernel that keeps its state in a file: loaded before the first message, saved every 100 messages and at the end.
///
/// It has a thread of its own, because reading and writing files blocks.
func persistentCounter(_ file: StateFile) -> RingKernel<AddRequest, AddResponse> {
    RingKernel("persistent-counter", options: KernelOptions(placement: .dedicated)) { context in
        // Load persisted state; a corrupt file ends the kernel here.
        var state = try file.load()
        var messagesSinceSave = 0

        while !context.shouldTerminate {
            guard context.isActive else {
                try await context.waitActive()
                continue
            }

            do {
                let request = try await context.receive(timeout: .milliseconds(100))

                // Update state
                state.count += request.amount
                state.messages += 1
                messagesSinceSave += 1

                // Periodic persistence
                if messagesSinceSave >= messagesPerSave {
                    try file.save(state)
                    messagesSinceSave = 0
                }

                try await context.send(AddResponse(count: state.count, answering: request))
            } catch is ReceiveTimeout {
                continue
            }
        }

        // Save on shutdown
        try file.save(state)
    }
}
