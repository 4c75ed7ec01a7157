import RingKernels
import Synchronization

/// What asking gave.
struct Asked: Sendable {
    var times: [UInt64]
    var wrong: Int
}

/// Kernels that ask others, on the first home of a runtime.
enum Asker {
    private struct Start: Message {
        var messageID = MessageID()
        var priority = MessagePriority.normal
        var correlationID: MessageID?
    }

    private final class Results: Sendable {
        let all = Mutex(Asked(times: [], wrong: 0))
    }

    /// Runs so many kernels at the same time until they are done.
    ///
    /// - Parameter body: What each does, given its number.
    /// - Returns: What all of them found.
    static func run(
        _ count: Int, _ runtime: RingKernelRuntime,
        _ body: nonisolated(nonsending) @escaping @Sendable (Int) async throws -> Asked
    ) async throws -> Asked {
        let results = Results()
        var handles: [RingKernelHandle<Start, Acknowledgement>] = []
        for number in 0..<count {
            let kernel = RingKernel<Start, Acknowledgement>(
                KernelID("asker-\(number)"), options: KernelOptions(placement: .home(0))
            ) { context in
                for try await request in context.requests {
                    let asked = try await body(number)
                    results.all.withLock { all in
                        all.times += asked.times
                        all.wrong += asked.wrong
                    }
                    try await context.send(Acknowledgement(answering: request))
                }
            }
            let handle = try await runtime.launch(kernel)
            try await handle.activate()
            handles.append(handle)
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for handle in handles { group.addTask { _ = try await handle.ask(Start()) } }
            try await group.waitForAll()
        }
        for handle in handles { try await handle.terminate() }
        return results.all.withLock { $0 }
    }
}
